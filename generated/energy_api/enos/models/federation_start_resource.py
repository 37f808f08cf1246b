# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class FederationStartResource(Model, kw_only=True, rename="camel"):
    """Resources to run a channel on."""

    resource_id: str
    """ID of the resources in the resource management of the organization."""
    resource_config: int
    """Amount in compute units (CU). The documented sample sends the number as a string."""
    if_multi_resource_analysis: bool
    """Whether the channel may analyse across data sources. The documented sample sends the word as a string."""


@define(kw_only=True)
class StartFederationChannelRequest(Model, kw_only=True):
    """How to run the channel."""

    resource: FederationStartResource | None = None
    """Resources to run on. Documented as a list, sent as one object by the sample."""


@define(kw_only=True)
class StartFederationChannelResponse(Model, kw_only=True):
    """Answer of `startFederationChannel`: Start a channel."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: Any = None
    """No payload; left out in the sample."""
