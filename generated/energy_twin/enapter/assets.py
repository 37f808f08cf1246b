# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import AwareDatetime, Field

from energy_twin.base import TwinModel

from ._shared import EnapterError


class AssetDeviceExpansion(StrEnum):
    manifest = "manifest"
    properties = "properties"
    connectivity = "connectivity"


class AssetDeviceType(StrEnum):
    endpoint = "endpoint"
    ucm = "ucm"
    gateway = "gateway"


class Connectivity(TwinModel):
    online: Annotated[bool, Field(description="Whether the device is connected now.")]


class AssetDevice(TwinModel):
    device_id: Annotated[str, Field(description="ID of the device.")]
    type: Annotated[
        AssetDeviceType, Field(description="Kind of device, a connected device (`endpoint`), a universal communication module (`ucm`) or a gateway.")
    ]
    updated_at: Annotated[AwareDatetime, Field(description="When the device was last updated.")]
    properties: Annotated[dict[str, Any] | None, Field(description="Last received properties of the device, by name.")] = None
    connectivity: Annotated[Connectivity | None, Field(description="Whether the device is connected.")] = None
    manifest: Annotated[dict[str, Any] | None, Field(description="Manifest of the blueprint that the device runs.")] = None


class GetDeviceResponse(TwinModel):
    device: Annotated[AssetDevice, Field(description="The device.")]
    errors: Annotated[list[EnapterError] | None, Field(description="What could not be read. The device beside it is valid.")] = None


class ListDevicesResponse(TwinModel):
    devices: Annotated[list[AssetDevice], Field(description="Devices of this page.")]
    errors: Annotated[list[EnapterError] | None, Field(description="What could not be read. The devices beside it are valid.")] = None
    next_page_token: Annotated[str | None, Field(description="`page_token` of the next page; null, empty or absent on the last one.")] = None
