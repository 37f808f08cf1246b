# Generated from specs/: do not edit.
"""Thing models with their attributes, measurement points, services and events."""

from __future__ import annotations

from energy_core.calls import Service, operation
from energy_core.http import T
from energy_core.pager import paged

from energy_api.enos.model import get_thing_model, search_thing_models, update_thing_model


class Model(Service[T]):
    """Thing models with their attributes, measurement points, services and events."""

    _path = "enos.model"

    get_thing_model = operation(get_thing_model)
    """Get a thing model by its ID."""
    search_thing_models = paged(search_thing_models)
    """Search thing models."""
    update_thing_model = operation(update_thing_model)
    """Update a thing model, in part or as a whole."""
