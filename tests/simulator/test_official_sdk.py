"""The official Python SDK of Enapter against the simulator: `pip install enapter`, which is not among what this project installs."""

from __future__ import annotations

import asyncio
import datetime
import io
import os
import zipfile
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest

from energy_simulator import Simulator

pytest.importorskip("enapter", reason="the official SDK is not installed: pip install 'enapter>=0.25'")

from enapter.http import api  # type: ignore[import-not-found,unused-ignore]
from enapter.http.api.blueprints import BlueprintView  # type: ignore[import-not-found,unused-ignore]
from enapter.http.api.commands import ExecutionState, ListExecutionsOrder, ResponseState  # type: ignore[import-not-found,unused-ignore]
from enapter.http.api.devices import DeviceConnectivityStatus, DeviceType, MQTTProtocol  # type: ignore[import-not-found,unused-ignore]
from enapter.http.api.rule_engine import EngineState, RuleScript, RuleState, RuntimeVersion  # type: ignore[import-not-found,unused-ignore]
from enapter.http.api.sites import Location  # type: ignore[import-not-found,unused-ignore]
from enapter.http.api.telemetry import Aggregation, DataType, Selector  # type: ignore[import-not-found,unused-ignore]

Run = Callable[[Callable[[Any], Awaitable[Any]]], Any]
UTC = datetime.UTC
NOON = datetime.datetime(2026, 5, 14, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def world() -> Iterator[Simulator]:
    with Simulator(devices=0, enapter_devices=120, seed=7) as running:
        yield running


@pytest.fixture
def run(world: Simulator, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a coroutine function with a client that is configured as users configure it, by the environment."""
    for name, value in world.environment.items():
        monkeypatch.setenv(name, value)

    async def with_client(work: Callable[[Any], Awaitable[Any]]) -> Any:
        async with api.Client(api.Config.from_env(os.environ)) as client:
            return await work(client)

    return lambda work: asyncio.run(with_client(work))


async def all_of(stream: Any) -> list[Any]:
    async with stream as items:
        return [item async for item in items]


async def inverter(client: Any) -> Any:
    devices = await all_of(client.devices.list(expand_connectivity=True))
    return next(device for device in devices if device.type is DeviceType.LUA and device.connectivity.status is DeviceConnectivityStatus.ONLINE)


def test_sites(run: Run) -> None:
    async def work(client: Any) -> None:
        sites = await all_of(client.sites.list())
        assert [site.name for site in sites][:2] == ["Sonnenhang Solar Park", "Seeblick Solar Park"]
        assert (await client.sites.get(None)).id == sites[0].id
        made = await client.sites.create(name="New", timezone="UTC", location=Location("Here", 1.0, 2.0))
        assert (await client.sites.update(made.id, name="Newer")).location == made.location
        assert (await client.sites.get(made.id)).name == "Newer"
        await client.sites.delete(made.id)
        with pytest.raises(api.Error) as caught:
            await client.sites.get(made.id)
        assert caught.value.code == "not_found"

    run(work)


def test_devices_of_all_pages_are_listed_with_what_is_expanded(run: Run) -> None:
    async def work(client: Any) -> None:
        devices = await all_of(client.devices.list())
        assert len({device.id for device in devices}) == len(devices) == 120
        own = await all_of(client.devices.list(site_id=devices[0].site_id))
        assert {device.site_id for device in own} == {devices[0].site_id}
        one = await inverter(client)
        full = await client.devices.get(
            one.slug, expand_manifest=True, expand_properties=True, expand_connectivity=True, expand_communication=True, expand_raised_alert_names=True
        )
        assert (full.id, full.communication.type.value) == (one.id, "UCM_LUA")
        assert full.manifest is not None
        assert full.raised_alert_names is not None

    run(work)


def test_a_device_is_created_changed_and_deleted(run: Run) -> None:
    async def work(client: Any) -> None:
        made = await client.devices.create_standalone(name="Weather station")
        assert (made.type, made.slug) == (DeviceType.STANDALONE, "weather-station")
        assert (await client.devices.update(made.id, name="Weather")).slug == made.slug
        for protocol in MQTTProtocol:
            assert (await client.devices.generate_communication_config(made.id, protocol)).mqtt_protocol is protocol
        await client.devices.delete(made.id)
        with pytest.raises(api.Error, match="Device not found"):
            await client.devices.get(made.id)

    run(work)


def test_a_lua_device_on_a_virtual_ucm(run: Run) -> None:
    async def work(client: Any) -> None:
        ucm = await client.devices.create_vucm(name="Virtual")
        blueprint = (await inverter(client)).blueprint_id
        lua = await client.devices.create_lua(runtime_id=ucm.id, blueprint_id=blueprint)
        with pytest.raises(api.Error, match="delete them first"):
            await client.devices.delete(ucm.id)
        await client.devices.delete(lua.id)
        await client.devices.delete(ucm.id)

    run(work)


def test_commands(run: Run, world: Simulator) -> None:
    async def work(client: Any) -> None:
        device = await inverter(client)
        done = await client.commands.execute(device.id, "set_power_limit", {"percent": 80}, expand_log=True)
        assert (done.state, done.response.payload) == (ExecutionState.SUCCESS, {"percent": 80})
        assert [answer.state for answer in done.log] == [ResponseState.SUCCEEDED, ResponseState.IN_PROGRESS, ResponseState.STARTED]
        begun = await client.commands.create_execution(device.id, "fail_self_test")
        assert begun.state in (ExecutionState.NEW, ExecutionState.IN_PROGRESS)
        world.clock.advance(2)
        assert (await client.commands.get_execution(device.id, begun.id)).state is ExecutionState.ERROR
        listed = await all_of(client.commands.list_executions(device.id, order=ListExecutionsOrder.CREATED_AT_DESC, state=ExecutionState.ERROR))
        assert [execution.id for execution in listed] == [begun.id]
        of_site = await all_of(client.commands.list_executions(site_id=device.site_id, name="set_power_limit", created_at_gte=done.created_at))
        assert [execution.id for execution in of_site] == [done.id]

    run(work)


def test_the_latest_telemetry(run: Run) -> None:
    async def work(client: Any) -> None:
        device = await inverter(client)
        values = (await client.telemetry.latest({device.id: ["ac_power", "alerts", "unknown"]}, relevance_interval=60))[device.id]
        assert isinstance(values["ac_power"].value, (int, float))
        assert isinstance(values["alerts"].value, list)
        assert values["unknown"] is None

    run(work)


def test_time_series(run: Run) -> None:
    async def work(client: Any) -> None:
        device = await inverter(client)
        selector = Selector(device.id, ["ac_power", "status", "alerts", "grid_connected", "uptime"], aggregation=Aggregation.LAST)
        span = {"from_": NOON, "to": NOON + datetime.timedelta(minutes=5), "granularity": 60, "selectors": [selector]}
        wide = await client.telemetry.wide_timeseries(**span)
        assert [column.data_type for column in wide.columns] == [DataType.FLOAT, DataType.STRING, DataType.STRING_ARRAY, DataType.BOOLEAN, DataType.INTEGER]
        assert (len(wide.timestamps), wide.timestamps[0]) == (5, NOON)
        assert wide.columns[0].labels.device == device.id
        async with client.telemetry.long_timeseries(**span) as stream:
            assert len([row async for row in stream]) == 5
        future = datetime.datetime(2999, 1, 1, tzinfo=UTC)
        empty = await client.telemetry.wide_timeseries(future, future + datetime.timedelta(minutes=1), 60, [selector])
        assert empty.timestamps == []

    run(work)


def archive(manifest: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        file.writestr("manifest.yml", manifest)
    return content.getvalue()


def test_blueprints(run: Run) -> None:
    content = archive(
        "blueprint_spec: device/3.0\ndisplay_name: Pump\nruntime:\n  type: lua\n"
        "command_groups:\n  run:\n    display_name: Run\ncommands:\n  start:\n    display_name: Start\n    group: run\n"
    )

    async def work(client: Any) -> None:
        await client.blueprints.validate(content)
        with pytest.raises(api.MultiError, match="missing"):
            await client.blueprints.validate(archive("{}"))
        made = await client.blueprints.upload(content)
        assert await client.blueprints.get(made.id) == made
        for view in BlueprintView:
            assert await client.blueprints.download(made.id, view) == content
        assert zipfile.is_zipfile(io.BytesIO(await client.blueprints.download_device_profiles()))
        device = await client.devices.create_standalone(name="Pump")
        assert (await client.devices.assign_blueprint(device.id, made.id)).blueprint_id == made.id
        assert (await client.commands.execute(device.id, "start")).state is ExecutionState.TIMEOUT  # it has never been online
        await client.devices.delete(device.id)

    run(work)


@pytest.mark.parametrize("named", [False, True], ids=["of the gateway", "of a site"])
def test_rules_are_switched(run: Run, named: bool) -> None:
    async def work(client: Any) -> None:
        engine, site = client.rule_engine, (await client.sites.get(None)).id if named else None
        assert (await engine.suspend(site)).state is EngineState.SUSPENDED
        assert (await engine.resume(site)).state is (await engine.get(site)).state is EngineState.ACTIVE
        rule = await engine.create_rule(RuleScript("print('hello')", RuntimeVersion.V3), slug=f"hello-{named}", site_id=site)
        assert (rule.state, rule.script.code) == (RuleState.STARTED, "print('hello')")
        assert (await engine.disable_rule(rule.id, site)).state is RuleState.STOPPED
        assert (await engine.enable_rule(rule.slug, site)).state is RuleState.STARTED
        assert (await engine.update_rule(rule.id, f"bye-{named}", site)).slug == f"bye-{named}"
        script = RuleScript("print('v1')", RuntimeVersion.V1, "1m")
        assert (await engine.update_rule_script(rule.id, script, site)).script == script
        assert rule.id in [item.id for item in await all_of(engine.list_rules(site))]
        await engine.delete_rule(rule.id, site)
        assert rule.id not in [item.id for item in await all_of(engine.list_rules(site))]

    run(work)
