"""Samples up to the platform, out of any frame, in messages as large as it takes them.

Rows become messages in a pure generator (`messages`); what became of them is kept by `Ledger`; blocking and async only send.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from math import isfinite
from operator import index as index_of
from typing import TYPE_CHECKING, Any, cast

from energy_core.errors import ApiError, ConfigurationError, EnergyClientError, InvalidArgument, RowsNotWritten, ServerError, TransportError

from ..times import to_timestamp
from ._arrow import library
from ._progress import Meter, Report

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["Message", "messages", "write", "write_async"]

_AROUND = 200  # bytes of a message beside its entries
_DEVICE = {"asset_id": "assetId", "product_key": "productKey", "device_key": "deviceKey"}


@dataclass(slots=True)
class Message:
    """Entries of one request, and the rows that they hold."""

    first: int
    end: int
    entries: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])

    def arguments(self) -> dict[str, Any]:
        message: dict[str, Any] = {"method": "integration.measurepoint.post", "version": "1.1", "params": self.entries, "files": {}}
        return {"enos_message": message}

    @property
    def rows(self) -> range:
        return range(self.first, self.end)


def messages(frame: Any, start_at: int, limit: int) -> Iterator[Message]:
    """Yield a frame's rows from `start_at` on in messages of at most `limit` bytes; rows that follow each other and have asset and time in common share an
    entry. `InvalidArgument` names the row that cannot be written."""
    from msgspec import json

    message, size = Message(start_at, start_at), _AROUND
    entry: dict[str, Any] = {}
    for index, row in _from(frame, start_at):
        key, points = _sample(index, row)
        if points and entry and message.entries and key.items() <= entry.items() and not points.keys() & entry["measurepoints"].keys():
            more = len(json.encode(points))
            if size + more <= limit:
                entry["measurepoints"].update(points)
                size, message.end = size + more, index + 1
                continue
        if points:
            entry = {**key, "measurepoints": points}
            more = len(json.encode(entry)) + 1
            if _AROUND + more > limit:
                raise InvalidArgument(f"row {index}: it takes {more:,} bytes of a message, which may have {limit:,}")
            if size + more > limit:
                yield message
                message, size = Message(index, index), _AROUND
            message.entries.append(entry)
            size += more
        message.end = index + 1
    if message.entries:
        yield message


def _from(frame: Any, start_at: int) -> Iterator[tuple[int, Mapping[str, Any]]]:
    for index, row in enumerate(_rows(frame)):
        if index >= start_at:
            yield index, row


def _rows(frame: Any) -> Iterator[Mapping[str, Any]]:
    """The rows of a frame, whatever it is; what is lazy is read as it is needed."""
    if hasattr(frame, "__arrow_c_stream__"):  # tables and readers of Arrow, frames of Polars and pandas, relations of DuckDB
        for batch in library("pyarrow", "arrow").RecordBatchReader.from_stream(frame):
            yield from _of_batch(batch)
    elif not hasattr(frame, "__iter__") or _is_one(frame):
        hint = "; give frame.collect()" if hasattr(frame, "collect") else ""
        raise InvalidArgument(f"frame: expected a frame of Arrow, Polars or pandas, or rows as dicts, got a {type(frame).__name__}{hint}")
    else:
        for item in frame:
            yield from _items(item)


def _is_one(frame: object) -> bool:
    return isinstance(frame, (str, bytes, Mapping))


def _items(item: Any) -> Iterator[Mapping[str, Any]]:
    """The rows of one item of an iterable: a dict, a record batch, a table."""
    if isinstance(item, Mapping):
        yield item
    elif hasattr(item, "__arrow_c_array__"):
        yield from _of_batch(library("pyarrow", "arrow").record_batch(item))
    elif hasattr(item, "__arrow_c_stream__"):
        yield from _rows(item)
    else:
        raise InvalidArgument(f"frame: expected rows as dicts or record batches, got a {type(item).__name__}")


def _of_batch(batch: Any) -> Iterator[Mapping[str, Any]]:
    pa = library("pyarrow", "arrow")
    columns: dict[str, list[Any]] = {}
    for name, column in zip(batch.schema.names, batch.columns, strict=True):
        if name == "time" and pa.types.is_timestamp(column.type) and column.type.tz is not None:
            try:
                column = column.cast(pa.timestamp("ms", column.type.tz)).cast(pa.int64())
            except pa.ArrowInvalid as error:
                raise InvalidArgument(f"time: the platform keeps milliseconds, and there are times with parts of one ({error}); round them first") from None
        columns[name] = column.to_pylist()
    for name in [name for name in columns if _INDEX.fullmatch(name)]:
        del columns[name]
    for values in zip(*columns.values(), strict=True):
        yield dict(zip(columns, values, strict=True))


def _sample(index: int, row: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Where a row's values belong, and its values by point; none where it has only empty cells."""
    device = {wire: row[name] for name, wire in _DEVICE.items() if row.get(name) is not None}
    if device.keys() not in ({"assetId"}, {"productKey", "deviceKey"}) or not all(isinstance(part, str) and part for part in device.values()):
        raise InvalidArgument(f"row {index}: it needs `asset_id`, or `product_key` and `device_key`, as text; it has {', '.join(map(str, row))}")
    key = {**device, "time": _time(index, row.get("time"))}
    if "point_id" in row:
        if "value" not in row or not isinstance(row["point_id"], str) or not row["point_id"]:
            raise InvalidArgument(f"row {index}: a row of the long form has `point_id`, as text, and `value`")
        cells: Iterable[tuple[str, Any]] = [(row["point_id"], row["value"])]
    else:
        cells = [(name, value) for name, value in row.items() if name not in (*_DEVICE, "time", "local_time") and not _is_quality(name, row)]
    return key, {point: _value(index, point, value) for point, value in cells if value is not None}


