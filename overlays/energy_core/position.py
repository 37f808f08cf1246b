"""Where a listing is and where it goes on: decided on plain data, without I/O."""

from __future__ import annotations

from copy import deepcopy
from typing import Any, NamedTuple

from .answer import dig
from .errors import InvalidArgument
from .facts import Pagination
from .operation import Request, put

__all__ = ["Position", "asked", "following", "request_at", "whole_number"]


class Position(NamedTuple):
    """Where a listing is: a page number with the page's size, or the platform's token."""

    at: int | str | None = None
    size: int | None = None

    def __str__(self) -> str:
        return f"{'t' if isinstance(self.at, str) else 'n'}1.{self.size or ''}.{'' if self.at is None else self.at}"

    @classmethod
    def parse(cls, text: str) -> Position:
        """Read what `str()` wrote; `InvalidArgument` for anything else."""
        kind, _, rest = text.partition(".")
        size, dot, at = rest.partition(".")
        if kind not in ("t1", "n1") or not dot or not (size.isdecimal() or not size) or not at or (kind == "n1" and not at.isdecimal()):
            raise InvalidArgument(f"resume: {text!r} is not a token of a page")
        return cls(at if kind == "t1" else int(at), int(size) if size else None)


def asked(pagination: Pagination, request: Request) -> Position:
    """The position that a request's own arguments name; the first page by default, as large as the platform allows where that is documented."""

    def given(path: str) -> Any:
        return dig(request.json, path) if pagination.place == "body" else request.query.get(path)

    at, size = given(pagination.at), _count(pagination.size, given(pagination.size))
    if pagination.style == "offset":
        return Position(_count(pagination.at, at) or 0, size)
    if pagination.style == "page":
        number = _count(pagination.at, at)
        numbered = pagination.first if number is None else number
        return Position(numbered, size or pagination.max_size or (pagination.default if at is not None else None))
    return Position(at or None, size)


def _count(path: str, value: Any) -> int | None:
    if value is not None and whole_number(value) is None:
        raise InvalidArgument(f"{path}: {value!r} is not a whole number")
    return whole_number(value)


def request_at(pagination: Pagination, request: Request, position: Position) -> Request:
    """The request for the page at a position; `request` stays as it is."""
    if position.at is None or (pagination.style == "page" and position.size is None) or (pagination.style == "offset" and not position.at):
        return request
    at = deepcopy(request)
    wanted = [(pagination.at, position.at)] + ([(pagination.size, position.size)] if position.size is not None and pagination.size else [])
    for path, value in wanted:
        if pagination.place == "body":
            at.json = {} if at.json is None else at.json
            put(at.json, path, value)
        else:
            at.query[path] = str(value)
    return at


def following(pagination: Pagination, position: Position, data: Any, count: int) -> Position | None:
    """The position after a page of `count` items, or None after the last one; `ValueError` for a page that contradicts itself or the request."""
    if pagination.style in ("token", "scroll"):
        token = dig(data, pagination.next)
        if token is None or token == "":
            return None
        if not isinstance(token, str):
            raise ValueError(f"the page's `{pagination.next}` is {token!r}, not text")
        if token == position.at:
            raise ValueError("the page names itself as the next one")
        if not count:
            raise ValueError("the page promises more and brings nothing")
        return Position(token, position.size)
    if pagination.style == "offset":
        return _next_offset(pagination, position, data, count)
    return _next_number(pagination, position, data, count)


def _next_offset(pagination: Pagination, position: Position, data: Any, count: int) -> Position | None:
    """Old gateways answer everything at once, without a total and whatever the offset: what has no total where one is documented is the last page."""
    reached = (position.at if isinstance(position.at, int) else 0) + count
    total = whole_number(dig(data, pagination.total)) if pagination.total else None
    more = reached < total if total is not None else not pagination.total and count > 0 and count >= (position.size or 1)
    if more and not count:
        raise ValueError(f"the page promises more ({total} in all) and brings nothing")
    return Position(reached, position.size) if more else None


def _next_number(pagination: Pagination, position: Position, data: Any, count: int) -> Position | None:
    number = position.at if isinstance(position.at, int) else pagination.first
    told = whole_number(dig(data, f"{pagination.total.rpartition('.')[0]}.{pagination.at.rpartition('.')[2]}")) if "." in pagination.total else None
    if told is not None and told != number:
        raise ValueError(f"page {number} was asked for, page {told} came")
    size = _size(pagination, position, data, count)
    total = whole_number(dig(data, pagination.total)) if pagination.total else None
    more = count >= size if total is None else (number - pagination.first + 1) * size < total
    if more and not count:
        raise ValueError(f"the page promises more ({total} in all) and brings nothing")
    return Position(number + 1, size) if more else None


def _size(pagination: Pagination, position: Position, data: Any, count: int) -> int:
    """The size of the server's pages, which may be less than was asked for; the next page must be asked with the same."""
    told = whole_number(dig(data, f"{pagination.total.rpartition('.')[0]}.{pagination.size.rpartition('.')[2]}")) if "." in pagination.total else None
    return told or position.size or count or 1


def whole_number(value: Any) -> int | None:
    """A count, which some services write as text."""
    if isinstance(value, bool):
        return None
    return value if isinstance(value, int) else int(value) if isinstance(value, str) and value.isdecimal() else None
