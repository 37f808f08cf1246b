"""Which pages are asked for before their turn, decided without a network."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from energy_core.facts import Pagination
from energy_core.position import Position
from energy_core.progress import Progress
from energy_core.window import Window
from support import more_examples

BY_NUMBER = Pagination(style="page", place="body", at="paging.no", size="paging.size", items="data", total="paging.total")
BY_OFFSET = Pagination(style="offset", place="query", at="offset", size="limit", items="data", total="total")
BY_TOKEN = Pagination(style="token", place="query", at="token", size="size", items="data", next="next")


def at(*numbers: int) -> list[Position]:
    return [Position(number, 10) for number in numbers]


def test_what_no_page_begins_with_is_forgotten() -> None:
    window: Window[str] = Window(3)
    for position, early in window.missing(at(10, 20, 30)):
        window.put(position, early, str(position.at))
    assert window.take(Position(10, 10)) == ("10", False)
    assert window.missing(at(18, 28, 30)) == [(Position(18, 10), False), (Position(28, 10), True)]
    assert window.take(Position(20, 10)) is None
    assert window.take(Position(30, 10)) == ("30", True)


@given(total=st.integers(0, 300), size=st.integers(1, 40), cap=st.integers(1, 40), most=st.integers(1, 9), by_offset=st.booleans(), begin=st.integers(0, 5))
@more_examples(3)
def test_an_honest_server_is_asked_ahead_for_the_pages_that_come(total: int, size: int, cap: int, most: int, by_offset: bool, begin: int) -> None:
    """And for all of them that the total promises, up to `most`."""
    step = min(size, cap)
    progress = Progress(BY_OFFSET, Position(begin * step, size)) if by_offset else Progress(BY_NUMBER, Position(begin + 1, size))
    visited: list[Position] = []
    wanted: list[list[Position]] = []
    while progress.position is not None:
        visited.append(progress.position)
        number = int(progress.position.at or 0)
        first = number if by_offset else (number - 1) * step
        items = list(range(first, min(first + step, total)))
        data: Any = {"total": total} if by_offset else {"paging": {"no": number, "size": step, "total": total}}
        progress.advance(data, items)
        wanted.append(progress.ahead(0, most))
    for number, positions in enumerate(wanted, 1):
        assert [position[:2] for position in positions] == [position[:2] for position in visited[number : number + most]][: len(positions)]
        assert len(positions) >= min(most, len(visited) - number, 1 if begin and not by_offset and cap < size else most) or positions == visited[number:]


def test_no_more_pages_are_asked_for_than_are_known_and_wanted() -> None:
    progress = Progress(BY_NUMBER, Position(1, 10))
    assert progress.ahead(0, 5) == at(1)  # no total yet
    progress.advance({"paging": {"total": 95}}, list(range(10)))
    assert [position.at for position in progress.ahead(0, 5)] == [2, 3, 4, 5, 6]
    assert [position.before for position in progress.ahead(0, 3)] == [10, 20, 30]
    assert [position.at for position in progress.ahead(0, 50)] == [*range(2, 11)]
    assert [position.at for position in progress.ahead(0, 50, left=25)] == [2, 3, 4]
    assert progress.ahead(0, 50, left=0) == []
    assert [position.at for position in progress.ahead(1, 0, left=0)] == [2]
    tokens = Progress(BY_TOKEN, Position())
    tokens.advance({"next": "x"}, list(range(10)))
    assert tokens.ahead(0, 5) == [Position("x")]
    assert tokens.ahead(0, 0) == []
