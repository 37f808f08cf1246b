"""`enapter.time_series.read`: telemetry of both generations as the same series, in queries that gateways allow."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from energy_clients import AsyncEnapter, Enapter, errors
from energy_simulator import Simulator
from support import World, async_is_slow

START, END = datetime(2026, 5, 14, tzinfo=UTC), datetime(2026, 5, 15, tzinfo=UTC)


def table(request: httpx.Request) -> httpx.Response:
    """A value of each device and attribute for each bucket of the range, its end included, which no page forbids; the third one is missing."""
    body = json.loads(request.content)
    seconds = 60 if body["granularity"] == "60s" else 3600
    start, end = (datetime.fromisoformat(body[name]).timestamp() for name in ("from", "to"))
    labels = [f"telemetry={one['attribute']} device={one['device']}" for one in body["telemetry"]]
    times = range(int(start // seconds * seconds), int(end) + 1, seconds)
    lines = [",".join(["ts", *labels]), *(",".join([str(time), *("" if n == 2 else str(n) for _ in labels)]) for n, time in enumerate(times))]
    return httpx.Response(
        200, text="\n".join(lines), headers={"Content-Type": "text/csv", "X-Enapter-Timeseries-Data-Types": ",".join("integer" for _ in labels)}
    )


def read(client: Any, **changes: Any) -> Any:
    return client.time_series.read(**{"device_ids": ["d1", "d2"], "attributes": "power", "start": START, "end": END, **changes})


@pytest.mark.parametrize("generation", ["v1", "v3"])
def test_a_reading_has_every_bucket_that_has_a_value(world: World, generation: str) -> None:
    series = read(world.enapter(table), generation=generation)
    assert (series.plan().requests, series.plan().rows_expected, world.requests) == (1, 2880, [])
    found = world.list(series)
    assert [(one.asset_id, one.point_id) for one in found] == [("d1", "power"), ("d2", "power")]
    expected = [n for n in range(1440) if n != 2]
    assert all(list(one.values) == expected for one in found)
    assert list(found[0].timestamps) == [int(START.timestamp() * 1000) + n * 60_000 for n in expected]
    assert "v3" in world.requests[0].url.path or generation == "v1"


@pytest.mark.slow
def test_a_query_asks_ten_devices_at_most_and_so_many_values_that_a_gateway_can_make_them(world: World) -> None:
    series = read(world.enapter(table), device_ids=[f"d{n}" for n in range(25)], attributes=["power", "state"], end=START + timedelta(days=14, seconds=30))
    found = world.list(series)
    windows = len({body["from"] for body in world.bodies})
    assert windows > 1
    for body in world.bodies:
        assert len({one["device"] for one in body["telemetry"]}) <= 10
        length = datetime.fromisoformat(body["to"]) - datetime.fromisoformat(body["from"])
        assert len(body["telemetry"]) * length / timedelta(minutes=1) <= 100_000
    rows: dict[tuple[str, str], list[int]] = {}
    for one in found:
        rows.setdefault((one.asset_id, one.point_id), []).extend(one.timestamps)
    assert len(rows) == 50
    for times in rows.values():
        assert times == sorted(set(times))
        assert len(times) == 14 * 1440 + 1 - windows


def test_a_bucket_that_the_range_begins_in_is_there_and_one_that_begins_at_its_end_is_not(world: World) -> None:
    found = world.list(read(world.enapter(table), device_ids="d1", start=START + timedelta(minutes=30), end=END, granularity=timedelta(hours=1)))
    assert len(found[0].timestamps) == 24 - 1
    assert found[0].timestamps[0] == int(START.timestamp() * 1000)


def test_a_table_that_is_larger_than_a_client_holds_is_read_in_parts(world: World) -> None:
    """What is learnt of the first window counts for the others; a single bucket cannot be parted."""
    given = {"device_ids": [f"d{n}" for n in range(12)], "start": START + timedelta(seconds=30), "end": END + timedelta(seconds=10)}
    whole = world.list(read(world.enapter(table), **given))
    world.requests.clear()
    assert world.list(read(world.enapter(table, max_answer=5_000), **given)) != []
    times: dict[str, list[int]] = {}
    for one in world.list(read(world.enapter(table, max_answer=20_000), **given)):
        times.setdefault(one.asset_id, []).extend(one.timestamps)
    assert all(found == sorted(set(found)) for found in times.values())
    assert times.keys() == {one.asset_id for one in whole}
    with pytest.raises(errors.AnswerTooLarge, match="see `max_answer`"):
        world.list(read(world.enapter(table, max_answer=20), **given))


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"start": "2026-05-14", "end": "2026-05-15"}, "start: '2026-05-14' has no time zone"),
        ({"start": None}, "start: give a time"),
        ({"end": START}, "the range is empty"),
        ({"granularity": 0.5}, "granularity: 0.5 is no number of whole seconds"),
        ({"granularity": timedelta(seconds=90.5)}, "granularity:"),
        ({"generation": "v2"}, "generation: 'v2' is none of v1, v3"),
        ({"device_ids": ()}, "device_ids: give one at least"),
        ({"attributes": "a,b"}, "attributes: 'a,b' is no ID"),
    ],
)
def test_what_cannot_be_read_is_refused_before_anything_is_sent(world: World, changes: dict[str, Any], words: str) -> None:
    with pytest.raises(errors.InvalidArgument) as caught:
        read(world.enapter(table), **changes)
    assert words in str(caught.value)
    assert world.requests == []


def test_buckets_that_windows_would_cut_in_two_are_refused(world: World) -> None:
    """Of a gateway that begins weeks on Mondays, where ours begin on Thursdays, as the epoch did."""
    week, monday = timedelta(days=7), datetime(2026, 5, 4, tzinfo=UTC)

    def answer(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        start, end = (datetime.fromisoformat(body[name]) for name in ("from", "to"))
        times = [monday + n * week for n in range(-6000, 1000) if start < monday + (n + 1) * week and monday + n * week < end]
        heads = [f"telemetry={one['attribute']} device={one['device']}" for one in body["telemetry"]]
        lines = [",".join(["ts", *heads]), *(",".join([str(int(one.timestamp())), *("1" for _ in heads)]) for one in times)]
        return httpx.Response(200, text="\n".join(lines), headers={"Content-Type": "text/csv"})

    client, attributes = world.enapter(answer), [f"p{n}" for n in range(400)]
    given = {"device_ids": "d", "attributes": attributes, "granularity": week, "end": monday}
    assert world.list(read(client, start=monday - 50 * week, **given))
    with pytest.raises(errors.MalformedAnswer, match="neither this answer nor the one before has all of it"):
        world.list(read(client, start=monday - 500 * week, **given))


def test_a_device_that_is_named_twice_has_its_values_once(world: World) -> None:
    text = "ts,telemetry=power device=d1,telemetry=power device=d1\n1778716800,1,1\n"
    answer = httpx.Response(200, text=text, headers={"Content-Type": "text/csv", "X-Enapter-Timeseries-Data-Types": "integer,integer"})
    (one,) = world.list(read(world.enapter(lambda request: answer), device_ids=["d1", "slug-of-d1"], generation="v3"))
    assert list(one.values) == [1]


def test_an_attribute_without_values_has_no_series(world: World) -> None:
    text = "ts,telemetry=power device=d1,telemetry=power device=d2\n1778716800,1,\n"
    answer = httpx.Response(200, text=text, headers={"Content-Type": "text/csv", "X-Enapter-Timeseries-Data-Types": "integer,integer"})
    assert [one.asset_id for one in world.list(read(world.enapter(lambda request: answer)))] == ["d1"]


def test_a_column_that_does_not_say_whose_values_it_has_is_malformed(world: World) -> None:
    answer = httpx.Response(200, text="ts,telemetry=power\n1778716800,1\n", headers={"Content-Type": "text/csv"})
    with pytest.raises(errors.MalformedAnswer, match="whose values"):
        world.list(read(world.enapter(lambda request: answer)))


def test_an_aggregation_is_part_of_what_is_asked_for_and_of_the_fingerprint(world: World) -> None:
    client = world.enapter(table)
    world.list(read(client, aggregation="max"))
    assert world.bodies[0]["aggregation"] == "max"
    assert read(client, aggregation="max").plan().fingerprint != read(client).plan().fingerprint


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=30, enapter_devices=60, seed=11, strict=True) as running:
        yield running


@async_is_slow
@pytest.mark.parametrize("generation", ["v1", "v3"])
def test_days_of_many_devices_are_complete(world: World, simulator: Simulator, generation: str) -> None:
    client: Any = (AsyncEnapter if world.is_async else Enapter)(simulator.enapter_url, token=simulator.enapter_token)
    known = world.list(client.assets.list_devices(expand=["manifest"]))
    attribute = next(iter(known[0].manifest["telemetry"]))
    devices = [one.device_id for one in known if one.manifest and attribute in one.manifest["telemetry"]]
    end = datetime.now(UTC).replace(second=0, microsecond=0) - timedelta(hours=1)
    found = world.list(client.time_series.read(device_ids=devices, attributes=attribute, start=end - timedelta(days=2), end=end, generation=generation))
    assert {one.asset_id for one in found} <= set(devices)
    assert max(len(one.timestamps) for one in found) == 2 * 1440
    world.run(client.aclose() if world.is_async else client.close())
