"""A tour of both clients, blocking and async, against a simulated gateway and tenant; ends by itself."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp
from time import perf_counter
from typing import TYPE_CHECKING, Any, cast

from rich import box
from rich.console import Console
from rich.table import Table

from energy_simulator import Simulator

from . import AsyncEnapter, AsyncEnOS, Enapter, EnOS, errors

if TYPE_CHECKING:
    from energy_clients.enos.models import Device

ENAPTER_DEVICES, ENOS_DEVICES = 1_000, 5_000
ONLINE = "status = 'online'"
POINT = "activePower"
DRAWN = 5  # devices in the picture
WEATHER = {"ColumnNames": ["irradiance", "module_temperature"], "Values": [[420, 31], [815, 44]]}
BARS = ("▁▂▃▄▅▆▇█", "_.:-=+*#")  # where the terminal can show them, and where it cannot


@dataclass
class Findings:
    """What one client found; both kinds of client must find the same."""

    types: Counter[str] = field(default_factory=Counter[str])
    pages: int = 0
    products: Counter[str] = field(default_factory=Counter[str])
    examples: dict[str, Device] = field(default_factory=dict[str, "Device"])
    life: list[str] = field(default_factory=list[str])
    day: list[float] = field(default_factory=list[float])
    refusal: errors.ApiError | None = None
    seconds: float = 0.0

    def add(self, device: Device) -> None:
        """Count a device below its product's name; keep the first one of each product."""
        product = (device.product_name and device.product_name.default_value) or ""
        self.products[product] += 1
        self.examples.setdefault(product, device)

    def favourite(self) -> tuple[str, str]:
        """The key of the product with most devices, and the asset ID of one of them."""
        device = self.examples[self.products.most_common(1)[0][0]]
        return device.product_key or "", device.asset_id or ""


def main() -> int:
    """Run the tour; the exit status is 0 when both clients found the same."""
    console = Console(highlight=False)
    with Simulator(devices=ENOS_DEVICES, enapter_devices=ENAPTER_DEVICES, seed=7) as simulator:
        console.print(
            f"[bold]A simulated gateway and tenant[/] at {simulator.url}: {ENAPTER_DEVICES:,} Enapter devices, {ENOS_DEVICES:,} EnOS devices\n", soft_wrap=True
        )
        before = len(simulator.requests)
        blocking = _timed(lambda: _blocking(simulator))
        between = len(simulator.requests)
        awaited = _timed(lambda: asyncio.run(_awaited(simulator)))
        requests = (between - before, len(simulator.requests) - between)
        _tour(console, simulator)
        picture = _picture(simulator, blocking.favourite()[0])
    _show(console, blocking, awaited, requests, picture)
    same = (blocking.types, blocking.products, blocking.day, blocking.life) == (awaited.types, awaited.products, awaited.day, awaited.life)
    console.print("\nBlocking and async clients found the same." if same else "\n[red]Blocking and async clients differ.[/]")
    return 0 if same else 1


def _bars(encoding: str) -> str:
    try:
        BARS[0].encode(encoding)
    except UnicodeEncodeError:
        return BARS[1]
    return BARS[0]


def _tour(console: Console, simulator: Simulator) -> None:
    """A call of each service, and what it brings."""
    settings: dict[str, Any] = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id}
    with EnOS(simulator.enos_url, **settings) as enos, Enapter(simulator.enapter_url, token=simulator.enapter_token) as enapter:
        table = _table(console, "A call of each service", "service", "call", "answer", left=3)
        for platform, calls in (("EnOS", _calls_of_enos(enos, simulator)), ("Enapter", _calls_of_enapter(enapter, simulator))):
            for call, run in calls.items():
                service, _, name = call.rpartition(".")
                table.add_row(f"{platform} {service}", name, _told(run))
    console.print(table, "")


def _told(run: Callable[[], object]) -> str:
    """What a call answered, in a word or two."""
    try:
        found = run()
    except errors.ApiError as error:
        return type(error).__name__
    if isinstance(found, list | dict):
        return f"{len(cast(list[object], found))} found"
    return type(found).__name__


