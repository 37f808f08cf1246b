"""`expression`: the SQL-like conditions of EnOS searches ("How to use expression", API FAQs), and their SQL.

    condition (and|or condition)…      `and` binds tighter; the documentation shows no parentheses around conditions
    field = value    field != value    field > value    …    field in (value, …)    field like 'text'
    exists(field)    not exists(field)    field is null    field is not null

Values are quoted ('…' or "…", without escapes) or numbers. Keywords may be written in capitals. Field names may be quoted, as in
connect/search_sub_device. Which field knows which operator is each operation's own table. `is null` is in official samples alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

__all__ = ["Condition", "ExpressionError", "Field", "Joined", "Node", "parse", "where"]

Value: TypeAlias = "str | int | float"
LONGEST, MOST = 5_000, 30_000  # tokens of an expression, and values of its SQL, of which SQLite takes 32,766: limits of this simulator
LARGEST = 2**63  # whole numbers are Java's long

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
            if len(self.tokens) > LONGEST:
                raise ExpressionError(f"it has more than {LONGEST} words")

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
        if self._word("is"):
            return Condition(name, self._nullity())
        kind, operator = self._take("an operator")
        if kind != "symbol" or operator in "(),":
            raise ExpressionError(f"{operator!r} is not an operator")
        return Condition(name, operator, (self._value(),))

    def _nullity(self) -> str:
        negated = self._word("not")
        if not self._word("null"):
            raise ExpressionError("only `null` or `not null` can follow `is`")
        return "is not null" if negated else "is null"

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
            return _number(value)
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


def _number(text: str) -> Value:
    if "." in text:
        return float(text)
    if len(text) > len(str(LARGEST)) or not -LARGEST <= int(text) < LARGEST:
        raise ExpressionError(f"{text[:20]} is not a number of 64 bits")
    return int(text)


@dataclass(frozen=True, slots=True)
class Field:
    """What a search can ask of a field. `sql` are the places looked at; one of them must match.

    The name of a map ends in `.`; its `sql` has a parameter for the key's path, which begins with `path`; `keys` are those that it may have.
    """

    sql: tuple[str, ...]
    operators: frozenset[str]
    values: Mapping[Value, Value] = field(default_factory=dict["Value", "Value"])  # the only ones allowed, and what they mean
    convert: Callable[[Value], Value] | None = None
    path: str = ""
    keys: re.Pattern[str] | None = None
    within: str = ""  # SQL around the condition where the field has many values: `exists (select … where {})`


def where(node: Node, fields: Mapping[str, Field]) -> tuple[str, list[Value]]:
    """Return the SQL condition and its parameters."""
    sql, values = _sql(node, fields)
    if len(values) > MOST:
        raise ExpressionError(f"it compares with more than {MOST:,} values")
    return sql, values


def _sql(node: Node, fields: Mapping[str, Field]) -> tuple[str, list[Value]]:
    if isinstance(node, Joined):
        parts = [_sql(part, fields) for part in node.parts]
        return _balanced(node.keyword, [sql for sql, _ in parts]), [value for _, values in parts for value in values]
    known, keys = _field(node.field, fields)
    if node.operator not in known.operators:
        raise ExpressionError(f"{node.field} does not support {node.operator!r}")
    values = [_meant(node.field, value, known) for value in node.values]
    places = [_condition(known, place, node.operator, len(values)) for place in known.sql]
    return _balanced("or", places), [*keys, *values] * len(places)


def _balanced(keyword: str, parts: Sequence[str]) -> str:
    """Join conditions by halves: SQLite gives up on a thousand levels, which is how deep it reads a thousand conditions in a row."""
    if len(parts) < 8:
        return "(" + f" {keyword} ".join(parts) + ")"
    half = len(parts) // 2
    return f"({_balanced(keyword, parts[:half])} {keyword} {_balanced(keyword, parts[half:])})"


def _condition(known: Field, place: str, operator: str, number: int) -> str:
    """One comparison. Of many values one must compare; what is negated must hold for none of them."""
    positive = _NEGATIONS.get(operator) if known.within else None
    sql = _SQL[positive or operator].format(place, ", ".join("?" * number))
    sql = known.within.format(sql) if known.within else sql
    return f"not {sql}" if positive else sql


def _field(name: str, fields: Mapping[str, Field]) -> tuple[Field, list[Value]]:
    if name in fields and not name.endswith("."):
        return fields[name], []
    prefix, dot, key = name.partition(".")
    known = fields.get(prefix + dot) if key and '"' not in key else None
    if known is None or (known.keys is not None and not known.keys.fullmatch(key)):
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
    **dict.fromkeys(("exists", "is not null"), "{0} is not null"),
    **dict.fromkeys(("not exists", "is null"), "{0} is null"),
}
_NEGATIONS = {"!=": "=", "not exists": "exists", "is null": "is not null"}
