# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class RunForecastRequest(Model, kw_only=True):
    """What the prediction is to be based on."""

    parameters: Any
    """Input of the model, as JSON. The documented table calls it a string, its sample sends an object, as in the example, whose names are up
    to the model.
    """


@define(kw_only=True)
class RunForecastResponse(Model, kw_only=True):
    """The prediction and what stands around it."""

    status: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the status; `Success` for success."""
    data: Any = None
    """Output of the model: a single value, an array, or an object such as a table, as the model defines it."""
