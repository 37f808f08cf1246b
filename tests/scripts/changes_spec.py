"""The small platform with what comparing two versions needs besides, ways to its places, and many versions of it in one document."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from document.bundle import bundle
from small_spec import GONE, SCHEMAS, Spec, edited, json_content, operation, write

Edit = tuple[Any, ...]
WATCH = "/things/v1/watch"
DROP = "/things/v1/things/action/drop"


def schema(name: str, *way: Any) -> Edit:
    return ("things", "components", "schemas", name, *way)


def field(name: str, *way: Any) -> Edit:
    return schema(name, "properties", *way)


def answer_field(name: str, *way: Any) -> Edit:
    return schema(name, "allOf", 1, "properties", *way)


def call(path: str, method: str, *way: Any) -> Edit:
    return ("things", "paths", path, method, *way)


def content(path: str, method: str, *way: Any) -> Edit:
    return call(path, method, "responses", "200", "content", *way)


# What the small platform lacks for these edits: a stream, another host, a method's own name, an optional body, a limited map, two services.
WATCH_THINGS = operation(
    "watchThingsV1",
    summary="Watch things.",
    answer={"application/json": {"schema": {"$ref": "#/components/schemas/Order"}, "example": {"kind": "a"}}, "text/csv": {"schema": {"type": "string"}}},
    parameters=[{"name": "progress", "in": "query", "description": "Whether to stream.", "schema": {"type": "boolean"}}],
    security=[],
    **{
        "x-name": "watchThings",
        "x-host": "integration",
        "x-stream": {"parameter": "progress", "media": "application/x-ndjson"},
        "x-envelope": {},
        "x-batch": {"items": "tags"},
    },
)
WATCH_THINGS["responses"]["202"] = {"description": "Later.", "content": json_content("GetThingResponse", {"code": 0, "data": {"id": "t"}})}
DROP_THINGS = operation(
    "dropThings",
    summary="Drop things.",
    answer=json_content("UploadFileResponse", {"code": 0, "data": None}),
    parameters=[
        {"$ref": "common.yaml#/components/parameters/orgId"},
        {"name": "mode", "in": "query", "description": "How.", "schema": {"type": "string", "enum": ["now", "later"]}},
        {"name": "limit", "in": "query", "description": "How many.", "schema": {"type": ["integer", "string"]}},
    ],
    requestBody={"content": {**json_content("Order", {"kind": "a"}), "text/plain": {"schema": {"type": "string"}}}},
    **{"x-wire-path": "/things/v1/things", "x-wire-query": {"action": "drop"}},
)
ORDER = {
    "type": "object",
    "description": "Both sent and read.",
    "properties": {
        "kind": {"type": "string", "enum": ["a", "b"], "description": "Which."},
        "amount": {"type": ["number", "string"], "description": "How much."},
        "note": {"anyOf": [{"type": "string"}, {"type": "integer"}], "description": "A note."},
        "start": {"type": "string", "x-time": "date", "description": "When."},
        "tags": {"type": "array", "items": {"type": "string"}, "description": "Words.", "maxItems": 10},
        "limits": {"$ref": "#/components/schemas/Limits"},
    },
}
PAGE = {
    **SCHEMAS["Page"],
    "properties": {
        **SCHEMAS["Page"]["properties"],
        "until": {"type": "string", "format": "date-time", "description": "The last moment."},
        "by": {"type": ["string", "null"], "x-client-option": "org_id", "description": "Whose."},
    },
}
BEFORE: tuple[Edit, ...] = (
    ("things", "paths", WATCH, {"get": WATCH_THINGS}),
    ("things", "paths", DROP, {"post": DROP_THINGS}),
    ("things", "tags", "+", {"name": "places", "description": "All about places."}),
    schema("Order", ORDER),
    schema("Limits", {"type": "object", "additionalProperties": {"type": "number"}, "description": "Limits by name."}),
    schema("Page", PAGE),
)


def small(*edits: Edit) -> dict[str, Spec]:
    """The bundled document of the small platform with these edits."""
    with TemporaryDirectory() as folder:
        spec = edited(*deepcopy((*BEFORE, *edits), {id(GONE): GONE}))  # GONE stays itself
        root = write(spec, Path(folder))
        return bundle("demo", root / "specs")


def _renamed(text: str, mark: str) -> Spec:
    text = re.sub(r'"#/components/(\w+)/(\w+)"', rf'"#/components/\1/\2{mark}"', text)
    document: Spec = json.loads(text.replace('"/things/', f'"/things{mark}/'))
    for section in document["components"]:
        if section != "securitySchemes":
            document["components"][section] = {f"{name}{mark}": part for name, part in document["components"][section].items()}
    for item in document["paths"].values():
        for one in item.values():
            one["operationId"] += mark
    return document


def merged(documents: list[Spec]) -> Spec:
    """One document with each of these in it, names marked with its number, so that one run of a tool sees them all."""
    whole: Spec = {}
    for number, document in enumerate(documents):
        part = _renamed(json.dumps(document), f"N{number}x")
        whole = whole or {**part, "paths": {}, "components": {"securitySchemes": part["components"]["securitySchemes"]}}
        whole["paths"] |= part["paths"]
        for section in set(part["components"]) - {"securitySchemes"}:
            whole["components"].setdefault(section, {}).update(part["components"][section])
    return whole
