"""Calls that are cancelled wherever they are: nothing is left of them, and the client goes on."""

from __future__ import annotations

import asyncio
import os
import random
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from energy_clients import AsyncEnapter, AsyncEnOS
from served import Server, answer, served
from support import PATIENCE, TOKEN, envelope
from ways import way

PLACES = 10  # connections that a client may have


class Platform:
    """Answers at once, or once so many requests are there at the same time."""

    def __init__(self) -> None:
        self.together: threading.Barrier | None = None

    def __call__(self, server: Server, connection: socket.socket) -> None:
        while line := server.received(connection):
            if "/token/get" in line:
                connection.sendall(answer(TOKEN))
                continue
            name = line.partition("assetId=" if "assetId=" in line else "blueprint_id=")[2].split("&")[0].split(" ")[0]
            if self.together is not None and name.startswith("all"):  # others were cancelled, and arrive late
                self.together.wait(PATIENCE)
            connection.sendall(answer(envelope({"assetId": name})) if "assetId=" in line else answer(name.encode() * 5000, "application/zip"))


@pytest.fixture
def platform() -> Platform:
    return Platform()


@pytest.fixture
def server(platform: Platform) -> Iterator[Server]:
    with served(platform) as made:
        yield made


async def by_scope(call: Callable[[], Awaitable[Any]], steps: int) -> None:
    """Cancel as anyio and trio do: every wait in there ends, until the scope is left."""
    async with anyio.create_task_group() as group:
        group.start_soon(call)
        for _ in range(steps):
            await anyio.lowlevel.checkpoint()
        group.cancel_scope.cancel()


async def by_task(call: Callable[[], Awaitable[Any]], steps: int) -> None:
    """Cancel as asyncio does: one wait ends."""
    task = asyncio.ensure_future(call())
    for _ in range(steps):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])


WAYS: tuple[tuple[str, Any, str | None], ...] = (
    ("asyncio", by_scope, None),
    ("asyncio", by_task, None),
    ("trio", by_scope, None),
    ("asyncio", by_scope, "aiohttp"),
    ("asyncio", by_task, "aiohttp"),
)


@pytest.mark.parametrize(("backend", "cancel", "over"), WAYS)
@pytest.mark.parametrize("kind", ["call", "download"])
@pytest.mark.parametrize("rounds", [30, pytest.param(1000, marks=pytest.mark.slow)])
def test_cancelled_calls_leave_every_connection_to_others(
    backend: str, cancel: Any, over: str | None, kind: str, rounds: int, server: Server, platform: Platform
) -> None:
    if over:
        pytest.importorskip(over)
    cancelled(backend, cancel, {"transport": over, "trust_env": False}, kind, rounds, server, platform)


@pytest.mark.parametrize(("backend", "cancel"), [(backend, cancel) for backend, cancel, over in WAYS if over is None])
@pytest.mark.parametrize("kind", ["call", "download"])
@pytest.mark.parametrize("name", ["hooks", "mounts"])
def test_whatever_way_requests_go_cancelled_calls_leave_every_connection_to_others(
    backend: str, cancel: Any, kind: str, name: str, server: Server, platform: Platform
) -> None:
    cancelled(backend, cancel, way(name, True, server.url), kind, 20, server, platform)


def cancelled(backend: str, cancel: Any, settings: dict[str, Any], kind: str, rounds: int, server: Server, platform: Platform) -> None:
    """Cancel calls at points chosen by chance, and see that all places of the pool are free for others, and nothing is left open."""
    chosen = random.Random(7)

    async def main() -> None:
        given: dict[str, Any] = {"timeout": PATIENCE, "limits": httpx.Limits(max_connections=PLACES), **settings}
        enos = AsyncEnOS(server.url, app_key="k", app_secret="s", org_id="o1", **given)
        enapter = AsyncEnapter(f"{server.url}/api", token="t", **given)
        found: dict[str, str] = {}

        async def call(name: str) -> None:
            if kind == "call":
                found[name] = (await enos.asset.get_asset(asset_id=name)).asset_id
                return
            content = await enapter.blueprints.download_blueprint(blueprint_id=name).read()
            found[name] = content[: len(content) // 5000].decode()

        before = len(os.listdir("/proc/self/fd"))
        for number in range(rounds):
            async with anyio.create_task_group() as group:
                group.start_soon(cancel, lambda number=number: call(f"c{number}"), chosen.randrange(60))
                if number % 3 == 0:
                    group.start_soon(call, f"w{number}")
        platform.together = threading.Barrier(PLACES)
        async with anyio.create_task_group() as group:
            for number in range(PLACES):
                group.start_soon(call, f"all{number}")
        assert {f"all{number}" for number in range(PLACES)} <= found.keys()
        assert {f"w{number}" for number in range(0, rounds, 3)} <= found.keys()
        assert all(name == answered for name, answered in found.items())
        await enos.aclose()
        await enapter.aclose()
        with anyio.fail_after(PATIENCE):
            while len(os.listdir("/proc/self/fd")) > before + PLACES:  # noqa: ASYNC110 - those of the server, whose threads end when they can
                await anyio.sleep(0.01)
        if backend == "asyncio":
            assert asyncio.all_tasks() == {asyncio.current_task()}

    anyio.run(main, backend=backend)
