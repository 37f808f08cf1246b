# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreatePortalMessageRulesRequest(Model, kw_only=True, rename="camel"):
    """The rules to create."""

    app_id: str
    """Access key of the application."""
    rules: list[PortalNewMessageRule]
    """The rules."""
    relations: list[PortalRuleRelation] | None = None
    """Who gets the messages of all these rules."""
    is_enable: int | None = None
    """Place of the field in the table of documentation 2.4.0; counts where a rule has none."""


@define(kw_only=True)
class CreatePortalMessageRulesResponse(Model, kw_only=True):
    """Answer of `createPortalMessageRules`: Create rules that send messages to users and user groups."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: list[str] = None  # type: ignore[assignment]  # there on success
    """IDs of the rules, in the order of the request."""


@define(kw_only=True)
class PortalNewMessageRule(Model, kw_only=True, rename="camel"):
    """A rule to create."""

    rule_name: str
    """Name of the rule."""
    message_rule: dict[str, list[str] | None]
    """Marks that a message must have: keys `mark1`, `mark2` and so on, 1 to 6 of them, each with a list of values of at most 400 characters,
    of which one has to fit, or null. All marks have to fit.
    """
    is_enable: int | None = None
    """0 disabled, 1 enabled. The table says text; samples have a number. 1 by default."""


from . import PortalRuleRelation
