"""Both clients against the simulator, over a real socket: every operation once, and the work that users do."""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from bundle import bundle, platforms, pointer
from bundle import operations as spec_operations
from energy_api.enos.models import TsdbRow, TsdbSeries
from energy_api.runtime import Operation
from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, File, errors, operations
from energy_clients.enos._auth import encryption
from energy_simulator import Simulator
from support import World, method_of

ARCHIVE = b"PK\x05\x06" + bytes(18)  # an empty ZIP archive
SPECS: dict[tuple[str, str], tuple[dict[str, Any], dict[str, Any]]] = {}
for _platform in platforms():
    _document = bundle(_platform)
    for _, _, _operation in spec_operations(_document):
        SPECS[_platform, _operation["operationId"]] = (_operation, _document)


@pytest.fixture(scope="module", params=["blocking", "async"])
def world(request: pytest.FixtureRequest) -> Iterator[World]:
    """One for all tests here: a client keeps its connections and its token from test to test, as users' clients do."""
    made = World(request.param == "async")
    yield made
    made.close()


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=300, enapter_devices=120, seed=11, strict=True) as running:
        yield running


@pytest.fixture(scope="module")
def existing(simulator: Simulator) -> dict[str, Any]:
    """Arguments that name things which the simulator has: an inverter, a device of the gateway."""
    with EnOS(simulator.enos_url, app_key=simulator.app_key, app_secret=simulator.app_secret, org_id=simulator.org_id) as enos:
        inverter = next(device for device in enos.connection.search_devices() if device.product_name and device.product_name.default_value == "String inverter")
    with Enapter(simulator.enapter_url, token=simulator.enapter_token) as enapter:
        device = enapter.assets.list_devices().first()
    assert device is not None
    return {
        "asset_id": inverter.asset_id,
        "product_key": inverter.product_key,
        "device_key": inverter.device_key,
        "device_id": device.device_id,
        "blueprint_id": simulator.blueprint_ids[0],
    }


@pytest.fixture(scope="module")
def enos(world: World, simulator: Simulator) -> Any:
    settings: dict[str, Any] = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id}
    client = (AsyncEnOS if world.is_async else EnOS)(simulator.enos_url, integration_url=simulator.integration_url, **settings)
    yield client
    world.run(client.aclose() if world.is_async else client.close())


@pytest.fixture(scope="module")
def enapter(world: World, simulator: Simulator) -> Any:
    client = (AsyncEnapter if world.is_async else Enapter)(simulator.enapter_url, token=simulator.enapter_token)
    yield client
    world.run(client.aclose() if world.is_async else client.close())


def example_arguments(operation: Operation, real: dict[str, Any]) -> dict[str, Any]:
    """Arguments for a call, from the specification's own examples; objects that exist in the simulator take the place of the examples' ones."""
    spec, document = SPECS[operation.platform, operation.operation_id]
    parameters = [pointer(document, p["$ref"]) if "$ref" in p else p for p in spec.get("parameters", ())]
    media = next(iter(spec.get("requestBody", {}).get("content", {}).values()), {})
    found: dict[str, Any] = {}
    deletes = operation.name.startswith("delete")  # what other calls need stays
    for argument in operation.arguments:
        if argument.place in ("body", "form", "content"):
            value: Any = media.get("example")
            for part in argument.wire.split(".") if argument.wire else ():
                value = value.get(part) if isinstance(value, dict) else None
            if argument.place == "form" and argument.kind == "list[]":
                value = [File(b"content", name) for name in media["example"]["enos-message"].get("files", {})]
            elif argument.place == "content":
                value = ARCHIVE
            elif argument.place == "form" and isinstance(value, dict) and "files" in value:
                value["files"] = {name: {**file, "md5": hashlib.md5(b"content").hexdigest()} for name, file in value.get("files", {}).items()}
        else:
            parameter = next(p for p in parameters if (p["in"], p["name"]) == (argument.place, argument.wire))
            value = parameter.get("example", some_value(parameter, document) if argument.required else None)
        if value is not None and not argument.option:
            found[argument.name] = value if deletes else real.get(argument.name, value)
    return found


