"""Plain operations that leave something out without a sign: where a series or a text is full, or a scan stopped early, they warn, at the caller's line."""

from __future__ import annotations

import inspect
import json
import warnings
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from energy_clients import errors, operations
from support import World, envelope

CUT = [operation for operation in operations.all() if operation.truncation is not None and operation.truncation.time]
SCANNING = [operation for operation in operations.all() if operation.truncation is not None and operation.truncation.scanned]
OF_TEXT = [operation for operation in operations.all() if operation.truncation is not None and not operation.truncation.series]
RANGE = {"asset_ids": "a", "start_time": "2026-05-14 00:00:00", "end_time": "2026-05-15 00:00:00"}
FIRST, STEP = 1_778_716_800_000, 60_000


def columns(count: int, first: int = FIRST, step: int = STEP) -> list[dict[str, Any]]:
    times = list(range(first, first + step * count, step))
    return [{"assetId": "a", "pointId": "p", "timestamp": times, "value": [1] * count}]


def rows(count: int, *points: str) -> list[dict[str, Any]]:
    return [{"assetId": "a", "timestamp": FIRST + n * STEP, point: 1} for point in points for n in range(count)]


def told(world: World, items: list[dict[str, Any]], **given: Any) -> list[str]:
    """What a call warns of."""
    client = world.enos(lambda request: envelope({"items": items}))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        world.run(client.tsdb_data.get_asset_raw_data_by_time_range(**RANGE, point_ids="p,q", **given))
    assert all(one.category is errors.TruncatedAnswer for one in caught)
    return [str(one.message) for one in caught]


@pytest.mark.parametrize(
    ("items", "given"),
    [
        (columns(1000), {}),
        (columns(1001), {}),
        (columns(5), {"page_size": 5}),
        (columns(5), {"page_size": "5"}),
        (rows(1000, "p"), {}),
        (rows(5, "p", "q"), {"page_size": 5}),
    ],
)
def test_a_full_series_is_told(world: World, items: list[dict[str, Any]], given: dict[str, Any]) -> None:
    (message,) = told(world, items, **given)
    assert "get_asset_raw_data_by_time_range: p of a has" in message
    assert "as many as page_size allows" in message
    assert "enos.time_series.read(...)" in message
    size: int = given.get("page_size", 1000) if "value" not in items[0] else len(items[0]["value"])
    last = FIRST + (int(size) - 1) * STEP
    assert f"start_time='2026-05-14T{(last - FIRST) // 3_600_000:02}:" in message


def test_where_the_newest_come_first_the_call_that_reads_on_ends_earlier(world: World) -> None:
    (message,) = told(world, columns(5, FIRST, -STEP), page_size=5, order_by="timestamp desc")
    assert "end_time='2026-05-13T23:56:00+00:00'" in message


@pytest.mark.parametrize(
    ("items", "given"),
    [
        (columns(999), {}),
        (columns(1000), {"page_size": 1001}),
        (rows(600, "p", "q"), {}),
        ([], {"page_size": 1}),
        (columns(5), {"page_size": "many"}),
    ],
)
def test_a_series_that_is_not_full_is_not(world: World, items: list[dict[str, Any]], given: dict[str, Any]) -> None:
    assert told(world, items, **given) == []


def test_without_a_documented_size_only_one_that_was_asked_for_counts(world: World) -> None:
    client = world.enos(lambda request: envelope({"items": columns(1000)}))
    world.run(client.tsdb_data.get_asset_di_data(**RANGE, point_ids="p"))
    with pytest.warns(errors.TruncatedAnswer):
        world.run(client.tsdb_data.get_asset_di_data(**RANGE, point_ids="p", page_size=1000))


def test_the_warning_is_at_the_callers_line(world: World) -> None:
    client = world.enos(lambda request: envelope({"items": columns(1000)}))
    with pytest.warns(errors.TruncatedAnswer) as caught:
        answer = world.run(client.tsdb_data.get_asset_raw_data_by_time_range.raw(**RANGE, point_ids="p"))
    assert len(answer.data.items) == 1
    assert world.is_async or caught[0].filename == __file__  # a coroutine is run by the loop's own


@pytest.mark.parametrize("operation", CUT, ids=lambda operation: f"{operation.service}.{operation.name}")
def test_every_operation_that_cuts_off_says_so(world: World, operation: Any) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        status = "code" if operation.service == "tsdb_data" else "status"
        return httpx.Response(200, content=json.dumps({status: 0, "msg": "OK", "data": {"items": rows(7, "p")}}))

    method = getattr(getattr(world.enos(answer), operation.service), operation.name)
    known = inspect.signature(method).parameters
    points = next(name for name in known if name.startswith(("point_ids", "measurepoint")))
    given = {**RANGE, points: "avg(p)" if "with_logic" in points else "p", "page_size": 7}
    required = {name: 5 for name, one in known.items() if one.default is one.empty and name not in given}
    with pytest.warns(errors.TruncatedAnswer, match="p of a has 7 samples"):
        world.run(method(**given, **required))


