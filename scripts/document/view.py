"""Reduce the plain document of a joined one to what openapi-python-client can say, and keep aside what it cannot.

`View.document` has one type for each field, and no null; the rest are facts that the templates render as data.
"""

from __future__ import annotations

import functools
import keyword
import re
import unicodedata
from dataclasses import dataclass, field
from typing import Any

from document.bundle import COMPONENT, Json, SpecError, is_array, operations, pointer, resolved
from document.plain import aliases, enumeration, may_be_null, plain, several

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
TIMES = {  # `x-time`: the types that carry a time in this form, and the class of Python that is written so
    "date-time": (("string",), "datetime"),
    "date": (("string",), "date"),
    "epoch-ms": (("integer", "string"), "datetime"),
    "local": (("string",), "datetime"),
    "local-or-utc": (("string",), "datetime"),
    "local-or-offset": (("string",), "datetime"),
    "duration": (("string",), "timedelta"),
}
SHADOWS = {"list", "dict", "str", "int", "float", "bool", "self"}  # names that the code of the same class uses


@functools.cache
def python_name(wire: str) -> str:
    """`orgId` → `org_id`, `i18nValue` → `i18n_value`, `filter[type_in]` → `filter_type_in`, `from` → `from_`."""
    words = re.sub(r"([a-z0-9])([A-Z])|([A-Z]+)(?=[A-Z][a-z])", r"\1\3_\2", wire)
    known = "".join(character if f"_{character}".isidentifier() else "_" for character in words)
    name = unicodedata.normalize("NFKC", re.sub("_+", "_", known).strip("_").lower())
    if not name.isidentifier():  # empty, or begins with what can stand inside a name only
        name = f"field_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in SHADOWS else name


def method_name(operation: Json) -> str:
    """What an operation is called on the client: `x-name` where its operationId had to be longer to be unique."""
    return python_name(operation.get("x-name", operation["operationId"]))


def offered_as(service: str) -> str:
    """Where a client has a service: `v3_devices` is `v3.devices`, the others are called as they are."""
    return re.sub(r"^(v\d+)_", r"\1.", service)


@dataclass
class View:
    """The reduced document, and what was taken out of it, by schema and wire name."""

    document: dict[str, Json]
    aliases: dict[str, dict[str, str]] = field(default_factory=dict[Any, Any])  # schema → second spelling → wire name
    nullable: set[tuple[str, str]] = field(default_factory=set[Any])
    lists: set[tuple[str, str]] = field(default_factory=set[Any])  # strings that hold comma-separated lists
    values: dict[str, str] = field(default_factory=dict[Any, Any])  # schema → attribute for its free keys
    docs: dict[tuple[str, str], str] = field(default_factory=dict[Any, Any])  # said beside a reference, which the generator drops
    also: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict[Any, Any])  # further Python types that may be sent
    options: dict[tuple[str, str], str] = field(default_factory=dict[Any, Any])  # client options that stand in for fields
    secrets: set[tuple[str, str]] = field(default_factory=set[Any])  # never shown
    deprecated: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    times: dict[tuple[str, str], str] = field(default_factory=dict[Any, Any])  # how a time is written where one is given
    batches: dict[str, Json] = field(default_factory=dict[str, Any])  # answer of a batch → its operation
    present: set[tuple[str, str]] = field(default_factory=set[Any])  # answered whenever the envelope says success


def view(joined: Json) -> View:
    """Return what Python's generator makes classes and operations of."""
    document = plain(joined)
    refusals = {ref for _, _, operation in operations(document) if (ref := _refusal(operation))}
    schemas = {name: schema for name, schema in document["components"].get("schemas", {}).items() if COMPONENT + name not in refusals}
    result = View({**document, "components": {}}, aliases={name: found for name, found in aliases(joined).items() if name in schemas})
    result.document["components"]["schemas"] = {name: _model(name, schema, result) for name, schema in schemas.items()}
    for path, _, operation in operations(result.document):
        _operation(operation, path, document, result)
    return result


def _model(name: str, schema: Json, result: View) -> Json:
    properties: dict[str, Json] = {}
    for wire, inner in schema.get("properties", {}).items():
        if may_be_null(inner) and inner.get("x-null") != "refusal":  # a refusal is an error before anybody reads its payload
            result.nullable.add((name, wire))
        if is_array(inner.get("type")) and inner["type"][0] in SCALARS:  # a structure is sent as one, also where its JSON text is taken
            result.also[name, wire] = tuple(SCALARS[kind] for kind in inner["type"] if kind in SCALARS)
        if inner.get("x-list") == "comma":
            result.lists.add((name, wire))
        if "x-client-option" in inner:
            result.options[name, wire] = inner["x-client-option"]
        if inner.get("format") == "password":
            result.secrets.add((name, wire))
        if inner.get("deprecated"):
            result.deprecated.add((name, wire))
        if "x-time" in inner:
            result.times[name, wire] = time_form(inner)
        if "description" in inner:
            result.docs[name, wire] = inner["description"]
        properties[wire] = one_type({**inner, "type": "string"} if "x-list" in inner else inner)
    if "x-values-name" in schema:
        result.values[name] = schema["x-values-name"]
    if not schema.get("properties"):
        return one_type(schema)
    return {
        "type": "object",
        "properties": properties,
        "required": [wire for wire in properties if wire in schema.get("required", ())],
        "description": schema.get("description", ""),
    }


