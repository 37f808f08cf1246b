"""Clients in pickles and copies, as workers of clusters receive them: without connections, and without secrets unless somebody asked for these."""

from __future__ import annotations

import copy
import os
import pickle
import ssl
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import cloudpickle
import httpx
import pytest

from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, errors
from served import served
from support import PATIENCE, TOKEN, World, async_is_slow, envelope

ENVIRONMENT = {"ENOS_APP_KEY": "key-there", "ENOS_APP_SECRET": "secret-there", "ENAPTER_HTTP_API_TOKEN": "token-there"}
PICKLERS: list[Callable[[Any], bytes]] = [pickle.dumps, cloudpickle.dumps]


@pytest.fixture
def elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment of the process that a pickle arrives in."""
    for name, value in ENVIRONMENT.items():
        monkeypatch.setenv(name, value)


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)


SENT: list[httpx.Request] = []


def platform(request: httpx.Request) -> httpx.Response:
    """Both platforms, as a function of a module, which a pickle names."""
    SENT.append(request)
    if request.url.path.endswith("/token/get"):
        return httpx.Response(200, json=TOKEN)
    return httpx.Response(200, json={"device": {"id": "d"}} if "gateway" in request.url.host else envelope({"assetId": request.url.params["assetId"]}))


@pytest.fixture(autouse=True)
def sent() -> list[httpx.Request]:
    SENT.clear()
    return SENT


def enos(world: World, **settings: Any) -> Any:
    given = {"app_key": "key-here", "app_secret": "secret-here", "org_id": "o1", "transport": httpx.MockTransport(platform), **settings}
    return (AsyncEnOS if world.is_async else EnOS)("https://apim.test", **given)


def enapter(world: World, **settings: Any) -> Any:
    given = {"token": "token-here", "transport": httpx.MockTransport(platform), **settings}
    return (AsyncEnapter if world.is_async else Enapter)("https://gateway.test/api", **given)


@pytest.mark.usefixtures("elsewhere")
@pytest.mark.parametrize("dumps", PICKLERS)
def test_secrets_are_left_behind_and_taken_from_the_environment_on_arrival(world: World, dumps: Callable[[Any], bytes], sent: list[httpx.Request]) -> None:
    client = enos(world, headers={"X-Tenant": "north"}, params={"zone": "2"})
    assert world.run(client.asset.get_asset(asset_id="a")).asset_id == "a"
    pickled = dumps(client)
    assert not any(secret in pickled for secret in (b"key-here", b"secret-here", TOKEN["data"]["accessToken"].encode()))  # type: ignore[index]
    arrived = pickle.loads(pickled)
    sent.clear()
    assert world.run(arrived.asset.get_asset(asset_id="b")).asset_id == "b"
    assert b"key-there" in sent[0].read()
    assert (sent[1].headers["X-Tenant"], sent[1].url.params["zone"], sent[1].url.params["orgId"]) == ("north", "2", "o1")

    client = enapter(world, auth_user="u1")
    pickled = dumps(client)
    assert b"token-here" not in pickled
    world.run(pickle.loads(pickled).assets.get_device(device_id="d"))
    assert (sent[-1].headers["X-Enapter-Auth-Token"], sent[-1].headers["X-Enapter-Auth-User"]) == ("token-there", "u1")


def test_where_secrets_are_missing_the_error_names_the_variables_and_the_other_way(world: World) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"ENOS_APP_KEY, ENOS_APP_SECRET.*pickle_secrets=True"):
        pickle.loads(pickle.dumps(enos(world)))
    with pytest.raises(errors.ConfigurationError, match=r"ENAPTER_HTTP_API_TOKEN.*pickle_secrets=True"):
        pickle.loads(pickle.dumps(enapter(world)))


def test_secrets_travel_where_that_was_asked_for(world: World, sent: list[httpx.Request]) -> None:
    arrived = pickle.loads(pickle.dumps(enos(world, pickle_secrets=True)))
    again = pickle.loads(pickle.dumps(arrived))  # from worker to worker
    world.run(again.asset.get_asset(asset_id="a"))
    assert b"key-here" in sent[0].read()
    world.run(pickle.loads(pickle.dumps(enapter(world, pickle_secrets=True))).assets.get_device(device_id="d"))
    assert sent[-1].headers["X-Enapter-Auth-Token"] == "token-here"


@pytest.mark.usefixtures("elsewhere")
def test_views_services_and_operations_arrive_as_what_they_were(world: World, sent: list[httpx.Request]) -> None:
    client = enos(world)
    view = client.with_options(org_id="o2", timeout=7, headers={"X-View": "v"})
    for what in (view.asset.get_asset, view.asset, view):
        arrived = pickle.loads(pickle.dumps(what))
        call = arrived if what is view.asset.get_asset else arrived.get_asset if what is view.asset else arrived.asset.get_asset
        sent.clear()
        assert world.run(call(asset_id="c")).asset_id == "c"
        assert (sent[-1].url.params["orgId"], sent[-1].headers["X-View"]) == ("o2", "v")
        assert repr(arrived) == repr(what)
    both = pickle.loads(pickle.dumps([client, view]))
    world.run(both[0].asset.get_asset(asset_id="c"))
    sent.clear()
    world.run(both[1].asset.get_asset(asset_id="c"))
    assert len(sent) == 1  # with the token of the client that it is a view of
    world.run(both[1].aclose() if world.is_async else both[1].close())
    world.run(both[0].asset.get_asset(asset_id="c"))  # which closing a view does not close


def test_copies_of_one_process_keep_secrets_and_share_the_token(world: World, sent: list[httpx.Request]) -> None:
    client = enos(world, event_hooks={"request": []})
    world.run(client.asset.get_asset(asset_id="a"))
    for other in (copy.deepcopy(client), copy.deepcopy({"client": client})["client"], copy.copy(client)):
        sent.clear()
        assert world.run(other.asset.get_asset(asset_id="b")).asset_id == "b"
        assert len(sent) == 1
    deep = copy.deepcopy(client)
    world.run(client.aclose() if world.is_async else client.close())
    assert world.run(deep.asset.get_asset(asset_id="c")).asset_id == "c"


@pytest.mark.parametrize(
    ("keyword", "value"),
    [
        ("verify", ssl.create_default_context()),
        ("event_hooks", {"request": [lambda request: None]}),
        ("transport", httpx.MockTransport(lambda request: httpx.Response(200))),
        ("mounts", {"all://x.test": httpx.MockTransport(lambda request: httpx.Response(200))}),
    ],
)
@pytest.mark.parametrize("dumps", PICKLERS)
def test_a_keyword_that_cannot_be_pickled_is_named(world: World, keyword: str, value: Any, dumps: Callable[[Any], bytes]) -> None:
    kind = AsyncEnapter if world.is_async else Enapter
    if keyword == "event_hooks" and world.is_async:
        value = {"request": [lambda request: world.run(None)]}
    with pytest.raises(errors.ConfigurationError, match=rf"{keyword}: .*cannot be pickled"):
        dumps(kind("https://gateway.test/api", token="t", **{keyword: value}))


def test_a_pager_says_what_to_send_instead(world: World) -> None:
    pager = enapter(world).assets.list_devices()
    with pytest.raises(errors.InvalidArgument, match=r"list_devices: a pager cannot be pickled.*resume_token"):
        pickle.dumps(pager.limit(3))


@async_is_slow
def test_a_task_with_a_client_in_its_closure_runs_in_a_process_of_its_own(world: World) -> None:
    """As Spark sends it: the worker has the packages and the environment, and nothing else."""
    script = "import asyncio, pickle, sys; found = pickle.load(sys.stdin.buffer)(); print(asyncio.run(found()) if callable(found) else found)"

    def serve(server: Any, connection: Any) -> None:
        from served import answer

        while line := server.received(connection):
            connection.sendall(answer(TOKEN if "/token/get" in line else envelope({"assetId": "there"})))

    with served(serve) as server:
        client: Any = (AsyncEnOS if world.is_async else EnOS)(server.url, app_key="k", app_secret="s", org_id="o1", limits=httpx.Limits(max_connections=2))
        if world.is_async:

            async def awaited() -> Any:
                return (await client.asset.get_asset(asset_id="a")).asset_id

            task: Any = lambda: awaited  # noqa: E731
        else:
            task = lambda: client.asset.get_asset(asset_id="a").asset_id  # noqa: E731
        cloudpickle.register_pickle_by_value(sys.modules[__name__])
        try:
            pickled = cloudpickle.dumps(task)
        finally:
            cloudpickle.unregister_pickle_by_value(sys.modules[__name__])
        plain = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
        done = subprocess.run([sys.executable, "-c", script], input=pickled, capture_output=True, env={**plain, **ENVIRONMENT}, timeout=PATIENCE)
        assert (done.returncode, done.stdout.strip()) == (0, b"there"), done.stderr.decode()
    assert b"key-there" in server.bodies[0]
