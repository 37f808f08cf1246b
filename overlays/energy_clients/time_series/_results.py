"""What becomes of a reading: Arrow, Polars, pandas, Parquet, DuckDB, a picture.

What takes the windows is written once (`Sink`); blocking and async only loop over them. Libraries are imported when they are used.
"""

from __future__ import annotations

import html
import os
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AbstractContextManager, aclosing, closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypedDict, TypeVar, Unpack, cast
from warnings import warn

from energy_core.options import refuse_unknown

from ..errors import InvalidArgument, NoSamples
from ._arrow import Batches, Form, Types, asked, checked_form, library
from ._plan import Rows, named, parts
from ._progress import Meter, Report

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Generator, Mapping

    from ._plan import Columns, Plan, Window

__all__ = ["AsyncResults", "PlotOptions", "ReadOptions", "Results", "tell"]

R = TypeVar("R", covariant=True)


class PlotOptions(TypedDict, total=False):
    """How a reading is read, whatever becomes of it."""

    concurrency: int
    """Windows that are read at a time, 4 where nothing is said."""
    progress: Report
    """A function that is given a `Progress` after each window, or True for a bar on the terminal."""


class ReadOptions(PlotOptions, total=False):
    """How a reading becomes a table."""

    form: Form
    """`long`, the default: one row for each sample. `wide`: one for each asset and time, with a column for each point."""
    types: Types | None
    """Type of the values, `float64`, `int64`, `string` or `bool` or as thing models call them: one for all points, or by point ID. The thing model that a
    reading was given decides where nothing is said, else the first samples, and numbers are then float64."""


class Sink(Protocol[R]):
    """Takes the windows of a plan in order: those in `windows`; `resumed` counts those that are there already."""

    windows: Sequence[Window]
    resumed: int
    buffers: bool
    """Whether it makes arrays of Arrow, so that numbers may come in buffers."""

    def add(self, window: Window, columns: Sequence[Columns], /) -> None:
        """Take a window."""

    def finish(self) -> R:
        """Return what all of them make."""
        ...

    def abort(self) -> None:
        """Leave nothing that looks whole."""


