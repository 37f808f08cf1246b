# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class InvokeServiceRequest(Model, kw_only=True, rename="camel"):
    """What to hand to the service."""

    input_data: dict[str, Any]
    """Values of the input parameters by identifier, of the types that the thing model defines."""


@define(kw_only=True)
class InvokeServiceResponse(Model, kw_only=True, rename="camel"):
    """Answer of `invokeService`: Invoke a service of a device, at once or as a cached command."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    submsg: str | None = None
    """Further explanation of the code; the sample has null."""
    data: ServiceInvocationResult = None  # type: ignore[assignment]  # there on success
    """The command and its output."""


@define(kw_only=True)
class ServiceInvocationResult(Model, kw_only=True, rename="camel"):
    """The command by which a service was invoked, and its output."""

    command_id: str
    """ID of the command."""
    output_data: dict[str, Any] | None = None
    """What the service returned, by identifier of the output parameter. Left out where the command was cached (`pendingTtl` above 0)."""
