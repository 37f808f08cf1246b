# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel

from ._shared import AuthorizedRoleV3, DeviceConfigV3, MqttProtocolV3, SiteV3


class AssignBlueprintRequestV3(TwinModel):
    blueprint_id: Annotated[str, Field(description="ID of the blueprint.")]


class DeviceCommunicationTypeV3(StrEnum):
    MQTT_V1_PLAINTEXT = "MQTT_V1_PLAINTEXT"
    MQTT_V1_TLS = "MQTT_V1_TLS"
    MQTT_V1_LOCALHOST = "MQTT_V1_LOCALHOST"
    UCM_LUA = "UCM_LUA"
    UCM_EMBEDDED = "UCM_EMBEDDED"
    LINK = "LINK"


class DeviceCommunicationV3(TwinModel):
    type: Annotated[
        DeviceCommunicationTypeV3 | None,
        Field(description="Way of the connection: MQTT by itself in one of three forms, through a UCM, or through an Enapter LINK."),
    ] = None
    communication_type: Annotated[str | None, Field(description="Older name of `type`.")] = None
    upstream_id: Annotated[str | None, Field(description="ID of the device through which this one is connected.")] = None
    hardware_id: Annotated[str | None, Field(description="Hardware ID of the device.")] = None
    channel_id: Annotated[str | None, Field(description="ID of the channel on which the device sends.")] = None


class DeviceConnectivityStatusV3(StrEnum):
    UNKNOWN = "UNKNOWN"
    ONLINE = "ONLINE"
    OFFLINE = "OFFLINE"


class DeviceConnectivityV3(TwinModel):
    status: Annotated[DeviceConnectivityStatusV3 | None, Field(description="Whether the device is connected now; not known when absent.")] = None


class DeviceExpansionV3(StrEnum):
    site = "site"
    manifest = "manifest"
    properties = "properties"
    connectivity = "connectivity"
    communication = "communication"
    raised_alert_names = "raised_alert_names"


class DeviceLogOrderV3(StrEnum):
    RECEIVED_AT_ASC = "RECEIVED_AT_ASC"
    RECEIVED_AT_DESC = "RECEIVED_AT_DESC"


class DeviceLogSelectionV3(StrEnum):
    ALL = "ALL"
    PERSISTED_ONLY = "PERSISTED_ONLY"
    TEMPORARY_ONLY = "TEMPORARY_ONLY"


class DeviceLogSeverityV3(StrEnum):
    debug = "debug"
    info = "info"
    warning = "warning"
    error = "error"


class DeviceLogV3(TwinModel):
    received_at: Annotated[str | None, Field(description="When the platform received the line (RFC 3339).")] = None
    timestamp: Annotated[
        int | str | None,
        Field(
            description="When the device wrote the line, in Unix seconds. An official client decodes a text where it lists log lines, a number in its stream of messages."
        ),
    ] = None
    severity: Annotated[DeviceLogSeverityV3 | None, Field(description="How severe the line is. One client allows for capital letters.")] = None
    message: Annotated[str | None, Field(description="Text of the line.")] = None


class DeviceManifestAnswerV3(TwinModel):
    manifest: Annotated[dict[str, Any], Field(description="Manifest of the blueprint that the device runs.")]


class DeviceTypeV3(StrEnum):
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


class RunTerminalResponseV3(TwinModel):
    channel_id: Annotated[str, Field(description="Channel of the session, which every message names.")]
    token: Annotated[str, Field(description="Token of the session.")]
    websocket_url: Annotated[str, Field(description="Address of the WebSocket.")]


class UpdateDeviceRequestV3(TwinModel):
    name: Annotated[str | None, Field(description="New name of the device.")] = None
    slug: Annotated[str | None, Field(description="New slug of the device.")] = None


class DeviceLogPageV3(TwinModel):
    logs: Annotated[list[DeviceLogV3], Field(description="Log lines of this page.")]
    total_count: Annotated[int | None, Field(description="How many lines there are on all pages. Other lists have it; whether this one does is not known.")] = (
        None
    )


class GenerateDeviceConfigRequestV3(TwinModel):
    protocol: Annotated[MqttProtocolV3, Field(description="How the device will connect.")]


class DeviceV3(TwinModel):
    id: Annotated[str, Field(description="ID of the device.")]
    blueprint_id: Annotated[str, Field(description="ID of the blueprint that the device runs.")]
    name: Annotated[str, Field(description="Name of the device.")]
    site_id: Annotated[str, Field(description="ID of the site of the device.")]
    updated_at: Annotated[str | int, Field(description="When the facts about the device last changed (RFC 3339); Unix seconds in older versions.")]
    slug: Annotated[str, Field(description="Readable name of the device, which paths accept in place of its ID.")]
    type: Annotated[
        DeviceTypeV3,
        Field(
            description="Kind of device: a device of another maker that a script speaks for (`LUA`), one of five kinds of universal communication module (names in `_UCM`), a device that needs no gateway (`STANDALONE`), a gateway, or a device by Enapter (`NATIVE`). `CHILD` is known from official clients only."
        ),
    ]
    authorized_role: Annotated[AuthorizedRoleV3, Field(description="Role in which the owner of the token sees the device.")]
    implemented_profiles: Annotated[
        list[str] | None, Field(description="Names of the profiles that the device implements. In the documentation of `updateDevice` only; no sample has it.")
    ] = None
    site: Annotated[SiteV3 | None, Field(description="The site of the device.")] = None
    manifest: Annotated[dict[str, Any] | None, Field(description="Manifest of the blueprint that the device runs.")] = None
    properties: Annotated[dict[str, Any] | None, Field(description="Last received properties of the device, by name.")] = None
    connectivity: Annotated[DeviceConnectivityV3 | None, Field(description="Whether the device is connected.")] = None
    communication: Annotated[DeviceCommunicationV3 | None, Field(description="How the device is connected.")] = None
    communication_info: Annotated[DeviceCommunicationV3 | None, Field(description="Older name of `communication`.")] = None
    raised_alert_names: Annotated[list[str] | None, Field(description="Names of the alerts that the device raises now. Known from an official client.")] = None


class DeviceAnswerV3(TwinModel):
    device: Annotated[DeviceV3, Field(description="The device.")]


class DeviceConfigAnswerV3(TwinModel):
    config: Annotated[DeviceConfigV3, Field(description="The configuration.")]


class DevicePageV3(TwinModel):
    devices: Annotated[list[DeviceV3], Field(description="Devices of this page.")]
    total_count: Annotated[int | None, Field(description="How many devices there are on all pages.")] = None
