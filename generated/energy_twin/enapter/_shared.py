# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel


class AuthorizedRoleV3(StrEnum):
    READONLY = "READONLY"
    USER = "USER"
    OWNER = "OWNER"
    INSTALLER = "INSTALLER"
    VENDOR = "VENDOR"
    SYSTEM = "SYSTEM"


class EnapterError(TwinModel):
    code: Annotated[str | None, Field(description="Short name of the error, such as `not_found`. There is no published list.")] = None
    message: Annotated[str | None, Field(description="Explanation for people.")] = None
    details: Annotated[dict[str, Any] | None, Field(description="Further data about the error, such as the header it is about.")] = None


class EnapterErrors(TwinModel):
    errors: Annotated[list[EnapterError], Field(description="One or more errors.")]


class GapFillingMethod(StrEnum):
    none = "none"
    locf = "locf"


class MqttProtocolV3(StrEnum):
    MQTT = "MQTT"
    MQTTS = "MQTTS"


class SiteLocationV3(TwinModel):
    name: Annotated[str | None, Field(description="Name of the place.")] = None
    latitude: Annotated[float | str | None, Field(description="Latitude in degrees; older documentation has it as a text.")] = None
    longitude: Annotated[float | str | None, Field(description="Longitude in degrees; older documentation has it as a text.")] = None


class SiteVersionV3(StrEnum):
    V3 = "V3"


class TelemetryDataType(StrEnum):
    float = "float"
    integer = "integer"
    string = "string"
    string_array = "string_array"
    boolean = "boolean"


class TimeSyncProtocolV3(StrEnum):
    NTP = "NTP"
    HTTP = "HTTP"


class GapFilling(TwinModel):
    method: Annotated[GapFillingMethod | None, Field(description="`none` leaves them empty, `locf` carries the last value forward.")] = None
    look_around: Annotated[str | None, Field(description="How far from a bucket a value may be taken, such as `30s`.")] = None


class MqttCredentialsV3(TwinModel):
    protocol: Annotated[MqttProtocolV3 | None, Field(description="Protocol of the connection, where the documentation has it.")] = None
    username: Annotated[str | None, Field(description="User name for MQTT.")] = None
    password: Annotated[str | None, Field(description="Password for MQTT.")] = None
    private_key: Annotated[str | None, Field(description="Private key for MQTTS.")] = None
    certificate: Annotated[str | None, Field(description="Certificate of the device for MQTTS.")] = None
    ca_chain: Annotated[str | None, Field(description="Certificates of the authorities, for MQTTS.")] = None


class SiteV3(TwinModel):
    id: Annotated[str, Field(description="ID of the site.")]
    name: Annotated[str, Field(description="Name of the site.")]
    timezone: Annotated[str | None, Field(description="IANA name of the time zone of the site, such as `UTC`.")] = None
    version: Annotated[SiteVersionV3 | None, Field(description="Generation of the site; only `V3` so far.")] = None
    authorized_role: Annotated[AuthorizedRoleV3 | None, Field(description="Role in which the owner of the token sees the site.")] = None
    location: Annotated[SiteLocationV3 | None, Field(description="Where the site is, if it has a location.")] = None
    archived: Annotated[bool | None, Field(description="Whether the site is archived.")] = None


class DeviceConfigV3(TwinModel):
    mqtt_host: Annotated[str, Field(description="Host of the MQTT broker.")]
    mqtt_port: Annotated[int, Field(description="Port of the MQTT broker.")]
    mqtt_protocol: Annotated[MqttProtocolV3 | None, Field(description="Protocol of the connection, where an official client looks for it.")] = None
    mqtt_credentials: Annotated[MqttCredentialsV3, Field(description="With what the device identifies itself to the broker.")]
    time_sync_protocol: Annotated[TimeSyncProtocolV3, Field(description="How the device gets the time.")]
    time_sync_host: Annotated[str, Field(description="Host of the time server.")]
    time_sync_port: Annotated[int, Field(description="Port of the time server.")]
    hardware_id: Annotated[str, Field(description="Hardware ID of the device.")]
    channel_id: Annotated[str, Field(description="ID of the channel on which the device sends.")]
