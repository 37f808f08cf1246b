"""What callers give: sent as the documents say, or refused before anything is sent, with the name that was meant."""

from __future__ import annotations

import copy
import json
import math
import traceback
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from energy_clients import File, errors
from energy_core.calls import Service
from support import World, envelope

NAN = {"id": "1", "version": "1.0", "method": "integration.measurepoint.post", "params": [{"assetId": "a", "time": 1, "measurepoints": {"p": math.nan}}]}
MIDNIGHT = datetime(2026, 5, 14, tzinfo=UTC)


@pytest.mark.parametrize(
    ("service", "name", "arguments", "said"),
    [
        ("connection", "upload_integration_measurepoints", {"enos_message": NAN}, r"enos_message\.params\[0\]\.measurepoints\.p: JSON has no nan"),
        ("connection", "upload_integration_measurepoints", {"enos_message": {"id": "\ud83d"}}, r"enos_message\.id: .* half a character"),
        ("connection", "upload_integration_measurepoints", {"enos_message": {}, "enos_file": [b"x"]}, r"enos_file\[0\]: expected a File, got bytes"),
        (
            "connection",
            "upload_integration_measurepoints",
            {"enos_message": File(b"", "a")},
            r"enos_message: expected IntegrationMeasurepointMessage or a mapping",
        ),
        ("connection", "create_device", {"product_key": "p", "timezone": "z", "device_name": {"defaultvalue": "x"}}, r".*did you mean defaultValue\?"),
        ("connection", "search_devices", {"expression": ["a"]}, r"expression: list cannot be sent"),
        ("tsdb_data_v2_0", "get_asset_latest_data_by_post", {"asset_ids": [None], "measurepoints": "p"}, r"asset_ids\[0\]: None cannot be sent"),
        ("tsdb_data_v2_0", "get_asset_latest_data_by_post", {"asset_ids": "a", "measurepoints": "p", "access_key": {}}, r"access_key: dict cannot be sent"),
        ("connection", "search_devices", {"expresion": "a"}, r"got an unexpected keyword argument 'expresion'; did you mean expression\?$"),
        ("connection", "search_devices", {"pageSize": 5}, r"got an unexpected keyword argument 'pageSize'; did you mean page_size\?$"),
        ("connection", "search_devices", {"nothing_like_it": 5}, r"got an unexpected keyword argument 'nothing_like_it'$"),
        ("connection", "get_device", {"asset_id": "a", "org_id": ["o"]}, r"org_id: list cannot be sent"),
    ],
)
def test_what_cannot_be_sent_is_refused_with_its_name(world: World, service: str, name: str, arguments: Any, said: str) -> None:
    enos = world.enos(lambda request: envelope({}))
    with pytest.raises(errors.InvalidArgument, match=f"^{name}: {said}"):
        called(world, getattr(getattr(enos, service), name), arguments)
    assert world.requests == []


def called(world: World, method: Any, arguments: dict[str, Any]) -> Any:
    found = method(**arguments)
    return world.list(found) if method.operation.pagination else world.run(found)


@pytest.mark.parametrize("org_id", [["o"], {"o": 1}, math.nan, "\ud800", b"o"], ids=lambda value: type(value).__name__)
def test_what_the_client_adds_is_refused_alike(world: World, org_id: Any) -> None:
    enos = world.enos(lambda request: envelope({})).with_options(org_id=org_id)
    with pytest.raises(errors.InvalidArgument, match=r"^get_asset: org_id: "):
        world.run(enos.asset.get_asset(asset_id="a"))
    assert world.requests == []


def test_a_form_and_a_body_hold_the_same_text(world: World) -> None:
    enos = world.enos(lambda request: envelope({}))
    values = {"é": [1, 2.5, None, True, "x"]}
    world.run(enos.connection.create_device(product_key="p", timezone="z", device_name={"default_value": "é"}, device_attributes=values))
    world.run(enos.connection.upload_integration_measurepoints(enos_message={"id": "1", "params": [{"asset_id": "a", "measurepoints": values}]}))
    body, form = (request.content for request in world.requests)
    assert world.requests[0].headers["Content-Type"].startswith("application/json")
    assert json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode() in body
    assert '[{"assetId":"a","measurepoints":{"é":[1,2.5,null,true,"x"]}}]'.encode() in form


def test_times_are_written_as_the_argument_has_them(world: World) -> None:
    enapter = world.enapter(lambda request: {"executions": [], "total_count": 0})
    url = enapter.v3.commands.list_device_command_executions.request(device_id="d", created_at_gte=MIDNIGHT).url
    assert url.params["created_at.gte"] == "2026-05-14T00:00:00Z"
    enos = world.enos(lambda request: envelope({}))
    world.run(enos.alert.close_alert(alert_id="e", recover_time=MIDNIGHT))
    assert world.bodies[-1]["recoverTime"] == 1778716800000
    with pytest.raises(errors.InvalidArgument, match=r"^query_time_series: granularity: .* not a number of whole seconds"):
        world.run(enapter.v3.telemetry.query_time_series(from_=MIDNIGHT, to=1, granularity=timedelta(seconds=1.5), telemetry=[]))


@pytest.mark.parametrize(
    ("path", "name", "said"),
    [
        ("enos", "conection", "'{kind}' object has no attribute 'conection'; did you mean connection?"),
        ("enos", "assetTree", "'{kind}' object has no attribute 'assetTree'; did you mean asset_tree?"),
        ("enos.connection", "serch_devices", "'Connection' object has no attribute 'serch_devices'; did you mean search_devices?"),
        ("enos.connection", "searchDevices", "'Connection' object has no attribute 'searchDevices'; did you mean search_devices?"),
        ("enos.connection", "zzz", "'Connection' object has no attribute 'zzz'"),
        ("enapter.v3", "ruleEngine", "'V3' object has no attribute 'ruleEngine'; did you mean rule_engine?"),
        ("enapter.v3.sites", "list_site", "'Sites' object has no attribute 'list_site'; did you mean list_sites?"),
        ("enapter.v3.sites", "_repr_html_", "'Sites' object has no attribute '_repr_html_'"),
        ("enapter.v3.sites", "__deepcopy__", "'Sites' object has no attribute '__deepcopy__'"),
    ],
)
def test_a_misspelt_service_or_method_names_the_nearest(world: World, path: str, name: str, said: str) -> None:
    client, *services = path.split(".")
    found = world.enos(lambda request: envelope()) if client == "enos" else world.enapter(lambda request: {})
    kind = type(found).__name__
    for service in services:
        found = getattr(found, service)
    with pytest.raises(AttributeError) as raised:
        getattr(found, name)
    assert str(raised.value) == said.format(kind=kind)
    assert raised.value.name == name
    told = "".join(traceback.format_exception(raised.value))
    assert told.lower().count("did you mean") == said.count("did you mean")
    assert not hasattr(found, name)
    assert getattr(found, name, None) is None
    assert copy.copy(found).__dict__ == found.__dict__


def test_what_an_attribute_raises_itself_is_what_is_said() -> None:
    class Odd(Service[Any]):
        @property
        def inner(self) -> Any:
            raise AttributeError("something within")

    with pytest.raises(AttributeError, match=r"^something within$"):
        _ = Odd(None).inner  # type: ignore[arg-type]
