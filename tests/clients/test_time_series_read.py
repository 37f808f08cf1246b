"""`time_series.read`: what it asks for and when, what it returns, and what it refuses. Exactness by numbers alone is in test_time_series_plan."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, get_type_hints
from zoneinfo import ZoneInfo

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_clients import EnOS, errors
from energy_clients.time_series import AsyncSeries, Series
from energy_clients.time_series._kinds import KINDS, KindOptions, kind_of
from energy_clients.time_series._plan import Columns, Limits
from energy_clients.time_series._plan import windows as planned
from energy_clients.time_series.enos import _Query
from energy_clients.times import parse_time, to_timestamp
from energy_simulator import Simulator
from support import World, async_is_slow, envelope

START, END = datetime(2026, 5, 14, tzinfo=UTC), datetime(2026, 5, 15, tzinfo=UTC)
MINUTE = 60_000


class Tsdb:
    """A database of one sample a minute for every series, which answers as the platform documents: a page of each series, and no sign of more."""

    def __init__(self, **shape: Any) -> None:
        self.rows: bool = shape.pop("rows", False)
        self.most: int | None = shape.pop("most", None)
        self.more: dict[str, Any] = shape

    def __call__(self, request: httpx.Request) -> Any:
        body = json.loads(request.content)
        start, end = (to_timestamp(datetime.fromisoformat(body[name])) for name in ("startTime", "endTime"))
        times = list(range(-(-start // MINUTE) * MINUTE, end + 1, MINUTE))[: min(body["pageSize"], self.most or body["pageSize"])]
        series = [(asset, point) for asset in body["assetIds"].split(",") for point in body["pointIds"].split(",")]
        if self.rows:
            items = [{"assetId": asset, "timestamp": time, point: 1.5, "localtime": None, "quality": "7"} for asset, point in series for time in times]
        else:
            items = [{"assetId": asset, "pointId": point, "timestamp": times, "value": ["1.5"] * len(times), **self.more} for asset, point in series]
        return envelope({"items": items})


def read(client: Any, **changes: Any) -> Any:
    return client.time_series.read(**{"asset_ids": ["a", "b"], "point_ids": ["p"], "start": START, "end": END, **changes})


def test_nothing_is_asked_for_before_it_is_used(world: World) -> None:
    series = read(world.enos(Tsdb()))
    assert (series.plan().requests, series.plan().rows_expected) == (1, 2 * 1440)
    assert "2,880" in str(series.plan())
    assert "one sample every 60 s" in str(series.plan())
    assert world.requests == []


@pytest.mark.parametrize("rows", [False, True], ids=["columns", "rows, as older installations answer"])
def test_a_reading_has_every_sample_of_its_range_and_not_its_end(world: World, rows: bool) -> None:
    found = world.list(read(world.enos(Tsdb(rows=rows))))
    assert [(one.asset_id, one.point_id) for one in found] == [("a", "p"), ("b", "p")]
    assert all(list(one.timestamps) == list(range(to_timestamp(START), to_timestamp(END), MINUTE)) for one in found)
    assert found[0].values[0] == (1.5 if rows else "1.5")
    assert found[0].quality == ([7] * 1440 if rows else None)
    assert found[0].local_times is None


def test_a_reading_that_verifies_is_whole_whatever_a_platform_hands_out(world: World) -> None:
    """Of a day, 77 samples at a time, which is less than is found out otherwise."""
    found = world.list(read(world.enos(Tsdb(most=77)), verify=True))
    assert [(one.asset_id, list(one.timestamps)) for one in found] == [(asset, list(range(to_timestamp(START), to_timestamp(END), MINUTE))) for asset in "ab"]
    asked = len(world.bodies)
    assert world.list(read(world.enos(Tsdb()), verify=True)) == found
    assert len(world.bodies) == asked + 1, "series that reach to their end cost nothing"


def test_what_is_asked_for_is_within_the_limits_and_in_columns(world: World) -> None:
    points = [f"p{n}" for n in range(100)]
    series = read(world.enos(Tsdb()), asset_ids=[f"a{n}" for n in range(10)], point_ids=points, end=START + timedelta(hours=8))
    assert {(one.asset_id, one.point_id): len(one.timestamps) for one in world.list(series)} == {(f"a{n}", p): 480 for n in range(10) for p in points}
    for body in world.bodies:
        asked = len(body["assetIds"].split(",")) * len(body["pointIds"].split(","))
        assert asked <= 3_000
        assert asked * body["pageSize"] <= 640_000
        assert body["itemFormat"] == 2
    assert series.plan().requests == len(world.bodies)


@pytest.mark.slow
def test_estimates_come_true_after_the_first_windows(world: World) -> None:
    """Samples lie a minute apart, which is five times as dense as was said."""
    series = read(world.enos(Tsdb()), asset_ids=[f"a{n}" for n in range(200)], point_ids=["p", "q"], end=START + timedelta(days=60), expected_interval=300)
    plan = series.plan()
    assert len(plan.windows) > 10
    rows = 0
    for window in plan.windows[:2]:
        rows += sum(len(one.timestamps) for one in world.run(series.read_window(window)))
    begun = series.plan()
    assert rows < begun.rows_expected
    assert abs(begun.rows_expected - 400 * 60 * 1440) <= 0.2 * 400 * 60 * 1440
    assert begun.seconds_expected is not None
    assert (begun.windows, begun.fingerprint) == (plan.windows, plan.fingerprint), "what is learnt changes no window"


@pytest.mark.parametrize(("expected_interval", "days"), [(10, 2), (60, 4), (300, 10)], ids=["sparser than said", "as said", "denser than said"])
def test_rows_and_requests_are_those_that_the_plan_says_after_the_first_windows(world: World, expected_interval: float, days: int) -> None:
    """Within a fifth, whatever was said of the samples: windows that are read together are one request, one that is cut off is several."""
    kind = replace(kind_of("raw", {}, None, expected_interval, False), limits=Limits(20, 2_000))
    begin, client = to_timestamp(START), world.enos(Tsdb())
    windows = planned([f"a{n}" for n in range(10)], ["p"], begin, begin + days * 1440 * MINUTE, kind.limits, kind.shape)
    assert len(windows) > 10
    series = (AsyncSeries if world.is_async else Series)(_Query(kind, windows, False, None), client.tsdb_data.get_asset_raw_data_by_time_range)
    for window in windows[:3]:
        world.run(series.read_window(window))
    said = series.plan()
    assert len(world.requests) < said.requests
    world.list(series.windows(only=windows[3:], concurrency=1))
    assert series.plan().requests == len(world.requests)
    assert series.plan().rows_expected == 10 * days * 1440
    assert abs(said.requests - len(world.requests)) <= 0.2 * len(world.requests)
    assert abs(said.rows_expected - 10 * days * 1440) <= 0.2 * 10 * days * 1440


@async_is_slow
def test_the_time_left_is_that_of_reading_where_nobody_goes_through_the_windows(world: World) -> None:
    """Of a loop it is the time of what becomes of the windows too, which `test_series_buffers` has by numbers."""
    series = read(world.enos(Tsdb()), end=START + timedelta(days=500))
    assert "known once something is read" in str(series.plan())
    world.run(series.read_window(series.plan().windows[0]))
    assert ", of reading alone" in str(series.plan())
    windows = series.windows()
    world.run(anext(windows)) if world.is_async else next(windows)
    assert "time left    about" in str(series.plan())
    assert ", of reading alone" not in str(series.plan())
    world.run(windows.aclose()) if world.is_async else windows.close()
    assert ", of reading alone" in str(series.plan())


def test_few_samples_are_read_in_few_requests(world: World) -> None:
    """Windows for a sample a second, of a series that has one a minute: after the first ones, many come in one answer, each as it is by itself."""
    series = read(world.enos(Tsdb()), asset_ids=[f"a{n}" for n in range(7)], end=START + timedelta(days=10), expected_interval=1, units={"p": "kW"})
    plan = series.plan()
    assert len(plan.windows) > 8
    together = world.list(series.windows(concurrency=1))
    assert len(world.requests) < len(plan.windows) / 2
    for window, found in together:
        assert found == world.run(series.read_window(window))
    assert series.units == {"p": "kW"}


def test_a_part_of_a_window_is_read_too_and_is_no_measure_of_the_whole(world: World) -> None:
    series = read(world.enos(Tsdb()))
    (window,) = series.plan().windows
    (part,) = world.run(series.read_window(replace(window, end=window.start + 3_600_000, asset_ids=("b",))))
    assert (part.asset_id, len(part.timestamps)) == ("b", 60)
    assert "0 are read" in repr(series)
    world.run(series.read_window(window))
    assert "1 windows, of which 1 are read" in repr(series)


def test_interpolated_samples_lie_on_their_grid_and_a_range_with_neighbours_is_not_split(world: World) -> None:
    """Windows of interpolated samples begin whole intervals after the start; neighbours are those of the whole range."""
    given = {"asset_ids": [f"a{n}" for n in range(300)], "start": START + timedelta(seconds=7), "end": START + timedelta(days=30), "expected_interval": 1}
    client = world.enos(Tsdb())
    windows = read(client, boundary_type="sample", interval=90, **given).plan().windows
    assert len(windows) > 1
    assert all((window.start - windows[0].start) % 90_000 == 0 for window in windows)
    outside = read(client, boundary_type="outside", **given).plan().windows
    assert {(window.start, window.end) for window in outside} == {(to_timestamp(given["start"]), to_timestamp(given["end"]))}


@pytest.mark.slow
def test_windows_come_in_the_order_of_the_plan_and_an_error_in_its_turn(world: World) -> None:
    failing: list[str] = []

    def answer(request: httpx.Request) -> Any:
        if json.loads(request.content)["startTime"] in failing:
            return {"code": 80400, "msg": "no", "data": None}
        return Tsdb()(request)

    client = world.enos(answer)
    series = read(client, asset_ids=[f"a{n}" for n in range(100)], end=START + timedelta(days=20))
    windows = series.plan().windows
    assert len(windows) > 4
    assert [window for window, _ in world.list(series.windows(concurrency=3))] == list(windows)
    failing.append(datetime.fromtimestamp(windows[2].start / 1000, UTC).isoformat())
    with pytest.raises(errors.InvalidRequest):
        world.list(series.windows(concurrency=3))
    with pytest.raises(errors.InvalidArgument, match="concurrency"):
        world.list(series.windows(concurrency=0))


def test_a_reading_has_a_fingerprint_of_what_decides_its_rows(world: World) -> None:
    client = world.enos(Tsdb())
    alike = {read(client).plan().fingerprint, read(client, asset_ids=("a", "b", "a")).plan().fingerprint}
    others = [{"asset_ids": "a"}, {"point_ids": ["p", "q"]}, {"end": END + timedelta(days=1)}, {"kind": "ai"}, {"with_quality": True}, {"local_times": True}]
    assert len(alike) == 1
    assert len(alike | {read(client, **other).plan().fingerprint for other in others}) == len(others) + 1


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"kind": "generics"}, "did you mean generic"),
        ({"kind": "di", "with_quality": True}, "'di' does not know it; 'raw', 'ai', 'generic' do"),
        ({"kind": "latest", "start": None, "end": None, "interval": 5}, "'latest' does not know it"),
        ({"time_window": 5}, "'latest' does"),
        ({"boundary": "inside"}, "no such option; did you mean boundary_type"),
        ({"page_size": 5}, "no such option"),
        ({"asset_ids": ["a", "b\n"]}, "space around it; give 'b'"),
        ({"aggregation": "avg"}, "'ai_normalized', 'electric_power' have"),
        ({"kind": "ai_normalized", "aggregation": "median", "interval": 5}, "none of count, avg"),
        ({"kind": "ai_normalized", "aggregation": "avg"}, "interval: an aggregation needs one"),
        ({"kind": "ai_normalized", "interval": 5}, "aggregation: p needs one"),
        ({"kind": "ai_normalized", "interval": "5", "aggregation": "avg"}, "whole number of minutes"),
        ({"interval": -5}, "whole number of seconds"),
        ({"start": None}, "start: kind 'raw' needs one"),
        ({"kind": "latest", "end": None}, "start: kind 'latest' has no range"),
        ({"end": START}, "the range is empty"),
        ({"end": START - timedelta(days=1)}, "is before the start"),
        ({"end": "9999-12-31T23:59:59.9999Z"}, "end: 9999-12-31T23:59:59.9999Z is not within the years 1900 to 2199"),
        ({"start": "0001-01-01T00:00Z"}, "start: 0001-01-01T00:00Z is not within the years"),
        ({"start": "2011-12-30T12:00", "end": "2011-12-31"}, "start: 2011-12-30T12:00 lies within a day that some zones left out"),
        ({"start": date(2011, 12, 1), "end": datetime(2011, 12, 30, 23, 59)}, "end: 2011-12-30 23:59:00 lies within a day"),
        ({"end": "2026-05-15"}, "start: it has a time zone and end has none"),
        ({"start": "yesterday"}, "start: 'yesterday' is not ISO 8601"),
        ({"start": 1778716800000}, "start: 1778716800000 is no time"),
        ({"asset_ids": []}, "asset_ids: give one at least"),
        ({"point_ids": "p,q"}, "point_ids: 'p,q' is no ID"),
        ({"point_ids": [7]}, "point_ids: 7 is no ID"),
        ({"asset_ids": 7}, "asset_ids: 7 is neither an ID nor several"),
        ({"expected_interval": 0}, "expected_interval: 0 is no number"),
    ],
)
def test_what_cannot_be_read_is_refused_before_anything_is_sent(world: World, changes: dict[str, Any], words: str) -> None:
    with pytest.raises(errors.InvalidArgument) as caught:
        read(world.enos(Tsdb()), **changes)
    assert words in str(caught.value)
    assert world.requests == []


def test_options_are_those_of_the_operations() -> None:
    """What is typed for editors and what the operations know are the same."""
    from energy_clients.time_series import _kinds

    known = {name for kind in KINDS for name in _kinds._arguments(kind)} - _kinds._OURS
    assert set(get_type_hints(KindOptions)) == known


def test_an_answer_whose_columns_do_not_fit_together_is_malformed(world: World) -> None:
    with pytest.raises(errors.MalformedAnswer, match="1440 times, but 2 entries in `data_quality`"):
        world.list(read(world.enos(Tsdb(most=1440, dataQuality=[0, 0]))))


def test_local_time_that_the_platform_leaves_out_is_said(world: World) -> None:
    def answer(request: httpx.Request) -> Any:
        return envelope({"items": [{"assetId": "a", "pointId": "p", "timestamp": [1778716800000], "value": [1], "localTime": [None]}]})

    with pytest.raises(errors.MalformedAnswer, match="give start and end with a time zone"):
        world.list(read(world.enos(answer), start="2026-05-14", end="2026-05-15"))


@async_is_slow
def test_more_samples_in_a_second_than_an_answer_holds_are_an_error(world: World) -> None:
    """A platform that keeps neither to the time that it is asked for nor to one sample a time."""
    times = [1778716800000 + n // 640 for n in range(640_000)]
    answer = envelope({"items": [{"assetId": "a", "pointId": "p", "timestamp": times, "value": times}]})
    with pytest.raises(errors.TooManySamples, match=r"p of a has 1,000 samples or more within one second.*: store this point less often"):
        world.list(read(world.enos(lambda _: answer), asset_ids="a"))
    assert len(world.bodies) == 2


# Against the simulator


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=60, enapter_devices=25, seed=11, strict=True) as running:
        yield running


@pytest.fixture(scope="module")
def inverters(simulator: Simulator) -> list[str]:
    with EnOS(simulator.enos_url, app_key=simulator.app_key, app_secret=simulator.app_secret, org_id=simulator.org_id) as enos:
        found = [one for one in enos.connection.search_devices() if one.product_name and one.product_name.default_value == "String inverter"]
    return [str(one.asset_id) for one in found[:3]]


def simulated(world: World, simulator: Simulator) -> Any:
    from energy_clients import AsyncEnOS

    kind = AsyncEnOS if world.is_async else EnOS
    return kind(simulator.enos_url, app_key=simulator.app_key, app_secret=simulator.app_secret, org_id=simulator.org_id)


def closed(world: World, client: Any) -> None:
    world.run(client.aclose() if world.is_async else client.close())


def test_a_day_of_minutes_read_plainly_loses_rows_and_says_so_and_read_as_series_loses_none(world: World, simulator: Simulator, inverters: list[str]) -> None:
    client, end = simulated(world, simulator), datetime.now(UTC).replace(microsecond=0)
    asked = {"asset_ids": inverters, "point_ids": ["activePower", "dcVoltage"]}
    times = {"start_time": end - timedelta(days=1), "end_time": end}
    with pytest.warns(errors.TruncatedAnswer, match=r"1,000 samples, as many as page_size allows.*enos\.time_series\.read"):
        plain = world.run(client.tsdb_data.get_asset_raw_data_by_time_range(**asked, **times, item_format=2))
    assert sum(len(one.timestamp) for one in plain.items) == 6 * 1000
    found = world.list(client.time_series.read(**asked, start=end - timedelta(days=1), end=end))
    assert sum(len(one.timestamps) for one in found) == 6 * 1440
    assert {one.asset_id for one in found} == set(inverters)
    closed(world, client)


KIND_READINGS: dict[str, dict[str, Any]] = {
    "raw": {"with_quality": True},
    "ai": {},
    "ai_normalized": {"aggregation": "avg", "interval": 60},
    "di": {"point_ids": ["runState"], "auto_interpolate": True},
    "generic": {},
    "electric_power": {},
    "latest": {"start": None, "end": None, "time_window": 60},
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_returns_what_its_operation_returns(world: World, simulator: Simulator, inverters: list[str], kind: str) -> None:
    """For a range that one answer holds."""
    client, end = simulated(world, simulator), datetime.now(UTC).replace(second=0, microsecond=0)
    given = {"asset_ids": inverters, "point_ids": ["activePower"], "start": end - timedelta(hours=6), "end": end, **KIND_READINGS[kind]}
    found: list[Columns] = world.list(client.time_series.read(kind=kind, **given))
    function = given.pop("aggregation", None)
    plain: dict[str, Any] = {"start_time": given.pop("start"), "end_time": given.pop("end"), "item_format": 2, **given}
    if kind in ("ai_normalized", "electric_power"):
        points = plain.pop("point_ids")
        plain |= {"point_ids_with_logic": [f"{function}({point})" if function else point for point in points], "interval": plain.get("interval", 0)}
    if kind == "latest":
        plain = {name: value for name, value in plain.items() if value is not None}
    answer = world.run(getattr(client.tsdb_data, KINDS[kind])(**plain))
    assert [(one.asset_id, one.point_id, list(one.timestamps), list(one.values)) for one in found] == [
        (one.asset_id, one.point_id, list(one.timestamp), list(one.value)) for one in answer.items
    ]
    assert all(one.quality == [0] * len(one.timestamps) for one in found) == (kind == "raw" or not found)
    closed(world, client)


def test_local_time_is_that_of_each_device(world: World, simulator: Simulator, inverters: list[str]) -> None:
    client = simulated(world, simulator)
    day = (datetime.now(UTC) - timedelta(days=10)).date()
    found = world.list(client.time_series.read(asset_ids=inverters, point_ids="activePower", start=day, end=day + timedelta(days=3), local_times=True))
    assert len(found) == 3
    for one in found:
        assert one.local_times[0].startswith(f"{day.isoformat()}T00:00:00.000")
        assert one.local_times[-1].startswith(f"{day + timedelta(days=2)}T23:59:00.000")
    closed(world, client)


# Times


@given(st.datetimes(datetime(1980, 1, 1), datetime(2080, 1, 1)), st.timezones())
def test_an_aware_time_is_an_instant_in_every_zone(moment: datetime, zone: ZoneInfo) -> None:
    """Days of 23 and 25 hours among them."""
    aware = moment.replace(microsecond=moment.microsecond // 1000 * 1000, tzinfo=zone)
    assert parse_time(aware) == (to_timestamp(aware.astimezone(UTC)), False)
    assert parse_time(aware.isoformat()) == parse_time(aware)
    assert parse_time(aware.replace(tzinfo=None)) == (to_timestamp(aware.replace(tzinfo=UTC)), True)


def test_times_of_other_libraries_are_taken() -> None:
    pandas = pytest.importorskip("pandas")
    numpy = pytest.importorskip("numpy")
    midnight = to_timestamp(START)
    local: list[Any] = ["2026-05-14", "2026-05-14 00:00:00", date(2026, 5, 14), numpy.datetime64("2026-05-14"), pandas.Timestamp("2026-05-14")]
    assert {parse_time(value) for value in local} == {(midnight, True)}
    instants: list[Any] = ["2026-05-14T00:00:00Z", pandas.Timestamp("2026-05-14", tz="UTC"), START.astimezone(timezone(timedelta(hours=8)))]
    assert {parse_time(value) for value in instants} == {(midnight, False)}
    for nothing in (pandas.NaT, numpy.datetime64("NaT")):
        with pytest.raises(ValueError, match="is no time"):
            parse_time(nothing)


@async_is_slow
def test_reading_warns_of_nothing(world: World) -> None:
    """Its own requests come back full, and are repaired."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = world.list(read(world.enos(Tsdb()), asset_ids=[f"a{n}" for n in range(300)], point_ids=["p", "q"], expected_interval=3600))
    assert len(world.requests) > 1
    assert sum(len(one.timestamps) for one in found) == 600 * 1440
