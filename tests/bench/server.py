"""A server for clients to be measured against, in a process of its own: it answers what it was given, and knows only as much HTTP as that takes.

`python -m tests.bench.server` prints its port and ends when its input does. A search for devices is answered with the page that its body asks for, of as many
devices as `--devices` says, anything else with one device; below `/delay/SECONDS/` the same comes later.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from . import payloads
from .measure import ROOT

SIZE = 200  # devices on a page


class Answers:
    """What is answered to a request."""

    def __init__(self, devices: int) -> None:
        page = payloads.page([payloads.device(f"@@-{number}") for number in range(SIZE)], 987654321, devices)
        self._page, self._one = page, payloads.one_device()
        self._enapter = json.dumps(payloads.ENAPTER_DEVICE).encode()

    def to(self, target: str, body: bytes) -> bytes:
        """The content of an answer."""
        path = target.partition("?")[0]
        if path.endswith(payloads.TOKEN_PATH):
            return payloads.TOKEN
        if "action=search" in target:
            number = str(json.loads(body)["pagination"]["pageNo"]).encode()
            return self._page.replace(b"@@", number).replace(b"987654321", number)
        return self._enapter if "/v3/" in path else self._one


class _Connection(asyncio.Protocol):
    """A connection that requests come over one after another, each whole before the next begins."""

    def __init__(self, answers: Answers) -> None:
        self._answers, self._came = answers, b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._came += data
        head, end, body = self._came.partition(b"\r\n\r\n")
        length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
        if not end or len(body) < length:
            return
        self._came, target = b"", head.split(b" ", 2)[1].decode("latin-1")
        content = self._answers.to(target, body)
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (len(content), content)
        if target.startswith("/delay/"):
            asyncio.get_running_loop().call_later(float(target.split("/", 3)[2]), self._transport.write, answer)
        else:
            self._transport.write(answer)


async def _serve(devices: int) -> None:
    answers = Answers(devices)
    server = await asyncio.get_running_loop().create_server(lambda: _Connection(answers), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.to_thread(sys.stdin.read)  # until whoever started it is gone, or says so
    server.close()


@contextmanager
def serving(devices: int = SIZE) -> Iterator[str]:
    """The address of a server that runs while the block does."""
    command = [sys.executable, "-m", "tests.bench.server", "--devices", str(devices)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}"
        finally:
            process.stdin.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--devices", type=int, default=SIZE)
    asyncio.run(_serve(parser.parse_args().devices))
