"""The kinds of reading that EnOS has: which operation reads each, which options that knows, and how its samples lie in time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal, TypeAlias, TypedDict, get_args

from energy_core import UNSET, Operation
from energy_core.errors import InvalidArgument
from energy_core.names import hint

from ._plan import Limits, Shape

__all__ = ["KINDS", "Aggregation", "Kind", "KindOptions", "kind_of"]

KindName: TypeAlias = Literal["raw", "ai", "ai_normalized", "di", "generic", "electric_power", "latest"]
Aggregation: TypeAlias = Literal["count", "avg", "sum", "max", "min", "first", "last"]
KINDS: Mapping[str, str] = {
    "raw": "get_asset_raw_data_by_time_range",
    "ai": "get_asset_ai_raw_data",
    "ai_normalized": "get_asset_ai_data_with_aggregation_logic",
    "di": "get_asset_di_data",
    "generic": "get_asset_generic_data",
    "electric_power": "get_asset_electric_power_data",
    "latest": "get_asset_latest_data",
}
_MINUTE = 60_000
_OURS = {  # arguments that the reading itself decides
    "asset_ids",
    "point_ids",
    "point_ids_with_logic",
    "start_time",
    "end_time",
    "page_size",
    "order_by",
    "item_format",
    "local_time_accuracy",
    "local_time_format",
    "if_with_local_time",
}
_NEIGHBOURS = ("outside", "interpolated")  # a range's ends have samples of their own, so that it cannot be split


class KindOptions(TypedDict, total=False):
    """What the operations know beside assets, points and time; which kinds know an option is read from their arguments."""

    org_id: str
    model_id: str | None
    interval: int
    """Of aggregates in minutes (0, the default, is without), of interpolated values in seconds."""
    boundary_type: str | None
    interpolation: str | None
    type: str | None
    with_quality: bool
    auto_interpolate: bool
    time_window: int | None


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind: its operation, the arguments that are the same for each request, and what the planner has to know."""

    name: str
    operation: Operation
    fixed: Mapping[str, Any]
    points: str
    timed: bool
    limits: Limits
    shape: Shape

    def arguments(self, **decided: Any) -> dict[str, Any]:
        """The arguments of a request: the fixed ones, and of those that are decided what the operation knows."""
        known = _arguments(self.name)
        return {**self.fixed, **{name: value for name, value in decided.items() if name in known}}


@cache
def _operation(kind: str) -> Operation:
    from energy_api.enos import tsdb_data

    operation: Operation = getattr(tsdb_data, KINDS[kind]).OPERATION
    return operation


@cache
def _arguments(kind: str) -> frozenset[str]:
    return frozenset(argument.name for argument in _operation(kind).arguments)


def kind_of(name: str, options: Mapping[str, Any], aggregation: str | None, step: float, local: bool) -> Kind:
    """Return a kind with these options; `InvalidArgument` for one that it does not know, which says who does. `step` in seconds."""
    if name not in KINDS:
        raise InvalidArgument(f"kind: there is no {name!r}{hint(str(name), KINDS)}; there are {', '.join(KINDS)}")
    given = {option: value for option, value in options.items() if value is not UNSET and value is not None}
    known = _arguments(name)
    for option in given:
        if option in _OURS or option not in known:
            raise InvalidArgument(_unknown(name, option))
    points = "point_ids_with_logic" if "point_ids_with_logic" in known else "point_ids"
    if aggregation is not None and points == "point_ids":
        raise InvalidArgument(f"aggregation: kind {name!r} has none; {_named(_knowing('point_ids_with_logic'))} have")
    if aggregation is not None and aggregation not in get_args(Aggregation):
        raise InvalidArgument(f"aggregation: {aggregation!r} is none of {', '.join(get_args(Aggregation))}")
    if "interval" in given and (not isinstance(given["interval"], int) or isinstance(given["interval"], bool) or given["interval"] < 0):
        raise InvalidArgument(f"interval: {given['interval']!r} is not a whole number of {'minutes' if points != 'point_ids' else 'seconds'}")
    if points != "point_ids":
        given.setdefault("interval", 0)
    return Kind(name, _operation(name), given, points, "start_time" in known, _limits(name), _shape(name, given, points != "point_ids", step, local))


def _limits(name: str) -> Limits:
    """What the specification says; of what it leaves out for `di` (how many values, and how many of a series by default), the same as for `raw`."""
    own, raw = _operation(name), _operation("raw")
    assert own.limits
    assert raw.limits
    assert raw.truncation
    paged = "page_size" in _arguments(name)
    return Limits(own.limits["series"], raw.limits["values"] if paged else None, raw.truncation.default if paged else None)


def _shape(name: str, given: Mapping[str, Any], aggregates: bool, step: float, local: bool) -> Shape:
    interval: int = given.get("interval", 0)
    if aggregates and interval:
        return Shape(interval * _MINUTE, interval * _MINUTE, from_start=True, clipped=False, local=local)
    boundary = given.get("boundary_type")
    if boundary == "sample":
        every = (interval or 60) * 1_000
        return Shape(every, every, from_start=True, local=local)
    # a state appears where it differs from the one before it in the same answer
    divisible = name not in ("di", "latest") and boundary not in _NEIGHBOURS
    return Shape(max(1, round(step * 1_000)), divisible=divisible, clipped=name != "latest" and boundary not in _NEIGHBOURS, local=local)


def _unknown(kind: str, option: str) -> str:
    ours = [*sorted(_arguments(kind) - _OURS), "aggregation"]
    knowing = [] if option in _OURS else _knowing(option)
    if not knowing:
        return f"{option}: time_series.read has no such option{hint(option, ours)}; kind {kind!r} knows {', '.join(ours)}"
    return f"{option}: kind {kind!r} does not know it; {_named(knowing)} do{'es' if len(knowing) == 1 else ''}"


def _knowing(argument: str) -> list[str]:
    return [kind for kind in KINDS if argument in _arguments(kind)]


def _named(kinds: Sequence[str]) -> str:
    return ", ".join(map(repr, kinds))


def labels(point_ids: Sequence[str], aggregation: str | None, interval: int) -> tuple[str, ...]:
    """The points as a request with functions names them: `avg(activePower)`."""
    bare = [point for point in point_ids if "(" not in point]
    if aggregation is None:
        if interval and bare:
            raise InvalidArgument(f"aggregation: {bare[0]} needs one where `interval` is above 0: aggregation='avg', or avg({bare[0]}) as the point")
        return tuple(point_ids)
    if not interval:
        raise InvalidArgument("interval: an aggregation needs one, in minutes from 1 to 1440")
    return tuple(point if "(" in point else f"{aggregation}({point})" for point in point_ids)
