# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class SaveStoragePolicyRequestV20(Model, kw_only=True):
    """What a storage policy shall be."""

    models: list[TsdbPolicyModelV20]
    """Points that the policy covers, by thing model."""
    retention: TsdbPolicyRetention | None = None
    """How long data are stored. Optional if a storage time is set for these points already."""


@define(kw_only=True)
class SaveStoragePolicyResponseV20(Model, kw_only=True):
    """Outcome of the change, without a payload."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; null for success or absent."""
    data: Any = None
    """No payload; null in every sample."""


from . import TsdbPolicyModelV20, TsdbPolicyRetention
