# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalUserContact(Model, kw_only=True, rename="camel"):
    """Name and addresses of a user."""

    user_id: str
    """ID of the user."""
    email: str
    """Email address."""
    phone_area: str
    """Area code of the phone number; may be empty."""
    phone: str
    """Phone number; may be empty."""
    name: str
    """User name."""
