"""For tests of what is built on the clients.

`stub` answers calls from memory, which it holds against the specification, and tells calls that differ from what was expected; it needs no extra:

    from energy_clients import EnOS
    from energy_clients.testing import stub

    def test_offline_devices_are_reported():
        with stub(EnOS) as enos:
            enos.expect("connection.search_devices", {"expression": "status = 'offline'"}, answer=[{"assetId": "Xr7pQm2s"}])
            assert report(enos.client) == ["Xr7pQm2s"]

`record` writes what passes between a client and its platform into a file, a cassette, without secrets; `replay` answers from that, and needs neither network
nor credentials:

    with EnOS.from_env() as enos, record(enos, "cassettes/devices.json") as recorded:
        report(recorded)

    def test_the_report_is_the_same_as_ever():
        with replay(EnOS, "cassettes/devices.json") as enos:
            assert report(enos) == ["Xr7pQm2s"]

The pytest plugin, `energy_clients.testing.plugin`, has fixtures with the simulator and with clients of it: `energy_simulator`, `enos`, `enapter`,
`async_enos` and `async_enapter`; it needs the extra `simulator` where one of them is asked for. Its fixture `energy_cassette` makes clients that replay a
cassette of the test's own, or record it where pytest is called with `--energy-record`; it needs no extra.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._cassette import CassetteError as CassetteError
    from ._cassette import record as record
    from ._cassette import replay as replay
    from ._stub import Stub as Stub
    from ._stub import StubError as StubError
    from ._stub import stub as stub

__all__ = ["CassetteError", "Stub", "StubError", "record", "replay", "stub"]
_OF_STUBS = ("Stub", "StubError", "stub")


def __getattr__(name: str) -> object:
    """Load what is asked for: the plugin lies in this package, too, and costs all runs of pytest what is imported here."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module("._stub" if name in _OF_STUBS else "._cassette", __name__), name)
