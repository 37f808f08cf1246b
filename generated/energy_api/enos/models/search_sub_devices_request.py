# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchSubDevicesRequest(Model, kw_only=True):
    """Which sub-devices to return."""

    gateway: DeviceIdentifier
    """The gateway."""
    expression: str | None = None
    """SQL-like filter, conditions joined by `and` and `or`. `modelId`, `productKey`, `deviceKey`, `assetId` know `=` and `in`; `status` knows
    `=` with `inactive`, `online`, `offline` or `disable`; `deviceAttributes.ID` and `deviceTags.KEY` know `=`, `in`, `exists`, `not
    exists`. `deviceName like 'x'` finds a part of the name in every language; `deviceName.default`, `deviceName.zh_CN`, `deviceName.en_US`
    look at one, the default standing in for a missing translation. Official samples also have the value `mirror` of `status`, and other
    languages, such as `deviceName.ja_JP`.
    """
    pagination: PaginationRequest | None = None
    """Which page; 10 devices of the first page by default."""
    projection: list[str] | None = None
    """Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."""


@define(kw_only=True)
class SearchSubDevicesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchSubDevices`: Search the sub-devices of a gateway."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[Device] = None  # type: ignore[assignment]  # there on success
    """Sub-devices of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import Device, DeviceIdentifier, PaginationRequest, PaginationResponse
