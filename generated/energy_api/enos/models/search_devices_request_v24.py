# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchDevicesRequestV24(Model, kw_only=True, rename="camel"):
    """Which devices to return."""

    expression: str | None = None
    """SQL-like filter, conditions joined by `and` and `or`. `modelId` knows `=`, `!=` and `in`; `productKey`, `deviceKey`, `assetId` and
    `firmwareVersion` know `=` and `in`; `productType` knows `=` with `Device` or `Gateway`; `deviceAttributes.ID` knows `=`, `in`,
    `exists`, `not exists`, `deviceTags.KEY` also `!=`. `deviceName like 'x'` finds a part of the name in every language;
    `deviceName.default`, `deviceName.zh_CN`, `deviceName.en_US` look at one. `status` knows `=` and `in`. EnOS Edge knows only `assetId`
    with `in`.
    """
    require_secret: bool | None = None
    """Whether to return the secrets, encrypted; false by default. Needs an RSA key pair of the service account and the permission; without the
    permission the values of the secret fields tell of an error.
    """
    pagination: PaginationRequest | None = None
    """Which page; 10 devices of the first page by default."""
    projection: list[str] | None = None
    """Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array. EnOS
    Edge knows only whole fields.
    """
    populate_last_update_info: bool | None = None
    """Whether to fill in when measurement points, events and attributes last changed, as far as its name tells."""


@define(kw_only=True)
class SearchDevicesResponseV24(Model, kw_only=True, rename="camel"):
    """Answer of `searchDevicesV24`: Search the devices of an organization, secrets left out or encrypted."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[DeviceV24] = None  # type: ignore[assignment]  # there on success
    """Devices of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import DeviceV24, PaginationRequest, PaginationResponse
