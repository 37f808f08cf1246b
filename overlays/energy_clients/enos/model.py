"""Model: thing models: what kinds of assets have."""

from __future__ import annotations

from energy_api.enos.model import (
    get_thing_model,
    search_thing_models,
    update_thing_model,
)
from energy_core.calls import Service, operation
from energy_core.http import T
from energy_core.pager import paged


class Model(Service[T]):
    """Thing models: what kinds of assets have."""

    get_thing_model = operation(get_thing_model)
    """Get a thing model by its ID."""
    search_thing_models = paged(search_thing_models)
    """Search thing models."""
    update_thing_model = operation(update_thing_model)
    """Update a thing model, in part or as a whole."""
