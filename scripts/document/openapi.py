"""What every reader of a joined document needs: its operations, what a reference names, the wire line, the example of a success."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias, TypeGuard

Json: TypeAlias = Any  # a node of a specification: JSON is still JSON here
METHODS = ("get", "put", "post", "delete", "patch")
COMPONENT = "#/components/schemas/"  # with which a reference to a schema begins


def words(text: str) -> frozenset[str]:
    """The words of a text: how long lists of names stay readable."""
    return frozenset(text.split())


def is_object(node: Json) -> TypeGuard[dict[str, Json]]:
    return isinstance(node, dict)


def is_array(node: Json) -> TypeGuard[list[Json]]:
    return isinstance(node, list)


def operations(document: Json) -> Iterator[tuple[str, str, dict[str, Json]]]:
    """Every (path, method, operation) of a document, in document order."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def shape(path: str) -> str:
    """A path template without the names of its parameters, which tell no two paths apart."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def pointer(document: Json, ref: str) -> Json:
    """What a local reference such as `#/components/schemas/Device` names; `KeyError` when nothing."""
    for part in filter(None, ref.removeprefix("#").split("/")):
        document = document[part.replace("~1", "/").replace("~0", "~")]
    return document


def resolved(node: Json, document: Json) -> Json:
    """`node`, or what it refers to."""
    return pointer(document, node["$ref"]) if "$ref" in node else node


def unless_null(schema: Json) -> Json:
    """What a value is unless it is null: the other of two alternatives."""
    others: list[Json] = [one for one in schema.get("anyOf", ()) if one != {"type": "null"}]
    return others[0] if len(others) == 1 else schema


def wire_line(path: str, method: str, operation: Json) -> str:
    """The request line as it is on the wire: `POST /connect-service/v2.1/products?action=create`."""
    query = "&".join(f"{name}={value}" for name, value in operation.get("x-wire-query", {}).items())
    return f"{method.upper()} {operation.get('x-wire-path', path)}" + (f"?{query}" if query else "")


def example(media: Json, name: str = "success") -> Json:
    """The example of a media type, the named one where there are several; None where there is none."""
    several = media.get("examples", {})
    return several[name]["value"] if name in several else media.get("example") if name == "success" else None
