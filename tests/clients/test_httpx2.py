"""The HTTP library that clients stand on, and what they take of the other one."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib import import_module
from typing import Any

import httpx
import pytest

from energy_clients import errors
from support import ROOT, World

OTHER: Any = import_module("httpx2" if httpx.__name__ == "httpx" else "httpx")
other = pytest.mark.skipif(OTHER is httpx, reason="httpx is httpx2 here")


@other
def test_settings_of_the_other_library_are_taken_where_they_are_data(world: World) -> None:
    enapter = world.enapter(
        lambda request: {"device": {"id": "d"}},
        timeout=OTHER.Timeout(7, connect=3),
        params=OTHER.QueryParams([("zone", "1"), ("zone", "2")]),
        headers=OTHER.Headers({"X-Tenant": "north"}),
        cookies=OTHER.Cookies({"mine": "1"}),
    )
    world.run(enapter.assets.get_device(device_id="d"))
    (request,) = world.requests
    assert request.url.params.get_list("zone") == ["1", "2"]
    assert (request.headers["X-Tenant"], request.headers["Cookie"]) == ("north", "mine=1")
    assert request.extensions["timeout"] == {"connect": 3, "read": 7, "write": 7, "pool": 7}


@other
def test_limits_and_proxies_of_the_other_library_are_taken(world: World) -> None:
    from energy_clients import AsyncEnapter, Enapter

    proxy = OTHER.Proxy("http://proxy.test:3128", auth=("u", "p"), headers={"X-Proxy": "1"})
    enapter = (AsyncEnapter if world.is_async else Enapter)("https://gateway.test/api", token="t", limits=OTHER.Limits(max_connections=3), proxy=proxy)
    made: Any = enapter._session.transport
    pool = (made._spare[0] if world.is_async else made._made)[0]._transport._pool
    assert (pool._max_connections, pool._proxy_url.host) == (3, b"proxy.test")
    assert {name.lower() for name, _ in pool._proxy_headers} == {b"proxy-authorization", b"x-proxy"}
    world.run(enapter.aclose() if world.is_async else enapter.close())


@other
@pytest.mark.parametrize("keyword", ["transport", "mounts"])
def test_a_transport_of_the_other_library_is_refused_by_the_names_of_both(world: World, keyword: str) -> None:
    from energy_clients import AsyncEnOS, EnOS

    mock = OTHER.MockTransport(lambda request: OTHER.Response(200))
    given: dict[str, Any] = {"transport": mock} if keyword == "transport" else {"mounts": {"all://": mock}}
    words = rf"{keyword}: MockTransport is of {OTHER.__name__}, but the clients stand on {httpx.__name__}"
    with pytest.raises(errors.ConfigurationError, match=words):
        (AsyncEnOS if world.is_async else EnOS)("https://x.test", app_key="k", app_secret="s", **given)


def test_httpx2_is_taken_where_it_is_installed() -> None:
    script = "from energy_core.http import user_agent; print(user_agent('x').split()[-1].split('/')[0])"
    hidden = f"import sys; sys.modules['httpx2'] = None; {script}"
    found = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() for code in (script, hidden)]
    assert found == ["httpx2", "httpx"]


LONG = 1800.0  # seconds for what is a suite of its own
# What names more of the library than requests and answers, or listens; for all else a client is the same over both.
HTTP = re.compile(r"\bhttpx\.(?!Request\b|Response\b|MockTransport\b)\w|\benergy_core\.http\b|\bserved\b")


@pytest.mark.slow  # the tests of what has to do with the library once more
@pytest.mark.timeout(LONG + 60)
@other
def test_all_that_clients_do_over_httpx_they_do_over_httpx2() -> None:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "over_httpx2",
        "-q",
        "-p",
        "no:cacheprovider",
        "-m",
        "not slow and not needs",
        "-n",
        "2",
        "--dist",
        "loadfile",
    ]
    files = [str(file) for name in ("core", "clients") for file in sorted((ROOT / "tests" / name).glob("test_*.py")) if HTTP.search(file.read_text("utf-8"))]
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "COV_"))}
    done = subprocess.run([*command, *files], cwd=ROOT, capture_output=True, text=True, env=plain, timeout=LONG)
    assert done.returncode == 0, done.stdout[-5000:]


# hooks


def blocking(message: Any) -> None:
    message.extensions["hooked"] = True


async def awaited(message: Any) -> None:
    message.extensions["hooked"] = True


def decorated(message: Any) -> Any:
    """An async function behind a decorator that is none."""
    return awaited(message)


@pytest.mark.parametrize("kind", ["request", "response"])
def test_a_hook_of_the_wrong_kind_is_refused(world: World, kind: str) -> None:
    wrong = blocking if world.is_async else decorated
    enapter = world.enapter(lambda request: {"device": {"id": "d"}}, event_hooks={kind: [wrong]})
    with pytest.raises(errors.ConfigurationError, match=rf"event_hooks: {wrong.__name__}, given for each {kind}, is (not async|to be awaited)"):
        world.run(enapter.assets.get_device(device_id="d"))
    assert len(world.requests) == (kind == "response")


def test_an_async_function_for_a_blocking_client_is_refused_when_that_is_made() -> None:
    world = World(False)
    with pytest.raises(errors.ConfigurationError, match="event_hooks: awaited, given for each request, is async, but the client is blocking"):
        world.enapter(lambda request: {}, event_hooks={"request": [awaited]})


def test_hooks_of_the_right_kind_are_run(world: World) -> None:
    for hook in (awaited, decorated) if world.is_async else (blocking,):
        world.requests.clear()
        enapter = world.enapter(lambda request: {"device": {"id": "d"}}, event_hooks={"request": [hook]})
        world.run(enapter.assets.get_device(device_id="d"))
        assert world.requests[0].extensions["hooked"]
