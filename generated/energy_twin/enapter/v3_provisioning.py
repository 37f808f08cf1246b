# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from energy_twin.base import TwinModel

from ._shared import DeviceConfigV3, MqttProtocolV3


class ProvisionLuaDeviceRequestV3(TwinModel):
    runtime_id: Annotated[str, Field(description="ID of the UCM on which the blueprint runs.")]
    blueprint_id: Annotated[str, Field(description="ID of the blueprint.")]
    name: Annotated[str, Field(description="Name of the device.")]
    slug: Annotated[str | None, Field(description="Slug of the device; official clients can leave it out.")] = None


class ProvisionStandaloneRequestV3(TwinModel):
    name: Annotated[str, Field(description="Name of the device.")]
    site_id: Annotated[str | None, Field(description="ID of the site; official clients can leave it out.")] = None
    slug: Annotated[str | None, Field(description="Slug of the device; official clients can leave it out.")] = None


class ProvisionUcmRequestV3(TwinModel):
    site_id: Annotated[str | None, Field(description="ID of the site.")] = None
    hardware_id: Annotated[str | None, Field(description="Hardware ID of the UCM.")] = None
    name: Annotated[str | None, Field(description="Name of the UCM.")] = None
    protocol: Annotated[MqttProtocolV3 | None, Field(description="How the UCM will connect.")] = None


class ProvisionVirtualUcmRequestV3(TwinModel):
    name: Annotated[str, Field(description="Name of the UCM.")]
    hardware_id: Annotated[str, Field(description="Hardware ID of the UCM. An official client makes one up, `V` and 32 hex digits in capitals.")]
    site_id: Annotated[str | None, Field(description="ID of the site; official clients can leave it out.")] = None


class ProvisionedDeviceV3(TwinModel):
    device_id: Annotated[str, Field(description="ID of the device.")]


class ProvisionUcmResponseV3(TwinModel):
    config: Annotated[DeviceConfigV3, Field(description="With what the UCM connects.")]
    device_id: Annotated[str, Field(description="ID of the UCM.")]
    slug: Annotated[str, Field(description="Slug of the UCM.")]
