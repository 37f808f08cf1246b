"""The Enapter gateway, HTTP API v1."""

from __future__ import annotations

import base64
import csv
import io
import json
import zipfile
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_simulator import Simulator
from energy_simulator.answers import Refusal
from energy_simulator.enapter.assets import page_token, position
from energy_simulator.enapter.gateway import HANDLERS
from energy_simulator.spec import catalogue

DEVICES = "/assets/v1/devices"


def listed(gateway: httpx.Client, **query: Any) -> list[dict[str, Any]]:
    return gateway.get(DEVICES, params={"page_size": 1000, **query}).json()["devices"]


def errors(answer: httpx.Response, status: int) -> dict[str, Any]:
    assert answer.status_code == status, answer.text
    (error,) = answer.json()["errors"]
    return error


@pytest.fixture(scope="module")
def inverter(gateway: httpx.Client) -> str:
    devices = listed(gateway, **{"filter[type_in]": "endpoint", "expand": "connectivity"})
    return next(device["device_id"] for device in devices if device["connectivity"]["online"])


@pytest.mark.parametrize("headers", [{}, {"X-Enapter-Auth-Token": "wrong"}, {"X-Enapter-Auth-Token": ""}])
def test_the_token_must_be_right(simulator: Simulator, headers: dict[str, str]) -> None:
    error = errors(httpx.get(simulator.enapter_url + DEVICES, headers=headers), 403)
    assert error == {"code": "invalid_header", "message": "Authentication token is invalid.", "details": {"header": "X-Enapter-Auth-Token"}}


def test_a_user_may_be_named(gateway: httpx.Client) -> None:
    assert gateway.get(DEVICES, headers={"X-Enapter-Auth-User": "someone"}).status_code == 200


def test_all_pages_together_are_every_device(gateway: httpx.Client) -> None:
    found: list[str] = []
    token: str | None = ""
    while token is not None:
        answer = gateway.get(DEVICES, params={"page_token": token, "page_size": 40}).json()
        found += [device["device_id"] for device in answer["devices"]]
        token = answer["next_page_token"]
    assert len(found) == len(set(found)) == 130
    assert found == [device["device_id"] for device in listed(gateway)]


def test_fifty_devices_come_when_no_size_is_asked_for(gateway: httpx.Client) -> None:
    assert len(gateway.get(DEVICES).json()["devices"]) == 50


def test_the_last_full_page_has_no_token(gateway: httpx.Client) -> None:
    assert gateway.get(DEVICES, params={"page_size": 130}).json()["next_page_token"] is None


def test_only_what_is_expanded_is_shown(gateway: httpx.Client) -> None:
    assert set(listed(gateway)[0]) == {"device_id", "type", "updated_at"}
    assert set(listed(gateway, expand="")[0]) == {"device_id", "type", "updated_at"}
    device = listed(gateway, expand="manifest,properties,connectivity")[0]
    assert set(device) == {"device_id", "type", "updated_at", "manifest", "properties", "connectivity"}
    assert "telemetry" in device["manifest"]


def test_types_are_filtered(gateway: httpx.Client) -> None:
    assert {device["type"] for device in listed(gateway, **{"filter[type_in]": "ucm,gateway"})} == {"ucm", "gateway"}
    raw = gateway.get(DEVICES + "?filter[type_in]=ucm").json()["devices"]  # as curl sends it
    assert {device["type"] for device in raw} == {"ucm"}


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ({"page_token": "%%%"}, "page_token"),
        ({"page_token": "RW5hcHRlcg=="}, "page_token"),
        ({"page_token": "YmVmb3JlIDU="}, "page_token"),
        ({"page_size": "many"}, "page_size"),
        ({"page_size": "0"}, "page_size"),
        ({"expand": "secrets"}, "expand[0]"),
        ({"filter[type_in]": "toaster"}, "filter[type_in][0]"),
    ],
)
def test_bad_query_parameters_are_refused(gateway: httpx.Client, query: dict[str, str], name: str) -> None:
    error = errors(gateway.get(DEVICES, params=query), 400)
    assert (error["code"], error["details"]) == ("invalid_query_parameter_format", {"parameter": name})


