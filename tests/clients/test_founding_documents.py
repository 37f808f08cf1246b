"""The two documents that the project began with, as cases: the Enapter Assets API and the overview of the EnOS API."""

from __future__ import annotations

from typing import Any

import pytest

from energy_clients import errors, operations
from energy_clients.enos.models import PaginationRequest, Sorter
from support import World, envelope

SAMPLE = {
    "devices": [
        {
            "device_id": "123e4567-e89b-12d3-a456-426614174000",
            "type": "endpoint",
            "updated_at": "2022-01-01T20:22:00Z",
            "properties": {"serial_number": "1XXXX", "model": "AnySen M12"},
            "connectivity": {"online": True},
            "manifest": {},
        }
    ],
    "next_page_token": "TmV4dCBQYWdlIFRva2Vu",
}


def test_assets_api_lists_devices_with_all_four_parameters(world: World) -> None:
    enapter = world.enapter(lambda request: SAMPLE if request.url.params["page_token"] == "RW5hcHRlcg==" else {**SAMPLE, "next_page_token": None})
    expand = ["manifest", "properties", "connectivity"]
    devices = world.list(enapter.assets.list_devices(page_token="RW5hcHRlcg==", page_size=10, expand=expand, filter_type_in=["endpoint", "ucm"]))
    common = {"page_size": "10", "expand": "manifest,properties,connectivity", "filter[type_in]": "endpoint,ucm"}
    assert [dict(request.url.params) for request in world.requests] == [
        {"page_token": "RW5hcHRlcg==", **common},
        {"page_token": "TmV4dCBQYWdlIFRva2Vu", **common},
    ]
    assert {str(request.url.copy_with(query=None)) for request in world.requests} == {"http://gateway.test/api/assets/v1/devices"}
    assert {request.headers["X-Enapter-Auth-Token"] for request in world.requests} == {"t0ken"}
    first = devices[0]
    assert (first.device_id, first.type, first.updated_at) == ("123e4567-e89b-12d3-a456-426614174000", "endpoint", "2022-01-01T20:22:00Z")
    assert first.properties == {"serial_number": "1XXXX", "model": "AnySen M12"}
    assert first.connectivity.online is True
    assert first.manifest == {}
    assert len(devices) == 2


def test_assets_api_sample_reads_and_writes_without_loss() -> None:
    import json

    operation = operations.find("GET", "/assets/v1/devices")
    for answer in (SAMPLE, {**SAMPLE, "next_page_token": None}):
        assert operation.encode(operation.decode(json.dumps(answer).encode())) == answer


def test_overview_request_uri(world: World) -> None:
    enos = world.enos(lambda request: envelope({"assetId": "123"}))
    world.run(enos.asset.get_asset(org_id="1234", asset_id="123"))
    (request,) = world.requests
    assert str(request.url) == "https://apim.test/asset-service/v2.1/assets?action=get&orgId=1234&assetId=123"


def test_overview_request_body(world: World) -> None:
    enos = world.enos(lambda request: {"code": 0, "msg": "OK", "requestId": "6cb7a013-7f83-4620-97c8-4695a892acdf"})
    asset = {"assetId": "123", "timezone": "+08:00", "description": "a description", "tags": {"site": "Shanghai", "producer": "ABC"}}
    assert world.run(enos.asset.update_asset(asset=asset, is_patch_update=True)) is None
    assert world.bodies[0]["asset"] == asset


def test_overview_envelope(world: World) -> None:
    enos = world.enos(lambda request: {"code": 0, "msg": "OK", "requestId": "6cb7a013-7f83-4620-97c8-4695a892acdf", "data": {"assetId": "123"}})
    answer = world.run(enos.asset.get_asset.raw(asset_id="123"))
    assert (answer.envelope.code, answer.envelope.msg, answer.request_id) == (0, "OK", "6cb7a013-7f83-4620-97c8-4695a892acdf")


def test_overview_pagination_struct() -> None:
    struct = PaginationRequest(page_no=2, page_size=100, sorters=[Sorter(field="assetId", order="ASC")])  # type: ignore[arg-type]
    assert struct.to_dict() == {"pageNo": 2, "pageSize": 100, "sorters": [{"field": "assetId", "order": "ASC"}]}


def test_overview_projection(world: World) -> None:
    enos = world.enos(lambda request: envelope([], pagination={"pageNo": 1, "pageSize": 200, "totalSize": 0}))
    world.list(enos.connection.search_devices(projection=["assetPaths", "assets.*.assetId"]))
    assert world.bodies[0]["projection"] == ["assetPaths", "assets.*.assetId"]


REFUSALS: list[tuple[int, str, type[errors.ApiError]]] = [
    (99400, "Invalid Argument action:action is missing", errors.InvalidRequest),
    (99400, "Invalid Argument orgId:  orgId does not exist", errors.InvalidRequest),
    (99403, "Denied resource:  orgId o1558xxxxxxxxxx", errors.PermissionDenied),
    (99500, " Internal Server Error", errors.ServerError),
]


@pytest.mark.parametrize(("code", "message", "kind"), REFUSALS)
def test_overview_error_samples(world: World, code: int, message: str, kind: type[errors.ApiError]) -> None:
    answer: dict[str, Any] = {"code": code, "msg": message, "requestId": "4d4bfd4d-b5c5-4b9c-b452-833516153b49", "data": None}
    with pytest.raises(kind) as caught:
        world.run(world.enos(lambda request: answer).asset.get_asset(asset_id="a"))
    assert (caught.value.code, caught.value.request_id) == (code, answer["requestId"])
    assert caught.value.message == message.strip()


@pytest.mark.parametrize(("code", "kind"), [(80400, errors.InvalidRequest), (80401, errors.PermissionDenied), (80500, errors.ServerError)])
def test_overview_tsdb_codes(world: World, code: int, kind: type[errors.ApiError]) -> None:
    enos = world.enos(lambda request: {"code": code, "msg": "no", "submsg": None, "data": None})
    with pytest.raises(kind):
        world.run(enos.tsdb_data.get_asset_latest_data(asset_ids=["a"], point_ids=["p"]))
