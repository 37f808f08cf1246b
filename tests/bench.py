"""Figures of the project, each as a ratio to a baseline measured beside it, in CPU time: `make bench`.

Rounds are interleaved and the least of each counts, so that a busy machine disturbs both sides alike.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import httpx

from energy_clients import EnOS
from energy_simulator import Simulator

ROOT = Path(__file__).resolve().parent.parent
NODE = ROOT / "scripts" / "node"
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


def insert(count: int) -> None:
    """Rows as large as a device's, in the database that the simulator stands on."""
    database, text = sqlite3.connect(":memory:"), json.dumps({"deviceKey": "x" * 300})
    database.execute("create table devices (id text primary key, facts text)")
    database.executemany("insert into devices values (?, ?)", ((f"device{number}", text) for number in range(count)))
    database.close()


def seeding() -> None:
    found = least(
        5,
        rows=lambda: cpu(lambda: insert(10_000)),
        fleet=lambda: cpu(lambda: Simulator(devices=5000, enapter_devices=5000).close()),
    )
    print(f"{'a simulator of 10,000 devices':48} {found['fleet'] / found['rows']:6.2f} × as many rows in SQLite ({found['rows'] * 1000:.0f} ms)")


def pages() -> None:
    """How soon the largest pages of the site show an operation, against the start page."""
    browser, what = shutil.which("chromium") or shutil.which("chromium-browser"), "the largest page of the site, until it shows"
    if not (browser and (NODE / "node_modules" / "playwright-core").is_dir()):
        print(f"{what:48}      – needs chromium and make tools")
        return
    with tempfile.TemporaryDirectory(prefix="energy-bench-") as folder:
        specs, site = Path(folder, "specs"), Path(folder, "site")
        for script, *options in (("publish.py", "--out", specs), ("website.py", "--specs", specs, "--out", site)):
            subprocess.run([sys.executable, str(ROOT / "scripts" / script), *map(str, options)], check=True, capture_output=True)
        largest = max(site.glob("*/*.html"), key=lambda path: path.stat().st_size)
        steps = {site / "index.html": "h1", largest: ".operation .line"}
        visits = [{"url": page.as_uri(), "steps": [["see", shown]]} for page, shown in steps.items()] * 3
        command = ["node", str(NODE / "browse.mjs"), browser]
        done = subprocess.run(command, input=json.dumps(visits), check=True, capture_output=True, text=True, cwd=NODE)
        shown = [report["visible"][0] for report in json.loads(done.stdout)]
    print(f"{what:48} {min(shown[1::2]) / min(shown[::2]):6.2f} × the start page ({min(shown[::2]):.0f} ms)")


def generation() -> None:
    begin = time.perf_counter()
    subprocess.run([sys.executable, str(ROOT / "scripts" / "generate.py"), "--check"], check=True, capture_output=True)
    print(f"{'regeneration of everything (--check)':48} {time.perf_counter() - begin:6.1f} s wall")


if __name__ == "__main__":
    imports()
    calls()
    seeding()
    pages()
    generation()
