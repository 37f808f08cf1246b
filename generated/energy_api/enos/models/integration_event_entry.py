# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import File, Model, define


@define(kw_only=True)
class IntegrationEventEntry(Model, kw_only=True, rename="camel"):
    """Events of one device, named by `assetId` or by `productKey` and `deviceKey`."""

    _TIMES: ClassVar[Mapping[str, str]] = {"time": "epoch-ms"}

    asset_id: str | None = None
    """Asset ID of the device."""
    product_key: str | None = None
    """Product key of the device, together with `deviceKey`."""
    device_key: str | None = None
    """Device key, together with `productKey`."""
    time: int
    """When the events occurred; milliseconds since the epoch."""
    events: dict[str, Any]
    """Events by event ID, each an object with the values of its output parameters. The value of a file parameter is `local://NAME`, NAME being
    a key of `files`.
    """


@define(kw_only=True)
class IntegrationEventMessage(Model, kw_only=True):
    """Events to upload."""

    method: str
    """Always `integration.event.post`."""
    id: int
    """Number of the message, chosen by the sender; an integer by the table, a string in samples and official clients."""
    version: str
    """Version of the message format, 1.1."""
    params: list[IntegrationEventEntry]
    """Events, one entry per device and time."""
    files: dict[str, IntegrationFileMapping]
    """The uploaded files by name; empty when no value is a file."""


@define(kw_only=True)
class UploadIntegrationEventsRequest(Model, kw_only=True, rename={"enos_message": "enos-message", "enos_file": "enos-file"}):
    """The message and its files."""

    enos_message: IntegrationEventMessage
    """The events as JSON."""
    enos_file: list[File] | None = None
    """One part per file. Its file name is the key in `files`; each part states its Content-Length."""


@define(kw_only=True)
class UploadIntegrationEventsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `uploadIntegrationEvents`: Upload events of devices or logical assets, files among them."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: IntegrationUploadResult = None  # type: ignore[assignment]  # there on success
    """Empty, unless `useLark` is true."""


from . import IntegrationFileMapping, IntegrationUploadResult
