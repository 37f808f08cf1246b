# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ResubmitDataDeletionJobResponse(Model, kw_only=True, rename="camel"):
    """Outcome of the new start."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request. Absent in documentation 2.1.0, present in newer samples."""
    data: str | None = None
    """`success` when the job is submitted again."""
