# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class ExecutionExpansionV3(OpenStrEnum):
    """Something that can be returned about a command execution beyond its basic fields."""

    LOG = "log"


@define(kw_only=True)
class CommandExecutionAnswerV3(Model, kw_only=True):
    """One command execution."""

    execution: CommandExecutionV3
    """The execution."""


from . import CommandExecutionV3