def _calls_of_enos(enos: EnOS, simulator: Simulator) -> dict[str, Callable[[], object]]:
    device = enos.connection.search_devices(expression=ONLINE).first()
    asset = (device and device.asset_id) or ""
    model = (device and device.model_id) or ""
    return {
        "alert.search_active_alerts": lambda: list(enos.alert.search_active_alerts().limit(100)),
        "app_portal.list_message_colors": enos.app_portal.list_message_colors,
        "asset.get_asset": lambda: enos.asset.get_asset(asset_id=asset),
        "asset_tree.search_asset_trees": lambda: list(enos.asset_tree.search_asset_trees().limit(100)),
        "batch.get_current_time": enos.batch.get_current_time,
        "batch_v2_0.get_current_time": enos.batch_v2_0.get_current_time,
        "connection.search_products": lambda: list(enos.connection.search_products()),
        "data_federation.list_channels": enos.data_federation.list_channels,
        "iam.list_users": enos.iam.list_users,
        "model.search_thing_models": lambda: list(enos.model.search_thing_models().limit(100)),
        "prediction.run_forecast": lambda: enos.prediction.run_forecast(service_id=simulator.prediction_service_id, parameters=WEATHER),
        "stream.list_pipelines": lambda: list(enos.stream.list_pipelines().limit(1)),
        "tsdb_data.get_asset_latest_data": lambda: enos.tsdb_data.get_asset_latest_data(asset_ids=[asset], point_ids=[POINT]).items,
        "tsdb_data_v2_0.get_asset_latest_data": lambda: enos.tsdb_data_v2_0.get_asset_latest_data(asset_ids=[asset], measurepoints=[POINT]).items,
        "tsdb_policy.get_measurement_point_tsdb_metadata": lambda: enos.tsdb_policy.get_measurement_point_tsdb_metadata(model_ids=[model]),
    }


def _calls_of_enapter(enapter: Enapter, simulator: Simulator) -> dict[str, Callable[[], object]]:
    device = enapter.assets.list_devices().first()
    name = device.device_id if device else ""
    return {
        "assets.get_device": lambda: enapter.assets.get_device(device_id=name),
        "telemetry.get_latest_telemetry": lambda: enapter.telemetry.get_latest_telemetry(devices={name: ["uptime"]}).devices,
        "commands.execute_command": lambda: enapter.commands.execute_command(device_id=name, command_name="ping"),
        "blueprints.download_blueprint": lambda: enapter.blueprints.download_blueprint(blueprint_id=simulator.blueprint_ids[0]).read(),
        "v3.sites.list_sites": lambda: list(enapter.v3.sites.list_sites().limit(100)),
        "v3.devices.list_devices": lambda: list(enapter.v3.devices.list_devices().limit(100)),
        "v3.provisioning.provision_standalone": lambda: enapter.v3.provisioning.provision_standalone(name="Demo meter"),
        "v3.commands.list_device_command_executions": lambda: list(enapter.v3.commands.list_device_command_executions(device_id=name)),
        "v3.telemetry.get_latest_telemetry": lambda: enapter.v3.telemetry.get_latest_telemetry(devices={name: ["uptime"]}),
        "v3.blueprints.download_device_profiles": lambda: enapter.v3.blueprints.download_device_profiles().read(),
        "v3.rule_engine.list_gateway_rules": lambda: list(enapter.v3.rule_engine.list_gateway_rules().limit(100)),
    }


def _timed(run: Callable[[], Findings]) -> Findings:
    begin = perf_counter()
    found = run()
    found.seconds = perf_counter() - begin
    return found


def _blocking(simulator: Simulator) -> Findings:
    found = Findings()
    with Enapter(simulator.enapter_url, token=simulator.enapter_token) as enapter:
        for page in enapter.assets.list_devices(page_size=100, expand=["connectivity"]).pages():
            found.pages += 1
            found.types.update(device.type for device in page.items)
    settings: dict[str, Any] = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id}
    with EnOS(simulator.enos_url, **settings) as enos:
        for device in enos.connection.search_devices(expression=ONLINE):
            found.add(device)
        key, asset = found.favourite()
        new = enos.connection.create_device(product_key=key, device_key="demo-1", timezone="+01:00", device_name={"defaultValue": "Demo inverter"})
        named = enos.connection.get_device(asset_id=new.asset_id)
        enos.connection.update_device(asset_id=new.asset_id, device_name={"defaultValue": "Renamed inverter"})
        renamed = enos.connection.get_device(asset_id=new.asset_id)
        enos.connection.delete_device(asset_id=new.asset_id)
        found.life = [_name(named), _name(renamed)]
        try:
            enos.connection.get_device(asset_id=new.asset_id)
        except errors.NotFound as error:
            found.refusal = error
        start, end = _a_day()
        for columns in enos.time_series.read(asset_ids=asset, point_ids=POINT, start=start, end=end):
            found.day += map(float, columns.values)
    return found


