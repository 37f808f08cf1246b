"""Listings: every item once, in order; and an error for pages that do not fit together."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from energy_clients import EnOS, errors
from energy_core.position import Position
from support import World, envelope


def numbered(total: int, cap: int = 200, told: bool = True) -> Any:
    """A server of `total` devices that never gives more than `cap` on a page."""

    def handler(request: httpx.Request) -> Any:
        asked = json.loads(request.content).get("pagination", {"pageNo": 1, "pageSize": 10})
        size = min(asked["pageSize"], cap)
        begin = (asked["pageNo"] - 1) * size
        data = [{"assetId": f"a{i}"} for i in range(begin, min(begin + size, total))]
        pagination = {"sortedBy": None, "pageNo": asked["pageNo"], "pageSize": size, "totalSize": total}
        return envelope(data, **({"pagination": pagination} if told else {}))

    return handler


def tokened(pages: list[list[str]]) -> Any:
    """A gateway with these pages of devices."""

    def handler(request: httpx.Request) -> Any:
        at = int(request.url.params.get("page_token") or 0)
        following = str(at + 1) if at + 1 < len(pages) else None
        return {"devices": [{"device_id": name, "type": "ucm", "updated_at": ""} for name in pages[at]], "next_page_token": following}

    return handler


def test_iteration_asks_for_every_page_and_stops_after_the_last(world: World) -> None:
    enos = world.enos(numbered(450))
    devices = world.list(enos.connection.search_devices(expression="productKey = 'p'"))
    assert [device.asset_id for device in devices] == [f"a{i}" for i in range(450)]
    assert [body["pagination"] for body in world.bodies] == [{"pageNo": n, "pageSize": 200} for n in (1, 2, 3)]
    assert {body["expression"] for body in world.bodies} == {"productKey = 'p'"}


def test_nothing_is_sent_before_it_is_needed(world: World) -> None:
    enos = world.enos(numbered(450))
    pager = enos.connection.search_devices(page_size=100)
    assert world.requests == []
    assert world.run(pager.first()).asset_id == "a0"
    assert len(world.requests) == 1
    assert world.run(pager.total) == 450
    assert len(world.list(pager.limit(150))) == 150
    assert len(world.requests) == 1 + 1 + 2


def test_pages_carry_items_total_and_where_to_go_on(world: World) -> None:
    enos = world.enos(numbered(25))
    pages = world.list(enos.connection.search_devices(page_size=10).pages())
    assert [(len(page.items), page.total, page.answer.pagination.page_no) for page in pages] == [(10, 25, 1), (10, 25, 2), (5, 25, 3)]
    assert pages[-1].resume_token is None
    rest = world.list(enos.connection.search_devices(page_size=10).resume(pages[0].resume_token))
    assert [device.asset_id for device in rest] == [f"a{i}" for i in range(10, 25)]


def test_a_listing_can_begin_at_a_page(world: World) -> None:
    enos = world.enos(numbered(25))
    assert [d.asset_id for d in world.list(enos.connection.search_devices(page_no=3, page_size=10))] == [f"a{i}" for i in range(20, 25)]


def test_an_empty_listing_is_empty(world: World) -> None:
    enos = world.enos(lambda request: envelope(None, pagination={"pageNo": 1, "pageSize": 10, "totalSize": 0}))
    assert world.list(enos.connection.search_devices()) == []
    assert world.run(enos.connection.search_devices().first()) is None
    assert world.list(enos.connection.search_devices().limit(0)) == []


def test_a_server_that_caps_pages_below_what_was_asked_loses_nothing(world: World) -> None:
    enos = world.enos(numbered(450, cap=70))
    assert len(world.list(enos.connection.search_devices(page_size=200))) == 450


def test_the_last_page_of_the_assets_api_has_a_null_token(world: World) -> None:
    enapter = world.enapter(tokened([["a", "b"], ["c"]]))
    assert [device.device_id for device in world.list(enapter.assets.list_devices(page_size=2))] == ["a", "b", "c"]
    assert [dict(request.url.params) for request in world.requests] == [{"page_size": "2"}, {"page_size": "2", "page_token": "1"}]


@pytest.mark.parametrize("last", [{}, {"next_page_token": None}, {"next_page_token": ""}])
def test_missing_null_and_empty_tokens_end_a_listing(world: World, last: dict[str, Any]) -> None:
    enapter = world.enapter(lambda request: {"devices": [{"device_id": "a", "type": "ucm", "updated_at": ""}], **last})
    assert len(world.list(enapter.assets.list_devices())) == 1


@pytest.mark.parametrize(
    ("tokens", "message"),
    [({"": "x", "x": "x"}, "names itself"), ({"": "x", "x": "y", "y": "x"}, "circle"), ({"": 5}, "not text")],
)
def test_tokens_that_come_back_stop_with_an_error(world: World, tokens: dict[str, Any], message: str) -> None:
    def handler(request: httpx.Request) -> Any:
        return {"devices": [{"device_id": "a", "type": "ucm", "updated_at": ""}], "next_page_token": tokens[request.url.params.get("page_token", "")]}

    with pytest.raises(errors.PaginationError, match=message):
        world.list(world.enapter(handler).assets.list_devices())
    assert len(world.requests) <= 3


def test_a_page_that_promises_more_and_brings_nothing_stops_with_an_error(world: World) -> None:
    enapter = world.enapter(lambda request: {"devices": [], "next_page_token": "more"})
    with pytest.raises(errors.PaginationError, match="brings nothing"):
        world.list(enapter.assets.list_devices())
    enos = world.enos(lambda request: envelope([], pagination={"pageNo": 1, "pageSize": 10, "totalSize": 30}))
    with pytest.raises(errors.PaginationError, match="brings nothing"):
        world.list(enos.connection.search_devices())


def test_a_server_that_ignores_the_page_number_stops_with_an_error(world: World) -> None:
    enos = world.enos(lambda request: envelope([{"assetId": "a"}], pagination={"pageNo": 1, "pageSize": 1, "totalSize": 3}))
    with pytest.raises(errors.PaginationError, match="page 2 was asked for, page 1 came"):
        world.list(enos.connection.search_devices(page_size=1))


def test_an_error_says_where_to_resume(world: World) -> None:
    broken = True

    def handler(request: httpx.Request) -> Any:
        page = json.loads(request.content)["pagination"]["pageNo"]
        return httpx.Response(503, text="down") if broken and page == 3 else numbered(45)(request)

    enos = world.enos(handler)
    pager = enos.connection.search_devices(page_size=10)
    with pytest.raises(errors.ServerError) as caught:
        world.list(pager)
    broken = False
    rest = world.list(pager.resume(caught.value.resume_token))
    assert [device.asset_id for device in rest] == [f"a{i}" for i in range(20, 45)]


def test_errors_beside_the_items_of_a_page_are_raised_after_its_items(world: World) -> None:
    enapter = world.enapter(
        lambda request: {"devices": [{"device_id": "a", "type": "ucm", "updated_at": ""}], "errors": [{"code": "x", "message": "half of it"}]}
    )
    seen = []

    def read() -> None:
        for device in enapter.assets.list_devices():
            seen.append(device.device_id)

    async def aread() -> None:
        async for device in enapter.assets.list_devices():
            seen.append(device.device_id)

    with pytest.raises(errors.PartialSuccess, match="half of it"):
        world.run(aread() if world.is_async else read())
    assert seen == ["a"]


@pytest.mark.parametrize("token", ["", "x", "n1", "n1.10", "n1.x.3", "n1.10.-3", "n2.10.3", "t1.5."])
def test_a_token_that_is_none_is_refused(world: World, token: str) -> None:
    enos = world.enos(numbered(3))
    with pytest.raises(errors.InvalidArgument, match="not a token"):
        enos.connection.search_devices().resume(token)


@pytest.mark.parametrize("wrong", [{"page_size": "many"}, {"page_no": 1.5}])
def test_page_numbers_that_are_none_are_refused(world: World, wrong: dict[str, Any]) -> None:
    with pytest.raises(errors.InvalidArgument, match="whole number"):
        world.list(world.enos(numbered(3)).connection.search_devices(**wrong))


def test_a_negative_limit_is_refused(world: World) -> None:
    with pytest.raises(errors.InvalidArgument, match="negative"):
        world.enos(numbered(3)).connection.search_devices().limit(-1)


@given(total=st.integers(0, 500), size=st.integers(1, 300), cap=st.integers(1, 300), told=st.booleans(), stop=st.integers(0, 600), begin=st.integers(1, 5))
@settings(max_examples=200, deadline=None)
def test_any_listing_is_complete_and_in_order(total: int, size: int, cap: int, told: bool, stop: int, begin: int) -> None:
    if not told:
        cap = 300  # a page that is short for a reason other than being the last cannot be told apart without a total

    def handler(request: httpx.Request) -> httpx.Response:
        if "token" in request.url.path:
            return httpx.Response(200, json={"status": 0, "data": {"accessToken": "t", "expire": 7200}})
        return httpx.Response(200, json=numbered(total, cap, told)(request))

    with EnOS("https://apim.test", app_key="k", app_secret="s", org_id="o", transport=httpx.MockTransport(handler)) as enos:
        found = [device.asset_id for device in enos.connection.search_devices(page_size=size, page_no=begin).limit(stop)]
        first = (begin - 1) * min(size, cap)
        assert found == [f"a{i}" for i in range(first, total)][:stop]


@given(at=st.one_of(st.integers(0, 10**9), st.text(min_size=1, max_size=60)), size=st.none() | st.integers(1, 1000))
def test_a_position_reads_back_as_it_was_written(at: int | str, size: int | None) -> None:
    assert Position.parse(str(Position(at, size))) == Position(at, size)
