"""Where a listing is, and the request for the page there: decided on plain data, without I/O."""

from __future__ import annotations

import re
from copy import copy, deepcopy
from typing import Any, NamedTuple

from .answer import dig
from .errors import InvalidArgument
from .facts import Pagination
from .operation import Request, put

__all__ = ["Position", "asked", "request_at", "shortened", "whole_number"]

SMALL = 50  # a page that every platform grants where no maximum is documented: official Enapter clients ask for as many

_DIGITS = re.compile(r"[0-9]{1,18}")  # Python refuses to read thousands of them


class Position(NamedTuple):
    """Where a listing is: a page number with the page's size, or the platform's token; and how many items stand before, where that was counted."""

    at: int | str | None = None
    size: int | None = None
    before: int | None = None

    def __str__(self) -> str:
        kind, before = ("t", "") if isinstance(self.at, str) else ("n", "" if self.before is None else f".{self.before}")
        return f"{kind}1.{self.size or ''}.{'' if self.at is None else self.at}{before}"

    @classmethod
    def parse(cls, text: Any) -> Position:
        """Read what `str()` wrote; `InvalidArgument` for anything else."""
        kind, _, rest = text.partition(".") if isinstance(text, str) else ("", "", "")
        size, dot, at = rest.partition(".")
        if kind == "t1" and dot and at and _digits(size, empty=True):
            return cls(at, _number(size))
        number, _, before = at.partition(".")
        if kind == "n1" and _digits(number) and _digits(size, empty=True) and _digits(before, empty=True) and not at.endswith("."):
            return cls(int(number), _number(size), _number(before))
        why = ": after the last page there is nothing, and what failed on its first page begins anew without resume()" if text is None else ""
        raise InvalidArgument(f"resume: {text!r} is not a token of a page{why}")


def _digits(text: str, empty: bool = False) -> bool:
    return bool(_DIGITS.fullmatch(text)) or (empty and not text)


def _number(text: str) -> int | None:
    return int(text) if text else None


def asked(pagination: Pagination, request: Request) -> Position:
    """The position that a request's own arguments name; the first page by default, as large as the platform allows where that is documented."""

    def given(path: str) -> Any:
        return dig(request.json, path) if pagination.place == "body" else request.query.get(path)

    at, size = given(pagination.at), _count(request, pagination.size, given(pagination.size), 1, pagination.max_size)
    if pagination.style == "offset":
        return Position(_count(request, pagination.at, at, 0) or 0, size)
    if pagination.style == "page":
        number = _count(request, pagination.at, at, pagination.first)
        numbered = pagination.first if number is None else number
        return Position(numbered, size or pagination.max_size or (pagination.default if at is not None else None))
    return Position(at or None, size)


def _count(request: Request, path: str, value: Any, least: int, most: int | None = None) -> int | None:
    """A whole number that a request names at `path`; refused by its argument's name where it is none, or out of bounds."""
    if value is None:
        return None
    number = whole_number(value)
    if number is not None and number >= least and (most is None or number <= most):
        return number
    bounds = f"of at least {least}" if most is None else f"from {least} to {most}"
    name = next((argument.name for argument in request.operation.arguments if argument.wire == path), path)
    raise InvalidArgument(f"{name}: {value!r} is not a whole number {bounds}")


def shortened(pagination: Pagination, start: Position, limit: int | None) -> Position:
    """A start whose pages hold no more than `limit` items, where their size can be chosen without moving what they begin with."""
    free = pagination.size and (pagination.style == "offset" or start.at in (None, pagination.first))
    if not limit or not free or limit >= (start.size or SMALL + 1):
        return start
    return start._replace(size=limit)


def request_at(pagination: Pagination, request: Request, position: Position) -> Request:
    """The request for the page at a position; `request` stays as it is."""
    if pagination.style == "page" and position.size is None:
        return request
    # Offset 0 is left out: old gateways refuse to be asked for an offset.
    wanted = [(pagination.at, position.at)] if position.at not in ((None, 0) if pagination.style == "offset" else (None,)) else []
    if position.size is not None and pagination.size:
        wanted.append((pagination.size, position.size))
    if not wanted:
        return request
    at = copy(request)
    at.json, at.query, at.headers = deepcopy(request.json), dict(request.query), dict(request.headers)
    for path, value in wanted:
        if pagination.place == "body":
            at.json = {} if at.json is None else at.json
            put(at.json, path, value)
        else:
            at.query[path] = str(value)
    return at


def whole_number(value: Any) -> int | None:
    """A count, which some services write as text."""
    if isinstance(value, bool):
        return None
    return value if isinstance(value, int) else int(value) if isinstance(value, str) and _DIGITS.fullmatch(value) else None
