"""Data federation: channels, queries and their jobs, downloads, and what is written."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from signed_client import Enos

CHANNELS = "/data-federation/v2.0/channels"


def channel(enos: Enos, name: str) -> dict[str, Any]:
    return next(one for one in enos.get(CHANNELS)["data"] if one["channelName"] == name)


def path(enos: Enos, name: str) -> str:
    return f"{CHANNELS}/{channel(enos, name)['channelId']}"


def read(enos: Enos, query: str, name: str = "park-history", **more: str) -> dict[str, Any]:
    return enos.post(f"{CHANNELS}/read/{channel(enos, name)['channelId']}", {"sqlQuery": query, **more})


def test_channels_are_listed_by_type(enos: Enos) -> None:
    answer = enos.get(CHANNELS, channelType="READ")
    assert (answer["code"], answer["msg"], "requestId" in answer) == (0, "OK", False)
    assert [(one["channelName"], one["channelStatus"]) for one in answer["data"]] == [("park-history", "START"), ("park-archive", "STOP")]


def test_a_channel_is_started_and_stopped(enos: Enos) -> None:
    assert read(enos, "select * from plant.yield", "park-archive")["code"] == 81400
    assert (
        enos.post(path(enos, "park-archive"), {"resource": {"resourceId": "r", "resourceConfig": 4, "ifMultiResourceAnalysis": False}}, action="start")["code"]
        == 0
    )
    assert channel(enos, "park-archive")["channelResource"]["resourceConfig"] == "4"
    assert read(enos, "select * from plant.yield", "park-archive")["code"] == 0
    assert enos.post(path(enos, "park-archive"), action="stop")["code"] == 0
    assert channel(enos, "park-archive")["channelStatus"] == "STOP"
    assert enos.post(f"{CHANNELS}/none", action="stop")["code"] == 81404


def test_a_query_is_a_job(enos: Enos) -> None:
    query = "select inverter, energy_kwh from park_mysql.plant.yield where day > '2024' limit 2"
    data = read(enos, query, queue="Hot", source="park_mysql")["data"]
    assert (data["columns"], data["metadata"], data["queryState"]) == (["inverter", "energy_kwh"], ["VARCHAR", "DOUBLE"], "COMPLETED")
    assert [row["inverter"] for row in data["rows"]] == ["inverter-00001", "inverter-00002"]
    jobs = f"{CHANNELS}/read/{channel(enos, 'park-history')['channelId']}/jobs"
    job = enos.get(jobs)["data"]["finishedJobs"][-1]
    assert (job["sqlQuery"], job["state"]) == (query, "Succeeded")
    assert enos.get(f"{jobs}/{job['jobId']}")["data"]["endTime"] == job["endTime"]
    assert enos.get(f"{jobs}/none")["code"] == 81404
    assert read(enos, query, source="none")["code"] == 81404


@pytest.mark.parametrize("query", ["drop table yield", "select a from yield", "select * from nothing"])
def test_a_query_that_makes_no_sense_fails(enos: Enos, query: str) -> None:
    assert read(enos, query)["data"]["queryState"] == "FAILED"


def test_rows_that_were_written_can_be_read(enos: Enos) -> None:
    target = f"{CHANNELS}/write/{channel(enos, 'park-import')['channelId']}/msg"
    lines: list[Any] = [{"inverter": "new", "day": "2026-01-01", "energy_kwh": "1.5"}, {"inverter": "new", "energy_kwh": "much"}, 5, {"wrong": 1}]
    answer = enos.post(target, {"dataSourceName": "park_mysql", "data": json.dumps({"table": "yield", "lines": lines})})
    assert [failure["line"] for failure in answer["failures"]] == [[line] for line in lines[1:]]
    assert answer["failures"][0]["info"] == [{"field": "energy_kwh", "reason": "not a number"}]
    assert read(enos, "select * from plant.yield")["data"]["rows"][-1] == lines[0]
    for data in ("{", "[]", "{}"):
        assert enos.post(target, {"dataSourceName": "park_mysql", "data": data})["code"] == 81400
    assert enos.post(target.replace("/msg", "x/msg"), {"dataSourceName": "park_mysql", "data": "{}"})["code"] == 81404


def chunk(enos: Enos, content: bytes, offset: int, total: int, **changes: Any) -> int:
    target = f"{CHANNELS}/write/{channel(enos, 'park-import')['channelId']}/chunk-file"
    body = {"fileName": "curve.csv", "totalSize": total, "chunkOffset": str(offset), "chunkSize": len(content)}
    code: int = enos.post(target, {**body, "chunkData": base64.b64encode(content).decode(), **changes}, dataSourceName="hive_enos")["code"]
    return code


def stored(enos: Enos) -> bytes | None:
    found: bytes | None = enos.simulator._state.value("select content from file where name = 'curve.csv'")
    return found


def test_chunks_of_a_file_are_put_together_in_any_order(enos: Enos) -> None:
    assert [chunk(enos, b"world", 6, 11), chunk(enos, b" ", 5, 11)] == [0, 0]
    assert stored(enos) is None
    assert chunk(enos, b"hello", 0, 11) == 0
    assert stored(enos) == b"hello world"


def file(enos: Enos, name: str, kind: str = "park-import", source: str = "hive_enos") -> dict[str, Any]:
    return enos.post(f"{CHANNELS}/write/{channel(enos, kind)['channelId']}/file", {"fileName": name}, dataSourceName=source)


def content(enos: Enos, name: str) -> bytes | None:
    found: bytes | None = enos.simulator._state.value("select content from file where name = ?", (name,))
    return found


def test_a_file_is_made_where_there_is_none(enos: Enos) -> None:
    assert content(enos, "empty.csv") is None
    answer = file(enos, "empty.csv")
    assert (answer["code"], answer["submsg"], content(enos, "empty.csv")) == (0, "", b"")
    assert chunk(enos, b"hello", 0, 5, fileName="whole.csv") == 0
    assert (file(enos, "whole.csv")["code"], content(enos, "whole.csv")) == (0, b"hello")


def test_a_file_needs_a_name_and_a_running_channel_to_a_known_source(enos: Enos) -> None:
    assert [file(enos, " ")["code"], file(enos, "a", kind="park-history")["code"], file(enos, "a", source="unknown")["code"]] == [81400, 81400, 81404]
    assert enos.post(f"{CHANNELS}/write/unknown/file", {"fileName": "a"}, dataSourceName="hive_enos")["code"] == 81404


@pytest.mark.parametrize("changes", [{"chunkSize": 4}, {"chunkOffset": 9}, {"chunkData": "?"}])
def test_a_chunk_that_does_not_fit_is_refused(enos: Enos, changes: dict[str, Any]) -> None:
    assert chunk(enos, b"hello", 0, 11, **changes) == 81400


@pytest.mark.parametrize("size", ["many", "1_1", " 11 ", "9" * 25])
def test_a_size_in_text_must_be_a_number(enos: Enos, size: str) -> None:
    assert chunk(enos, b"hello", 0, 11, totalSize=size) == 400


def test_a_download_is_ready_after_a_while(enos: Enos) -> None:
    base = f"{CHANNELS}/read/{channel(enos, 'park-history')['channelId']}"
    body = {"taskName": "june", "sourceName": "hive_enos", "querySql": "select 1", "filePackageName": "june", "files": []}
    first, second = (enos.data(f"{base}/download-request", body)["taskId"] for _ in range(2))
    assert enos.get(f"{base}/download/{first}/status")["data"]["downloadUrl"] is None
    assert enos.send("DELETE", f"{base}/download/{second}").json()["data"]["progressDesc"] == "cancelling"
    enos.simulator.clock.advance(10)
    done = [enos.get(f"{base}/download/{task}/status")["data"] for task in (first, second)]
    assert [one["progressCode"] for one in done] == ["3", "5"]
    assert first in done[0]["downloadUrl"]
    assert enos.send("DELETE", f"{base}/download/{first}").json()["code"] == 81400
    assert enos.get(f"{base}/download/none/status")["code"] == 81404
    assert enos.post(f"{base}/download-request", {**body, "sourceName": "park_mysql"})["code"] == 81400
