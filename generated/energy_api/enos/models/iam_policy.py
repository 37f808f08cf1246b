# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, OpenIntEnum, define


class IamPolicyType(OpenIntEnum):
    """Kind of a policy."""

    BUILT_IN_FOR_ADMINISTRATORS = 1
    CUSTOM = 2
    BUILT_IN = 8


@define(kw_only=True)
class IamPolicy(Model, kw_only=True):
    """A policy, a collection of permissions."""

    id: str
    """ID of the policy."""
    code: str
    """Code of a built-in policy; empty for a custom one."""
    desc: str
    """Description of the policy."""
    name: str
    """Name of the policy."""
    type: IamPolicyType
    """Kind of policy: 1 built-in, for administrators; 2 custom; 8 built-in."""
    created_by: str
    """Name of the user who created the policy; empty for a built-in one."""
    permissions: dict[str, Any]
    """Not used and usually empty."""
    updated_at: str | None = None
    """Not used and usually null."""
