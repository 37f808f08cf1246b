"""The data source: a plan on the driver, parts of it in tasks. A task is told where its part lies, and plans again: the same options give the same windows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from functools import cached_property
from time import time
from typing import Any

from energy_clients import EnOS
from energy_clients.errors import InvalidArgument
from energy_clients.time_series import Series, Window
from energy_clients.time_series._arrow import library, record_batch

from .filters import Bounds, bounds
from .options import Options, parse, shares
from .planning import client, narrowed, ordered, over, typed
from .spark import DataSource, DataSourceReader, DataSourceStreamReader, InputPartition, SupportsTriggerAvailableNow, limits, types

__all__ = ["DefaultSource"]


class DefaultSource(DataSource):
    """`format("enos")`."""

    @classmethod
    def name(cls) -> str:
        return "enos"

    def schema(self) -> Any:
        """The columns, by the options and the thing models that they name."""
        layout = self._made.layout
        of_kind = {"float64": types.DoubleType, "int64": types.LongType, "string": types.StringType, "bool": types.BooleanType}
        of_name = {"time": types.TimestampType, "local_time": types.TimestampNTZType, "quality": types.LongType, "value": of_kind[layout.kinds["value"]]}
        said = {"value": _metadata(self._made.units)}
        return types.StructType([types.StructField(name, of_name.get(name, types.StringType)(), True, said.get(name)) for name in layout.schema.names])

    def reader(self, schema: Any) -> EnOSReader:
        options = self._checked(schema)
        return (FilteringReader if options.pushdown else EnOSReader)(options)

    def streamReader(self, schema: Any) -> EnOSStream:
        return EnOSStream(self._checked(schema))

    @cached_property
    def _made(self) -> Options:
        """The options; thing models are fetched once, on the driver, which Spark copies this to its tasks from."""
        options = parse(self.options)
        if not options.thing_model:
            return options
        with client(options) as enos:
            return typed(enos, options)

    def _checked(self, schema: Any) -> Options:
        options, own = self._made, self.schema()
        if [(field.name, field.dataType) for field in schema] != [(field.name, field.dataType) for field in own]:
            raise InvalidArgument(
                f"schema: the columns are {own.simpleString()}, by the options `types`, `thing_model`, `local_times` and `with_quality`; give no other"
            )
        return options


def _metadata(units: Mapping[str, str]) -> dict[str, Any] | None:
    """What Spark keeps beside a column: the units by point, and the same as the comment that `describe` shows."""
    return {"units": dict(units), "comment": ", ".join(f"{point} [{unit}]" for point, unit in units.items())} if units else None


class Part(InputPartition):
    """Consecutive windows of a plan, by their places in it."""

    def __init__(self, begin: int, end: int) -> None:
        self.begin, self.end = begin, end


class _Reader:
    """What batch and stream share."""

    def __init__(self, options: Options) -> None:
        self.options = options

    def planned(self, enos: EnOS) -> tuple[Series, Sequence[Window]]:
        """The reading, and its windows in the order that parts count them in."""
        raise NotImplementedError

    def read(self, partition: InputPartition) -> Iterator[Any]:
        """Yield a record batch for each window of a part."""
        if not isinstance(partition, Part):
            return  # Spark's own, where there is no part at all
        pa, layout = library("pyarrow", "arrow"), self.options.layout
        schema = pa.schema([field.with_type(_micro(pa, field.type)) for field in layout.schema])
        with client(self.options) as enos:
            series, windows = self.planned(enos)
            with closing(series._windows(windows[partition.begin : partition.end], 1, buffers=True)) as found:
                for _, columns in found:
                    yield record_batch(columns, layout).cast(schema)


def _micro(pa: Any, kind: Any) -> Any:
    """Spark takes microseconds."""
    return pa.timestamp("us", kind.tz) if pa.types.is_timestamp(kind) else kind


class EnOSReader(_Reader, DataSourceReader):
    """A batch: all of the plan."""

    left = Bounds()

    def planned(self, enos: EnOS) -> tuple[Series, Sequence[Window]]:
        return narrowed(enos, self.options.reading, self.left)

    def partitions(self) -> list[Part]:
        with client(self.options) as enos:
            windows = self.planned(enos)[1]
        return [Part(*edges) for edges in shares(len(windows), self.options.tasks)]


class FilteringReader(EnOSReader):
    """A batch that is told of filters; Spark fails every read of such a one unless `spark.sql.python.filterPushdown.enabled` is true."""

    def pushFilters(self, filters: list[Any]) -> Iterable[Any]:
        self.left = bounds(filters)
        return filters  # Spark applies all of them again


class EnOSStream(_Reader, DataSourceStreamReader, SupportsTriggerAvailableNow):
    """A plan read piece by piece. An offset is the place of the next window, and the plan's fingerprint: another plan would lose or repeat rows.

    A window is read once its end is past, by `delay` seconds; the end of the range may be years ahead.
    """

    _most: int | None = None  # how many windows there are for a trigger that ends

    def planned(self, enos: EnOS) -> tuple[Series, Sequence[Window]]:
        series = enos.time_series.read(**self.options.reading)
        return series, ordered(series.plan().windows)

    def initialOffset(self) -> dict[str, Any]:
        return self._offset(0)

    def getDefaultReadLimit(self) -> Any:
        return limits.ReadMaxFiles(self.options.windows_per_batch)

    def prepareForTriggerAvailableNow(self) -> None:
        self._most = self._ready()

    def latestOffset(self, start: Mapping[str, Any], limit: Any) -> dict[str, Any]:
        begin = self._place(start)
        ready = self._ready() if self._most is None else self._most
        return self._offset(max(begin, ready if isinstance(limit, limits.ReadAllAvailable) else min(ready, begin + limit.max_files)))

    def partitions(self, start: Mapping[str, Any], end: Mapping[str, Any]) -> list[Part]:
        begin = self._place(start)
        return [Part(begin + first, begin + last) for first, last in shares(self._place(end) - begin, self.options.tasks)]

    def _ready(self) -> int:
        with client(self.options) as enos:
            return over(self.planned(enos)[1], self.options, time())

    def _offset(self, place: int) -> dict[str, Any]:
        return {"plan": self._fingerprint, "next": place}

    def _place(self, offset: Mapping[str, Any]) -> int:
        if offset.get("plan") != self._fingerprint:
            raise InvalidArgument(
                "the checkpoint is of another reading, with other assets, points, times or options, or of another version of this package: go on with those, "
                "or give another checkpointLocation"
            )
        place: int = offset["next"]
        return place

    @cached_property
    def _fingerprint(self) -> str:
        """That of the plan, which the options decide: each batch asks for it several times."""
        with client(self.options) as enos:
            return enos.time_series.read(**self.options.reading).plan().fingerprint
