# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetFederationDownloadResponse(Model, kw_only=True):
    """Answer of `getFederationDownload`: Get how far a download task is, and where its file is."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: FederationDownload = None  # type: ignore[assignment]  # there on success
    """The task. Documented as a list."""


from . import FederationDownload
