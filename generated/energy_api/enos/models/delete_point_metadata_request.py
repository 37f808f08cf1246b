# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeletePointMetadataRequest(Model, kw_only=True, rename="camel"):
    """Which point to delete from the schema."""

    model_id: str
    """Thing model of the point."""
    point_id: str
    """Identifier of the measurement point."""


@define(kw_only=True)
class DeletePointMetadataResponse(Model, kw_only=True, rename="camel"):
    """Envelope with the ID of a job."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request. Absent in documentation 2.1.0, present in newer samples."""
    data: int = None  # type: ignore[assignment]  # there on success
    """ID of the job; it can be larger than 2^53."""
