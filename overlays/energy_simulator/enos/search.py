"""Searches: expression, page and projection over one table of documents."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from ..answers import Call
from ..expression import ExpressionError, Field, Value, parse, where
from ..projection import ProjectionError, project
from ..projection import parse as parse_projection
from .envelope import invalid

__all__ = ["EQUAL", "EXISTS", "IN", "LIKE", "LOCALE", "NULL", "UNEQUAL", "exact", "mapped", "named", "page", "search", "spoken"]

LAST = 2**63 - 1  # of what SQLite can count
EQUAL = frozenset({"="})
IN = frozenset({"=", "in"})
EXISTS = frozenset({"exists", "not exists"})
UNEQUAL, LIKE = frozenset({"!="}), frozenset({"like"})
NULL = frozenset({"is null", "is not null"})
LOCALE = re.compile(r"[a-z]{2,3}(_[A-Za-z0-9]{2,8}){1,3}")  # "Unicode locale identifier, such as en_US", API FAQs; official samples have ja_JP and es_ES


def exact(column: str, operators: frozenset[str] = IN, values: Sequence[str] = (), **meanings: str) -> Field:
    """A field with a column of its own; `values` are the only ones allowed, `meanings` those that the column spells otherwise."""
    allowed: dict[Value, Value] = {}
    allowed.update(zip(values, values, strict=True))
    allowed.update(meanings.items())
    return Field((column,), operators, allowed)


def mapped(prefix: str, field: str, operators: frozenset[str]) -> dict[str, Field]:
    """`field.KEY` for every key of a map in the document."""
    return {f"{prefix}.": Field(("json_extract(doc, ?)",), operators, path=f"$.{field}")}


def named(name: str) -> dict[str, Field]:
    """`like` on a name in all languages, or in one, where the default stands in for a missing translation."""
    one = f"coalesce(nullif(json_extract(doc, ?), ''), {spoken(name, 'default')})"
    return {
        name: Field((spoken(name, None),), LIKE),
        f"{name}.default": Field((spoken(name, "default"),), LIKE),
        f"{name}.": Field((one,), LIKE, path=f"$.{name}.i18nValue", keys=LOCALE),
    }


def spoken(name: str, locale: str | None) -> str:
    """Return the SQL of a name: in one language, by default, or for None in all of them one after the other."""
    default = f"json_extract(doc, '$.{name}.defaultValue')"
    if locale is None:
        texts = f"(select group_concat(value, char(31)) from json_each(doc, '$.{name}.i18nValue'))"
        return f"coalesce({default}, '') || char(31) || coalesce({texts}, '')"
    return default if locale == "default" else f"coalesce(nullif(json_extract(doc, '$.{name}.i18nValue.{locale}'), ''), {default})"


def search(
    call: Call,
    table: str,
    fields: Mapping[str, Field],
    *,
    order: str,
    size: int,
    conditions: Sequence[tuple[str, Any]] = (),
    write: Callable[[dict[str, Any]], dict[str, Any]] | None = None,
) -> dict[str, Any]:
    """Return one page as `data` and `pagination`. `conditions` are SQL with one parameter each; `write` gives a document its form in this answer."""
    sql = [condition for condition, _ in conditions]
    parameters = [value for _, value in conditions]
    expression: str = call.body.get("expression") or ""
    if expression.strip():
        try:
            found, values = where(parse(expression), fields)
        except ExpressionError as error:
            raise invalid("expression", str(error)) from error
        sql.append(found)
        parameters += values
    condition = f"where {' and '.join(sql)}" if sql else ""
    number, size = page(call, size)
    paging = call.state.paging
    total = paging.total(call.state.value(f"select count(*) from {table} {condition}", parameters))
    start = min(paging.start(number - 1, size), LAST)
    rows = call.state.rows(f"select doc from {table} {condition} order by {order} limit ? offset ?", [*parameters, size, start])
    data = _cropped(call, [row[0] for row in rows], write)
    return {"data": data, "pagination": {"sortedBy": None, "pageNo": number, "pageSize": size, "totalSize": total}}


def page(call: Call, default: int) -> tuple[int, int]:
    """Return page number and size; a larger size than documented is refused."""
    asked: Mapping[str, Any] = call.body.get("pagination") or {}
    number, size = asked.get("pageNo", 1), asked.get("pageSize", default)
    largest = call.operation.pagination.get("max-size")
    if largest is not None and size > largest:
        raise invalid("pagination.pageSize", f"pagination.pageSize must not be greater than {largest}")
    return number, size


def _cropped(call: Call, docs: Sequence[str], write: Callable[[dict[str, Any]], dict[str, Any]] | None) -> list[Any]:
    paths: list[str] = call.body.get("projection") or []
    if not paths and write is None:
        return [msgspec.Raw(doc.encode()) for doc in docs]  # the documents are stored as they are sent
    try:
        tree = parse_projection(paths) if paths else None
    except ProjectionError as error:
        raise invalid("projection", str(error)) from error
    values = map(msgspec.json.decode, docs)
    return [project(value if write is None else write(value), tree) for value in values]