async def _awaited(simulator: Simulator) -> Findings:
    found = Findings()
    async with AsyncEnapter(simulator.enapter_url, token=simulator.enapter_token) as enapter:
        async for page in enapter.assets.list_devices(page_size=100, expand=["connectivity"]).pages():
            found.pages += 1
            found.types.update(device.type for device in page.items)
    settings: dict[str, Any] = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id}
    async with AsyncEnOS(simulator.enos_url, **settings) as enos:
        async for device in enos.connection.search_devices(expression=ONLINE):
            found.add(device)
        key, asset = found.favourite()
        new = await enos.connection.create_device(product_key=key, device_key="demo-1", timezone="+01:00", device_name={"defaultValue": "Demo inverter"})
        named = await enos.connection.get_device(asset_id=new.asset_id)
        await enos.connection.update_device(asset_id=new.asset_id, device_name={"defaultValue": "Renamed inverter"})
        renamed = await enos.connection.get_device(asset_id=new.asset_id)
        await enos.connection.delete_device(asset_id=new.asset_id)
        found.life = [_name(named), _name(renamed)]
        try:
            await enos.connection.get_device(asset_id=new.asset_id)
        except errors.NotFound as error:
            found.refusal = error
        start, end = _a_day()
        async for columns in enos.time_series.read(asset_ids=asset, point_ids=POINT, start=start, end=end):
            found.day += map(float, columns.values)
    return found


def _name(device: Device) -> str:
    return (device.device_name and device.device_name.default_value) or ""


def _a_day() -> tuple[datetime, datetime]:
    """A whole day in the device's own time, wherever it is."""
    day = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None) - timedelta(days=2)
    return day, day + timedelta(days=1)


def _picture(simulator: Simulator, product: str) -> str:
    """Draw the day of some devices of a product, and say where the picture is."""
    settings: dict[str, Any] = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id}
    with EnOS(simulator.enos_url, **settings) as enos:
        assets = [device.asset_id or "" for device in enos.connection.search_devices(expression=f"productKey = '{product}'").limit(DRAWN)]
        start, end = _a_day()
        try:
            axes = enos.time_series.read(asset_ids=assets, point_ids=POINT, start=start, end=end, units={POINT: "kW"}).plot()
        except errors.ConfigurationError as error:
            return f"no picture of it: {error}"
    path = Path(mkdtemp(prefix="energy-demo-")) / "day.png"
    axes.figure.savefig(path)
    return f"a picture of {len(assets)} of them: {path}"


def _spark(values: list[float], bars: str, width: int = 48) -> str:
    """Means of equal stretches, as a line of bars."""
    step = max(1, len(values) // width)
    means = [sum(part) / len(part) for part in (values[i : i + step] for i in range(0, len(values), step))]
    top = max(means, default=0.0) or 1.0
    return "".join(bars[max(0, min(7, int(mean / top * 7.999)))] for mean in means)


def _table(console: Console, title: str, *columns: str, left: int = 1) -> Table:
    console.print(f"[bold]{title}[/]")
    table = Table(box=box.SIMPLE_HEAD if console.is_terminal else None, pad_edge=False)
    for number, column in enumerate(columns):
        table.add_column(column, justify="left" if number < left else "right")
    return table


def _show(console: Console, blocking: Findings, awaited: Findings, requests: tuple[int, int], picture: str) -> None:
    table = _table(console, "Enapter devices by type, over all pages", "type", "blocking", "async")
    for kind, count in sorted(blocking.types.items()):
        table.add_row(kind, f"{count:,}", f"{awaited.types[kind]:,}")
    table.add_row("all", f"{blocking.types.total():,}", f"{awaited.types.total():,}")
    table.add_row("pages", str(blocking.pages), str(awaited.pages))
    console.print(table, "")
    table = _table(console, f"EnOS devices where {ONLINE}, by product", "product", "blocking", "async")
    for product, count in blocking.products.most_common():
        table.add_row(product, f"{count:,}", f"{awaited.products[product]:,}")
    table.add_row("all", f"{blocking.products.total():,}", f"{awaited.products.total():,}")
    console.print(table, "")
    console.print(f"[bold]A device's life[/]: created as {blocking.life[0]!r}, renamed to {blocking.life[1]!r}, deleted", soft_wrap=True)
    refusal = blocking.refusal
    console.print(f"[bold]A refusal[/]: asking for it again raises {type(refusal).__name__}\n  {refusal}\n", soft_wrap=True)
    console.print(f"[bold]One day of {POINT}[/] in kW: {len(blocking.day):,} samples, at most {max(blocking.day, default=0):.1f}")
    console.print(f"  {_spark(blocking.day, _bars(console.encoding))}")
    console.print(f"  {picture}\n", soft_wrap=True, markup=False)
    costs = _table(console, "What it took", "client", "requests", "seconds")
    costs.add_row("blocking", str(requests[0]), f"{blocking.seconds:.1f}")
    costs.add_row("async", str(requests[1]), f"{awaited.seconds:.1f}")
    console.print(costs)
