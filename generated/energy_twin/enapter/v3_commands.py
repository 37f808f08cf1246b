# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel


class CommandRequestV3(TwinModel):
    name: Annotated[str, Field(description="Name or alias of the command.")]
    arguments: Annotated[dict[str, Any] | None, Field(description="Arguments of the command by name.")] = None
    manifest_name: Annotated[str | None, Field(description="Name of the command in the manifest, where `name` is an alias.")] = None


class CommandResponseStateV3(StrEnum):
    STARTED = "STARTED"
    IN_PROGRESS = "IN_PROGRESS"
    SUCCEEDED = "SUCCEEDED"
    ERROR = "ERROR"


class CommandResponseV3(TwinModel):
    state: Annotated[CommandResponseStateV3, Field(description="What the device says about the command.")]
    payload: Annotated[dict[str, Any] | None, Field(description="Data that belongs to the answer, as the device sent it.")] = None
    received_at: Annotated[str | int, Field(description="When the answer was received (RFC 3339); Unix seconds in older versions.")]


class CreateCommandExecutionRequestV3(TwinModel):
    name: Annotated[str, Field(description="Name or alias of the command, as the manifest of the device has it.")]
    arguments: Annotated[
        dict[str, Any] | None,
        Field(description="Arguments of the command by name, as the manifest describes them; an official client sends null where there are none."),
    ] = None


class CreateCommandExecutionResponseV3(TwinModel):
    execution_id: Annotated[str, Field(description="ID of the execution.")]


class ExecuteCommandRequestV3(TwinModel):
    name: Annotated[str, Field(description="Name or alias of the command, as the manifest of the device has it.")]
    arguments: Annotated[
        dict[str, Any] | None,
        Field(description="Arguments of the command by name, as the manifest describes them; an official client sends null where there are none."),
    ] = None
    ephemeral: Annotated[bool | None, Field(description="Whether the execution is left out of lists and deleted after 24 hours; no by default.")] = None


class ExecutionExpansionV3(StrEnum):
    log = "log"


class ExecutionListExpansionV3(StrEnum):
    ephemeral = "ephemeral"


class ExecutionOrderV3(StrEnum):
    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"


class ExecutionStateV3(StrEnum):
    NEW = "NEW"
    IN_PROGRESS = "IN_PROGRESS"
    SUCCESS = "SUCCESS"
    ERROR = "ERROR"
    TIMEOUT = "TIMEOUT"
    UNSYNC = "UNSYNC"


class CommandExecutionV3(TwinModel):
    id: Annotated[str, Field(description="ID of the execution.")]
    device_id: Annotated[str | None, Field(description="ID of the device. Absent from the documentation of `executeCommand`.")] = None
    state: Annotated[ExecutionStateV3, Field(description="How far the execution is.")]
    ephemeral: Annotated[bool | None, Field(description="Whether the execution is left out of lists and deleted after 24 hours.")] = None
    created_at: Annotated[str | int, Field(description="When the execution was created (RFC 3339); Unix seconds in older versions.")]
    request: Annotated[CommandRequestV3, Field(description="What was asked of the device.")]
    response: Annotated[CommandResponseV3 | None, Field(description="Last answer of the device.")] = None
    log: Annotated[list[CommandResponseV3] | None, Field(description="All answers of the device, the newest first; only where `expand` names it.")] = None


class CommandExecutionAnswerV3(TwinModel):
    execution: Annotated[CommandExecutionV3, Field(description="The execution.")]


class CommandExecutionPageV3(TwinModel):
    executions: Annotated[list[CommandExecutionV3], Field(description="Executions of this page.")]
    total_count: Annotated[int | None, Field(description="How many executions there are on all pages.")] = None
