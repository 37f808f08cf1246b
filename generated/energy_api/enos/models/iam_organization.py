# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class IamOrganization(Model, kw_only=True, rename="camel"):
    """An organization."""

    id: str
    """ID of the organization."""
    name: str
    """Name of the organization."""
    code: str
    """Official number of the organization, such as that of a business licence."""
    domain: str
    """Domain of the organization; the table calls it the EnOS user name."""
    description: str
    """Description of the organization."""
    owner_id: str
    """User who owns the organization."""
    created_by_user_id: str
    """User who created the organization."""
    create_time: str
    """When the organization was created, such as `2024-03-18 08:00:00.0`; the time zone is not documented."""
    extra: dict[str, Any] | None = None
    """Further information. The table calls it a list; the English sample shows an object, the Chinese one leaves it out, and that of a user
    can be null.
    """
    resource_id: str | None = None
    """ID of the organization as a resource; only the samples have it."""
    type: int | None = None
    """Kind of organization; only the samples have it."""
    state: int | None = None
    """State of the organization; only the samples have it."""
    approval_state: int | None = None
    """State of the approval of the organization; only the samples have it."""
    certification_state: int | None = None
    """State of the certification of the organization; only the samples have it."""
