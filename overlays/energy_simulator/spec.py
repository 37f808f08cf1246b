"""What the specifications say about every operation: the routes, and for each what the simulator must know to answer."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

import msgspec

__all__ = ["Catalogue", "Example", "Match", "Operation", "catalogue", "document"]

Json = dict[str, Any]
METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True, slots=True)
class Example:
    """The example of the successful answer."""

    media_type: str
    body: bytes


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One operation of a platform, as its wire form and its x- data have it."""

    platform: str
    name: str
    service: str
    method: str
    path: str
    action: str | None
    host: str
    security: frozenset[str]
    safety: str
    envelope: Mapping[str, Any]
    errors: Sequence[Mapping[str, Any]]  # of the service; those of the gateway are no answer to what is asked for
    pagination: Mapping[str, Any]
    parameters: Sequence[Mapping[str, Any]]
    body_model: str | None
    body_required: bool
    multipart: bool
    most_bytes: int | None  # of the JSON in a form
    anonymous: bool
    example: Example

    def code(self, kind: str) -> int | None:
        """Return the operation's first code for a kind of error, None where none is documented; its own come before the common ones."""
        return next((int(error["code"]) for error in self.errors if error["kind"] == kind), None)


@dataclass(frozen=True, slots=True)
class Match:
    """The operations behind one host, method and path, by their `action`, and the parameters in the path."""

    actions: Mapping[str | None, Operation]
    parameters: Mapping[str, str]


class Catalogue:
    """All operations of one platform."""

    def __init__(self, operations: Sequence[Operation]) -> None:
        self.operations = tuple(operations)
        self._fixed: dict[tuple[str, str, str], dict[str | None, Operation]] = {}
        self._templates: list[tuple[re.Pattern[str], tuple[str, str, str]]] = []
        for operation in operations:
            key = (operation.host, operation.method, operation.path)
            if key not in self._fixed and "{" in operation.path:
                self._templates.append((_pattern(operation.path), key))
            self._fixed.setdefault(key, {})[operation.action] = operation

    def find(self, host: str, method: str, path: str) -> Match | None:
        actions = self._fixed.get((host, method, path))
        if actions is not None and "{" not in path:  # a name in braces is a value like any other
            return Match(actions, {})
        for pattern, key in self._templates:
            found = pattern.fullmatch(path) if key[:2] == (host, method) else None
            if found:
                return Match(self._fixed[key], found.groupdict())
        return None

    def methods(self, host: str, path: str) -> list[str]:
        """Return the methods that this path has on this host."""
        return [method for method in map(str.upper, METHODS) if self.find(host, method, path)]

    def methods_of(self, host: str, path: str, action: str | None) -> list[str]:
        """Return those of them that have the action."""
        found = ((method, self.find(host, method, path)) for method in map(str.upper, METHODS))
        return [method for method, match in found if match and action in match.actions]


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"\{(\w+)\}", path)
    return re.compile("".join(f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(parts)))


@functools.cache
def document(platform: str) -> Json:
    """Read the joined document of a platform, which is generated with its models."""
    found: Json = msgspec.json.decode(resources.files("energy_twin").joinpath(platform, "openapi.json").read_bytes())
    return found


@functools.cache
def catalogue(platform: str) -> Catalogue:
    """The operations of that document."""
    whole = document(platform)
    gateway = [error for scheme in whole["components"]["securitySchemes"].values() for error in scheme.get("x-errors", ())]
    found = [(path, method, item[method]) for path, item in whole["paths"].items() for method in METHODS if method in item]
    return Catalogue([_operation(platform, whole, path, method, spec, gateway) for path, method, spec in found])


def _operation(platform: str, document: Json, path: str, method: str, spec: Json, gateway: Sequence[Json]) -> Operation:
    content: Json = spec.get("requestBody", {}).get("content", {})
    schemas: list[Json] = [media.get("schema", {}) for media in content.values()]
    reference: str | None = schemas[0].get("$ref") if schemas else None
    security: list[Json] = spec["security"] if "security" in spec else document.get("security", [])
    return Operation(
        platform=platform,
        name=spec["operationId"],
        service=spec["tags"][0],
        method=method.upper(),
        path=spec.get("x-wire-path", path),
        action=spec.get("x-wire-query", {}).get("action"),
        host=spec.get("x-host", ""),
        security=frozenset(name for requirement in security for name in requirement),
        safety=spec.get("x-safety", "unsafe"),
        envelope=spec.get("x-envelope", {}),
        errors=[error for error in spec.get("x-errors", []) if error not in gateway],
        pagination=spec.get("x-pagination", {}),
        parameters=[_resolved(document, parameter) for parameter in spec.get("parameters", [])],
        body_model=reference.rsplit("/", 1)[1] if reference else None,
        body_required=bool(spec.get("requestBody", {}).get("required")),
        multipart="multipart/form-data" in content,
        most_bytes=spec.get("x-limits", {}).get("bytes"),
        anonymous={} in security,
        example=_example(spec),
    )


def _resolved(document: Json, node: Json) -> Json:
    """The node without a reference at its top, in its `schema` or in the `items` of that."""
    while "$ref" in node:
        here: Any = document
        for step in node["$ref"].removeprefix("#/").split("/"):
            here = here[step]
        node = {**here, **{key: value for key, value in node.items() if key != "$ref"}}
    for inner in ("schema", "items"):
        if "$ref" in node.get(inner, {}) or "items" in node.get(inner, {}):
            node = {**node, inner: _resolved(document, node[inner])}
    return node


def _example(spec: Json) -> Example:
    content: Json = spec["responses"]["200"].get("content", {})
    for media_type in sorted(content, key=lambda name: name != "application/json"):
        media: Json = content[media_type]
        example = media["examples"].get("success", {}).get("value") if "examples" in media else media.get("example")
        if isinstance(example, str):
            return Example(media_type, example.encode())
        if example is not None:
            return Example(media_type, msgspec.json.encode(example))
    first = next(iter(content), "application/json")
    return Example(first, b"{}" if first == "application/json" and content else b"")
