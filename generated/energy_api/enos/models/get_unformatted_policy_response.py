# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetUnformattedPolicyResponse(Model, kw_only=True):
    """Envelope with the policy for unformatted data; of the GET and of the POST."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; null for success or absent."""
    data: TsdbUnformattedPolicy = None  # type: ignore[assignment]  # there on success
    """The policy."""


@define(kw_only=True)
class TsdbUnformattedPolicy(Model, kw_only=True, rename="camel"):
    """Storage policy for values without a point in a thing model."""

    policy_id: str
    """ID of the policy."""
    retention: TsdbPolicyRetention
    """How long data are stored."""
    update_time: str
    """Time of the last change, with milliseconds and offset, such as `2026-03-02T09:15:40.000+08:00`."""


from . import TsdbPolicyRetention
