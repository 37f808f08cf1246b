"""What it takes to begin: imports, the first call, a simulator; each in interpreters of its own."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator

from energy_simulator import Simulator

from .environments import clean, with_path
from .measure import Line, Measure, Peer, Setting, child, compare, cpu, least

ANSWER = b'{"code": 0, "data": {"assetId": "a", "deviceName": {"defaultValue": "x"}}}'
CLIENT = "from energy_clients import EnOS\nenos = EnOS('https://x.test', app_key='k', app_secret='s', org_id='o')\n"
READY = f"{CLIENT}enos.connection.get_device.operation.decode({ANSWER!r})"
STOCK = f"""import json
from stock import Client
from stock.api.connection import get_device
client = Client(base_url='https://x.test')
from stock.models import GetDeviceResponse
GetDeviceResponse.from_dict(json.loads({ANSWER!r}))"""
OPENAPI_GENERATOR = f"""from openapi_generator_enos import ApiClient, Configuration
from openapi_generator_enos.api.connection_api import ConnectionApi
api = ConnectionApi(ApiClient(Configuration(host='https://x.test')))
from openapi_generator_enos.models.get_device_response import GetDeviceResponse
GetDeviceResponse.from_json({ANSWER!r})"""
BARE = "import energy_clients, sys\nassert 'httpx' not in sys.modules"
CALLED = {
    "EnOS": "EnOS.from_env().connection.search_devices().first()",
    "Enapter": "Enapter.from_env().v3.devices.list_devices().first()",
}


def subject(setting: Setting) -> Iterator[Line]:
    """Lines about beginnings."""
    yield from _imports(setting)
    yield from _simulators(setting)


def _imports(setting: Setting) -> Iterator[Line]:
    python, environment = clean(setting.folder)

    def bare(code: str, *folders: str) -> Measure:
        return child(code, python=python, environment=with_path(environment, *folders))

    def peer(name: str, code: str) -> Measure:
        return bare(code, setting.peers.client(name), str(setting.peers.folder))

    rounds = setting.rounds(9)
    least(1, {"compiled": bare(READY)})
    taken = least(rounds, {"package": bare(BARE)})
    yield Line("import energy_clients, without httpx", "", taken["package"] * 1000, "ms", 10)
    yield from compare("client made", bare(CLIENT), [Peer("import httpx", lambda: bare("import httpx"))], rounds)
    peers = [
        Peer("import httpx", lambda: bare("import httpx"), 1.4),
        Peer("stock openapi-python-client", lambda: peer("stock", STOCK), 1),
        Peer("openapi-generator's client", lambda: peer("openapi_generator", OPENAPI_GENERATOR), 1),
    ]
    yield from compare("one operation ready, an answer decoded", bare(READY), peers, rounds)


def _simulators(setting: Setting) -> Iterator[Line]:
    for platform, call in CALLED.items():
        setup = f"import os; from energy_clients import {platform}, EnOS; EnOS('https://x.test', app_key='k', app_secret='s').connection"
        code = (
            f"from energy_simulator import Simulator\nwith Simulator(devices=10, enapter_devices=10) as world:\n os.environ.update(world.environment)\n {call}"
        )
        taken = least(setting.rounds(5), {platform: child(code, setup, environment=dict(os.environ))})
        yield Line(f"a simulator's first call, {platform}", "", taken[platform], "s", 1)
    count = setting.size(10_000, 100)
    rows = Peer("as many rows in SQLite", lambda: cpu(lambda: _insert(count)))
    fleet = cpu(lambda: Simulator(devices=count // 2, enapter_devices=count // 2).close())
    yield from compare(f"a simulator of {count:,} devices", fleet, [rows], setting.rounds(5))


def _insert(count: int) -> None:
    """Rows as large as a device's, in the database that the simulator stands on."""
    database, text = sqlite3.connect(":memory:"), json.dumps({"deviceKey": "x" * 300})
    database.execute("create table devices (id text primary key, facts text)")
    database.executemany("insert into devices values (?, ?)", ((f"device{number}", text) for number in range(count)))
    database.close()
