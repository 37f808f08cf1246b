"""Redocly and Spectral on what is published: nothing to say about it, and something about each fault that we plant."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml

from support import PATIENCE, ROOT

NODE = ROOT / "scripts" / "node"
Found = dict[str, set[str]]  # rules that a file breaks


pytestmark = pytest.mark.needs("redocly", "spectral")


def program(name: str) -> str:
    """A tool of scripts/node."""
    return str(NODE / "node_modules" / ".bin" / name)


def output(folder: Path, *command: str) -> str:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=PATIENCE, env={**os.environ, "REDOCLY_TELEMETRY": "off"})
    assert done.returncode in (0, 1), done.stderr
    return done.stdout


def redocly(folder: Path, files: list[str]) -> Found:
    text = output(folder, program("redocly"), "lint", "--config", str(NODE / "redocly.yaml"), "--format", "json", "--max-problems", "9999", *files)
    found: Found = {file: set() for file in files}
    for problem in [problem for report in values(text) for problem in report["problems"]]:
        found[os.path.relpath(folder / problem["location"][0]["source"]["ref"], folder)].add(problem["ruleId"])
    return found


def values(text: str) -> Iterator[Any]:
    """The JSON values of a text, one after the other: Redocly prints one for each file."""
    while text := text.lstrip():
        value, end = json.JSONDecoder().raw_decode(text)
        yield value
        text = text[end:]


def spectral(folder: Path, files: list[str]) -> Found:
    command = [program("spectral"), "lint", "--ruleset", str(NODE / "spectral.yaml"), "--fail-severity", "hint", "--quiet", "--format", "json"]
    found: Found = {file: set() for file in files}
    for problem in json.loads(output(folder, *command, *files) or "[]"):
        found[os.path.relpath(problem["source"], folder.resolve())].add(problem["code"])
    return found


TOOLS: dict[str, Callable[[Path, list[str]], Found]] = {"redocly": redocly, "spectral": spectral}


@pytest.mark.parametrize("tool", TOOLS)
def test_nothing_is_said_about_what_is_published(tool: str, published: Path) -> None:
    files = sorted(path.relative_to(published).as_posix() for pattern in ("*/openapi*.yaml", "*/services/*.yaml") for path in published.glob(pattern))
    assert {"enos/openapi.yaml", "enos/openapi.wire.yaml", "enapter/openapi.yaml", "enos/services/asset.yaml"} <= set(files)
    found = TOOLS[tool](published, files)
    assert found == {file: set() for file in files}


def on(edit: Callable[[Any], object]) -> Callable[[Any], object]:
    """An edit of the first operation."""
    return lambda document: edit(next(iter(next(iter(document["paths"].values())).values())))


def rename(document: Any, suffix: str) -> None:
    path = next(iter(document["paths"]))
    document["paths"][path + suffix] = document["paths"].pop(path)


def twin(document: Any) -> None:
    path, item = next(iter(document["paths"].items()))
    document["paths"]["/twin" + path] = deepcopy(item)


# What is planted, and the rule of each tool that must find it; None where a tool cannot say it.
FAULTS: dict[str, tuple[Callable[[Any], object], str | None, str | None]] = {
    "no-safety": (on(lambda one: one.pop("x-safety")), "rule/operation-has-its-data", "safety-is-known"),
    "unknown-safety": (on(lambda one: one.update({"x-safety": "perhaps"})), "rule/safety-is-known", "safety-is-known"),
    "no-source": (on(lambda one: one.pop("x-source")), "rule/operation-has-its-data", "operation-has-its-data"),
    "no-envelope": (on(lambda one: one.pop("x-envelope")), "rule/operation-has-its-data", "operation-has-its-data"),
    "unknown-kind": (on(lambda one: one["x-errors"][0].update(kind="odd")), None, "errors-are-complete"),
    "query-in-path": (lambda document: rename(document, "?action=find"), "path-not-include-query", "path-not-include-query"),
    "fragment-in-path": (lambda document: rename(document, "#find"), None, "path-follows-the-grammar"),
    "full-stop": (on(lambda one: one.update(summary="Get it.")), "rule/summary-is-a-title", "summary-is-a-title"),
    "snake-case-id": (on(lambda one: one.update(operationId="get_it")), "rule/operation-id-is-camel-case", "operation-id-is-camel-case"),
    "same-id": (twin, "operation-operationId-unique", "operation-operationId-unique"),
    "unknown-tag": (on(lambda one: one.update(tags=["strange"])), "operation-tag-defined", "operation-tag-defined"),
    "two-tags": (on(lambda one: one["tags"].append("second")), "operation-singular-tag", "operation-singular-tag"),
    "no-description": (on(lambda one: one.pop("description")), "operation-description", "operation-description"),
    "no-wire-path": (on(lambda one: one.pop("x-wire-path")), "rule/virtual-path-has-its-wire-form", "virtual-path-has-its-wire-form"),
    "action-parameter": (
        on(lambda one: one["parameters"].append({"name": "action", "in": "query", "description": "What to do.", "schema": {"type": "string"}})),
        "rule/action-is-no-parameter",
        "action-is-no-parameter",
    ),
    "wrong-example": (
        on(lambda one: one["responses"]["200"]["content"]["application/json"]["examples"]["success"].update(value={"code": "none"})),
        "no-invalid-media-type-examples",
        "oas3-valid-media-example",
    ),
    "lower-case-schema": (
        lambda document: document["components"]["schemas"].update(a_thing={"type": "string"}),
        "rule/schema-name-is-pascal-case",
        "schema-name-is-pascal-case",
    ),
    "unused-schema": (lambda document: document["components"]["schemas"].update(Thing={"type": "string"}), None, "oas3-unused-component"),
    "no-licence": (lambda document: document["info"].pop("license"), "info-license", "info-license"),
}


@pytest.fixture(scope="session")
def planted(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A document for each fault, beside the one without."""
    folder = tmp_path_factory.mktemp("planted")
    source = (published / "enos" / "services" / "asset.yaml").read_text(encoding="utf-8")
    assert "/action/" in next(iter(yaml.safe_load(source)["paths"]))
    for name, (edit, _, _) in FAULTS.items():
        document = yaml.safe_load(source)
        edit(document)
        (folder / f"{name}.yaml").write_text(yaml.safe_dump(document, sort_keys=False, allow_unicode=True), encoding="utf-8")
    return folder


@pytest.mark.parametrize("tool", TOOLS)
def test_each_planted_fault_is_found(tool: str, planted: Path) -> None:
    found = TOOLS[tool](planted, [f"{name}.yaml" for name in FAULTS])
    wanted = {name: rules[list(TOOLS).index(tool)] for name, (_, *rules) in FAULTS.items()}
    assert {name: rule for name, rule in wanted.items() if rule and rule not in found[f"{name}.yaml"]} == {}
