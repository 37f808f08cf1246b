# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, OpenStrEnum, define


class DeviceCommunicationTypeV3(OpenStrEnum):
    """Way in which a device is connected: MQTT by itself in one of three forms, through a UCM, or through an Enapter LINK."""

    MQTT_V1_PLAINTEXT = "MQTT_V1_PLAINTEXT"
    MQTT_V1_TLS = "MQTT_V1_TLS"
    MQTT_V1_LOCALHOST = "MQTT_V1_LOCALHOST"
    UCM_LUA = "UCM_LUA"
    UCM_EMBEDDED = "UCM_EMBEDDED"
    LINK = "LINK"


class DeviceConnectivityStatusV3(OpenStrEnum):
    """Whether a device is connected now."""

    UNKNOWN = "UNKNOWN"
    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"


class DeviceTypeV3(OpenStrEnum):
    """Kind of a device: of another maker and spoken for by a script (`LUA`), one of five kinds of universal communication module (names in
    `_UCM`), one that needs no gateway (`STANDALONE`), a gateway, or one by Enapter (`NATIVE`). `CHILD` is known from official clients only.
    """

    LUA = "LUA"
    VIRTUAL_UCM = "VIRTUAL_UCM"
    HARDWARE_UCM = "HARDWARE_UCM"
    STANDALONE = "STANDALONE"
    GATEWAY = "GATEWAY"
    LINK_MASTER_UCM = "LINK_MASTER_UCM"
    LINK_SLAVE_UCM = "LINK_SLAVE_UCM"
    EMBEDDED_UCM = "EMBEDDED_UCM"
    NATIVE = "NATIVE"
    CHILD = "CHILD"


@define(kw_only=True)
class DeviceCommunicationV3(Model, kw_only=True):
    """How a device is connected."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"communication_type": "type"}

    type: DeviceCommunicationTypeV3 | None = None
    """Way of the connection: MQTT by itself in one of three forms, through a UCM, or through an Enapter LINK."""
    upstream_id: str | None = None
    """ID of the device through which this one is connected."""
    hardware_id: str | None = None
    """Hardware ID of the device."""
    channel_id: str | None = None
    """ID of the channel on which the device sends."""


@define(kw_only=True)
class DeviceConnectivityV3(Model, kw_only=True):
    """Connection of a device."""

    status: DeviceConnectivityStatusV3 | None = None
    """Whether the device is connected now; not known when absent."""


@define(kw_only=True)
class DeviceV3(Model, kw_only=True):
    """A device; the fields from `site` on only where `expand` names them."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"communication_info": "communication"}

    id: str
    """ID of the device."""
    blueprint_id: str
    """ID of the blueprint that the device runs."""
    name: str
    """Name of the device."""
    site_id: str
    """ID of the site of the device."""
    updated_at: str | int
    """When the facts about the device last changed (RFC 3339); Unix seconds in older versions."""
    slug: str
    """Readable name of the device, which paths accept in place of its ID."""
    type: DeviceTypeV3
    """Kind of device: a device of another maker that a script speaks for (`LUA`), one of five kinds of universal communication module (names
    in `_UCM`), a device that needs no gateway (`STANDALONE`), a gateway, or a device by Enapter (`NATIVE`). `CHILD` is known from official
    clients only.
    """
    authorized_role: AuthorizedRoleV3
    """Role in which the owner of the token sees the device."""
    implemented_profiles: list[str] | None = None
    """Names of the profiles that the device implements. In the documentation of `updateDevice` only; no sample has it."""
    site: SiteV3 | None = None
    """The site of the device."""
    manifest: dict[str, Any] | None = None
    """Manifest of the blueprint that the device runs."""
    properties: dict[str, Any] | None = None
    """Last received properties of the device, by name."""
    connectivity: DeviceConnectivityV3 | None = None
    """Whether the device is connected."""
    communication: DeviceCommunicationV3 | None = None
    """How the device is connected."""
    raised_alert_names: list[str] | None = None
    """Names of the alerts that the device raises now. Known from an official client."""


from . import AuthorizedRoleV3, SiteV3
