"""The grammar of `expression`, as a pure function: what is read, what is refused, and that the SQL finds what the words say."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
from contextlib import closing
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_simulator.expression import Condition, ExpressionError, Field, Joined, parse, where

ALL = frozenset({"=", "!=", "<", ">", "<=", ">=", "in", "like", "exists", "not exists", "is null", "is not null"})
FIELDS = {
    "name": Field(("name",), ALL),
    "state": Field(("state",), ALL),
    "kind": Field(("kind",), frozenset({"="}), {"a": "a", "off": "disabled"}),
    "tags.": Field(("json_extract(tags, ?)",), ALL, path="$"),
    "locale.": Field(("json_extract(tags, ?)",), ALL, path="$", keys=re.compile("[a-z]+")),
    "part.": Field(("json_extract(one.value, ?)",), ALL, path="$", within="exists (select 1 from json_each(parts) as one where {})"),
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("modelId = 'planet'", Condition("modelId", "=", ("planet",))),
        ("modelId='planet'", Condition("modelId", "=", ("planet",))),
        ("modelId in ('planet', 'orbit')", Condition("modelId", "in", ("planet", "orbit"))),
        ("state != 3", Condition("state", "!=", (3,))),
        ("name like 'inverter'", Condition("name", "like", ("inverter",))),
        ('name.en_US like "capacity"', Condition("name.en_US", "like", ("capacity",))),
        ("exists(tags.k1)", Condition("tags.k1", "exists")),
        ("deviceStatus is null", Condition("deviceStatus", "is null")),
        ("deviceStatus IS NOT NULL", Condition("deviceStatus", "is not null")),
        ("not exists (tags.k2)", Condition("tags.k2", "not exists")),
        ("tags.a-b/c='x y'", Condition("tags.a-b/c", "=", ("x y",))),
        ('"deviceAttributes.temperature"=35.5', Condition("deviceAttributes.temperature", "=", (35.5,))),
        ("a = true", Condition("a", "=", (1,))),
        ("a = -2", Condition("a", "=", (-2,))),
        (
            'commandName.zh_CN like "Int_value" AND createTime >= "2019-08-13 09:00:00"',
            Joined("and", (Condition("commandName.zh_CN", "like", ("Int_value",)), Condition("createTime", ">=", ("2019-08-13 09:00:00",)))),
        ),
        (
            "a = 1 or b = 2 and c = 3",
            Joined("or", (Condition("a", "=", (1,)), Joined("and", (Condition("b", "=", (2,)), Condition("c", "=", (3,)))))),
        ),
    ],
)
def test_documented_forms_are_read(text: str, expected: object) -> None:
    assert parse(text) == expected


@pytest.mark.parametrize(
    "text",
    ["", " ", "a", "a =", "= 1", "a = b", "a = 'b", "a in 'b'", "a in ()", "a in ('b'", "a in ('b',)", "not a = 1", "exists tags.k", "exists(tags.k", "(a = 1)",
     "a = 1 and", "a = 1 b = 2", "a == 1", "a = 1; drop", "a like", "a like b", "5 = 5", "a ( 1", "a = ‘b’",
     "a is", "a is not", "a is 'b'", "a = 9223372036854775808", "a = " + "9" * 5000, " or ".join(["a = 1"] * 5000)],
)  # fmt: skip
def test_everything_else_is_refused(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse(text)


@pytest.mark.parametrize(
    "text",
    ["other = 1", "kind in ('a')", "kind = 'b'", "kind = 'disabled'", "tags = 'x'", "tags. = 'x'", "other.key = 'x'", "name.en = 'x'", "locale.EN = 'x'"],
)
def test_a_field_is_asked_only_what_it_offers(text: str) -> None:
    with pytest.raises(ExpressionError):
        where(parse(text), FIELDS)


def test_values_become_parameters_and_words_become_those_of_the_table() -> None:
    sql, parameters = where(parse("kind = 'off' and tags.a = \"x'; --\""), FIELDS)
    assert sql == "((kind = ?) and (json_extract(tags, ?) = ?))"
    assert parameters == ["disabled", '$."a"', "x'; --"]


names = st.sampled_from(["Inverter", "pv INVERTER 2", "逆变器", "Meter", ""])
rows = st.lists(st.tuples(names, st.integers(0, 3), st.dictionaries(st.sampled_from(["k1", "k2"]), st.sampled_from(["x", "y"]))), max_size=8)
fields = st.one_of(
    st.builds(lambda op, n: Condition("state", op, (n,)), st.sampled_from(["=", "!=", "<", ">", "<=", ">="]), st.integers(0, 3)),
    st.builds(lambda n: Condition("state", "in", tuple(n)), st.lists(st.integers(0, 3), min_size=1, max_size=3)),
    st.builds(lambda n: Condition("name", "like", (n,)), st.sampled_from(["inverter", "变", "METER", " 2"])),
    st.builds(lambda n: Condition("name", "=", (n,)), names),
    st.builds(lambda k, op: Condition(f"tags.{k}", op), st.sampled_from(["k1", "k2"]), st.sampled_from(["exists", "not exists", "is null", "is not null"])),
    st.builds(lambda k, v: Condition(f"tags.{k}", "=", (v,)), st.sampled_from(["k1", "k2"]), st.sampled_from(["x", "y"])),
)
ands = st.one_of(fields, st.builds(lambda parts: Joined("and", tuple(parts)), st.lists(fields, min_size=2, max_size=3)))
trees = st.one_of(ands, st.builds(lambda parts: Joined("or", tuple(parts)), st.lists(ands, min_size=2, max_size=3)))


def written(node: Condition | Joined) -> str:
    if isinstance(node, Joined):
        return f" {node.keyword} ".join(written(part) for part in node.parts)
    if not node.values:
        return f"{node.field} {node.operator}" if node.operator.startswith("is") else f"{node.operator}({node.field})"
    values = [repr(value) if isinstance(value, str) else str(value) for value in node.values]
    return f"{node.field} {node.operator} " + (f"({','.join(values)})" if node.operator == "in" else values[0])


def holds(node: Condition | Joined, row: tuple[str, int, dict[str, str]]) -> bool:
    if isinstance(node, Joined):
        return (all if node.keyword == "and" else any)(holds(part, row) for part in node.parts)
    value: Any = row[2].get(node.field[5:]) if node.field.startswith("tags.") else {"name": row[0], "state": row[1]}[node.field]
    match node.operator:
        case "exists" | "is not null":
            return value is not None
        case "not exists" | "is null":
            return value is None
        case "like":
            return str(node.values[0]).casefold() in value.casefold()
        case "in":
            return value in node.values
        case operator:
            first: Any = node.values[0]
            return {"=": value == first, "!=": value != first}.get(operator) or (
                operator in "<=>=" and value is not None and operator not in ("=", "!=") and eval(f"{value!r} {operator} {first!r}")
            )


@given(trees)
def test_what_is_written_is_read_as_it_was_meant(tree: Condition | Joined) -> None:
    assert parse(written(tree)) == tree


@given(trees, rows)
def test_the_sql_finds_what_the_words_say(tree: Condition | Joined, table: list[tuple[str, int, dict[str, str]]]) -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        database.create_function("fold", 1, lambda value: None if value is None else str(value).casefold())
        database.execute("create table t (id, name, state, tags)")
        tags = [(index, name, state, str(tags).replace("'", '"')) for index, (name, state, tags) in enumerate(table)]
        database.executemany("insert into t values (?, ?, ?, ?)", tags)
        sql, parameters = where(tree, FIELDS)
        found = {row[0] for row in database.execute(f"select id from t where {sql}", parameters)}
    assert found == {index for index, row in enumerate(table) if holds(tree, row)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("part.a = 'x'", [1, 2]),
        ("part.a != 'x'", [3, 4]),
        ("part.a in ('x', 'z')", [1, 2]),
        ("part.a like 'Y'", [2, 3]),
        ("exists(part.a)", [1, 2, 3]),
        ("not exists(part.a)", [4]),
        ("part.a is null", [4]),
        ("not exists(part.a) or part.a = 'y' and part.a = 'x'", [2, 4]),
    ],
)
def test_of_many_values_one_must_fit_and_none_may_where_it_says_not(text: str, found: list[int]) -> None:
    rows = {1: ["x"], 2: ["x", "y"], 3: ["y", "y"], 4: []}
    with closing(sqlite3.connect(":memory:")) as database:
        database.create_function("fold", 1, lambda value: None if value is None else str(value).casefold())
        database.execute("create table t (id, parts)")
        database.executemany("insert into t values (?, ?)", [(key, json.dumps([{"a": value} for value in parts])) for key, parts in rows.items()])
        sql, parameters = where(parse(text), FIELDS)
        assert [row[0] for row in database.execute(f"select id from t where {sql} order by id", parameters)] == found


def test_a_thousand_conditions_are_not_too_deep_for_the_database() -> None:
    with closing(sqlite3.connect(":memory:")) as database:
        sql, parameters = where(parse(" or ".join(f"state = {number}" for number in range(1200))), FIELDS)
        assert database.execute(f"select count(*) from (select 1199 as state) where {sql}", parameters).fetchone() == (1,)


def test_more_values_than_the_database_takes_are_refused() -> None:
    everywhere = {"a": Field(("x",) * 50, ALL)}
    with pytest.raises(ExpressionError, match="more than 30,000 values"):
        where(parse(f"a in ({','.join(['1'] * 1000)})"), everywhere)


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    with contextlib.suppress(ExpressionError):
        assert isinstance(parse(text), (Condition, Joined))
