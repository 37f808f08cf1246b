"""Readings of platforms with odd habits, over HTTP: whatever form an answer has, every sample comes into every form of the result once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import httpx
import polars
import pyarrow
import pyarrow.dataset
import pytest
from hypothesis import strategies as st

from energy_clients import EnOS, errors
from energy_clients.time_series._kinds import KINDS
from energy_clients.times import to_timestamp
from support import TOKEN, World, async_is_slow, envelope
from test_time_series_plan import many

START = 1_778_716_800_000  # 2026-05-14T00:00:00Z
BEGIN = datetime.fromtimestamp(START / 1000, UTC)
DEFAULT = 1_000  # samples of a series in an answer, where the request says no number
PATHS = {"raw": "/raw", "ai": "/ai", "di": "/di", "generic": "/generic"}


@dataclass
class Habits:
    """How a platform answers: which of these no page forbids."""

    counts: dict[tuple[str, str], int]
    """Samples of each series, one every `step` milliseconds."""
    step: int = 1_000
    heeds_page_size: bool = True
    includes_end: bool = True
    rows: bool = False
    parts: int = 1
    """Items that the samples of a series lie in."""
    shuffled: bool = False
    seed: int = 0

    def truth(self, end: int = START * 2) -> dict[tuple[str, str, int], float]:
        return {(*key, at): at % 977 / 4 for key, count in self.counts.items() for at in range(START, min(end, START + count * self.step), self.step)}

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("token/get"):
            return httpx.Response(200, json=TOKEN)
        body = json.loads(request.content)
        start, end = (to_timestamp(datetime.fromisoformat(body[name])) for name in ("startTime", "endTime"))
        most = body["pageSize"] if self.heeds_page_size else min(DEFAULT, body["pageSize"])
        items: list[dict[str, Any]] = []
        for asset in body["assetIds"].split(","):
            for point in body["pointIds"].split(","):
                last = min(end + self.includes_end, START + self.counts.get((asset, point), 0) * self.step)
                times = list(range(-(-(start - START) // self.step) * self.step + START, last, self.step))[:most]
                items += self.items(asset, point, times)
        if self.shuffled:
            Random(self.seed).shuffle(items)
        return httpx.Response(200, json=envelope({"items": items}))

    def items(self, asset: str, point: str, times: list[int]) -> Iterator[dict[str, Any]]:
        if self.rows:
            yield from ({"assetId": asset, "timestamp": at, point: at % 977 / 4, "quality": None if at % 2 else "3"} for at in times)
            return
        for number in range(self.parts):
            some = times[number :: self.parts]
            quality = [None if number else 3] * len(some)
            yield {"assetId": asset, "pointId": point, "timestamp": some, "value": [at % 977 / 4 for at in some], "dataQuality": quality}

    def client(self) -> EnOS:
        return EnOS("https://apim.example.test", app_key="key", app_secret="secret", org_id="o1", transport=httpx.MockTransport(self), retries=0)


def read(enos: Any, **given: Any) -> Any:
    return enos.time_series.read(**{"asset_ids": ["a", "b"], "point_ids": ["p", "q"], "start": BEGIN, "end": BEGIN + timedelta(days=1), **given})


def found(table: Any) -> dict[tuple[str, str, int], float]:
    times = table["time"].cast(pyarrow.int64()).to_pylist()
    rows = list(zip(table["asset_id"].to_pylist(), table["point_id"].to_pylist(), times, table["value"].to_pylist(), strict=True))
    assert len({row[:3] for row in rows}) == len(rows)
    return {row[:3]: row[3] for row in rows}


def melted(table: Any) -> dict[tuple[str, str, int], float]:
    times, assets = table["time"].cast(pyarrow.int64()).to_pylist(), table["asset_id"].to_pylist()
    assert len(set(zip(assets, times, strict=True))) == len(times)
    points = [name for name in table.schema.names if name in ("p", "q")]
    cells = ((a, p, t, v) for p in points for a, t, v in zip(assets, times, table[p].to_pylist(), strict=True) if v is not None)
    return {cell[:3]: cell[3] for cell in cells}


COUNTS = st.sampled_from([0, 1, 7, 999, 1_000, 1_001, 1_777, 2_000, 2_500])


@pytest.mark.filterwarnings("ignore::energy_clients.errors.NoSamples")
@many(
    200,
    2,
    st.builds(
        Habits,
        st.fixed_dictionaries({(asset, point): COUNTS for asset in "ab" for point in "pq"}),
        st.sampled_from([1_000, 1_500, 700]),
        *[st.booleans()] * 3,
        st.integers(1, 3),
        st.booleans(),
        st.integers(),
    ),
    st.sampled_from([1.0, 20.0, 3_600.0]),
    st.sampled_from([*PATHS]),
)
def test_every_sample_is_in_every_form_once(platform: Habits, expected_interval: float, kind: Any) -> None:
    end = BEGIN + timedelta(minutes=30)
    truth = platform.truth(to_timestamp(end))
    with platform.client() as enos, TemporaryDirectory() as folder:
        reading = read(enos, end=end, kind=kind, expected_interval=expected_interval)
        assert found(reading.to_arrow(types="float64")) == truth
        assert melted(reading.to_arrow(form="wide", types="float64")) == truth
        middle = BEGIN + timedelta(minutes=12, milliseconds=300)
        lazy = reading.scan(types="float64").filter(polars.col("time") > middle, polars.col("point_id") == "q").collect()
        wanted = {key for key in truth if key[1] == "q" and key[2] > to_timestamp(middle)}
        assert {(a, p, to_timestamp(t)) for a, p, t in lazy.select("asset_id", "point_id", "time").rows()} == wanted
        assert lazy.height == len(wanted)
        files = reading.to_parquet(Path(folder), types="float64")
        assert (found(pyarrow.dataset.dataset([str(file) for file in files]).to_table()) if files else {}) == truth


def test_every_kind_that_has_pages_is_told_of_its_default() -> None:
    """Otherwise a platform that pays no heed to the page size would cut it off unnoticed."""
    from energy_clients.time_series._kinds import kind_of

    for kind in KINDS:
        limits = kind_of(kind, {}, None, 60, False).limits
        assert (limits.default, limits.values) == ((None, None) if kind == "latest" else (DEFAULT, 640_000))


def test_a_platform_that_cuts_off_more_than_a_second_holds_is_found_out(world: World) -> None:
    """A sample every half millisecond, of which an answer has a thousand whatever it is asked for: what lies between cannot be had."""

    def answer(request: httpx.Request) -> Any:
        body = json.loads(request.content)
        first = to_timestamp(datetime.fromisoformat(body["startTime"]))
        return envelope({"items": [{"assetId": "a", "pointId": "p", "timestamp": [first + n // 2 for n in range(DEFAULT)], "value": [1] * DEFAULT}]})

    with pytest.raises(errors.TooManySamples, match="p of a has 500 samples or more within one second"):
        world.list(read(world.enos(answer), asset_ids="a", point_ids="p", end=BEGIN + timedelta(minutes=1)))


@pytest.mark.parametrize("start", [BEGIN, BEGIN.replace(tzinfo=None)], ids=["instants", "local time"])
@pytest.mark.parametrize(("count", "span"), [(1_500, 1_000), (3_000, 500), (2_500, 1_000), (1_001, 1_001)])
def test_more_samples_in_the_last_second_than_a_platform_hands_out_are_an_error(world: World, start: datetime, count: int, span: int) -> None:
    """It has a thousand whatever page is asked for, and of some times several; nothing comes after them, so that nothing later says that some are missing."""

    def answer(request: httpx.Request) -> Any:
        body = json.loads(request.content)
        first = to_timestamp(datetime.fromisoformat(body["startTime"]).replace(tzinfo=UTC))
        times = [at for at in (START + n * span // count for n in range(count)) if at >= first][:DEFAULT]
        texts = [datetime.fromtimestamp(at / 1000, UTC).isoformat() for at in times]
        return envelope({"items": [{"assetId": "a", "pointId": "p", "timestamp": times, "value": times, "localTime": texts}]})

    reading = read(world.enos(answer), asset_ids="a", point_ids="p", start=start, end=start + timedelta(hours=12))
    if span > 1_000:  # what is in the next second can be asked for
        (one,) = world.list(reading)
        assert list(one.timestamps) == [START + n for n in range(count)]
        return
    with pytest.raises(errors.TooManySamples, match=r"p of a has .* samples or more within one second"):
        world.list(reading)


@async_is_slow
@pytest.mark.parametrize("kind", ["raw", "latest"])
def test_answers_that_are_larger_than_a_client_holds_are_read_in_parts(world: World, kind: str) -> None:
    """Long texts: half a million samples of them are more than the client's 64 MiB, here a little of it. What is learnt counts for what is read later."""
    text = "a state in many words, which no planner knows of"

    def answer(request: httpx.Request) -> Any:
        body = json.loads(request.content)
        first, last = (to_timestamp(datetime.fromisoformat(body[name])) if name in body else START for name in ("startTime", "endTime"))
        times = list(range(first, last, 10_000))[: body.get("pageSize", 1)] or [START]
        series = [(asset, point) for asset in body["assetIds"].split(",") for point in body["pointIds"].split(",")]
        return envelope({"items": [{"assetId": a, "pointId": p, "timestamp": times, "value": [text] * len(times)} for a, p in series]})

    client = world.enos(answer, max_answer=60_000)
    times: dict[str, Any] = {"start": None, "end": None} if kind == "latest" else {"end": BEGIN + timedelta(hours=6), "expected_interval": 10}
    assets = [f"a{n}" for n in range(1_200 if kind == "latest" else 20)]
    reading = read(client, kind=kind, asset_ids=assets, **times)
    found = {(one.asset_id, one.point_id): len(one.timestamps) for one in world.list(reading)}
    assert found == {(asset, point): 1 if kind == "latest" else 2_160 for asset in assets for point in "pq"}
    if kind == "raw":
        begun = len(world.requests)
        world.list(reading)
        sizes = [body["pageSize"] * len(body["assetIds"].split(",")) * len(body["pointIds"].split(",")) for body in world.bodies[begun:]]
        assert max(sizes) * len(text) < 60_000 * 4


