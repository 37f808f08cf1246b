"""Paths that are sound, and names that do not meet: looked at first, because validators and generators stumble over them in words of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from document.bundle import Json, shape
from document.plain import flat
from document.view import method_name

from .platform import Operation, Platform, Problem

HTTP = ("header", "cookie")  # where a name has hyphens as a rule, and every generator makes one of its own
FORCED = {  # forms of names that are none, and why they are as they are
    r"enos-(message|file)": "the parts of a form, as the message integration service of EnOS reads them",
    r"\w+\.(in|gte|lt)": "a comparison in a query, as version 3 of Enapter writes it",
    r"\w+\[\w+\]": "a filter in a query, as version 1 of Enapter writes it",
}
ONE_NAME = "ogen, oapi-codegen and openapi-typescript-codegen make one type or file of both"
ONE_FIELD = "openapi-generator (Python, PHP, Ruby, Kotlin, C++, Swift), orval 7 and ogen make one field of both"
NO_NAME = "openapi-generator's Ruby and typescript-axios, oazapfts and swagger-typescript-api write code with it that is none"
PATH = re.compile(r"(/([A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[^{}/]+\})+)+")


def check(platform: Platform) -> Iterator[Problem]:
    """Every path that is none, and every two things of one name."""
    for operation in platform.operations:
        yield from (Problem(operation.file, operation.name, rule) for rule in _path(operation))
        yield from (Problem(operation.file, operation.name, rule) for rule in _parameters(operation))
    yield from _operations(platform)
    yield from _components(platform)
    yield from _properties(platform)
    yield from _servers(platform)


def _path(operation: Operation) -> Iterator[str]:
    if not PATH.fullmatch(operation.path):
        yield f"path {operation.path!r} holds what cannot stand in a path, or does not begin with a slash"
        return
    named = set(re.findall(r"\{([^{}/]+)\}", operation.path))
    declared = {str(parameter.get("name")) for parameter in operation.parameters if parameter.get("in") == "path"}
    yield from (f"path parameter {name} is not described" for name in sorted(named - declared))
    yield from (f"path parameter {name} is not in the path {operation.path}" for name in sorted(declared - named))


def _operations(platform: Platform) -> Iterator[Problem]:
    ids: dict[str, Operation] = {}
    shapes: dict[tuple[str, str], Operation] = {}
    methods: dict[tuple[str, str], Operation] = {}
    for operation in platform.operations:
        other = ids.setdefault(operation.name, operation)
        if other is not operation:
            yield _met(operation, f"operationId is used for {_line(other)} too; it is unique on a platform", other)
        other = shapes.setdefault((operation.method, shape(operation.path)), operation)
        if other is not operation:
            yield _met(operation, f"another path differs only in the names of its parameters: {_line(other)}", other)
        service = str(operation.facts.get("tags", [""])[:1])
        other = methods.setdefault((service, method_name({"operationId": operation.name, **operation.facts})), operation)
        if other.name != operation.name:
            yield _met(operation, f"{other.name} gives a method of its service the same name", other)


def _met(operation: Operation, rule: str, other: Operation) -> Problem:
    return Problem(operation.file, operation.name, rule + (f" (in {other.file})" if other.file != operation.file else ""))


def _line(operation: Operation) -> str:
    return f"{operation.method.upper()} {operation.path}"


def _components(platform: Platform) -> Iterator[Problem]:
    """Parts of a document become classes, types and files, whatever their kind, on file systems that know no case, too."""
    known: dict[str, tuple[str, str]] = {}
    for section in sorted(platform.document["components"]):
        for file, name, _ in platform.components(section):
            kind, other = known.setdefault(folded(name), (section, name))
            if (kind, other) != (section, name):
                yield Problem(file, name, f"the name differs from {other} of components/{kind} only in case, separators or kind; {ONE_NAME}")
            yield from (Problem(file, name, rule) for rule in _identifier(name))


def _properties(platform: Platform) -> Iterator[Problem]:
    for file, name, schema in platform.components("schemas"):
        properties: dict[str, Json] = flat(schema, platform.document).get("properties", {})
        meant = {wire: str(inner.get("x-alias-of", wire)) for wire, inner in properties.items()}
        yield from (Problem(file, f"{name}.{wire}", rule) for wire, rule in _fields(meant))


def _parameters(operation: Operation) -> Iterator[str]:
    names = {str(parameter["name"]): parameter["in"] for parameter in operation.parameters}
    written = {name: name for name, place in names.items() if place not in HTTP}
    yield from (f"parameter {name}: {rule}" for name, rule in _fields(written))


def _fields(meant: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The names of fields that are none in other languages, or that meet there; `meant` is the field that each is a spelling of."""
    known: dict[str, str] = {}
    for wire, field in meant.items():
        other = known.setdefault(folded(wire), wire)
        if meant[other] != field:
            yield wire, f"the name differs from {other} only in case or separators, and is no x-alias-of it; {ONE_FIELD}"
        if not any(re.fullmatch(form, wire) for form in FORCED):
            yield from ((wire, rule) for rule in _identifier(wire))


def _identifier(name: str) -> Iterator[str]:
    if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
        yield f"{name!r} is no name in most languages; {NO_NAME}"


def _servers(platform: Platform) -> Iterator[Problem]:
    for file, source in platform.sources.items():
        variables = {name: variable for server in source.get("servers", ()) for name, variable in server.get("variables", {}).items()}
        for name, variable in variables.items():
            yield from (Problem(file, "servers", f"variable {rule}") for rule in _identifier(name))
            if "description" in variable:
                yield Problem(
                    file, "servers", f"variable {name} has a description, for which swagger-parser and orval 7 take the file for invalid: tell it of the server"
                )
    for operation in platform.operations:
        if any("variables" in server for server in operation.facts.get("servers", ())):
            yield Problem(
                operation.file, operation.name, "servers of one operation have no variables: openapi-generator's typescript-axios does not compile with them"
            )


def folded(name: str) -> str:
    """What is left of a name where languages have their own cases and separators."""
    return re.sub(r"[^a-z0-9]", "", name.lower())
