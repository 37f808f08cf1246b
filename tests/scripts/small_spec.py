"""A platform small enough to read, with one of everything that specs/README.md speaks of; tests break it one edit at a time."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

Spec = dict[str, Any]
SEARCH = "/things/v1/things/action/search"
GET = "/things/v1/things/{thing_id}"
UPLOAD = "/things/v1/files"
SERIES = "/things/v1/series"
LINES = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}  # ends of lines in YAML 1.1, so they stand there escaped
GONE = object()  # the value of an edit that takes something out


def json_content(schema: str, example: Any) -> Spec:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}, "example": example}}


def operation(name: str, *, summary: str, answer: Spec, **facts: Any) -> Spec:
    return {
        "operationId": name,
        "tags": ["things"],
        "summary": summary,
        "description": "As its page says.",
        "x-safety": "read",
        "x-source": {"kind": "docs", "page": f"things/{name}.md"},
        "responses": {"200": {"description": "The answer.", "content": answer}},
        **facts,
    }


def body(content: Spec) -> Spec:
    return {"required": True, "content": content}


def answer_of(data: Spec) -> Spec:
    return {"allOf": [{"$ref": "common.yaml#/components/schemas/ThingEnvelope"}, {"type": "object", "properties": data}]}


COMMON: Spec = {
    "info": {"title": "Things", "version": "1", "description": "Things and what they do."},
    "servers": [{"url": "https://things.example"}],
    "security": [{"key": []}],
    "components": {
        "securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "parameters": {
            "orgId": {
                "name": "orgId",
                "in": "query",
                "required": True,
                "description": "Who owns the things.",
                "schema": {"type": "string"},
                "example": "o1",
                "x-client-option": "org_id",
            }
        },
        "schemas": {
            "ThingEnvelope": {
                "type": "object",
                "description": "Around every payload.",
                "required": ["code"],
                "properties": {
                    "code": {"type": "integer", "description": "0 for success."},
                    "msg": {"type": ["string", "null"], "description": "What the code means."},
                },
            }
        },
    },
    "x-errors": [{"code": 400, "kind": "invalid", "meaning": "A parameter is wrong."}],
}

SCHEMAS: Spec = {
    "SearchThingsRequest": {
        "type": "object",
        "description": "Which things.",
        "required": ["ids"],
        "properties": {
            "ids": {"type": "string", "x-list": "comma", "description": "IDs of the things."},
            "near": {"$ref": "#/components/schemas/Place", "description": "Only things near to this place."},
            "places": {"type": "array", "description": "Only things at these.", "items": {"$ref": "#/components/schemas/Place"}},
            "limits": {"type": "object", "description": "Limits by name.", "additionalProperties": {"type": "number"}},
            "pagination": {"$ref": "#/components/schemas/Page", "description": "Which page."},
        },
    },
    "Page": {
        "type": "object",
        "description": "A page.",
        "properties": {
            "no": {"type": "integer", "description": "Its number."},
            "size": {"type": "integer", "description": "Things on it."},
        },
    },
    "Place": {
        "type": "object",
        "description": "A place.",
        "required": ["latitude"],
        "properties": {"latitude": {"type": "number", "format": "double", "description": "Degrees north."}},
    },
    "Thing": {
        "type": "object",
        "description": "A thing.",
        "required": ["id"],
        "properties": {
            "id": {"type": "string", "description": "Its ID."},
            "state": {"$ref": "#/components/schemas/ThingState", "description": "Whether it runs."},
            "weight": {"type": ["number", "string"], "description": "Its weight in kilograms."},
            "mass": {"type": ["number", "string"], "x-alias-of": "weight", "description": "Second spelling of `weight`."},
            "place": {"anyOf": [{"$ref": "#/components/schemas/Place"}, {"type": "null"}], "description": "Where it is."},
        },
        "additionalProperties": {},
        "x-values-name": "values",
    },
    "ThingState": {"type": "string", "enum": ["on", "off"], "description": "Whether a thing runs."},
    "SearchThingsResponse": answer_of(
        {
            "data": {"type": "array", "description": "The things.", "items": {"$ref": "#/components/schemas/Thing"}},
            "total": {"type": "integer", "description": "How many there are."},
        }
    ),
    "GetThingResponse": answer_of({"data": {"$ref": "#/components/schemas/Thing", "description": "The thing."}}),
    "UploadFileRequest": {
        "type": "object",
        "description": "A file and what it is about.",
        "required": ["file"],
        "properties": {
            "file": {"type": "string", "format": "binary", "description": "The file."},
            "about": {"$ref": "#/components/schemas/Place", "description": "Where it was made."},
        },
    },
    "UploadFileResponse": answer_of({"data": {"type": "null", "description": "Nothing."}}),
}

THINGS: Spec = {
    "openapi": "3.1.1",
    "info": {"title": "Things", "version": "1", "description": "Things."},
    "tags": [{"name": "things", "description": "All about things."}],
    "x-defaults": {
        "x-envelope": {"code": "code", "message": "msg", "data": "data", "success": [0]},
        "x-since": "1.0",
        "x-errors": {"$ref": "common.yaml#/x-errors"},
    },
    "paths": {
        SEARCH: {
            "post": operation(
                "searchThings",
                summary="Search things.",
                answer=json_content("SearchThingsResponse", {"code": 0, "msg": None, "data": [{"id": "t1", "state": "on", "speed": 7}], "total": 1}),
                parameters=[{"$ref": "common.yaml#/components/parameters/orgId"}],
                requestBody=body(json_content("SearchThingsRequest", {"ids": "t1,t2", "near": {"latitude": 52.5}, "pagination": {"no": 1}})),
                **{
                    "x-wire-path": "/things/v1/things",
                    "x-wire-query": {"action": "search"},
                    "x-errors": [{"code": 404, "kind": "not-found", "meaning": "There is no such thing."}],
                    "x-pagination": {"style": "page", "in": "body", "page": "pagination.no", "size": "pagination.size", "items": "data", "total": "total"},
                },
            )
        },
        GET: {
            "get": operation(
                "getThing",
                summary="Get a thing.",
                description="Assumed: no page describes it.",
                answer=json_content("GetThingResponse", {"code": 0, "data": {"id": "t1", "place": None}}),
                parameters=[
                    {"name": "thing_id", "in": "path", "required": True, "description": "ID of the thing.", "schema": {"type": "string"}, "example": "t1"},
                    {
                        "name": "expand",
                        "in": "query",
                        "description": "What to add.",
                        "style": "form",
                        "explode": False,
                        "schema": {"type": "array", "items": {"type": "string"}},
                    },
                    {
                        "name": "follow",
                        "in": "query",
                        "description": "Whether to stream.",
                        "schema": {"type": "boolean"},
                    },
                ],
                **{"x-stability": "assumed"},
            )
        },
        UPLOAD: {
            "post": operation(
                "uploadFile",
                summary="Upload a file.",
                answer=json_content("UploadFileResponse", {"code": 0, "data": None}),
                requestBody=body(
                    {
                        "multipart/form-data": {
                            "schema": {"$ref": "#/components/schemas/UploadFileRequest"},
                            "example": {"file": "content of map.png", "about": {"latitude": 52.5}},
                        }
                    }
                ),
                **{"x-safety": "unsafe"},
            )
        },
        SERIES: {
            "get": operation(
                "getSeries",
                summary="Get a table.",
                answer={"text/csv": {"schema": {"type": "string"}, "example": "ts,v\n1,2\n"}},
                parameters=[
                    {
                        "name": "things",
                        "in": "query",
                        "description": "Which values of which thing.",
                        "style": "deepObject",
                        "explode": True,
                        "schema": {"type": "object", "additionalProperties": {"type": "string"}},
                    }
                ],
                **{"x-envelope": {}},
            )
        },
    },
    "components": {"schemas": SCHEMAS},
}


def small() -> dict[str, Spec]:
    """A fresh copy of the files by name."""
    return deepcopy({"common": COMMON, "things": THINGS})


def edited(*edits: tuple[Any, ...]) -> dict[str, Spec]:
    """The files with edits such as `("things", "paths", GET, "get", "summary", "New.")`: the way to a place and its new value."""
    spec = small()
    for *way, key, value in edits:
        at: Any = spec
        for step in way:
            at = at[step]
        if value is GONE:
            del at[key]
        elif key == "+":
            at.append(value)
        else:
            at[key] = value
    return spec


def write(spec: dict[str, Spec], root: Path, platform: str = "demo") -> Path:
    """Write the files of a platform below `root`/specs, as JSON, which is YAML; return `root`."""
    folder = root / "specs" / platform
    folder.mkdir(parents=True, exist_ok=True)
    for name, document in spec.items():
        text = json.dumps(document, indent=1, ensure_ascii=False).translate(LINES)
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return root
