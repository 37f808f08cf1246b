"""What the data source of Spark decides without Spark: options, filters, parts. What Spark makes of it is in tests/spark."""

from __future__ import annotations

import json
import traceback
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from importlib.util import find_spec
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pyspark_enos
from energy_clients import EnOS, errors
from energy_clients.times import to_timestamp
from pyspark_enos.filters import bounds
from pyspark_enos.options import Options, parse, shares
from pyspark_enos.planning import client, narrowed, ordered, over, typed
from support import World, envelope

MINUTE = 60_000
START = 1_778_716_800_000  # 2026-05-14T00:00:00Z
LEAST = {"asset_ids": "a, b", "point_ids": "p"}
READING = {"asset_ids": ["a", "b", "c"], "point_ids": ["p", "q"], "start": "2026-05-14T00:00:00Z", "end": "2026-05-14T02:00:00Z"}


# As Spark gives them; it finds them by these names.


@dataclass
class _Filter:
    attribute: tuple[str, ...]
    value: Any


class EqualTo(_Filter): ...


class In(_Filter): ...


class GreaterThan(_Filter): ...


class GreaterThanOrEqual(_Filter): ...


class LessThan(_Filter): ...


class LessThanOrEqual(_Filter): ...


class StringContains(_Filter): ...


def test_options_are_text() -> None:
    found = parse({**LEAST, "with_quality": "True", "expected_interval": "0.5", "interval": "5", "types": "int", "rate": "20", "tasks": "8", "delay": "90"})
    assert found.reading == {"asset_ids": ["a", "b"], "point_ids": ["p"], "with_quality": True, "expected_interval": 0.5, "interval": 5}
    assert (found.types, found.share, found.delay) == ("int64", 2.5, 90)
    assert found.layout.schema.names == ["asset_id", "point_id", "time", "value", "quality"]
    assert parse({**LEAST, "local_times": "true"}).layout.schema.names == ["asset_id", "point_id", "time", "local_time", "value"]
    assert parse(LEAST).share is None


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"point_ids": "p"}, r"asset_ids: missing; give \.option\('asset_ids', …\)"),
        ({**LEAST, "assets_ids": "a"}, r"no option 'assets_ids', did you mean 'asset_ids'"),
        ({**LEAST, "tasks": "0"}, "tasks: '0' is not a whole number above 0"),
        ({**LEAST, "tasks": "many"}, "tasks: 'many' is not a whole number above 0"),
        ({**LEAST, "pushdown": "yes"}, "pushdown: 'yes' is not 'true' or 'false'"),
        ({**LEAST, "rate": "20"}, "tasks: `rate` needs it"),
        ({**LEAST, "rate": "0", "tasks": "4"}, "rate: it is a number of requests per second above 0"),
        ({**LEAST, "rate": "inf", "tasks": "4"}, "rate: 'inf' is not a number"),
        ({**LEAST, "delay": "-1"}, "delay: '-1' is not a number"),
        ({**LEAST, "types": "decimal"}, "types: 'decimal' is not one of"),
    ],
)
def test_options_that_are_wrong_are_named(options: dict[str, str], message: str) -> None:
    with pytest.raises(errors.InvalidArgument, match=message):
        parse(options)


@pytest.mark.parametrize("name", ["app_key", "app_secret", "appSecret", "apim-accesstoken", "password", "enos_app_key"])
def test_credentials_are_no_options(name: str) -> None:
    value = "-".join(["marker", "of", "mine"])  # which no line of source shows whole
    with pytest.raises(errors.InvalidArgument, match=f"^{name}: credentials are no options.*ENOS_APP_SECRET in the environment") as caught:
        parse({**LEAST, name: value})
    assert value not in "".join(traceback.format_exception(caught.value))


@given(st.integers(0, 2_000), st.none() | st.integers(1, 100))
def test_parts_have_every_window_once(count: int, tasks: int | None) -> None:
    parts = list(shares(count, tasks))
    assert [n for begin, end in parts for n in range(begin, end)] == list(range(count))
    assert len(parts) == min(count, tasks or count)
    sizes = [end - begin for begin, end in parts]
    assert not sizes or max(sizes) - min(sizes) <= 1


def test_the_tasks_of_a_read_share_its_rate_as_there_are_no_more_of_them() -> None:
    found = parse({**LEAST, "rate": "20", "tasks": "4"})
    assert found.share is not None
    assert len(list(shares(1_000, found.tasks))) * found.share == 20


