"""Listings: every item once, in order; and an error for pages that do not fit together."""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_clients import AsyncEnapter, EnOS, errors
from energy_core.position import Position
from support import World, envelope, more_examples


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
    assert len(world.list(pager.limit(150))) == 150
    assert len(world.requests) == 1 + 2


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
        token = request.url.params.get("page_token", "")
        return {"devices": [{"device_id": f"a{token}", "type": "ucm", "updated_at": ""}], "next_page_token": tokens[token]}

    with pytest.raises(errors.PaginationError, match=message):
        world.list(world.enapter(handler).assets.list_devices())
    assert len(world.requests) <= 3


def places(served: Any, told: bool = True, total: Any = "the number of items") -> Any:
    """A server of devices in pages: `served(number, size)` are the names on one, 25 in all; `total` is what it says."""

    def handler(request: httpx.Request) -> Any:
        asked = json.loads(request.content)["pagination"]
        names = served(asked["pageNo"], asked["pageSize"])
        said = {"page": len(names), "the number of items": 25}.get(total, total) if isinstance(total, str) else total
        beside = {"pageNo": asked["pageNo"], "pageSize": asked["pageSize"]} if told else {}
        return envelope([{"assetId": name} for name in names], pagination=beside | ({} if said is None else {"totalSize": said}))

    return handler


NAMES = [f"a{number}" for number in range(25)]


def cut(number: int, size: int, names: list[str] = NAMES) -> list[str]:
    """A page of `names`."""
    return names[(number - 1) * size : number * size]


def read(world: World, pager: Any) -> tuple[list[str], errors.EnergyClientError | None]:
    """The names that a listing of devices brings, and the error that ends it."""
    names: list[str] = []

    async def every() -> None:
        async for device in pager:
            names.append(device.asset_id)

    try:
        if world.is_async:
            world.run(every())
        else:
            for device in pager:
                names.append(device.asset_id)
    except errors.EnergyClientError as error:
        return names, error
    return names, None


@pytest.mark.parametrize("told", [True, False])
@pytest.mark.parametrize("total", ["the number of items", "page", 3, 0, -1, "25", None])
@pytest.mark.parametrize("cap", [5, 7, 10])
def test_every_item_comes_whatever_total_and_size_a_server_tells(world: World, told: bool, total: Any, cap: int) -> None:
    enos = world.enos(places(lambda number, size: cut(number, min(size, cap)), told and cap == 10, total))
    if total == "page" and cap != 10:  # told as 7 of the 10 asked for: a last page like any other
        return
    assert read(world, enos.connection.search_devices(page_size=10)) == (NAMES, None)


