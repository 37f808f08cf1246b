"""Arguments that a walk finds by itself: in answers of other calls, in times, and in what the specification says of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from energy_core.answer import is_secret
from energy_core.facts import Argument
from energy_core.operation import Operation

from .._documents import ARRAY, OBJECT, Document, Json, Part

__all__ = ["Known", "arguments", "identifiers"]

_KEPT = 20  # values of one name that one service tells
_PAGE = 200  # items that are asked for of a listing
_DAY = timedelta(days=1)
_KEYED = {"measurepoints": "point", "telemetry": "attribute"}  # what the keys are of objects that have such a name
_CONTAINERS = ("", "data", "list", "items", "content", "result", "results", "rows", "records")  # names that say nothing of what is in them
_ID = ("id", "ids", "identifier", "key")
_OWN = (*_ID, "uri", "name", "names", "owner", "tag", "namespace", "email", "authorization", "device", "point", "points", "attribute", "content")
"""How names end that only a platform can give values for."""
_NOT_FOUND: Any = object()


class Known:
    """Values by the names that they had, as they were seen; those that were given come first."""

    def __init__(self, given: Mapping[str, Any]) -> None:
        self._given = {_plain(name): value for name, value in given.items()}
        self._seen: dict[str, dict[tuple[str, Any], None]] = {}  # with the service that told them
        self.of_others = False  # whether a service's arguments may be what another service has told

    def see(self, operation: Operation, data: Json, names: tuple[str, ...] = ("",)) -> None:
        """Remember what an answer holds, by the name of each field, and of an `id` by what has it."""
        service, last = operation.service, _plain(names[-1])
        if isinstance(data, ARRAY):
            for item in islice(data, _KEPT):
                self.see(operation, item, names)
        elif isinstance(data, OBJECT):
            for name, item in data.items():
                self.see(operation, item, (names[-1], name))
            for name in islice(data if names[-1] in _KEYED else (), _KEPT):
                self._add(service, _KEYED[names[-1]], name)
        elif type(data) in (str, int) and data != "" and not is_secret(last):
            self._add(service, last, data)
            if len(names) > 1 and last in ("id", "ids", "identifier", "key", "name"):
                owner = _plain(_noun(operation) if names[-2] in _CONTAINERS else names[-2])
                self._add(service, _singular(owner) + _singular(last), data)

    def _add(self, service: str, name: str, value: str | int) -> None:
        values = self._seen.setdefault(_singular(name), {})
        if sum(one == service for one, _ in values) < _KEPT:
            values[service, value] = None

    def given(self, name: str) -> Any:
        """What the caller gave for a name."""
        return self._given.get(_plain(name), _NOT_FOUND)

    def values(self, name: str, service: str) -> list[Any]:
        """What is known for a name, that of the same service first: by this name, as an identifier, or by a longer or shorter name with the same end."""
        wanted = _singular(_plain(name))
        names = [wanted, f"{wanted}id", "point" if wanted in ("pointid", "measurepoint") else wanted]
        names += [known for known in self._seen if min(len(wanted), len(known)) > 4 and (known.endswith(wanted) or wanted.endswith(known))]
        found = [one for name in dict.fromkeys(names) for one in self._seen.get(name, ())]
        return list(dict.fromkeys(value for told, value in sorted(found, key=lambda one: one[0] != service) if self.of_others or told == service))


def arguments(document: Document, operation: Operation, known: Known, number: int, now: datetime) -> dict[str, Any] | str:
    """Return arguments for a call, the `number`th known value of each; or which one there is no value for."""
    found: dict[str, Any] = {}
    filled = _Filled(document, operation, known, number, now)
    size = operation.pagination.size if operation.pagination else ""
    for argument in operation.arguments:
        given = known.given(argument.wire)
        if given is not _NOT_FOUND:
            found[argument.name] = given
        elif operation.pagination and argument.wire == size:
            found[argument.name] = min(operation.pagination.max_size or operation.pagination.default or _PAGE, _PAGE)
        elif argument.required and not argument.option:
            value = filled.argument(argument)
            if value is _NOT_FOUND:
                return argument.name
            found[argument.name] = value
    return found


def identifiers(operation: Operation, known: Known) -> Iterator[dict[str, Any]]:
    """Arguments that an operation may need one of, although none is required: what names a thing that is known."""
    for argument in operation.arguments:
        name = argument.wire.rpartition(".")[2]
        if not argument.required and not argument.option and name.lower().endswith(_ID) and (values := known.values(name, operation.service)):
            yield {argument.name: [values[0]] if argument.kind.startswith("list") or argument.style == "comma" else values[0]}


class _Filled:
    def __init__(self, document: Document, operation: Operation, known: Known, number: int, now: datetime) -> None:
        self._document, self._operation, self._known, self._number, self._now = document, operation, known, number, now
        self._described = document.operations[operation.operation_id]

    def argument(self, argument: Argument) -> Any:
        name = argument.wire.rpartition(".")[2]
        if argument.time:
            time = self._now - _DAY if name.lower().startswith(("start", "from", "begin")) else self._now
            return time.replace(tzinfo=None) if argument.time == "local" else time
        part, example = self._body(argument) if argument.place in ("body", "form") else self._parameter(argument)
        value = self._value(name, part, example)
        return str(value).split(",") if value is not _NOT_FOUND and argument.style == "comma" and not isinstance(value, ARRAY) else value

    def _parameter(self, argument: Argument) -> tuple[Part | None, Json]:
        listed = Part(*self._described)
        for index in range(len(self._described.spec.get("parameters", ()))):
            part = self._document.resolved(listed.inner("parameters", index))
            if (part.schema["name"], part.schema["in"]) == (argument.wire, argument.place):
                return part.inner("schema"), part.schema.get("example")
        return None, None

    def _body(self, argument: Argument) -> tuple[Part | None, Json]:
        body = self._document.resolved(Part(*self._described).inner("requestBody"))
        media = body.inner("content", next(iter(body.schema["content"])))
        part: Part | None = media.inner("schema") if "schema" in media.schema else None
        example: Json = media.schema.get("example")
        for step in argument.wire.split("."):
            part = next(self._holding(part, step), None) if part else None
            example = example.get(step) if isinstance(example, OBJECT) else None
        return part, example

    def _holding(self, part: Part, name: str) -> Iterator[Part]:
        return (one.inner("properties", name) for one in self._document.parts(part) if name in one.schema.get("properties", {}))

    def _value(self, name: str, part: Part | None, example: Json) -> Any:
        """A value for a name: a known one, else one that the schema or its example has, unless only the platform can know it."""
        parts = list(self._document.parts(part)) if part else []
        schema: dict[str, Json] = {key: value for one in parts for key, value in one.schema.items()}
        properties = {inner: one.inner("properties", inner) for one in parts for inner in one.schema.get("properties", {})}
        if "array" in (schema.get("type"), *(schema["type"] if isinstance(schema.get("type"), ARRAY) else ())):
            items = next((one.inner("items") for one in parts if "items" in one.schema), None)
            value = self._value(name, items, example[0] if isinstance(example, ARRAY) and example else None)
            return value if value is _NOT_FOUND else [value]
        if properties:
            return self._object(schema, properties, example)
        if "enum" in schema:
            return example if example in schema["enum"] else schema["enum"][0]
        if "deep" in [argument.style for argument in self._operation.arguments if argument.wire == name] and isinstance(example, OBJECT):
            return self._by_key(name, example)
        if not name.lower().endswith(_OWN) and (said := schema.get("default", example)) is not None:
            return said
        values = self._known.values(self._qualified(name), self._operation.service)
        return values[min(self._number, len(values) - 1)] if values else _NOT_FOUND

    def _object(self, schema: Mapping[str, Json], properties: Mapping[str, Part], example: Json) -> Any:
        """An object with what it must have; with one identifier where it need not have anything."""
        wanted = list(schema.get("required", ()))
        made = {name: self._value(name, properties[name], example.get(name) if isinstance(example, OBJECT) else None) for name in wanted}
        if _NOT_FOUND in made.values():
            return _NOT_FOUND
        if not wanted:
            one = next((name for name in properties if name.lower().endswith("id") and self._known.values(name, self._operation.service)), None)
            made = {one: self._value(one, properties[one], None)} if one else {}
        return made or _NOT_FOUND

    def _by_key(self, name: str, example: Mapping[str, Json]) -> Any:
        """A map by identifier, such as the attributes that are wanted of each device."""
        ids = self._known.values(f"{_singular(name)}_id", self._operation.service)
        return {ids[min(self._number, len(ids) - 1)]: next(iter(example.values()))} if ids else _NOT_FOUND

    def _qualified(self, name: str) -> str:
        """The name of an `id` with what it is of, as the operation's name has it: `get_policy`, `list_groups_by_user`."""
        if _plain(name) not in ("id", "ids"):
            return name
        _, by, other = self._operation.name.rpartition("_by_")
        return f"{other if by else _singular(_noun(self._operation))}_id"


def _noun(operation: Operation) -> str:
    """What an operation is about, such as `user_groups` of `list_user_groups_by_user`."""
    return operation.name.partition("_")[2].partition("_by_")[0]


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


def _singular(name: str) -> str:
    return f"{name[:-3]}y" if name.endswith("ies") else name[:-1] if name.endswith("s") and not name.endswith(("ss", "us")) else name