@given(st.integers(0, 10**12))
def test_a_page_token_stands_for_its_position(row: int) -> None:
    assert position(page_token(row)) == row


@given(st.one_of(st.text(min_size=1, max_size=30), st.binary(min_size=1).map(lambda data: base64.b64encode(data).decode())))
def test_any_other_token_is_refused_and_nothing_else(token: str) -> None:
    assert _read(token) in (token, "invalid_query_parameter_format")


def _read(token: str) -> str | int:
    """The token as it was read, or the code of the refusal."""
    try:
        return page_token(position(token))
    except Refusal as error:
        return error.code


def test_one_device(gateway: httpx.Client, inverter: str) -> None:
    device = gateway.get(f"{DEVICES}/{inverter}", params={"expand": "connectivity"}).json()["device"]
    assert (device["device_id"], device["connectivity"]) == (inverter, {"online": True})
    assert errors(gateway.get(f"{DEVICES}/unknown"), 404)["code"] == "not_found"


def test_what_does_not_exist(gateway: httpx.Client) -> None:
    assert errors(gateway.get("/assets/v1/toasters"), 404)["code"] == "not_found"
    assert "code" not in errors(gateway.post(DEVICES), 405)


def test_the_latest_values_come_with_errors_for_the_others(gateway: httpx.Client, inverter: str) -> None:
    names = "ac_power,status,unknown,uptime,alerts,grid_connected"
    answer = gateway.get("/telemetry/v1/now", params={f"devices[{inverter}]": names, "devices[gone]": "x"}).json()
    values = answer["devices"][inverter]
    assert {name: type(values[name]["value"]) for name in values} == {"ac_power": float, "status": str, "uptime": int, "alerts": str, "grid_connected": bool}
    assert [error["details"] for error in answer["errors"]] == [{"device": inverter, "attribute": "unknown"}, {"device": "gone"}]
    assert "errors" not in gateway.get("/telemetry/v1/now", params={f"devices[{inverter}]": "status"}).json()
    assert errors(gateway.get("/telemetry/v1/now"), 400)["details"] == {"parameter": "devices"}


def query(inverter: str, *attributes: str, **more: Any) -> dict[str, Any]:
    selectors = [{"device": inverter, "attribute": attribute} for attribute in attributes]
    return {"from": "2026-05-14T12:00:00Z", "to": 1778760300, "granularity": "1m", "telemetry": selectors, **more}


def table(answer: httpx.Response) -> list[list[str]]:
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/csv"
    return list(csv.reader(io.StringIO(answer.text)))


def series(gateway: httpx.Client, body: dict[str, Any]) -> httpx.Response:
    return gateway.post("/telemetry/v1/timeseries", json=body)


def test_time_series_come_as_csv_with_one_types_header_for_each_column(gateway: httpx.Client, inverter: str) -> None:
    answer = series(gateway, query(inverter, "ac_power", "uptime", "status", "alerts", "grid_connected", aggregation="last"))
    types = [value.decode() for name, value in answer.headers.raw if name == b"x-enapter-timeseries-data-types"]
    assert types == ["float", "integer", "string", "string_array", "boolean"]
    head, *rows = table(answer)
    assert head[:2] == ["ts", f"telemetry=ac_power device={inverter} aggregation=last granularity=1m gap_filling_method=none gap_filling_look_around=0s"]
    assert [row[0] for row in rows] == [str(1778760000 + 60 * minute) for minute in range(5)]
    assert (rows[0][5], json.loads(rows[0][4])) == ("true", [])


def test_buckets_are_aggregated(gateway: httpx.Client, inverter: str) -> None:
    minutes = [float(row[1]) for row in table(series(gateway, query(inverter, "ac_power")))[1:]]
    whole = query(inverter, granularity="5m")
    for function, expected in {"avg": sum(minutes) / 5, "auto": sum(minutes) / 5, "min": min(minutes), "max": max(minutes), "last": minutes[-1]}.items():
        body = {**whole, "telemetry": [{"device": inverter, "attribute": "ac_power", "aggregation": function}]}
        (row,) = table(series(gateway, body))[1:]
        assert float(row[1]) == pytest.approx(expected)
    assert table(series(gateway, {**query(inverter, "grid_connected", aggregation="bool_or"), "granularity": "5m"}))[1][1] == "true"


