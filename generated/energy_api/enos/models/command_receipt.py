# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class CommandReceipt(Model, kw_only=True, rename="camel"):
    """The command that was created."""

    command_id: str
    """ID of the command."""


@define(kw_only=True)
class SetMeasurepointRequest(Model, kw_only=True):
    """What to set the measurement point to."""

    value: Any
    """The value: a string, number, array or object, as the thing model defines the measurement point."""


@define(kw_only=True)
class SetMeasurepointResponse(Model, kw_only=True, rename="camel"):
    """Answer of `setMeasurepoint`: Set a measurement point of a device, at once or as a cached command."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: CommandReceipt = None  # type: ignore[assignment]  # there on success
    """The command that sets the measurement point."""
