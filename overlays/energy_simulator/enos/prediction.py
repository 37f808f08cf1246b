"""Predictions of deployed machine learning models. No operation lists them: the tenant has one that runs, as in the example of the specification,
and one that was stopped.

The running one takes a table of irradiance in W/m² and module temperature in °C and returns the power in kW of a park with 100 kW.
"""

from __future__ import annotations

import json
import math
from typing import Any, cast

from ..answers import Call, Refusal
from ..platform import Handlers
from ..state import Doc

__all__ = ["OPERATIONS", "RUNNING"]

INVALID, UNKNOWN, STOPPED = 61951, 61952, 61953
RUNNING = "7b0e52d4-91c6-4f3a-a8d5-0c4e6f12b973"
SERVICES = {RUNNING: True, "2f9c4a10-5d3e-4b86-9e17-c1a8d70e6b24": False}
INPUTS = ("irradiance", "module_temperature")
CAPACITY, COEFFICIENT = 100.0, -0.004


def run(call: Call) -> dict[str, Any]:
    service: str = call.query["serviceId"]
    if service not in SERVICES:
        raise Refusal(UNKNOWN, f"Service {service} does not exist")
    if not SERVICES[service]:
        raise Refusal(STOPPED, f"Service {service} is not running")
    rows = [[f"{_power(*row):.1f}"] for row in _inputs(_table(call.body["parameters"]))]
    return {"msg": "Success", "data": {"ColumnNames": ["active_power"], "ColumnTypes": ["Numeric"], "Values": rows}}


def _table(parameters: Any) -> Doc:
    """The documented table calls the parameters a string, its sample sends an object."""
    try:
        found: Any = json.loads(parameters) if isinstance(parameters, str) else parameters
    except (ValueError, RecursionError) as error:
        raise Refusal(INVALID, "parameters is not JSON") from error
    if not isinstance(found, dict):
        raise Refusal(INVALID, "parameters needs ColumnNames and Values")
    return cast("Doc", found)


def _inputs(table: Doc) -> list[list[float]]:
    """The columns that the model needs, of each row; others are not looked at."""
    names: Any = table.get("ColumnNames")
    values: Any = table.get("Values")
    if not isinstance(names, list) or not isinstance(values, list):
        raise Refusal(INVALID, "parameters needs ColumnNames and Values")
    columns, rows = cast("list[object]", names), cast("list[object]", values)
    missing = [name for name in INPUTS if name not in columns]
    if missing:
        raise Refusal(INVALID, f"column {', '.join(missing)} is missing")
    places = [columns.index(name) for name in INPUTS]
    return [[_number(row, place) for place in places] for row in rows]


def _number(row: Any, place: int) -> float:
    try:
        value = float(row[place])
    except (TypeError, ValueError, LookupError) as error:
        raise Refusal(INVALID, f"Values: {json.dumps(row)[:80]} has no number in column {place + 1}") from error
    if not math.isfinite(value):
        raise Refusal(INVALID, f"Values: {value} is not a number")
    return value


def _power(irradiance: float, temperature: float) -> float:
    return max(0.0, CAPACITY * irradiance / 1000 * (1 + COEFFICIENT * (temperature - 25)))


OPERATIONS: Handlers = {"runForecast": run}
