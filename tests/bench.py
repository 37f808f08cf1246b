"""Figures of the project, each as a ratio to a baseline measured beside it, in CPU time: `make bench`.

Rounds are interleaved and the least of each counts, so that a busy machine disturbs both sides alike.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from energy_clients import EnOS

ROOT = Path(__file__).resolve().parent.parent
CLIENT = "from energy_clients import EnOS\nenos = EnOS('https://x.test', app_key='k', app_secret='s', org_id='o')\n"
READY = CLIENT + 'enos.connection.get_device.operation.decode(b\'{"code": 0, "data": {"assetId": "a", "deviceName": {"defaultValue": "x"}}}\')'


def cpu_of(code: str) -> float:
    """CPU seconds of a fresh interpreter that runs `code`, without its own start."""
    script = f"import time\nbegin = time.process_time()\n{code}\nprint(time.process_time() - begin)"
    return float(subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout)


def cpu(run: Callable[[], object]) -> float:
    begin = time.process_time()
    run()
    return time.process_time() - begin


def least(rounds: int, **measured: Callable[[], float]) -> dict[str, float]:
    """The least of each measurement, taken in turns."""
    taken: dict[str, list[float]] = {name: [] for name in measured}
    for _ in range(rounds):
        for name, measure in measured.items():
            taken[name].append(measure())
    return {name: min(values) for name, values in taken.items()}


def imports() -> None:
    found = least(
        9,
        httpx=lambda: cpu_of("import httpx"),
        package=lambda: cpu_of("import energy_clients"),
        client=lambda: cpu_of(CLIENT),
        ready=lambda: cpu_of(READY),
    )
    for name, what in (("package", "import energy_clients"), ("client", "client made"), ("ready", "one operation ready, an answer decoded")):
        print(f"{what:48} {found[name] / found['httpx']:6.2f} × import httpx ({found['httpx'] * 1000:.0f} ms)")


def calls() -> None:
    device = {"assetId": "a1", "deviceKey": "d", "deviceName": {"defaultValue": "x", "i18nValue": {}}, "deviceTags": {"a": "b"}, "status": "online"}
    device |= {"productKey": "p", "orgId": "o", "timezone": "+01:00", "createTime": 1747180800000, "deviceAttributes": {"capacity": 50}}
    page = json.dumps(
        {"code": 0, "msg": "OK", "requestId": "r", "data": [device] * 200, "pagination": {"pageNo": 1, "pageSize": 200, "totalSize": 200}}
    ).encode()
    token = json.dumps({"status": 0, "data": {"accessToken": "t", "expire": 7200}}).encode()
    headers = {"Content-Type": "application/json"}
    transport = httpx.MockTransport(lambda request: httpx.Response(200, content=token if "token" in request.url.path else page, headers=headers))
    raw = httpx.Client(transport=transport)
    with EnOS("https://x.test", app_key="k", app_secret="s", org_id="o", transport=transport) as enos:
        found = least(
            20,
            raw=lambda: cpu(lambda: [raw.post("https://x.test/d", params={"action": "search"}, json={"expression": "x"}).json() for _ in range(20)]),
            typed=lambda: cpu(lambda: [list(enos.connection.search_devices(expression="x")) for _ in range(20)]),
        )
    print(f"{'a page of 200 devices, typed and signed':48} {found['typed'] / found['raw']:6.2f} × httpx post().json() ({found['raw'] / 20 * 1e6:.0f} µs)")


def generation() -> None:
    begin = time.perf_counter()
    subprocess.run([sys.executable, str(ROOT / "scripts" / "generate.py"), "--check"], check=True, capture_output=True)
    print(f"{'regeneration of everything (--check)':48} {time.perf_counter() - begin:6.1f} s wall")


if __name__ == "__main__":
    imports()
    calls()
    generation()
