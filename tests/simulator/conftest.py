"""A simulated tenant and gateway on a real port, fresh for each file, so that no file depends on what another left behind."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from energy_simulator import Simulator
from portal_client import portal as portal
from signed_client import Enos, check_answer


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=260, enapter_devices=130, seed=7) as running:
        running.clock.freeze()
        yield running


@pytest.fixture(scope="module")
def enos(simulator: Simulator) -> Iterator[Enos]:
    client = Enos(simulator)
    yield client
    client.close()


@pytest.fixture(scope="module")
def gateway(simulator: Simulator) -> Iterator[httpx.Client]:
    hooks = {"response": [lambda response: check_answer(simulator, "enapter", response)]}
    with httpx.Client(base_url=simulator.enapter_url, headers={"X-Enapter-Auth-Token": simulator.enapter_token}, event_hooks=hooks) as client:
        yield client


@pytest.fixture(scope="session")
def strict() -> Iterator[Enos]:
    """A tenant that takes what the specification says and nothing else."""
    with Simulator(devices=20, enapter_devices=0, seed=7, strict=True) as simulator:
        client = Enos(simulator)
        yield client
        client.close()
