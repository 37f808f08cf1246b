"""The Enapter gateway, HTTP API v3: commands, telemetry and logs."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from energy_simulator import Simulator
from v3_client import V3

NOON = 1_778_760_000  # 2026-05-14 12:00 UTC
TYPES = "x-enapter-timeseries-data-types"


@pytest.fixture
def v3() -> Iterator[V3]:
    with Simulator(devices=0, enapter_devices=40, seed=7) as running:
        running.clock.freeze(NOON * 1000 + 45_250)
        client = V3(running)
        yield client
        client.close()


def inverters(v3: V3, status: str) -> list[dict[str, Any]]:
    devices = v3.get("/devices", expand="connectivity")["devices"]
    return [device for device in devices if device["type"] == "LUA" and device["connectivity"]["status"] == status]


@pytest.fixture
def device(v3: V3) -> str:
    return inverters(v3, "ONLINE")[0]["id"]


@pytest.fixture
def offline(v3: V3) -> str:
    return inverters(v3, "OFFLINE")[0]["id"]


def execute(v3: V3, device: str, name: str, arguments: dict[str, Any] | None = None, **query: Any) -> dict[str, Any]:
    return v3.post(f"/devices/{device}/execute_command", {"name": name, "arguments": arguments or {}}, **query)["execution"]


def test_a_command_that_is_waited_for_has_ended(v3: V3, device: str) -> None:
    done = execute(v3, device, "set_power_limit", {"percent": 80}, expand="log")
    assert (done["state"], done["device_id"], done["created_at"]) == ("SUCCESS", device, "2026-05-14T12:00:45.250Z")
    assert done["request"] == {"name": "set_power_limit", "arguments": {"percent": 80}, "manifest_name": "set_power_limit"}
    assert done["response"] == {"state": "SUCCEEDED", "payload": {"percent": 80}, "received_at": "2026-05-14T12:00:45.250Z"}
    assert [answer["state"] for answer in done["log"]] == ["SUCCEEDED", "IN_PROGRESS", "STARTED"]
    assert v3.get(f"/devices/{device}/command_executions/{done['id']}", expand="log")["execution"] == done


def test_a_failed_command_is_an_answer(v3: V3, device: str, offline: str) -> None:
    assert execute(v3, device, "fail_self_test")["response"]["state"] == execute(v3, device, "set_power_limit", {"percent": 180})["state"] == "ERROR"
    lost = execute(v3, device, "lose_connection")
    assert (lost["state"], lost["response"]["state"]) == ("TIMEOUT", "IN_PROGRESS")
    assert "response" not in execute(v3, offline, "ping")
    assert v3.refused("POST", f"/devices/{device}/execute_command", json={"name": "unknown"}) == (422, "unprocessable_entity")
    assert v3.refused("POST", "/devices/gone/execute_command", json={"name": "ping"}) == (404, "not_found")


def test_no_arguments_may_be_null(v3: V3, device: str) -> None:
    body = {"name": "ping", "arguments": None}
    assert v3.post(f"/devices/{device}/execute_command", body)["execution"]["request"]["arguments"] == {}
    assert v3.post(f"/devices/{device}/command_executions", body)["execution_id"]


def test_an_execution_that_was_begun_goes_on(v3: V3, device: str) -> None:
    path = f"/devices/{device}/command_executions"
    path = f"{path}/{v3.post(path, {'name': 'ping'})['execution_id']}"
    states: list[tuple[str, int]] = []
    for step in (0, 0.2, 0.3, 0.5):
        v3.simulator.clock.advance(step)
        execution = v3.get(path, expand="log")["execution"]
        states.append((execution["state"], len(execution["log"])))
    assert states == [("NEW", 0), ("IN_PROGRESS", 1), ("IN_PROGRESS", 2), ("SUCCESS", 3)]


def test_an_execution_belongs_to_its_device(v3: V3, device: str) -> None:
    done = execute(v3, device, "ping")["id"]
    other = inverters(v3, "ONLINE")[1]["slug"]
    assert v3.refused("GET", f"/devices/{other}/command_executions/{done}") == (404, "not_found")
    assert v3.refused("GET", f"/devices/{device}/command_executions/gone") == (404, "not_found")


def test_executions_are_listed_filtered_and_ordered(v3: V3, device: str) -> None:
    ids: list[str] = []
    for name in ("ping", "reboot", "fail_self_test"):
        ids.append(execute(v3, device, name)["id"])
        v3.simulator.clock.advance(10)
    execute(v3, inverters(v3, "ONLINE")[1]["id"], "ping")

    def found(path: str = f"/devices/{device}/command_executions", **query: Any) -> list[str]:
        return [execution["id"] for execution in v3.get(path, **query)["executions"]]

    assert found() == found(order="CREATED_AT_DESC")[::-1] == ids
    assert found(state__in="ERROR,TIMEOUT") == ids[2:]
    assert found(name__in="ping,reboot") == ids[:2]
    assert found(created_at__gte="2026-05-14T12:00:50+00:00", created_at__lt="2026-05-14T12:01:05Z") == ids[1:2]
    assert (found(limit=1, offset=1), found(offset=3)) == (ids[1:2], [])
    site = v3.get("/site")["site"]["id"]
    slug = v3.get(f"/devices/{device}")["device"]["slug"]
    for names in (device, slug, f"gone,{slug},{device}"):
        assert found(f"/sites/{site}/commands/executions", device_id__in=names) == ids
    assert found(f"/sites/{site}/commands/executions", device_id__in="gone") == []
    assert v3.get(f"/sites/{site}/commands/executions")["total_count"] == 4
    for wrong in ("yesterday", "2026-05-14T12:00:00", "2026-13-14T12:00:00Z"):
        answer = v3.refused("GET", f"/devices/{device}/command_executions", params={"created_at.gte": wrong})
        assert answer == (400, "invalid_query_parameter_format")


def test_an_ephemeral_execution_is_not_listed_and_ends_after_a_day(v3: V3, device: str) -> None:
    done = v3.post(f"/devices/{device}/execute_command", {"name": "ping", "ephemeral": True})["execution"]
    path = f"/devices/{device}/command_executions"
    assert v3.get(path) == {"executions": [], "total_count": 0}
    assert [execution["id"] for execution in v3.get(path, expand="ephemeral")["executions"]] == [done["id"]]
    assert v3.get(f"{path}/{done['id']}")["execution"]["ephemeral"] is True
    v3.simulator.clock.advance(86_400)
    assert v3.refused("GET", f"{path}/{done['id']}") == (404, "not_found")


def test_the_latest_values_come_with_warnings_for_the_others(v3: V3, device: str, offline: str) -> None:
    names = "ac_power,status,alerts,uptime,grid_connected"
    found = v3.get("/telemetry/latest", **{f"devices[{device}]": f"{names},unknown", f"devices[{offline}]": "ac_power", "devices[gone]": "x"})["telemetry"]
    values = {name: type(found[device][name]["value"]) for name in names.split(",")}
    assert values == {"ac_power": float, "status": str, "alerts": list, "uptime": int, "grid_connected": bool}
    assert found[device]["ac_power"]["timestamp"] == NOON + 40
    assert found[device]["unknown"] == {"warning": "Telemetry attribute is not found."}
    assert set(found[offline]["ac_power"]) == set(found["gone"]["x"]) == {"warning"}
    assert v3.refused("GET", "/telemetry/latest") == (400, "invalid_query_parameter_format")


def test_how_old_a_value_may_be_is_chosen(v3: V3, device: str, offline: str) -> None:
    assert set(v3.get("/telemetry/latest", **{f"devices[{offline}]": "ac_power", "relevance_interval": "10000h"})["telemetry"][offline]["ac_power"]) == {
        "value",
        "timestamp",
    }
    assert "warning" in v3.get("/telemetry/latest", **{f"devices[{device}]": "ac_power", "relevance_interval": "1s"})["telemetry"][device]["ac_power"]
    answer = v3.refused("GET", "/telemetry/latest", params={f"devices[{device}]": "ac_power", "relevance_interval": "soon"})
    assert answer == (400, "invalid_query_parameter_format")


def test_the_latest_values_of_one_device(v3: V3, device: str, offline: str) -> None:
    site = v3.get("/site")["site"]["id"]
    everything = v3.get(f"/devices/{device}/telemetry")["telemetry"]
    assert set(everything) == {"ac_power", "ac_voltage", "total_energy", "status", "grid_connected", "uptime", "alerts"}
    some = v3.get(f"/sites/{site}/devices/{device}/telemetry", **{"attribute.in": "status,unknown"})["telemetry"]
    assert some == {"status": everything["status"]}
    assert v3.get(f"/devices/{offline}/telemetry") == {"telemetry": {}}


def series(v3: V3, *selectors: dict[str, Any], **more: Any) -> httpx.Response:
    body = {"from": "2026-05-14T12:00:00Z", "to": NOON + 300, "granularity": "1m", "telemetry": list(selectors), **more}
    return v3.send("POST", "/telemetry/query_timeseries", json=body)


def test_every_attribute_is_a_column_with_a_type_on_its_own_line(v3: V3, device: str) -> None:
    v3.simulator.clock.advance(3600)
    slug = v3.get(f"/devices/{device}")["device"]["slug"]
    answer = series(v3, {"device": slug, "attribute": ["ac_power", "status", "unknown"]}, {"device": device, "attribute": "uptime"}, aggregation="last")
    assert answer.headers["content-type"] == "text/csv"
    assert [value.decode() for name, value in answer.headers.raw if name.decode() == TYPES] == ["float", "string", "integer"]
    head, *rows = csv.reader(io.StringIO(answer.text))
    assert head[1] == f"telemetry=ac_power device={device} aggregation=last granularity=1m gap_filling_method=none gap_filling_look_around=0s"
    assert [row[0] for row in rows] == [str(NOON + 60 * minute) for minute in range(5)]


def test_v1_and_v3_tell_the_same(v3: V3, device: str) -> None:
    selector = {"device": device, "attribute": "ac_power"}
    headers = {"X-Enapter-Auth-Token": v3.simulator.enapter_token}
    body = {"from": NOON - 600, "to": NOON, "telemetry": [selector]}
    old = httpx.post(f"{v3.simulator.enapter_url}/telemetry/v1/timeseries", json=body, headers=headers)
    assert series(v3, selector, **body).text == old.text


def test_an_empty_range_has_a_heading_and_types(v3: V3, device: str) -> None:
    answer = series(v3, {"device": device, "attribute": "ac_power"}, **{"from": 32503680000, "to": 32503680060})
    assert (answer.text.count("\n"), answer.headers[TYPES]) == (1, "float")


def test_bad_time_series_queries_are_refused(v3: V3, device: str) -> None:
    selector = {"device": device, "attribute": "status"}
    assert [
        (answer.status_code, answer.json()["errors"][0].get("code"))
        for answer in (
            series(v3, {"device": device, "attribute": "unknown"}, {"device": "gone", "attribute": "x"}),
            series(v3, selector, aggregation="avg"),
            series(v3, selector, granularity="soon"),
        )
    ] == [(404, "telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND"), (422, "unprocessable_entity"), (400, None)]


def test_a_device_writes_a_line_every_hour(v3: V3, device: str) -> None:
    def lines(**query: Any) -> list[dict[str, Any]]:
        return v3.get(f"/devices/{device}/logs", **query)["logs"]

    everything = lines(limit=1000)
    assert len(everything) == 7 * 24
    assert (everything[-1]["received_at"], everything[-1]["timestamp"]) == ("2026-05-14T12:00:00.250Z", str(NOON))
    assert lines(order="RECEIVED_AT_DESC", limit=2, offset=1) == everything[-3:-1][::-1]
    assert lines(severity="error", limit=1000) == [line for line in everything if line["severity"] == "error"]
    assert lines(received_at_from="2026-05-14T10:00:00Z", received_at_to="2026-05-14T12:00:00Z") == everything[-3:-1]
    assert lines(show="TEMPORARY_ONLY") == lines(received_at_from="2099-01-01T00:00:00Z") == []
    assert len(lines()) == 50
