# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeviceConfigAnswerV3(Model, kw_only=True):
    """Configuration of a device."""

    config: DeviceConfigV3
    """The configuration."""


@define(kw_only=True)
class GenerateDeviceConfigRequestV3(Model, kw_only=True):
    """For which protocol a configuration is wanted."""

    protocol: MqttProtocolV3
    """How the device will connect."""


from . import DeviceConfigV3, MqttProtocolV3
