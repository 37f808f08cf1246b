# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class ExecutionOrderV3(OpenStrEnum):
    """Order of command executions by time of creation, the oldest or the newest first."""

    CREATED_AT_ASC = "CREATED_AT_ASC"
    CREATED_AT_DESC = "CREATED_AT_DESC"


@define(kw_only=True)
class CommandExecutionPageV3(Model, kw_only=True):
    """A page of command executions."""

    executions: list[CommandExecutionV3]
    """Executions of this page."""
    total_count: int | None = None
    """How many executions there are on all pages."""


from . import CommandExecutionV3
