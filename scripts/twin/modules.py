"""The models of a platform by service: whoever validates one request loads the models of its service, not all of them, which takes pydantic seconds."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from client import HEAD, GenerateError
from client.names import folder
from client.writing import environment, write, write_template
from document.openapi import COMPONENT, Json, is_array, is_object, operations, pointer

SHARED = "_shared"  # what several services mention, or none; no tag begins like this


@dataclass
class Source:
    """What datamodel-code-generator wrote, in parts."""

    imports: dict[str, str] = field(default_factory=dict[str, str])
    texts: dict[str, list[str]] = field(default_factory=dict[str, list[str]])  # by class: its statement, and a rebuilding where it mentions itself
    names: dict[str, set[str]] = field(default_factory=dict[str, set[str]])  # by class: all that it mentions


def write_modules(source: str, document: Json, package: Path) -> None:
    """Write a module for each service and an `__init__` that loads the one which has the name that somebody asks for."""
    read = _read(source)
    home = _home(read, document)
    for module in sorted(set(home.values())):
        own = [name for name in read.texts if home[name] == module]  # in the order in which one needs the other
        write(package / f"{module}.py", _text(read, module, own, home))
    named = {name: home[name] for name in sorted(document["components"]["schemas"]) if name in home}  # others have names that the generator thought of
    write_template(package / "__init__.py", environment(), "lazy_init", names=named, doc="The models of all services, loaded when first asked for.")


def _read(source: str) -> Source:
    found, lines = Source(), source.split("\n")
    for node in ast.parse(source).body:
        text = "\n".join(lines[min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", ()))]) - 1 : node.end_lineno])
        match node:
            case ast.ImportFrom(module=str(module)):
                found.imports |= {alias.asname or alias.name: f"from {module} import {ast.unparse(alias)}" for alias in node.names}
            case ast.ClassDef(name=name):
                found.texts[name] = [text]
                found.names[name] = {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="model_rebuild"))):
                found.texts[name].append(text)
            case _:
                raise GenerateError(f"datamodel-code-generator wrote what belongs to no class: {text[:100]}")
    return found


def _home(read: Source, document: Json) -> dict[str, str]:
    """The module of each class. What a shared class mentions is shared as well, so that no two modules need each other."""
    users: dict[str, set[str]] = defaultdict(set)
    for _, _, operation in operations(document):
        _reach(_schemas(operation, document), read, folder(operation["tags"][0], operation["operationId"]), users)
    _reach([name for name in read.texts if not users[name]], read, SHARED, users)
    return {name: next(iter(users[name])) if len(users[name]) == 1 else SHARED for name in read.texts}


def _reach(names: Iterable[str], read: Source, user: str, users: Mapping[str, set[str]]) -> None:
    waiting = [*names]
    while waiting:
        name = waiting.pop()
        if name in read.texts and user not in users[name]:
            users[name].add(user)
            waiting += read.names[name]


def _schemas(node: Json, document: Json) -> Iterator[str]:
    """The schemas that a part of the document names, itself or through another part that is no schema."""
    for key, value in node.items() if is_object(node) else enumerate(node if is_array(node) else ()):
        if key == "$ref" and isinstance(value, str):
            if value.startswith(COMPONENT):
                yield value.removeprefix(COMPONENT)
            else:
                yield from _schemas(pointer(document, value), document)
        else:
            yield from _schemas(value, document)


def _text(read: Source, module: str, own: Iterable[str], home: Mapping[str, str]) -> str:
    names = set[str]().union(*(read.names[name] for name in own))
    imports = [line for name, line in read.imports.items() if name in names or name == "annotations"]
    shared = [] if module == SHARED else [f"from .{SHARED} import {name}" for name in sorted(names) if home.get(name) == SHARED]
    classes = [read.texts[name][0] for name in own]
    rebuilt = [text for name in own for text in read.texts[name][1:]]
    return "\n\n".join([f"# {HEAD}", "\n".join([*imports, *shared]), *classes, *rebuilt]) + "\n"