def _is_quality(name: str, row: Mapping[str, Any]) -> bool:
    """Whether a column of the wide form is that of a reading's quality beside a point, which nothing can be written to."""
    return name.endswith(".quality") and name.removesuffix(".quality") in row


def _time(index: int, value: Any) -> int:
    if hasattr(value, "__index__") and not isinstance(value, bool):  # of NumPy too
        return index_of(value)
    if isinstance(value, datetime) and value == value and value.tzinfo is not None:  # pandas' NaT is not itself
        return to_timestamp(value)
    raise InvalidArgument(f"row {index}: `time` is {value!r}; give an aware datetime, or milliseconds since the epoch")


def _value(index: int, point: str, value: Any) -> Any:
    if hasattr(value, "item"):  # of NumPy
        value = value.item()
    if isinstance(value, float) and not isfinite(value):
        raise InvalidArgument(f"row {index}: {point} is {value}, which cannot be sent; leave the cell empty (null)")
    if not isinstance(value, (bool, int, float, str, list, dict)):
        raise InvalidArgument(f"row {index}: {point} is a {type(value).__name__}; give a number, text, a truth value, a list or a dict")
    return cast(Any, value)


_INDEX = re.compile(r"__index_level_\d+__")  # what Arrow calls the index of a frame of pandas, which is no column


