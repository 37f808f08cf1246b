"""What an answer held beside the fields of its models, found only when somebody asks.

msgspec fills the fields of a model and drops the rest: unknown keys, and the difference between null and absent. So that nothing is lost and nothing is
paid for what nobody asks, each model that msgspec makes draws a ticket: the answer it came from, and its number among the models made from it. Who asks
for the rest has the answer read once more, and its objects counted in the same order. Drawing is done in C, and only what the reading itself makes draws:
the tickets lie in a context that exists while msgspec reads, and no longer, so no other thread and no handler of a signal sees them.
"""

from __future__ import annotations

import gc
import itertools
import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextvars import Context, ContextVar
from typing import Any, TypeAlias, get_args, get_origin

import msgspec

from .plans import Kind, choices, plan
from .processes import freed_in_children

__all__ = ["Nested", "Source", "Ticket", "reading", "resolved", "ticket"]


class Ticket:
    """The kind of value that JSON cannot hold: a key of an answer never fills the field of the tickets."""


Nested: TypeAlias = Mapping[Kind, Mapping[str, Any]]
"""The fields of each model, by their names on the wire, in which msgspec makes models, and of which types it makes them."""
_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_ARRAY: Any = list
_lock = threading.Lock()
freed_in_children(_lock)
_NONE: Iterator[Any] = itertools.repeat(None)
_tickets: ContextVar[Iterator[Any]] = ContextVar("tickets", default=_NONE)
ticket = map(next, iter(_tickets.get, object())).__next__  # the next one of those that lie there; None where nothing is read


class Source:
    """An answer that models were made from."""

    __slots__ = ("_content", "_issued", "_nested", "_rests", "kind")

    def __init__(self, kind: Kind, content: bytes, nested: Nested) -> None:
        self.kind = kind
        self._content = content
        self._nested = nested
        self._issued = 0
        self._rests: Sequence[dict[str, Any]] | None = None

    def fill(self, decoder: msgspec.json.Decoder[Any]) -> Any:
        """Make the models; raises what msgspec raises."""
        tickets = zip(itertools.repeat(self), itertools.count())
        context = Context()
        context.run(_tickets.set, tickets)
        with _lock:
            # The collector would walk the half-made answer again and again, and could run finalizers, which are anybody's code.
            pause = gc.isenabled()
            if pause:
                gc.disable()
            try:
                made = context.run(decoder.decode, self._content)
                self._issued = next(tickets)[1]
            finally:
                if pause:
                    gc.enable()
        return made

    def rest(self, number: int) -> dict[str, Any]:
        """What the object of a ticket held beside its model's fields, and its nulls."""
        with _lock:
            if self._rests is None:
                self._rests = self._read_again()
            return self._rests[number]

    def _read_again(self) -> Sequence[dict[str, Any]]:
        data = msgspec.json.decode(self._content)
        found = _rests(self.kind, data, self._nested)
        # A key twice in one object: msgspec made both values, and dropped the first; the object then has fewer colons, and perhaps another order.
        colons = self._content.count(b":")
        if len(found) != self._issued or colons != msgspec.json.encode(data).count(b":") or b"\\u003" in self._content:  # `\u003a` is a colon too
            found = _rests(self.kind, json.loads(self._content, object_pairs_hook=_Pairs), self._nested)
        self._content = b""
        return found


class _Pairs(dict[str, Any]):
    """A JSON object that remembers the values of repeated keys, in their order."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.pairs = pairs


def reading() -> bool:
    """Whether msgspec is filling models right now, and asks from there."""
    return _tickets.get() is not _NONE


def resolved(extra: Any) -> dict[str, Any] | None:
    """What a ticket stands for; anything else is that already."""
    if extra.__class__ is tuple:
        source, number = extra
        extra = source.rest(number) or None
    rest: dict[str, Any] | None = extra
    return rest


def _rests(kind: Kind, data: Any, nested: Nested) -> list[dict[str, Any]]:
    """What the objects of an answer hold beside their models' fields, and their nulls, in the order in which msgspec completes the models."""
    found: list[dict[str, Any]] = []
    _collect(kind, data, nested, found)
    return found


def _collect(cls: Kind, data: Any, nested: Nested, found: list[dict[str, Any]]) -> None:
    inside = nested[cls]
    if inside:
        for key, value in getattr(data, "pairs", None) or data.items():
            if key in inside and value is not None:
                _descend(inside[key], value, nested, found)
    found.append(plan(cls).rest(data))


def _descend(hint: Any, value: Any, nested: Nested, found: list[dict[str, Any]]) -> None:
    """Collect from the models in a value of this type."""
    for kind in choices(hint):
        if isinstance(value, _ARRAY) and get_origin(kind) is list:
            for inner in value:
                _descend(get_args(kind)[0], inner, nested, found)
        elif isinstance(value, _OBJECT) and get_origin(kind) is dict:
            for _, inner in getattr(value, "pairs", None) or value.items():
                _descend(get_args(kind)[1], inner, nested, found)
        elif isinstance(value, _OBJECT) and isinstance(kind, type) and issubclass(kind, msgspec.Struct):
            _collect(kind, value, nested, found)