class _Forms:
    """What a reading can become; the methods of an async one are awaited. Decisions, no I/O."""

    if TYPE_CHECKING:
        units: Mapping[str, str]
        types: Mapping[str, str]

        @property
        def grid(self) -> int | None: ...
        @property
        def beside(self) -> tuple[bool, bool]: ...
        @property
        def without(self) -> list[str]: ...
        def plan(self) -> Plan: ...
        def _opened(self, windows: Sequence[Window], options: ReadOptions, buffers: bool) -> AbstractContextManager[Iterator[tuple[Window, list[Columns]]]]: ...
        def _into(self, sink: Sink[R], options: ReadOptions) -> Any: ...

    def to_arrow(self, **options: Unpack[ReadOptions]) -> Any:
        """Return everything as a `pyarrow.Table`: `asset_id`, `point_id`, `time` (UTC, milliseconds), `value`; `local_time` and `quality` where they were
        asked for. Units, where known, are in its schema's metadata.

        Numbers are float64 even where all of them are whole, as a later sample may have a fraction; a whole number that float64 cannot hold (from 2**53 on)
        is `SchemaChanged`, never rounded: `types="int64"` keeps whole numbers as such."""
        plan = self.plan()
        return self._into(_Table(plan, self._batches(plan, options)), options)

    def to_polars(self, **options: Unpack[ReadOptions]) -> Any:
        """Return everything as a `polars.DataFrame`."""
        plan = self.plan()
        return self._into(_Frame(plan, self._batches(plan, options), "polars"), options)

    def to_pandas(self, **options: Unpack[ReadOptions]) -> Any:
        """Return everything as a `pandas.DataFrame`."""
        plan = self.plan()
        return self._into(_Frame(plan, self._batches(plan, options), "pandas"), options)

    def to_parquet(self, folder: str | os.PathLike[str], **options: Unpack[ReadOptions]) -> Any:
        """Write one file for each window and return the list of their paths; called again after a failure, it goes on with the windows that are missing,
        and after time has passed, with those that it read when they reached beyond the present; latest values are read anew.

        Read `folder/*.parquet`, at any time: what has such a name is whole; once the call has returned also the folder by its name. A folder of another
        reading is refused (`InvalidArgument`, which says what differs); `StorageError` where the disk is full, the folder cannot be written, or another
        reading is writing it.
        """
        from ._parquet import ParquetFolder

        plan = self.plan()
        batches = self._batches(plan, options)
        return self._into(ParquetFolder(folder, plan, batches, {**options, "types": self._types(options)}), options)

    def to_duckdb(self, table: str, connection: Any = None, **options: Unpack[ReadOptions]) -> Any:
        """Make a table in DuckDB, all of it or none, and return it as a relation; in memory where no connection is given."""
        plan = self.plan()
        return self._into(_Database(plan, self._batches(plan, options), table, connection), options)

    def plot(self, ax: Any = None, **options: Unpack[PlotOptions]) -> Any:
        """Draw a line for each point of each asset, and return Matplotlib's `Axes`; gaps are gaps, units stand on the axis. Nothing is shown by itself.

        More than 40 lines are drawn thin, in one colour for each point. Everything is read for it; a frame that is there has a `plot` of its own.
        """
        from ._plot import Picture

        refuse_unknown(options, PlotOptions.__annotations__, "time_series.plot", InvalidArgument)
        return self._into(Picture(self.plan(), self.units, ax), cast(ReadOptions, options))

    def scan(self, **options: Unpack[ReadOptions]) -> Any:
        """Return a `polars.LazyFrame`, which reads when it is collected: only the windows, assets and points that its filters leave over. It is never awaited
        itself: `await lazy.collect_async()` leaves the event loop to others.

        Comparisons of `asset_id`, `point_id` and `time` that all must hold decide what is asked for; everything else is filtered afterwards. The types of
        its columns are those of the first samples, which are read for them once.
        """
        io = library("polars.io.plugins", "polars")
        plan = self.plan()
        scan = _Scan(self, plan, options)
        return io.register_io_source(partial(_scanned, scan), schema=scan.schema)

    def _batches(self, plan: Plan, options: ReadOptions) -> Batches:
        _check(options)
        points = list(dict.fromkeys(point for window in plan.windows for point in window.point_ids))
        return Batches(options.get("form", "long"), self._types(options), points, self.units, self.beside)

    def _types(self, options: ReadOptions) -> Types | None:
        """What is asked for, and for the other points what their thing model says."""
        given = options.get("types")
        return given if isinstance(given, str) or not self.types else {**self.types, **(given or {})}

    def _repr_html_(self) -> str:
        """For notebooks: what would be read, and of which points nothing came where all is read. Nothing is asked for it."""
        rows = [line.split("  ", 1) for line in str(self.plan()).splitlines() if line.strip()]
        rows += [["no samples", named(self.without)]] if self.without else []
        cells = "".join(f"<tr><th style='text-align:left'>{html.escape(row[0])}</th><td>{html.escape(' '.join(row[1:]).strip())}</td></tr>" for row in rows)
        return f"<table><caption>{html.escape(repr(self))}</caption>{cells}</table>"


def _check(options: ReadOptions) -> None:
    refuse_unknown(options, ReadOptions.__annotations__, "time_series", InvalidArgument)
    checked_form(options.get("form", "long"))
    asked(options.get("types"))


class _Table:
    """All windows in memory, as an Arrow table."""

    resumed, buffers = 0, True

    def __init__(self, plan: Plan, batches: Batches) -> None:
        self.windows: Sequence[Window] = plan.windows
        self._batches, self._found = batches, list[Any]()

    def add(self, window: Window, columns: Sequence[Columns]) -> None:
        batch = self._batches.of(columns)
        if batch is not None and len(batch):
            self._found.append(batch)

    def finish(self) -> Any:
        return library("pyarrow", "arrow").Table.from_batches(self._found, schema=self._batches.schema)

    def abort(self) -> None:
        self._found.clear()


class _Frame(_Table):
    """All windows in memory, as a frame of another library."""

    def __init__(self, plan: Plan, batches: Batches, name: str) -> None:
        super().__init__(plan, batches)
        self._name, self._library = name, library(name, name)

    def finish(self) -> Any:
        table = super().finish()
        self._found.clear()
        if self._name == "polars":
            return self._library.from_arrow(table)
        return table.to_pandas(self_destruct=True, split_blocks=True)  # memory for the frame alone, not for the table too


