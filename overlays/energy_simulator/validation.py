"""Requests against the specification: bodies by the generated pydantic models, query parameters by models built from the parameter lists."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import Annotated, Any, Literal, cast

import msgspec
from pydantic import BaseModel, BeforeValidator, Field, ValidationError, create_model
from pydantic_core import ErrorDetails

from .lenience import INTEGER, boolean, meant
from .log import Part, Received
from .shapes import LARGEST, misfits
from .spec import Operation, document

__all__ = ["Invalid", "body", "form", "query", "texts"]

_TEXTS: Mapping[str, tuple[re.Pattern[str], str]] = {  # what a query may say for a type; pydantic would take `yes`, ` 1_0 ` and `nan`
    "integer": (INTEGER, "a valid integer"),
    "number": (re.compile(r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?"), "a valid number"),
    "boolean": (re.compile(r"true|false"), "true or false"),
    "date-time": (re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)"), "an RFC 3339 time"),
}
FILE = "file"  # the part that holds a firmware
_CASELESS: Mapping[str, Callable[[str], str]] = {"issueAuthority": str.upper}  # "It is not case-sensitive", connect/apply_cert


@dataclass(slots=True)
class Invalid(Exception):
    """A request that the specification does not allow: which field, and what about it."""

    field: str
    what: str


def query(operation: Operation, received: Received, *, strict: bool) -> dict[str, Any]:
    """Return the query parameters with their types. An empty value counts as none: no page gives one a meaning, so this is the simulator's choice."""
    first: dict[str, str] = {}
    for name, value in received.query:
        first.setdefault(name, value)
    given: dict[str, Any] = {}
    for parameter in operation.parameters:
        name = parameter["name"]
        if parameter["in"] == "query":
            value = _parameter(parameter, first)
            if value:
                given[name] = value if strict else _lenient(parameter, value)
        elif parameter["in"] == "header":
            _header(name, parameter["schema"].get("enum"), received.headers.get(name.lower()))
    return _checked(_query_model(operation), given)


def _header(name: str, allowed: Sequence[str] | None, value: str | None) -> None:
    """Whether a header must be there is for those to say who need it; what it may say is checked here."""
    if allowed and value and value not in allowed:
        raise Invalid(name, f"Input should be one of {', '.join(allowed)}")


def _parameter(parameter: Mapping[str, Any], first: Mapping[str, str]) -> Any:
    name: str = parameter["name"]
    if parameter.get("style") == "deepObject":
        return {key[len(name) + 1 : -1]: value for key, value in first.items() if key.startswith(f"{name}[") and key.endswith("]")}
    value = first.get(name, "")
    return value.split(",") if parameter["schema"].get("type") == "array" and value else value


def _lenient(parameter: Mapping[str, Any], value: Any) -> Any:
    """Query values are text: of all that a Java service takes, only the case of a boolean makes a difference."""
    found = boolean(value) if parameter["schema"].get("type") == "boolean" else None
    return value if found is None else found


@functools.cache
def _query_model(operation: Operation) -> type[BaseModel]:
    fields: dict[str, Any] = {}
    for index, parameter in enumerate(operation.parameters):
        if parameter["in"] == "query":
            kind = _kind(parameter["schema"])
            required = bool(parameter.get("required"))
            fields[f"p{index}"] = (kind if required else kind | None, Field(... if required else None, alias=parameter["name"]))
    return create_model(f"{operation.name}Query", **fields)


def _kind(schema: Mapping[str, Any]) -> Any:
    """The Python type of a parameter's schema."""
    text = _TEXTS.get(schema.get("format", "")) or _TEXTS.get(str(schema.get("type")))
    return Annotated[_type(schema), BeforeValidator(functools.partial(_written, *text))] if text else _type(schema)


def _written(pattern: re.Pattern[str], meaning: str, value: object) -> object:
    if isinstance(value, str) and not pattern.fullmatch(value):
        raise ValueError(f"Input should be {meaning}")
    return value


def _type(schema: Mapping[str, Any]) -> Any:
    match schema.get("type"):
        case "integer":
            number = Annotated[int, Field(ge=schema.get("minimum", -LARGEST), le=schema.get("maximum", LARGEST - 1))]
            return Annotated[Literal[tuple(schema["enum"])], BeforeValidator(_number)] if "enum" in schema else number
        case "array":
            return list[_kind(schema["items"])]  # type: ignore[misc]  # a type made at run time
        case "string" if "enum" in schema:
            return Literal[tuple(schema["enum"])]
        case other:
            return {"number": float, "boolean": bool, "object": dict[str, str]}.get(str(other), str)


