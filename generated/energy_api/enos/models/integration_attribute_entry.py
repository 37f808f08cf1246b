# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import File, Model, define


@define(kw_only=True)
class IntegrationAttributeEntry(Model, kw_only=True, rename="camel"):
    """Attribute values of one device, named by `assetId` or by `productKey` and `deviceKey`."""

    asset_id: str | None = None
    """Asset ID of the device."""
    product_key: str | None = None
    """Product key of the device, together with `deviceKey`."""
    device_key: str | None = None
    """Device key, together with `productKey`."""
    attributes: dict[str, Any]
    """Values by attribute ID. The value of a file attribute is `local://NAME`, NAME being a key of `files`."""


@define(kw_only=True)
class IntegrationAttributeMessage(Model, kw_only=True):
    """Attribute values to upload."""

    method: str
    """Always `integration.attribute.post`, as the official clients send it; the documented sample writes `integration.attibute.post`."""
    id: int
    """Number of the message, chosen by the sender; an integer by the table, a string in samples and official clients."""
    version: str
    """Version of the message format, 1.1."""
    params: list[IntegrationAttributeEntry]
    """Values, one entry per device."""
    files: dict[str, IntegrationFileMapping]
    """The uploaded files by name; empty when no value is a file."""


@define(kw_only=True)
class UploadIntegrationAttributesRequest(Model, kw_only=True, rename={"enos_message": "enos-message", "enos_file": "enos-file"}):
    """The message and its files."""

    enos_message: IntegrationAttributeMessage
    """The attribute values as JSON."""
    enos_file: list[File] | None = None
    """One part per file. Its file name is the key in `files`; each part states its Content-Length. The table also puts the feature and the
    device into the Content-Disposition, which neither the sample nor the official client does.
    """


@define(kw_only=True)
class UploadIntegrationAttributesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `uploadIntegrationAttributes`: Upload attribute values of devices or logical assets, files among them."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: IntegrationUploadResult = None  # type: ignore[assignment]  # there on success
    """Empty, unless `useLark` is true."""


from . import IntegrationFileMapping, IntegrationUploadResult