class Ledger:
    """What became of the messages that were sent."""

    def __init__(self, start_at: int, concurrency: int, progress: Report) -> None:
        for name, value, least in (("start_at", start_at, 0), ("concurrency", concurrency, 1)):
            if isinstance(value, bool) or not isinstance(value, int) or value < least:
                raise InvalidArgument(f"{name}: {value!r} is not a whole number of at least {least}")
        self.start_at, self.meter = start_at, Meter(progress, None)
        self._in: list[range] = []
        self._unknown: list[range] = []

    def taken(self, message: Message) -> None:
        self._in.append(message.rows)
        self.meter.add(len(message.rows))

    def failed(self, message: Message, error: BaseException) -> None:
        """Note a failure; the platform takes all of a message or none, as far as it says so."""
        unsent = isinstance(error, (InvalidArgument, ConfigurationError)) or (isinstance(error, TransportError) and error.sent is False)
        refused = isinstance(error, ApiError) and not isinstance(error, ServerError)
        if not unsent and not refused:
            self._unknown.append(message.rows)

    def result(self, error: BaseException | None) -> int:
        """The number of rows that are in, all of them; else what is to be raised."""
        written = _joined(self._in)
        if error is None:
            return sum(map(len, written))
        if not (written or self._unknown):
            raise error
        start_at = written[0].stop if written and written[0].start == self.start_at else self.start_at
        unknown = _joined(self._unknown)
        count = f"{sum(map(len, written)):,} rows are written" + (f", of {sum(map(len, unknown)):,} more it is not known" if unknown else "")
        if not isinstance(error, EnergyClientError):  # of the frame itself, such as a file that cannot be read on
            error.add_note(f"{count}; go on with start_at={start_at}")
            raise error
        facts: dict[str, Any] = {name: getattr(error, name, None) for name in ("code", "request_id", "status", "answer")}
        raised = RowsNotWritten(f"{count}; go on with start_at={start_at}: {error}", operation="upload_integration_measurepoints", **facts)
        raised.written, raised.unknown, raised.start_at = written, unknown, start_at
        raise raised from error


def _joined(ranges: Iterable[range]) -> list[range]:
    found: list[range] = []
    for one in sorted(ranges, key=lambda rows: rows.start):
        if found and found[-1].stop == one.start:
            found[-1] = range(found[-1].start, one.stop)
        else:
            found.append(one)
    return found


def _most(call: Any) -> int:
    """Bytes of a message, by the specification of the operation."""
    limit: int = call.operation.limits["bytes"]
    return limit


def write(call: Callable[..., Any], frame: Any, start_at: int, concurrency: int, progress: Report) -> int:
    """Send a frame with so many messages in flight; what is to come is not read before there is room."""
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    ledger = Ledger(start_at, concurrency, progress)
    flying: deque[tuple[Message, Future[Any]]] = deque()
    failure: BaseException | None = None

    def send(message: Message) -> Any:
        return call(**message.arguments())

    def settle() -> BaseException | None:
        message, future = flying.popleft()
        error = future.exception()
        if error is None:
            ledger.taken(message)
        else:
            ledger.failed(message, error)
        return error

    with ledger.meter, ThreadPoolExecutor(concurrency, "energy-write") as pool:
        try:
            for message in messages(frame, start_at, _most(call)):
                if len(flying) == concurrency and (failure := settle()):
                    break
                flying.append((message, pool.submit(copy_context().run, send, message)))
        except Exception as error:  # `result` raises it, with what is known
            failure = error
        while flying:
            failure = settle() or failure
    return ledger.result(failure)


async def write_async(call: Callable[..., Awaitable[Any]], frame: Any, start_at: int, concurrency: int, progress: Report) -> int:
    """The same with tasks."""
    from anyio import Semaphore, create_task_group

    ledger = Ledger(start_at, concurrency, progress)
    room = Semaphore(concurrency)
    failures: list[BaseException] = []

    async def send(message: Message) -> None:
        try:
            await call(**message.arguments())
        except EnergyClientError as error:
            ledger.failed(message, error)
            failures.append(error)
        else:
            ledger.taken(message)
        finally:
            room.release()

    coming = messages(frame, start_at, _most(call))
    with ledger.meter:
        async with create_task_group() as group:
            while True:
                await room.acquire()
                try:
                    message = None if failures else next(coming, None)
                except Exception as error:  # `result` raises it, with what is known
                    failures.append(error)
                    break
                if message is None:
                    break
                group.start_soon(send, message)
    return ledger.result(failures[0] if failures else None)
