"""Whether pages fit together, decided without a network: no server, however wrong, ends a listing short in silence."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from energy_core.facts import Pagination
from energy_core.position import Position, shortened
from energy_core.progress import Progress
from support import more_examples

BY_NUMBER = Pagination(style="page", place="body", at="paging.no", size="paging.size", items="data", total="paging.total")
BY_OFFSET = Pagination(style="offset", place="query", at="offset", size="limit", items="data", total="total")
BY_TOKEN = Pagination(style="token", place="query", at="token", size="size", items="data", next="next")
ITEMS = [{"id": number} for number in range(60)]


def through(progress: Progress, answer: Any, most: int = 400) -> list[Any]:
    """What a listing hands out; `ValueError` where it ends in an error, AssertionError where it does not end."""
    came: list[Any] = []
    for _ in range(most):
        if progress.position is None:
            return came
        data, items = answer(progress.position)
        if progress.advance(data, items):
            came += items
        if progress.complaint:
            raise ValueError(progress.complaint)
    raise AssertionError(f"no end after {most} pages")


def numbered(cap: int, total: Any, told: bool, kept: Any) -> Any:
    def answer(at: Position) -> tuple[Any, list[Any]]:
        assert isinstance(at.at, int)
        assert at.size
        size = min(at.size, cap)
        page = kept(at.at, ITEMS[(at.at - 1) * size : at.at * size])
        beside = {"no": at.at, "size": size} if told else {}
        return {"paging": beside | ({} if total is None else {"total": len(page) if total == "page" else total})}, page

    return answer


@given(size=st.integers(1, 70), cap=st.integers(1, 70), told=st.booleans(), total=st.sampled_from([60, "60", None, 0, -1]))
@more_examples(3)
def test_an_honest_server_is_read_to_its_end(size: int, cap: int, told: bool, total: Any) -> None:
    answer = numbered(cap, total, told, lambda number, page: page)
    assert through(Progress(BY_NUMBER, Position(1, size)), answer) == ITEMS


@given(
    size=st.integers(2, 40),
    told=st.booleans(),
    dropped=st.lists(st.tuples(st.integers(1, 30), st.integers(0, 39)), min_size=1, max_size=5),
    stuck=st.none() | st.integers(1, 4),
)
@more_examples(5)
def test_a_wrong_server_that_tells_the_total_never_ends_a_listing_short_in_silence(
    size: int, told: bool, dropped: list[tuple[int, int]], stuck: int | None
) -> None:
    """Pages lose items, or one page comes for every number from some on."""

    def kept(number: int, page: list[Any]) -> list[Any]:
        if stuck is not None and number > stuck:
            page = ITEMS[(stuck - 1) * size : stuck * size]
        return [item for place, item in enumerate(page) if (number, place) not in dropped]

    try:
        came = through(Progress(BY_NUMBER, Position(1, size)), numbered(size, 60, told, kept))
    except ValueError:
        return
    assert came == ITEMS


@given(limit=st.none() | st.integers(1, 70), cap=st.integers(1, 70), begin=st.integers(0, 80), total=st.booleans())
@more_examples(3)
def test_offsets_are_counted_by_what_came(limit: int | None, cap: int, begin: int, total: bool) -> None:
    def answer(at: Position) -> tuple[Any, list[Any]]:
        begins = at.at if isinstance(at.at, int) else 0
        return ({"total": 60} if total else {}), ITEMS[begins : begins + min(at.size or cap, cap)]

    paging = BY_OFFSET if total else BY_OFFSET._replace(total="")
    assert through(Progress(paging, Position(begin, limit)), answer) == ITEMS[begin:]


@given(pages=st.lists(st.lists(st.integers(), max_size=3, unique=True), min_size=1, max_size=20))
def test_tokens_are_followed_through_empty_pages(pages: list[list[int]]) -> None:
    numbers = iter(range(10**6))
    pages = [[next(numbers) for _ in page] for page in pages]

    def answer(at: Position) -> tuple[Any, list[Any]]:
        number = int(at.at or 0)
        return {"next": str(number + 1) if number + 1 < len(pages) else None}, pages[number]

    assert through(Progress(BY_TOKEN, Position()), answer) == [item for page in pages for item in page]


def test_a_page_begun_in_the_middle_of_capped_pages_goes_on_until_an_empty_one() -> None:
    answer = numbered(7, 60, False, lambda number, page: page)
    assert through(Progress(BY_NUMBER, Position(4, 10)), answer) == ITEMS[21:]


def test_a_page_in_the_middle_may_be_empty_where_the_rest_makes_up_the_total() -> None:
    def answer(at: Position) -> tuple[Any, list[Any]]:
        pages = {1: ITEMS[:10], 2: [], 3: ITEMS[10:20], 4: ITEMS[20:25]}
        return {"paging": {"no": at.at, "size": 10, "total": 25}}, pages.get(int(at.at or 0), [])

    assert through(Progress(BY_NUMBER, Position(1, 10)), answer) == ITEMS[:25]


def test_a_start_is_shortened_only_where_that_moves_no_item() -> None:
    assert shortened(BY_NUMBER, Position(1, 200), 5) == Position(1, 5)
    assert shortened(BY_NUMBER, Position(2, 200), 5) == Position(2, 200)
    assert shortened(BY_OFFSET, Position(40, 20), 5) == Position(40, 5)
    assert shortened(BY_TOKEN, Position("t", 20), 5) == Position("t", 20)
    assert shortened(BY_TOKEN._replace(size=""), Position(), 5) == Position()
