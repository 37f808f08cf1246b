"""Samples up to the platform: which message holds which rows, and what is known of them when something fails."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes
from typing import Any

import duckdb
import httpx
import numpy
import pandas
import polars
import pyarrow
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_clients import errors, operations
from energy_clients.errors import RowsNotWritten
from energy_clients.time_series import Progress
from energy_clients.time_series._writing import messages
from energy_simulator import Simulator
from support import World, async_is_slow, envelope

(LIMIT,) = (one.limits["bytes"] for one in operations.all() if one.operation_id == "uploadIntegrationMeasurepoints" and one.limits)
BEGIN = datetime(2026, 5, 14, tzinfo=UTC)
START = 1_778_716_800_000


def long(count: int, assets: int = 1) -> list[dict[str, Any]]:
    return [{"asset_id": f"a{n % assets}", "point_id": "p", "time": BEGIN + timedelta(seconds=n), "value": n / 4} for n in range(count)]


def message(request: httpx.Request) -> dict[str, Any]:
    """The part `enos-message` of a request."""
    parts = message_from_bytes(b"Content-Type: " + request.headers["content-type"].encode() + b"\r\n\r\n" + request.content)
    (part,) = parts.get_payload()
    content = part.get_payload(decode=True)
    assert len(content) <= LIMIT
    found: dict[str, Any] = json.loads(content)
    assert found.keys() == {"method", "version", "params", "files"}
    return found


class Platform:
    """Takes messages; `fault` says what to answer instead, by the number of the message."""

    def __init__(self, **faults: Any) -> None:
        self.samples: list[tuple[str, str, int, Any]] = []
        self.faults = {int(name[1:]): answer for name, answer in faults.items()}
        self.count = 0
        self.lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> Any:
        with self.lock:
            number, self.count = self.count, self.count + 1
        if number in self.faults:
            return self.faults[number]
        for entry in message(request)["params"]:
            device = entry.get("assetId") or f"{entry['productKey']}/{entry['deviceKey']}"
            self.samples += [(device, point, entry["time"], value) for point, value in entry["measurepoints"].items()]
        return envelope({})


def expected(rows: list[dict[str, Any]]) -> list[tuple[str, str, int, Any]]:
    return [(row["asset_id"], row["point_id"], round(row["time"].timestamp() * 1000), row["value"]) for row in rows]


ROWS = long(9, 2)
TABLE = pyarrow.Table.from_pylist(ROWS)


@pytest.mark.parametrize(
    "frame",
    [
        ROWS,
        iter(ROWS),
        TABLE,
        TABLE.to_batches(max_chunksize=2),
        iter(TABLE.to_batches(max_chunksize=2)),
        pyarrow.RecordBatchReader.from_batches(TABLE.schema, TABLE.to_batches(max_chunksize=2)),
        [TABLE.slice(0, 4), *ROWS[4:]],
        polars.from_arrow(TABLE),
        TABLE.to_pandas(),
        duckdb.connect().from_arrow(TABLE),
        [{**row, "time": START + n * 1000} for n, row in enumerate(ROWS)],
        [{**row, "value": numpy.float64(row["value"]), "time": pandas.Timestamp(row["time"])} for row in ROWS],
        [{**row, "time": row["time"].astimezone(timezone(timedelta(hours=8)))} for row in ROWS],
        [{**row, "quality": 0, "local_time": datetime(2026, 5, 14)} for row in ROWS],
    ],
    ids=lambda frame: type(frame).__name__,
)
def test_any_frame_is_written(frame: Any) -> None:
    world = World(False)  # an iterator is used up by one kind of client
    platform = Platform()
    assert world.enos(platform).time_series.write(frame) == 9
    assert platform.samples == expected(ROWS)


def test_both_clients_write_every_row_once(world: World) -> None:
    rows, platform = long(20_000, 3), Platform()
    assert world.run(world.enos(platform).time_series.write(rows)) == 20_000
    assert sorted(platform.samples) == sorted(expected(rows))
    assert 2 < platform.count < 6


def test_the_wide_form_makes_an_entry_of_each_row_without_its_empty_cells(world: World) -> None:
    frame = pandas.DataFrame(
        {"asset_id": ["a", "a"], "time": [BEGIN, BEGIN + timedelta(minutes=1)], "power": [1.5, None], "state": [None, "on"], "power.quality": [0, 1]}
    )
    enos = world.enos(lambda _: envelope({}))
    assert world.run(enos.time_series.write(frame)) == 2
    assert message(world.requests[0])["params"] == [
        {"assetId": "a", "time": START, "measurepoints": {"power": 1.5}},
        {"assetId": "a", "time": START + 60_000, "measurepoints": {"state": "on"}},
    ]


def test_rows_of_one_asset_and_time_share_an_entry() -> None:
    rows = [{"asset_id": "a", "point_id": point, "time": START, "value": 1} for point in ("p", "q", "p")]
    (found,) = messages(rows, 0, LIMIT)
    assert [entry["measurepoints"] for entry in found.entries] == [{"p": 1, "q": 1}, {"p": 1}]


def test_devices_are_named_by_their_keys_too(world: World) -> None:
    platform = Platform()
    row = {"product_key": "pk", "device_key": "dk", "time": START, "power": 2}
    assert world.run(world.enos(platform).time_series.write([row])) == 1
    assert platform.samples == [("pk/dk", "power", START, 2)]


@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("pq"), st.integers(0, 3), st.one_of(st.none(), st.text(max_size=40)))), st.integers(0, 5))
def test_messages_hold_every_row_from_the_first_on_and_are_no_longer_than_allowed(samples: list[tuple[str, str, int, str | None]], start_at: int) -> None:
    from msgspec import json as encoder

    rows = [{"asset_id": asset, "point_id": point, "time": time, "value": value} for asset, point, time, value in samples]
    limit = 700
    found = list(messages(rows, start_at, limit))
    flat = [(entry["assetId"], point, entry["time"], value) for one in found for entry in one.entries for point, value in entry["measurepoints"].items()]
    assert flat == [(*row[:3], row[3]) for row in samples[start_at:] if row[3] is not None]
    assert all(len(encoder.encode(one.arguments()["enos_message"])) <= limit for one in found)
    assert [one.first for one in found[1:]] == [one.end for one in found[:-1]]
    if found:
        assert found[0].first == start_at
        assert found[-1].end == len(rows)


# What fails


def test_a_refusal_of_the_first_message_is_the_platforms_error(world: World) -> None:
    platform = Platform(f0=httpx.Response(200, json={"code": 99403, "msg": "no permission"}))
    with pytest.raises(errors.PermissionDenied):
        world.run(world.enos(platform).time_series.write(long(10)))


@pytest.mark.slow
@async_is_slow
def test_partial_success_says_which_rows_are_in(world: World) -> None:
    rows = long(30_000)
    platform = Platform(f2=httpx.Response(200, json={"code": 99400, "msg": "bad point", "requestId": "r-9"}))
    with pytest.raises(RowsNotWritten, match=r"rows are written; go on with start_at=\d+: bad point") as caught:
        world.run(world.enos(platform).time_series.write(rows, concurrency=1))
    error = caught.value
    assert isinstance(error, errors.PartialSuccess)
    assert isinstance(error.__cause__, errors.InvalidRequest)
    assert (error.code, error.request_id, list(error.unknown)) == (99400, "r-9", [])
    (written,) = error.written
    assert (written.start, written.stop) == (0, error.start_at)
    assert platform.samples == expected(rows)[: error.start_at]
    assert world.run(world.enos(platform).time_series.write(rows, start_at=error.start_at)) == 30_000 - error.start_at
    assert sorted(platform.samples) == sorted(expected(rows))


@async_is_slow
@pytest.mark.parametrize(
    ("answer", "unknown"),
    [
        (httpx.ReadError("cut"), True),
        (httpx.ConnectError("gone"), False),
        pytest.param(httpx.Response(200, text="<html>"), True, marks=pytest.mark.slow),
        pytest.param(httpx.Response(200, json={"code": 99500, "msg": "failed"}), True, marks=pytest.mark.slow),
        pytest.param(httpx.Response(429, json={"code": 429}), False, marks=pytest.mark.slow),
    ],
)
def test_what_was_sent_without_an_answer_is_unknown(world: World, answer: Any, unknown: bool) -> None:
    rows = long(30_000)
    with pytest.raises(RowsNotWritten) as caught:
        world.run(world.enos(Platform(f1=answer)).time_series.write(rows, concurrency=1))
    error = caught.value
    assert [one.start for one in error.unknown] == ([error.start_at] if unknown else [])
    assert ("of" in str(error).partition(";")[0]) == unknown


def test_the_index_of_a_frame_of_pandas_is_no_point(world: World) -> None:
    pandas = pytest.importorskip("pandas")
    platform = Platform()
    frame = pandas.DataFrame([{"asset_id": "a", "time": pandas.Timestamp(BEGIN) + pandas.Timedelta(minutes=n), "p": n / 2} for n in range(10)])
    assert world.run(world.enos(platform).time_series.write(frame[frame.p > 3])) == 3
    assert {sample[1] for sample in platform.samples} == {"p"}
    rows = [{"asset_id": "a", "point_id": "p", "time": time, "value": 1.5} for time in pandas.Series([START, START + 1], dtype="int64").to_numpy()]
    assert world.run(world.enos(platform).time_series.write(rows)) == 2


def test_what_needs_an_address_that_the_client_has_not_was_not_sent(world: World) -> None:
    client = world.enos(Platform(), integration_url=None)
    with pytest.raises(errors.ConfigurationError, match="integration_url"):
        world.run(client.time_series.write(long(10)))


def test_an_unknown_first_message_is_partial_success_of_no_row(world: World) -> None:
    with pytest.raises(RowsNotWritten) as caught:
        world.run(world.enos(Platform(f0=httpx.ReadError("cut"))).time_series.write(long(10)))
    assert (list(caught.value.written), list(caught.value.unknown), caught.value.start_at) == ([], [range(10)], 0)


@pytest.mark.slow
def test_messages_in_flight_are_waited_for(world: World) -> None:
    """Where one of several fails, what became of the others is known."""
    rows = long(60_000)
    platform = Platform(f1=httpx.Response(200, json={"code": 99400, "msg": "bad point"}))
    with pytest.raises(RowsNotWritten) as caught:
        world.run(world.enos(platform).time_series.write(rows, concurrency=3))
    assert sum(map(len, caught.value.written)) == len(platform.samples) < 60_000
    assert sorted(platform.samples) == sorted(row for one in caught.value.written for row in expected(rows)[one.start : one.stop])


@pytest.mark.slow
def test_rows_are_not_read_before_there_is_room(world: World) -> None:
    taken: list[int] = []
    ahead: list[int] = []

    def rows() -> Iterator[dict[str, Any]]:
        for number, row in enumerate(long(60_000)):
            taken.append(number)
            yield row

    def answer(request: httpx.Request) -> Any:
        times = [entry["time"] for entry in message(request)["params"]]
        ahead.append(len(taken) - (times[0] - START) // 1000)
        return envelope({})

    world.run(world.enos(answer).time_series.write(rows(), concurrency=1))
    in_one_message = max(ahead) / 2
    assert len(ahead) > 4
    assert in_one_message < 10_000


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ({"asset_id": "a", "point_id": "p", "time": BEGIN.replace(tzinfo=None), "value": 1}, "row 0: `time` is datetime.datetime"),
        ({"asset_id": "a", "point_id": "p", "time": "2026-05-14", "value": 1}, "row 0: `time` is '2026-05-14'; give an aware datetime"),
        ({"asset_id": "a", "point_id": "p", "time": True, "value": 1}, "row 0: `time` is True"),
        ({"asset_id": "a", "point_id": "p", "time": pandas.NaT, "value": 1}, "row 0: `time` is NaT"),
        ({"asset_id": "a", "point_id": "p", "value": 1}, "row 0: `time` is None"),
        ({"asset_id": "a", "point_id": "p", "time": START}, "row 0: a row of the long form has `point_id`, as text, and `value`"),
        ({"asset_id": "a", "point_id": 3, "time": START, "value": 1}, "row 0: a row of the long form"),
        ({"asset_id": 7, "time": START, "p": 1}, "row 0: it needs `asset_id`, or `product_key` and `device_key`, as text; it has asset_id, time, p"),
        ({"product_key": "k", "time": START, "p": 1}, "row 0: it needs `asset_id`"),
        ({"asset_id": "a", "time": START, "p": float("nan")}, "row 0: p is nan, which cannot be sent; leave the cell empty"),
        ({"asset_id": "a", "time": START, "p": b"x"}, "row 0: p is a bytes; give a number"),
        ({"asset_id": "a", "time": START, "p": "x" * LIMIT}, "row 0: it takes 512,0.. bytes of a message, which may have 512,000"),
    ],
)
def test_a_row_that_cannot_be_written_is_named(world: World, row: dict[str, Any], text: str) -> None:
    with pytest.raises(errors.InvalidArgument, match=text):
        world.run(world.enos(Platform()).time_series.write([row]))
    assert world.requests == []


@pytest.mark.slow
def test_a_bad_row_after_others_leaves_these_written(world: World) -> None:
    platform = Platform()
    rows = [*long(20_000), {"asset_id": "a", "time": START, "p": float("inf")}]
    with pytest.raises(RowsNotWritten, match="row 20000: p is inf") as caught:
        world.run(world.enos(platform).time_series.write(rows))
    assert len(platform.samples) == caught.value.start_at > 0


@pytest.mark.parametrize(
    ("frame", "text"),
    [
        ("text", "got a str"),
        (3, "got a int"),
        ({"asset_id": "a"}, "got a dict"),
        ([3], "expected rows as dicts or record batches, got a int"),
        (polars.LazyFrame({"asset_id": ["a"]}), r"got a LazyFrame; give frame.collect\(\)"),
        (polars.DataFrame({"asset_id": ["a"], "time": [BEGIN + timedelta(microseconds=1)], "p": [1]}), "time: the platform keeps milliseconds"),
    ],
)
def test_what_is_no_frame_is_refused(world: World, frame: Any, text: str) -> None:
    with pytest.raises(errors.InvalidArgument, match=text):
        world.run(world.enos(Platform()).time_series.write(frame))


@pytest.mark.parametrize(("name", "value"), [("start_at", -1), ("start_at", 1.5), ("concurrency", 0), ("concurrency", True), ("progress", "bar")])
def test_arguments_that_are_none_are_named(world: World, name: str, value: Any) -> None:
    with pytest.raises(errors.InvalidArgument, match=f"^{name}: "):
        world.run(world.enos(Platform()).time_series.write(ROWS, **{name: value}))


def test_progress_is_told_after_each_message(world: World) -> None:
    told: list[Progress] = []
    world.run(world.enos(Platform()).time_series.write(long(20_000), progress=told.append))
    assert [one.windows for one in told] == list(range(1, len(told) + 1))
    assert told[-1].rows == 20_000


# Against the simulator


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=40, seed=7, strict=True) as running:
        yield running


@pytest.mark.slow
def test_what_is_written_is_read_again(simulator: Simulator) -> None:
    from energy_clients import EnOS

    settings = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id, "integration_url": simulator.integration_url}
    with EnOS(simulator.enos_url, **settings) as enos:
        ids = [device.asset_id for device in enos.connection.search_devices() if device.product_name.default_value == "String inverter"]
        end = datetime.now(UTC).replace(microsecond=0)
        reading = enos.time_series.read(asset_ids=ids, point_ids=["activePower", "dcVoltage"], start=end - timedelta(hours=6), end=end)
        frame = reading.to_polars(form="wide").with_columns(polars.col("activePower") + 1000)
        assert frame.height > 300
        assert enos.time_series.write(frame) == frame.height
        assert reading.to_polars(form="wide").equals(frame)


def test_points_that_are_called_as_quality_columns_are_written_too() -> None:
    """Only a column beside that of its point is a reading's own."""
    rows = [{"asset_id": "a", "time": START, "quality": 1, "water.quality": 2, "air": 3, "air.quality": 0}]
    (one,) = messages(rows, 0, LIMIT)
    assert one.entries[0]["measurepoints"] == {"quality": 1, "water.quality": 2, "air": 3}


def test_an_error_of_the_frame_itself_says_which_rows_are_in(world: World) -> None:
    def rows() -> Any:
        yield from long(4_000, 4_000)
        yield from ([{"asset_id": "a", "point_id": "p", "time": START, "value": "x" * 250_000}] * 6)
        raise OSError("the disk is gone")

    platform = Platform()
    with pytest.raises(OSError, match="the disk is gone") as caught:
        world.run(world.enos(platform).time_series.write(rows()))
    (note,) = caught.value.__notes__
    count = len(platform.samples)
    assert count > 4_000
    assert note == f"{count:,} rows are written; go on with start_at={count}"


def test_an_error_of_the_frame_before_anything_is_sent_is_as_it_is(world: World) -> None:
    def rows() -> Any:
        yield from long(3)
        raise OSError("the disk is gone")

    with pytest.raises(OSError, match="the disk is gone") as caught:
        world.run(world.enos(Platform()).time_series.write(rows()))
    assert not hasattr(caught.value, "__notes__")
