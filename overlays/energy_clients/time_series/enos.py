"""Reading the EnOS time series database."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from operator import index
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack, cast

from energy_core.errors import AnswerTooLarge, InvalidArgument, MalformedAnswer

from ._arguments import names, time_range
from ._caps import Known
from ._kinds import Aggregation, Kind, KindName, KindOptions, kind_of, labels
from ._plan import Ask, Columns, Limits, Window, collect, fingerprint, requests, split, together, windows
from ._progress import Report
from ._reading import AsyncSeries, Reading, Series, Steps
from ._thing_models import said
from ._writing import write, write_async

if TYPE_CHECKING:
    from energy_core.http import Reply

    from ..enos.models import ThingModel

__all__ = ["AsyncEnOSTimeSeries", "EnOSTimeSeries"]

S = TypeVar("S", bound=Reading)
_EPOCH = datetime(1970, 1, 1)
_WESTERNMOST = 12 * 3_600_000  # clocks are no further behind UTC, in milliseconds
_FARTHEST = 2**62  # milliseconds that columns of time hold
_LIST: Any = (list, tuple)


class _Reader(Generic[S]):
    """`read` of both clients."""

    _series: type[S]

    def __init__(self, tsdb_data: Any, connection: Any, org_id: str | None) -> None:
        self._tsdb_data, self._connection, self._org_id = tsdb_data, connection, org_id

    def read(
        self,
        *,
        asset_ids: str | Iterable[str],
        point_ids: str | Iterable[str],
        start: Any = None,
        end: Any = None,
        kind: KindName = "raw",
        aggregation: Aggregation | None = None,
        local_times: bool = False,
        expected_interval: float = 60,
        verify: bool = False,
        units: Mapping[str, str] | None = None,
        thing_model: ThingModel | Iterable[ThingModel] | None = None,
        **options: Unpack[KindOptions],
    ) -> S:
        """Return the samples of points of assets in [start, end), complete; nothing is asked for before it is used.

        Args:
            asset_ids: One or several assets.
            point_ids: One or several measurement points; with their function, `avg(activePower)`, where the kind has aggregates. For an asset or a point that
                does not exist EnOS answers no samples and no error: `thing_model` refuses a misspelt point, and a table without any sample of one warns
                (`NoSamples`).
            start: A datetime, a date, ISO 8601 text, a time of pandas or NumPy. With a time zone it is an instant; without, local time of each device.
            end: The same, of the same form; not included. Both are left out for `latest`.
            kind: What to read: `raw` as stored, `ai`, `ai_normalized` (by the minute, or aggregated), `di` changes of state, `generic`,
                `electric_power`, `latest`.
            aggregation: The function over each `interval`, of `ai_normalized` and `electric_power`.
            local_times: Whether columns have local times.
            expected_interval: Seconds between two samples of a series, by which windows are made; what is read is complete whatever it is.
            verify: Whether each series that ends before its range does is asked for once more from there on, at up to twice as many requests: that finds
                numbers which limit an answer though nobody wrote them down, but for a limit below 100 within one second and a few cases of local time.
            units: The unit of each point, which frames and pictures show; for aggregates by the point with its function.
            thing_model: What `enos.model.get_thing_model(model_id=…)` returns, or several such models: units and the types of columns are what it says
                where `units` and `types` say nothing, and a point that it does not have is refused.
            options: What the operation of the kind knows beside: `interval`, `boundary_type`, `interpolation`, `type`, `with_quality`,
                `auto_interpolate`, `time_window`, `model_id`.
        """
        assets, points = names("asset_ids", asset_ids), names("point_ids", point_ids)
        if isinstance(expected_interval, bool) or not isinstance(expected_interval, (int, float)) or not 0.001 <= expected_interval <= 1e9:
            raise InvalidArgument(f"expected_interval: {expected_interval!r} is no number of seconds above 0")
        start_at, end_at, local = time_range(start, end)
        made = kind_of(kind, options, aggregation, expected_interval, local)
        if made.timed and (start is None or end is None):
            raise InvalidArgument(f"{'start' if start is None else 'end'}: kind {kind!r} needs one, such as '2026-05-14'")
        if not made.timed and not start is end is None:
            raise InvalidArgument(f"{'end' if start is None else 'start'}: kind {kind!r} has no range; leave it out, or limit the age by `time_window`")
        if made.points != "point_ids":
            points = labels(points, aggregation, made.fixed["interval"])
        planned = windows(assets, points, start_at, end_at, made.limits, made.shape)
        query = _Query(made, planned, local_times, self._org_id, Known(verify))
        model = said(thing_model, points)
        return self._series(query, getattr(self._tsdb_data, made.operation.name), {**model.units, **(units or {})}, model.types)


class EnOSTimeSeries(_Reader[Series]):
    """Time series of EnOS, blocking."""

    _series = Series

    def write(self, frame: Any, *, start_at: int = 0, concurrency: int = 4, progress: Report = None) -> int:
        """Send samples to the message integration service, and return how many rows are in; empty cells are no samples.

        A partial failure is `RowsNotWritten`, which says which rows are in and where to go on.

        Args:
            frame: Rows in long form (`asset_id`, `point_id`, `time`, `value`) or wide form (`asset_id`, `time`, a column for each point): a table or record
                batches of Arrow, a frame of Polars or pandas, a relation of DuckDB, or dicts, also an iterator of them. Devices are also named by
                `product_key` and `device_key`. Times have a time zone, or are milliseconds since the epoch.
            start_at: The first row to send, counted from 0: `start_at` of an earlier failure.
            concurrency: Messages that are in flight at most; what is to come is not read before there is room.
            progress: A function that is given a `Progress` after each message, or True for a bar on the terminal.
        """
        return write(self._connection.upload_integration_measurepoints, frame, start_at, concurrency, progress)


class AsyncEnOSTimeSeries(_Reader[AsyncSeries]):
    """Time series of EnOS, async."""

    _series = AsyncSeries

    async def write(self, frame: Any, *, start_at: int = 0, concurrency: int = 4, progress: Report = None) -> int:
        """Send samples to the message integration service, as that of `EnOS` does."""
        return await write_async(self._connection.upload_integration_measurepoints, frame, start_at, concurrency, progress)


@dataclass(slots=True)
class _Query:
    kind: Kind
    windows: tuple[Window, ...]
    local_times: bool
    org_id: str | None
    known: Known = field(default_factory=Known)
    limits: Limits = field(init=False)
    """Those of the kind, with fewer values once an answer was too large."""

    def __post_init__(self) -> None:
        self.limits = self.kind.limits

    @property
    def beside(self) -> tuple[bool, bool]:
        return self.local_times, bool(self.kind.fixed.get("with_quality"))

    @property
    def step(self) -> int:
        return self.kind.shape.step if self.kind.timed else 0

    @property
    def behind(self) -> int:
        return _WESTERNMOST if self.kind.shape.local else 0

    @property
    def grid(self) -> int | None:
        shape = self.kind.shape
        return shape.grid if self.kind.timed and shape.divisible and shape.clipped and not shape.local else None

    @property
    def fingerprint(self) -> str:
        kind = self.kind
        return fingerprint(self.windows, kind.name, sorted({"org_id": self.org_id, **kind.fixed}.items()), kind.shape, self.local_times)

    def together(self, planned: Sequence[Window], at: int, density: float | None) -> int:
        """How many windows from one on are read together."""
        return together(planned, at, density, self.limits, self.kind.shape)

    def requests(self, planned: Sequence[Window], density: float | None) -> int:
        """How many requests windows take that are read together."""
        return requests(planned, density, self.limits)

    def steps(self, planned: Sequence[Window]) -> Steps:
        """The arguments of the requests for windows that are read together."""
        shape = self.kind.shape
        steps = collect(replace(planned[0], end=planned[-1].end), self.limits, shape, _wall, self.known)
        try:
            ask = next(steps)
            while True:
                try:
                    payload = yield self._arguments(ask)
                except AnswerTooLarge as error:
                    ask = steps.throw(error)
                    if ask.page_size is not None and self.limits.values is not None:
                        self.limits = self.limits._replace(values=min(self.limits.values, ask.page_size * ask.series))
                else:
                    ask = steps.send(_received(payload))
        except StopIteration as end:
            parts = [end.value] if len(planned) == 1 else split(end.value, planned, shape, _wall)
            return parts if self.local_times else [[replace(one, local_times=None) for one in found] for found in parts]

    def buffers(self, reply: Reply) -> list[Columns] | None:
        """Series with times and values alone are what local times and quality are not asked for."""
        if any(self.beside) or self.kind.shape.local or not self.kind.timed:
            return None
        from ._buffers import columns

        return columns(self.kind.operation, reply)

    def _arguments(self, ask: Ask) -> dict[str, Any]:
        with_local, local = self.local_times or self.kind.shape.local, self.kind.shape.local and ask.until is None
        return self.kind.arguments(
            asset_ids=ask.asset_ids,
            start_time=_moment(ask.start, local),
            end_time=_moment(ask.end, local),
            page_size=ask.page_size,
            item_format=2,
            local_time_accuracy=with_local,
            if_with_local_time=self.local_times,
            local_time_format=1,
            **{self.kind.points: ask.point_ids},
        )


def _moment(milliseconds: int, local: bool) -> datetime:
    moment = _EPOCH + timedelta(milliseconds=milliseconds)
    return moment if local else moment.replace(tzinfo=UTC)


def _wall(text: str) -> int:
    """Milliseconds on the wall clock of a local time, whatever its offset."""
    try:
        return (datetime.fromisoformat(text).replace(tzinfo=None) - _EPOCH) // timedelta(milliseconds=1)
    except (TypeError, ValueError):
        raise MalformedAnswer(
            f"a sample's local time is {text!r}, by which it cannot be said whether it is in the range; give start and end with a time zone"
        ) from None


def _received(payload: Any) -> list[Columns]:
    """The series of an answer; `MalformedAnswer` for one whose parts are not what they should be."""
    if isinstance(payload, _LIST):  # in buffers already
        return cast(list[Columns], payload)
    try:
        found = _columns(payload)
    except (AttributeError, TypeError, ValueError, OverflowError) as error:
        raise MalformedAnswer(f"the answer is no table of samples: {error}") from error
    for one in found:
        if not (isinstance(one.asset_id, str) and isinstance(one.point_id, str)):  # pyright: ignore[reportUnnecessaryIsInstance]  # what is said and what came
            raise MalformedAnswer(f"an answer has samples of {one.point_id!r} of {one.asset_id!r}, which are no IDs")
        if one.timestamps and not -_FARTHEST < min(one.timestamps) <= max(one.timestamps) < _FARTHEST:
            raise MalformedAnswer(f"{one.point_id} of {one.asset_id} has times that are no milliseconds since the epoch")
        if not {*map(type, one.local_times or ())} <= {str, type(None)}:
            raise MalformedAnswer(f"{one.point_id} of {one.asset_id} has local times that are no text")
    return found


def _columns(payload: Any) -> list[Columns]:
    """The series of an answer; rows, which older installations answer whatever was asked for, are put together."""
    found: list[Columns] = []
    rows: dict[tuple[str, str], list[tuple[int, Any, Any, Any]]] = {}
    for item in payload.items or ():
        if isinstance(item.timestamp, _LIST):
            found.append(Columns(item.asset_id, item.point_id, _times(item), _whole(item, item.value), item.local_time, _quality(item.data_quality)))
            continue
        for point, value in item.values.items():
            rows.setdefault((item.asset_id, point), []).append((index(item.timestamp), value, item.localtime, item.quality))
    for key, samples in rows.items():
        times, values, texts, quality = map(list, zip(*samples, strict=True))
        found.append(Columns(*key, cast(list[int], times), values, None if None in texts else cast(list[str], texts), _quality(quality)))
    return found


def _times(item: Any) -> Sequence[int]:
    """The times of a series, all of which are whole milliseconds."""
    times: Sequence[Any] = item.timestamp
    if {*map(type, times)} <= {int}:
        return times
    whole = [int(time) for time in times if type(time) in (int, float) and time == int(time)]
    if len(whole) < len(times):
        raise MalformedAnswer(f"{item.point_id} of {item.asset_id} has times that are no whole milliseconds since the epoch")
    return whole


def _whole(item: Any, values: Sequence[Any]) -> Sequence[Any]:
    """The values, one for each time; an answer with more or fewer is none."""
    for name in ("value", "local_time", "data_quality"):
        column = getattr(item, name)
        if column is not None and len(column) != len(item.timestamp):
            raise MalformedAnswer(f"{item.point_id} of {item.asset_id} has {len(item.timestamp)} times, but {len(column)} entries in `{name}`")
    return values


def _quality(given: Sequence[Any] | None) -> list[int] | None:
    """Quality indicators are text in rows and numbers in columns."""
    if given is None or all(one is None for one in given):
        return None
    found = [cast(int, one) if one is None else int(one) for one in given]
    if any(one.bit_length() > 63 for one in found if one):
        raise OverflowError("a quality indicator is no integer of 64 bits")
    return found
