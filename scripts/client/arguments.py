"""The keyword arguments of an operation: its parameters, the fields of its body, and how each is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty

from document.bundle import Json
from document.view import TIMES, View, python_name

from .models import fields
from .names import GenerateError, distinct, identifier
from .properties import Property, accepted, classes, raw, shape

TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")  # RFC 9110, section 5.6.2


@dataclass
class Argument:
    """One keyword; `name` to `time`, `deprecated` and `secret` are what the runtime needs, the rest is for readers of the function."""

    name: str
    wire: str
    place: str
    kind: str
    style: str
    required: bool
    option: str
    time: str
    annotation: str
    default: str
    doc: str
    imports: set[str]
    deprecated: bool = False
    secret: bool = False


def arguments(operation: Json, endpoint: Endpoint, plain: View, models: dict[str, Property]) -> list[Argument]:
    """The arguments of an operation, mandatory ones first."""
    found = sorted((*_parameters(operation, endpoint), *_bodies(operation, endpoint, plain, models)), key=lambda argument: not argument.required)
    _tell_apart(found)
    for argument in found:
        identifier(argument.name, f"{operation['operationId']}: {argument.wire}")
    distinct([(argument.wire, argument.name) for argument in found], operation["operationId"], "argument")
    return found


def _tell_apart(found: list[Argument]) -> None:
    """Of arguments with one name, one keeps it: the client's option, else what is not deprecated, else the body's field."""
    names = [argument.name for argument in found]
    for name in {name for name in names if names.count(name) > 1}:
        same = sorted((argument for argument in found if argument.name == name), key=lambda a: (not a.option, a.deprecated, a.place != "body"))
        for argument in same[1:]:
            argument.name += f"_{argument.place}"


def _parameters(operation: Json, endpoint: Endpoint) -> Iterator[Argument]:
    facts = {(parameter["in"], parameter["name"]): parameter for parameter in operation["parameters"]}
    stream = operation.get("x-stream", {}).get("parameter")
    placed = {"path": endpoint.path_parameters, "query": endpoint.query_parameters, "header": endpoint.header_parameters, "cookie": endpoint.cookie_parameters}
    for place, props in placed.items():
        for prop in props:
            wire = raw(prop.name)
            if wire != stream:
                found = _parameter(operation, prop, wire, facts[place, wire])
                found.doc = _size(operation.get("x-pagination", {}), wire) or found.doc
                yield found


def _parameter(operation: Json, prop: Property, wire: str, facts: Json) -> Argument:
    style = "deep" if facts.get("style") == "deepObject" else "comma" if isinstance(prop, ListProperty) else ""
    _check_token(operation, wire, facts["in"], style)
    if style == "comma" and facts.get("explode") is not False:
        place = f"{operation['operationId']}: {wire}"
        raise GenerateError(f"{place}: a list in a query must say `explode: false`; repeated names are not signed the same everywhere")
    option, required = facts.get("x-client-option", ""), bool(facts.get("required"))
    found = argument(prop, wire, facts["in"], style=style, required=required, option=option, time=facts["x-time"], doc=facts.get("description", ""))
    found.deprecated = bool(facts.get("deprecated") or facts["schema"].get("deprecated"))
    found.secret = facts["x-secret"]
    return found


def _check_token(operation: Json, wire: str, place: str, style: str) -> None:
    """Refuse what HTTP has no way to write: odd names of headers and cookies, and lists in a cookie."""
    if place in ("header", "cookie") and not TOKEN.fullmatch(wire):
        raise GenerateError(f"{operation['operationId']}: {wire!r} cannot be the name of a {place}")
    if place == "cookie" and style:
        raise GenerateError(f"{operation['operationId']}: {wire}: a cookie holds one value, not a list or an object")


def argument(
    prop: Property,
    wire: str,
    place: str,
    *,
    style: str = "",
    required: bool = False,
    option: str = "",
    time: str = "",
    doc: str = "",
    nullable: bool = False,
    also: tuple[str, ...] = (),
) -> Argument:
    """One argument; `also` are further Python types that may be sent."""
    must = required and not option
    kind = _type(prop, style, (*also, *_times(wire, time)))
    return Argument(
        name=option or python_name(wire.rpartition(".")[2] if place == "body" else wire),
        wire=wire,
        place=place,
        kind=(shape(prop) if style == "" else "") + (" | None" if nullable else ""),
        style=style,
        required=required,
        option=option,
        time=time,
        annotation=kind + _optional(kind, must, nullable),
        default="" if must else " = UNSET" if nullable else " = None",
        doc=doc or raw(prop.description),
        imports=classes(prop) if style != "deep" else set(),
    )


def _times(wire: str, form: str) -> list[str]:
    """The class of Python that is written in this form."""
    if form.removesuffix("-text") not in ("", *TIMES):
        raise GenerateError(f"{wire}: x-time: {form!r} is none of {', '.join(TIMES)}")
    return [TIMES[form.removesuffix("-text")][1]] if form else []


def _type(prop: Property, style: str, also: tuple[str, ...]) -> str:
    if style == "deep":
        return "Mapping[str, str | Sequence[str]]"
    if style == "comma":
        inner = accepted(prop.inner_property) if isinstance(prop, ListProperty) else "str"
        return f"Sequence[{inner}]" + ("" if inner == "str" else " | str")  # a str is a Sequence[str]
    first = accepted(prop)
    known = re.sub(r"\[.*\]", "", first).split(" | ")
    return " | ".join([first, *(kind for kind in dict.fromkeys(also) if kind not in known)])


def _optional(kind: str, must: bool, nullable: bool) -> str:
    if kind == "Any" or (must and not nullable):
        return ""
    return " | None | Unset" if nullable and not must else " | None"


def _bodies(operation: Json, endpoint: Endpoint, plain: View, models: dict[str, Property]) -> Iterator[Argument]:
    for body in endpoint.bodies:
        place = {"json": "body", "files": "form", "content": "content"}.get(body.body_type, "")
        if not place:
            raise GenerateError(f"{operation['operationId']}: request media type {raw(body.content_type)} is not supported")
        if isinstance(body.prop, ModelProperty):
            yield from _fields(operation, models[str(body.prop.class_info.name)], place, plain, models)
        else:
            whole = argument(body.prop, "content" if place == "content" else "body", place, required=True, doc=operation["requestBody"].get("description", ""))
            whole.wire = ""
            if place == "content":
                whole.annotation, whole.imports = "bytes | IO[bytes]", set()
            yield whole


def _fields(operation: Json, body: Property, place: str, plain: View, models: dict[str, Property]) -> Iterator[Argument]:
    """Each field of a body; the pagination struct gives way to its fields."""
    name = str(body.class_info.name)
    paging = operation.get("x-pagination", {})
    struct = position(paging).partition(".")[0] if paging.get("in") == "body" and "." in position(paging) else None
    for prop in fields(body):
        wire = raw(prop.name)
        if wire == struct:
            yield from _paging(paging, models[str(prop.class_info.name)], plain)
            continue
        facts: dict[str, Any] = {
            "nullable": (name, wire) in plain.nullable,
            "also": plain.also.get((name, wire), ()),
            "option": plain.options.get((name, wire), ""),
            "time": plain.times.get((name, wire), ""),
        }
        style = "comma" if (name, wire) in plain.lists else ""
        found = argument(prop, wire, place, style=style, required=prop.required, doc=plain.docs.get((name, wire), ""), **facts)
        found.deprecated, found.secret = (name, wire) in plain.deprecated, (name, wire) in plain.secrets
        yield found


def _paging(paging: Json, struct: Property, plain: View) -> Iterator[Argument]:
    """The pagination struct's fields as arguments of their own, the page's size first."""
    by_wire = {raw(prop.name): prop for prop in fields(struct)}
    at = position(paging)
    sorters = [f"{at.partition('.')[0]}.sorters"] if paging.get("sorters") else []
    for path in (*([paging["size"]] if "size" in paging else []), at, *sorters):
        wire = path.rpartition(".")[2]
        found = argument(by_wire[wire], path, "body")
        found.doc = _size(paging, path) or found.doc
        found.deprecated = (str(struct.class_info.name), wire) in plain.deprecated
        yield found


def _size(paging: Json, path: str) -> str:
    """The docstring of a page's size where its maximum is documented: the client asks for as many unless told otherwise."""
    most = paging.get("max-size") if path == paging.get("size") else None
    return f"Records per page, at most {most}; as many when left out." if most else ""


def position(paging: Json) -> str:
    """The path of what says in a request where to begin: page number, offset or token."""
    return next((paging[key] for key in ("page", "offset", "token") if key in paging), "")
