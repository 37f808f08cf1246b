"""The requests that the documents show as examples."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import quote

import msgspec

from .log import Part, Received
from .spec import METHODS, Operation, catalogue, document

__all__ = ["argument", "arguments", "at", "documented", "request"]


def arguments(platform: str, name: str) -> dict[str, Any]:
    """All that the example of an operation says: parameters and the fields of its body, by their names."""
    body = _body(platform, name)[1]
    given = {parameter["name"]: _example(parameter) for parameter in _parameters(_operation(platform, name))}
    return {**given, **(body if isinstance(body, dict) else {})}


def argument(platform: str, name: str, place: str) -> Any:
    """What the example of an operation says at one place: `orgId`, `gateway.assetId`, `userIds.0`; of a comma list its items."""
    return at(arguments(platform, name), place)


def at(value: Any, place: str) -> Any:
    """What stands at a place within a value."""
    for step in place.split("."):
        value = value.split(",") if isinstance(value, str) else value
        value = value[int(step)] if step.isdigit() else value[step]
    return value


def documented(platform: str, name: str) -> Any:
    """The example of the answer."""
    return msgspec.json.decode(_operation(platform, name).example.body)


def request(platform: str, name: str) -> tuple[Operation, Received, dict[str, str]]:
    """The operation, its example as a request, and the parameters in the path."""
    operation = _operation(platform, name)
    parameters = list(_parameters(operation))
    inside = {one["name"]: str(_example(one)) for one in parameters if one["in"] == "path"}
    path = operation.path
    for key, value in inside.items():
        path = path.replace(f"{{{key}}}", quote(value, safe=""))
    pairs = [("action", operation.action)] if operation.action else []
    pairs += [pair for one in parameters if one["in"] == "query" for pair in _pairs(one)]
    headers = {one["name"].lower(): _text(_example(one)) for one in parameters if one["in"] == "header"}
    media, body = _body(platform, name)
    parts = tuple(_parts(body)) if media.startswith("multipart/") else None
    content = b"" if body is None or parts is not None else msgspec.json.encode(body)
    return operation, Received(operation.method, path, tuple(pairs), {**headers, "content-type": media}, content, parts), inside


@functools.cache
def _operations(platform: str) -> Mapping[str, Operation]:
    return {operation.name: operation for operation in catalogue(platform).operations}


def _operation(platform: str, name: str) -> Operation:
    return _operations(platform)[name]


@functools.cache
def _bodies(platform: str) -> Mapping[str, Any]:
    paths = document(platform)["paths"]
    found = [item[method] for item in paths.values() for method in METHODS if method in item]
    return {one["operationId"]: one.get("requestBody", {}).get("content", {}) for one in found}


def _body(platform: str, name: str) -> tuple[str, Any]:
    """The media type of the body and its example."""
    content: Mapping[str, Any] = _bodies(platform)[name]
    media = next(iter(content), "")
    return media, content[media].get("example") if content else None


def _parameters(operation: Operation) -> Iterator[Mapping[str, Any]]:
    yield from (one for one in operation.parameters if one.get("required") or "example" in one)


def _example(parameter: Mapping[str, Any]) -> Any:
    return parameter["example"] if "example" in parameter else parameter["schema"]["example"]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else msgspec.json.encode(value).decode()


def _pairs(parameter: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    name, value = parameter["name"], _example(parameter)
    if isinstance(value, dict):
        yield from ((f"{name}[{key}]", _text(one)) for key, one in cast("dict[str, Any]", value).items())
    else:
        yield name, ",".join(map(_text, cast("list[object]", value))) if isinstance(value, list) else _text(value)


def _parts(body: Mapping[str, Any]) -> Iterator[Part]:
    """The example of a file is `content of NAME`."""
    for name, value in body.items():
        for one in cast("list[object]", value) if isinstance(value, list) else [value]:
            text = _text(one)
            yield Part(name, text.removeprefix("content of ") if text.startswith("content of ") else None, text.encode())
