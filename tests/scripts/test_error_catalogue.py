"""The catalogue of errors: what the operations document, no more and no less."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from document.bundle import operations, platforms, resolved
from publication.errors import errors


@pytest.mark.parametrize("platform", platforms())
def test_the_catalogue_holds_every_code_of_every_operation(published: Path, platform: str) -> None:
    document = json.loads((published / platform / "openapi.json").read_text())
    wanted: set[tuple[str, str, str, str]] = set()
    for _, _, operation in operations(document):
        name = operation["operationId"]
        wanted |= {(str(one["code"]), one["kind"], one["meaning"], name) for one in operation.get("x-errors", ())}
        gateway = resolved(operation["responses"].get("default", {}), document)
        wanted |= {(str(one["status"]), one["kind"], one["meaning"], name) for one in gateway.get("x-errors", ())}
    entries = [one for one in json.loads((published / "errors.json").read_text())["errors"] if one["platform"] == platform]
    held = {(str(one["code"]), words["kind"], words["meaning"], name) for one in entries for words in one["wordings"] for name in words["operations"]}
    assert held == wanted


def test_a_code_stands_once_with_all_its_wordings_and_their_services(published: Path) -> None:
    entries = json.loads((published / "errors.json").read_text())["errors"]
    keys = [(one["platform"], one["in"], str(one["code"])) for one in entries]
    assert len(keys) == len(set(keys))
    missing = next(one for one in entries if (one["platform"], one["in"], one["code"]) == ("enos", "body", 99404))
    services = {words["meaning"]: words["services"] for words in missing["wordings"]}
    assert services["The tree does not exist."] == ["asset_tree"]
    assert "connection" in services["The named object does not exist."]
    assert {one["code"] for one in entries if (one["platform"], one["in"]) == ("enos", "status")} == {400, 401, 403, 413, 429, 500, 503}


def test_the_table_has_a_row_for_each_wording(published: Path) -> None:
    entries = json.loads((published / "errors.json").read_text())["errors"]
    with (published / "errors.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["platform"], row["code"], row["kind"], row["meaning"]) for row in rows] == [
        (one["platform"], str(one["code"]), words["kind"], words["meaning"]) for one in entries for words in one["wordings"]
    ]
    assert all(row["services"] and row["operations"] for row in rows)


def test_a_text_is_a_code_in_the_body_where_the_status_decides() -> None:
    facts: dict[str, Any] = {"operationId": "getSite", "tags": ["sites"], "x-envelope": {"errors": "errors"}, "responses": {}}
    facts["x-errors"] = [{"code": code, "kind": "conflict", "meaning": "Taken."} for code in ("conflict", 409)]
    found = errors("small", {"paths": {"/v3/sites": {"get": facts}}})
    assert [(one["in"], one["code"]) for one in found] == [("status", 409), ("body", "conflict")]
