"""`expression`: the SQL-like conditions of EnOS searches ("How to use expression", API FAQs), and their SQL.

    condition (and|or condition)…      `and` binds tighter; the documentation shows no parentheses around conditions
    field = value    field != value    field > value    …    field in (value, …)    field like 'text'
    exists(field)    not exists(field)

Values are quoted ('…' or "…", without escapes) or numbers. Keywords may be written in capitals. Field names may be quoted, as in
connect/search_sub_device. Which field knows which operator is each operation's own table.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

__all__ = ["Condition", "ExpressionError", "Field", "Joined", "Node", "parse", "where"]

Value: TypeAlias = "str | int | float"

_TOKEN = re.compile(
    r"""\s*(?: (?P<string>'[^']*'|"[^"]*")
             | (?P<number>-?\d+(?:\.\d+)?(?![\w.]))
             | (?P<word>[A-Za-z_][\w./-]*)
             | (?P<symbol><=|>=|!=|=|<|>|\(|\)|,) )""",
    re.VERBOSE | re.ASCII,
)


class ExpressionError(ValueError):
    """An expression that cannot be read, or that asks what the field does not offer."""


@dataclass(frozen=True, slots=True)
class Condition:
    """One comparison. `operator` is `=`, `in`, `like`, `exists`, `not exists`, …"""

    field: str
    operator: str
    values: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Joined:
    """Conditions joined by `and` or `or`."""

    keyword: str
    parts: tuple[Node, ...]


Node: TypeAlias = "Condition | Joined"


def parse(text: str) -> Node:
    """Return the expression as a tree; ExpressionError says where it stops making sense."""
    reader = _Reader(text)
    node = reader.alternatives()
    reader.end()
    return node


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[tuple[str, str]] = []
        self.next = 0
        position, end = 0, len(text.rstrip())
        while position < end:
            match = _TOKEN.match(text, position)
            if match is None or match.lastgroup is None:
                raise ExpressionError(f"cannot read {text[position:].strip()[:20]!r}")
            self.tokens.append((match.lastgroup, match[match.lastgroup]))
            position = match.end()

    def alternatives(self) -> Node:
        return self._joined("or", lambda: self._joined("and", self._condition))

    def end(self) -> None:
        if self.next < len(self.tokens):
            raise ExpressionError(f"{self.tokens[self.next][1]!r} is not expected after a condition")

    def _joined(self, keyword: str, part: Callable[[], Node]) -> Node:
        parts = [part()]
        while self._word(keyword):
            parts.append(part())
        return parts[0] if len(parts) == 1 else Joined(keyword, tuple(parts))

    def _condition(self) -> Node:
        if self._word("not"):
            if not self._word("exists"):
                raise ExpressionError("only `exists` can follow `not`")
            return Condition(self._inside(), "not exists")
        if self._word("exists"):
            return Condition(self._inside(), "exists")
        name = self._name()
        if self._word("in"):
            return Condition(name, "in", self._list())
        if self._word("like"):
            return Condition(name, "like", (self._value(),))
        kind, operator = self._take("an operator")
        if kind != "symbol" or operator in "(),":
            raise ExpressionError(f"{operator!r} is not an operator")
        return Condition(name, operator, (self._value(),))

    def _inside(self) -> str:
        self._symbol("(")
        name = self._name()
        self._symbol(")")
        return name

    def _list(self) -> tuple[Value, ...]:
        self._symbol("(")
        values = [self._value()]
        while self._peek() == ("symbol", ","):
            self.next += 1
            values.append(self._value())
        self._symbol(")")
        return tuple(values)

    def _name(self) -> str:
        kind, name = self._take("a field")
        if kind == "string":
            name = name[1:-1]
        elif kind != "word":
            raise ExpressionError(f"{name!r} is not a field")
        return name

    def _value(self) -> Value:
        kind, value = self._take("a value")
        if kind == "string":
            return value[1:-1]
        if kind == "number":
            return float(value) if "." in value else int(value)
        if kind == "word" and value.lower() in ("true", "false"):
            return int(value.lower() == "true")
        raise ExpressionError(f"{value!r} is not a value: put text into quotes")

    def _symbol(self, symbol: str) -> None:
        if self._take(repr(symbol)) != ("symbol", symbol):
            raise ExpressionError(f"{symbol!r} is missing")

    def _word(self, keyword: str) -> bool:
        kind, word = self._peek() or ("", "")
        found = kind == "word" and word.lower() == keyword
        self.next += found
        return found

    def _peek(self) -> tuple[str, str] | None:
        return self.tokens[self.next] if self.next < len(self.tokens) else None

    def _take(self, what: str) -> tuple[str, str]:
        token = self._peek()
        if token is None:
            raise ExpressionError(f"{what} is missing at the end")
        self.next += 1
        return token


@dataclass(frozen=True, slots=True)
class Field:
    """What a search can ask of a field. `sql` are the places looked at; one of them must match.

    The name of a map ends in `.`; its `sql` has a parameter for the key's path, which begins with `path`.
    """

    sql: tuple[str, ...]
    operators: frozenset[str]
    values: Mapping[Value, Value] = field(default_factory=dict["Value", "Value"])  # the only ones allowed, and what they mean
    convert: Callable[[Value], Value] | None = None
    path: str = ""


def where(node: Node, fields: Mapping[str, Field]) -> tuple[str, list[Value]]:
    """Return the SQL condition and its parameters."""
    if isinstance(node, Joined):
        parts = [where(part, fields) for part in node.parts]
        return "(" + f" {node.keyword} ".join(sql for sql, _ in parts) + ")", [value for _, values in parts for value in values]
    known, keys = _field(node.field, fields)
    if node.operator not in known.operators:
        raise ExpressionError(f"{node.field} does not support {node.operator!r}")
    values = [_meant(node.field, value, known) for value in node.values]
    sql: list[str] = []
    parameters: list[Value] = []
    for place in known.sql:
        sql.append(_SQL[node.operator].format(place, ", ".join("?" * len(values))))
        parameters += [*keys, *values]
    return "(" + " or ".join(sql) + ")", parameters


def _field(name: str, fields: Mapping[str, Field]) -> tuple[Field, list[Value]]:
    if name in fields and not name.endswith("."):
        return fields[name], []
    prefix, dot, key = name.partition(".")
    known = fields.get(prefix + dot) if key and '"' not in key else None
    if known is None:
        raise ExpressionError(f"unknown field {name!r}")
    return known, [f'{known.path}."{key}"']


def _meant(name: str, value: Value, known: Field) -> Value:
    if known.values and value not in known.values:
        raise ExpressionError(f"{name} cannot be {value!r}")
    if known.convert is not None:
        try:
            return known.convert(value)
        except ValueError as error:
            raise ExpressionError(f"{name}: {error}") from error
    return known.values.get(value, value)


_SQL = {
    **{operator: f"{{0}} {operator} {{1}}" for operator in ("=", "!=", "<", ">", "<=", ">=")},
    "in": "{0} in ({1})",
    "like": "instr(fold({0}), fold({1})) > 0",  # "fuzzy matches": 'inverter' finds "PV Inverter", so case does not count
    "exists": "{0} is not null",
    "not exists": "{0} is null",
}
