# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeviceAnswerV3(Model, kw_only=True):
    """One device."""

    device: DeviceV3
    """The device."""


from . import DeviceV3
