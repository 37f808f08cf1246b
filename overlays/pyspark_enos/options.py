"""What a reader is told by `.option(…)`: text by lower-cased names, checked before anything is planned. Nothing here knows Spark."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from math import isfinite
from typing import Any

from energy_clients.errors import InvalidArgument
from energy_clients.time_series._arrow import Layout, asked
from energy_core.options import refuse_unknown

__all__ = ["Options", "parse", "shares"]


def _names(text: str) -> list[str]:
    return [name.strip() for name in text.split(",")]


def _truth(text: str) -> bool:
    return {"true": True, "false": False}[text.strip().lower()]


def _whole(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _number(text: str) -> float:
    number = float(text)
    if not isfinite(number) or number < 0:
        raise ValueError(text)
    return number


_Parser = tuple[Callable[[str], Any], str]
_TEXT: _Parser = (str, "text")
_NAMES: _Parser = (_names, "IDs with commas between them")
_TRUTH: _Parser = (_truth, "'true' or 'false'")
_WHOLE: _Parser = (_whole, "a whole number above 0")
_NUMBER: _Parser = (_number, "a number")
_OF_READ: Mapping[str, _Parser] = {  # the arguments of `time_series.read`
    "asset_ids": _NAMES,
    "point_ids": _NAMES,
    **dict.fromkeys(("start", "end", "kind", "aggregation", "org_id", "model_id", "boundary_type", "interpolation", "type"), _TEXT),
    **dict.fromkeys(("local_times", "with_quality", "auto_interpolate", "verify"), _TRUTH),
    "interval": (int, "a whole number"),
    "time_window": (int, "a whole number"),
    "expected_interval": _NUMBER,
}
_OWN: Mapping[str, _Parser] = {
    "types": _TEXT,
    "thing_model": _NAMES,
    "tasks": _WHOLE,
    "rate": _NUMBER,
    "pushdown": _TRUTH,
    "windows_per_batch": _WHOLE,
    "delay": _NUMBER,
    "secret_scope": _TEXT,
}
_SECRET = ("key", "secret", "token", "password", "credential")


@dataclass(frozen=True, slots=True)
class Options:
    """What a reader is told."""

    reading: Mapping[str, Any]
    """The arguments of `time_series.read`."""
    types: str | None = None
    thing_model: Sequence[str] = ()
    """IDs of thing models, which say the type where `types` does not: see `planning.typed`."""
    tasks: int | None = None
    rate: float | None = None
    pushdown: bool = False
    windows_per_batch: int = 16
    delay: float = 0
    secret_scope: str = ""
    units: Mapping[str, str] = field(default_factory=dict[str, str])
    """The unit of each point, as thing models say it."""

    @property
    def share(self) -> float | None:
        """Requests per second of one task: of so many that can run at once, each has its part, so that none has to know the others."""
        return None if self.rate is None else self.rate / (self.tasks or 1)

    @property
    def layout(self) -> Layout:
        """The columns, which Spark must know before anything is read."""
        return Layout("long", {"value": self.types or "float64"}, self.reading.get("local_times", False), self.reading.get("with_quality", False))


def parse(given: Mapping[str, str]) -> Options:
    """Return what options say; `InvalidArgument` names the first that is wrong."""
    for name in given:
        if name != "secret_scope" and any(word in name.lower() for word in _SECRET):  # its value is nowhere repeated
            raise InvalidArgument(
                f"{name}: credentials are no options, which plans and logs may show; set ENOS_APP_KEY and ENOS_APP_SECRET in the environment of the driver "
                "and the workers"
            )
    refuse_unknown(given, {**_OF_READ, **_OWN}, 'format("enos")', InvalidArgument)
    for name in ("asset_ids", "point_ids"):
        if name not in given:
            raise InvalidArgument(f"{name}: missing; give .option({name!r}, …), with commas between several")
    reading = {name: _parsed(name, given[name], parser) for name, parser in _OF_READ.items() if name in given}
    own = {name: _parsed(name, given[name], parser) for name, parser in _OWN.items() if name in given}
    own["types"] = asked(own.get("types"))("")
    if own.get("rate") == 0:
        raise InvalidArgument("rate: it is a number of requests per second above 0; leave it out for as many as there are")
    if "rate" in own and "tasks" not in own:
        raise InvalidArgument("tasks: `rate` needs it: the number of tasks that may read at once, each of which has its share of the rate")
    return Options(reading, **own)


def _parsed(name: str, text: str, parser: _Parser) -> Any:
    parse_one, what = parser
    try:
        return parse_one(text)
    except (ValueError, KeyError):
        raise InvalidArgument(f"{name}: {text!r} is not {what}") from None


def shares(count: int, tasks: int | None) -> Iterator[tuple[int, int]]:
    """Split so many windows into consecutive parts, of nearly the same size, for at most so many tasks; None is a task for each."""
    parts = min(count, tasks or count)
    edges = [count * n // parts for n in range(parts + 1)] if parts else []
    return pairwise(edges)
