# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import File, Model, define


@define(kw_only=True)
class IntegrationMeasurepointEntry(Model, kw_only=True, rename="camel"):
    """Measurement point values of one device at one time. The device is named by `assetId` or by `productKey` and `deviceKey`."""

    _TIMES: ClassVar[Mapping[str, str]] = {"time": "epoch-ms"}

    asset_id: str | None = None
    """Asset ID of the device."""
    product_key: str | None = None
    """Product key of the device, together with `deviceKey`."""
    device_key: str | None = None
    """Device key, together with `productKey`."""
    time: int
    """When the values were measured; milliseconds since the epoch."""
    measurepoints: dict[str, Any]
    """Values by measurement point ID. The value of a file point is `local://NAME`, NAME being a key of `files`."""


@define(kw_only=True)
class IntegrationMeasurepointMessage(Model, kw_only=True):
    """Measurement point values to upload."""

    method: str
    """Always `integration.measurepoint.post`."""
    id: int | None = None
    """Number of the message, chosen by the sender; an integer by the table, a string in samples and official clients."""
    version: str
    """Version of the message format, 1.1."""
    params: list[IntegrationMeasurepointEntry]
    """Values, one entry per device and time."""
    files: dict[str, IntegrationFileMapping]
    """The uploaded files by name; empty when no value is a file."""


@define(kw_only=True)
class UploadIntegrationMeasurepointsRequest(Model, kw_only=True, rename={"enos_message": "enos-message", "enos_file": "enos-file"}):
    """The message and its files."""

    enos_message: IntegrationMeasurepointMessage
    """The measurement point values as JSON."""
    enos_file: list[File] | None = None
    """One part per file. Its file name is the key in `files`; each part states its Content-Length."""


@define(kw_only=True)
class UploadIntegrationMeasurepointsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `uploadIntegrationMeasurepoints`: Upload measurement point values of devices or logical assets, files among them."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: IntegrationUploadResult = None  # type: ignore[assignment]  # there on success
    """Empty, unless `useLark` is true."""


from . import IntegrationFileMapping, IntegrationUploadResult
