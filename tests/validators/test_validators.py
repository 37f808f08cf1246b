"""Validators that teams in other languages use take every published document, and every fixture by it.

Each runs as a program of its own, installed below build/validators from a manifest that names exact versions, and says for each document what it took.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.bench.environments import made

from support import ROOT

HERE = Path(__file__).parent
BUILD = ROOT / "build" / "validators"
LIMIT = 3000  # seconds; both programs take minutes of CPU
# What a tool cannot take whoever writes the document, by what it says then.
QUIRKS = {
    "express-openapi-validator": "|".join(
        (
            r"Unknown query parameter 'filter'",  # reads filter[type_in] as one key of an object, as qs does
            r"must be url encoded",  # looks for reserved characters in values that it has decoded
            r'"path":"/body/[^"]+","message":"must be (object|integer|boolean)"',  # parts of a form are texts to it
        )
    ),
    "kin-openapi, fixtures": r"Value is not nullable|doesn't match any schema from \"anyOf\"",  # takes a schema of any value for one that refuses null
    "openapi-examples-validator": r"Maximum call stack size exceeded",  # follows a struct that holds itself without an end; without references it does not
}

pytestmark = pytest.mark.slow


def said(command: list[str], folder: Path) -> list[dict[str, Any]]:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=LIMIT, env={**os.environ, "GOFLAGS": "-mod=readonly"})
    assert done.returncode == 0, done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def refused(lines: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    """What a tool refused, but for what it refuses of anybody."""
    found = [(line["tool"], line["document"], problem) for line in lines for problem in line["problems"] or ()]
    assert all(line["taken"] == line["of"] or line["problems"] for line in lines)
    return [one for one in found if not (one[0] in QUIRKS and re.search(QUIRKS[one[0]], one[2]))]


def held(lines: list[dict[str, Any]], tool: str) -> dict[str, tuple[int, int]]:
    return {line["document"]: (line["taken"], line["of"]) for line in lines if line["tool"] == tool}


@pytest.mark.needs("node", "npm")
@pytest.mark.timeout(LIMIT)
def test_validators_of_node_take_everything(published: Path) -> None:
    def install(folder: Path) -> None:
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(HERE / "node" / name, folder)
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=folder, check=True)

    folder = made(BUILD / "node", (HERE / "node" / "package-lock.json").read_text(encoding="utf-8"), install)
    lines = said(["node", str(HERE / "node" / "validate.mjs"), str(published), str(folder)], folder)
    assert refused(lines) == []
    assert held(lines, "openapi-examples-validator")["enos/openapi.dereferenced.json"] == (1, 1)
    assert {document for document in held(lines, "express-openapi-validator") if "enos" in document} == {
        f"enos/openapi.{form}" for form in ("json", "plain.json", "3.0.json", "wire.yaml")
    }


@pytest.mark.needs("go")
@pytest.mark.timeout(LIMIT)
def test_validators_of_go_take_everything(published: Path) -> None:
    def build(folder: Path) -> None:
        subprocess.run(["go", "build", "-o", str(folder / "validate"), "."], cwd=HERE / "go", check=True)

    sources = [(HERE / "go" / name).read_text(encoding="utf-8") for name in ("main.go", "go.mod", "go.sum")]
    folder = made(BUILD / "go", "".join(sources), build)
    lines = said([str(folder / "validate"), str(published)], folder)
    assert refused(lines) == []
    assert len(held(lines, "libopenapi")) == len(held(lines, "kin-openapi")) > 50
    assert len(held(lines, "kin-openapi, fixtures")) == 7
