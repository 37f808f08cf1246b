"""Answers of numbers into buffers: a table is what it would be value by value, whichever library parses, and time left counts what becomes of windows."""

from __future__ import annotations

import json
import sys
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pyarrow
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from energy_clients import EnOS, errors
from energy_clients.time_series._arrow import Batches
from energy_clients.time_series._plan import Window
from energy_clients.time_series._progress import Pace
from energy_clients.times import to_timestamp
from support import TOKEN

START = datetime(2026, 5, 14, tzinfo=UTC)
FIRST = to_timestamp(START)
SECOND = 1_000
END = START + timedelta(seconds=20)


@pytest.fixture(params=["simdjson", "msgspec"])
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Windows are read in threads that are new, so that each looks for the library."""
    if request.param == "simdjson":
        pytest.importorskip("simdjson", reason="the newest Python has no wheel of it yet")
    else:
        monkeypatch.setitem(sys.modules, "simdjson", None)


def client(answer: Callable[[Any], bytes]) -> EnOS:
    def answered(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/token/get"):
            return httpx.Response(200, json=TOKEN)
        return httpx.Response(200, content=answer(json.loads(request.content)), headers={"Content-Type": "application/json"})

    return EnOS("https://apim.test", app_key="key", app_secret="secret", org_id="o1", retries=0, transport=httpx.MockTransport(answered))


def value_by_value(series: Any, types: Any) -> Any:
    """The table of what iterating gives, which are lists."""
    batches = Batches("long", types, ["p", "q"], {})
    batch = batches.of([*series])
    return pyarrow.Table.from_batches([] if batch is None or not len(batch) else [batch], schema=batches.schema)


def outcome(make: Callable[[], Any]) -> Any:
    try:
        return make()
    except errors.EnergyClientError as error:
        return type(error)


scalars = st.sampled_from(["1", "1.0", "-0.0", "2.5e3", "9007199254740993", "1e300", "-17", '"7"', '"on"', "null", "true", "[1]", "[]", "1e400", "NaN"])
numbers = st.sampled_from(["0", "5", "5.0", "-1.25", "0.1", "1e-7", "123456789.125", "9007199254740991"])
values = st.one_of(numbers, numbers, numbers, scalars)
names = st.sampled_from(['"a"', '"b"', '"[a"', '"\\u0061"', "1", "null"])
times = st.integers(-1, 21).map(lambda second: str(FIRST + second * SECOND))
moments = st.one_of(times, times, times, st.sampled_from([f"{FIRST}.0", f"{FIRST}.5", f'"{FIRST}"', "null", "[1]", "1e30"]))


@st.composite
def items(draw: st.DrawFn) -> str:
    """Most are plain columns in order; each of the other things that a server may write is rare."""
    if draw(st.integers(0, 3)):
        seconds = sorted(draw(st.sets(st.integers(0, 21), max_size=6)))
        at, of = [str(FIRST + second * SECOND) for second in seconds], draw(st.lists(numbers, min_size=len(seconds), max_size=len(seconds)))
    else:
        at, of = draw(st.lists(moments, max_size=5)), draw(st.lists(values, max_size=5))
    fields = [f'"assetId": {draw(names)}' if draw(st.integers(0, 9)) == 0 else '"assetId":"a"', f'"pointId":"{draw(st.sampled_from("pq"))}"']
    fields += [f'"timestamp":[{",".join(at)}]', f'"value": [{" , ".join(of)}]']
    if draw(st.integers(0, 5)) == 0:
        fields.append(draw(st.sampled_from(['"localTime":null', '"dataQuality":[1]', '"more":[1]', '"more":{"x":1}', '"value":[1]', '"pointId":"q"'])))
    return f"{{{','.join(draw(st.permutations(fields)))}}}"


@st.composite
def answers(draw: st.DrawFn) -> str:
    found = ",".join(draw(st.lists(items(), max_size=3)))
    code = draw(st.sampled_from(["0"] * 9 + ["0.0", "false", "80500", '"0"', "null", '0,"code":80500', '80500,"code":0']))
    after = draw(st.sampled_from([""] * 9 + [',"data":null', ',"data":{"items":[]}', ',"more":[[1]]', "}", "\x00"]))
    return f'{{"code":{code},"msg":"OK","data":{{"items":[{found}]}}{after}}}'


@pytest.mark.usefixtures("parser")
@pytest.mark.filterwarnings("ignore::energy_clients.errors.NoSamples")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(answers(), st.sampled_from([None, "string", "int64", {"p": "string"}]))
@example('{"code":0,"data":{"items":[{"assetId":"a","pointId":"p","timestamp":[1778716800000,1778716801000],"value":[[1],[2]]}]}}', None)
@example('{"code":0,"data":{"items":[{"assetId":"a","pointId":"p","timestamp":[1778716800000,1778716801000],"value":[5,5.0]}]}}', "string")
@example('{"code":false,"data":{"items":[{"assetId":"a","pointId":"p","timestamp":[1778716800000],"value":[5]}]}}', None)
def test_a_table_is_what_it_is_value_by_value(text: str, types: Any) -> None:
    """Whatever an answer holds, and where it is an error, the same one."""
    with client(lambda asked: text.encode()) as enos:
        series = enos.time_series.read(asset_ids=["a", "b"], point_ids=["p", "q"], start=START, end=END)
        made, expected = outcome(lambda: series.to_arrow(types=types)), outcome(lambda: value_by_value(series, types))
    assert made == expected
    assert not isinstance(made, pyarrow.Table) or made.schema == expected.schema


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("cut", [1000, 5000], ids=["cut off, and put together", "whole"])
def test_numbers_become_the_text_that_the_platform_wrote(cut: int) -> None:
    """An integer has no point, where a column is one of strings."""
    written = [str(n) if n % 3 else f"{n}.0" for n in range(2_500)]

    def answer(asked: Any) -> bytes:
        begin, end = ((to_timestamp(datetime.fromisoformat(asked[name])) - FIRST) // SECOND for name in ("startTime", "endTime"))
        seconds = range(begin, min(end + 1, len(written)))[:cut]
        at, of = (",".join(texts) for texts in ((str(FIRST + n * SECOND) for n in seconds), (written[n] for n in seconds)))
        return f'{{"code":0,"data":{{"items":[{{"assetId":"a","pointId":"p","timestamp":[{at}],"value":[{of}]}}]}}}}'.encode()

    with client(answer) as enos:
        series = enos.time_series.read(asset_ids="a", point_ids="p", start=START, end=START + timedelta(seconds=len(written)))
        texts, numbers = series.to_arrow(types="string"), series.to_arrow()
    assert texts["value"].to_pylist() == written
    assert numbers["value"].to_pylist() == [float(text) for text in written]
    assert numbers["time"].cast(pyarrow.int64()).to_pylist() == [FIRST + n * SECOND for n in range(len(written))]


@pytest.mark.parametrize(("read", "write", "readers"), [(4.0, 0.1, 4), (1.0, 5.0, 4), (2.0, 2.0, 4), (1.0, 3.0, 2), (1.0, 3.0, 1)])
def test_the_time_left_is_right_after_a_tenth(read: float, write: float, readers: int) -> None:
    """Where reading takes longer than what becomes of a window, and the other way round."""
    windows = [Window(n, n, n + 1, ("a",), ("p",)) for n in range(100)]
    pace, now, said = Pace(windows, overlaps=readers > 1), 0.0, 0.0
    begun, free = deque[float](), [0.0] * readers  # when those that are on their way are there, and when each reader has time
    coming = 0
    for number in range(len(windows)):
        while coming < len(windows) and len(begun) < readers:
            reader = free.index(min(free))
            free[reader] = max(free[reader], now) + read
            begun.append(free[reader])
            coming += 1
        now = max(now, begun.popleft())
        pace.given(now)
        now += write
        if number == len(windows) // 10:
            there = number + 1 + sum(at <= now for at in begun)
            said = now + pace.seconds_left(read * (len(windows) - there) / readers, now, lambda window: 1_000)
        pace.back(now)
    assert said == pytest.approx(now, rel=0.2)
