"""Clients in processes made by fork: each has connections of its own, and waits for no lock of its parent's threads."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from energy_simulator import Simulator
from served import Server, answer, served
from support import PATIENCE, ROOT, TOKEN, envelope
from ways import WAYS

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")

ENVIRONMENT = {**os.environ, "PYTHONPATH": str(ROOT / "tests")}
PARENT = (
    f"""
import {"over_httpx" if httpx.__name__ == "httpx" else "over_httpx2"}
"""
    + """
import asyncio, multiprocessing, os, sys, threading, time, warnings
from energy_clients import AsyncEnOS, EnOS, errors
from ways import way

warnings.simplefilter("error")
url, kind, calls = sys.argv[1], sys.argv[2], int(sys.argv[3])
settings = way(sys.argv[4], kind == "async", url) | {"cookies": {"mine": "1"}}

def made():
    return (AsyncEnOS if kind == "async" else EnOS)(url, app_key="key", app_secret="secret", org_id="o1", **settings)

client = made()

async def awaited(names):
    return [(await client.asset.get_asset(asset_id=name)).asset_id for name in names]

def asked(names):
    if kind == "async":
        return asyncio.run(awaited(names))
    return [client.asset.get_asset(asset_id=name).asset_id for name in names]

def wrong(number):
    names = [f"c{number}-{call}" for call in range(calls)]
    return sum(found != name for found, name in zip(asked(names), names, strict=True))
"""
)
CHILDREN = """
def in_children(work, count):
    pids = []
    for number in range(count):
        pid = os.fork()
        if not pid:
            code = 99
            try:
                code = min(work(number), 90)
            finally:
                os._exit(code)
        pids.append(pid)
    return [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in pids]
"""

END = """
if kind == "blocking":
    client.close()
"""


def echo(server: Server, connection: socket.socket) -> None:
    """A token, and assets by the name that was asked for."""
    while line := server.received(connection):
        if "/token/get" in line:
            connection.sendall(answer(TOKEN))
        else:
            name = line.partition("assetId=")[2].split("&")[0].split(" ")[0]
            connection.sendall(answer(envelope({"assetId": name})))


@pytest.fixture
def server() -> Iterator[Server]:
    with served(echo) as made:
        yield made


MORE_WAYS = (("async", "straight"), ("blocking", "hooks"), ("async", "hooks"))


def run(program: str, server: Server, kind: str, calls: int, name: str = "straight") -> str:
    command = [sys.executable, "-c", PARENT + CHILDREN + program + END, server.url, kind, str(calls), name]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, env=ENVIRONMENT)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.strip()


ALL_RIGHT = "[0, 0, 0, 0] 0"


def wrong_answers(server: Server, kind: str, calls: int, name: str = "straight") -> str:
    """How many wrong answers four children and their parent got, of so many calls each."""
    return run("asked(['first'])\nprint(in_children(wrong, 4), wrong('parent'))", server, kind, calls, name)


@pytest.mark.parametrize("kind", ["blocking", "async"])
@pytest.mark.parametrize(
    ("calls", "name"),
    [
        (25, "straight"),
        *(pytest.param(25, name, marks=pytest.mark.slow) for name in WAYS[1:]),
        pytest.param(2500, "straight", marks=pytest.mark.slow),
    ],
)
def test_children_and_their_parent_get_the_answers_to_their_own_requests(server: Server, kind: str, calls: int, name: str) -> None:
    assert wrong_answers(server, kind, calls, name) == ALL_RIGHT


@pytest.mark.parametrize("name", ["mounts", "transport"])
def test_a_transport_that_a_thread_is_using_is_free_in_children(server: Server, name: str) -> None:
    program = """
asked(["first"])
pools = client._session.transport._settings._given_pools
with pools[0]._optional_thread_lock:
    codes = in_children(wrong, 2)
print(len(pools), codes)
"""
    assert run(program, server, "blocking", 3, name) == "1 [0, 0]"


def test_a_pool_of_workers_may_use_a_client_that_was_used_before(server: Server) -> None:
    program = """
asked(["first"])
with multiprocessing.get_context("fork").Pool(4) as pool:
    names = [f"a{number}" for number in range(200)]
    found = pool.map(asked, [[name] for name in names], chunksize=1)
print(sum(one != [name] for one, name in zip(found, names, strict=True)))
"""
    assert run(program, server, "blocking", 0) == "0"


def test_children_that_are_made_while_a_thread_fetches_the_token_or_opens_a_connection_wait_for_nothing() -> None:
    def silent_at_first(server: Server, connection: socket.socket) -> None:
        if len(server.connections) == 1:
            server.received(connection)
            server.silent()
        echo(server, connection)

    program = """
thread = threading.Thread(target=asked, args=(["first"],), daemon=True)
thread.start()
while not client._session.transport._made:
    time.sleep(0.01)
time.sleep(0.2)
pools = client._session.transport
with pools._lock, client._session.transport._auth._token._stamp_lock, pools._settings.cookies.jar._cookies_lock:
    codes = in_children(wrong, 3)
