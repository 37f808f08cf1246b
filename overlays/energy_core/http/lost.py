"""Places of a pool that a cancelled call has lost.

httpcore 1.0 keeps them where a call is cancelled after it was given a connection and before it uses that, or while its answer is being closed
(https://github.com/encode/httpcore/issues/1093): after some hundred such calls every other one waits for ever. httpcore2 gives them back by itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

__all__ = ["CALL", "close", "pools_of", "reclaim"]

CALL = "energy.call"  # the extension that all requests of a call share, which the pool's own requests have too


def pools_of(transports: Iterable[Any]) -> list[Any]:
    """The pools that lose places, of the transports of a client."""
    pools = [getattr(transport, "_pool", None) for transport in transports]
    return [pool for pool in pools if type(pool).__module__.partition(".")[0] == "httpcore"]


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
