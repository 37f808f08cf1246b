# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class FederationDownload(Model, kw_only=True, rename="camel"):
    """How far a download task is."""

    task_id: str | None = None
    """ID of the task."""
    download_url: str | None = None
    """Where to fetch the file."""
    progress_code: int | None = None
    """State of the task: 0 waiting; 1 running; 2 failed; 3 finished; 4 being cancelled; 5 cancelled; 6 being deleted; 7 deleted. Documented as
    an integer, a string in samples.
    """
    progress_desc: str | None = None
    """The state in words, such as `success`."""
    data_size: int | None = None
    """Size of the file in bytes. Documented as a number, a string in samples."""