def _number(value: object) -> object:
    """A whole number of a query string, which is text."""
    return int(value) if isinstance(value, str) and value.isdecimal() else value


def body(operation: Operation, received: Received, *, strict: bool) -> dict[str, Any]:
    """Return the JSON body."""
    if operation.body_model is None or (not received.body and not operation.body_required):
        return {}
    if not received.body:
        raise Invalid("body", "body is missing")
    value = _decoded(received.body, "body")
    if value is None and not operation.body_required and not strict:
        return {}
    value = _fitting(operation, {"$ref": f"#/components/schemas/{operation.body_model}"}, value, strict=strict)
    return _checked(_model(operation.platform, operation.body_model), value)


def texts(operation: Operation, given: Mapping[str, str], *, strict: bool) -> dict[str, Any]:
    """Return the fields of a form of plain fields: numbers came as text and are turned into numbers where the specification says number."""
    assert operation.body_model is not None
    given = {name: value for name, value in given.items() if strict or value}  # empty is none, as in a query
    found = _checked(_model(operation.platform, operation.body_model), given)
    _fitting(operation, {"$ref": f"#/components/schemas/{operation.body_model}"}, found, strict=True)
    return found


def _fitting(operation: Operation, schema: Mapping[str, Any], value: Any, *, strict: bool) -> Any:
    """Return the value as it is meant; its types must be those of the schema."""
    whole = document(operation.platform)
    value = value if strict else meant(whole, schema, value)
    for place, what in misfits(whole, schema, value):
        raise Invalid(place or "body", what)
    return value


def form(operation: Operation, parts: Sequence[Part] | None, *, strict: bool) -> tuple[dict[str, Any], dict[str, bytes]]:
    """Return the JSON parts of a multipart body by their names, and its files by theirs."""
    if parts is None:
        raise Invalid("body", "multipart/form-data is expected")
    files = {part.filename: part.content for part in parts if part.filename is not None and part.name == "enos-file"}
    files |= {part.filename or FILE: part.content for part in parts if part.name == FILE}
    said = [part for part in parts if part.name != "enos-file"]
    for part in said:
        if operation.most_bytes is not None and part.filename is None and len(part.content) > operation.most_bytes:
            raise Invalid(part.name, f"{part.name} has {len(part.content):,} bytes; {operation.most_bytes:,} are the most")
    given: dict[str, Any] = {part.name: FILE if part.name == FILE else _part(part) for part in said}
    if operation.body_model is None:
        return given, files
    schema: Mapping[str, Any] = document(operation.platform)["components"]["schemas"][operation.body_model]["properties"]
    given = {name: _fitting(operation, schema.get(name, {}), value, strict=strict) for name, value in given.items()}
    return _checked(_model(operation.platform, operation.body_model), given), files


def _part(part: Part) -> Any:
    """A part that holds an object is JSON, any other is text."""
    return _decoded(part.content, part.name) if part.content[:1] in (b"{", b"[") else part.content.decode("utf-8", "replace")


def _decoded(data: bytes, name: str) -> Any:
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Invalid(name, f"{name} is not JSON ({error})") from error


@functools.cache
def _model(platform: str, name: str) -> type[BaseModel]:
    return cast("type[BaseModel]", getattr(import_module(f"energy_twin.{platform}"), name))


def _checked(model: type[BaseModel], value: Any) -> dict[str, Any]:
    if isinstance(value, dict):
        value = {key: _caseless(key, item) for key, item in cast("dict[str, Any]", value).items()}
    try:
        return model.model_validate(value).model_dump(by_alias=True, exclude_unset=True)
    except ValidationError as error:
        raise _invalid(error.errors(include_url=False)[0], value) from error


def _caseless(key: str, item: Any) -> Any:
    return _CASELESS[key](item) if key in _CASELESS and isinstance(item, str) else item


def _invalid(error: ErrorDetails, value: Any) -> Invalid:
    missing = error["type"] == "missing"
    name = _field(error["loc"], value, missing=missing) or "body"
    return Invalid(name, f"{name} is missing" if missing else error["msg"])


def _field(location: Sequence[int | str], value: Any, *, missing: bool) -> str:
    """The path of the field in the request; what pydantic adds about the members of a union is left out."""
    name = ""
    for step in location:
        if isinstance(value, dict) and (step in value or missing):
            value = cast("dict[str, Any]", value).get(str(step))
            name = f"{name}.{step}" if name else str(step)
        elif isinstance(value, list) and isinstance(step, int):
            value = cast("list[object]", value)[step]
            name = f"{name}[{step}]"
        else:
            break
    return name
