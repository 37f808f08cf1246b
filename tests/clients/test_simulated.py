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

from document.bundle import operations as spec_operations
from document.bundle import pointer
from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, File, errors, operations
from energy_clients.enos._auth import encryption
from energy_clients.enos.models import TsdbRow, TsdbSeries
from energy_core import Operation
from energy_simulator import Simulator
from own import PLATFORMS, document
from support import World, async_is_slow, method_of, services

ARCHIVE = b"PK\x05\x06" + bytes(18)  # an empty ZIP archive
SPECS: dict[tuple[str, str], tuple[dict[str, Any], dict[str, Any]]] = {}
for _platform in PLATFORMS:
    _document = document(_platform)
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
            if argument.kind == "file" and value is not None:
                value = File(value.encode(), argument.wire)
            elif argument.kind == "list[file]":
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


@pytest.mark.filterwarnings("ignore:.* is deprecated by the platform:DeprecationWarning")
@async_is_slow
@pytest.mark.parametrize("service", services(operations.all()))
def test_every_operation_can_be_called(world: World, simulator: Simulator, existing: dict[str, Any], enos: Any, enapter: Any, service: str) -> None:
    for operation in services(operations.all())[service]:
        stamp = time.time_ns() // 1_000_000
        real = {**existing, "measurepoint_id": "activePowerLimit", "app_key": simulator.app_key, "timestamp": stamp}
        real |= {"encryption": encryption(simulator.app_key, str(stamp), simulator.app_secret)}
        method = method_of(enos if operation.platform == "enos" else enapter, operation)
        before = len(simulator.requests)
        refusal = refused(world, method, example_arguments(operation, real))
        assert operation in [operation_of(request) for request in simulator.requests[before:]]
        if refusal is not None:  # for what the example names and the simulator does not have, never for the request's form
            assert refusal.operation == operation.name
            assert refusal.code not in (1003, 1004, 1202), operation
            assert not [words for words in ("Input should", " is missing", "not JSON") if words in refusal.message], operation


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


def test_a_firmware_is_uploaded_and_devices_are_upgraded(world: World, enos: Any, simulator: Simulator) -> None:
    content, version = b'{"binary": "\x00"}', f"{'async' if world.is_async else 'blocking'} 1"
    product = world.list(enos.connection.search_products(expression="modelId = 'ParkMeter'"))[0]
    metadata = {"name": {"defaultValue": version}, "version": version, "signMethod": "sha256", "sign": hashlib.sha256(content).hexdigest()}
    made = world.run(
        enos.connection.create_firmware(product_key=product.product_key, metadata=metadata | {"enableVerification": False}, file=File(content, "meter.bin"))
    )
    firmware = world.run(enos.connection.get_firmware(firmware_id=made.firmware_id))
    assert (firmware.version, firmware.file_size, firmware.product_key) == (version, len(content), product.product_key)
    versions = world.run(enos.connection.list_firmware_versions(product_key=product.product_key))
    scope, policy = {"type": "total", "versionNumbers": versions}, {"upgrade_policy": "snapshot", "enable_upgrade_request": False}
    job = world.run(enos.connection.create_ota_job(firmware_id=made.firmware_id, type="upgrade", upgrade_scope=scope, **policy))
    world.run(enos.connection.start_ota_job(job_id=job.job_id))
    simulator.clock.advance(300)
    tasks = world.list(enos.connection.search_ota_tasks(expression=f"jobId = '{job.job_id}' and status = 'succeeded'"))
    assert tasks
    assert {task.to_version for task in tasks} == {version}
    upgraded = world.list(enos.connection.search_device_upgrades(expression=f"firmwareVersion = '{version}'"))
    assert {device.asset_id for device in upgraded} == {task.asset_id for task in tasks}
    world.run(enos.connection.stop_ota_job(job_id=job.job_id))
    with pytest.raises(errors.Conflict) as caught:
        world.run(enos.connection.stop_ota_job(job_id=job.job_id))
    assert caught.value.code == 24616


def test_of_many_devices_each_is_told_what_became_of_it(world: World, enos: Any) -> None:
    product = world.list(enos.connection.search_products().limit(1))[0]
    devices = [{"productKey": product.product_key, "timezone": "+01:00", "deviceName": {"defaultValue": f"Many {number}"}} for number in range(50)]
    answer = world.run(enos.connection.batch_create_devices(device_list=[*devices, {**devices[0], "timezone": "nowhere"}]))
    assert (answer.success_size, answer.total_size, len(answer.data)) == (50, 51, 51)
    assert [result.code for result in answer.data] == [0] * 50 + [-1]
    last = world.run(enos.connection.get_device(asset_id=answer.data[49].data.asset_id))
    assert last.device_name.default_value == "Many 49"


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
    asked = {"asset_ids": [device.asset_id], "point_ids": ["activePower"], "page_size": 1441}
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
    with pytest.warns(errors.TruncatedAnswer):
        short = world.run(enos.tsdb_data.get_asset_raw_data_by_time_range(**{**asked, "page_size": 100})).items
    assert len(short) == 100  # cut without a word by the platform, as documented


