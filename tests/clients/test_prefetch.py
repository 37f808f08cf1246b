"""Pages asked for before their turn: what comes, in which order and how many at once is told by the server's side."""

from __future__ import annotations

import asyncio
import gc
import json
import random
import threading
import time
import weakref
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib.util import find_spec
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qs, urlsplit

import anyio
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_clients import AsyncEnapter, Enapter, EnOS, errors
from served import SILENCE, Server, answer, served
from support import TOKEN, World, envelope, in_time, more_examples

NAMES = [f"a{number}" for number in range(100)]
LOOPS = ["asyncio", pytest.param("trio", marks=pytest.mark.skipif(find_spec("trio") is None, reason="trio is not installed"))]


class Gateway:
    """Devices by offset, behind a socket: keeps which pages were asked for and how many at once; `hold` waits before it answers one."""

    def __init__(self, hold: Callable[[Server, int], Any] = lambda server, offset: None, names: list[str] = NAMES) -> None:
        self.hold, self.names = hold, names
        self.asked: list[int] = []
        self.flying = self.most = 0
        self.lock = threading.Lock()

    def __call__(self, server: Server, connection: Any) -> None:
        while line := server.received(connection):
            query = parse_qs(urlsplit(line.split()[1]).query)
            offset, size = (int(query.get(name, ["0"])[0]) for name in ("offset", "limit"))
            with self.lock:
                self.asked.append(offset)
                self.flying += 1
                self.most = max(self.most, self.flying)
            self.hold(server, offset)
            with self.lock:
                self.flying -= 1
            connection.sendall(answer({"devices": [{"id": name} for name in self.names[offset : offset + size]], "total_count": len(self.names)}))


def all_of(world: World, url: str, prefetch: int, **settings: Any) -> list[str]:
    """The devices that a client of its own lists by offset, ten on a page."""

    async def awaited() -> list[str]:
        async with AsyncEnapter(url, token="t", **settings) as enapter:
            return [device.id async for device in enapter.v3.devices.list_devices(limit=10).prefetch(prefetch)]

    if world.is_async:
        found: list[str] = world.run(awaited())
        return found
    with Enapter(url, token="t", **settings) as enapter:
        return [device.id for device in enapter.v3.devices.list_devices(limit=10).prefetch(prefetch)]


def test_so_many_pages_are_asked_for_at_once_and_come_in_order(world: World) -> None:
    together = threading.Barrier(3)  # no page but the first is answered before three have been asked for

    def hold(server: Server, offset: int) -> None:
        if offset:
            together.wait(SILENCE)
            time.sleep((90 - offset) / 1000)  # the later ones answer first

    with served(gateway := Gateway(hold)) as server:
        assert all_of(world, server.url, 3) == NAMES
    assert gateway.most == 3
    assert sorted(gateway.asked) == list(range(0, 100, 10))


@pytest.mark.parametrize("setting", ["concurrency", "limits"])
def test_pages_that_wait_for_each_other_have_their_whole_time_all_the_same(world: World, setting: str) -> None:
    """Nine pages wait for one place, longer than `timeout` allows each."""
    if world.is_async and setting == "limits":
        pytest.skip("connections of tasks are counted by the HTTP library")
    settings: dict[str, Any] = {"concurrency": 1} if setting == "concurrency" else {"limits": httpx.Limits(max_connections=1)}

    def read(seconds: float) -> None:
        with served(gateway := Gateway(lambda server, offset: time.sleep(seconds / 6))) as server:
            assert all_of(world, server.url, 9, timeout=seconds, **settings) == NAMES
        assert gateway.most == 1

    in_time(read)


def test_nothing_is_asked_for_ahead_unless_that_is_wanted(world: World) -> None:
    for prefetch in (0, 1):
        with served(gateway := Gateway()) as server:
            assert all_of(world, server.url, prefetch) == NAMES
        assert gateway.most == 1
        assert gateway.asked == list(range(0, 100, 10))


def numbered(names: list[str], cap: int = 200, told: bool = True, total: Any = "all", kept: Any = None) -> Callable[[httpx.Request], Any]:
    """A tenant of these devices by page number that caps pages, or loses what `kept` does not keep, and tells number, size and total as it likes."""

    def handler(request: httpx.Request) -> Any:
        asked = json.loads(request.content)["pagination"]
        size = min(asked["pageSize"], cap)
        page = names[(asked["pageNo"] - 1) * size : asked["pageNo"] * size]
        page = kept(asked["pageNo"], page) if kept else page
        said: dict[str, Any] = {"all": {"totalSize": len(names)}, "page": {"totalSize": len(page)}, None: {}}.get(total, {"totalSize": total})
        return envelope([{"assetId": name} for name in page], pagination=said | ({"pageNo": asked["pageNo"], "pageSize": size} if told else {}))

    return handler