@pytest.mark.parametrize("start", [BEGIN, BEGIN.replace(tzinfo=None)], ids=["instants", "local time"])
def test_exactly_as_many_samples_as_a_default_answer_holds_are_no_error(world: World, start: datetime) -> None:
    def answer(request: httpx.Request) -> Any:
        body = json.loads(request.content)
        first = to_timestamp(datetime.fromisoformat(body["startTime"]).replace(tzinfo=UTC))
        times = [at for at in range(START, START + DEFAULT) if at >= first]
        texts = [datetime.fromtimestamp(at / 1000, UTC).isoformat() for at in times]
        return envelope({"items": [{"assetId": "a", "pointId": "p", "timestamp": times, "value": times, "localTime": texts}]})

    (one,) = world.list(read(world.enos(answer), asset_ids="a", point_ids="p", start=start, end=start + timedelta(hours=12)))
    assert len(one.timestamps) == DEFAULT


def test_quality_that_only_later_samples_have_is_kept() -> None:
    """The first window has none, and the first part of the second has none."""

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("token/get"):
            return httpx.Response(200, json=TOKEN)
        body = json.loads(request.content)
        first, last = (to_timestamp(datetime.fromisoformat(body[name])) for name in ("startTime", "endTime"))
        times = list(range(first, min(last, START + 86_400_000), 1_000))[:DEFAULT]
        quality = [9 if at >= START + 3_600_000 else None for at in times]
        return httpx.Response(
            200, json=envelope({"items": [{"assetId": "a", "pointId": "p", "timestamp": times, "value": [1] * len(times), "dataQuality": quality}]})
        )

    with EnOS("https://x.test", app_key="k", app_secret="s", org_id="o", transport=httpx.MockTransport(answer)) as enos:
        table = read(enos, asset_ids="a", point_ids="p", with_quality=True, end=BEGIN + timedelta(minutes=90)).to_arrow()
    assert table["quality"].to_pylist() == [None] * 3_600 + [9] * 1_800


