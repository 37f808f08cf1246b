"""Clients over a transport that answers from memory."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from hypothesis import settings

from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, errors

ROOT = Path(__file__).resolve().parent.parent
REFERENCE = ROOT.parent / "shared" / "reference"  # the documented facts, where they are at hand
PATIENCE = 500.0  # seconds after which a program hangs, however busy the machine is; less than pytest gives a test, so that the wait says what it waited for
async_is_slow = pytest.mark.parametrize("world", ["blocking", pytest.param("async", marks=pytest.mark.slow)], indirect=True)
TOKEN = {"status": 0, "msg": "SUCCESS", "business": None, "data": {"accessToken": "token-1", "expire": 7200}}
GATEWAY = {  # what an answer of the gateway itself is, by its status
    400: errors.InvalidRequest,
    401: errors.AuthenticationError,
    403: errors.PermissionDenied,
    413: errors.InvalidRequest,
    429: errors.RateLimited,
    500: errors.ServerError,
    503: errors.ServerError,
}
Answer = httpx.Response | Exception
Handler = Callable[[httpx.Request], Any]


LONGER = (0.6, 3, 15, 75)  # seconds that a test gives, each where those before were too few for a busy machine


def too_late(call: Callable[[float], Any], begun: Callable[[], Any] | None = None) -> errors.TimeoutExceeded:
    """What a call raises whose time is over; it gets more of it where that was over before anything had begun: before something was sent, or what is given."""
    for seconds in LONGER:
        with pytest.raises(errors.TimeoutExceeded) as caught:
            call(seconds)
        if begun() if begun else caught.value.sent is not False:
            break
    return caught.value


def in_time(call: Callable[[float], Any]) -> Any:
    """What a call returns that has so many seconds, and more of them where the machine was too busy."""
    for seconds in LONGER[:-1]:
        try:
            return call(seconds)
        except errors.TimeoutExceeded:
            continue
    return call(LONGER[-1])


class World:
    """Makes clients of one kind, which repeat nothing unless told to, and runs what they return: `world.run(enos.asset.get_asset(…))`."""

    def __init__(self, is_async: bool) -> None:
        self.is_async = is_async
        self.requests: list[httpx.Request] = []
        self.token = TOKEN
        self._loop = anyio.from_thread.start_blocking_portal("asyncio") if is_async else None
        self._portal = self._loop.__enter__() if self._loop else None

    def enos(self, handler: Handler, **settings: Any) -> Any:
        arguments = {"app_key": "key", "app_secret": "secret", "org_id": "o1", "integration_url": "https://integration.test", "retries": 0, **settings}
        return (AsyncEnOS if self.is_async else EnOS)("https://apim.test", transport=self._transport(handler), **arguments)

    def enapter(self, handler: Handler, **settings: Any) -> Any:
        arguments = {"token": "t0ken", "retries": 0, **settings}
        return (AsyncEnapter if self.is_async else Enapter)("http://gateway.test/api", transport=self._transport(handler), **arguments)

    def _transport(self, handler: Handler) -> httpx.MockTransport:
        def answer(request: httpx.Request) -> httpx.Response:
            request.read()
            if request.url.path == "/apim-token-service/v2.0/token/get":
                return httpx.Response(200, json=self.token)
            self.requests.append(request)
            found = handler(request)
            if isinstance(found, Exception):
                raise found
            if isinstance(found, httpx.Response):  # a fresh one, so that the same can be answered twice
                return httpx.Response(found.status_code, headers=found.headers, content=found.content)
            return httpx.Response(200, json=found)

        return httpx.MockTransport(answer)

    def run(self, value: Any) -> Any:
        """The result of a call, awaited where it must be."""
        if self._portal is not None and inspect.isawaitable(value):
            return self._portal.call(_awaited, value)
        return value

    def list(self, iterable: Any) -> list[Any]:
        """All of an iterator, asynchronous or not."""
        return self._portal.call(_collected, iterable) if self._portal is not None else list(iterable)

    def close(self) -> None:
        if self._loop is not None and self._portal is not None:
            self._portal.call(self._portal.stop, True)  # a call that a test left waiting is cancelled, not waited for
            self._loop.__exit__(None, None, None)

    @property
    def bodies(self) -> list[Any]:
        return [json.loads(request.content) for request in self.requests]


async def _awaited(value: Any) -> Any:
    return await value


async def _collected(iterable: Any) -> list[Any]:
    return [item async for item in iterable]


def more_examples(times: int) -> settings:
    """So many times the examples that Hypothesis tries; they are fewer where slow tests are left out."""
    return settings(max_examples=times * settings.default.max_examples)


def envelope(data: Any = None, **more: Any) -> dict[str, Any]:
    """A successful EnOS answer."""
    return {"code": 0, "msg": "OK", "requestId": "r-1", "data": data, **more}


def method_of(client: Any, operation: Any) -> Any:
    """The method of a client for an operation; services of Enapter v3 are below `client.v3`."""
    for part in operation.service.replace("v3_", "v3.").split("."):
        client = getattr(client, part)
    return getattr(client, operation.name)


def services(operations: Iterable[Any]) -> dict[str, list[Any]]:
    """Operations by platform and service: one test for all of a service costs less than one for each."""
    found: dict[str, list[Any]] = {}
    for operation in operations:
        found.setdefault(f"{operation.platform}.{operation.service}", []).append(operation)
    return found
