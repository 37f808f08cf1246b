# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class UpdatePortalMessageRuleRequest(Model, kw_only=True, rename="camel"):
    """What to change of which rule."""

    rule_id: str
    """ID of the rule."""
    rule_name: str | None = None
    """New name."""
    is_enable: int | None = None
    """0 disabled, 1 enabled. The table says text; samples have a number."""
    message_rule: dict[str, list[str] | None]
    """Marks that a message must have: keys `mark1`, `mark2` and so on, 1 to 6 of them, each with a list of values of at most 400 characters,
    of which one has to fit, or null. All marks have to fit.
    """
    relations: list[PortalRuleRelation] | None = None
    """Who gets the messages."""


@define(kw_only=True)
class UpdatePortalMessageRuleResponse(Model, kw_only=True):
    """Answer of `updatePortalMessageRule`: Update a rule that sends messages to users and user groups."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: bool = None  # type: ignore[assignment]  # there on success
    """Whether the rule was updated."""


from . import PortalRuleRelation