def time_form(schema: Json) -> str:
    """How a time is written that is given for a value of this schema; empty where none may be."""
    form: str = schema.get("x-time") or ("date-time" if schema.get("format") == "date-time" else "")
    return f"{form}-text" if form == "epoch-ms" and schema["type"] in ("string", ["string", "null"]) else form


def one_type(schema: Json) -> Json:
    """One type for each place: the documented one, which stands first."""
    if "$ref" in schema:
        return {"$ref": schema["$ref"]}
    kept = {k: schema[k] for k in ("description", "enum") if k in schema}
    kinds = schema.get("type", [])
    kind = kinds if isinstance(kinds, str) else next((k for k in kinds if k != "null"), None)
    choices = [one_type(part) for part in schema.get("anyOf", ()) if part.get("type") != "null"]
    if choices:
        return choices[0] | kept if len(choices) == 1 and "$ref" not in choices[0] else choices[0] if len(choices) == 1 else kept | {"anyOf": choices}
    if found := several(schema):
        return {k: v for k, v in kept.items() if k != "enum"} | {"anyOf": [_alone(schema, kind) for kind in found]}
    if kind in (None, "null"):
        return {k: v for k, v in kept.items() if k != "enum"}  # any value
    if kind == "array":
        return kept | {"type": "array", "items": _inside(schema.get("items", {}))}
    if kind == "object":
        return kept | {"type": "object", "additionalProperties": _inside(schema.get("additionalProperties", {}) or {})}
    if "enum" in kept:
        kept |= {key: values for key, values in enumeration(schema, kind).items() if key != "x-enum-descriptions"}
    return kept | {"type": kind} | ({"format": "binary"} if schema.get("format") == "binary" else {})


def _inside(schema: Json) -> Json:
    """What a list or a map holds, null included where it may be: unlike a field, an item has no other place to say so."""
    inner = one_type(schema)
    choices = inner.get("anyOf", [inner])
    return {"anyOf": [*choices, {"type": "null"}]} if may_be_null(schema) and ("type" in inner or "$ref" in inner or "anyOf" in inner) else inner


def _alone(schema: Json, kind: str) -> Json:
    """One of several types, with what the schema says of a list or a map."""
    return {"type": kind} if kind in SCALARS else one_type({"type": kind, **{key: schema[key] for key in ("items", "additionalProperties") if key in schema}})


def _operation(operation: Json, path: str, document: Json, result: View) -> None:
    operation["parameters"] = [_parameter(parameter, document) for parameter in operation.get("parameters", ())]
    sent = operation.get("requestBody", {}).get("content", {})
    for other in list(sent)[1:]:
        del sent[other]  # other forms of the same body; the first one is what clients send
    for media in sent.values():
        media["schema"] = one_type(media["schema"])
        media.pop("example", None)
    answer = operation["responses"].get("200")
    if answer is None:
        raise SpecError(operation["operationId"], path, "no answer 200 is described")
    stream = operation.get("x-stream", {}).get("media")
    answers = {kind: media["schema"] for kind, media in answer.get("content", {}).items() if kind != stream}
    content = {kind: {"schema": one_type(schema)} for kind, schema in answers.items() if schema.get("$ref", "") != _refusal(operation)}
    operation["responses"] = {"200": {"description": answer["description"], "content": content}}
    if "text/csv" in content:
        operation["x-column-types"] = next((name for name, header in answer.get("headers", {}).items() if _listed(header, document)), "")
    if "x-batch" in operation:
        result.batches[next(iter(content.values()))["schema"]["$ref"].removeprefix(COMPONENT)] = operation
    _promise(operation, content, result)


def _listed(header: Json, document: Json) -> bool:
    """Whether a header holds a list: of a table, that is one type for each column."""
    return bool(resolved(header, document).get("schema", {}).get("type") == "array")


def _refusal(operation: Json) -> str | None:
    """The schema of the operation's refusals, which clients turn into errors: no class is made of it."""
    ref: str | None = operation.get("x-envelope", {}).get("refusal", {}).get("$ref")
    return ref


def _promise(operation: Json, content: Json, result: View) -> None:
    """Remember which answer fields are there whenever the envelope says success: its payload, and the items of a page."""
    schema = content.get("application/json", {}).get("schema", {})
    paths = [operation.get("x-envelope", {}).get("data"), operation.get("x-pagination", {}).get("items")]
    for path in filter(None, paths):
        at = schema
        for part in path.split("."):
            name = at.get("$ref", "").removeprefix(COMPONENT)
            properties = result.document["components"]["schemas"].get(name, {}).get("properties", {})
            if part not in properties:
                break
            if (name, part) not in result.nullable or properties[part].get("type") == "array":
                result.present.add((name, part))
            at = properties[part]


def _parameter(parameter: Json, document: Json) -> dict[str, Any]:
    if "$ref" in parameter:
        parameter = pointer(document, parameter["$ref"])
    schema = parameter["schema"]
    return {**parameter, "schema": one_type(schema), "x-time": time_form(schema), "x-secret": schema.get("format") == "password"}