def blocking(handler: Callable[[httpx.Request], Any]) -> EnOS:
    """A client over a transport that answers from memory, fit for Hypothesis."""

    def respond(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, json=TOKEN if "token" in request.url.path else handler(request))

    return EnOS("https://apim.test", app_key="k", app_secret="s", org_id="o", transport=httpx.MockTransport(respond))


def outcome(pager: Any) -> tuple[list[Any], str, str | None]:
    """What a blocking listing of devices brings: its names, and the error that ends it with its token."""
    names: list[Any] = []
    try:
        for device in pager:
            names.append(device.asset_id)
    except errors.EnergyClientError as error:
        return names, f"{type(error).__name__}: {error}", error.resume_token
    return names, "", None


@given(
    total=st.integers(0, 60),
    size=st.integers(1, 20),
    cap=st.integers(1, 25),
    told=st.booleans(),
    said=st.sampled_from(["all", "all", "page", None, 0, -1, 7, 1000, "25"]),
    wrong=st.sampled_from(["", "", "loses", "ignores", "ends"]),
    prefetch=st.integers(1, 9),
    limit=st.none() | st.integers(0, 70),
    begin=st.integers(1, 3),
)
@more_examples(3)
def test_from_what_stays_as_it_is_comes_what_comes_without(
    total: int, size: int, cap: int, told: bool, said: Any, wrong: str, prefetch: int, limit: int | None, begin: int
) -> None:
    """The same items, or the same before the same error, however wrong a server is."""
    names = NAMES[:total]

    def kept(number: int, page: list[str]) -> list[str]:
        return {"": page, "loses": page[1:] if number == 3 else page, "ignores": names[: min(size, cap)], "ends": page if number < 3 else []}[wrong]

    with blocking(numbered(names, cap, told, said, kept)) as enos:
        pager = enos.connection.search_devices(page_size=size, page_no=begin)
        pager = pager if limit is None else pager.limit(limit)
        assert outcome(pager.prefetch(prefetch)) == outcome(pager)


@given(
    counts=st.lists(st.integers(1, 10), max_size=12),
    size=st.none() | st.integers(1, 10),
    said=st.booleans(),
    prefetch=st.integers(1, 9),
)
@more_examples(2)
def test_by_offset_comes_what_comes_without_wherever_the_pages_end(counts: list[int], size: int | None, said: bool, prefetch: int) -> None:
    """Pages of any length: what was asked for early, from an offset that is none of a page's, is not used."""
    total = min(len(NAMES), sum(counts))

    def handler(request: httpx.Request) -> httpx.Response:
        offset, at = int(request.url.params.get("offset", 0)), 0
        short = next((count for count in counts if (at := at + count) > offset), 1)
        page = NAMES[offset : min(offset + min(short, size or 10), total)]
        return httpx.Response(200, json={"devices": [{"id": name} for name in page], **({"total_count": total} if said else {})})

    with Enapter("http://gateway.test/api", token="t", transport=httpx.MockTransport(handler)) as enapter:
        pager = enapter.v3.devices.list_devices(**({"limit": size} if size else {}))
        found: list[Any] = []
        for way in (pager, pager.prefetch(prefetch)):
            try:
                found.append([device.id for device in way])
            except errors.PaginationError as error:
                found.append(str(error))
    assert found[0] == found[1]


class Changing:
    """A tenant whose devices come and go between the pages that are read; each device says, as its key, of which version of the whole it is."""

    def __init__(self, changes: list[tuple[int, bool, int]], hasty: random.Random | None = None) -> None:
        self.versions = [NAMES[:40]]
        self.changes, self.hasty, self.read = changes, hasty, 0
        self.lock = threading.Lock()

    def __call__(self, request: httpx.Request) -> Any:
        if self.hasty is not None:
            time.sleep(self.hasty.random() / 500)  # threads come in another order than they were started in
        asked = json.loads(request.content)["pagination"]
        with self.lock:
            found = self.page(len(self.versions) - 1, asked["pageNo"], asked["pageSize"])
            self.read += 1
            for after, adds, place in self.changes:
                if after == self.read:
                    self.change(adds, place)
        if self.hasty is not None:
            time.sleep(self.hasty.random() / 500)
        return found

    def change(self, adds: bool, place: int) -> None:
        names = list(self.versions[-1])
        if adds:
            names.insert(place, f"new{len(self.versions)}")
        elif names:
            names.pop(min(place, len(names) - 1))
        self.versions.append(names)

    def page(self, version: int, number: int, size: int) -> Any:
        names = self.versions[version]
        data = [{"assetId": name, "deviceKey": str(version)} for name in names[(number - 1) * size : number * size]]
        return envelope(data, pagination={"pageNo": number, "pageSize": size, "totalSize": len(names)})


