# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, OpenStrEnum, define


class FederationChannelStatus(OpenStrEnum):
    """State of a channel; `START` is running and `STOP` stopped."""

    STARTING = "STARTING"
    START = "START"
    STOPING = "STOPING"
    STOP = "STOP"
    ERROR = "ERROR"


class FederationChannelType(OpenStrEnum):
    """What a channel is for: queries (`READ`), writing or downloads."""

    READ = "READ"
    WRITE = "WRITE"
    DOWNLOAD = "DOWNLOAD"


class FederationChannelUsage(OpenStrEnum):
    """Whether a channel is for tests or for production (`PRODUCT`)."""

    TEST = "TEST"
    PRODUCT = "PRODUCT"


@define(kw_only=True)
class FederationChannel(Model, kw_only=True, rename="camel"):
    """A channel to data sources."""

    channel_type: FederationChannelType
    """What the channel is for: queries, writing or downloads."""
    channel_id: str
    """ID of the channel."""
    channel_name: str | None = None
    """Name of the channel. Since documentation 2.4.0."""
    channel_status: FederationChannelStatus | None = None
    """State of the channel; `START` is running and `STOP` stopped. Since documentation 2.3.0."""
    channel_usage: FederationChannelUsage | None = None
    """Whether the channel is for tests or for production. Since documentation 2.4.0."""
    channel_resource: FederationResource | None = None
    """Resources that the channel runs on. Since documentation 2.3.0."""
    data_source_info: list[FederationDataSource]
    """Data sources behind the channel."""


@define(kw_only=True)
class FederationDataSource(Model, kw_only=True, rename="camel"):
    """A data source behind a channel."""

    data_source_name: str
    """Name of the data source."""
    data_source_type: str
    """Type of the data source, such as `MYSQL`."""
    alias: str | None = None
    """Alias under which requests name the data source. Since documentation 2.3.0."""
    extra: Any = None
    """Further information, with the name of the execution queue. Since documentation 2.3.0, which does not show its form."""


@define(kw_only=True)
class FederationResource(Model, kw_only=True, rename="camel"):
    """Resources that a channel runs on."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"reourceId": "resourceId"}

    resource_id: str | None = None
    """ID of the resources in the resource management of the organization."""
    resource_config: str | int | None = None
    """Amount in compute units (CU)."""
    if_multi_source_analysis: bool | None = None
    """Whether the channel can analyse across data sources."""


@define(kw_only=True)
class ListFederationChannelsResponse(Model, kw_only=True):
    """Answer of `listFederationChannels`: List the channels that the application is authorized for."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: list[FederationChannel] = None  # type: ignore[assignment]  # there on success
    """The channels."""
