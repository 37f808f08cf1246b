"""Paths that are sound, and names that do not meet: looked at first, because validators and generators stumble over them in words of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from document.bundle import shape
from document.view import method_name

from .platform import Operation, Platform, Problem

PATH = re.compile(r"(/([A-Za-z0-9._~!$&'()*+,;=:@%-]|\{[^{}/]+\})+)+")


def check(platform: Platform) -> Iterator[Problem]:
    """Every path that is none, and every two things of one name."""
    for operation in platform.operations:
        yield from (Problem(operation.file, operation.name, rule) for rule in _path(operation))
    yield from _operations(platform)
    yield from _schemas(platform)


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


def _schemas(platform: Platform) -> Iterator[Problem]:
    """Classes of clients are told apart on file systems that know no case, too."""
    known: dict[str, str] = {}
    for file, name, _ in platform.components("schemas"):
        other = known.setdefault(name.lower(), name)
        if other != name:
            yield Problem(file, name, f"the name differs from {other} only in upper and lower case")