def test_gaps_are_filled_on_request(gateway: httpx.Client, inverter: str) -> None:
    body = query(inverter, granularity="30s")
    plain, filled = (
        table(series(gateway, {**body, "telemetry": [{"device": inverter, "attribute": "ac_power", "gap_filling": {"method": method, "look_around": "30s"}}]}))
        for method in ("none", "locf")
    )
    assert (len(plain), len(filled)) == (1 + 5, 1 + 10)
    assert filled[2][1] == filled[1][1]
    assert filled[0][1].endswith("gap_filling_method=locf gap_filling_look_around=30s")


def test_a_gap_is_not_filled_from_too_far(gateway: httpx.Client, inverter: str) -> None:
    selector = {"device": inverter, "attribute": "ac_power", "gap_filling": {"method": "locf", "look_around": "1s"}}
    assert len(table(series(gateway, {**query(inverter, granularity="30s"), "telemetry": [selector]}))) == 1 + 5


def test_a_missing_value_is_an_empty_cell(gateway: httpx.Client, inverter: str) -> None:
    offline = next(device for device in listed(gateway, expand="connectivity", **{"filter[type_in]": "endpoint"}) if not device["connectivity"]["online"])
    body = query(inverter, "ac_power")
    body["telemetry"].append({"device": offline["device_id"], "attribute": "ac_power"})
    assert {row[2] for row in table(series(gateway, body))[1:]} == {""}


def test_an_empty_range_has_no_body_and_no_types(gateway: httpx.Client, inverter: str) -> None:
    answer = series(gateway, {**query(inverter, "ac_power"), "from": 32503680000, "to": 32503680060})
    assert (answer.status_code, answer.content) == (200, b"")
    assert "x-enapter-timeseries-data-types" not in answer.headers


@pytest.mark.parametrize(
    ("change", "status"),
    [
        ({"granularity": "soon"}, 400),
        ({"granularity": "1ms"}, 400),
        ({"from": "yesterday"}, 400),
        ({"from": "2026-05-14T12:00:00"}, 400),
        ({"to": 0}, 400),
        ({"from": 0}, 422),
        ({"telemetry": 5}, 400),
        ({"aggregation": "median"}, 400),
        ({"telemetry": [{"device": "gone", "attribute": "x"}]}, 422),
        ({"telemetry": [{"device": f"d{n}", "attribute": "x"} for n in range(11)]}, 422),
    ],
)
def test_bad_time_series_queries_are_refused(gateway: httpx.Client, inverter: str, change: dict[str, Any], status: int) -> None:
    error = errors(series(gateway, {**query(inverter, "ac_power", granularity="1s"), **change}), status)
    assert error.get("code") == {400: None, 422: "unprocessable_entity"}[status]


def test_attributes_and_aggregations_must_fit(gateway: httpx.Client, inverter: str) -> None:
    assert errors(series(gateway, query(inverter, "unknown")), 422)
    assert errors(series(gateway, query(inverter, "status", aggregation="avg")), 422)
    assert errors(series(gateway, query(inverter, "ac_power", aggregation="bool_or")), 422)
    assert errors(gateway.post("/telemetry/v1/timeseries", content=b"{"), 400)["details"] == {"field": "body"}


def run(gateway: httpx.Client, device: str, name: str, **more: Any) -> httpx.Response:
    return gateway.post("/commands/v1/execute", json={"device_id": device, "command_name": name, **more.pop("body", {})}, **more)


def test_commands_end_in_their_states(gateway: httpx.Client, inverter: str) -> None:
    assert run(gateway, inverter, "ping").json() == {"state": "succeeded", "payload": {"value": "pong"}}
    assert run(gateway, inverter, "reboot").json() == {"state": "succeeded"}
    assert run(gateway, inverter, "fail_self_test").json()["state"] == "error"
    assert run(gateway, inverter, "lose_connection").json()["state"] == "platform_error"
    assert run(gateway, inverter, "set_power_limit", body={"arguments": {"percent": 80}}).json() == {"state": "succeeded", "payload": {"percent": 80}}
    assert run(gateway, inverter, "set_power_limit", body={"arguments": {"percent": 180}}).json()["state"] == "error"
    assert errors(run(gateway, inverter, "unknown"), 422)["code"] == "unprocessable_entity"
    assert errors(run(gateway, "unknown", "ping"), 404)["code"] == "not_found"
    offline = next(device for device in listed(gateway, expand="connectivity") if not device["connectivity"]["online"])
    assert run(gateway, offline["device_id"], "ping").json()["state"] == "platform_error"


