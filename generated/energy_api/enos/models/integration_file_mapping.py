# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class IntegrationFileMapping(Model, kw_only=True, rename="camel"):
    """Which value of which device an uploaded file belongs to. Name the device as in `params`."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"produckKey": "productKey"}

    feature_id: str
    """Attribute, event or measurement point whose value the file is."""
    asset_id: str | None = None
    """Asset ID of the device."""
    product_key: str | None = None
    """Product key of the device, together with `deviceKey`."""
    device_key: str | None = None
    """Device key, together with `productKey`."""
    md5: str | None = None
    """MD5 digest of the file in lower-case hex."""


@define(kw_only=True)
class IntegrationUploadResult(Model, kw_only=True, rename="camel"):
    """What an upload answers; empty, unless it was one with `useLark`."""

    uri_info_list: list[IntegrationUploadTarget] | None = None
    """Where to put the files; only with `useLark`."""


@define(kw_only=True)
class IntegrationUploadTarget(Model, kw_only=True, rename="camel"):
    """Where to put one file, by an HTTP PUT with its content as `application/octet-stream`."""

    file_uri: str | None = None
    """URI of the file, which stands in the value from then on; starts with `enos-lark://`."""
    upload_url: str | None = None
    """Address for the PUT. It needs no token."""
    filename: str | None = None
    """Name of the file, the key in `files` of the message."""
    headers: dict[str, str] | None = None
    """Headers that the PUT must have."""
