"""The deployed models of the tenant predict from what they are given."""

from __future__ import annotations

import json
from typing import Any

import pytest

from signed_client import Enos

FORECASTS = "/ml-service/v1.0/forecasts"
RUNNING, STOPPED = "7b0e52d4-91c6-4f3a-a8d5-0c4e6f12b973", "2f9c4a10-5d3e-4b86-9e17-c1a8d70e6b24"
NOON = {"ColumnNames": ["hour", "module_temperature", "irradiance"], "Values": [["12", "25", "1000"], ["13", "50", "1000"], ["0", "10", "0"]]}


def run(enos: Enos, parameters: Any, service: str = RUNNING) -> dict[str, Any]:
    return enos.post(FORECASTS, {"parameters": parameters}, action="run", serviceId=service)


def test_power_follows_from_irradiance_and_temperature(enos: Enos) -> None:
    answer = run(enos, NOON)
    assert (answer["status"], answer["msg"]) == (0, "Success")
    assert answer["data"] == {"ColumnNames": ["active_power"], "ColumnTypes": ["Numeric"], "Values": [["100.0"], ["90.0"], ["0.0"]]}


def test_the_table_may_come_as_text_as_the_page_says(enos: Enos) -> None:
    assert run(enos, json.dumps(NOON))["data"] == run(enos, NOON)["data"]


@pytest.mark.parametrize(
    "parameters",
    ["{", [], None, {}, {"ColumnNames": ["irradiance"], "Values": []}, {**NOON, "Values": [["12"]]}, {**NOON, "Values": [["a", "b", "c"]]},
     {**NOON, "Values": [["1", "nan", "1"]]}, {**NOON, "Values": ["abc", 1]}, {**NOON, "ColumnNames": "irradiance"}],
)  # fmt: skip
def test_what_the_model_cannot_read_is_refused(enos: Enos, parameters: Any) -> None:
    assert run(enos, parameters)["status"] == 61951


def test_only_a_service_that_runs_predicts(enos: Enos) -> None:
    assert run(enos, NOON, STOPPED)["status"] == 61953
    assert run(enos, NOON, "unknown")["status"] == 61952
