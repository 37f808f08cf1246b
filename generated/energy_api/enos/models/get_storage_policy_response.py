# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetStoragePolicyResponse(Model, kw_only=True):
    """Envelope with a storage policy."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; null for success or absent."""
    data: TsdbStoragePolicy = None  # type: ignore[assignment]  # there on success
    """The policy; one object although the table of the page says a list."""


@define(kw_only=True)
class TsdbStoragePolicy(Model, kw_only=True, rename="camel"):
    """A storage policy with the compression of its points."""

    policy_id: str
    """ID of the policy."""
    policy_name: str
    """Name of the policy."""
    policy_type: str
    """Kind of storage, such as `NORMALIZED` for minute values."""
    retention: TsdbPolicyRetention
    """How long data are stored."""
    models: list[TsdbPolicyModel]
    """Points that the policy covers, by thing model."""


from . import TsdbPolicyModel, TsdbPolicyRetention