def read_to_the_end(pages: Iterator[Any]) -> tuple[list[Any], errors.PaginationError | None]:
    found: list[Any] = []
    try:
        found.extend(pages)
    except errors.PaginationError as error:
        return found, error
    return found, None


CHANGES = st.lists(st.tuples(st.integers(1, 12), st.booleans(), st.integers(0, 60)), max_size=6)


@given(changes=CHANGES, one_way=st.sampled_from([None, True, False]), size=st.integers(3, 12), prefetch=st.integers(1, 9), seed=st.integers(0, 10**6))
@more_examples(2)
def test_what_changes_meanwhile_is_read_as_it_could_be_without_or_is_an_error(
    changes: list[tuple[int, bool, int]], one_way: bool | None, size: int, prefetch: int, seed: int
) -> None:
    """Held against one page at a time: a tenant that shows each page in the version in which it was seen."""
    changes = [(after, adds if one_way is None else one_way, place) for after, adds, place in changes]
    with blocking(tenant := Changing(changes, random.Random(seed))) as enos:
        pages, error = read_to_the_end(enos.connection.search_devices(page_size=size).prefetch(prefetch).pages())
    if error is not None:
        return
    names = [device.asset_id for page in pages for device in page.items]
    seen = {number: int(page.items[0].device_key) for number, page in enumerate(pages, 1) if page.items}
    totals = [len(tenant.versions[version]) for version in seen.values()]
    versions = list(seen.values())
    for (before, after), (less, more) in zip(pairwise(versions), pairwise(totals), strict=True):
        assert less <= more
        assert before <= after or less == more  # a change and its opposite: no total tells, neither here nor without
    if one_way is not None:
        assert versions == sorted(versions)
    last = versions[-1] if versions else 0

    def replayed(request: httpx.Request) -> Any:
        asked = json.loads(request.content)["pagination"]
        return tenant.page(seen.get(asked["pageNo"], last), asked["pageNo"], asked["pageSize"])

    with blocking(replayed) as enos:
        assert outcome(enos.connection.search_devices(page_size=size)) == (names, "", None)


@pytest.mark.parametrize("prefetch", [0, 5])
def test_what_is_added_at_the_end_meanwhile_is_read_too(world: World, prefetch: int) -> None:
    tenant = Changing([(2, True, 40), (4, True, 41)])
    enos = world.enos(tenant)
    assert [device.asset_id for device in world.list(enos.connection.search_devices(page_size=5).prefetch(prefetch))] == [*NAMES[:40], "new1", "new2"]


def test_pages_of_an_earlier_state_than_those_in_front_are_read_again(world: World) -> None:
    """The third page is slow: by then there is one item more, of which the pages behind it know nothing."""
    tenant, late = Changing([]), threading.Event()
    numbers: list[int] = []

    def handler(request: httpx.Request) -> Any:
        number = json.loads(request.content)["pagination"]["pageNo"]
        numbers.append(number)
        if number == 3:
            if not world.is_async:
                assert late.wait(SILENCE)
            tenant.change(True, len(tenant.versions[-1]))
        found = tenant(request)
        if number == 4:
            late.set()
        return found

    enos = world.enos(handler)
    found = [device.asset_id for device in world.list(enos.connection.search_devices(page_size=10).prefetch(3))]
    assert found == [*NAMES[:40], *(f"new{number}" for number in range(1, len(tenant.versions)))]
    assert (numbers.count(3), numbers.count(4)) == (2, 2)


