"""What the platform calls deprecated works, and says so at the line that uses it."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS
from support import TOKEN


def answer(request: httpx.Request) -> httpx.Response:
    if "token" in request.url.path:
        return httpx.Response(200, json=TOKEN)
    return httpx.Response(200, json={"sites": [], "total_count": 0} if "gateway" in request.url.host else {"code": 0, "msg": "OK", "data": "c1"})


def enapter(is_async: bool) -> Any:
    return (AsyncEnapter if is_async else Enapter)("http://gateway.test/api", token="t", transport=httpx.MockTransport(answer))


def enos(is_async: bool) -> Any:
    made = AsyncEnOS if is_async else EnOS
    return made("https://apim.test", app_key="k", app_secret="s", org_id="o", transport=httpx.MockTransport(answer))


async def awaited(call: Callable[[], Any]) -> None:
    await call()


def warned(is_async: bool, call: Callable[[], Any]) -> list[tuple[str, str, int]]:
    """The deprecations that a call warns of: in which words, at which line."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always", DeprecationWarning)
        asyncio.run(awaited(call)) if is_async else call()
    return [(str(one.message), one.filename, one.lineno) for one in found if one.category is DeprecationWarning]


def line(function: Callable[..., Any], offset: int = 0) -> int:
    return inspect.getsourcelines(function)[1] + offset


@pytest.mark.parametrize("is_async", [False, True], ids=["blocking", "async"])
def test_a_deprecated_operation_warns_where_it_is_called(is_async: bool) -> None:
    client = enapter(is_async)
    call = lambda: client.v3.sites.list_my_sites_legacy().first()  # noqa: E731  # its line is what is looked for
    assert warned(is_async, call) == [("list_my_sites_legacy is deprecated by the platform", __file__, line(call))]


@pytest.mark.parametrize("is_async", [False, True], ids=["blocking", "async"])
def test_a_deprecated_argument_warns_where_it_is_given(is_async: bool) -> None:
    client = enos(is_async)
    call = lambda: client.alert.create_alert_content.raw(action="create", alert_content={})  # noqa: E731  # as above
    where = line(awaited, 1) if is_async else line(call)  # a coroutine runs, and warns, where it is awaited
    assert warned(is_async, call) == [("create_alert_content: action is deprecated by the platform", __file__, where)]


@pytest.mark.parametrize("is_async", [False, True], ids=["blocking", "async"])
def test_nothing_warns_that_is_not_deprecated(is_async: bool) -> None:
    client = enapter(is_async)
    assert warned(is_async, lambda: client.v3.sites.list_my_sites().first()) == []


def test_help_and_data_say_what_is_deprecated() -> None:
    with enapter(False) as client:
        legacy = client.v3.sites.list_my_sites_legacy
        assert "Deprecated by the platform." in inspect.getdoc(legacy).splitlines()
        assert (legacy.operation.deprecated, client.v3.sites.list_my_sites.operation.deprecated) == (True, False)
    with enos(False) as client:
        assert "action: Deprecated. The action of the URL once more" in client.alert.create_alert_content.__doc__