def some_value(parameter: dict[str, Any], document: dict[str, Any]) -> Any:
    """A value for a parameter without an example."""
    schema = parameter["schema"]
    schema = pointer(document, schema["$ref"]) if "$ref" in schema else schema
    kind = schema.get("type", "string")
    kind = kind[0] if isinstance(kind, list) else kind
    if "enum" in schema or "example" in schema:
        return schema.get("example", schema.get("enum", [None])[0])
    return {"integer": 1, "number": 1.5, "boolean": True, "array": ["x"]}.get(kind, "2026-05-14 00:00:00" if "ime" in parameter["name"] else "x")


def call(world: World, method: Any, arguments: dict[str, Any]) -> Any:
    """The result of a call of any kind: a value, the first item of a listing, the content of a file."""
    made = method(**arguments)
    for name in ("first", "read"):
        if hasattr(made, name):
            return world.run(getattr(made, name)())
    return world.run(made)


@pytest.mark.parametrize("operation", operations.all(), ids=lambda operation: f"{operation.platform}.{operation.service}.{operation.name}")
def test_every_operation_can_be_called(world: World, simulator: Simulator, existing: dict[str, Any], enos: Any, enapter: Any, operation: Operation) -> None:
    stamp = time.time_ns() // 1_000_000
    real = {**existing, "measurepoint_id": "activePowerLimit", "app_key": simulator.app_key, "timestamp": stamp}
    real |= {"encryption": encryption(simulator.app_key, str(stamp), simulator.app_secret)}
    method = method_of(enos if operation.platform == "enos" else enapter, operation)
    before = len(simulator.requests)
    refusal = refused(world, method, example_arguments(operation, real))
    assert operation in [operation_of(request) for request in simulator.requests[before:]]
    if refusal is not None:  # for what the example names and the simulator does not have, never for the request's form
        assert refusal.operation == operation.name
        assert refusal.code not in (1003, 1004, 1202)
        assert not [words for words in ("Input should", " is missing", "not JSON") if words in refusal.message]


def operation_of(request: Any) -> Operation:
    path = re.sub("^/(api|integration-host)(?=/)", "", request.path)
    return operations.find(request.method, path, dict(request.query).get("action"))


def refused(world: World, method: Any, arguments: dict[str, Any]) -> errors.ApiError | None:
    try:
        call(world, method, arguments)
    except errors.ApiError as error:
        return error
    return None


def test_a_devices_life(world: World, enos: Any) -> None:
    product = world.list(enos.connection.search_products().limit(1))[0]
    made = world.run(enos.connection.create_device(product_key=product.product_key, timezone="+01:00", device_name={"defaultValue": "Life"}))
    found = world.run(enos.connection.get_device(asset_id=made.asset_id))
    assert (found.device_name.default_value, found.product_key) == ("Life", product.product_key)
    world.run(enos.connection.update_device(asset_id=made.asset_id, device_name={"defaultValue": "Life, renamed"}, device_tags={"row": "7"}))
    found = world.run(enos.connection.get_device(product_key=made.product_key, device_key=made.device_key))
    assert (found.device_name.default_value, found.device_tags["row"]) == ("Life, renamed", "7")
    assert world.run(enos.connection.delete_device(asset_id=made.asset_id)) is None
    with pytest.raises(errors.NotFound):
        world.run(enos.connection.get_device(asset_id=made.asset_id))


def test_devices_are_iterated_by_expression_and_cut_by_projection(world: World, enos: Any) -> None:
    everything = world.list(enos.connection.search_devices(page_size=37))
    assert len(everything) == len({device.asset_id for device in everything}) == world.run(enos.connection.search_devices().total)
    online = world.list(enos.connection.search_devices(expression="status = 'online'", page_size=50))
    assert {device.asset_id for device in online} == {device.asset_id for device in everything if device.status == "online"}
    cut = world.run(enos.connection.search_devices(projection=["assetId", "deviceName.defaultValue"]).first())
    assert cut.to_dict().keys() == {"assetId", "deviceName"}


def test_an_expression_that_is_none_is_refused(world: World, enos: Any) -> None:
    with pytest.raises(errors.InvalidRequest) as caught:
        world.list(enos.connection.search_devices(expression="status ~ 'online'"))
    assert caught.value.code == 99400


