"""What the library's pools hold that is lost: places of calls that were cancelled, and, in a process made by fork, the connections of its parent.

httpcore 1.0 keeps them where a call is cancelled after it was given a connection and before it uses that, or while its answer is being closed
(https://github.com/encode/httpcore/issues/1093): after some hundred such calls every other one waits for ever. httpcore2 gives them back by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

__all__ = ["CALL", "OF_PARENTS", "close", "forget", "library_pools", "pools_of", "reclaim"]

CALL = "energy.call"  # the extension that all requests of a call share, which the pool's own requests have too
OF_PARENTS: list[Any] = []
"""Connections of the process that this one was forked from. Kept, because what is collected is closed, and says so; never used."""


def library_pools(transports: Iterable[Any]) -> list[Any]:
    """The pools of those transports that are of the library."""
    pools = [getattr(transport, "_pool", None) for transport in transports]
    return [pool for pool in pools if _package(pool) in ("httpcore", "httpcore2")]


def pools_of(transports: Iterable[Any]) -> list[Any]:
    """The pools that lose places, of the transports of a client."""
    return [pool for pool in library_pools(transports) if _package(pool) == "httpcore"]


def _package(pool: Any) -> str:
    return type(pool).__module__.partition(".")[0]


def forget(pools: Iterable[Any]) -> None:  # pragma: no cover - runs in children, which nobody measures
    """Have pools begin anew in a child made by fork: without the connections of the parent, and with a lock that none of its threads holds."""
    for pool in pools:
        OF_PARENTS.append((pool._connections, pool._requests))
        pool._connections, pool._requests = [], []
        pool._optional_thread_lock = type(pool._optional_thread_lock)()


def reclaim(pools: Iterable[Any], call: object) -> list[Any]:
    """Take back what a call that has ended still holds in its client's pools; returns the connections to close."""
    closing: list[Any] = []
    for pool in pools:
        pool._requests = [request for request in pool._requests if request.request.extensions.get(CALL) is not call]
        used = {id(request.connection) for request in pool._requests}
        lost = [one for one in pool._connections if not (id(one) in used or one.is_idle() or one.is_closed())]
        pool._connections = [one for one in pool._connections if one not in lost]
        closing += lost + pool._assign_requests_to_connections()  # those that wait may go on
    return closing


async def close(connections: Iterable[Any]) -> None:
    """Close connections, although the task that does so is being cancelled."""
    from anyio import CancelScope

    with CancelScope(shield=True):
        for connection in connections:
            await connection.aclose()
