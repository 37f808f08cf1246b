# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel


class RunForecastRequest(TwinModel):
    parameters: Annotated[
        Any,
        Field(
            description="Input of the model, as JSON. The documented table calls it a string, its sample sends an object, as in the example, whose names are up to the model."
        ),
    ]


class RunForecastResponse(TwinModel):
    status: Annotated[int, Field(description="0 for success; any other value is an error code.")]
    msg: Annotated[str | None, Field(description="Explanation of the status; `Success` for success.")] = None
    data: Annotated[Any | None, Field(description="Output of the model: a single value, an array, or an object such as a table, as the model defines it.")] = (
        None
    )
