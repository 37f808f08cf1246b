"""A platform's files as the rules see them: each file as written, and all of them joined."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from document.bundle import SHARED, Json, bundle, files, load, operations, resolved, unless_null
from document.plain import flat


class Problem(NamedTuple):
    """A rule that a place in a file breaks."""

    file: str
    place: str
    rule: str

    def __str__(self) -> str:
        return ": ".join(part for part in self if part)

    def located(self, root: Path) -> str:
        """The same with the line of the file, where its place can be found there: `specs/enos/iam.yaml:812: searchBadges: x-source is missing`."""
        file = root / self.file
        number = _line(self.place, file.read_text(encoding="utf-8")) if file.is_file() else 0
        return str(self._replace(file=f"{self.file}:{number}")) if number else str(self)


def _line(place: str, text: str) -> int:
    """The line in which a place begins: each part of it is a key, or the ID of an operation, below the one before; 0 where there is none."""
    if re.fullmatch(r"line \d+", place):
        return int(place[5:])
    at = 0
    for part in [place] if "/" in place else re.findall(r"[\w-]+", place):
        found = re.compile(rf"""(^|[\s{{,]|operationId["']?: )["']?{re.escape(part)}["']?([:,\s]|$)""", re.MULTILINE).search(text, at)
        at = found.end(1) if found else at
    return text.count("\n", 0, at) + 1 if at else 0


@dataclass(frozen=True)
class Operation:
    """An operation of the joined document, with what its file's `x-defaults` say."""

    file: str
    path: str
    method: str
    facts: Json
    document: Json

    @property
    def name(self) -> str:
        return str(self.facts.get("operationId", f"{self.method.upper()} {self.path}"))

    @property
    def parameters(self) -> list[Json]:
        return [self.resolved(parameter) for parameter in self.facts.get("parameters", ())]

    def resolved(self, node: Json) -> Json:
        """`node`, or what it refers to."""
        return resolved(node, self.document)

    def bodies(self) -> dict[str, Json]:
        """The request body by media type."""
        content: dict[str, Json] = self.resolved(self.facts.get("requestBody", {})).get("content", {})
        return content

    def answers(self, status: str = "200") -> dict[str, Json]:
        """The answer by media type."""
        content: dict[str, Json] = self.resolved(self.facts["responses"].get(status, {})).get("content", {})
        return content

    def properties(self, schema: Json) -> dict[str, Json]:
        """The properties of an object, those of its `allOf` included."""
        found: dict[str, Json] = flat(self.resolved(unless_null(schema)), self.document).get("properties", {})
        return found

    def has(self, media: dict[str, Json], path: str) -> bool:
        """Whether the JSON message has a field at a dotted path."""
        return self._at(media, path) is not None

    def of_items(self, media: dict[str, Json], path: str) -> dict[str, Json]:
        """The properties of what the list at a dotted path holds."""
        return self.properties(unless_null(self._at(media, path) or {}).get("items", {}))

    def _at(self, media: dict[str, Json], path: str) -> Json | None:
        schemas = [content["schema"] for kind, content in media.items() if "json" in kind]
        at: Json = schemas[0] if schemas else {}
        for part in path.split("."):
            properties = self.properties(at)
            if part not in properties:
                return None
            at = properties[part]
        return at


@dataclass(frozen=True)
class Platform:
    """The files of a platform by the names under which problems are reported, and the document that they join to."""

    sources: dict[str, Json]
    shared: str
    document: Json

    @classmethod
    def joined(cls, name: str, specs: Path, sources: dict[str, Json]) -> Platform:
        """The platform of these files; `SpecError` where they do not join."""
        return cls(sources, shown(specs / name / SHARED, specs), bundle(name, specs))

    @cached_property
    def operations(self) -> list[Operation]:
        owners = {path: file for file, source in self.sources.items() for path in source.get("paths", ())}
        return [Operation(owners[path], path, method, facts, self.document) for path, method, facts in operations(self.document)]

    def components(self, section: str) -> Iterator[tuple[str, str, Json]]:
        """Every (file, name, part) of a section of the joined document."""
        joined = self.document["components"].get(section, {})
        for file, source in self.sources.items():
            yield from ((file, name, joined[name]) for name in source.get("components", {}).get(section, {}) if name in joined)

    def owner(self, section: str, name: str) -> str:
        return next((file for file, known, _ in self.components(section) if known == name), self.shared)


def read(name: str, specs: Path) -> dict[str, Json]:
    """The files of a platform, the shared one first; `SpecError` where one is no mapping in YAML."""
    return {shown(path, specs): load(path) for path in (specs / name / SHARED, *files(name, specs))}


def shown(path: Path, specs: Path) -> str:
    """`specs/enos/connection.yaml`."""
    return path.relative_to(specs.parent).as_posix()