WRONG = {  # what a server does wrong: its pages, what it tells, how the error begins, how many items came before
    "the page number is ignored": (lambda number, size: cut(1, size), {}, "the page before came again", 10),
    "the page number is ignored, and no total": (lambda number, size: cut(1, size), {"told": False, "total": None}, "the page before came again", 10),
    "a page in the middle is short": (lambda number, size: cut(number, size)[: 7 if number == 2 else size], {}, "25 items were promised, 22 came", 22),
    "the last page is short": (lambda number, size: cut(number, size)[: 2 if number == 3 else size], {}, "25 items were promised, 22 came", 22),
    "pages end early": (lambda number, size: cut(number, size) if number < 3 else [], {}, "25 items were promised, 20 came", 20),
    "nothing comes": (lambda number, size: [], {}, "25 items were promised, 0 came", 0),
    "more comes than promised": (lambda number, size: [f"b{number}.{i}" for i in range(size)], {"told": False}, "30 items came, 25 were promised", 30),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_pages_that_do_not_add_up_are_an_error(world: World, wrong: str) -> None:
    served, told, message, came = WRONG[wrong]
    names, error = read(world, world.enos(places(served, **told)).connection.search_devices(page_size=10))
    assert isinstance(error, errors.PaginationError)
    assert str(error).startswith(message)
    assert len(names) == came
    assert len(world.requests) < 10


def test_a_full_first_page_that_is_all_there_is_ends_the_listing(world: World) -> None:
    for last in (cut(1, 25), []):  # a server may give the last page for every number beyond it
        enos = world.enos(places(lambda number, size, last=last: cut(1, size) if number == 1 else last, told=False))
        assert read(world, enos.connection.search_devices(page_size=25)) == (NAMES, None)


def test_items_that_look_alike_may_fill_more_than_one_page(world: World) -> None:
    enos = world.enos(places(lambda number, size: ["same"] * len(cut(number, size))))
    names, error = read(world, enos.connection.search_devices(page_size=5, projection=["assetId"]))
    assert (len(names), error) == (25, None)
    enos = world.enos(places(lambda number, size: ["same"] * size, total=None))
    names, error = read(world, enos.connection.search_devices(page_size=5))
    assert isinstance(error, errors.PaginationError)  # without a total only their number tells
    assert "bring nothing" in str(error)


def test_deleting_what_a_listing_brings_is_an_error_that_says_to_list_it_first(world: World) -> None:
    left = list(NAMES)
    enos = world.enos(lambda request: envelope(data, pagination=beside) if (data := page(request, left, beside := {})) is not None else None)
    deleted: list[str] = []

    def delete(device: Any) -> None:
        deleted.append(device.asset_id)
        left.remove(device.asset_id)

    def blocking() -> None:
        for device in enos.connection.search_devices(page_size=10):
            delete(device)

    async def awaited() -> None:
        async for device in enos.connection.search_devices(page_size=10):
            delete(device)

    with pytest.raises(errors.PaginationError, match=r"25 items were promised, now 15: .*list\(…\)") as caught:
        world.run(awaited() if world.is_async else blocking())
    assert deleted == NAMES[:10]
    rest = enos.connection.search_devices(page_size=10).resume(caught.value.resume_token)
    assert read(world, rest) == (NAMES[20:], None)  # who goes on from there has been told what it passes over


def page(request: httpx.Request, names: list[str], beside: dict[str, Any]) -> list[dict[str, str]]:
    """A page of what there is by now; what stands beside it goes into `beside`."""
    asked = json.loads(request.content)["pagination"]
    beside.update(asked, totalSize=len(names))
    return [{"assetId": name} for name in cut(asked["pageNo"], asked["pageSize"], names)]


@pytest.mark.parametrize(("where", "repeats"), [("before", True), ("at the end", False)])
def test_what_is_added_meanwhile_is_an_error_where_it_moves_items(world: World, where: str, repeats: bool) -> None:
    there = list(NAMES)

    def handler(request: httpx.Request) -> Any:
        beside: dict[str, Any] = {}
        data = page(request, there, beside)
        if len(there) == 25:
            there[:] = [*(f"new{i}" for i in range(5)), *there] if repeats else [*there, *(f"new{i}" for i in range(5))]
        return envelope(data, pagination=beside)

    names, error = read(world, world.enos(handler).connection.search_devices(page_size=10))
    if repeats:
        assert isinstance(error, errors.PaginationError)
        assert "items of the page before came again" in str(error)
        assert names == NAMES[:10]
    else:
        assert (names, error) == (there, None)


@pytest.mark.parametrize(
    ("pages", "limit", "expected"),
    [
        ([], None, "nothing"),
        ([3], None, "all"),
        ([50, 50, 20], None, "all"),
        ([20, 20, 20], 50, "all"),  # capped below what was asked for
        ([50, 0, 20], None, "missing"),
    ],
)
def test_listings_by_offset_count_what_came(world: World, pages: list[int], limit: int | None, expected: str) -> None:
    def handler(request: httpx.Request) -> Any:
        offset, at = int(request.url.params.get("offset", 0)), 0
        for count in pages:
            if at == offset:
                return {"devices": [{"id": f"d{at + i}"} for i in range(count)], "total_count": sum(pages)}
            at += count
        return {"devices": [], "total_count": sum(pages)}

    pager = world.enapter(handler).v3.devices.list_devices(**({"limit": limit} if limit else {}))
    if expected == "missing":
        with pytest.raises(errors.PaginationError, match="70 items were promised, 50 came"):
            world.list(pager)
    else:
        assert [device.id for device in world.list(pager)] == [f"d{i}" for i in range(sum(pages))]


@pytest.mark.parametrize("total", [{"total_count": 20}, {}])
def test_a_server_that_ignores_the_offset_is_found_out(world: World, total: dict[str, int]) -> None:
    enapter = world.enapter(lambda request: {"logs": [{"id": f"l{i}"} for i in range(10)], **total})
    with pytest.raises(errors.PaginationError, match="came again"):
        world.list(enapter.v3.devices.list_device_logs(device_id="d", limit=10))


def test_an_old_gateway_that_answers_everything_without_a_total_is_asked_once(world: World) -> None:
    enapter = world.enapter(lambda request: {"rules": [{"id": f"r{i}"} for i in range(20)]})
    assert len(world.list(enapter.v3.rule_engine.list_rules(site_id="s"))) == 20
    assert len(world.requests) == 1
    assert len(world.list(enapter.v3.rule_engine.list_rules(site_id="s", limit=20))) == 20  # as many as were asked for may not be all


def test_a_listing_by_offset_whose_total_is_missing_goes_on_after_a_full_page(world: World) -> None:
    def handler(request: httpx.Request) -> Any:
        begin = int(request.url.params.get("offset", 0))
        return {"devices": [{"id": f"d{i}"} for i in range(begin, min(begin + 10, 25))]}

    assert len(world.list(world.enapter(handler).v3.devices.list_devices(limit=10))) == 25


def test_an_empty_page_with_a_next_token_is_passed_over(world: World) -> None:
    enapter = world.enapter(tokened([["a"], [], [], ["b"]]))
    assert [device.device_id for device in world.list(enapter.assets.list_devices(filter_type_in=["ucm"]))] == ["a", "b"]
    assert world.run(world.enapter(tokened([[], [], ["b"]])).assets.list_devices().first()).device_id == "b"


def test_empty_pages_without_end_stop_with_an_error_that_can_be_passed(world: World) -> None:
    enapter = world.enapter(tokened([["a"], *([[]] * 150), ["b"]]))
    pager = enapter.assets.list_devices()
    with pytest.raises(errors.PaginationError, match="101 pages in a row promise more and bring nothing") as caught:
        world.list(pager)
    assert len(world.requests) == 102
    assert [device.device_id for device in world.list(pager.resume(caught.value.resume_token))] == ["b"]


@pytest.mark.parametrize("told", [True, False])
def test_a_size_that_the_platform_chose_is_asked_for_from_then_on(world: World, told: bool) -> None:
    sent: list[Any] = []

    def handler(request: httpx.Request) -> Any:
        asked = json.loads(request.content).get("pagination")
        sent.append(asked)
        number, size = (asked["pageNo"], asked["pageSize"]) if asked else (1, 10)
        data = [{"eventId": name} for name in cut(number, size)]
        return envelope(data, pagination={"totalSize": 25, **({"pageNo": number, "pageSize": size} if told else {})})

    alerts = world.list(world.enos(handler).alert.search_active_alerts(start_occur_time="2024-06-01 00:00:00", end_occur_time="2024-06-12 00:00:00"))
    assert [alert.to_dict()["eventId"] for alert in alerts] == NAMES
    assert sent == [None, {"pageNo": 2, "pageSize": 10}, {"pageNo": 3, "pageSize": 10}]


def test_nothing_is_first_where_a_limit_or_the_platform_leaves_nothing(world: World) -> None:
    pager = world.enos(numbered(3)).connection.search_devices()
    assert world.run(pager.limit(0).first()) is None
    assert world.requests == []
    empty = world.enos(numbered(0)).connection.search_devices()
    assert [world.run(empty.first()), world.run(empty.first())] == [None, None]
    assert len(world.requests) == 1


def test_scrolling_keeps_its_page_size_and_passes_over_empty_pages(world: World) -> None:
    pages = {"": (["e1"], "t1"), "t1": ([], "t2"), "t2": (["e2"], "")}

    def handler(request: httpx.Request) -> Any:
        names, token = pages[json.loads(request.content)["scroll"].get("pageToken", "")]
        return envelope({"items": [{"eventId": name} for name in names], "pageToken": token})

    pager = world.enos(handler).alert.scroll_alerts(page_size=50, start_occur_time="2024-06-01 00:00:00", end_occur_time="2024-06-12 00:00:00")
    assert [alert.to_dict()["eventId"] for alert in world.list(pager)] == ["e1", "e2"]
    assert [body["scroll"]["pageSize"] for body in world.bodies] == [50, 50, 50]


def test_a_page_that_repeats_is_found_out_where_the_first_answer_drifts(world: World) -> None:
    """The first such answer of a process is read another way than those after it; so each client asks for something of its own."""
    alert = world.enos(lambda request: envelope([{"tags": {"number": str(n)}} for n in range(10)], pagination={"totalSize": "25"})).alert
    with pytest.raises(errors.PaginationError, match="came again") as caught:
        world.list((alert.search_alert_types if world.is_async else alert.search_alert_contents)(page_size=10))
    assert caught.value.resume_token == "n1.10.3.20"


def test_a_page_that_repeats_under_new_tokens_is_an_error_that_can_be_passed(world: World) -> None:
    enapter = world.enapter(tokened([["a", "b"], ["a", "b"], ["c"]]))
    pager = enapter.assets.list_devices()
    with pytest.raises(errors.PaginationError, match="came again") as caught:
        world.list(pager)
    assert [device.device_id for device in world.list(pager.resume(caught.value.resume_token))] == ["c"]


def test_a_resumed_listing_knows_how_many_items_stand_before(world: World) -> None:
    enos = world.enos(places(lambda number, size: cut(number, min(size, 7)), told=False))
    pager = enos.connection.search_devices(page_size=10)
    for before in world.list(pager.pages())[:-1]:
        names = [device.asset_id for device in world.list(pager.resume(before.resume_token))]
        assert names == NAMES[NAMES.index(before.items[-1].asset_id) + 1 :]


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


def test_total_and_first_ask_for_one_item_and_only_once(world: World) -> None:
    pager = world.enos(numbered(450)).connection.search_devices()
    assert world.run(pager.total) == world.run(pager.total) == 450
    assert world.run(pager.first()).asset_id == world.run(pager.limit(7).first()).asset_id == "a0"
    assert [body["pagination"] for body in world.bodies] == [{"pageNo": 1, "pageSize": 1}]


def test_total_and_first_are_known_after_an_iteration(world: World) -> None:
    pager = world.enos(numbered(25)).connection.search_devices(page_size=10)
    assert len(world.list(pager)) == 25
    assert (world.run(pager.total), world.run(pager.first()).asset_id, len(world.requests)) == (25, "a0", 3)
    resumed = pager.resume("n1.10.3.20")
    assert (world.run(resumed.first()).asset_id, world.run(resumed.total), len(world.requests)) == ("a20", 25, 4)


def test_first_and_total_of_a_listing_that_begins_at_a_page_move_no_page(world: World) -> None:
    pager = world.enos(numbered(25)).connection.search_devices(page_no=2, page_size=10)
    assert (world.run(pager.first()).asset_id, world.run(pager.total)) == ("a10", 25)
    assert [body["pagination"] for body in world.bodies] == [{"pageNo": 2, "pageSize": 10}]


def test_first_and_total_by_token_and_by_offset(world: World) -> None:
    enapter = world.enapter(tokened([["a"], ["b"]]))
    pager = enapter.assets.list_devices(page_size=30)
    assert world.run(pager.total) is None  # these answers never have one, so nothing is asked
    assert world.run(pager.first()).device_id == "a"
    assert [dict(request.url.params) for request in world.requests] == [{"page_size": "1"}]
    world.requests.clear()
    pager = world.enapter(lambda request: {"devices": [{"id": "d"}], "total_count": 9}).v3.devices.list_devices(offset=4)
    assert (world.run(pager.first()).id, world.run(pager.total)) == ("d", 9)
    assert [dict(request.url.params) for request in world.requests] == [{"offset": "4", "limit": "1"}]


@pytest.mark.parametrize("said", [{}, {"totalSize": -1}, {"totalSize": None}, {"totalSize": "9" * 5000}])
def test_a_total_that_is_none_is_none(world: World, said: dict[str, Any]) -> None:
    enos = world.enos(lambda request: envelope([{"assetId": "a"}], pagination=said))
    assert world.run(enos.connection.search_devices().total) is None


@pytest.mark.parametrize(("limit", "sizes"), [(5, [5]), (200, [200]), (250, [200, 200])])
def test_a_limit_asks_for_no_larger_pages_than_it_takes(world: World, limit: int, sizes: list[int]) -> None:
    pager = world.enos(numbered(450)).connection.search_devices().limit(limit)
    assert [device.asset_id for device in world.list(pager)] == [f"a{i}" for i in range(limit)]
    assert [body["pagination"]["pageSize"] for body in world.bodies] == sizes
    assert len(world.list(pager.pages())[0].items) == 200


@pytest.mark.parametrize(("limit", "size"), [(20, "20"), (51, None)])
def test_a_limit_leaves_large_pages_of_unknown_maximum_to_the_platform(world: World, limit: int, size: str | None) -> None:
    world.list(world.enapter(tokened([["a"]])).assets.list_devices().limit(limit))
    assert world.requests[0].url.params.get("page_size") == size


@pytest.mark.parametrize("wrong", ["5", 1.5, None])
def test_a_limit_that_is_no_number_is_refused(world: World, wrong: Any) -> None:
    with pytest.raises(errors.InvalidArgument, match=r"limit: .* not a whole number"):
        world.enos(numbered(3)).connection.search_devices().limit(wrong)


def test_an_iterator_serves_one_task_and_ends_after_an_error() -> None:
    async def slow(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.01)
        return httpx.Response(503, text="down")

    async def twice() -> tuple[list[Any], list[Any]]:
        async with AsyncEnapter("http://gateway.test/api", token="t0ken", transport=httpx.MockTransport(slow)) as enapter:
            items = aiter(enapter.assets.list_devices())
            return await asyncio.gather(anext(items), anext(items), return_exceptions=True), [item async for item in items]

    found, rest = asyncio.run(twice())
    assert ([type(error) for error in found], rest) == ([errors.ServerError, RuntimeError], [])


def test_an_iteration_that_is_left_leaves_nothing_to_be_closed() -> None:
    """What is not closed, an event loop is told of, and trio warns of; asyncio has the same hook."""
    both = World(True)
    left: list[Any] = []

    async def leave() -> None:
        enapter = both.enapter(tokened([["a", "b"], ["c"]]))
        await enapter.assets.list_devices().first()  # from now on there is a pool of connections: a generator, which the loop ends
        hooks = sys.get_asyncgen_hooks()
        sys.set_asyncgen_hooks(firstiter=left.append, finalizer=hooks.finalizer)
        try:
            pager = enapter.assets.list_devices()
            async for _ in pager:
                break
            async for _ in pager.pages():
                break
            async for _ in pager.prefetch(3):
                break
            await pager.first()
            await pager.total
        finally:
            sys.set_asyncgen_hooks(*hooks)

    try:
        asyncio.run(leave())
        ours = {generator.__qualname__ for generator in left if {"energy_core", "energy_clients"} & set(Path(generator.ag_code.co_filename).parts)}
        assert ours <= {"_living"}, "the pool's own ends with its event loop"
    finally:
        both.close()


@pytest.mark.parametrize(
    ("wrong", "bounds"),
    [({"page_size": 0}, "from 1 to 200"), ({"page_size": -5}, "from 1 to 200"), ({"page_size": 201}, "from 1 to 200"), ({"page_no": 0}, "of at least 1")],
)
def test_pages_out_of_bounds_are_refused_with_the_bounds(world: World, wrong: dict[str, int], bounds: str) -> None:
    (name,) = wrong
    with pytest.raises(errors.InvalidArgument, match=rf"^{name}: -?\d+ is not a whole number {bounds}$"):
        world.enos(numbered(3)).connection.search_devices(**wrong)
    assert world.requests == []


def test_limits_and_offsets_of_queries_are_held_to_their_bounds(world: World) -> None:
    enapter = world.enapter(tokened([["a"]]))
    for call, name in ((enapter.v3.devices.list_devices, "limit"), (enapter.assets.list_devices, "page_size")):
        with pytest.raises(errors.InvalidArgument, match=f"{name}: '0' is not a whole number of at least 1"):
            call(**{name: 0})
    with pytest.raises(errors.InvalidArgument, match="offset: '-1' is not a whole number of at least 0"):
        enapter.v3.devices.list_devices(offset=-1)


def test_a_pager_and_its_pages_say_what_they_are(world: World) -> None:
    pager = world.enos(numbered(450)).connection.search_devices().limit(300)
    kind = "AsyncPager" if world.is_async else "Pager"
    line = "POST /connect-service/v2.1/devices?action=search"
    assert repr(pager) == f"<{kind} of enos.connection.search_devices: {line}, at most 300 items>"
    pages = world.list(pager.pages())
    assert [repr(page) for page in pages[1:]] == ["<Page: 200 of 450 items, more from 'n1.200.3.400'>", "<Page: 50 of 450 items, the last page>"]
    assert repr(pager) == f"<{kind} of enos.connection.search_devices: {line}, 450 in all, at most 300 items>"


def test_no_token_is_refused_with_what_it_means(world: World) -> None:
    with pytest.raises(errors.InvalidArgument, match="after the last page there is nothing"):
        world.enos(numbered(3)).connection.search_devices().resume(None)


@pytest.mark.parametrize(
    "token", ["", "x", "n1", "n1.10", "n1.x.3", "n1.10.-3", "n2.10.3", "t1.5.", "n1.10.3.", "n1.10.3.x", "n1.10.²", "n1.10." + "9" * 5000, 5]
)
def test_a_token_that_is_none_is_refused(world: World, token: Any) -> None:
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


@given(total=st.integers(0, 500), size=st.integers(1, 200), cap=st.integers(1, 300), told=st.booleans(), stop=st.integers(0, 600), begin=st.integers(1, 5))
@more_examples(2)
def test_any_listing_is_complete_and_in_order(total: int, size: int, cap: int, told: bool, stop: int, begin: int) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        if "token" in request.url.path:
            return httpx.Response(200, json={"status": 0, "data": {"accessToken": "t", "expire": 7200}})
        return httpx.Response(200, json=numbered(total, cap, told)(request))

    with EnOS("https://apim.test", app_key="k", app_secret="s", org_id="o", transport=httpx.MockTransport(handler)) as enos:
        found = [device.asset_id for device in enos.connection.search_devices(page_size=size, page_no=begin).limit(stop)]
        first = (begin - 1) * min(size, cap)
        assert found == [f"a{i}" for i in range(first, total)][:stop]


@given(at=st.one_of(st.integers(0, 10**9), st.text(min_size=1, max_size=60)), size=st.none() | st.integers(1, 1000), before=st.none() | st.integers(0, 10**9))
def test_a_position_reads_back_as_it_was_written(at: int | str, size: int | None, before: int | None) -> None:
    position = Position(at, size, None if isinstance(at, str) else before)
    assert Position.parse(str(position)) == position


@pytest.mark.parametrize("known", [{}, {"deviceName": {"defaultValue": "x"}}])
def test_items_that_differ_only_in_what_the_specification_does_not_name_are_different(known: dict[str, Any], world: World) -> None:
    def handler(request: httpx.Request) -> Any:
        asked = json.loads(request.content)["pagination"]
        begin = (asked["pageNo"] - 1) * 2
        return envelope([{**known, "colour": number} for number in range(begin, begin + 2)], pagination={**asked, "totalSize": 6})

    devices = world.list(world.enos(handler).connection.search_devices(page_size=2))
    assert [device.extra_fields["colour"] for device in devices] == [0, 1, 2, 3, 4, 5]
