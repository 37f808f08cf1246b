"""Validators that teams in other languages use take the published documents, their examples, and every fixture by each document of a platform.

Each runs as a program of its own, installed below build/validators from a manifest that names exact versions, and says for each document what it took. Of the
services one form is enough: what they hold is in the documents of the platforms too.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.bench.environments import made

from support import ROOT

HERE = Path(__file__).parent
BUILD = ROOT / "build" / "validators"
LIMIT = 1500  # seconds of a busy machine
# What a tool cannot take whoever writes the document, by tool and document.
QUIRKS = {
    # It knows only the parts of a form that is one object, and the wire document has one operation for several, whose forms stand in an anyOf.
    ("kin-openapi, fixtures", "enos/openapi.wire.yaml"): r"^uploadIntegration(Attributes|Events|Measurepoints): .*part enos-file: undefined$",
    # JSON in a part of a form it knows in a form that is one object, too.
    (
        "express-openapi-validator, fixtures",
        "enos/openapi.wire.yaml",
    ): r'^uploadIntegration\w+ (answer|refusal): .*/body/enos-message","message":"must be object"',
    # It follows a struct that holds itself without an end.
    ("openapi-examples-validator", "enos/services/app_portal.yaml"): r"^Maximum call stack size exceeded$",
    ("openapi-examples-validator", "enos/services/batch.yaml"): r"^Maximum call stack size exceeded$",
    ("openapi-examples-validator", "enos/services/batch_v2_0.yaml"): r"^Maximum call stack size exceeded$",
}
# And what it cannot take by any document of a platform, by tool.
OF_ALL = {
    # It takes a name with brackets for a field of an object, although it means not to; and a list of files with one file in it for no list.
    "express-openapi-validator, fixtures": (
        r"^listDevices answer: .*Unknown query parameter 'filter'"
        r'|^uploadIntegration(Attributes|Events|Measurepoints) (answer|refusal): .*/body/enos-file","message":"must be '
    ),
    # It reads an object in a query by the names of its fields alone, and these are free; the parts of a form are texts to it, `15` and `true` too.
    "openapi-core, fixtures": (
        r"^getLatestTelemetry(V3)? request: Missing required query parameter: devices$"
        r"|^getAsset\w+ByPostV20 request: .*'\w+' is not of type '(integer|boolean)'$"
    ),
}

pytestmark = pytest.mark.slow


def said(command: list[str], folder: Path) -> list[dict[str, Any]]:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=LIMIT)
    assert done.returncode == 0, done.stderr[-2000:]
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert all(line["taken"] + len(line["problems"] or ()) >= line["of"] > 0 for line in lines)  # nothing is refused without a word
    return lines


def refused(lines: list[dict[str, Any]]) -> list[tuple[str, str, str]]:
    """What a tool refused, but for what it refuses of anybody."""
    found = [(line["tool"], line["document"], problem) for line in lines for problem in line["problems"] or ()]
    return [one for one in found if not re.search(QUIRKS.get(one[:2], OF_ALL.get(one[0], r"$.^")), one[2])]


def counted(lines: list[dict[str, Any]], tool: str) -> int:
    return sum(line["tool"] == tool for line in lines)


def node() -> Path:
    """The validators of Node, installed."""

    def install(folder: Path) -> None:
        for name in ("package.json", "package-lock.json", ".npmrc"):
            shutil.copy(HERE / "node" / name, folder)
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=folder, check=True)

    return made(BUILD / "node", (HERE / "node" / "package-lock.json").read_text(encoding="utf-8"), install)


@pytest.mark.needs("node", "npm")
@pytest.mark.timeout(LIMIT)
def test_validators_of_node_take_everything(published: Path) -> None:
    lines = said(["node", str(HERE / "node" / "validate.mjs"), str(published), str(node())], node())
    assert refused(lines) == []
    assert counted(lines, "@apidevtools/swagger-parser") == counted(lines, "@scalar/openapi-parser") == len(documents(published))
    assert counted(lines, "openapi-examples-validator") == len(list(published.glob("*/services/*.yaml")))


@pytest.mark.needs("node", "npm")
@pytest.mark.timeout(LIMIT)
def test_servers_on_express_take_every_request_and_answer(published: Path) -> None:
    lines = said(["node", str(HERE / "node" / "express.mjs"), str(published), str(node())], node())
    assert refused(lines) == []
    assert counted(lines, "express-openapi-validator, fixtures") == 4  # each platform in 3.1 and 3.0; of EnOS 3.1 is the wire document


@pytest.mark.timeout(LIMIT)
def test_servers_on_openapi_core_take_every_request_and_answer(published: Path) -> None:
    def install(folder: Path) -> None:
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary", ":all:", "--require-hashes"]
        subprocess.run([*pip, "--target", str(folder), "--requirement", str(HERE / "python" / "requirements.lock")], check=True)

    # In a folder of its own: it needs older libraries of schemas than the project.
    folder = made(BUILD / "python", (HERE / "python" / "requirements.lock").read_text(encoding="utf-8"), install)
    lines = said(["env", f"PYTHONPATH={folder}", sys.executable, str(HERE / "python" / "validate.py"), str(published)], folder)
    assert refused(lines) == []
    assert counted(lines, "openapi-core, fixtures") == 7  # three documents of each platform, and the wire document


@pytest.mark.needs("go")
@pytest.mark.timeout(LIMIT)
def test_validators_of_go_take_everything(published: Path) -> None:
    def build(folder: Path) -> None:
        environment = {**os.environ, "GOFLAGS": "-mod=readonly"}  # go.sum decides
        subprocess.run(["go", "build", "-o", str(folder / "validate"), "."], cwd=HERE / "go", check=True, env=environment)

    sources = [(HERE / "go" / name).read_text(encoding="utf-8") for name in ("main.go", "go.mod", "go.sum")]
    folder = made(BUILD / "go", "".join(sources), build)
    lines = said([str(folder / "validate"), str(published)], folder)
    assert refused(lines) == []
    assert counted(lines, "libopenapi") == counted(lines, "kin-openapi") == len(documents(published))
    assert counted(lines, "kin-openapi, fixtures") == 7  # three documents of each platform, and the wire document


def documents(published: Path) -> list[Path]:
    return [*published.glob("*/openapi.*"), *published.glob("*/services/*.3.0.json")]
