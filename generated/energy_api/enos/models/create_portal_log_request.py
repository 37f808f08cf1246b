# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreatePortalLogRequest(Model, kw_only=True, rename="camel"):
    """What to log."""

    subject_id: str
    """ID of what it is about, such as a menu; at most 64 characters."""
    subject_type: str
    """Type of what it is about; at most 64 characters."""
    upstream_id: str | None = None
    """ID of what that belongs to, such as the application of a menu; at most 64 characters."""
    upstream_type: str | None = None
    """Type of what that belongs to; at most 64 characters."""


@define(kw_only=True)
class CreatePortalLogResponse(Model, kw_only=True):
    """Answer of `createPortalLog`: Write a log, such as of the access to a menu."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Always true."""
