# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetOtaJobResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getOtaJob`: Get an upgrade job."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: OtaJob = None  # type: ignore[assignment]  # there on success
    """The job."""


from . import OtaJob
