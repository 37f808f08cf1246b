"""The specifications as the simulator has them: a document for each platform, with every operation in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from typing import Any

from energy_core.errors import ConfigurationError
from energy_core.facts import Argument
from energy_core.operation import Operation

__all__ = ["Json", "argument", "document", "operations", "parts", "resolved"]

Json = Mapping[str, Any]
_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys


@cache
def document(platform: str) -> Json:
    """The document of a platform."""
    import msgspec

    try:
        documents = resources.files("energy_twin")
    except ModuleNotFoundError as error:
        raise ConfigurationError("this needs the simulator's documents: pip install 'energy-clients[simulator]'") from error
    found: Json = msgspec.json.decode(documents.joinpath(platform, "openapi.json").read_bytes())
    return found


@cache
def operations(platform: str) -> dict[str, Json]:
    """What the document says about each operation, by its `operationId`."""
    items = document(platform)["paths"].values()
    return {operation["operationId"]: operation for item in items for operation in item.values() if isinstance(operation, _OBJECT)}


def resolved(platform: str, part: Json) -> Json:
    """A part of the document itself where a reference to it stands."""
    while "$ref" in part:
        _, _, kind, name = part["$ref"].split("/")
        part = document(platform)["components"][kind][name]
    return part


def parts(platform: str, schema: Json) -> Iterator[Json]:
    """A schema and those of which it is made."""
    yield schema
    if "$ref" in schema:
        yield from parts(platform, document(platform)["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    for part in schema.get("allOf", ()):
        yield from parts(platform, part)


def argument(operation: Operation, argument: Argument) -> dict[str, Any]:
    """The schema of an argument where the document has it, with the description that stands beside it."""
    platform, whole = operation.platform, operations(operation.platform)[operation.operation_id]
    if argument.place in ("body", "form"):
        (media,) = whole["requestBody"]["content"].values()
        return _within(platform, media["schema"], argument.wire)
    parameters = (resolved(platform, parameter) for parameter in whole.get("parameters", ()))
    parameter = next(one for one in parameters if (one["name"], one["in"]) == (argument.wire, argument.place))
    beside = {name: parameter[name] for name in ("description",) if name in parameter}
    return {**parameter["schema"], **beside, **({"examples": [parameter["example"]]} if "example" in parameter else {})}


def _within(platform: str, schema: Json, path: str) -> dict[str, Any]:
    """The schema at a dotted path of a body; the whole one where the path is empty."""
    for name in filter(None, path.split(".")):
        schema = next(part["properties"][name] for part in parts(platform, schema) if name in part.get("properties", {}))
    return dict(schema)
