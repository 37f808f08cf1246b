# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, OpenStrEnum, define


class MqttProtocolV3(OpenStrEnum):
    """Protocol of a connection to the MQTT broker: plain, or with TLS (`MQTTS`)."""

    MQTT = "MQTT"
    MQTTS = "MQTTS"


class TimeSyncProtocolV3(OpenStrEnum):
    """How a device gets the time."""

    NTP = "NTP"
    HTTP = "HTTP"


@define(kw_only=True)
class DeviceConfigV3(Model, kw_only=True):
    """With what a device connects to the platform."""

    mqtt_host: str
    """Host of the MQTT broker."""
    mqtt_port: int
    """Port of the MQTT broker."""
    mqtt_protocol: MqttProtocolV3 | None = None
    """Protocol of the connection, where an official client looks for it."""
    mqtt_credentials: MqttCredentialsV3
    """With what the device identifies itself to the broker."""
    time_sync_protocol: TimeSyncProtocolV3
    """How the device gets the time."""
    time_sync_host: str
    """Host of the time server."""
    time_sync_port: int
    """Port of the time server."""
    hardware_id: str
    """Hardware ID of the device."""
    channel_id: str
    """ID of the channel on which the device sends."""


@define(kw_only=True)
class MqttCredentialsV3(Model, kw_only=True):
    """With what a device identifies itself to the MQTT broker; the fields depend on the protocol."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("password", "private_key")

    protocol: MqttProtocolV3 | None = None
    """Protocol of the connection, where the documentation has it."""
    username: str | None = None
    """User name for MQTT."""
    password: str | None = None
    """Password for MQTT."""
    private_key: str | None = None
    """Private key for MQTTS."""
    certificate: str | None = None
    """Certificate of the device for MQTTS."""
    ca_chain: str | None = None
    """Certificates of the authorities, for MQTTS."""