print(codes, flush=True)
os._exit(0)
"""
    with served(silent_at_first) as server:
        assert run(program, server, "blocking", 3) == "[0, 0, 0]"


def test_a_fork_waits_until_an_answer_has_been_read(server: Server) -> None:
    """What guards the reading of answers is free in a child, and the collector runs there."""
    program = """
import gc
from energy_core import tickets
asked(["first"])
over = threading.Event()
thread = threading.Thread(target=lambda: [asked([str(number)]) for number in range(300) if not over.is_set()])
thread.start()
codes = [in_children(lambda number: tickets._lock.locked() + (not gc.isenabled()), 1)[0] for _ in range(40)]
over.set()
thread.join()
print(sum(codes))
"""
    assert run(program, server, "blocking", 0) == "0"


def test_a_child_of_an_async_parent_may_run_an_event_loop_of_its_own(server: Server) -> None:
    """Forked inside of a running event loop, whose tasks hold connections and wait for a token."""
    program = """
async def main():
    await awaited(["first"])
    codes = in_children(threaded, 2)
    print(codes, await awaited(["last"]))

def threaded(number):
    found = []
    thread = threading.Thread(target=lambda: found.append(wrong(number)))
    thread.start()
    thread.join()
    return found[0]

asyncio.run(main())
"""
    assert run(program, server, "async", 20) == "[0, 0] ['last']"


def test_closing_in_a_child_closes_nothing_of_the_parent(server: Server) -> None:
    program = "asked(['first'])\nprint(in_children(lambda number: client.close() or 0, 2), asked(['second']))"
    assert run(program, server, "blocking", 0) == "[0, 0] ['second']"
    assert len(server.connections) == 1


@pytest.mark.parametrize(("kind", "name"), [("blocking", "straight"), *(pytest.param(*one, marks=pytest.mark.slow) for one in MORE_WAYS)])
def test_places_and_the_rate_begin_anew_in_children(kind: str, name: str) -> None:
    """The parent has the one place that there is, and its next request is due in a minute."""

    def silent_where_told(server: Server, connection: socket.socket) -> None:
        while line := server.received(connection):
            if "token/get" not in line and "assetId=held" in line:
                server.silent()
            connection.sendall(answer(TOKEN if "token/get" in line else envelope({"assetId": line.partition("assetId=")[2].split("&")[0].split(" ")[0]})))

    program = """
settings.update(concurrency=1, rate=1 / 60, timeout=50)
client = made()
thread = threading.Thread(target=asked, args=(["held"],), daemon=True)
thread.start()
print("ready", flush=True)
sys.stdin.readline()
with client._session.options.limits._lock, client._session.options.limits.rate._lock:
    codes = in_children(wrong, 2)
client = client.with_options(timeout=1)
try:
    asked(["late"])
except errors.ConnectionTimeout as error:
    print(codes, error.sent)
sys.stdout.flush()
os._exit(0)
"""
    with served(silent_where_told) as server:
        command = [sys.executable, "-c", PARENT + CHILDREN + program, server.url, kind, "1", name]
        pipes: dict[str, Any] = dict.fromkeys(["stdin", "stdout", "stderr"], subprocess.PIPE)
        with subprocess.Popen(command, **pipes, text=True, env=ENVIRONMENT) as parent:
            assert parent.stdout is not None
            assert parent.stdout.readline() == "ready\n"
            while not any(b"assetId=held" in head for head in server.heads):
                assert parent.poll() is None
                time.sleep(0.01)
            out, err = parent.communicate("go\n", timeout=PATIENCE)
    assert (out, err) == ("[0, 0] False\n", "")


@pytest.mark.parametrize("kind", ["blocking", pytest.param("async", marks=pytest.mark.slow)])
def test_children_that_ask_for_a_token_in_the_same_millisecond_get_one(kind: str) -> None:
    """Their clocks stand still, so that all of them ask with the same `encryption`, which the platform takes once."""
    program = """
from energy_clients import EnOSAuth
from energy_api.enos.services import EnosServices
from energy_core.calls import Session

now = time.time()
session = client.with_options(org_id=os.environ["ORGANISATION"])._session
auth = EnOSAuth(os.environ["KEY"], os.environ["SECRET"], url, clock=lambda: now)
enos = EnosServices(Session(type(session.transport)(auth, [url]), session.options))

async def first():
    async for device in enos.connection.search_devices().limit(1):
        return device

def child(number):
    found = asyncio.run(first()) if kind == "async" else enos.connection.search_devices().first()
    return 0 if found.device_key else 98

print(in_children(child, 8))
"""
    with Simulator(devices=5, enapter_devices=0) as simulator:
        command = [sys.executable, "-c", PARENT + CHILDREN + program + END, simulator.enos_url, kind, "0", "straight"]
        credentials = {"KEY": simulator.app_key, "SECRET": simulator.app_secret, "ORGANISATION": simulator.org_id}
        done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, env=ENVIRONMENT | credentials)
        tokens = [request for request in simulator.requests if request.path.endswith("/token/get")]
    assert (done.returncode, done.stderr, done.stdout.strip()) == (0, "", "[0, 0, 0, 0, 0, 0, 0, 0]")
    assert len(tokens) >= 15  # all but one were refused first
