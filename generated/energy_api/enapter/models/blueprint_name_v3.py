# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BlueprintNameV3(Model, kw_only=True):
    """A name of a blueprint."""

    namespace: str | None = None
    """Namespace of the blueprint."""
    name: str | None = None
    """Name within the namespace."""
    tag: str | None = None
    """Version or variant."""


@define(kw_only=True)
class BlueprintV3(Model, kw_only=True):
    """What is known about a blueprint."""

    id: str
    """ID of the blueprint."""
    created_at: str | int
    """When the blueprint was created (RFC 3339); Unix seconds in older versions."""
    full_names: list[BlueprintNameV3] | None = None
    """Names under which the blueprint can be found. In older previews of the documentation only."""
