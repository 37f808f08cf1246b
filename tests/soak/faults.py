"""Listings, writes and time series over a simulator that is disturbed in every way that a client can survive."""

from __future__ import annotations

import itertools
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, Retries, errors
from energy_simulator import Fault, Faults, Simulator
from support import World

from .promise import Count, both

T = TypeVar("T")
THREADS = 12
OFTEN = 0.05  # how probable each rule is
PAUSE = 0.05  # seconds until a caller whose call failed tries again
PATIENT = 60.0  # seconds that a call may take, however busy the machine is
SAFE = ("read", "idempotent")  # what may arrive twice
JSON = ("token", "connection", "tsdb_data", "assets", "v3_devices")  # nothing tells that a table ended early between two of its lines
FAULTS = (
    Fault(kind="status", status=503, retry_after=0.01, retry_after_form="milliseconds", probability=OFTEN),
    Fault(kind="status", status=429, retry_after=0, probability=OFTEN),
    Fault(kind="status", status=500, html=True, probability=OFTEN),
    Fault(kind="code", code=99500, probability=OFTEN),
    Fault(kind="expired-token", probability=OFTEN / 5),
    Fault(kind="slow-start", seconds=0.01, probability=OFTEN),
    Fault(kind="drip", bytes_per_second=200_000, probability=OFTEN),
    *(Fault(kind="reset-before", gentle=gentle, probability=OFTEN) for gentle in (False, True)),
    *(Fault(kind="reset-during", gentle=gentle, probability=OFTEN) for gentle in (False, True)),
    *(Fault(kind="reset-after", gentle=gentle, probability=OFTEN) for gentle in (False, True)),
    Fault(kind="cut-json", part=0.9, services=JSON, probability=OFTEN),
    Fault(kind="cut-gzip", part=0.9, probability=OFTEN),
    Fault(kind="duplicate", safety=SAFE, probability=OFTEN),
)


@contextmanager
def simulated(world: World, devices: int = 150, retries: int = 4) -> Iterator[tuple[Simulator, Any, Any]]:
    """A simulator and a client of each of its platforms."""
    settings: dict[str, Any] = {"retries": Retries(retries, base=0), "timeout": PATIENT}
    with Simulator(devices=devices, enapter_devices=devices, seed=5, record=False) as simulator:
        credentials = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id}
        enos: Any = (AsyncEnOS if world.is_async else EnOS)(simulator.enos_url, **credentials, **settings)
        enapter: Any = (AsyncEnapter if world.is_async else Enapter)(simulator.enapter_url, token=simulator.enapter_token, **settings)
        try:
            yield simulator, enos, enapter
        finally:
            for client in (enos, enapter):
                world.run(client.aclose() if world.is_async else client.close())


