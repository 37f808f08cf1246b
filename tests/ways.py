"""The ways on which requests reach a server; programs that tests start import nothing else of theirs, which is soon done."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Any

import httpx

WAYS = ["straight", "hooks", "proxy of the environment", "mounts", "transport"]


def way(name: str, is_async: bool, url: str) -> dict[str, Any]:
    """Settings with which requests reach a server on different ways: straight; through the library's own client, because hooks look on or because requests
    part; by transports of the user's own. A proxy is one of the environment's where that is set to it, and the server itself."""

    async def awaited(_: object) -> None: ...

    def blocking(_: object) -> None: ...

    hook: Any = awaited if is_async else blocking
    made: Any = httpx.AsyncHTTPTransport if is_async else httpx.HTTPTransport
    given: dict[str, Callable[[], dict[str, Any]]] = {
        "straight": dict,
        "hooks": lambda: {"event_hooks": {"request": [hook], "response": [hook]}},
        "proxy of the environment": dict,
        "mounts": lambda: {"mounts": {"all://": made(limits=httpx.Limits(max_connections=10))}},
        "transport": lambda: {"transport": made(limits=httpx.Limits(max_connections=10))},
    }
    for variable in ("http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY"):
        os.environ.pop(variable, None)
    if name == "proxy of the environment":
        os.environ["http_proxy"] = url
    return {"trust_env": name == "proxy of the environment", **given[name]()}
