"""Answers held against the specification: names that it does not have, types and values that it does not allow."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

from energy_core.operation import Operation

from .._documents import Document, Part, published
from ..conformance._comparing import Deviation, compare

__all__ = ["differences"]

_WRONG = ("enumeration", "spelling", "type", "unknown-field")


def differences(operation: Operation, answer: Any) -> list[str]:
    """Return what of an answer the specification does not have. What is null or not there is allowed everywhere: platforms leave out, and clients take it.

    Raises `ConfigurationError` where no specification is installed.
    """
    document = published(operation.platform)
    described = document.operations[operation.operation_id]
    content: Any = described.spec["responses"].get("200", {}).get("content", {})
    if "schema" not in content.get("application/json", {}):
        return []
    part = Part(*described).inner("responses", "200", "content", "application/json", "schema")
    return [_told(document, one) for one in compare(document, part, answer) if one.kind in _WRONG]


def _told(document: Document, one: Deviation) -> str:
    place = re.sub(r"/(\d+)(?=/|$)", r"[\1]", one.at).strip("/").replace("/", ".")
    if one.kind == "type":
        return f"{place or 'the answer'}: {one.expected} is expected, not {one.value!r}"
    if one.kind == "enumeration":
        allowed: Sequence[Any] = document.at(one.place).schema["enum"]
        return f"{place}: {one.value!r} is none of {', '.join(map(str, allowed))}"
    holder = one.place.rpartition("/properties/")[0] if one.kind == "spelling" else one.place
    known = sorted(document.at(holder).schema["properties"])
    near = get_close_matches(one.name, known, 1)
    return f"{place}: the specification has no such field" + (f": did you mean {near[0]!r}?" if near else f", but {', '.join(known[:12])}")