def test_what_changes_all_the_time_is_asked_for_no_more_than_twice(world: World) -> None:
    tenant = Changing([(number, True, 10**6) for number in range(1, 40)])
    enos = world.enos(tenant)
    found = [device.asset_id for device in world.list(enos.connection.search_devices(page_size=5).prefetch(8))]
    assert found == tenant.versions[-1][: len(found)]
    assert len(found) > 50
    assert len(world.requests) <= 8 + 2 * -(-len(found) // 5)


@pytest.mark.parametrize("prefetch", [1, 4])
def test_deleting_what_a_listing_brings_is_an_error_all_the_same(world: World, prefetch: int) -> None:
    left = list(NAMES)
    enos = world.enos(lambda request: numbered(left)(request))
    deleted: list[str] = []

    def blocking() -> None:
        for device in enos.connection.search_devices(page_size=10).prefetch(prefetch):
            deleted.append(device.asset_id)
            left.remove(device.asset_id)

    async def awaited() -> None:
        async for device in enos.connection.search_devices(page_size=10).prefetch(prefetch):
            deleted.append(device.asset_id)
            left.remove(device.asset_id)

    with pytest.raises(errors.PaginationError, match=r"100 items were promised, now \d+: .*list\(…\)"):
        world.run(awaited() if world.is_async else blocking())
    assert deleted == NAMES[: len(deleted)]
    assert len(deleted) <= 10 * (1 + prefetch)


def test_a_slow_consumer_holds_one_page_and_has_no_more_asked_for_than_wanted(world: World) -> None:
    enos = world.enos(numbered([f"a{number}" for number in range(1000)]))
    alive: list[weakref.ref[Any]] = []
    ahead: list[int] = []

    def used(page: Any) -> None:
        alive.append(weakref.ref(page))
        assert sum(reference() is not None for reference in alive[-6:]) <= 2  # a loop's variable keeps the page before until it has the next
        ahead.append(len(world.requests) - len(alive))

    def blocking() -> None:
        for page in enos.connection.search_devices(page_size=1).prefetch(4).pages():
            used(page)

    async def awaited() -> None:
        async for page in enos.connection.search_devices(page_size=1).prefetch(4).pages():
            used(page)

    world.run(awaited() if world.is_async else blocking())
    assert len(alive) == len(world.requests) == 1000
    assert max(ahead) <= 4


@pytest.mark.parametrize("prefetch", [0, 1, 3, 20])
@pytest.mark.parametrize(("wrong", "kind"), [(httpx.Response(503, text="down"), errors.ServerError), (httpx.ReadError("gone"), errors.TransportError)])
def test_an_error_comes_in_its_place_and_says_where_to_resume(world: World, prefetch: int, wrong: Any, kind: type[errors.EnergyClientError]) -> None:
    broken = True

    def handler(request: httpx.Request) -> Any:
        number = json.loads(request.content)["pagination"]["pageNo"]
        return wrong if broken and number in (4, 6) else numbered(NAMES)(request)

    pager = world.enos(handler).connection.search_devices(page_size=10).prefetch(prefetch)
    names: list[str] = []

    def blocking() -> None:
        for device in pager:
            names.append(device.asset_id)

    async def awaited() -> None:
        async for device in pager:
            names.append(device.asset_id)

    with pytest.raises(kind) as caught:
        world.run(awaited() if world.is_async else blocking())
    assert names == NAMES[:30]
    broken = False
    assert [device.asset_id for device in world.list(pager.resume(caught.value.resume_token))] == NAMES[30:]


@pytest.mark.parametrize(("limit", "pages"), [(0, 0), (1, 1), (10, 1), (11, 2), (35, 4), (1000, 10)])
def test_no_more_is_asked_for_than_a_limit_takes(world: World, limit: int, pages: int) -> None:
    pager = world.enos(numbered(NAMES)).connection.search_devices(page_size=10).prefetch(20).limit(limit)
    assert [device.asset_id for device in world.list(pager)] == NAMES[:limit]
    assert len(world.requests) == pages


def test_first_and_total_ask_for_one_item_all_the_same(world: World) -> None:
    pager = world.enos(numbered(NAMES)).connection.search_devices().prefetch(20)
    assert (world.run(pager.total), world.run(pager.first()).asset_id, len(world.requests)) == (100, "a0", 1)


def test_nothing_is_asked_for_behind_a_page_that_ends_in_an_error(world: World) -> None:
    page = {"devices": [{"device_id": "a", "type": "ucm", "updated_at": ""}], "next_page_token": "x", "errors": [{"code": "x", "message": "half of it"}]}
    with pytest.raises(errors.PartialSuccess):
        world.list(world.enapter(lambda request: page).assets.list_devices().prefetch(3))
    assert len(world.requests) == 1


@pytest.mark.parametrize(("wrong", "message"), [(-1, "-1 is negative"), ("5", "not a whole number"), (1.5, "not a whole number"), (None, "not a whole number")])
def test_what_is_no_number_of_pages_is_refused(world: World, wrong: Any, message: str) -> None:
    with pytest.raises(errors.InvalidArgument, match=f"^prefetch: .*{message}"):
        world.enos(numbered(NAMES)).connection.search_devices().prefetch(wrong)


# blocking: threads


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name.startswith("energy-pages")]


