# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CancelFederationDownloadResponse(Model, kw_only=True):
    """Answer of `cancelFederationDownload`: Cancel a download task."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: FederationDownload = None  # type: ignore[assignment]  # there on success
    """The task with its new state. Documented as a list."""


from . import FederationDownload
