"""Examples: there, valid against their own schema, and holding nothing that the schema does not name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from document.bundle import Json, is_array, is_object, resolved
from document.plain import flat

from .platform import Operation, Platform, Problem
from .validator import Draft202012Validator


def check(platform: Platform) -> Iterator[Problem]:
    """Every missing or wrong example of requests, answers and parameters."""
    for operation in platform.operations:
        for what, media, content in _messages(operation):
            shown = _shown(content)
            for name, example in shown.items():
                rules = wrong(example, content["schema"], platform.document)
                yield from (Problem(operation.file, operation.name, f"{name} of the {what}: {rule}") for rule in rules)
            if not shown and _needs_example(content):
                yield Problem(operation.file, operation.name, f"the {what} {media} has no example")
        for parameter in operation.parameters:
            if "example" in parameter:
                rules = wrong(parameter["example"], parameter["schema"], platform.document)
                yield from (Problem(operation.file, operation.name, f"example of the parameter {parameter['name']}: {rule}") for rule in rules)
            elif parameter.get("required") and "example" not in parameter["schema"]:
                yield Problem(operation.file, operation.name, f"the required parameter {parameter['name']} has no example; the published fixtures need one")


def _messages(operation: Operation) -> Iterator[tuple[str, str, Json]]:
    yield from (("request body", media, content) for media, content in operation.bodies().items())
    for status in operation.facts["responses"]:
        yield from (("answer" if status == "200" else f"answer {status}", media, content) for media, content in operation.answers(status).items())


def _shown(content: Json) -> dict[str, Json]:
    """The examples of a media type by what they are called here; a refusal is made by joining the files, from x-envelope and x-errors."""
    several = {"example" if name == "success" else name: one["value"] for name, one in content.get("examples", {}).items()}
    return {"example": content["example"]} if "example" in content else several


def _needs_example(content: Json) -> bool:
    return bool(content.get("schema", {}).get("format") != "binary")


def wrong(example: Json, schema: Json, document: Json) -> Iterator[str]:
    """What is wrong with an example, in words that name the field."""
    found = False
    for error in _validator(schema, document).iter_errors(example):
        found = True
        yield f"{_at(list(error.absolute_path))}{error.message[:300]}"
    if not found:
        yield from (f"{_at(path)}is not in the schema" for path in unnamed(example, schema, document))


def _at(path: list[str | int]) -> str:
    return ".".join(map(str, path)) + ": " if path else ""


Path = list[str | int]


def unnamed(value: Json, schema: Json, document: Json) -> list[Path]:
    """Where a value has fields that its schema does not name; an object without named properties is free-form."""
    schema = flat(resolved(schema, document), document)
    choices = [resolved(choice, document) for key in ("anyOf", "oneOf") for choice in schema.get(key, ())]
    if choices:
        fitting = [choice for choice in choices if _validator(choice, document).is_valid(value)]
        return min((unnamed(value, choice, document) for choice in fitting), key=len) if fitting else []
    if is_array(value):
        return [[index, *path] for index, item in enumerate(value) for path in unnamed(item, schema.get("items", {}), document)]
    if not is_object(value):
        return []
    return [[key, *path] for key, inner in value.items() for path in _field(key, inner, schema, document)]


def _field(key: str, value: Json, schema: Json, document: Json) -> list[Path]:
    properties = schema.get("properties", {})
    if key in properties:
        return unnamed(value, properties[key], document)
    if properties and "additionalProperties" not in schema:
        return [[]]
    return unnamed(value, schema.get("additionalProperties", {}), document)


def _validator(schema: Json, document: Json) -> Any:
    return Draft202012Validator({**schema, "components": document["components"]})
