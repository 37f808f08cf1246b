# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, define


class PortalRecipientType(OpenIntEnum):
    """Kind of those to whom a rule for messages applies."""

    USERS = 0
    USER_GROUPS = 1


@define(kw_only=True)
class PortalRuleRelation(Model, kw_only=True):
    """Users or user groups."""

    type: PortalRecipientType
    """What the IDs name: 0 users, 1 user groups."""
    identifiers: list[str]
    """IDs of the users or user groups."""