@pytest.mark.filterwarnings("ignore::energy_clients.errors.NoSamples")
def test_columns_that_were_asked_for_are_there_without_samples() -> None:
    with Habits({}).client() as enos:
        table = read(enos, with_quality=True, local_times=True).to_arrow()
        assert table.schema.names == ["asset_id", "point_id", "time", "local_time", "value", "quality"]
        assert read(enos).scan().collect().shape == (0, 4)


def test_a_folder_of_latest_values_is_read_anew(tmp_path: Path) -> None:
    values = [1, 2]

    def answer(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("token/get"):
            return httpx.Response(200, json=TOKEN)
        return httpx.Response(200, json=envelope({"items": [{"assetId": "a", "pointId": "p", "timestamp": [START], "value": [values.pop(0)]}]}))

    with EnOS("https://x.test", app_key="k", app_secret="s", org_id="o", transport=httpx.MockTransport(answer)) as enos:
        for value in (1.0, 2.0):
            (file,) = read(enos, asset_ids="a", point_ids="p", start=None, end=None, kind="latest").to_parquet(tmp_path)
            assert pyarrow.dataset.dataset(file).to_table()["value"].to_pylist() == [value]


ITEMS = [
    {
        "assetId": "a",
        "pointId": "p",
        "timestamp": [START, START + 1],
        "value": [1, "2"],
        "localTime": ["2026-05-14T00:00:00.000Z"] * 2,
        "dataQuality": [0, None],
    },
    {"assetId": "a", "timestamp": START + 5, "q": 5, "localtime": "2026-05-14T00:00:00.005Z", "quality": "3"},
]
PLACES = [("items",), ("items", 0), ("items", 1), *(("items", n, name) for n in (0, 1) for name in ITEMS[n])]
PLACES += [("items", 0, name, 0) for name in ("timestamp", "value", "localTime", "dataQuality")]
ODD = st.sampled_from([None, 0, 1.5, "", "x", "1778716800000", True, [], {}, [None], ["x"], 10**30, float(START), [[START]], "NaN"])


@pytest.mark.filterwarnings("ignore::energy_clients.errors.NoSamples")
@many(1_000, 10, st.sampled_from(PLACES), ODD, st.booleans())
def test_answers_that_are_no_samples_are_read_or_said_to_be_malformed(place: tuple[Any, ...], odd: Any, local: bool) -> None:
    data: Any = json.loads(json.dumps({"items": ITEMS}))
    at = data
    for part in place[:-1]:
        at = at[part]
    at[place[-1]] = odd

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=TOKEN if request.url.path.endswith("token/get") else envelope(data))

    begin = BEGIN.replace(tzinfo=None) if local else BEGIN
    with EnOS("https://x.test", app_key="k", app_secret="s", org_id="o", transport=httpx.MockTransport(answer), retries=0) as enos:
        for form in ("long", "wide"):
            reading = read(enos, asset_ids="a", start=begin, end=begin + timedelta(hours=1), with_quality=True, local_times=True)
            try:
                table = reading.to_arrow(form=form, types="string")
            except (errors.MalformedAnswer, errors.SchemaChanged):
                continue
            assert table.num_rows <= 3


def test_an_answer_whose_items_are_null_has_no_samples(world: World) -> None:
    assert world.list(read(world.enos(lambda request: envelope({"items": None})))) == []
