"""Pages by `offset` and `limit`, and the times of v3."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from ...answers import Answer, Call, Refusal

__all__ = ["done", "milliseconds", "page", "stamp"]

DEFAULT_PAGE = 50  # how many the server chooses is not documented; official clients never ask for more
MOST = 2**62  # what SQLite can count


def page(call: Call, table: str, columns: str, *, where: str = "true", values: Sequence[Any] = (), order: str = "id") -> tuple[list[tuple[Any, ...]], int]:
    """Return the rows of the page that is asked for, none past the end, and how many there are on all pages."""
    paging = call.state.paging
    total = paging.total(call.state.value(f"select count(*) from {table} where {where}", values))
    limit, offset = call.query.get("limit") or DEFAULT_PAGE, call.query.get("offset") or 0
    start = paging.start(offset // limit, limit) + offset % limit
    sql = f"select {columns} from {table} where {where} order by {order} limit ? offset ?"
    return call.state.rows(sql, [*values, min(limit, MOST), min(start, MOST)]), total


def done(call: Call) -> Answer:
    """The answer that says nothing but that it is done."""
    return Answer(media_type="application/json", operation=call.operation.name)


def stamp(moment: int) -> str:
    """Write milliseconds since the epoch as RFC 3339."""
    return datetime.fromtimestamp(moment / 1000, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def milliseconds(call: Call, name: str) -> int | None:
    """Return the time of a query parameter, None if it was not given."""
    text: str | None = call.query.get(name)
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        raise Refusal("invalid_query_parameter_format", f"{name}: an RFC 3339 time is expected", details={"parameter": name})
    return round(moment.timestamp() * 1000)
