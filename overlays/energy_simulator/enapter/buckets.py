"""Time buckets: durations as Go writes them, aggregation, and the filling of gaps."""

from __future__ import annotations

import math
import re
import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Buckets", "aggregated", "duration"]

_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h)")
_UNITS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0}


def duration(text: str) -> float:
    """Return the seconds of `30s`, `1m` or `1h30m`; ValueError for anything else."""
    parts = _PART.findall(text)
    if not parts or "".join(number + unit for number, unit in parts) != text:
        raise ValueError(f"{text!r} is not a duration such as 30s or 1m")
    return sum(float(number) * _UNITS[unit] for number, unit in parts)


@dataclass(frozen=True, slots=True)
class Buckets:
    """The buckets of [start, end), aligned to multiples of their length. All in Unix seconds; `text` is the length as it was sent."""

    start: float
    end: float
    length: int
    text: str

    def of(self, second: int) -> int:
        return second // self.length * self.length

    def minutes(self, newest: int) -> tuple[int, int]:
        """Return the minutes since the epoch that lie in the range and are not after `newest`: the first, and the one after the last."""
        first = math.ceil(self.start / 60)
        return first, max(first, min(math.ceil(self.end / 60), newest + 1))

    def carried_forward(self, values: dict[int, Any], around: float) -> dict[int, Any]:
        """Give empty buckets the last value before them, if it is no further away than `around` seconds."""
        filled = dict(values)
        last: int | None = None
        for bucket in range(self.of(int(self.start)), math.ceil(self.end), self.length):
            if bucket in values:
                last = bucket
            elif last is not None and bucket - last <= around:
                filled[bucket] = values[last]
        return filled


_NUMBERS = frozenset({"avg", "min", "max"})
_FUNCTIONS: dict[str, Callable[[Sequence[Any]], Any]] = {
    "avg": lambda values: round(statistics.fmean(values), 6),
    "min": min,
    "max": max,
    "last": lambda values: values[-1],
    "bool_or": any,
}


def aggregated(kind: str, function: str, buckets: Buckets, minutes: range, values: Sequence[Any]) -> tuple[str, dict[int, Any]]:
    """Return the type and the value of each bucket. `auto` is the average of numbers and the last of everything else."""
    number = kind in ("float", "integer")
    if function == "auto":
        function = "avg" if number else "last"
    if (function in _NUMBERS and not number) or (function == "bool_or" and kind != "boolean"):
        raise ValueError(f"aggregation {function} does not fit values of type {kind}")
    found: dict[int, list[Any]] = {}
    for minute, value in zip(minutes, values, strict=True):
        found.setdefault(buckets.of(minute * 60), []).append(value)
    combine = _FUNCTIONS[function]
    return "float" if function == "avg" else kind, {bucket: combine(group) for bucket, group in found.items()}
