"""Calls: the request that is sent, and the value that is returned."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from energy_api.enos.connection import search_devices
from energy_clients import File, errors
from energy_clients.enos.models import GetCurrentPortalUserResponse
from energy_core.payload import fulfilled
from support import World, envelope

SEARCH = search_devices.OPERATION


def test_a_call_returns_the_payload_of_the_envelope(world: World) -> None:
    enos = world.enos(lambda request: envelope({"assetId": "a1", "modelId": "pv"}))
    assert world.run(enos.asset.get_asset(asset_id="a1")).asset_id == "a1"
    (request,) = world.requests
    assert request.method == "GET"
    assert request.url.path == "/asset-service/v2.1/assets"
    assert dict(request.url.params) == {"action": "get", "orgId": "o1", "assetId": "a1"}


def test_body_fields_are_keyword_arguments_and_nested_values_models_or_mappings(world: World) -> None:
    from energy_clients.enos.models import StringI18n

    enos = world.enos(lambda request: envelope({"assetId": "a1", "productKey": "p", "deviceKey": "d", "deviceSecret": "s"}))
    for name in (
        StringI18n(default_value="Inverter 7", i18n_value={"de_DE": "Wechselrichter 7"}),
        {"defaultValue": "Inverter 7", "i18nValue": {"de_DE": "Wechselrichter 7"}},
    ):
        world.run(enos.connection.create_device(product_key="p", timezone="+01:00", device_name=name, device_attributes={"capacity": 50}))
    first, second = world.bodies
    assert first == second
    assert first["deviceName"] == {"defaultValue": "Inverter 7", "i18nValue": {"de_DE": "Wechselrichter 7"}}
    assert first["deviceAttributes"] == {"capacity": 50}


def test_the_body_is_sent_compact_and_unescaped(world: World) -> None:
    enos = world.enos(lambda request: envelope({}))
    world.run(enos.connection.create_device(product_key="p", timezone="+01:00", device_name={"defaultValue": "逆变器"}))
    assert "逆变器".encode() in world.requests[0].content
    assert b": " not in world.requests[0].content
    assert world.requests[0].headers["Content-Type"] == "application/json;charset=UTF-8"


def test_raw_gives_status_headers_request_id_and_envelope(world: World) -> None:
    enos = world.enos(lambda request: httpx.Response(200, json=envelope({"assetId": "a1"}), headers={"X-Served-By": "gw1"}))
    answer = world.run(enos.asset.get_asset.raw(asset_id="a1"))
    assert (answer.status, answer.headers["x-served-by"], answer.request_id) == (200, "gw1", "r-1")
    assert answer.envelope.code == 0
    assert answer.data.asset_id == "a1"


def test_request_builds_without_sending(world: World) -> None:
    enos = world.enos(lambda request: envelope())
    request = enos.connection.search_devices.request(expression="a", page_size=50)
    assert str(request.url) == "https://apim.test/connect-service/v2.1/devices?action=search&orgId=o1"
    assert json.loads(request.content) == {"expression": "a", "pagination": {"pageNo": 1, "pageSize": 50}}
    assert world.requests == []


def test_org_id_of_the_call_wins_over_the_clients(world: World) -> None:
    enos = world.enos(lambda request: envelope({}))
    world.run(enos.asset.get_asset(asset_id="a", org_id="o2"))
    assert world.requests[0].url.params["orgId"] == "o2"


def test_org_id_given_nowhere_is_an_argument_error(world: World) -> None:
    enos = world.enos(lambda request: envelope({}), org_id=None)
    with pytest.raises(errors.InvalidArgument, match="org_id"):
        world.run(enos.asset.get_asset(asset_id="a"))
    assert world.requests == []


def test_a_view_never_changes_its_parent(world: World) -> None:
    enos = world.enos(lambda request: envelope({}), timeout=7.0)
    view = enos.with_options(timeout=3.0, headers={"X-Tenant": "b"}, org_id="o2")
    for client in (view, enos):
        world.run(client.asset.get_asset(asset_id="a"))
    seen = [(r.headers.get("X-Tenant"), r.url.params["orgId"], r.extensions["timeout"]["read"]) for r in world.requests]
    assert seen == [("b", "o2", 3.0), (None, "o1", 7.0)]
    world.run(view.aclose() if world.is_async else view.close())
    world.run(enos.asset.get_asset(asset_id="a"))  # closing a view closes nothing


def test_every_call_has_a_timeout_by_default(world: World) -> None:
    enos = world.enos(lambda request: envelope({}))
    world.run(enos.asset.get_asset(asset_id="a"))
    assert all(value is not None for value in world.requests[0].extensions["timeout"].values())


def test_comma_lists_are_joined(world: World) -> None:
    enos = world.enos(lambda request: {"code": 0, "msg": "OK", "data": {"items": []}})
    world.run(enos.tsdb_data.get_asset_latest_data(asset_ids=["a1", "a2"], point_ids="p1,p2"))
    assert (world.bodies[0]["assetIds"], world.bodies[0]["pointIds"]) == ("a1,a2", "p1,p2")


def test_enapter_lists_and_filters_are_comma_joined(world: World) -> None:
    enapter = world.enapter(lambda request: {"devices": [], "next_page_token": None})
    world.list(
        enapter.assets.list_devices(
            page_token="RW5hcHRlcg==", page_size=10, expand=["manifest", "properties", "connectivity"], filter_type_in=["endpoint", "ucm"]
        )
    )
    (request,) = world.requests
    assert request.url.path == "/api/assets/v1/devices"
    assert dict(request.url.params) == {
        "page_token": "RW5hcHRlcg==",
        "page_size": "10",
        "expand": "manifest,properties,connectivity",
        "filter[type_in]": "endpoint,ucm",
    }
    assert request.headers["X-Enapter-Auth-Token"] == "t0ken"


def test_latest_telemetry_names_each_device_in_a_key_of_its_own(world: World) -> None:
    enapter = world.enapter(
        lambda request: {"devices": {"d1": {"voltage": {"value": 12, "timestamp": 1662593249}}}, "errors": [{"message": "no such attribute"}]}
    )
    answer = world.run(enapter.telemetry.get_latest_telemetry(devices={"d1": ["voltage", "uptime"]}))
    assert dict(world.requests[0].url.params) == {"devices[d1]": "voltage,uptime"}
    assert answer.devices["d1"]["voltage"].value == 12
    assert answer.errors[0].message == "no such attribute"  # part of it failed; the rest is there


def test_auth_user_is_sent_when_given(world: World) -> None:
    enapter = world.enapter(lambda request: {"device": {"device_id": "d", "type": "ucm", "updated_at": "2026-05-14T08:00:00Z"}})
    world.run(enapter.assets.get_device(device_id="d"))
    world.run(enapter.with_options(auth_user="u1").assets.get_device(device_id="d"))
    assert [request.headers.get("X-Enapter-Auth-User") for request in world.requests] == [None, "u1"]


def test_uploads_go_to_their_own_host_with_the_token_alone(world: World) -> None:
    enos = world.enos(lambda request: envelope({}))
    message = {
        "id": "1",
        "method": "integration.attribute.post",
        "version": "1.1",
        "params": [{"assetId": "a", "attributes": {"photo": "local://p.jpg"}}],
        "files": {},
    }
    content = b"\r\n--+++\r\n" * 3  # a boundary that some client writes; ours is random
    world.run(enos.connection.upload_integration_attributes(enos_message=message, enos_file=[File(content, "p.jpg", "image/jpeg")]))
    (request,) = world.requests
    assert (request.url.host, request.url.path) == ("integration.test", "/connect-service/v2.1/integration")
    assert request.headers["apim-accesstoken"] == "token-1"
    assert "apim-signature" not in request.headers
    parts = _parts(request)
    assert json.loads(parts["enos-message"]) == message
    assert parts["enos-file"] == content


def _parts(request: httpx.Request) -> dict[str, bytes]:
    from email import message_from_bytes, policy

    head = f"Content-Type: {request.headers['Content-Type']}\r\n\r\n".encode()
    message = message_from_bytes(head + request.content, policy=policy.HTTP)
    found: dict[str, Any] = {part.get_param("name", header="content-disposition"): part.get_payload(decode=True) for part in message.iter_parts()}  # type: ignore[attr-defined]
    return found


def test_a_form_says_its_charset_and_the_boundary_between_its_parts(world: World) -> None:
    enos = world.enos(lambda request: envelope({"firmwareId": "f1"}))
    metadata = {"name": {"defaultValue": "3.2"}, "version": "3.2", "signMethod": "md5", "sign": "0", "enableVerification": False}
    world.run(enos.connection.create_firmware(metadata=metadata, file=File(b"\0\1", "a.bin")))
    kind, charset, boundary = world.requests[0].headers["Content-Type"].replace(" ", "").split(";")
    assert (kind, charset) == ("multipart/form-data", "charset=UTF-8")
    parts = world.requests[0].content.split(f"--{boundary.removeprefix('boundary=')}".encode())
    assert (len(parts), parts[0], parts[-1]) == (4, b"", b"--\r\n")
    assert b"\0\1" in parts[2]


def test_an_upload_without_its_host_says_what_to_give(world: World) -> None:
    enos = world.enos(lambda request: envelope({}), integration_url=None)
    with pytest.raises(errors.ConfigurationError, match="integration_url"):
        world.run(enos.connection.delete_file(file_uri="enos-connect://f", asset_id="a"))


@pytest.mark.parametrize("device_id", ["", ".", "..", "a\nb", "a\x00", "\x7f"])
def test_path_parameters_that_change_the_path_are_refused_before_sending(world: World, device_id: str) -> None:
    enapter = world.enapter(lambda request: {})
    with pytest.raises(errors.InvalidArgument, match="device_id"):
        world.run(enapter.assets.get_device(device_id=device_id))
    assert world.requests == []


@pytest.mark.parametrize("device_id", ["a/b", "a?b", "a#b", "%2e%2e", "ü b"])
def test_path_parameters_stay_one_segment(world: World, device_id: str) -> None:
    enapter = world.enapter(lambda request: {"device": {"device_id": device_id, "type": "ucm", "updated_at": ""}})
    assert world.run(enapter.assets.get_device(device_id=device_id)).device_id == device_id
    assert world.requests[0].url.raw_path.count(b"/") == 5
    assert world.requests[0].url.path == f"/api/assets/v1/devices/{device_id}"


def test_a_wrong_nested_value_names_the_field(world: World) -> None:
    enos = world.enos(lambda request: envelope({}))
    with pytest.raises(errors.InvalidArgument, match=r"create_device: device_name: expected StringI18n or a mapping, got str"):
        world.run(enos.connection.create_device(product_key="p", timezone="+01:00", device_name="Inverter"))
    with pytest.raises(errors.InvalidArgument, match="timezone"):
        world.run(enos.connection.create_device(product_key="p", device_name={"defaultValue": "x"}))
    assert world.requests == []


def test_command_progress_is_yielded_line_by_line(world: World) -> None:
    lines = [{"state": "started"}, {"state": "device_in_progress", "payload": {"state": "downloading"}}, {"state": "succeeded", "payload": {"value": 112.3}}]
    stream = "\n".join(json.dumps(line) for line in lines) + "\n"
    enapter = world.enapter(lambda request: httpx.Response(200, text=stream))
    states = world.list(enapter.commands.iter_command_progress(device_id="d", command_name="ping", arguments={"count": 5}))
    assert [state.state for state in states] == ["started", "device_in_progress", "succeeded"]
    assert world.requests[0].url.params["show_progress"] == "true"
    assert world.bodies == [{"device_id": "d", "command_name": "ping", "arguments": {"count": 5}}]


def test_an_error_instead_of_progress_is_raised(world: World) -> None:
    enapter = world.enapter(lambda request: httpx.Response(403, json={"errors": [{"code": "forbidden", "message": "Access denied."}]}))
    with pytest.raises(errors.PermissionDenied, match=r"Access denied"):
        world.list(enapter.commands.iter_command_progress(device_id="d", command_name="ping"))


def test_downloads_stream_to_a_file_or_an_iterator(world: World, tmp_path: Any) -> None:
    content = bytes(range(256)) * 1000
    enapter = world.enapter(lambda request: httpx.Response(200, content=content, headers={"Content-Type": "application/zip"}))
    download = enapter.blueprints.download_blueprint(blueprint_id="b1")
    assert b"".join(world.list(download)) == content
    assert world.run(download.read()) == content
    path = world.run(download.save(tmp_path / "b1.zip"))
    assert path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == ["b1.zip"]


def test_a_refused_download_raises_and_leaves_no_file(world: World, tmp_path: Any) -> None:
    enos = world.enos(lambda request: {"code": 99404, "msg": "no such file", "requestId": "r", "data": None})
    with pytest.raises(errors.NotFound, match="no such file"):
        world.run(enos.connection.download_file(file_uri="f", category="feature", asset_id="a").save(tmp_path / "f"))
    assert list(tmp_path.iterdir()) == []


def test_time_series_are_columns_with_their_types(world: World) -> None:
    head = "ts,telemetry=voltage device=d1 aggregation=avg,telemetry=mode device=d1,telemetry=alerts device=d1"
    text = f'{head}\n1665446400,4.3,idle,"[""a"",""b""]"\n1665446410,,,\n'
    types = [(b"X-Enapter-Timeseries-Data-Types", kind) for kind in (b"float", b"string", b"string_array")]
    enapter = world.enapter(lambda request: httpx.Response(200, content=text.encode(), headers=[(b"Content-Type", b"text/csv"), *types]))
    series = world.run(
        enapter.telemetry.query_time_series(from_="2026-05-14T00:00:00Z", to=1747180800, granularity="1m", telemetry=[{"device": "d1", "attribute": "voltage"}])
    )
    assert series.timestamps == [1665446400, 1665446410]
    assert [(c.attribute, c.device, c.data_type, c.values) for c in series.columns] == [
        ("voltage", "d1", "float", [4.3, None]),
        ("mode", "d1", "string", ["idle", None]),
        ("alerts", "d1", "string_array", [["a", "b"], None]),
    ]
    assert world.bodies[0]["to"] == 1747180800
    assert world.requests[0].headers["Accept"] == "text/csv"


def test_no_values_are_an_empty_series(world: World) -> None:
    enapter = world.enapter(lambda request: httpx.Response(200, content=b"", headers={"Content-Type": "text/csv"}))
    series = world.run(enapter.telemetry.query_time_series(from_=0, to=1, granularity="1m", telemetry=[]))
    assert (len(series), series.columns) == (0, [])


@pytest.mark.parametrize("text", ["when,a\n1,2\n", "ts,telemetry=a\n1\n", "ts,telemetry=a\nx,1\n"])
def test_broken_csv_is_a_malformed_answer(world: World, text: str) -> None:
    enapter = world.enapter(lambda request: httpx.Response(200, text=text, headers={"Content-Type": "text/csv"}))
    with pytest.raises(errors.MalformedAnswer, match=r"CSV|column|line"):
        world.run(enapter.telemetry.query_time_series(from_=0, to=1, granularity="1m", telemetry=[]))


def test_a_request_id_is_found_where_the_operations_answer_has_no_field_for_it(world: World) -> None:
    user = {"id": "u1", "type": 0} | dict.fromkeys(["name", "createdTime", "description", "nickName", "phoneArea", "phone", "email"], "")
    enos = world.enos(lambda request: {"code": 200, "message": "OK", "requestId": "r1", "data": user})
    assert "request_id" not in GetCurrentPortalUserResponse.__struct_fields__
    assert world.run(enos.app_portal.get_current_user.raw(authorization="Bearer t")).request_id == "r1"
    enos = world.enos(lambda request: {"code": 200, "message": "OK", "data": user | {"requestId": "of something else"}})
    assert world.run(enos.app_portal.get_current_user.raw(authorization="Bearer t")).request_id is None


@pytest.mark.parametrize("beside", [{"submsg": ""}, {"data": [{"deviceDesc": "", "requestId": "x"}]}, {"data": [{"errors": 5}]}])
def test_a_plain_success_is_filled_straight_whatever_stands_in_its_objects(beside: dict[str, Any]) -> None:
    content = json.dumps({"code": 0, "data": [], **beside}).encode()
    model = SEARCH.decode(content)
    assert fulfilled(SEARCH, model, content)


def test_errors_that_a_model_does_not_name_are_errors(world: World) -> None:
    site = {"id": "s", "name": "n", "timezone": "UTC"}
    enapter = world.enapter(lambda request: {"site": site, "errors": [{"code": "broken", "message": "no"}]})
    with pytest.raises(errors.PartialSuccess, match="no"):
        world.run(enapter.v3.sites.get_site(site_id="s"))
    enapter = world.enapter(lambda request: {"site": site | {"errors": [5]}, "errors": []})
    assert world.run(enapter.v3.sites.get_site(site_id="s")).id == "s"
