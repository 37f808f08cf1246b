"""What callers give stays what it is: no value becomes another path, parameter, header or line of a request."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any
from urllib.parse import parse_qsl, unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_clients import Enapter, EnOS, File, errors, operations
from energy_core import Argument, Operation
from support import method_of

pytestmark = pytest.mark.filterwarnings("ignore:.* is deprecated by the platform:DeprecationWarning")

PIECES = (
    *("/", "\\", "..", ".", "%2e", "%2f", "%5c", "%00", "%0d%0a", "?", "#", "&", "=", ";", ",", ":", "@", "//", "|", "~", "+", " ", "%", "%25", "%u002e"),
    *("\r\n", "\n", "\r", "\0", "\t", "\x7f", "\x85", "\u2028", "é", "站", "\u202e", "\uff0f", "\uff0e", "\U0001f50b", "\ud800", "a", "0", "Host: x", "null"),
)
TEXT = st.one_of(st.text(max_size=20), st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join))


@cache
def clients() -> dict[str, Any]:
    enos = EnOS("https://apim.test/base", app_key="k", app_secret="s", org_id="o1", integration_url="https://integration.test", trust_env=False)
    return {"enos": enos, "enapter": Enapter("https://gateway.test/api", token="t", trust_env=False)}


@cache
def places(place: str) -> tuple[tuple[Operation, Argument], ...]:
    """Every argument of one place that takes a text."""
    found = ((operation, argument) for operation in operations.all() for argument in operation.arguments)
    return tuple((operation, argument) for operation, argument in found if argument.place == place and not (argument.kind or argument.style or argument.time))


def built(operation: Operation, argument: Argument, value: Any) -> Any:
    """The request of a call with this value and the least of others, or the refusal."""
    least = {other.name: _least(other) for other in operation.arguments if other.required and not other.option}
    try:
        return method_of(clients()[operation.platform], operation).request(**{**least, argument.name: value})
    except errors.InvalidArgument as error:
        return error


def _least(argument: Argument) -> Any:
    kind = argument.kind
    if kind.startswith(("dict[", "model:")) or argument.style == "deep":
        return {}
    return [] if kind.startswith("list[") else b"x" if argument.place == "content" else File(b"x", "x") if kind == "file" else "x"


def check_path(operation: Operation, argument: Argument, value: str) -> None:
    """One segment holds just this value, and all else of the target is what it is with any other value."""
    usual, made = built(operation, argument, "usual"), built(operation, argument, value)
    if isinstance(made, errors.InvalidArgument):
        assert argument.name in str(made)
        return
    path, _, query = made.url.raw_path.decode("ascii").partition("?")
    before, _, asked = usual.url.raw_path.decode("ascii").partition("?")
    assert query == asked
    assert "//" not in path
    segments, others = path.split("/"), before.split("/")
    assert len(segments) == len(others)
    for segment, other in zip(segments, others, strict=True):
        assert unquote(segment) not in (".", "..")
        if segment != other:
            assert other == "usual"
            assert unquote(segment, errors="strict") == value


def check_query(operation: Operation, argument: Argument, value: str) -> None:
    usual, made = built(operation, argument, "usual"), built(operation, argument, value)
    if isinstance(made, errors.InvalidArgument):
        assert argument.name in str(made)
        return
    path, _, query = made.url.raw_path.decode("ascii").partition("?")
    before, _, asked = usual.url.raw_path.decode("ascii").partition("?")
    assert path == before
    pairs = [(name, value if found == "usual" else found) for name, found in parse_qsl(asked, keep_blank_values=True)]
    assert parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query), errors="strict") == pairs


def check_header(operation: Operation, argument: Argument, value: str) -> None:
    usual, made = built(operation, argument, "usual"), built(operation, argument, value)
    if isinstance(made, errors.InvalidArgument):
        assert argument.name in str(made)
        assert value not in str(made) or len(value) < 4  # it may be a token
        return
    assert [name for name, _ in made.headers.raw] == [name for name, _ in usual.headers.raw]
    for (_, found), (_, other) in zip(made.headers.raw, usual.headers.raw, strict=True):
        assert not {0, 10, 13} & {*found}
        assert found == other or found.decode("ascii") == value


CHECKS: dict[str, Callable[[Operation, Argument, str], None]] = {"path": check_path, "query": check_query, "header": check_header}


@pytest.mark.parametrize("place", CHECKS)
@given(data=st.data(), value=TEXT)
def test_no_value_leaves_its_place(place: str, data: Any, value: str) -> None:
    CHECKS[place](*data.draw(st.sampled_from(places(place))), value)


@pytest.mark.slow
@pytest.mark.parametrize(("place", "count"), [("path", 10_000), ("query", 3_000), ("header", 3_000)])
def test_no_value_of_very_many_leaves_its_place(place: str, count: int) -> None:
    for tried in tries(place, count):
        CHECKS[place](*tried)


def tries(place: str, count: int) -> Iterator[tuple[Operation, Argument, str]]:
    """So many odd values, each for another argument of that place."""
    dice = random.Random(7)
    for number in range(count):
        yield (
            *places(place)[number % len(places(place))],
            "".join(dice.choice(PIECES) if dice.random() < 0.8 else chr(dice.randrange(0x110000)) for _ in range(dice.randrange(1, 6))),
        )


ODD: tuple[Any, ...] = (
    b"x",
    bytearray(b"x"),
    ["x"],
    ("x",),
    {"x": 1},
    {"x"},
    object(),
    print,
    type,
    iter("x"),
    1j,
    float("nan"),
    None,
    Ellipsis,
    memoryview(b"x"),
)


@pytest.mark.parametrize("place", CHECKS)
@pytest.mark.parametrize("value", ODD, ids=lambda value: type(value).__name__)
def test_a_value_that_is_no_text_is_refused(place: str, value: Any) -> None:
    for operation, argument in places(place):
        if value is not None or (argument.required and not argument.option):  # or nothing was given
            made = built(operation, argument, value)
            assert isinstance(made, errors.InvalidArgument), f"{operation.name}: {argument.name}"
            assert argument.name in str(made) or argument.option