@pytest.mark.parametrize("why", ["break", "exception", "limit", "end", "closed", "forgotten"])
def test_an_iteration_that_is_left_leaves_no_thread_and_asks_for_nothing_more(why: str) -> None:
    def use(pager: Any) -> None:
        if why == "forgotten":
            next(iter(pager))
            return
        iterator = iter(pager.limit(15) if why == "limit" else pager)
        for device in iterator:
            if device.id == "a12":
                assert threads()
                if why == "break":
                    break
                if why == "closed":
                    iterator.close()
                if why == "exception":
                    raise ArithmeticError
        del iterator

    with served(gateway := Gateway(lambda server, offset: time.sleep(0.05))) as server:
        with Enapter(server.url, token="t") as enapter:
            try:
                use(enapter.v3.devices.list_devices(limit=10).prefetch(3))
            except ArithmeticError:
                assert why == "exception"
            assert threads() == []
            asked = len(gateway.asked)
            assert asked <= {"end": 10, "limit": 2}.get(why, 5)
            time.sleep(0.15)
        assert (gateway.flying, len(gateway.asked)) == (0, asked)


def test_what_is_not_read_ahead_takes_no_thread() -> None:
    enos = blocking(numbered(NAMES))
    for prefetch, size in ((0, 10), (5, 200)):
        items = iter(enos.connection.search_devices(page_size=size).prefetch(prefetch))
        next(items)
        assert threads() == []
    enos.close()


def test_pages_read_in_threads_belong_to_the_context_of_the_reader() -> None:
    trace: ContextVar[str] = ContextVar("trace", default="none")
    seen: list[str] = []

    def handler(request: httpx.Request) -> Any:
        seen.append(trace.get())
        return numbered(NAMES)(request)

    trace.set("mine")
    with blocking(handler) as enos:
        assert len(list(enos.connection.search_devices(page_size=10).prefetch(4))) == 100
    assert seen == ["mine"] * 10


def tokened(read: threading.Event) -> Callable[[Server, Any], None]:
    """A gateway of three pages by token that says when the second was asked for."""

    def serve(server: Server, connection: Any) -> None:
        while line := server.received(connection):
            token = parse_qs(urlsplit(line.split()[1]).query).get("page_token", ["0"])[0]
            if token == "1":
                read.set()
            following = {"0": "1", "1": "2"}.get(token)
            connection.sendall(answer({"devices": [{"device_id": token, "type": "ucm", "updated_at": ""}], "next_page_token": following}))

    return serve


def test_by_token_the_next_page_is_read_while_one_is_being_used() -> None:
    found: list[str] = []
    with served(tokened(read := threading.Event())) as server, Enapter(server.url, token="t") as enapter:
        for device in enapter.assets.list_devices().prefetch(5):
            assert read.wait(SILENCE)
            found.append(device.device_id)
    assert found == ["0", "1", "2"]


# awaited: tasks


def run(loop: str, main: Callable[[], Awaitable[Any]]) -> Any:
    """Run a program in a loop that complains about what is left."""
    return anyio.run(main, backend=loop, backend_options={"debug": True} if loop == "asyncio" else {})


@contextmanager
def no_task_left(loop: str) -> Iterator[None]:
    def tasks() -> int:
        if loop == "asyncio":
            return len(asyncio.all_tasks())
        import trio

        return int(trio.lowlevel.current_statistics().tasks_living)

    before = tasks()
    yield
    assert tasks() == before