def test_a_form_takes_the_organization_from_the_client(world: World, enos: Any, existing: dict[str, Any]) -> None:
    asked = {"asset_ids": [existing["asset_id"]], "measurepoints": ["activePower"]}
    (form,) = world.run(enos.tsdb_data_v2_0.get_asset_latest_data_by_post(**asked)).items
    assert form.asset_id == existing["asset_id"]


def test_a_file_goes_to_the_object_storage_and_comes_back_in_parts(world: World, enos: Any, existing: dict[str, Any]) -> None:
    asset = existing["asset_id"]
    entry = {"assetId": asset, "attributes": {"nameplate": "local://plate.txt"}}
    head = {"id": "1", "method": "integration.attribute.post", "version": "1.1"}
    message = {**head, "params": [entry], "files": {"plate.txt": {"featureId": "nameplate", "assetId": asset}}}
    (target,) = world.run(enos.connection.upload_integration_attributes(enos_message=message, use_lark=True)).uri_info_list
    assert httpx.put(target.upload_url, content=b"0123456789").is_success
    file = {"file_uri": target.file_uri, "category": "feature", "asset_id": asset}
    assert httpx.get(world.run(enos.connection.get_download_url(**file))).text == "0123456789"
    info = world.run(enos.connection.get_file_info(**file))
    assert (info.original_filename, info.file_size) == ("plate.txt", 10)
    assert world.run(enos.connection.download_file(**file, range="bytes=2-4").read()) == b"234"
    assert world.run(enos.connection.download_file(**file).read()) == b"0123456789"


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


def test_users_come_into_groups_and_get_policies(world: World, enos: Any) -> None:
    name = f"Visitors of {'async' if world.is_async else 'blocking'}"
    assert world.run(enos.iam.create_user_group(user_group={"name": name})) is True
    group = next(group for group in world.run(enos.iam.list_user_groups()).list_ if group.name == name)
    user = world.run(enos.iam.list_users(from_time="2024-01-01 00:00:00"))[0]
    assert world.run(enos.iam.add_users_to_user_group(user={"add": [user.id]}, user_group={"id": group.id})) is True
    assert world.run(enos.iam.attach_policies(subject_ids=group.id, subject_type="user_group", policy={"add": ["105"]})) is True
    found = world.run(enos.iam.get_user_group(id=group.id))
    assert ([one.name for one in found.users], [policy.code for policy in found.policys]) == ([user.name], ["security.auditor"])
    assert world.run(enos.iam.delete_user_group(id=group.id)) is True
    with pytest.raises(errors.NotFound):
        world.run(enos.iam.get_user_group(id=group.id))


def test_devices_come_into_a_group_and_are_iterated(world: World, enos: Any) -> None:
    devices = world.list(enos.connection.search_devices().limit(7))
    group_id = world.run(enos.connection.create_device_group(name={"defaultValue": "Seven"}, type="STATIC"))
    identifiers = [{"assetId": device.asset_id} for device in devices]
    answer = world.run(enos.connection.add_devices_to_device_group(group_id=group_id, device_identifiers=[*identifiers, {"assetId": "nothing"}]))
    assert (answer.success_size, answer.total_size, answer.data[-1].code) == (7, 8, -1)
    found = world.list(enos.connection.search_devices_by_device_group(group_id=group_id, page_size=3))
    assert {device.asset_id for device in found} == {device.asset_id for device in devices}
    (group,) = world.list(enos.connection.search_device_groups(expression=f"groupId = '{group_id}'"))
    assert (group.name.default_value, group.type) == ("Seven", "STATIC")
    assert world.run(enos.connection.delete_device_group(group_id=group_id)) == group_id
    with pytest.raises(errors.NotFound):
        world.run(enos.connection.get_device_group(group_id=group_id))


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


@pytest.mark.parametrize("name", ["list_user_assets", "list_user_assets_v22"])
def test_the_assets_of_a_portal_user_are_iterated_from_page_zero(world: World, simulator: Simulator, enos: Any, name: str) -> None:
    user = world.run(enos.app_portal.get_user_base_info(organization_id=simulator.org_id, name="operator.meyer")).users[0]
    pager = getattr(enos.app_portal, name)(user_id=user.id, org_id=simulator.org_id, page_size=7)
    found = world.list(pager)
    assert len(found) == len({asset.id for asset in found}) == world.run(pager.total) > 14