def test_a_device_can_be_named_by_its_hardware_id(gateway: httpx.Client) -> None:
    devices = gateway.get("/v3/devices", params={"expand": "communication,connectivity"}).json()["devices"]
    device = next(device for device in devices if device["type"] == "HARDWARE_UCM" and device["connectivity"]["status"] == "ONLINE")
    hardware = device["communication"]["hardware_id"]
    body = {"hardware_id": hardware, "command_name": "ping", "arguments": None}
    assert gateway.post("/commands/v1/execute", json=body).json() == {"state": "succeeded", "payload": {"value": "pong"}}
    values = [gateway.get("/telemetry/v1/now", params={f"devices[{name}]": "rssi"}).json()["devices"] for name in (hardware, device["id"])]
    assert values == [{hardware: values[1][device["id"]]}, {device["id"]: values[1][device["id"]]}]
    assert errors(gateway.post("/commands/v1/execute", json={**body, "hardware_id": "FFFF"}), 404)["code"] == "not_found"


def test_a_command_needs_a_device(gateway: httpx.Client) -> None:
    error = errors(gateway.post("/commands/v1/execute", json={"command_name": "ping"}), 400)
    assert error["details"] == {"field": "device_id"}


def test_progress_is_streamed_line_by_line(gateway: httpx.Client, inverter: str) -> None:
    body = {"device_id": inverter, "command_name": "ping"}
    with gateway.stream("POST", "/commands/v1/execute", params={"show_progress": "true"}, json=body) as answer:
        states = [json.loads(line)["state"] for line in answer.iter_lines()]
        assert answer.headers["transfer-encoding"] == "chunked"
    assert states == ["started", "device_in_progress", "succeeded"]
    assert errors(run(gateway, inverter, "ping", params={"show_progress": "perhaps"}), 400)


def test_a_blueprint_is_an_archive(gateway: httpx.Client, simulator: Simulator) -> None:
    found = [gateway.get("/blueprints/v1/download", params={"blueprint_id": simulator.blueprint_ids[0]}).content for _ in range(2)]
    assert found[0] == found[1]
    assert zipfile.ZipFile(io.BytesIO(found[0])).namelist() == ["manifest.yml"]
    assert errors(gateway.get("/blueprints/v1/download", params={"blueprint_id": "x"}), 404)


def test_the_api_answers_at_the_root_as_below_api(simulator: Simulator, inverter: str) -> None:
    headers = {"X-Enapter-Auth-Token": simulator.enapter_token}
    for path in (f"{DEVICES}/{inverter}", "/v3/site", "/v3/toasters", "/telemetry/v1/now", "/commands/v1/execute", "/blueprints/v1/download"):
        root, below = (httpx.get(base + path, headers=headers) for base in (simulator.url, simulator.enapter_url))
        assert (root.status_code, root.content) == (below.status_code, below.content)
    assert errors(httpx.get(f"{simulator.url}/v3/devices"), 401)["details"] == {"header": "X-Enapter-Auth-Token"}


def test_other_paths_at_the_root_are_those_of_enos(simulator: Simulator) -> None:
    roots = ("/assets/v1/", "/blueprints/v1/", "/commands/v1/", "/telemetry/v1/", "/v3/")
    assert not [operation.path for operation in catalogue("enapter").operations if not operation.path.startswith(roots)]
    assert not [operation.path for operation in catalogue("enos").operations if operation.path.startswith(roots)]
    for path in ("/v1/devices", "/assets/v2/devices", "/assets", "/v3"):
        assert "msg" in httpx.get(simulator.url + path).json()


def test_every_operation_has_a_behaviour_of_its_own() -> None:
    assert {operation.name for operation in catalogue("enapter").operations} == HANDLERS.keys()
