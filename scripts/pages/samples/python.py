"""The call with the Python client of this project."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from document.bundle import Json, is_array, is_object
from document.view import offered_as
from energy_clients import operations
from energy_core import Argument, Operation

from .call import Call

WIDTH = 72
CLIENTS = {"enos": "EnOS", "enapter": "Enapter"}


class Code(str):
    """Text that is code already."""

    def __repr__(self) -> str:
        return str(self)


def python(call: Call) -> str:
    """The call as a program; nothing where the client does not have it. What a pager asks for by itself is left out."""
    operation = _operations().get((call.platform, call.name))
    if operation is None or call.is_token_request:  # the client fetches its token by itself
        return ""
    given = dict(_arguments(call, operation))
    inside = "".join(f"\n        {name}={literal(value, ' ' * 8)}," for name, value in given.items())
    named = f"{call.platform}.{offered_as(operation.service)}.{operation.name}({inside}{chr(10) + '    ' if inside else ''})"
    names = [CLIENTS[call.platform], *(["File"] if "File(" in inside else [])]
    head = f"from energy_clients import {', '.join(sorted(names))}\n\nwith {names[0]}.from_env() as {call.platform}:"
    return f"{head}\n    {_used(named, call, operation)}\n"


def _used(named: str, call: Call, operation: Operation) -> str:
    if operation.pagination:
        return f"for found in {named}:\n        print(found)"
    return f'{named}.save("answer.bin")' if call.answers_file else f"print({named})"


@cache
def _operations() -> dict[tuple[str, str], Operation]:
    return {(one.platform, one.operation_id): one for one in operations.all()}


def _arguments(call: Call, operation: Operation) -> Iterator[tuple[str, Any]]:
    """Keywords with their values, less those that the client has a setting for."""
    paging = {operation.pagination.at, operation.pagination.size} if operation.pagination else set[str]()
    for argument in operation.arguments:
        found = _value(call, argument)
        if found is not None and not argument.option and argument.wire not in paging:
            yield argument.name, found


def _value(call: Call, argument: Argument) -> Any:
    if argument.place in call.values:
        return call.values[argument.place].get(argument.wire)
    if argument.place == "form":
        found = [_part(part) for part in call.parts if part["name"] == argument.wire]
        return found if argument.kind.startswith("list[") and found else next(iter(found), None)
    if argument.place == "content":
        return Code('open("content.bin", "rb")')
    value = call.request.get("body")
    for step in argument.wire.split(".") if argument.wire else ():
        value = value.get(step) if is_object(value) else None
    return value


def _part(part: Json) -> Any:
    name, kind = part.get("filename"), part["contentType"]
    return Code(f'File(open("{name}", "rb"), "{name}", "{kind}")') if name else part["body"]


def literal(value: Any, indent: str) -> str:
    """A value as Python writes it, one item a line where one line is too short for all."""
    if isinstance(value, str):
        return str(value) if isinstance(value, Code) else json.dumps(value, ensure_ascii=False).replace("\\/", "/")
    if is_object(value):
        first, last, pairs = "{", "}", [(f"{literal(key, '')}: ", inner) for key, inner in value.items()]
    elif is_array(value):
        first, last, pairs = "[", "]", [("", inner) for inner in value]
    else:
        return repr(value)
    short = first + ", ".join(key + literal(inner, "") for key, inner in pairs) + last
    if len(indent) + len(short) <= WIDTH and "\n" not in short:
        return short
    return f"{first}\n" + "".join(f"{indent}    {key}{literal(inner, indent + '    ')},\n" for key, inner in pairs) + indent + last
