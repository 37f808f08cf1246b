"""What the overview of the published folder says in numbers and names is what the documents hold."""

from __future__ import annotations

import json
import re
import tomllib
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from document.bundle import operations, platforms, resolved
from energy_core.retries import Retries
from energy_simulator.faults import KINDS, Faults
from support import ROOT

OVERVIEW = re.sub(r"\s+", " ", (ROOT / "specs" / "clients" / "README.md").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def errors(published: Path) -> list[dict[str, Any]]:
    return list(json.loads((published / "errors.json").read_text())["errors"])


def test_safeties_are_counted(published: Path) -> None:
    counts: dict[str, Counter[str]] = {}
    for platform in platforms():
        rows = json.loads((published / platform / "operations.json").read_text())["operations"]
        counts[platform] = Counter(row["safety"] for row in rows)
    enos, enapter = ([counts[name][safety] for safety in ("read", "idempotent", "unsafe")] for name in ("enos", "enapter"))
    assert "of EnOS {} are `read`, {} `idempotent` and {} `unsafe`, of Enapter {}, {} and {}.".format(*enos, *enapter) in OVERVIEW


def test_rate_limits_are_the_documented_ones(errors: list[dict[str, Any]]) -> None:
    limits = [one for one in errors if any(words["kind"] == "rate-limited" for words in one["wordings"])]
    codes = [one["code"] for one in limits if (one["platform"], one["in"]) == ("enos", "body")]
    assert f"in the body ({', '.join(map(str, codes))})" in OVERVIEW
    naming = {name for one in limits if one["in"] == "body" for words in one["wordings"] if words["kind"] == "rate-limited" for name in words["operations"]}
    assert f"which {len(naming)} operations name" in OVERVIEW
    assert {(one["platform"], one["code"]) for one in limits if one["in"] == "status"} == {("enos", 429), ("enapter", 429)}


def test_the_gateway_limits_every_operation_of_enos(published: Path) -> None:
    document = json.loads((published / "enos" / "openapi.json").read_text())
    for _, _, operation in operations(document):
        answers = resolved(operation["responses"]["default"], document)["x-errors"]
        assert [one["status"] for one in answers if one["kind"] == "rate-limited"] == [429], operation["operationId"]


def test_all_documents_have_the_version_of_the_folder(published: Path) -> None:
    version = json.loads((published / "package.json").read_text())["version"]
    for platform in platforms():
        info = json.loads((published / platform / "openapi.json").read_text())["info"]
        assert info["version"] == version
        assert info["x-documentation-version"]


def test_the_python_client_repeats_as_the_rule_says() -> None:
    assert "twice is enough" in OVERVIEW
    assert Retries().total == 2


def test_the_faults_of_the_simulator_are_explained() -> None:
    [profile] = re.findall(r"```toml\n(.*?)```", (ROOT / "specs" / "clients" / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert len(Faults.parse(tomllib.loads(profile)).rules) == 2
    assert f"Kinds: {', '.join(f'`{kind}`' for kind in KINDS)}." in OVERVIEW


def test_the_files_that_uploads_of_the_collections_read_are_named(published: Path) -> None:
    with zipfile.ZipFile(published / "enos" / "bruno.zip") as archive:
        texts = [archive.read(name).decode() for name in archive.namelist()]
    files = {name for text in texts for name in re.findall(r"type: file\n +value:\n +- (\S+)", text)}
    assert len(files) == 4
    assert {name for name in files if f"`{name}`" not in OVERVIEW} == set()


def test_the_runners_of_the_collections_are_those_that_are_proven() -> None:
    for folder, name in (("bruno", "@usebruno/cli"), ("newman", "newman")):
        asked = json.loads((ROOT / "tests" / "polyglot" / folder / "package.json").read_text())
        version = {**asked.get("dependencies", {}), **asked.get("devDependencies", {})}[name]
        assert f"npx {name}@{version} run " in OVERVIEW
        assert f"{name} {version} " in OVERVIEW


def test_every_file_that_is_named_is_there(published: Path) -> None:
    named = re.findall(r"\| `([^`]+)`", (published / "README.md").read_text())
    files = [name for name in named if re.search(r"[./]", name) and "…" not in name]
    patterns = {name: name.replace("NAME", "*") for name in files}  # a service's
    assert [name for name, pattern in patterns.items() if not (any(published.glob(pattern)) or any((published / "enos").glob(pattern)))] == []
    assert len(files) > 12