class _Database:
    """A table in DuckDB, all of it or none."""

    resumed, buffers = 0, True

    def __init__(self, plan: Plan, batches: Batches, table: str, connection: Any) -> None:
        duckdb = library("duckdb", None)
        self.windows: Sequence[Window] = plan.windows
        self._batches, self._table, self._connection, self._made = batches, table, duckdb.connect() if connection is None else connection, False
        if not isinstance(self._connection, duckdb.DuckDBPyConnection):
            raise InvalidArgument(f"connection: expected what duckdb.connect(…) returns, got a {type(connection).__name__}")
        if self._transaction() == self._transaction():  # to begin another one would end it
            raise InvalidArgument("connection: it is in a transaction; commit or roll back first, since the table is made whole or not at all")
        self._connection.begin()
        if self._exists(duckdb):
            self._connection.rollback()
            raise InvalidArgument(f"table: there is a {table!r} already; give another name, or drop it first")

    def _transaction(self) -> Any:
        """The number of the transaction; outside of one, each statement has its own."""
        return self._connection.execute("select txid_current()").fetchone()

    def _exists(self, duckdb: Any) -> bool:
        try:
            self._connection.table(self._table)
        except duckdb.CatalogException:
            return False
        except duckdb.Error as error:
            self._connection.rollback()
            raise InvalidArgument(f"table: {self._table!r} is no name of a table: {error}") from error
        return True

    def add(self, window: Window, columns: Sequence[Columns]) -> None:
        batch = self._batches.of(columns)
        if batch is not None:
            self._take(batch)

    def _take(self, batch: Any) -> None:
        rows = library("pyarrow", "arrow").Table.from_batches([batch])
        relation = self._connection.from_arrow(rows)
        if self._made:
            relation.insert_into(self._table)
        else:
            relation.create(self._table)
            self._made = True

    def finish(self) -> Any:
        if not self._made:
            schema = self._batches.schema
            self._take(library("pyarrow", "arrow").RecordBatch.from_pylist([], schema=schema))
        self._connection.commit()
        return self._connection.table(self._table)

    def abort(self) -> None:
        self._connection.rollback()


class Results(_Forms):
    """What a blocking reading can become."""

    if TYPE_CHECKING:

        def _checked(self, concurrency: int) -> int: ...
        def _windows(self, windows: Sequence[Window], concurrency: int, buffers: bool = False) -> Generator[tuple[Window, list[Columns]]]: ...

    def batches(self, **options: Unpack[ReadOptions]) -> Iterator[Any]:
        """Yield a `pyarrow.RecordBatch` for each window that has samples, all of one schema. What is in memory is the windows that are read at a time."""
        plan = self.plan()
        batches = self._batches(plan, options)
        rows = _rows(plan.windows, options)
        with Meter(options.get("progress"), len(plan.windows)) as meter, self._opened(rows.windows, options, True) as found:
            for window, columns in found:
                part = rows.add(window, columns)
                batch = None if part is None else batches.of(part[1])
                meter.add(_count(columns))
                if batch is not None and len(batch):
                    yield batch
        tell(rows, stacklevel=3)

    def _into(self, sink: Sink[R], options: ReadOptions) -> R:
        rows = _rows(sink.windows, options)
        with _meter(sink, rows, options) as meter, self._opened(rows.windows, options, sink.buffers) as found:
            for window, columns in found:
                part = rows.add(window, columns)
                if part is not None:
                    sink.add(*part)
                meter.add(_count(columns))
            return sink.finish()

    def _opened(self, windows: Sequence[Window], options: ReadOptions, buffers: bool) -> AbstractContextManager[Iterator[tuple[Window, list[Columns]]]]:
        return closing(self._windows(windows, self._checked(options.get("concurrency", 4)), buffers))


class AsyncResults(_Forms):
    """What an async reading can become. Tables are made in a worker thread, so that the event loop goes on."""

    if TYPE_CHECKING:

        def _checked(self, concurrency: int) -> int: ...
        def _windows(self, windows: Sequence[Window], size: int, buffers: bool = False) -> AsyncGenerator[tuple[Window, list[Columns]]]: ...

    async def batches(self, **options: Unpack[ReadOptions]) -> AsyncIterator[Any]:
        """Yield a `pyarrow.RecordBatch` for each window that has samples, all of one schema. What is in memory is the windows that are read at a time."""
        from anyio import to_thread

        plan = self.plan()
        batches = self._batches(plan, options)
        rows = _rows(plan.windows, options)
        with Meter(options.get("progress"), len(plan.windows)) as meter:
            async with aclosing(self._found(rows.windows, options, True)) as found:
                async for window, columns in found:
                    part = rows.add(window, columns)
                    batch = None if part is None else await to_thread.run_sync(batches.of, part[1])
                    meter.add(_count(columns))
                    if batch is not None and len(batch):
                        yield batch
        tell(rows, stacklevel=3)

    async def _into(self, sink: Sink[R], options: ReadOptions) -> R:
        from anyio import to_thread

        rows = _rows(sink.windows, options)
        with _meter(sink, rows, options) as meter:
            async with aclosing(self._found(rows.windows, options, sink.buffers)) as found:
                async for window, columns in found:
                    part = rows.add(window, columns)
                    if part is not None:
                        await to_thread.run_sync(sink.add, *part)
                    meter.add(_count(columns))
                return await to_thread.run_sync(sink.finish)

    def _found(self, windows: Sequence[Window], options: ReadOptions, buffers: bool) -> AsyncGenerator[tuple[Window, list[Columns]]]:
        return self._windows(windows, self._checked(options.get("concurrency", 4)), buffers)

    @contextmanager
    def _opened(self, windows: Sequence[Window], options: ReadOptions, buffers: bool) -> Generator[Iterator[tuple[Window, list[Columns]]]]:
        """In an event loop of its own, in a thread of its own: who reads has none, or has one that waits."""
        from anyio.from_thread import start_blocking_portal

        async def following() -> tuple[Window, list[Columns]] | None:
            return await anext(found, None)

        with start_blocking_portal() as portal:
            found = self._found(windows, options, buffers)
            try:
                yield iter(partial(portal.call, following), None)
            finally:
                portal.call(found.aclose)


