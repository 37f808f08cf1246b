"""Whatever else is fetched, for Node and for the clients in other languages, is named to the exact version: a release of anybody changes nothing."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from support import ROOT

POLYGLOT = ROOT / "tests" / "polyglot"
EXACT = re.compile(r"v?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?")
NODE = [ROOT / "scripts" / "node", *(path.parent for path in POLYGLOT.glob("*/package.json"))]
RUN = [ROOT / "Makefile", ROOT / ".ci" / "run", *POLYGLOT.glob("*/build"), *POLYGLOT.glob("*/generate"), *(ROOT / "specs" / "clients").glob("*.md")]
INSTALLS = re.compile(r"(npm install|npx --yes|go get|go install|cargo install|cargo add|pip install)\b(.*)")
POM = {"": "http://maven.apache.org/POM/4.0.0"}


def inexact(versions: dict[str, str]) -> dict[str, str]:
    return {name: version for name, version in versions.items() if not EXACT.fullmatch(version)}


@pytest.mark.parametrize("folder", NODE, ids=lambda folder: folder.name)
def test_npm_installs_what_its_lock_says(folder: Path) -> None:
    asked = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    lock: dict[str, Any] = json.loads((folder / "package-lock.json").read_text(encoding="utf-8"))["packages"]
    root = lock.pop("")
    for kind in ("dependencies", "devDependencies"):
        assert inexact(asked.get(kind, {})) == {}
        assert root.get(kind, {}) == asked.get(kind, {})
    assert [name for name, package in lock.items() if not ("integrity" in package and EXACT.fullmatch(package["version"]))] == []
    assert [name for name, package in lock.items() if "resolved" in package] == []  # the address of a registry is the business of who installs


def test_go_modules_are_in_the_sum() -> None:
    text = (POLYGLOT / "go" / "go.mod").read_text(encoding="utf-8")
    modules = dict(re.findall(r"^(?:require|\t)\s*(\S+\.\S+/\S+) (\S+)", text, re.MULTILINE))
    sums = set(re.findall(r"^(\S+ \S+) h1:", (POLYGLOT / "go" / "go.sum").read_text(encoding="utf-8"), re.MULTILINE))
    assert len(modules) > 10
    assert inexact(modules) == {}
    assert {f"{name} {version}" for name, version in modules.items()} <= sums
    assert "-mod=readonly" in (POLYGLOT / "go" / "build").read_text(encoding="utf-8")


def test_maven_has_no_version_to_choose() -> None:
    project = ElementTree.parse(POLYGLOT / "java" / "pom.xml").getroot()
    for kind in ("dependency", "plugin"):
        found = {one.findtext("artifactId", "", POM): one.findtext("version", "", POM) for one in project.iterfind(f".//{kind}", POM)}
        assert inexact(found) == {}
        if kind == "plugin":  # those that the phase `compile` runs unasked, whose versions Maven would choose
            assert {"maven-resources-plugin", "maven-compiler-plugin"} <= found.keys()


def test_rust_names_exact_versions() -> None:
    crates: dict[str, Any] = tomllib.loads((POLYGLOT / "rust" / "Cargo.toml").read_text(encoding="utf-8"))["dependencies"]
    named = {name: one if isinstance(one, str) else one["version"] for name, one in crates.items() if isinstance(one, str) or "path" not in one}
    assert {name: version for name, version in named.items() if not version.startswith("=")} == {}
    assert inexact({name: version.removeprefix("=") for name, version in named.items()}) == {}


def loose(text: str) -> list[str]:
    """Commands that install something without a lock and without an exact version."""
    found: list[str] = []
    for command, rest in INSTALLS.findall(text):
        arguments = [word for word in rest.split("#")[0].split() if not word.startswith("-")]
        ours = "--require-hashes" in rest or "--editable ." in rest or re.search("energy[-_]clients", rest) is not None
        if not ours and not all(EXACT.fullmatch(re.split(r"==|(?<=.)@", word)[-1]) for word in arguments):
            found.append(command + rest)
    return found


@pytest.mark.parametrize("file", RUN, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_commands_that_install_name_an_exact_version_or_a_lock(file: Path) -> None:
    assert loose(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("text", ["npm install left-pad", "pip install pip", "go get example.org/tool@latest", "cargo install wasm-pack"])
def test_a_command_without_a_version_is_found(text: str) -> None:
    assert loose(f"set -e\n{text} --quiet # a comment\n") == [f"{text} --quiet # a comment"]
