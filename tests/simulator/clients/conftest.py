"""Simulators for the tests of other people's clients."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from energy_simulator import Simulator
from wire import Poseidon, Signing


@pytest.fixture(scope="session")
def world() -> Iterator[Simulator]:
    """A tenant for clients of every kind: it takes the tokens of the official SDKs, and is as lenient as it is by default."""
    with Simulator(devices=60, enapter_devices=0, seed=7, accept_sdk_tokens=True) as running:
        running.clock.freeze()
        yield running


@pytest.fixture(scope="session")
def poseidon(world: Simulator) -> Iterator[Poseidon]:
    client = Poseidon(world)
    yield client
    client.close()


@pytest.fixture(scope="session")
def signing(world: Simulator) -> Iterator[Signing]:
    client = Signing(world)
    yield client
    client.close()
