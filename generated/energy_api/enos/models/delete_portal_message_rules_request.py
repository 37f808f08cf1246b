# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeletePortalMessageRulesRequest(Model, kw_only=True, rename="camel"):
    """The rules to delete."""

    rule_ids: list[str]
    """IDs of the rules."""


@define(kw_only=True)
class DeletePortalMessageRulesResponse(Model, kw_only=True):
    """Answer of `deletePortalMessageRules`: Delete rules that send messages."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the rules were deleted."""
