"""specs/CHANGES.md, the published history: which version, compared with what, and the computed lines between hand-written ones."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from .finding import Level

FILE = Path("specs/CHANGES.md")
PROJECT = Path("pyproject.toml")
HEAD = re.compile(r"^## (\d+)\.(\d+)\.(\d+)$")
BASE = re.compile(r"^Compared with (\d+)\.(\d+)\.(\d+) \(commit ([0-9a-f]{7,40})\)\.$")
COMPUTED = re.compile(r"^- \*\*(breaking|addition|patch)\*\* ")
Number = tuple[int, int, int]


class BadHistory(Exception):
    """A history that cannot be read; says file, place and what to write."""


def number(text: str) -> Number:
    """The parts of a version such as 0.2.0."""
    parts = text.split(".")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        raise ValueError(f"{text!r} is not a version of three numbers")
    return int(parts[0]), int(parts[1]), int(parts[2])


def written(version: Number) -> str:
    return ".".join(map(str, version))


def least(base: Number, level: Level | None) -> Number:
    """The lowest version that may follow `base` with changes of that level; below 1.0.0 every part counts one place less."""
    major, minor, patch = base
    if level is None:
        return base
    if level is Level.BREAKING:
        return (major + 1, 0, 0) if major else (0, minor + 1, 0)
    if level is Level.ADDITION and major:
        return major, minor + 1, 0
    return major, minor, patch + 1


def project_version(root: Path) -> Number:
    """The version that pyproject.toml states."""
    try:
        return stated((root / PROJECT).read_text(encoding="utf-8"))
    except (FileNotFoundError, KeyError, ValueError) as error:
        raise BadHistory(f"{PROJECT}: no [project] version of three numbers: {error}") from error


def stated(project: str) -> Number:
    """The version in the text of a pyproject.toml."""
    return number(tomllib.loads(project)["project"]["version"])


@dataclass(frozen=True)
class Section:
    """The newest section: its version, what it is compared with (nothing for a first publication), and its lines."""

    version: Number
    base: Number | None
    commit: str
    lines: list[str]
    first: int  # the line of the file that its head is

    @property
    def computed(self) -> list[str]:
        return [line for line in self.lines if COMPUTED.match(line)]


def newest(root: Path) -> Section:
    """Read the newest section of the history; `BadHistory` when it is not written as it should be."""
    lines = _text(root).splitlines()
    heads = [(index, number(line[3:])) for index, line in enumerate(lines) if HEAD.match(line)]
    odd = next((line for line in lines if line.startswith("## ") and not HEAD.match(line)), None)
    if odd or not heads:
        raise BadHistory(f"{FILE}: {odd or 'no section'}: a section begins with a line such as '## 0.2.0'")
    for (_, above), (_, below) in pairwise(heads):
        if above <= below:
            raise BadHistory(f"{FILE}: {written(above)} stands above {written(below)}: the newest comes first, each once")
    first, version = heads[0]
    body = lines[first + 1 : heads[1][0] if len(heads) > 1 else len(lines)]
    found = next((match for line in body if (match := BASE.match(line))), None)
    if not found and len(heads) > 1:
        raise BadHistory(f"{FILE}: {written(version)}: lacks the line 'Compared with {written(heads[1][1])} (commit …).'")
    return Section(version, number(".".join(found.groups()[:3])) if found else None, found[4] if found else "", body, first)


def _text(root: Path) -> str:
    try:
        return (root / FILE).read_text(encoding="utf-8")
    except FileNotFoundError as error:
        raise BadHistory(f"{FILE}: no such file: write '# Changes of the specifications' and a section '## {written(project_version(root))}'") from error


def problems(section: Section, base: Number | None, version: Number, level: Level | None, lines: list[str]) -> Iterator[str]:
    """What the newest section and the project's version lack for these computed lines; `base` is the version of the commit it names."""
    name = written(section.version)
    if section.base != base:
        yield f"{FILE}: {name}: commit {section.commit} is version {base and written(base)}, not {section.base and written(section.base)}"
    if section.version != version:
        yield f"{FILE}: {name}: the newest section, but {PROJECT} says version {written(version)}: both name the next version"
    if section.base is not None and version < least(section.base, level):
        worst = f"{level} changes since {written(section.base)}"
        yield f"{PROJECT}: version {written(version)} is too low for {worst}: {written(least(section.base, level))} at least"
    for line in lines:
        if line not in section.computed:
            yield f'{FILE}: {name}: lacks "{line}": run scripts/diff.py --write'
    for line in section.computed:
        if line not in lines:
            yield f'{FILE}: {name}: has "{line}", which is not so: run scripts/diff.py --write'


def rewrite(root: Path, section: Section, lines: list[str]) -> None:
    """Put the computed lines into the newest section, where those before them stood; every other line stays."""
    body = section.lines
    at = next((index for index, line in enumerate(body) if COMPUTED.match(line)), None)
    kept = [line for line in body if not COMPUTED.match(line)]
    if at is None:
        at = next((index + 1 for index, line in enumerate(body) if BASE.match(line)), 0)
        lines = ["", *lines] if lines else []
    everything = _text(root).splitlines()
    everything[section.first + 1 : section.first + 1 + len(body)] = kept[:at] + lines + kept[at:]
    (root / FILE).write_text("\n".join(everything) + "\n", encoding="utf-8")
