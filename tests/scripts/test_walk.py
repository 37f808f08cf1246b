"""When the API changes, kind by kind: one edit of a small specification, one command, and a program that uses what came of it."""

from __future__ import annotations

import concurrent.futures
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

import generate
from new_operation import NEW_PATH, NEW_SCHEMAS
from small_spec import GET, GONE, SEARCH, SERIES, edited, small, write
from support import ROOT

NEW = yaml.safe_load(NEW_PATH)  # the same operation, on the small platform
NEW["/enos-iam-service/v2.3/badges/action/search"]["post"] |= {"tags": ["things"], "parameters": []}
PART = ("things", "components", "schemas")


@pytest.fixture(scope="module")
def small_tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = write(small(), tmp_path_factory.mktemp("small"))
    (root / "pyproject.toml").write_text('[project]\nversion = "0.2.1"\n')
    (root / "specs" / "CHANGES.md").write_text("## 0.2.1\n\nCompared with 0.2.0 (commit 0123456).\n\n## 0.2.0\n")
    assert generate.main(["--root", str(root)]) == 0
    return root


@pytest.fixture
def regenerated(small_tree: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Any:
    """Edits the specification, runs the command, runs a program with what came of it; returns what both printed."""
    monkeypatch.setattr(concurrent.futures, "ProcessPoolExecutor", lambda *_, **__: concurrent.futures.ThreadPoolExecutor(1))
    root = Path(shutil.copytree(small_tree, tmp_path / "small"))

    def run(program: str, *edits: Any) -> tuple[list[str], str]:
        write(edited(*edits), root)
        assert generate.main(["--root", str(root)]) == 0
        path = f"{ROOT / 'overlays'}:{root / 'generated'}"
        done = subprocess.run([sys.executable, "-c", program], env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return capsys.readouterr().out.splitlines(), done.stdout.strip()

    return run


def test_an_operation_with_pages_and_a_nested_body_is_added(regenerated: Any) -> None:
    program = """
from energy_api.demo.services.things import Things
from energy_api.demo.things import search_badges
from energy_api.demo.models import BadgeWorn
request = search_badges.request(worn=BadgeWorn(since=5), page_no=2, page_size=10)
page = search_badges.decode(b'{"status": 0, "data": {"total": 1, "badges": [{"badgeId": "b1"}]}}')
print(request.query, request.json, page.data.badges[0].badge_id, type(Things.search_badges).__name__)
"""
    badges = yaml.safe_load(f"schemas:\n{NEW_SCHEMAS}")["schemas"]
    edits = [("things", "paths", path, item) for path, item in NEW.items()] + [(*PART, name, schema) for name, schema in badges.items()]
    said, printed = regenerated(program, *edits)
    assert printed == "{'action': 'search'} {'worn': {'since': 5}, 'pagination': {'pageSize': 10, 'pageNo': 2}} b1 Paged"
    assert "addition: demo.things: method search_badges(worn, page_size, page_no) added" in said
    assert "addition: demo.models: class Badge(badge_id) added" in said
    assert said[-1] == "addition for callers: after 0.2.0 comes 0.2.1 at least; 0.2.1 is that"


def test_a_field_is_renamed(regenerated: Any) -> None:
    program = "from energy_api.demo.models import Thing; print(Thing.from_dict({'id': 't', 'site': {'latitude': 1}}).site.latitude)"
    site = {"$ref": "#/components/schemas/Place", "description": "Where it is."}
    example = {"code": 0, "data": {"id": "t1", "site": None}}
    shown = ("things", "paths", GET, "get", "responses", "200", "content", "application/json", "example", example)
    thing = (*PART, "Thing", "properties")
    said, printed = regenerated(program, (*thing, "place", GONE), (*thing, "site", {"anyOf": [site, {"type": "null"}], "description": "Where."}), shown)
    assert printed == "1"
    assert said[1:-1] == ["breaking: demo.models.Thing: field place → site"]
    assert said[-1] == "breaking for callers: after 0.2.0 comes 0.3.0 at least; pyproject.toml says 0.2.1: raise it"


def test_a_value_is_added_to_an_enumeration(regenerated: Any) -> None:
    program = "from energy_api.demo.models import ThingState; print(ThingState('idle') is ThingState.IDLE, ThingState.IDLE.known)"
    said, printed = regenerated(program, (*PART, "ThingState", "enum", ["on", "off", "idle"]))
    assert printed == "True True"
    assert said[1:-1] == ["addition: demo.models.ThingState: value 'idle' added: IDLE"]


def test_an_operation_is_removed(regenerated: Any) -> None:
    program = "from energy_api.demo.services.things import Things; print(hasattr(Things, 'get_series'), hasattr(Things, 'get_thing'))"
    said, printed = regenerated(program, ("things", "paths", SERIES, GONE))
    assert printed == "False True"
    assert said[1:-1] == ["breaking: demo.things: method get_series(things) removed"]


def test_a_text_changes_nothing_for_callers(regenerated: Any) -> None:
    said, printed = regenerated(
        "from energy_api.demo.things import search_things as s; print(s.OPERATION.summary)", ("things", "paths", SEARCH, "post", "summary", "Find things.")
    )
    assert printed == "Find things."
    assert re.fullmatch(r"generated/: \d files written, in \d+\.\d s", said[0])
    assert said[1:] == ["nothing changed for callers"]