def test_a_day_of_time_series_in_every_format(world: World, enos: Any) -> None:
    device = world.list(enos.connection.search_devices(expression="productType = 'Device' and status = 'online'").limit(1))[0]
    day = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=2)
    asked = {"asset_ids": [device.asset_id], "point_ids": ["activePower"], "page_size": 1440}
    asked |= {"start_time": day.isoformat(timespec="seconds"), "end_time": (day + timedelta(days=1)).isoformat(timespec="seconds")}
    rows = world.run(enos.tsdb_data.get_asset_raw_data_by_time_range(**asked)).items
    if not rows:  # a weather station has no such point
        pytest.fail("the first online device has no activePower")
    assert len(rows) == 1440
    assert all(isinstance(row, TsdbRow) and list(row.values) == ["activePower"] for row in rows)
    wide = world.run(enos.tsdb_data.get_asset_raw_data_by_time_range(item_format=1, **asked)).items
    (column,) = world.run(enos.tsdb_data.get_asset_raw_data_by_time_range(item_format=2, **asked)).items
    assert isinstance(column, TsdbSeries)
    assert column.timestamp == [row.timestamp for row in rows] == [row.timestamp for row in wide]
    assert [float(value) for value in column.value] == [float(row.values["activePower"]) for row in rows]
    short = world.run(enos.tsdb_data.get_asset_raw_data_by_time_range(**{**asked, "page_size": 100})).items
    assert len(short) == 100  # cut without a word, as documented


def test_enapter_devices_and_a_series(world: World, simulator: Simulator, enapter: Any) -> None:
    devices = world.list(enapter.assets.list_devices(page_size=50, expand=["connectivity"]))
    assert len(devices) == len({device.device_id for device in devices}) == 120
    assert {device.connectivity.online for device in devices} <= {True, False}
    ucms = world.list(enapter.assets.list_devices(filter_type_in=["ucm", "gateway"]))
    assert {device.device_id for device in ucms} == {device.device_id for device in devices if device.type in ("ucm", "gateway")}
    with pytest.raises(errors.NotFound):
        world.run(enapter.assets.get_device(device_id="nobody"))
    states = [result.state for result in world.list(enapter.commands.iter_command_progress(device_id=devices[0].device_id, command_name="ping"))]
    assert (states[0], states[-1]) == ("started", "succeeded")
    archive = world.run(enapter.blueprints.download_blueprint(blueprint_id=simulator.blueprint_ids[0]).read())
    assert archive.startswith(b"PK")


def test_wrong_credentials_are_authentication_errors(world: World, simulator: Simulator) -> None:
    for key, secret in (("nobody", simulator.app_secret), (simulator.app_key, "wrong")):
        enos = (AsyncEnOS if world.is_async else EnOS)(simulator.enos_url, app_key=key, app_secret=secret, org_id=simulator.org_id)
        with pytest.raises(errors.AuthenticationError):
            world.run(enos.asset.get_asset(asset_id="a"))
        world.run(enos.aclose() if world.is_async else enos.close())
    enapter = (AsyncEnapter if world.is_async else Enapter)(simulator.enapter_url, token="wrong")
    with pytest.raises(errors.AuthenticationError):
        world.list(enapter.assets.list_devices())
    world.run(enapter.aclose() if world.is_async else enapter.close())


def test_tokens_that_end_meanwhile_go_unnoticed(world: World, enos: Any, simulator: Simulator) -> None:
    assert world.run(enos.connection.search_devices().first())
    simulator.expire_tokens()
    assert world.run(enos.connection.search_devices().first())


def test_the_same_request_signed_by_hand_is_refused_when_anything_differs(simulator: Simulator) -> None:
    with EnOS(simulator.enos_url, app_key=simulator.app_key, app_secret=simulator.app_secret, org_id=simulator.org_id) as enos:
        sent = enos.connection.search_devices.request(expression="status = 'online'")
        enos.connection.search_devices().first()
    signed = next(request for request in reversed(simulator.requests) if request.path == "/connect-service/v2.1/devices")
    headers = {name: value for name, value in signed.headers.items() if name.startswith("apim-")}
    other = json.dumps(json.loads(sent.content), indent=1).encode()  # the same JSON, other bytes
    answer = httpx.post(str(sent.url), content=other, headers={**headers, "Content-Type": "application/json"}).json()
    assert answer["code"] != 0
