# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class SearchSubDevicesRequestV24(Model, kw_only=True, rename="camel"):
    """Which sub-devices to return."""

    gateway: DeviceIdentifier
    """The gateway."""
    require_secret: bool | None = None
    """Whether to return the secrets, encrypted; false by default. Needs an RSA key pair of the service account and the permission; without the
    permission the values of the secret fields tell of an error.
    """
    expression: str | None = None
    """SQL-like filter, conditions joined by `and` and `or`. `modelId`, `productKey`, `deviceKey` and `assetId` know `=` and `in`;
    `deviceAttributes.ID` and `deviceTags.KEY` know `=`, `in`, `exists`, `not exists`; `status` knows `=`. `deviceName like 'x'` finds a
    part of the name in every language; `deviceName.default`, `deviceName.zh_CN`, `deviceName.en_US` look at one, the default standing in
    for a missing translation.
    """
    pagination: PaginationRequest | None = None
    """Which page; 10 devices of the first page by default."""
    projection: list[str] | None = None
    """Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."""


@define(kw_only=True)
class SearchSubDevicesResponseV24(Model, kw_only=True, rename="camel"):
    """Answer of `searchSubDevicesV24`: Search the sub-devices of a gateway, secrets left out or encrypted."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[DeviceV24] = None  # type: ignore[assignment]  # there on success
    """Sub-devices of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import DeviceIdentifier, DeviceV24, PaginationRequest, PaginationResponse
