"""The published specification as plain data: what operations answer, and what schemas are made of. Places in it are JSON pointers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import msgspec

from energy_core.errors import ConfigurationError
from energy_core.facts import Argument
from energy_core.operation import Operation

from . import specs

__all__ = ["Described", "Document", "Json", "Part", "argument", "description", "pointer", "published"]

Json: TypeAlias = Any  # a node of a specification or of an answer: JSON is still JSON here
OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
ARRAY: Any = list


class Part(NamedTuple):
    """A schema, and where it stands in the document."""

    place: str
    schema: Mapping[str, Json]

    def inner(self, *steps: str | int) -> Part:
        """What stands below it."""
        place, schema = self.place, self.schema
        for step in steps:
            place, schema = pointer(place, step), schema[step]  # type: ignore[index]  # lists have numbers
        return Part(place, schema)


class Described(NamedTuple):
    """An operation as the document describes it, and where."""

    place: str
    spec: Mapping[str, Json]


class Document:
    """A joined document of one platform."""

    def __init__(self, content: Mapping[str, Json]) -> None:
        self.content = content
        self.operations = {operation["operationId"]: Described(place, operation) for place, operation in _operations(content)}

    def resolved(self, part: Part) -> Part:
        """What a reference leads to; anything else as it is."""
        while "$ref" in part.schema:
            part = self.at(part.schema["$ref"].removeprefix("#"))
        return part

    def at(self, place: str) -> Part:
        """What a pointer names."""
        node: Json = self.content
        for step in place.split("/")[1:]:
            step = step.replace("~1", "/").replace("~0", "~")
            node = node[int(step)] if isinstance(node, ARRAY) else node[step]
        return Part(place, node)

    def parts(self, part: Part) -> Iterator[Part]:
        """A schema and those that it is made of: what it refers to, and each of `allOf`."""
        yield part
        if "$ref" in part.schema:
            yield from self.parts(self.at(part.schema["$ref"].removeprefix("#")))
        for index in range(len(part.schema.get("allOf", ()))):
            yield from self.parts(part.inner("allOf", index))


def pointer(place: str, step: str | int) -> str:
    """A JSON pointer one step longer (RFC 6901)."""
    return f"{place}/{str(step).replace('~', '~0').replace('/', '~1')}"


def _operations(content: Mapping[str, Json]) -> Iterator[tuple[str, Mapping[str, Json]]]:
    for path, item in content["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, OBJECT) and "operationId" in operation:
                yield pointer(pointer("/paths", path), method), operation


def published(platform: str, spec: str | Path | None = None) -> Document:
    """Return the document of a platform: that of the file `spec`, in JSON, or the one that is installed.

    Raises `ConfigurationError` where neither the simulator nor the specifications are installed, or for a file that is no such document.
    """
    return _read(_installed(platform) if spec is None else Path(spec))


@cache
def _read(file: Path) -> Document:
    try:
        content: Json = msgspec.json.decode(file.read_bytes())
        return Document(content)
    except (OSError, msgspec.DecodeError, KeyError, TypeError, AttributeError) as error:
        raise ConfigurationError(f"spec: {file}: is no joined OpenAPI document in JSON, as openapi.json of the published specifications is: {error}") from error


def _installed(platform: str) -> Path:
    if find_spec("energy_twin") is not None:  # of the simulator, which answers by it
        return Path(str(resources.files("energy_twin").joinpath(platform, "openapi.json")))
    try:
        return specs.path(platform, "openapi.json")
    except ConfigurationError:
        where = "pip install 'energy-clients[specs]' (wheels: --find-links), or give `spec=` the file openapi.json of the published specifications"
        raise ConfigurationError(f"spec: the specification of {platform}, which answers are held against, is not installed: {where}") from None


def description(operation: Operation) -> str:
    """What the document says of an operation beyond its summary; empty where it says nothing."""
    text: str = published(operation.platform).operations[operation.operation_id].spec.get("description", "")
    return text


def argument(operation: Operation, argument: Argument) -> dict[str, Any]:
    """The schema of an argument where the document has it, with the description that stands beside it."""
    document = published(operation.platform)
    whole = Part(*document.operations[operation.operation_id])
    if argument.place in ("body", "form"):
        content = whole.inner("requestBody", "content")
        (media,) = content.schema
        return _within(document, content.inner(media, "schema"), argument.wire)
    parameters = [document.resolved(whole.inner("parameters", index)).schema for index in range(len(whole.schema.get("parameters", ())))]
    parameter = next(one for one in parameters if (one["name"], one["in"]) == (argument.wire, argument.place))
    beside = {name: parameter[name] for name in ("description",) if name in parameter}
    return {**parameter["schema"], **beside, **({"examples": [parameter["example"]]} if "example" in parameter else {})}


def _within(document: Document, schema: Part, path: str) -> dict[str, Any]:
    """The schema at a dotted path of a body; the whole one where the path is empty."""
    for name in filter(None, path.split(".")):
        schema = next(part.inner("properties", name) for part in document.parts(schema) if name in part.schema.get("properties", {}))
    return dict(schema.schema)
