"""Reading the telemetry of Enapter devices."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import islice
from math import inf
from operator import lt
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from energy_core.errors import AnswerTooLarge, InvalidArgument, MalformedAnswer
from energy_core.series import TimeSeries

from ..times import from_timestamp
from ._arguments import names, time_range
from ._plan import Columns, Limits, Shape, Window, by_series, fingerprint, windows
from ._reading import AsyncSeries, Reading, Series, Steps

if TYPE_CHECKING:
    from energy_core.http import Reply

__all__ = ["AsyncEnapterTimeSeries", "EnapterTimeSeries"]

S = TypeVar("S", bound=Reading)
_DEVICES = 10  # in one query, "query language" page of v1
_VALUES = 100_000  # of one answer: tables have no documented limit, but a gateway is a small computer, and makes them while the client waits
_SECOND = 1_000


class _Reader(Generic[S]):
    """`read` of both clients."""

    _series: type[S]

    def __init__(self, client: Any) -> None:
        self._client = client

    def read(
        self,
        *,
        device_ids: str | Iterable[str],
        attributes: str | Iterable[str],
        start: Any,
        end: Any,
        granularity: timedelta | float = 60,
        aggregation: Literal["auto", "avg", "last", "min", "max", "bool_or"] | None = None,
        generation: Literal["v1", "v3"] = "v1",
        units: Mapping[str, str] | None = None,
    ) -> S:
        """Return telemetry attributes of devices in [start, end), one value for each time bucket that has one; nothing is asked for before it is used.

        Args:
            device_ids: One or several devices; v3 takes slugs too.
            attributes: One or several telemetry attributes, as the manifests have them. v1 refuses a query for one that a device does not have.
            start: A datetime, ISO 8601 text, a time of pandas or NumPy, with a time zone.
            end: The same; not included.
            granularity: Length of a bucket, in seconds or as a timedelta; whole seconds. A bucket's time is that of its beginning.
            aggregation: How the values of a bucket become one; by their type (`auto`) when left out.
            generation: Of the API that is asked.
            units: The unit of each attribute, which frames and pictures show.
        """
        devices, wanted = names("device_ids", device_ids), names("attributes", attributes)
        start_at, end_at, local = time_range(start, end)
        if start is None or end is None:
            raise InvalidArgument(f"{'start' if start is None else 'end'}: give a time, such as '2026-05-14T00:00:00Z'")
        if local:
            raise InvalidArgument(f"start: {start!r} has no time zone, and devices of Enapter have none either; give instants, such as '2026-05-14T00:00:00Z'")
        services = {"v1": lambda: self._client.telemetry, "v3": lambda: self._client.v3.telemetry}
        if generation not in services:
            raise InvalidArgument(f"generation: {generation!r} is none of {', '.join(services)}")
        step = _milliseconds(granularity)
        planned = windows(devices, wanted, start_at, end_at, Limits(_DEVICES * len(wanted), _VALUES), Shape(step, step))
        return self._series(_Query(planned, step, aggregation, generation), services[generation]().query_time_series, units)


class EnapterTimeSeries(_Reader[Series]):
    """Time series of Enapter devices, blocking."""

    _series = Series


class AsyncEnapterTimeSeries(_Reader[AsyncSeries]):
    """Time series of Enapter devices, async."""

    _series = AsyncSeries


def _milliseconds(granularity: timedelta | float) -> int:
    seconds = granularity.total_seconds() if isinstance(granularity, timedelta) else granularity
    if isinstance(seconds, bool) or not isinstance(seconds, (int, float)) or not 1 <= seconds <= 1e9 or seconds != int(seconds):
        raise InvalidArgument(f"granularity: {granularity!r} is no number of whole seconds above 0")
    return int(seconds) * _SECOND


@dataclass(slots=True)
class _Query:
    windows: tuple[Window, ...]
    step: int
    aggregation: str | None
    generation: str
    longest: float = inf
    """The longest time of one request, once an answer was too large."""

    @property
    def beside(self) -> tuple[bool, bool]:
        return False, False

    @property
    def behind(self) -> int:
        return 0

    @property
    def grid(self) -> int | None:
        return None if any(window.start % self.step for window in self.windows) else self.step

    @property
    def fingerprint(self) -> str:
        return fingerprint(self.windows, self.generation, self.step, self.aggregation)

    def together(self, planned: Sequence[Window], at: int, density: float | None) -> int:
        """Each window is a query of its own: how many buckets it has is known."""
        return 1

    def requests(self, planned: Sequence[Window], density: float | None) -> int:
        """A window is one."""
        return 1

    def buffers(self, reply: Reply) -> None:
        """Tables are read cell by cell."""

    def steps(self, planned: Sequence[Window]) -> Steps:
        """The arguments of the one request for a window: tables are whole. One that is too large is asked for in parts, which begin where buckets do."""
        waiting, found = [*planned], list[Columns]()
        while waiting:
            window = waiting.pop(0)
            length = window.end - window.start
            middle = max(window.start // self.step + 1, (window.start + length // 2) // self.step) * self.step
            if length > self.longest and middle < window.end:
                waiting[:0] = replace(window, end=middle), replace(window, start=middle)
                continue
            try:
                table: TimeSeries = yield self._arguments(window)
            except AnswerTooLarge:
                if middle >= window.end:
                    raise
                self.longest = min(self.longest, length - 1)
                waiting.insert(0, window)
            else:
                found += _columns(table, window, first=window.start == self.windows[0].start)
        return [by_series(found)]

    def _arguments(self, window: Window) -> dict[str, Any]:
        arguments: dict[str, Any] = {
            "from_": from_timestamp(window.start),
            "to": from_timestamp(window.end),
            "granularity": timedelta(milliseconds=self.step),
            "telemetry": [{"device": device, "attribute": attribute} for device in window.asset_ids for attribute in window.point_ids],
        }
        if self.aggregation is not None:
            arguments["aggregation"] = self.aggregation
        return arguments


def _columns(table: TimeSeries, window: Window, *, first: bool) -> list[Columns]:
    """The columns that have values. Where a range begins within a bucket, that has its own beginning; whether the end belongs to a range, no page says.

    Windows after the first begin where buckets do, whole lengths after the epoch: in one that lies otherwise, two windows would each have a part.
    """
    found: dict[tuple[str, str], Columns] = {}
    times = [second * _SECOND for second in table.timestamps]
    if not first and times and min(times) < window.start:
        raise MalformedAnswer(
            f"a bucket begins at {from_timestamp(min(times)).isoformat()}, before {from_timestamp(window.start).isoformat()}, from where on it was asked for, "
            "so that neither this answer nor the one before has all of it: give a `granularity` that divides a day, or read a shorter range at a time"
        )
    rising = bool(times) and times[-1] < window.end and all(map(lt, times, islice(times, 1, None)))
    for column in table.columns:
        if column.device is None or column.attribute is None:
            raise MalformedAnswer(f"a column is labelled {dict(column.labels)}, by which it cannot be said whose values it has")
        if rising and None not in column.values:
            found[column.device, column.attribute] = Columns(column.device, column.attribute, times, column.values)
            continue
        samples = {time: value for time, value in zip(times, column.values, strict=True) if value is not None and time < window.end}
        if samples:
            in_order = sorted(samples)
            found[column.device, column.attribute] = Columns(column.device, column.attribute, in_order, [samples[time] for time in in_order])
    return list(found.values())
