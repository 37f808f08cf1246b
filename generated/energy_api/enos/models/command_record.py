# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, OpenIntEnum, define


class CommandRecordState(OpenIntEnum):
    """What became of a command."""

    CREATED = 1
    CANCELLED = 2
    EXPIRED = 3
    RELEASED = 4
    SENT = 5
    FAILED = 6
    TIMED_OUT = 7


class CommandRecordType(OpenIntEnum):
    """Kind of a command."""

    SET_MEASUREPOINT = 1
    INVOKE_SERVICE = 2


@define(kw_only=True)
class CommandRecord(Model, kw_only=True, rename="camel"):
    """A command to a device and what became of it."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"createLocalTime": "createLocaltime"}

    command_id: str | None = None
    """ID of the command."""
    org_id: str | None = None
    """Organization that owns the device."""
    product_key: str | None = None
    """Product key of the device."""
    device_key: str | None = None
    """Device key of the device."""
    asset_id: str | None = None
    """Asset ID of the device."""
    create_time: int | None = None
    """When the command was given, in milliseconds since the epoch; some answers write the number as a string."""
    create_localtime: str | int | None = None
    """When the command was given, as `yyyy-MM-dd HH:mm:ss` in local time; samples of the Chinese documentation have milliseconds since the
    epoch.
    """
    command_type: CommandRecordType | None = None
    """Kind of command: 1 sets a measurement point, 2 invokes a service."""
    command_name: StringI18n | None = None
    """Name of the measurement point that is set or of the service that is invoked."""
    timeout: int | None = None
    """How long the device may take, in seconds, from 1 to 60; 30 by default."""
    pending_ttl: int | None = None
    """How long the command may wait in the cache, in seconds, from 0 to 172800. 0, the default, means at once."""
    state: CommandRecordState | None = None
    """What became of the command: 1 created, 2 cancelled, 3 expired, 4 released, 5 sent successfully, 6 failed, 7 no answer in time."""
    tsl_identifier: str | None = None
    """Identifier of the measurement point or service in the thing model."""
    input_data: Any = None
    """What the command carries. For a service, the values of its input parameters by identifier. For a measurement point, documented as its
    value by its identifier, while samples hold the bare value.
    """
    output_data: dict[str, Any] | None = None
    """What the service returned, by identifier of the output parameter. Null for measurement points."""


from . import StringI18n
