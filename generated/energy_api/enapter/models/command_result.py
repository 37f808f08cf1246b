# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, OpenStrEnum, define


class CommandResultState(OpenStrEnum):
    """How far a command is; the last three states are final."""

    STARTED = "started"
    DEVICE_IN_PROGRESS = "device_in_progress"
    SUCCEEDED = "succeeded"
    ERROR = "error"
    PLATFORM_ERROR = "platform_error"


@define(kw_only=True)
class CommandResult(Model, kw_only=True):
    """State of a command."""

    state: CommandResultState | None = None
    """How far the command is; the last three states are final. Absent when it did not run."""
    payload: dict[str, Any] | None = None
    """Data that belongs to the state, mostly as the device sent it."""
    errors: list[EnapterError] | None = None
    """What kept the command from running."""


@define(kw_only=True)
class ExecuteCommandRequest(Model, kw_only=True):
    """Which command to run. One of `device_id` and `hardware_id` is needed."""

    device_id: str | None = None
    """ID of the device."""
    hardware_id: str | None = None
    """Hardware ID of the device, in place of `device_id`. Known from official clients; no page describes it."""
    command_name: str
    """Name of the command, as the manifest of the device has it."""
    arguments: dict[str, Any] | None = None
    """Arguments of the command by name, as the manifest describes them; an official client sends null where there are none."""


from . import EnapterError
