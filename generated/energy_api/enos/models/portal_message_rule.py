# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalMessageRule(Model, kw_only=True, rename="camel"):
    """A rule that sends messages."""

    app_id: str
    """Access key of the application."""
    rule_id: str
    """ID of the rule."""
    rule_name: str
    """Name of the rule."""
    relations: list[PortalRuleRelation] | None = None
    """Who gets the messages."""
    message_rule: dict[str, list[str] | None]
    """Marks that a message must have: keys `mark1`, `mark2` and so on, 1 to 6 of them, each with a list of values of at most 400 characters,
    of which one has to fit, or null. All marks have to fit.
    """
    is_enable: int | bool
    """Whether the rule is enabled. The table says a number and explains true and false."""
    created_by: str | None = None
    """Who created it."""
    created_at: str | None = None
    """When it was created."""
    updated_by: str | None = None
    """Who changed it last."""
    updated_at: str | None = None
    """When it was last changed."""


@define(kw_only=True)
class PortalMessageRules(Model, kw_only=True, rename="camel"):
    """Rules that send messages."""

    message_rule_list: list[PortalMessageRule]
    """The rules."""


@define(kw_only=True)
class SearchPortalMessageRulesRequest(Model, kw_only=True, rename="camel"):
    """Which rules to search."""

    rule_ids: list[str]
    """IDs of the rules."""
    app_id: str | None = None
    """Only rules of this application."""
    identifier: str | None = None
    """Only rules for this user or user group."""
    identifier_type: PortalRecipientType | None = None
    """Only rules for 0 users, 1 user groups."""
    created_by: str | None = None
    """Only rules that this user created."""


@define(kw_only=True)
class SearchPortalMessageRulesResponse(Model, kw_only=True):
    """Answer of `searchPortalMessageRules`: Search rules that send messages."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalMessageRules = None  # type: ignore[assignment]  # there on success
    """The rules."""


from . import PortalRecipientType, PortalRuleRelation
