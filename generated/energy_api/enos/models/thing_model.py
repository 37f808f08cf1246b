# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, define


class ThingModelScope(OpenIntEnum):
    """Whose thing models are looked at."""

    ORGANIZATION = 0
    ORGANIZATION_AND_PUBLIC = 1


@define(kw_only=True)
class ThingModel(Model, kw_only=True, rename="camel"):
    """A thing model. A projection leaves out fields."""

    model_id: str | None = None
    """ID of the model."""
    model_id_path: str | None = None
    """Line of inheritance of the model, such as `/Inverter/StringInverter`."""
    org_id: str | None = None
    """Organization that created the model; not the one that asks where a model is public or shared."""
    name: StringI18n | None = None
    """Name of the model."""
    desc: str | None = None
    """Description of the model."""
    category: str | None = None
    """Category of the model; since documentation 2.3.0."""
    tags: dict[str, str] | None = None
    """User-defined tags of the model."""
    attributes: dict[str, ThingAttribute] | None = None
    """Attributes by their ID."""
    measurepoints: dict[str, ThingMeasurepoint] | None = None
    """Measurement points by their ID."""
    services: dict[str, ThingService] | None = None
    """Services by their ID."""
    events: dict[str, ThingEvent] | None = None
    """Events by their ID."""


from . import StringI18n, ThingAttribute, ThingEvent, ThingMeasurepoint, ThingService
