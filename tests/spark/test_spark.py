"""`spark.read.format("enos")` and `spark.readStream.format("enos")`, by Spark itself: no row is lost or twice, whatever breaks on the way."""

from __future__ import annotations

import os
import select
import signal
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from database import MINUTE, Quota, database, truth
from drivers import SECRET, Start
from energy_clients.times import to_timestamp

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]  # Spark is started up to five times, for which a busy machine takes minutes

START = 1_778_716_800_000  # 2026-05-14T00:00:00Z
END = START + 20 * 1440 * MINUTE
WINDOW = 115_200_000  # milliseconds, by the interval below
ASSETS, POINTS = [f"a{n}" for n in range(5)], ["power", "energy"]
OPTIONS = {
    "asset_ids": ",".join(ASSETS),
    "point_ids": ",".join(POINTS),
    "start": "2026-05-14T00:00:00Z",
    "end": "2026-06-03T00:00:00Z",
    "expected_interval": "2",  # denser than it is, so that there are 15 windows
}
ALL = truth(ASSETS, POINTS, START, END)


def test_a_batch_is_exact_and_filters_decide_what_is_asked_for(start: Start) -> None:
    with database() as tsdb:
        spark = start("local[2]", tsdb.url)
        assert spark.ask(do="read", options=OPTIONS) == ALL
        *rows, schema = spark.ask(do="rows", options={**OPTIONS, "types": "string", "with_quality": "true"})
        assert schema == "struct<asset_id:string,point_id:string,time:timestamp,value:string,quality:bigint>"
        assert rows[0][2] == "2026-05-14 00:00:00"
        *_, schema = spark.ask(do="rows", options={**OPTIONS, "thing_model": "Meter"})
        assert schema == "struct<asset_id:string,point_id:string,time:timestamp,value:string>"
        said = spark.ask(do="metadata", options={**OPTIONS, "thing_model": "Meter"})
        assert said == {"value": {"units": {"power": "kW"}, "comment": "power [kW]"}}
        assert spark.ask(do="metadata", options=OPTIONS) == {}

        where = "asset_id in ('a3', 'a4', 'elsewhere') and point_id = 'power' and time >= '2026-05-14 06:00:00.0005' and time < '2026-05-14 12:00:00'"
        few = truth(["a3", "a4"], ["power"], START + 6 * 60 * MINUTE + 1, START + 12 * 60 * MINUTE)
        tsdb.bodies.clear()
        assert spark.ask(do="read", options=OPTIONS, where=where) == few
        assert {body["assetIds"] for body in tsdb.bodies} == {OPTIONS["asset_ids"]}  # Spark filters, after everything was read
        tsdb.bodies.clear()
        conf = {"spark.sql.python.filterPushdown.enabled": "true"}
        assert spark.ask(do="read", options={**OPTIONS, "pushdown": "true"}, where=where, conf=conf) == few
        assert {(body["assetIds"], body["pointIds"]) for body in tsdb.bodies} == {("a3,a4", "power")}
        assert min(body["startTime"] for body in tsdb.bodies).startswith("2026-05-14T06:00:00")
        assert max(body["endTime"] for body in tsdb.bodies).startswith("2026-05-14T12:00:00")
        assert spark.ask(do="read", options={**OPTIONS, "pushdown": "true"}, where="asset_id = 'elsewhere'", conf=conf)["count"] == 0


def test_what_is_wrong_is_said_and_no_credential_is_repeated(start: Start) -> None:
    with database() as tsdb:
        spark = start("local[2]", tsdb.url)
        for options, message in (
            ({"app_secret": "an-0ption"}, "app_secret: credentials are no options"),
            ({"asset_id": "a"}, "did you mean 'asset_ids'"),
            ({"end": "2026-05-13T00:00:00Z"}, "end: 2026-05-13T00:00:00Z is before the start"),
            ({"kind": "raws"}, "kind: there is no 'raws'"),
            ({"pushdown": "true"}, "spark.sql.python.filterPushdown.enabled"),  # Spark's own words, which name the setting
        ):
            with pytest.raises(AssertionError, match=message) as caught:
                spark.ask(do="read", options={**OPTIONS, **options})
            assert "an-0ption" not in str(caught.value)
        with pytest.raises(AssertionError, match="schema: the columns are struct<asset_id:string"):
            spark.ask(do="read", options=OPTIONS, schema="asset_id string, point_id string, time timestamp, value string")
        assert SECRET not in spark.ask(do="explain", options=OPTIONS)
        assert tsdb.bodies == []


