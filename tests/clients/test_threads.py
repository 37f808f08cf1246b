"""One client in many threads and event loops: each call gets the answer to its own request."""

from __future__ import annotations

import asyncio
import socket
import threading
from functools import partial
from importlib.util import find_spec
from typing import Any

import pytest

from energy_clients import AsyncEnOS, EnOS
from served import Server, answer, served
from support import PATIENCE, TOKEN, envelope

OVER_AIOHTTP = pytest.param(partial(AsyncEnOS, transport="aiohttp"), marks=pytest.mark.skipif(find_spec("aiohttp") is None, reason="aiohttp is not installed"))


def echo(server: Server, connection: socket.socket) -> None:
    while line := server.received(connection):
        name = line.partition("assetId=")[2].split("&")[0].split(" ")[0]
        connection.sendall(answer(TOKEN if "/token/get" in line else envelope({"assetId": name})))


@pytest.mark.parametrize("kind", [EnOS, AsyncEnOS, OVER_AIOHTTP])
@pytest.mark.parametrize(("threads", "calls"), [(6, 10), pytest.param(32, 40, marks=pytest.mark.slow)])
def test_threads_and_event_loops_on_one_client_get_their_own_answers(kind: Any, threads: int, calls: int) -> None:
    with served(echo) as server:
        client = kind(server.url, app_key="k", app_secret="s", org_id="o1", timeout=PATIENCE)
        wrong: list[Any] = []
        done: list[int] = []

        async def awaited(names: list[str]) -> None:
            for name in names:
                if (found := (await client.asset.get_asset(asset_id=name)).asset_id) != name:
                    wrong.append((name, found))
                done.append(1)

        async def loop(number: int, part: int) -> None:
            await asyncio.gather(*(awaited([f"t{number}-{part}-{task}-{call}" for call in range(calls // 2)]) for task in range(2)))

        def run(number: int) -> None:
            if kind is not EnOS:
                for part in range(2):  # one event loop after another
                    asyncio.run(loop(number, part))
                return
            for name in [f"t{number}-{call}" for call in range(2 * calls)]:
                if (found := client.asset.get_asset(asset_id=name).asset_id) != name:
                    wrong.append((name, found))
                done.append(1)

        started = [threading.Thread(target=run, args=(number,)) for number in range(threads)]
        for thread in started:
            thread.start()
        for thread in started:
            thread.join()
        if kind is EnOS:
            client.close()
        assert (wrong, len(done)) == ([], threads * calls * 2)
