# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class UpdateUnformattedPolicyResponse(Model, kw_only=True):
    """Outcome of the change, without a payload; of the GET and of the POST."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; null for success or absent."""
    data: Any = None
    """No payload; null in every sample."""
