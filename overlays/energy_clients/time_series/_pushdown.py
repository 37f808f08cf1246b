"""What a filter of Polars says about assets, points and time, so that only the windows that can hold its rows are read.

The filter itself runs afterwards on what was read: what is not understood here costs requests, never rows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from ._arrow import library

if TYPE_CHECKING:
    from ._plan import Window

__all__ = ["cut", "narrowed"]

_FLIPPED = {"Eq": "Eq", "Lt": "Gt", "LtEq": "GtEq", "Gt": "Lt", "GtEq": "LtEq"}
_PER_MILLISECOND = {"Milliseconds": 1, "Microseconds": 1_000, "Nanoseconds": 1_000_000}


def narrowed(windows: Sequence[Window], predicate: Any, *, points: bool, grid: int | None) -> list[Window]:
    """The windows that a filter leaves over, with the assets, points and times that it leaves of each.

    `points` says whether these may be left out; times are cut at whole multiples of `grid` milliseconds after a window's start, not at all where it is None.
    """
    if predicate is None:
        return list(windows)
    first, last = None, None
    keep: dict[str, set[str]] = {}
    for part in _conjuncts(predicate):
        roots = set(part.meta.root_names())
        if roots in ({"asset_id"}, {"point_id"}) and (points or roots == {"asset_id"}):
            name = roots.pop()
            passing = _passing(part, name, dict.fromkeys(one for window in windows for one in getattr(window, f"{name}s")))
            keep[name] = passing if name not in keep else keep[name] & passing
        elif grid is not None and roots == {"time"}:
            begin, end = _range(_tree(part))
            first = begin if first is None else first if begin is None else max(first, begin)
            last = end if last is None else last if end is None else min(last, end)
    return list(cut(windows, keep, first, last, grid or 1))


def cut(windows: Sequence[Window], keep: dict[str, set[str]], first: int | None, last: int | None, grid: int) -> Iterator[Window]:
    """What assets and points to `keep`, and the first and the last millisecond that count, leave of windows; None is without such a bound."""
    for window in windows:
        start, end = window.start, window.end
        if first is not None:
            start = max(start, start + (first - start) // grid * grid)
        if last is not None:
            end = min(end, window.start - (window.start - last - 1) // grid * grid)
        assets, points = (
            tuple(one for one in names if name not in keep or one in keep[name])
            for name, names in (("asset_id", window.asset_ids), ("point_id", window.point_ids))
        )
        if assets and points and (start < end or (first is last is None)):
            yield replace(window, start=start, end=end, asset_ids=assets, point_ids=points)


def _tree(expression: Any) -> Any:
    try:
        return json.loads(expression.meta.serialize(format="json"))
    except Exception:  # Polars promises no form of it: then all windows are read, and filtered
        return None


def _conjuncts(expression: Any) -> list[Any]:
    """The parts of which each must be true."""
    tree = _tree(expression)
    if not isinstance(tree, dict) or tree.get("BinaryExpr", {}).get("op") != "And":  # pyright: ignore[reportUnknownMemberType]
        return [expression]
    return [leaf for part in expression.meta.pop() for leaf in _conjuncts(part)]


def _passing(expression: Any, name: str, ids: dict[str, None]) -> set[str]:
    """The IDs that a filter of one column lets through: asked of the filter itself."""
    pl = library("polars", "polars")
    return set(pl.DataFrame({name: list(ids)}, schema={name: pl.String}).filter(expression)[name])


def _range(tree: Any) -> tuple[int | None, int | None]:
    """The first and the last millisecond that a comparison of `time` lets through; None where it has no such bound."""
    match tree:
        case {"BinaryExpr": {"left": {"Column": "time"}, "op": op, "right": {"Literal": literal}}}:
            return _bounds(op, literal)
        case {"BinaryExpr": {"left": {"Literal": literal}, "op": op, "right": {"Column": "time"}}}:
            return _bounds(_FLIPPED.get(op, ""), literal)
        case {"Function": {"input": [{"Column": "time"}, {"Literal": low}, {"Literal": high}], "function": {"Boolean": {"IsBetween": _}}}}:
            return _bounds("GtEq", low)[0], _bounds("LtEq", high)[1]
        case _:
            return None, None


def _bounds(op: str, literal: Any) -> tuple[int | None, int | None]:
    match literal:
        case {"Scalar": {"Datetime": [int(value), str(unit), _]}} if unit in _PER_MILLISECOND:
            below = value // _PER_MILLISECOND[unit]  # rounded outwards
            above = -(-value // _PER_MILLISECOND[unit])
            return {"Eq": (below, above), "Gt": (below, None), "GtEq": (below, None), "Lt": (None, above), "LtEq": (None, above)}.get(op, (None, None))
        case _:
            return None, None
