"""Which read tries a service, and with what: arguments are times, or values that another read's answer has under the same name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from importlib import import_module
from typing import Any

from energy_core.facts import Argument
from energy_core.introspection import result
from energy_core.model import Model, annotated
from energy_core.operation import Operation

from ..errors import EnergyClientError

__all__ = ["Ask", "Missing", "Probes"]

Ask = Callable[[Operation, Mapping[str, Any]], Any]
_HOUR = timedelta(hours=1)
_DEEP = 2  # reads that are made to find an argument of a read
_SOURCES = 3  # reads that are tried for a value before it counts as not to be had
_STARTS = re.compile(r"(?:^|_)(?:start|begin|from)")


class Missing(LookupError):
    """An argument whose value no other read's answer has."""


class Probes:
    """The reads of a platform. `ask` carries one out; of a listing it returns the first item."""

    def __init__(self, operations: Sequence[Operation], ask: Ask, now: datetime) -> None:
        self._reads = sorted((one for one in operations if _is_probe(one)), key=_preference)
        self._ask, self._now = ask, now
        self._known: dict[str, Any] = {}
        self._lacking: set[str] = set()

    def first(self) -> Operation:
        """The read that needs least, of the client's settings too."""
        return min(self._reads, key=lambda one: (len(_needed(one)), sum(argument.required for argument in one.arguments)))

    def of(self, service: str) -> list[Operation]:
        """The reads of a service, those first that need least."""
        return [one for one in self._reads if one.service == service]

    def arguments(self, operation: Operation, deep: int = _DEEP) -> dict[str, Any]:
        """The arguments that a read needs; `Missing` names one that cannot be had."""
        return {argument.name: self._value(argument, deep) for argument in _needed(operation)}

    def learn(self, found: Any) -> None:
        """Remember what an answer has that other reads may ask for."""
        if isinstance(found, Model):
            noun = _noun(type(found).__name__)
            for name, value in found.to_dict().items():
                if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
                    self._known.setdefault(f"{noun}_id" if name == "id" else _snake(name), value)
                elif isinstance(value, dict) and value:
                    self._known.setdefault(_snake(name), list(value))  # pyright: ignore[reportUnknownArgumentType]  # the keys of an object, which are texts

    def _value(self, argument: Argument, deep: int) -> Any:
        if argument.time:
            return self._now - _HOUR if _STARTS.search(argument.name) else self._now
        many = argument.style == "comma" or argument.kind.startswith("list")
        singular = argument.name.removesuffix("s")
        for name in (argument.name, singular) if many else (argument.name,):
            found = self._of(name, deep)
            if found is not None:
                return ([found] if not isinstance(found, list) else found[:1]) if many else found  # pyright: ignore[reportUnknownVariableType]
        raise Missing(argument.name)

    def _of(self, name: str, deep: int) -> Any:
        """What answers have under a name, after other reads where those may have it."""
        if name not in self._known and name not in self._lacking and deep:
            self._lacking.add(name)  # until it is found: no read asks for its own argument
            for operation in self._sources(name, deep):
                self._try(operation, deep)
                if name in self._known:
                    break
        return self._known.get(name)

    def _sources(self, name: str, deep: int) -> Iterator[Operation]:
        tried = 0
        for operation in self._reads:
            if tried < _SOURCES and len(_needed(operation)) < deep and name in _fields(operation):
                tried += 1
                yield operation

    def _try(self, operation: Operation, deep: int) -> None:
        try:
            self.learn(self._ask(operation, self.arguments(operation, deep - 1)))
        except (Missing, EnergyClientError):
            return  # then another one may have it; what fails here is told where its own service is tried


def _is_probe(operation: Operation) -> bool:
    """Whether a read takes no secret, such as a user's session."""
    mine = operation.service != "token" and not any(argument.secret and argument.required for argument in operation.arguments)
    return operation.safety == "read" and mine and not operation.deprecated


def _preference(operation: Operation) -> tuple[Any, ...]:
    """Reads that need nothing come first, of those listings, of which one item is asked for; after them what is for users' sessions, files, and what is old."""
    of_users = any(argument.secret for argument in operation.arguments)
    return (
        len(_needed(operation)),
        of_users,
        operation.answer == "binary",
        bool(operation.until),
        operation.pagination is None,
        operation.service,
        operation.name,
    )


def _needed(operation: Operation) -> list[Argument]:
    return [argument for argument in operation.arguments if argument.required and not argument.option]


def _fields(operation: Operation) -> set[str]:
    """The names that values of an answer have as arguments."""
    kind = re.sub(r"^list\[|\]$| \| None$", "", result(operation))
    model: Any = getattr(import_module(operation.models), kind, None) if operation.models and kind.isidentifier() else None
    if not (isinstance(model, type) and issubclass(model, Model)):
        return set()
    return {f"{_noun(kind)}_id" if wire == "id" else _snake(wire) for wire in annotated(model)}


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _noun(model: str) -> str:
    """What a model is of: `DeviceV3` of a device."""
    return _snake(re.sub(r"V\d+$", "", model))
