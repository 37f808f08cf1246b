"""Says of a request as it went over the wire what about it breaks the published document; knows nothing of who made it or who answers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import requests
from jsonschema import Draft202012Validator, FormatChecker  # type: ignore[import-untyped]  # no stubs among what we install

from document.bundle import of_successes, pointer
from published import document, specified

FORMATS = FormatChecker(formats=())
_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)")
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?")


@FORMATS.checks("date-time")
def _is_time(value: object) -> bool:
    return not isinstance(value, str) or bool(_TIME.fullmatch(value))


def broken(platform: str, operation_id: str, request: requests.PreparedRequest) -> list[str]:
    """What the document says against the request: nothing, or one line for each rule that it breaks."""
    operation = specified(platform)[operation_id]
    return [*_parameters(platform, operation, request), *_body(platform, operation, request)]


def resolved(platform: str, node: dict[str, Any]) -> dict[str, Any]:
    """The node, or what it refers to."""
    found: dict[str, Any] = pointer(document(platform), node["$ref"]) if "$ref" in node else node
    return found


@cache
def components(platform: str, succeeded: bool) -> dict[str, Any]:
    """The parts of the document; those of successes have no null that only refusals have."""
    found: dict[str, Any] = document(platform)["components"]
    return of_successes(found) if succeeded else found


def errors(platform: str, schema: dict[str, Any], value: Any, *, succeeded: bool = False) -> list[str]:
    """What a schema of the document has against a value."""
    validator = Draft202012Validator({**schema, "components": components(platform, succeeded)}, format_checker=FORMATS)
    return [f"{error.json_path}: {error.message[:120]}" for error in validator.iter_errors(value)]


def _parameters(platform: str, operation: dict[str, Any], request: requests.PreparedRequest) -> Iterator[str]:
    pairs = parse_qsl(urlsplit(str(request.url)).query, keep_blank_values=True)
    for parameter in (resolved(platform, one) for one in operation.get("parameters", ())):
        given = _given(parameter, pairs, request)
        if given is None:
            if parameter.get("required"):
                yield f"{parameter['name']} is missing"
            continue
        for line in errors(platform, parameter["schema"], _typed(platform, parameter, given)):
            yield f"{parameter['name']}: {line}"


def _given(parameter: dict[str, Any], pairs: list[tuple[str, str]], request: requests.PreparedRequest) -> Any:
    """The text of a parameter. An empty value is none: no page gives one a meaning, and the simulator chose so."""
    name = parameter["name"]
    if parameter["in"] == "path":
        return "given"  # a request without it has another path; any text will do otherwise
    if parameter["in"] == "header":
        value = request.headers.get(name)
        return (value.decode("latin-1") if isinstance(value, bytes) else value) or None
    if parameter.get("style") == "deepObject":
        return {key[len(name) + 1 : -1]: value for key, value in reversed(pairs) if key.startswith(f"{name}[") and key.endswith("]")} or None
    return next((value for key, value in pairs if key == name), None) or None  # of a repeated name the first counts, as for the signature


def _typed(platform: str, parameter: dict[str, Any], given: Any) -> Any:
    """The value that the text stands for: query and header carry text alone, so a wrong type is text that no value of the type is written as."""
    schema = resolved(platform, parameter["schema"])
    if schema.get("type") == "array":
        return given.split(",")
    if schema.get("type") in ("integer", "number") and isinstance(given, str) and _NUMBER.fullmatch(given):
        return json.loads(given) if "e" not in given.lower() else float(given)
    if schema.get("type") == "boolean":
        return {"true": True, "false": False}.get(given, given)
    return given


def _body(platform: str, operation: dict[str, Any], request: requests.PreparedRequest) -> Iterator[str]:
    content = operation.get("requestBody", {}).get("content", {})
    body = request.body or b""
    body = body.encode() if isinstance(body, str) else body
    assert isinstance(body, bytes)
    if not content or not body:
        if operation.get("requestBody", {}).get("required") and "application/octet-stream" not in content:  # where an empty file is a file
            yield "body is missing"
        return
    kind = str(request.headers.get("content-type") or "").partition(";")[0]
    if kind == "multipart/form-data":
        if kind in content:
            yield from errors(platform, content[kind]["schema"], _form(platform, content[kind]["schema"], request, body))
    elif "application/json" in content:
        try:
            value = json.loads(body, parse_constant=_refused)
        except ValueError:
            yield "body is not JSON"
        else:
            yield from errors(platform, content["application/json"]["schema"], value)
    elif "multipart/form-data" in content and len(content) == 1:
        yield "body is no form"


def _refused(constant: str) -> Any:
    raise ValueError(f"{constant} is not JSON")


def _form(platform: str, schema: dict[str, Any], request: requests.PreparedRequest, body: bytes) -> dict[str, Any]:
    """The parts of a form: JSON where the schema wants an object, all parts of a name where it wants an array."""
    message = message_from_bytes(b"Content-Type: " + str(request.headers["content-type"]).encode() + b"\r\n\r\n" + body)
    properties = resolved(platform, schema)["properties"]
    found: dict[str, Any] = {}
    for part in message.get_payload():
        assert isinstance(part, Message)
        name, payload = str(part.get_param("name", header="content-disposition")), part.get_payload(decode=True)
        assert isinstance(payload, bytes)
        wanted = resolved(platform, properties.get(name, {})).get("type")
        if wanted == "array":
            found.setdefault(name, []).append("bytes")
        elif name not in found:
            found[name] = _part(wanted, payload)
    return found


def _part(wanted: Any, payload: bytes) -> Any:
    text = payload.decode(errors="replace")
    try:
        return json.loads(text) if wanted in ("object", "integer", "number", "boolean") else text
    except ValueError:
        return text
