"""Time series from a server in memory: an answer into Arrow columns, a hundred days of fifty devices to Parquet, and the same by a loop with pandas.

`python -m tests.bench.series ASSETS DAYS` does the latter two in a process of its own, whose memory is then theirs, and prints what they took.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from energy_clients import EnOS
from energy_clients.time_series import Progress
from energy_core.http.library import httpx  # the one that the clients stand on

from . import payloads
from .measure import Line, Measure, Peer, Setting, compare, cpu, printed, shown

START, MINUTE = datetime(2026, 1, 1, tzinfo=UTC), timedelta(minutes=1)
FIRST, STEP = round(START.timestamp() * 1000), 60_000
POINT = "activePower"
Answer = Callable[[Any], bytes]


def subject(setting: Setting) -> Iterator[Line]:
    """Lines about time series."""
    yield from _into_columns(setting)
    yield from _to_parquet(setting)


def _into_columns(setting: Setting) -> Iterator[Line]:
    count = setting.size(100_000, 900)  # not a thousand, after which a reading asks for more, and this answer is always the same
    answered = _columns(["a1"], FIRST, FIRST + (count - 1) * STEP)
    enos = setting.stack.enter_context(client(lambda asked: answered))
    end = START + count * MINUTE

    def ours() -> None:
        assert enos.time_series.read(asset_ids="a1", point_ids=POINT, start=START, end=end).to_arrow().num_rows == count

    def simdjson() -> Measure:
        parser = setting.peers.module("simdjson").Parser()

        def parse() -> None:
            parser.parse(answered)  # let go at once: the parser can be used again only then

        return cpu(parse)

    name = "simdjson's parser, nothing made"
    yield from compare(f"{count:,} points into Arrow columns", cpu(_without("simdjson", ours)), [Peer(name, simdjson, 3)], setting.rounds(15))
    yield from compare("the same with the extra simdjson", cpu(ours), [Peer(name, simdjson, 1.5)], setting.rounds(15))


def _without(module: str, run: Callable[[], None]) -> Callable[[], None]:
    """The same where a library is not installed."""

    def other() -> None:
        kept = {name: sys.modules[name] for name in (module,) if name in sys.modules}
        hidden: Any = None  # which Python takes for a module that cannot be found
        sys.modules[module] = hidden
        try:
            run()
        finally:
            del sys.modules[module]
            sys.modules.update(kept)

    return other


def _to_parquet(setting: Setting) -> Iterator[Line]:
    assets, days = setting.size(50, 2), setting.size(100, 2)
    took: dict[str, float] = json.loads(printed([sys.executable, "-m", "tests.bench.series", str(assets), str(days)]).splitlines()[-1])
    rows = assets * days * 1440
    shown_rows = f"{rows / 1e6:.1f} M rows" if rows >= 1e6 else f"{rows:,} rows"
    work = f"{shown_rows} to Parquet"
    yield Line(work, "CPU time, the server's included", rows / took["ours"] / 1e6, "M rows/s", 2, True, shown(took["ours"]))
    yield Line(work, "memory of the process", took["memory"], "MB", 500)
    off = abs(took["said"] / took["wall"] - 1) * 100
    yield Line(work, "time of all as .plan() has it after a tenth, off by", off, "%", 20, note=f"{shown(took['said'])} said, {shown(took['wall'])} taken")
    each = took["ours"] / rows, took["loop"] / took["loop_rows"]
    note = f"{shown(took['loop'])} for {took['loop_rows']:,.0f} rows of it"
    yield Line(work, "a loop over the operation, rows into pandas", each[1] / each[0], "× faster", 20, True, note)


def client(answer: Answer) -> EnOS:
    """A client whose requests are answered in memory; `answer` is given their bodies."""

    def answered(request: Any) -> Any:
        if request.url.path == payloads.TOKEN_PATH:
            return httpx.Response(200, content=payloads.TOKEN, headers={"Content-Type": "application/json"})
        return httpx.Response(200, content=answer(json.loads(request.content)), headers={"Content-Type": "application/json"})

    return EnOS("https://x.test", app_key="key-1a2b", app_secret="secret-3c4d", org_id="o15", transport=httpx.MockTransport(answered))


def _samples(asked: Any) -> bytes:
    """What a platform answers that has a sample every minute."""
    first, last = (_milliseconds(asked[name]) for name in ("startTime", "endTime"))
    last = min(last, first + (asked["pageSize"] - 1) * STEP)
    return _columns(asked["assetIds"].split(","), first, last) if asked.get("itemFormat") == 2 else _rows(asked["assetIds"], first, last)


def _milliseconds(text: str) -> int:
    return round(datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp() * 1000)


@cache
def _series(first: int, last: int) -> bytes:
    times = range(-(-first // STEP) * STEP, last + 1, STEP)
    return json.dumps({"timestamp": [*times], "value": [_value(at) for at in times]}, separators=(",", ":")).encode()[1:]


def _value(at: int) -> float:
    return at // STEP % 977 + 0.25


def _columns(assets: list[str], first: int, last: int) -> bytes:
    return _enveloped(b'{"assetId":"%b","pointId":"%b",%b' % (asset.encode(), POINT.encode(), _series(first, last)) for asset in assets)


def _rows(asset: str, first: int, last: int) -> bytes:
    moments = range(-(-first // STEP) * STEP, last + 1, STEP)
    texts = (f'{{"assetId":"{asset}","timestamp":{at},"localtime":"2026-01-01T08:00:00+08:00","{POINT}":{_value(at)}}}' for at in moments)
    return _enveloped(text.encode() for text in texts)


def _enveloped(items: Iterator[bytes]) -> bytes:
    return b'{"code":0,"msg":"OK","submsg":null,"data":{"items":[%b]}}' % b",".join(items)


def ours(enos: EnOS, folder: Path, assets: int, days: int) -> tuple[float, float]:
    """Seconds that it takes: as the plan has it once a tenth of the windows is read, and as it comes."""
    names = [f"a{number}" for number in range(assets)]
    series = enos.time_series.read(asset_ids=names, point_ids=POINT, start=START, end=START + timedelta(days=days))
    said: list[float] = []

    def listen(progress: Progress) -> None:
        if not said and progress.windows * 10 >= (progress.of or 0):
            said.append(time.perf_counter() - begin + (series.plan().seconds_expected or 0))

    begin = time.perf_counter()
    series.to_parquet(folder, progress=listen)
    return said[0], time.perf_counter() - begin


def loop(enos: EnOS, folder: Path, days: int) -> int:
    """The days of one asset, as one writes it by hand; the number of its rows."""
    pandas = import_module("pandas")
    parts: list[Any] = []
    for day in range(days):
        begin = START + timedelta(days=day)
        data = enos.tsdb_data.get_asset_raw_data_by_time_range(
            asset_ids=["a1"], point_ids=[POINT], start_time=begin, end_time=begin + timedelta(days=1) - timedelta(seconds=1), page_size=2000
        )
        parts.append(pandas.DataFrame([row.to_dict() for row in data.items or ()]))
    frame = pandas.concat(parts)
    frame.to_parquet(folder / "loop.parquet")
    return len(frame)


def main(assets: int, days: int) -> None:
    import resource

    took: dict[str, float] = {}
    with client(_samples) as enos, TemporaryDirectory() as folder:
        ours(enos, Path(folder) / "first", assets, days)  # what is imported and made for the answers once does not count
        begin = time.process_time()
        took["said"], took["wall"] = ours(enos, Path(folder) / "ours", assets, days)
        took["ours"] = time.process_time() - begin
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        took["memory"] = memory / (1 << 20 if sys.platform == "darwin" else 1 << 10)
        loop(enos, Path(folder), 1)
        begin = time.process_time()
        took["loop_rows"] = loop(enos, Path(folder), days)
        took["loop"] = time.process_time() - begin
    print(json.dumps(took))


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
