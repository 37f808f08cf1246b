# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class UpdateThingModelRequest(Model, kw_only=True, rename="camel"):
    """The thing model to update and its new values."""

    model_id: str
    """ID of the thing model to update."""
    name: StringI18n | None = None
    """New name. Mandatory where `isPatchUpdate` is true by the English documentation, where it is false by the Chinese one, which fits its
    meaning.
    """
    desc: str | None = None
    """New description."""
    category: str | None = None
    """New category."""
    tags: dict[str, str] | None = None
    """New tags, replacing all old ones. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no
    space at either end.
    """
    features_to_delete: list[str] | None = None
    """IDs of the attributes, measurement points, services and events to take out of the model. Heeded only where `isPatchUpdate` is true, and
    not for elements that the request itself defines.
    """
    attributes: dict[str, ThingAttribute] | None = None
    """Attributes by their ID."""
    measurepoints: dict[str, ThingMeasurepoint] | None = None
    """Measurement points by their ID."""
    services: dict[str, ThingService] | None = None
    """Services by their ID."""
    events: dict[str, ThingEvent] | None = None
    """Events by their ID."""


@define(kw_only=True)
class UpdateThingModelResponse(Model, kw_only=True, rename="camel"):
    """Answer of `updateThingModel`: Update a thing model, in part or as a whole."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: Any = None
    """No payload is documented."""


from . import StringI18n, ThingAttribute, ThingEvent, ThingMeasurepoint, ThingService