def once_in_each_part(act: Callable[[Callable[[], int]], int | None]) -> tuple[Callable[..., int | None], set[str]]:
    """A fault of what a task asks for second: several windows together, as it has seen in the first, which is read, how few samples there are."""
    met: set[str] = set()

    def fault(body: dict[str, Any], process: Callable[[], int]) -> int | None:
        begin, end = (to_timestamp(datetime.fromisoformat(body[name])) for name in ("startTime", "endTime"))
        if end - begin <= WINDOW or body["startTime"] in met:
            return None
        met.add(body["startTime"])
        return act(process)

    return fault, met


def test_tasks_that_fail_in_their_middle_are_run_again(start: Start) -> None:
    with database() as tsdb:
        tsdb.fault, met = once_in_each_part(lambda process: 400)
        assert start("local[2,4]", tsdb.url).ask(do="read", options={**OPTIONS, "tasks": "4"}) == ALL
        assert len(met) == 4
        assert len(tsdb.bodies) == 16  # both requests of each task, twice


def test_workers_that_are_killed_are_replaced(start: Start) -> None:
    def kill(process: Callable[[], int]) -> None:
        os.kill(process(), signal.SIGKILL)

    with database() as tsdb:
        tsdb.fault, met = once_in_each_part(kill)
        assert start("local[2,4]", tsdb.url).ask(do="read", options={**OPTIONS, "tasks": "4"}) == ALL
        assert len(met) == 4
        assert len(tsdb.bodies) >= 16


def test_a_stream_goes_on_after_its_driver_was_killed(start: Start, tmp_path: Path) -> None:
    out, checkpoint, events = (tmp_path / name for name in ("out", "checkpoint", "events"))
    events.mkdir()
    settings = ("spark.eventLog.enabled=true", f"spark.eventLog.dir={events}")
    options = {**OPTIONS, "windows_per_batch": "1"}
    stream = {"do": "stream", "options": options, "out": str(out), "checkpoint": str(checkpoint)}
    with database() as tsdb:
        for _ in range(4):
            before = len(tsdb.bodies)
            spark = start("local[2]", tsdb.url, *settings)
            spark.send(**stream)
            wait(lambda before=before: len(tsdb.bodies) >= before + 2, spark)
            spark.kill()
        asked = len(tsdb.bodies)
        spark = start("local[2]", tsdb.url, *settings)
        spark.ask(**{**stream, "options": {**options, "windows_per_batch": "4"}})
        assert len(tsdb.bodies) - asked < 15  # it did not begin anew
        assert spark.ask(do="parquet", folder=str(out)) == ALL
        with pytest.raises(AssertionError, match="the checkpoint is of another reading"):
            spark.ask(**{**stream, "options": {**options, "asset_ids": "a0,a1"}})
    assert any(events.iterdir())
    for folder in (checkpoint, events):
        assert not [path for path in folder.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]


def wait(done: Callable[[], bool], spark: Any) -> None:
    """Until something is done, while the driver is at its command: what that ends with by then is an error, or too early."""
    while not done():
        if select.select([spark.process.stdout], [], [], 0.05)[0]:
            raise AssertionError(f"the driver is done before its time: {spark.answer()}")


def test_processes_under_one_quota_are_never_refused(start: Start) -> None:
    with database(Quota(20, burst=10)) as tsdb:
        spark = start("local[4]", tsdb.url)
        assets = [f"a{n}" for n in range(100)]  # each in a window of its own, by so dense an interval
        dense = {"asset_ids": ",".join(assets), "point_ids": "power", "end": "2026-05-15T00:00:00Z", "expected_interval": "0.15"}
        assert spark.ask(do="read", options={**OPTIONS, **dense, "rate": "20", "tasks": "4"}) == truth(assets, ["power"], START, START + 1440 * MINUTE)
        assert len(tsdb.bodies) == 100
        assert tsdb.refused == 0


def test_a_scope_has_credentials_of_its_own(start: Start) -> None:
    with database() as tsdb:
        named = {"NORTH_ENOS_BASE_URL": tsdb.url, "NORTH_ENOS_APP_KEY": "key", "NORTH_ENOS_APP_SECRET": SECRET, "NORTH_ENOS_ORG_ID": "north"}
        spark = start("local[2]", "http://127.0.0.1:9", **named)
        assert spark.ask(do="read", options={**OPTIONS, "secret_scope": "north"}) == ALL
        with pytest.raises(AssertionError, match="set SOUTH_ENOS_BASE_URL, SOUTH_ENOS_APP_KEY, SOUTH_ENOS_APP_SECRET in the environment"):
            spark.ask(do="read", options={**OPTIONS, "secret_scope": "south"})
