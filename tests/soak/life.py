"""Tokens, outages, time, processes, cancellation and secrets in the life of a client."""

from __future__ import annotations

import math
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from clients import test_auth as auth
from clients import test_cancellation as cancellation
from clients import test_fork as fork
from clients import test_life as life
from clients import test_repeated_calls as repeated
from clients import test_secrets as secrets
from clients.test_simulated import call, example_arguments
from document.bundle import operations as spec_operations
from energy_clients import Retries, errors, operations
from energy_core import Operation
from energy_core.retries import QUOTA
from own import PLATFORMS, document
from served import served
from support import World, method_of

from .promise import Count, both, some

DRIPS = 8  # calls in flight, each with a thread of the server that sends byte by byte: more would measure the machine


def tokens(count: Count, size: int) -> None:
    for world in both():
        for ends in auth.ENDS:
            with count.case(f"tokens {ends}", size):
                issued = len(auth.ended(world, ends, size).issued)
                assert issued == size, f"{issued} requests for {size} tokens"


def outage(count: Count, size: int) -> None:
    calls = 64 * size
    with count.case("64 threads", calls):
        sent = repeated.outage(size)
        count.note = f"{sent:,} requests for {calls:,} calls"
        assert sent <= max(1.2 * calls, calls + QUOTA.CAPACITY / QUOTA.COST), count.note


def drips(count: Count, size: int, within: float = 1.2) -> None:
    """Calls with a deadline of 1 s, whose answers come byte by byte for 12 s."""
    slowest, lock = [0.0], threading.Lock()
    for world in both():
        for serve in (life.body_by_bytes, life.all_by_bytes):
            with served(serve) as server:
                enapter = life.enapter_at(world, server.url, timeout=1.0, retries=0, limits=httpx.Limits(max_connections=None))
                _drip(world, enapter.with_options(timeout=0.1))  # imports what a first call imports

                def late(number: int, world: World = world, enapter: Any = enapter) -> None:
                    with count.case(f"call {number}"):
                        took = _drip(world, enapter)
                        with lock:
                            slowest[0] = max(slowest[0], took)
                        assert took <= within, f"ended after {took:.3f} s"

                with ThreadPoolExecutor(DRIPS) as threads:
                    list(threads.map(late, range(-(-size // 4))))
                life.close(world, enapter)
    count.note = f"slowest {slowest[0]:.3f} s"


def _drip(world: World, enapter: Any) -> float:
    """Seconds until a call has ended that must not succeed."""
    begin = time.monotonic()
    with pytest.raises(errors.TimeoutExceeded):
        world.list(enapter.assets.list_devices())
    return time.monotonic() - begin


def few_drips(count: Count, size: int) -> None:
    """The same on a machine that may be busy with other things: what ends before its answer is whole is late enough."""
    drips(count, size, within=math.inf)


def forks(count: Count, size: int) -> None:
    for kind in ("blocking", "async"):
        with served(fork.echo) as server, count.case(kind, 5 * size):
            found = fork.wrong_answers(server, kind, size)
            assert found == fork.ALL_RIGHT, f"wrong answers of four children and their parent: {found}"


def cancellations(count: Count, size: int) -> None:
    each = -(-size // (2 * len(cancellation.WAYS)))
    for backend, cancel, over in cancellation.WAYS:
        for kind in ("call", "download"):
            platform = cancellation.Platform()
            with served(platform) as server, count.case(f"{backend} {cancel.__name__} {over or 'httpx'} {kind}", each):
                cancellation.test_cancelled_calls_leave_every_connection_to_others(backend, cancel, over, kind, each, server, platform)


def markers(count: Count, size: int) -> None:
    """Every operation with credentials, headers and arguments that are secret, and whatever may become of it."""
    for world in both():
        answers: list[Any] = []
        clients = secrets.clients(world, lambda request, answers=answers: answers[-1])
        for operation in some(secrets.CALLED, size):
            with secrets.listening() as heard, count.case(operation.name, 2 * len(list(secrets.outcomes(operation)))):
                secrets.tells_no_secret(world, heard, clients, answers, operation)


def safety(count: Count, size: int) -> None:
    """Each operation has a class, and that decides how often it is sent when the connection drops after sending."""
    specs = [(platform, spec) for platform in PLATFORMS for _, _, spec in spec_operations(document(platform))]
    classes = {(platform, spec["operationId"]): spec.get("x-safety") for platform, spec in specs}
    for world in both():
        for operation in some(operations.all(), size):
            with count.case(operation.name):
                assert operation.safety == classes[operation.platform, operation.operation_id]
                times = {"read": 3, "idempotent": 3, "unsafe": 1}[operation.safety]
                if operation.name != "get_access_token":  # which `World` answers itself
                    assert _sent(world, operation) == times
    count.note = f"{len(operations.all())} of {len(classes)} operations"


def _sent(world: World, operation: Operation) -> int:
    """How often a call is sent, none of whose requests is answered."""
    world.requests.clear()
    QUOTA.renew()

    def drop(request: httpx.Request) -> Exception:
        return httpx.RemoteProtocolError("Server disconnected without sending a response.")

    settings = {"retries": Retries(2, base=0)}
    client = world.enos(drop, **settings) if operation.platform == "enos" else world.enapter(drop, **settings)

    def read() -> None:
        found = call(world, method_of(client, operation), example_arguments(operation, {}))
        world.list(found)  # of lines, which are asked for when they are read

    with pytest.raises(errors.TransportError) as caught:
        read()
    assert caught.value.sent is None
    assert "unknown" in str(caught.value)
    return len(world.requests)