def test_the_specification_says_of_each_operation_with_a_page_size_and_no_pages_how_it_cuts_off() -> None:
    sized = {
        one.operation_id
        for one in operations.all()
        if "pageSize" in [a.wire for a in one.arguments] and one.pagination is None and one.service.startswith("tsdb")
    }
    assert sized == {operation.operation_id for operation in CUT}


UTC_RANGE = {"start_time": "2026-05-14T00:00:00Z", "end_time": "2026-05-15T00:00:00+00:00"}
AWARE = {"start_time": datetime(2026, 5, 14, tzinfo=UTC), "end_time": datetime(2026, 5, 14, 16, tzinfo=timezone(timedelta(hours=-8)))}
NAIVE = {"start_time": datetime(2026, 5, 14), "end_time": datetime(2026, 5, 15)}
DAY = 86_400_000


def of_scan(world: World, operation: Any, given: dict[str, Any], *scans: tuple[int, int]) -> list[str]:
    """What a call warns of whose series were scanned so far and found so much time."""
    items = [{"assetId": "a", "pointId": "p", "measurepoint": "p", "scanEndTimestamp": at, "durations": [{"status": 1, "duration": n}]} for at, n in scans]
    answer = {"code": 0, "status": 0, "msg": "OK", "data": {"items": items}}
    method = getattr(getattr(world.enos(lambda request: answer), operation.service), operation.name)
    points = next(argument.name for argument in operation.arguments if argument.name in ("point_ids", "measurepoints"))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        world.run(method(asset_ids="a", **{points: "p"}, **given))
    assert all(one.category is errors.TruncatedAnswer for one in caught)
    return [str(one.message) for one in caught]


@pytest.mark.parametrize("operation", SCANNING, ids=lambda operation: f"{operation.service}.{operation.name}")
@pytest.mark.parametrize("given", [UTC_RANGE, AWARE, NAIVE], ids=["text", "instants", "local time"])
def test_a_scan_that_stopped_before_the_end_is_told(world: World, operation: Any, given: dict[str, Any]) -> None:
    (message,) = of_scan(world, operation, given, (FIRST + DAY, DAY), (FIRST + DAY // 2, DAY // 2))
    assert "p of a is counted up to '2026-05-14T12:00:00+00:00'" in message
    assert "ask again with start_time='2026-05-14T12:00:00+00:00' and an end_time with a time zone, and add the two" in message


@pytest.mark.parametrize(
    ("given", "scan"),
    [
        (UTC_RANGE, (FIRST + DAY, DAY)),
        (AWARE, (FIRST + DAY + 5, 0)),
        (UTC_RANGE, (FIRST + 999, 0)),  # asked again from where the scan before came to, which is no whole second
        (NAIVE, (FIRST + DAY - 8 * 3_600_000, DAY)),
        ({"start_time": "2026-05-14", "end_time": "2026-05-15 00:00:00"}, (FIRST, DAY)),
    ],
)
def test_a_scan_that_is_through_is_not(world: World, given: dict[str, Any], scan: tuple[int, int]) -> None:
    assert of_scan(world, SCANNING[0], given, scan) == []


@pytest.mark.parametrize(("begin", "end"), [("today", "tomorrow"), ("2026-05-14", "2026-05-15T00:00:00Z")])
def test_where_nothing_says_whether_a_scan_is_through_it_is_told(world: World, begin: str, end: str) -> None:
    assert len(of_scan(world, SCANNING[0], {"start_time": begin, "end_time": end}, (FIRST + DAY, DAY))) == 1


def test_asking_again_from_where_scans_stopped_comes_to_an_end(world: World) -> None:
    """Of a platform that scans so many values, and says the time of the last one: the warnings lead through all of them."""
    values = [FIRST + n * 1_700 for n in range(50)]
    found, begin = 0, "2026-05-14T00:00:00+00:00"
    for _ in range(20):
        start = int(datetime.fromisoformat(begin).timestamp() * 1000)
        some = [at for at in values if at >= start][:7]
        found += some[-1] - start
        told = of_scan(world, SCANNING[0], {**UTC_RANGE, "start_time": begin}, (some[-1], some[-1] - start))
        if not told:
            break
        begin = told[0].partition("start_time='")[2].partition("'")[0]
    assert begin == "2026-05-14T00:01:23+00:00"
    assert values[-1] - FIRST <= found < values[-1] - FIRST + 1_000 * 20


@pytest.mark.parametrize("operation", OF_TEXT, ids=lambda operation: f"{operation.service}.{operation.name}")
def test_a_text_that_is_as_long_as_it_may_be_is_told(world: World, operation: Any) -> None:
    answer = {"code": 0, "status": 0, "msg": "OK", "data": {"log": "line\n" * 20}}
    method = getattr(getattr(world.enos(lambda request: answer), operation.service), operation.name)
    with pytest.warns(errors.TruncatedAnswer, match="log has a length of 100, as much as max_length allows.*: ask with a larger max_length"):
        world.run(method(user_id="u", task_inst_id="t", max_length=100))
    world.run(method(user_id="u", task_inst_id="t", max_length=101))
    world.run(method(user_id="u", task_inst_id="t"))
