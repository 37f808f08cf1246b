"""Pages of lists that were searched in Python."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, cast

from ..answers import Call

__all__ = ["Page", "cut", "ordered"]

T = TypeVar("T")
Page = tuple[int, int]


def cut(call: Call, found: Sequence[T], size: int) -> tuple[list[T], Page]:
    """Return the page asked for, its number and its size; `size` counts where none is asked for. The first page is the operation's own."""
    first = int(call.operation.pagination.get("first", 1))
    number = _asked(call, "page", first)
    size = _asked(call, "size", size)
    start = call.state.paging.start(number - first, size)
    return list(found[start : start + size]), (number, size)


def _asked(call: Call, name: str, otherwise: int) -> int:
    """Return what stands at the place that `x-pagination` names, in the body or in the query."""
    here: Any = call.body if call.operation.pagination.get("in") == "body" else call.query
    for step in str(call.operation.pagination[name]).split("."):
        here = cast("dict[str, Any]", here or {}).get(step)
    return otherwise if here is None else int(here)


def ordered(call: Call, found: list[T], keys: Mapping[str, Callable[[T], Any]], otherwise: str, unknown: Callable[[str], Exception]) -> list[T]:
    """Return the list by `pagination.sorters`, whose fields may be written in either spelling; newest first by `otherwise`."""
    asked: dict[str, Any] = call.body.get("pagination") or {}
    sorters: list[dict[str, Any]] = asked.get("sorters") or [{"field": otherwise, "order": "DESC"}]
    for sorter in reversed(sorters):
        name = sorter["field"].replace("_", "").lower()
        key = next((key for field, key in keys.items() if field.lower() == name), None)
        if key is None:
            raise unknown(sorter["field"])
        found = sorted(found, key=key, reverse=sorter.get("order") == "DESC")
    return found
