# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchDevicesRequest(Model, kw_only=True, rename="camel"):
    """Which devices to return."""

    expression: str | None = None
    """SQL-like filter, conditions joined by `and` and `or`. `modelId`, `productKey`, `deviceKey`, `assetId` know `=` and `in`; `productType`
    knows `=` with `Device` or `Gateway`; `status` knows `=` with `inactive`, `online`, `offline` or `disable`; `deviceAttributes.ID` and
    `deviceTags.KEY` know `=`, `in`, `exists`, `not exists`. `deviceName like 'x'` finds a part of the name in every language;
    `deviceName.default`, `deviceName.zh_CN`, `deviceName.en_US` look at one, the default standing in for a missing translation. Official
    samples also have `!=` for `modelId` and `deviceTags.KEY`, `in` for `status` and its value `mirror`, `firmwareVersion` with `=` and
    `in`, and other languages, such as `deviceName.ja_JP`.
    """
    pagination: PaginationRequest | None = None
    """Which page; 10 devices of the first page by default."""
    projection: list[str] | None = None
    """Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."""
    populate_last_update_info: bool | None = None
    """Whether to fill in when measurement points, events and attributes last changed, as far as its name tells. Since documentation 2.4.0."""


@define(kw_only=True)
class SearchDevicesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchDevices`: Search the devices of an organization."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[Device] = None  # type: ignore[assignment]  # there on success
    """Devices of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import Device, PaginationRequest, PaginationResponse
