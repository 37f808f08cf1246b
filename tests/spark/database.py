"""A time series database on a port of this machine: one sample a minute for every series, a page of each, and no sign of more, as the platform documents."""

from __future__ import annotations

import json
import os
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from zlib import crc32

from energy_clients.times import to_timestamp
from support import TOKEN, envelope

MINUTE = 60_000


def value(asset: str, point: str, moment: int) -> float:
    return (moment // MINUTE + crc32(f"{asset} {point}".encode())) % 1000 / 4


def truth(assets: list[str], points: list[str], start: int, end: int) -> dict[str, Any]:
    """What the rows of a reading come to, by themselves."""
    times = range(-(-start // MINUTE) * MINUTE, end, MINUTE)
    rows = [(moment, value(asset, point, moment)) for asset in assets for point in points for moment in times]
    return {"count": len(rows), "distinct": len(rows), "times": sum(moment for moment, _ in rows), "values": sum(number for _, number in rows)}


class Quota:
    """So many requests a second, and `burst` at once: a bucket of tokens."""

    def __init__(self, rate: float, burst: int) -> None:
        self._rate, self._burst, self._left, self._at = rate, burst, float(burst), time.monotonic()
        self._lock = threading.Lock()

    def take(self) -> bool:
        with self._lock:
            now = time.monotonic()
            self._left, self._at = min(self._burst, self._left + (now - self._at) * self._rate), now
            if self._left < 1:
                return False
            self._left -= 1
            return True


class Database:
    """What came in, and what befalls it: `fault` is asked for each request with its body and the process that sent it, and returns a status, if any."""

    def __init__(self, quota: Quota | None = None) -> None:
        self.quota = quota
        self.fault: Callable[[dict[str, Any], Callable[[], int]], int | None] = lambda body, process: None
        self.bodies: list[dict[str, Any]] = []
        self.refused = 0
        self.lock = threading.Lock()
        self.url = ""


def process_of(port: int) -> int:
    """The process whose socket has a port of this machine."""
    lines = [line.split() for line in Path("/proc/net/tcp").read_text(encoding="ascii").splitlines()[1:]]
    inode = next(line[9] for line in lines if line[1].endswith(f":{port:04X}"))
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if any(os.readlink(handle) == f"socket:[{inode}]" for handle in (folder / "fd").iterdir()):
                return int(folder.name)
        except OSError:
            continue  # it has ended, or is not ours
    raise LookupError(port)


@contextmanager
def database(quota: Quota | None = None) -> Iterator[Database]:
    """A database until the block ends."""
    made = Database(quota)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, format: str, *args: Any) -> None:
            """Nothing: pytest's output is for pytest."""

        def do_GET(self) -> None:
            """A thing model, whose points are text."""
            unit = {"unitId": "W", "multiplier": "KILO"}
            points = {name: {"identifier": name, "dataType": "STRING", "unit": unit if name == "power" else None} for name in ("power", "energy")}
            self.say(200, envelope({"modelId": "Meter", "measurepoints": points}))

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if self.path == "/apim-token-service/v2.0/token/get":
                self.say(200, TOKEN)
                return
            with made.lock:
                made.bodies.append(body)
                if made.quota is not None and not made.quota.take():
                    made.refused += 1
                    status: int | None = 429
                else:
                    status = made.fault(body, lambda: process_of(self.client_address[1]))
            if status is not None:
                self.say(status, {"code": status, "msg": "refused"})
            else:
                self.say(200, envelope({"items": list(items(body))}))

        def say(self, status: int, what: Any) -> None:
            content = json.dumps(what).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def handle(self) -> None:
            try:
                super().handle()
            except ConnectionError:
                return  # the client was killed

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    made.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield made
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def items(body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    start, end = (to_timestamp(datetime.fromisoformat(body[name])) for name in ("startTime", "endTime"))
    times = list(range(-(-start // MINUTE) * MINUTE, end + 1, MINUTE))[: body["pageSize"]]
    for asset in body["assetIds"].split(","):
        for point in body["pointIds"].split(","):
            yield {"assetId": asset, "pointId": point, "timestamp": times, "value": [value(asset, point, moment) for moment in times]}