def silent_behind(offset: int) -> Gateway:
    """A gateway that answers no page from some offset on."""
    return Gateway(lambda server, at: server.silent() if at >= offset else None)


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("inside", [False, True])
@pytest.mark.parametrize("why", ["break", "exception", "limit", "end"])
def test_an_awaited_iteration_that_is_left_leaves_no_task(loop: str, inside: bool, why: str) -> None:
    gateway = silent_behind(60) if inside and why != "end" else Gateway()

    async def use(pager: Any) -> None:
        async for device in pager.limit(15) if why == "limit" else pager:
            if why in ("break", "exception") and device.id == "a35":
                if why == "break":
                    break
                raise ArithmeticError

    async def main() -> None:
        async with AsyncEnapter(server.url, token="t") as enapter:
            pager = enapter.v3.devices.list_devices(limit=10).prefetch(3)
            try:
                with no_task_left(loop):
                    if inside:
                        async with pager as opened:
                            await use(opened)
                    else:
                        await use(pager)
            except ArithmeticError:
                assert why == "exception"
                with no_task_left(loop):
                    gc.collect()

    with served(gateway) as server:
        run(loop, main)
    assert len(gateway.asked) <= {"end": 10, "limit": 2}.get(why, 7)


@pytest.mark.parametrize("loop", LOOPS)
@pytest.mark.parametrize("inside", [False, True])
def test_a_cancelled_iteration_leaves_no_task_and_can_go_on(loop: str, inside: bool) -> None:
    silent = True
    gateway = Gateway(lambda server, offset: server.silent() if silent and offset >= 20 else None)
    names: list[str] = []

    async def cancel(scope: anyio.CancelScope) -> None:
        while len(names) < (20 if inside else 10) or not gateway.flying:  # noqa: ASYNC110 - the gateway is in threads
            await anyio.sleep(0.01)
        scope.cancel()

    async def main() -> None:
        nonlocal silent
        async with AsyncEnapter(server.url, token="t") as enapter:
            pager = enapter.v3.devices.list_devices(limit=10).prefetch(3)
            items: Any = None
            with no_task_left(loop):
                async with anyio.create_task_group() as group:
                    group.start_soon(cancel, group.cancel_scope)
                    if inside:
                        async with pager as opened:
                            async for device in opened:
                                names.append(device.id)
                    else:
                        items = aiter(pager)
                        async for device in items:
                            names.append(device.id)
            assert group.cancel_scope.cancelled_caught
            silent = False
            if not inside:
                names.extend([device.id async for device in items])

    with served(gateway) as server:
        run(loop, main)
    assert names == (NAMES if not inside else NAMES[:20])


@pytest.mark.parametrize("loop", LOOPS)
def test_inside_of_async_with_the_next_page_is_read_while_one_is_being_used(loop: str) -> None:
    async def main() -> None:
        async with AsyncEnapter(server.url, token="t") as enapter, enapter.assets.list_devices().prefetch(5) as devices:
            async for device in devices:
                assert await anyio.to_thread.run_sync(read.wait, SILENCE)
                found.append(device.device_id)

    found: list[str] = []
    with served(tokened(read := threading.Event())) as server:
        run(loop, main)
    assert found == ["0", "1", "2"]


@pytest.mark.parametrize("loop", LOOPS)
def test_inside_of_async_with_errors_come_as_they_are_and_in_their_place(loop: str) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        begin = int(request.url.params.get("offset", 0))
        devices = [{"id": name} for name in NAMES[begin : begin + 10]]
        return httpx.Response(503, text="down") if begin == 30 else httpx.Response(200, json={"devices": devices, "total_count": 100})

    names: list[str] = []

    async def main() -> None:
        enapter = AsyncEnapter("http://gateway.test/api", token="t", transport=httpx.MockTransport(handler))
        async with enapter, enapter.v3.devices.list_devices(limit=10).prefetch(4) as devices:
            async for device in devices:
                names.append(device.id)

    with pytest.raises(errors.ServerError) as caught:
        run(loop, main)
    assert names == NAMES[:30]
    assert caught.value.resume_token == "n1.10.30"


def test_a_pager_is_in_one_async_with_at_a_time_and_goes_on_after_it_as_without() -> None:
    async def main() -> None:
        async with AsyncEnapter(server.url, token="t") as enapter:
            pager = enapter.v3.devices.list_devices(limit=10).prefetch(3)
            async with pager as devices:
                items = aiter(devices)
                assert (await anext(items)).id == "a0"
                with pytest.raises(RuntimeError, match="already"):
                    await pager.__aenter__()
            gateway.hold = lambda server, offset: None
            assert [device.id async for device in items] == NAMES[1:]
            async with pager as again:
                assert [device.id async for device in again.limit(15)] == NAMES[:15]

    with served(gateway := silent_behind(10)) as server:
        run("asyncio", main)
