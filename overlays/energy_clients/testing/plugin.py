"""Fixtures for pytest: the simulator, started once and reset for each test, and clients of it.

    def test_devices_are_counted(enos, energy_simulator):
        assert count(enos) == 20
        assert energy_simulator.requests[-1].operation == "searchDevices"

    @pytest.mark.energy_faults("faults.toml")        # or Fault(kind="status", status=503, attempts=[1]), …
    async def test_outages_are_survived(async_enos): ...

    def test_the_report_is_as_ever(energy_cassette):    # replays cassettes/test_report/test_the_report_is_as_ever.enos.json
        assert report(energy_cassette(EnOS)) == ["Xr7pQm2s"]

With `--energy-record=missing` or `=all` cassettes are recorded, by clients that `from_env()` makes. The options `--energy-devices`, `--energy-seed` and
`--energy-faults` say what is simulated. Nothing is started, or imported, before a test asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS
    from energy_simulator import Faults, Simulator

_MARK = "energy_faults(profile, …): faults that befall the requests of the test: a file, a profile, or rules"


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("energy", "the simulator of energy-clients")
    group.addoption("--energy-devices", type=int, default=20, metavar="N", help="devices of the simulated tenant, and of the gateway (default: 20)")
    group.addoption("--energy-seed", type=int, default=1, metavar="N", help="decides credentials, devices, values and faults (default: 1)")
    record = "have the fixture energy_cassette record: cassettes that are missing, or all anew (default: none)"
    group.addoption("--energy-record", choices=["none", "missing", "all"], default="none", help=record)
    group.addoption("--energy-faults", metavar="FILE", help="a profile of faults that befall the requests of all tests but those with a mark of their own")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", _MARK)


@pytest.fixture(scope="session")
def _energy_simulator(request: pytest.FixtureRequest) -> Iterator[Simulator]:
    """The one that is started, on a free port of this machine."""
    try:
        from energy_simulator import Simulator
    except ModuleNotFoundError as error:
        pytest.fail(f"the simulator needs its extra: pip install 'energy-clients[simulator]' (wheels: --find-links), {error.name} is missing", pytrace=False)
    devices, seed, faults = (_option(request, name) for name in ("devices", "seed", "faults"))
    with Simulator(devices=devices, enapter_devices=devices, seed=seed, faults=faults) as simulator:
        yield simulator


@pytest.fixture
def energy_simulator(_energy_simulator: Simulator, request: pytest.FixtureRequest) -> Simulator:
    """A tenant and a gateway as they are at the start, whatever tests before have done."""
    _energy_simulator.reset()
    mark = request.node.get_closest_marker("energy_faults")
    if mark is not None:
        _energy_simulator.faults = _profile(mark.args, _option(request, "seed"))
    return _energy_simulator


def _option(request: pytest.FixtureRequest, name: str) -> Any:
    found: Any = request.config.getoption(f"--energy-{name}")
    return found


def _profile(given: tuple[Any, ...], seed: int) -> Faults:
    from energy_simulator import Fault, Faults

    if len(given) == 1 and isinstance(given[0], Faults):
        return given[0]
    if all(isinstance(rule, Fault) for rule in given):
        return Faults(given, seed)
    if len(given) == 1:
        return Faults.read(given[0])
    raise TypeError("energy_faults: a file, a profile, or rules are expected")


@pytest.fixture
def enos(energy_simulator: Simulator) -> Iterator[EnOS]:
    """A client of the simulated tenant."""
    from energy_clients import EnOS

    with EnOS(energy_simulator.enos_url, **_credentials(energy_simulator)) as client:
        yield client


@pytest.fixture
def async_enos(energy_simulator: Simulator) -> Iterator[AsyncEnOS]:
    """The same, awaited."""
    from energy_clients import AsyncEnOS

    client = AsyncEnOS(energy_simulator.enos_url, **_credentials(energy_simulator))
    yield client
    _closed(client)


@pytest.fixture
def enapter(energy_simulator: Simulator) -> Iterator[Enapter]:
    """A client of the simulated gateway."""
    from energy_clients import Enapter

    with Enapter(energy_simulator.enapter_url, token=energy_simulator.enapter_token) as client:
        yield client


@pytest.fixture
def async_enapter(energy_simulator: Simulator) -> Iterator[AsyncEnapter]:
    """The same, awaited."""
    from energy_clients import AsyncEnapter

    client = AsyncEnapter(energy_simulator.enapter_url, token=energy_simulator.enapter_token)
    yield client
    _closed(client)


@pytest.fixture
def energy_cassette(request: pytest.FixtureRequest) -> Iterator[Callable[[type[Any]], Any]]:
    """Makes a client, of `EnOS` or another class, that replays the test's cassette, which lies beside its file, or records it where pytest is told to."""
    from contextlib import ExitStack

    from energy_clients.testing import record, replay

    mode = request.config.getoption("--energy-record")
    folder = request.path.parent / "cassettes" / request.path.stem
    name = "".join(sign if sign.isalnum() or sign in "-_[]" else "-" for sign in request.node.name)
    with ExitStack() as stack:

        def made(kind: type[Any]) -> Any:
            path = folder / f"{name}.{kind.__name__.removeprefix('Async').lower()}.json"
            if mode == "all" or (mode == "missing" and not path.exists()):
                client = kind.from_env()
                stack.callback(_closed if hasattr(client, "aclose") else kind.close, client)
                return stack.enter_context(record(client, path, overwrite=mode == "all"))
            return stack.enter_context(replay(kind, path))

        yield made


def _credentials(simulator: Simulator) -> dict[str, Any]:
    known = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id}
    return {**known, "integration_url": simulator.integration_url}


def _closed(client: AsyncEnOS | AsyncEnapter) -> None:
    """Close what is left of it; its connections were closed with the loops of the test."""
    import asyncio

    asyncio.run(client.aclose())