@contextmanager
def _meter(sink: Sink[Any], rows: Rows, options: ReadOptions) -> Generator[Meter]:
    """A meter for what a sink takes; what fails leaves it as it is said to be left, and points of which nothing came are told."""
    try:
        with Meter(options.get("progress"), len(sink.windows) + sink.resumed, sink.resumed) as meter:
            yield meter
    except BaseException:
        sink.abort()
        raise
    if not sink.resumed:
        tell(rows, stacklevel=6)


def tell(rows: Rows, stacklevel: int) -> None:
    """Warn of points of which nothing came."""
    if rows.without:
        warn(f"{named(rows.without)}: no sample in the range, of any asset; a name that does not exist looks the same", NoSamples, stacklevel=stacklevel)


def _rows(windows: Sequence[Window], options: ReadOptions) -> Rows:
    return Rows(windows, options.get("form", "long") == "wide")


def _count(columns: Sequence[Columns]) -> int:
    return sum(len(one.timestamps) for one in columns)


class _Scan:
    """A lazy frame's source: what was read for its schema is kept, for the first time that the frame is collected."""

    def __init__(self, reading: _Forms, plan: Plan, options: ReadOptions) -> None:
        self.reading, self.plan, self.options = reading, plan, options
        self.batches = reading._batches(plan, options)
        self.wide = options.get("form", "long") == "wide"
        self.known: dict[int, list[Columns]] = {}  # by the first window of a part: those up to the first with samples
        self._peeked = False

    def schema(self) -> Any:
        if not self._peeked:
            for part in self._read(self.plan.windows, {"concurrency": 1}):
                self.known[part[0].index] = part[1]
                if self.batches.of(part[1]) is not None:
                    break
            self._peeked = True
        return library("polars", "polars").from_arrow(self.batches.schema.empty_table()).schema

    def windows(self, predicate: Any) -> Iterator[list[Columns]]:
        from ._pushdown import narrowed

        # in wide form, points decide which rows there are
        only = parts(narrowed(self.plan.windows, predicate, points=not self.wide, grid=self.reading.grid), self.wide)
        known, self.known = self.known, {}  # a later time has what there is by then
        yield from (known[part[0].index] for part in only if part[0].index in known)
        rest = [window for part in only if part[0].index not in known for window in part]
        if rest:
            yield from (columns for _, columns in self._read(rest, self.options))

    def _read(self, windows: Sequence[Window], options: ReadOptions) -> Iterator[tuple[Window, list[Columns]]]:
        rows = Rows(windows, self.wide)
        with self.reading._opened(rows.windows, options, True) as found:
            for window, columns in found:
                part = rows.add(window, columns)
                if part is not None:
                    yield part


def _scanned(scan: _Scan, with_columns: list[str] | None, predicate: Any, n_rows: int | None, batch_size: int | None) -> Iterator[Any]:
    pl = library("polars", "polars")
    scan.schema()
    for columns in scan.windows(predicate):
        batch = scan.batches.of(columns)
        if batch is None:
            continue  # nothing has samples by now
        frame: Any = pl.from_arrow(batch)
        frame = frame if predicate is None else frame.filter(predicate)
        frame = frame if with_columns is None else frame.select(with_columns)
        if n_rows is not None:
            frame = frame.head(n_rows)
            n_rows -= len(frame)
        yield frame
        if n_rows == 0:
            return
