"""What an operation takes, as a JSON schema: the specification's own schemas, under the names of the client's arguments."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping
from typing import Any

from energy_core.facts import Argument, File
from energy_core.operation import Operation

from .. import _documents
from .._documents import Json
from ..errors import InvalidArgument
from ..times import instant_or_text

__all__ = ["arguments", "input_schema", "is_callable", "takes"]

_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_LIST: Any = list
_FILE: Json = {
    "type": "object",
    "description": "A file: its name, and its content as text or in Base64.",
    "properties": {"name": {"type": "string"}, "text": {"type": "string"}, "base64": {"type": "string", "contentEncoding": "base64"}},
    "additionalProperties": False,
}
_INSTANT = "ISO 8601 with a time zone is taken too."


def is_callable(operation: Operation) -> bool:
    """Whether a call takes no secret: assistants have none. Tokens are the client's own business."""
    return operation.service != "token" and not any(argument.required and argument.secret for argument in operation.arguments)


def takes(operation: Operation) -> list[Argument]:
    """The arguments that assistants may give: neither secrets nor those that say which page is asked for."""
    paging = (operation.pagination.at, operation.pagination.size) if operation.pagination else ()
    return [argument for argument in operation.arguments if argument.wire not in paging and not argument.secret]


def input_schema(operation: Operation) -> dict[str, Any]:
    """The JSON schema of an operation's arguments; what its schemas refer to is in `$defs`."""
    definitions: dict[str, Any] = {}
    given = takes(operation)
    schema: dict[str, Any] = {
        "type": "object",
        "properties": {argument.name: _property(operation, argument, definitions) for argument in given},
        "required": [argument.name for argument in given if argument.required and not argument.option],
        "additionalProperties": False,
    }
    return {**schema, "$defs": dict(sorted(definitions.items()))} if definitions else schema


def _property(operation: Operation, argument: Argument, definitions: dict[str, Any]) -> dict[str, Any]:
    if "file" in argument.kind or argument.place == "content":
        return {"type": "array", "items": _FILE} if argument.kind.startswith("list") else dict(_FILE)
    found: dict[str, Any] = _plain(operation.platform, _documents.argument(operation, argument), definitions)
    if argument.time.startswith("epoch"):
        kinds: Any = found.get("type", "integer")
        found["type"] = list(dict.fromkeys([*([kinds] if isinstance(kinds, str) else kinds), "string"]))
        found["description"] = " ".join(filter(None, [found.get("description", ""), _INSTANT]))
    return found


def _plain(platform: str, schema: Any, definitions: dict[str, Any]) -> Any:
    """A schema without the specification's own words; what it refers to is added to the definitions."""
    if isinstance(schema, _LIST):
        return [_plain(platform, one, definitions) for one in schema]
    if not isinstance(schema, _OBJECT):
        return schema
    found = {key: _plain(platform, value, definitions) for key, value in schema.items() if not key.startswith("x-")}
    reference: Any = found.get("$ref")
    if isinstance(reference, str):
        name = reference.rpartition("/")[2]
        found["$ref"] = f"#/$defs/{name}"
        if name not in definitions:
            definitions[name] = {}  # so that what refers to itself ends
            definitions[name] = _plain(platform, _documents.published(platform).content["components"]["schemas"][name], definitions)
    return found


def arguments(operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
    """What the client takes for what an assistant gave: times and files as such. Refuses arguments that an assistant may not give."""
    known = {argument.name: argument for argument in takes(operation)}
    for name in given:
        if name not in known:
            raise InvalidArgument(f"{operation.name} has no argument {name!r}; there are {', '.join(known) or 'none'}")
    return {name: _value(known[name], value) for name, value in given.items()}


def _value(argument: Argument, value: Any) -> Any:
    if "file" in argument.kind or argument.place == "content":
        files = [_file(argument, one) for one in (value if isinstance(value, _LIST) else [value])]
        return files if argument.kind.startswith("list") else files[0].content if argument.place == "content" else files[0]
    if argument.time and isinstance(value, str):
        return instant_or_text(value)
    return value


def _file(argument: Argument, value: Any) -> File:
    if not isinstance(value, _OBJECT) or ("text" in value) == ("base64" in value):
        raise InvalidArgument(f"{argument.name}: a file is an object with `name` and either `text` or `base64`")
    try:
        content = str(value["text"]).encode() if "text" in value else base64.b64decode(value["base64"], validate=True)
    except (binascii.Error, TypeError, ValueError) as error:
        raise InvalidArgument(f"{argument.name}: {error}") from None
    return File(content, str(value.get("name") or "file"))
