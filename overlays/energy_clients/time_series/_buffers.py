"""Columns of numbers out of the bytes of an answer into buffers, without an object of Python for each number: for tables of Arrow.

Most answers hold nothing else. One that has anything else in any place (a null, text, quality, times that do not rise, an integer that float64 lacks, a
refusal) is read value by value, as where no table is made.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from functools import cache
from importlib import import_module
from struct import pack
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from energy_core.answer import contradicts, is_page
from energy_core.parsing import parse
from energy_core.processes import freed_in_children

from ._arrow import EXACT, library, of_buffer
from ._plan import Columns, Floats

if TYPE_CHECKING:
    from energy_core import Operation
    from energy_core.http import Reply

__all__ = ["columns"]


class _Series(NamedTuple):
    """Times are a buffer of int64, values one of float64."""

    asset_id: str
    point_id: str
    times: Any
    values: Any


def columns(operation: Operation, reply: Reply) -> list[Columns] | None:
    """The series of a plain success that holds columns of numbers alone; None for an answer to look at more closely."""
    if reply.status >= 300 or is_page(reply):
        return None
    found = _found(operation, reply)
    if found is None or len({one[:2] for one in found}) < len(found) or not all(map(_fits, found)):
        return None
    written = _written(reply.content)
    return [Columns(one.asset_id, one.point_id, memoryview(one.times).cast("q"), Floats(one.values, written(at))) for at, one in enumerate(found)]


def _found(operation: Operation, reply: Reply) -> list[_Series] | None:
    try:
        simdjson = import_module("simdjson")
    except ModuleNotFoundError:
        return _by_msgspec(operation, reply)
    with _ONE_AT_A_TIME:
        return _by_simdjson(_parser(simdjson), operation, reply)


def _fits(one: _Series) -> bool:
    """Whether times rise, one for each value, and whether values are such as float64 has however they are written."""
    pa, pc = library("pyarrow", "arrow"), library("pyarrow.compute", "arrow")
    times, values = of_buffer(pa.int64(), one.times), of_buffer(pa.float64(), one.values)
    if len(times) != len(values):
        return False
    sure = (pc.less(times[:-1], times[1:]), pc.less(values, EXACT), pc.greater(values, -EXACT))
    return all(pc.all(each, min_count=0).as_py() for each in sure)


def _written(content: bytes) -> Callable[[int], Callable[[], Sequence[Any]]]:
    """What gives the values of each series as the platform wrote them, which few want; the answer is then parsed once more."""
    items = cache(lambda: parse(content).data["data"]["items"])
    return lambda at: lambda: items()[at]["value"]


class _Item(msgspec.Struct, rename="camel", gc=False):
    asset_id: str
    point_id: str
    timestamp: list[float]  # which cost less than integers, and hold these exactly
    value: list[float]
    local_time: None = None
    data_quality: None = None


class _Data(msgspec.Struct, gc=False):
    items: list[_Item]


class _Answer(msgspec.Struct, gc=False):
    code: int
    data: _Data


_decoder = msgspec.json.Decoder(_Answer)


def _by_msgspec(operation: Operation, reply: Reply) -> list[_Series] | None:
    pa = library("pyarrow", "arrow")
    try:
        answer = _decoder.decode(reply.content)
        if answer.code not in operation.envelope.success or contradicts(reply, operation.envelope.code):
            return None
        return [_Series(item.asset_id, item.point_id, _whole(pa, item.timestamp), _packed(item.value)) for item in answer.data.items]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError, pa.ArrowInvalid):
        return None


def _packed(numbers: Sequence[float]) -> bytes:
    return pack(f"{len(numbers)}d", *numbers)


def _whole(pa: Any, numbers: Sequence[float]) -> Any:
    """Times as int64; `ArrowInvalid` for those that are not whole, or too large."""
    return of_buffer(pa.float64(), _packed(numbers)).cast(pa.int64()).buffers()[1]


_ONE_AT_A_TIME = threading.RLock()
freed_in_children(_ONE_AT_A_TIME)


@cache
def _parser(simdjson: Any) -> Any:
    """One for all threads: it keeps the memory that it needed for the largest answer, several times as much as that has."""
    return simdjson.Parser()


def _by_simdjson(parser: Any, operation: Operation, reply: Reply) -> list[_Series] | None:
    try:
        answer = parser.parse(reply.content)
        code, items = answer["code"], answer["data"]["items"]
        if type(code) is not int or code not in operation.envelope.success or len({*answer}) < len(answer) or not _flat(reply.content, items):
            return None
        return [_Series(item["assetId"], item["pointId"], item["timestamp"].as_buffer(of_type="i"), item["value"].as_buffer(of_type="d")) for item in items]
    except (ValueError, TypeError, KeyError, AttributeError, RuntimeError):
        return None


def _flat(content: bytes, items: Any) -> bool:
    """Whether the answer has no lists but that of the items and two in each, of which simdjson would give the numbers within, and items no other contents; of
    a field that is there twice the last one counts."""
    at = -1
    for _ in range(1 + 2 * len(items)):
        at = content.find(b"[", at + 1)
    return content.find(b"[", at + 1) < 0 and all(
        type(item["assetId"]) is type(item["pointId"]) is str and item.get("localTime") is item.get("dataQuality") is None and len({*item}) == len(item)
        for item in items
    )
