"""Roles, in which the owner of the token sees sites and devices, and what they suffice for."""

from __future__ import annotations

from ..answers import Refusal

__all__ = ["ROLES", "check_role"]

ROLES = ("READONLY", "USER", "OWNER", "INSTALLER", "VENDOR", "SYSTEM")  # in the documented order


def check_role(role: str, least: str = "OWNER") -> None:
    """Refuse what the token's owner may not do: "needs at least the role OWNER" to change something, what the manifest says to run a command."""
    if ROLES.index(role) < ROLES.index(least.upper()):
        raise Refusal("forbidden", "Access denied.")
