# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AssignUserStructuresRequest(Model, kw_only=True, rename="camel"):
    """Who gets which organization structures."""

    organization_id: str
    """Organization to which the user belongs."""
    user_id: str
    """ID of the user."""
    structure_ids: list[str]
    """IDs of the organization structures to assign."""


@define(kw_only=True)
class AssignUserStructuresResponse(Model, kw_only=True):
    """Answer of `assignUserStructures`: Assign organization structures to a user."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the structures were assigned."""
