# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel

from ._shared import EnapterError


class CommandResultState(StrEnum):
    started = "started"
    device_in_progress = "device_in_progress"
    succeeded = "succeeded"
    error = "error"
    platform_error = "platform_error"


class ExecuteCommandRequest(TwinModel):
    device_id: Annotated[str | None, Field(description="ID of the device.")] = None
    hardware_id: Annotated[
        str | None, Field(description="Hardware ID of the device, in place of `device_id`. Known from official clients; no page describes it.")
    ] = None
    command_name: Annotated[str, Field(description="Name of the command, as the manifest of the device has it.")]
    arguments: Annotated[
        dict[str, Any] | None,
        Field(description="Arguments of the command by name, as the manifest describes them; an official client sends null where there are none."),
    ] = None


class CommandResult(TwinModel):
    state: Annotated[CommandResultState | None, Field(description="How far the command is; the last three states are final. Absent when it did not run.")] = (
        None
    )
    payload: Annotated[dict[str, Any] | None, Field(description="Data that belongs to the state, mostly as the device sent it.")] = None
    errors: Annotated[list[EnapterError] | None, Field(description="What kept the command from running.")] = None
