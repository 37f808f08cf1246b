"""Our operations against the documented facts: method, path, action and error codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from test_samples import ABSENT, REFERENCE, described, documents

from bundle import pointer

# Paths of v3 that its pages name as further ways to operations which the facts list once.
SHORTCUTS = ("/v3/site", "/v3/telemetry/", "/v3/blueprints/download_device_profiles", "/v3/devices/")
SUCCESS = {"0", "200"}
RECORD = Path(__file__).parents[2] / "specs/documented.csv"
OF_ENTRIES = {"connect-service/v2.1/search_device_log"}  # the codes that its page lists are values of its answer


def documented(platform: str) -> list[Any]:
    path = REFERENCE / platform / "operations.json"
    found: list[Any] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else []
    return found


def wire(facts: Any) -> tuple[str, str, str | None]:
    return facts["method"], facts["path"], facts.get("action")


def ours(platform: str) -> list[Any]:
    return [facts for facts in documented(platform) if wire(facts) in described()]


@ABSENT
@pytest.mark.parametrize("facts", [facts for facts in ours("enos") if facts["id"] not in OF_ENTRIES], ids=lambda facts: facts["id"])
def test_documented_codes_of_enos_are_known(facts: Any) -> None:
    codes = {str(error["code"]) for error in facts["error_codes"] or ()} - SUCCESS
    known = {str(error["code"]) for error in described()[wire(facts)][1]["x-errors"]}
    assert {code for code in codes if code.isdigit()} - known == set()


@ABSENT
@pytest.mark.parametrize("facts", ours("enapter"), ids=lambda facts: f"{facts['api']}.{facts['name']}")
def test_documented_statuses_of_enapter_are_known(facts: Any) -> None:
    known = {error["code"] for error in described()[wire(facts)][1]["x-errors"]}
    assert {code for code in facts["errors"] or () if isinstance(code, int)} - known == set()


@ABSENT
def test_every_operation_of_ours_is_documented() -> None:
    known = {wire(facts) for platform in ("enos", "enapter") for facts in documented(platform)}
    later = json.loads(Path(REFERENCE / "enos/evolution.json").read_text(encoding="utf-8"))
    record = RECORD.read_text(encoding="utf-8")
    unknown = [
        f"{' '.join(filter(None, key))} ({facts['operationId']})"
        for key, (platform, facts) in described().items()
        if key not in known and key[1] not in json.dumps(later) and f",{key[1]}," not in record and not (platform == "enapter" and key[1].startswith(SHORTCUTS))
    ]
    assert unknown == []


@ABSENT
@pytest.mark.parametrize("facts", ours("enos"), ids=lambda facts: facts["id"])
def test_documented_parameters_of_enos_are_ours(facts: Any) -> None:
    platform, specified = described()[wire(facts)]
    parameters = (pointer(documents()[platform], p["$ref"]) if "$ref" in p else p for p in specified.get("parameters", ()))
    names = {parameter["name"] for parameter in parameters}
    wanted = {parameter["name"] for parameter in facts["query_params"] if parameter["name"] != "action"}
    assert wanted - names == set()
