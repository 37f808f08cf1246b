"""Creations whose answer is lost after they were carried out."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from energy_clients import errors
from energy_simulator import Fault, Faults
from support import World

from .faults import THREADS, simulated
from .promise import Count, both


def drops(count: Count, size: int) -> None:
    """The error says that it is unknown whether the platform acted, and there is one device of each name."""
    for world in both():
        with simulated(world, devices=20, retries=5) as (simulator, enos, _):
            product = world.run(enos.connection.search_devices().first()).product_key
            simulator.faults = Faults(
                [Fault(kind="reset-after", operations=["createDevice"], gentle=True, every=2), Fault(kind="reset-after", operations=["createDevice"])]
            )
            names = [f"Dropped {number}" for number in range(size // 2)]

            def create(name: str, world: World = world, create_device: Any = enos.connection.create_device, product: str = product) -> None:
                with count.case(name, 0), pytest.raises(errors.TransportError, match="whether the platform acted is unknown") as caught:
                    world.run(create_device(product_key=product, timezone="+02:00", device_name={"defaultValue": name}))
                assert caught.value.attempts == 1

            with ThreadPoolExecutor(THREADS) as threads:
                list(threads.map(create, names))
            simulator.faults = None
            found = Counter(device.device_name.default_value for device in world.list(enos.connection.search_devices(page_size=100)))
            for name in names:
                with count.case(name):
                    assert found[name] == 1, f"{found[name]} devices"