def answered(request: Any) -> Any:
    """A sample a minute for each series."""
    body = json.loads(request.content)
    start, end = (to_timestamp(datetime.fromisoformat(body[name])) for name in ("startTime", "endTime"))
    times = list(range(-(-start // MINUTE) * MINUTE, end + 1, MINUTE))[: body["pageSize"]]
    series = [(asset, point) for asset in body["assetIds"].split(",") for point in body["pointIds"].split(",")]
    return envelope({"items": [{"assetId": asset, "pointId": point, "timestamp": times, "value": [1.5] * len(times)} for asset, point in series]})


MOMENTS = st.integers(-30 * MINUTE, 150 * MINUTE).map(lambda after: datetime.fromtimestamp(START / 1000, UTC) + timedelta(milliseconds=after, microseconds=7))
COMPARE: dict[Any, Any] = {
    EqualTo: lambda a, b: a == b,
    GreaterThan: lambda a, b: a > b,
    GreaterThanOrEqual: lambda a, b: a >= b,
    LessThan: lambda a, b: a < b,
    LessThanOrEqual: lambda a, b: a <= b,
    In: lambda a, b: a in b,
    StringContains: lambda a, b: b in a,
}
IDS = st.sampled_from(["a", "b", "c", "p", "q", "x"])
FILTERS = st.lists(
    st.builds(lambda kind, moment: kind(("time",), moment), st.sampled_from([EqualTo, GreaterThan, GreaterThanOrEqual, LessThan, LessThanOrEqual]), MOMENTS)
    | st.builds(lambda name, value: EqualTo((name,), value), st.sampled_from(["asset_id", "point_id"]), IDS)
    | st.builds(lambda name, values: In((name,), values), st.sampled_from(["asset_id", "point_id"]), st.lists(IDS | st.none(), max_size=5).map(tuple))
    | st.just(StringContains(("asset_id",), "a"))
    | st.just(EqualTo(("value",), 1.5)),
    max_size=4,
)


def passing(filters: list[Any], rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [row for row in rows if all(COMPARE[type(one)](row[one.attribute[0]], one.value) for one in filters)]


def rows(read: tuple[Any, Any]) -> list[dict[str, Any]]:
    series, windows = read
    found = [one for _, columns in series.windows(only=windows) for one in columns]
    return [
        {"asset_id": one.asset_id, "point_id": one.point_id, "time": datetime.fromtimestamp(time / 1000, UTC), "value": value}
        for one in found
        for time, value in zip(one.timestamps, one.values, strict=True)
    ]


@given(FILTERS, st.sampled_from([0.001, 60]))
def test_filters_lose_no_row_that_passes_them(filters: list[Any], expected_interval: float) -> None:
    enos: EnOS = World(is_async=False).enos(answered)
    reading = {**READING, "expected_interval": expected_interval}
    everything = rows(narrowed(enos, reading, bounds([])))
    assert len(everything) == 3 * 2 * 120
    left = rows(narrowed(enos, reading, bounds(filters)))
    key = lambda row: (row["asset_id"], row["point_id"], row["time"])  # noqa: E731
    assert sorted(passing(filters, left), key=key) == sorted(passing(filters, everything), key=key)


def test_filters_decide_what_is_asked_for() -> None:
    world = World(is_async=False)
    since, until = datetime(2026, 5, 14, 1, tzinfo=UTC), datetime(2026, 5, 14, 1, 30, tzinfo=UTC)
    filters = [In(("asset_id",), ["b", "c", "x"]), EqualTo(("point_id",), "q"), GreaterThanOrEqual(("time",), since), LessThan(("time",), until)]
    rows(narrowed(world.enos(answered), READING, bounds(filters)))
    (body,) = world.bodies
    assert (body["assetIds"], body["pointIds"]) == ("b,c", "q")
    assert (body["startTime"], body["endTime"]) == ("2026-05-14T01:00:00+00:00", "2026-05-14T01:30:00+00:00")
    assert narrowed(world.enos(answered), READING, bounds([EqualTo(("asset_id",), "x")]))[1] == []


def test_filters_of_time_do_not_cut_what_is_local() -> None:
    local = {**READING, "start": "2026-05-14", "end": "2026-05-15"}
    _, windows = narrowed(World(is_async=False).enos(answered), local, bounds([LessThan(("time",), datetime(2020, 1, 1, tzinfo=UTC))]))
    assert len(windows) == 1


def test_filters_know_points_by_their_function_too() -> None:
    aggregated = {**READING, "kind": "ai_normalized", "aggregation": "avg", "interval": 5}
    _, windows = narrowed(World(is_async=False).enos(answered), aggregated, bounds([EqualTo(("point_id",), "avg(q)")]))
    assert {window.point_ids for window in windows} == {("avg(q)",)}


def test_a_stream_reads_windows_once_they_are_over() -> None:
    options = parse({**LEAST, "start": "2026-05-14T00:00:00Z", "end": "2026-05-16T00:00:00Z", "expected_interval": "0.1", "delay": "60"})
    windows = ordered(World(is_async=False).enos(answered).time_series.read(**options.reading).plan().windows)
    assert [window.end for window in windows] == sorted(window.end for window in windows)
    assert windows[0].asset_ids != windows[1].asset_ids  # or the order would be that of the plan
    second = windows[2].end // 1000
    assert over(windows, options, second + 59) < over(windows, options, second + 60) < len(windows)
    assert over(windows, options, START / 1000) == 0
    assert over(windows, options, START / 1000 + 3 * 86_400) == len(windows)
    local = Options({**options.reading, "start": "2026-05-14", "end": "2026-05-16"}, delay=0)
    assert over(windows, local, second + 12 * 3600 - 1) < over(windows, local, second + 12 * 3600)


MODELS = {
    "Inverter": {"power": ("DOUBLE", None), "count": ("INT", None), "note": ("STRING", None), "open": ("BOOL", None)},
    "Meter": {"energy": ("INT", None)},
}


def modelled(request: Any) -> Any:
    """The thing model that is asked for."""
    name = request.url.params["modelId"]
    points = {point: {"identifier": point, "dataType": kind, "unit": unit} for point, (kind, unit) in MODELS[name].items()}
    return envelope({"modelId": name, "measurepoints": points})


@pytest.mark.parametrize(
    ("options", "kind"),
    [
        ({"point_ids": "power"}, "float64"),
        ({"point_ids": "count"}, "int64"),
        ({"point_ids": "note"}, "string"),
        ({"point_ids": "power,count"}, "float64"),
        ({"point_ids": "count,note"}, "string"),
        ({"point_ids": "open"}, "float64"),  # platforms write true and 1, and Spark must know before
        ({"point_ids": "count,energy", "thing_model": "Inverter, Meter"}, "int64"),
        ({"point_ids": "count", "types": "string"}, "string"),
        ({"point_ids": "count", "kind": "ai_normalized", "aggregation": "avg", "interval": "5"}, "float64"),
    ],
)
def test_a_thing_model_says_the_type_where_nothing_else_does(options: dict[str, str], kind: str) -> None:
    world = World(is_async=False)
    given = {"asset_ids": "a", "start": "2026-05-14T00:00:00Z", "end": "2026-05-15T00:00:00Z", "thing_model": "Inverter", **options}
    found = typed(world.enos(modelled), parse(given))
    assert found.layout.kinds == {"value": kind}
    assert [request.url.params["modelId"] for request in world.requests] == list(found.thing_model)
    assert found.reading == parse(given).reading


def test_a_point_that_no_thing_model_has_is_refused() -> None:
    given = {"asset_ids": "a", "point_ids": "pwoer", "start": "2026-05-14", "end": "2026-05-15", "thing_model": "Inverter", "types": "string"}
    with pytest.raises(errors.InvalidArgument, match="Inverter has no point 'pwoer'; did you mean power"):
        typed(World(is_async=False).enos(modelled), parse(given))


def test_credentials_come_from_the_environment_of_a_scope(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"BASE_URL": "https://north.test", "APP_KEY": "k", "APP_SECRET": "s", "ORG_ID": "o-north"}.items():
        monkeypatch.setenv(f"NORTH_ENOS_{name}", value)
        monkeypatch.delenv(f"ENOS_{name}", raising=False)
    with client(Options({}, secret_scope="north")) as enos:
        assert "north.test" in repr(enos)
    with pytest.raises(errors.ConfigurationError, match="set ENOS_BASE_URL, ENOS_APP_KEY, ENOS_APP_SECRET in the environment"):
        client(Options({}))
    monkeypatch.setenv("ENOS_BASE_URL", "https://apim.test")
    monkeypatch.setenv("ENOS_APP_KEY", "k")
    monkeypatch.setenv("ENOS_APP_SECRET", "s")
    with client(Options({})) as enos:
        assert "apim.test" in repr(enos)


@pytest.mark.skipif(find_spec("pyspark") is not None, reason="pyspark is installed")
def test_without_spark_it_is_said_how_to_install_it() -> None:
    with pytest.raises(errors.ConfigurationError, match=r"pip install 'energy-clients\[spark\]'"):
        _ = pyspark_enos.DefaultSource
    assert not hasattr(pyspark_enos, "AnotherSource")