def faults(count: Count, size: int) -> None:
    """So many faults, half with blocking and half with async clients."""
    befallen: Counter[str] = Counter()
    for world in both():
        with simulated(world) as (simulator, enos, enapter):
            traffic, times = Traffic(world, enos, enapter), max(1, min(THREADS, size // 100))
            simulator.faults = Faults(FAULTS, seed=size)
            while sum(simulator.injected.values()) < size / 2:
                before = sum(simulator.injected.values())
                with ThreadPoolExecutor(THREADS) as threads:
                    list(threads.map(lambda job, count=count: _tried(count, job), traffic.jobs() * times))
                assert sum(simulator.injected.values()) > before
            befallen.update(simulator.injected)
            simulator.faults = None
            with count.case("devices that were created", 0):
                traffic.check_created()
            count.add(sum(simulator.injected.values()))
    count.note = ", ".join(f"{kind} {number:,}" for kind, number in sorted(befallen.items()))


def _passes(error: errors.EnergyClientError) -> bool:
    """Whether a caller may try again: also where a token ended twice within one call."""
    return error.transient or (isinstance(error, errors.AuthenticationError) and error.code == 1203)


def _tried(count: Count, job: Callable[[], None]) -> None:
    with count.case(job.__name__, 0):
        job()


class Traffic:
    """Work of a few kinds, each of which looks at what came of it."""

    def __init__(self, world: World, enos: Any, enapter: Any) -> None:
        self.world, self.enos, self.enapter = world, enos, enapter
        self.numbers, self.renamed = itertools.count(), itertools.count()
        self.made: dict[str, bool | None] = {}  # names of devices; whether there is one, None where that is unknown
        products = Counter(device.product_key for device in world.list(enos.connection.search_devices())).most_common()
        self.product, self.listed = products[-1][0], products[0][0]  # what is created is in none of the listings
        expression = f"productKey = '{self.listed}'"
        self.listings: dict[str, tuple[Callable[[], Any], Callable[[Any], str]]] = {
            "by page": (lambda: enos.connection.search_devices(expression=expression, page_size=7), lambda device: device.asset_id),
            "by token": (lambda: enapter.assets.list_devices(page_size=11), lambda device: device.device_id),
            "by offset": (lambda: enapter.v3.devices.list_devices(limit=11), lambda device: device.id),
        }
        self.whole = {name: [key(item) for item in world.list(make())] for name, (make, key) in self.listings.items()}
        day = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=2)
        first = world.list(enos.connection.search_devices(expression="productType = 'Device' and status = 'online'").limit(1))[0]
        self.range = {"asset_ids": [first.asset_id], "point_ids": ["activePower"], "page_size": 61, "start_time": day.isoformat(timespec="seconds")}
        self.range["end_time"] = (day + timedelta(hours=1)).isoformat(timespec="seconds")
        self.asked: dict[str, Any] = {"from_": 1778745600, "to": 1778749200, "granularity": "1m"}
        self.asked["telemetry"] = [{"device": self.whole["by token"][0], "attribute": "uptime"}]
        self.series = [self._rows(), self._table()]
        assert all(map(len, (*self.whole.values(), *self.series)))

    def jobs(self) -> Sequence[Callable[[], None]]:
        return [self.list_whole, self.list_whole, self.create, self.rename, self.read_series, self.create, self.read_series]

    def list_whole(self) -> None:
        """A listing, which goes on after each error where that says; nothing is missing or there twice."""
        number = next(self.numbers)
        name = list(self.listings)[number % len(self.listings)]
        make, key = self.listings[name]
        found: list[Any] = []
        pager = make()
        for _ in range(1000):
            try:
                self._collect(found, pager.prefetch(3) if number % 2 else pager)
                break
            except errors.EnergyClientError as error:
                if not _passes(error) or (error.resume_token is None and found):
                    raise
                time.sleep(PAUSE)
                pager = make().resume(error.resume_token) if error.resume_token is not None else make()
        assert [key(item) for item in found] == self.whole[name], f"{name}, {'with' if number % 2 else 'without'} prefetch"

    def _collect(self, found: list[Any], pager: Any) -> None:
        async def collected() -> None:
            async for item in pager:
                found.append(item)

        if self.world.is_async:
            self.world.run(collected())
        else:
            for item in pager:
                found.append(item)

    def create(self) -> None:
        """A device is made; what an error says of it is compared in the end with what there is."""
        name = f"Made {next(self.numbers)}"
        try:
            self.world.run(self.enos.connection.create_device(product_key=self.product, timezone="+02:00", device_name={"defaultValue": name}))
            self.made[name] = True
        except errors.TransportError as error:
            if ("unknown" in str(error)) != (error.sent is None):
                raise
            self.made[name] = error.sent
        except errors.EnergyClientError:
            self.made[name] = None

    def check_created(self) -> None:
        found = Counter(device.device_name.default_value for device in self.world.list(self.enos.connection.search_devices(page_size=100)))
        for name, is_made in self.made.items():
            assert found[name] in {True: (1,), False: (0,), None: (0, 1)}[is_made], f"{name}: {found[name]} of it, known: {is_made}"

    def rename(self) -> None:
        """A device gets a new name, which it has afterwards."""
        number = next(self.renamed)
        asset_id, name = self.whole["by page"][number % len(self.whole["by page"])], {"defaultValue": f"Renamed {number}"}
        self._sometime(lambda: self.world.run(self.enos.connection.update_device(asset_id=asset_id, device_name=name)))
        found = self._sometime(lambda: self.world.run(self.enos.connection.get_device(asset_id=asset_id)))
        assert found.device_name.default_value == name["defaultValue"]

    def read_series(self) -> None:
        """Time series as JSON and as CSV are what they are without faults."""
        number = next(self.numbers) % 2
        assert self._sometime((self._rows, self._table)[number]) == self.series[number]

    def _rows(self) -> Any:
        return [(row.timestamp, row.values) for row in self.world.run(self.enos.tsdb_data.get_asset_raw_data_by_time_range(**self.range)).items]

    def _table(self) -> Any:
        found = self.world.run(self.enapter.telemetry.query_time_series(**self.asked))
        return list(found.rows())

    def _sometime(self, call: Callable[[], T]) -> T:
        """What a call returns that may be repeated, as its callers would."""
        for number in range(100):
            try:
                return call()
            except errors.EnergyClientError as error:
                if number == 99 or not _passes(error):
                    raise
                time.sleep(PAUSE)
        raise AssertionError("the last failure was raised")
