# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, OpenStrEnum, define


class CommandResponseStateV3(OpenStrEnum):
    """What a device says about a command."""

    STARTED = "STARTED"
    IN_PROGRESS = "IN_PROGRESS"
    SUCCEEDED = "SUCCEEDED"
    ERROR = "ERROR"


class ExecutionStateV3(OpenStrEnum):
    """How far a command execution is. `NEW` and `IN_PROGRESS` are not final; `TIMEOUT` says that the server has stopped waiting. `UNSYNC` is
    in a sample of the documentation of lists and in an official client only, without an explanation.
    """

    NEW = "NEW"
    IN_PROGRESS = "IN_PROGRESS"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    TIMEOUT = "TIMEOUT"
    UNSYNC = "UNSYNC"


@define(kw_only=True)
class CommandExecutionV3(Model, kw_only=True):
    """One run of a command on a device."""

    id: str
    """ID of the execution."""
    device_id: str | None = None
    """ID of the device. Absent from the documentation of `executeCommand`."""
    state: ExecutionStateV3
    """How far the execution is."""
    ephemeral: bool | None = None
    """Whether the execution is left out of lists and deleted after 24 hours."""
    created_at: str | int
    """When the execution was created (RFC 3339); Unix seconds in older versions."""
    request: CommandRequestV3
    """What was asked of the device."""
    response: CommandResponseV3 | None = None
    """Last answer of the device."""
    log: list[CommandResponseV3] | None = None
    """All answers of the device, the newest first; only where `expand` names it."""


@define(kw_only=True)
class CommandRequestV3(Model, kw_only=True):
    """What was asked of a device."""

    name: str
    """Name or alias of the command."""
    arguments: dict[str, Any] | None = None
    """Arguments of the command by name."""
    manifest_name: str | None = None
    """Name of the command in the manifest, where `name` is an alias."""


@define(kw_only=True)
class CommandResponseV3(Model, kw_only=True):
    """An answer of a device to a command."""

    state: CommandResponseStateV3
    """What the device says about the command."""
    payload: dict[str, Any] | None = None
    """Data that belongs to the answer, as the device sent it."""
    received_at: str | int
    """When the answer was received (RFC 3339); Unix seconds in older versions."""
