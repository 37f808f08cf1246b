"""Which operation of one version is which of the other, and who uses a schema."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from document.bundle import Json, is_array, is_object, operations, pointer, wire_line


@dataclass(frozen=True)
class Place:
    """An operation where it stands."""

    path: str
    method: str
    operation: Json

    @property
    def name(self) -> str:
        return str(self.operation["operationId"])

    @property
    def wire(self) -> str:
        """The request line, such as `POST /things?action=search`."""
        return wire_line(self.path, self.method, self.operation)


@dataclass(frozen=True)
class Pairs:
    """The operations of two documents: in both, only in the older, only in the newer."""

    both: list[tuple[Place, Place]]
    removed: list[Place]
    added: list[Place]


def places(document: Json) -> list[Place]:
    return [Place(*found) for found in operations(document)]


def paired(base: Json, new: Json) -> Pairs:
    """Pair operations by operationId, what remains by path and method: a rename keeps its place, a move keeps its name."""
    old, fresh = places(base), places(new)
    named = {place.name: place for place in fresh}
    both = [(place, named[place.name]) for place in old if place.name in named]
    taken = {place.name for place, _ in both}
    free = {(place.path, place.method): place for place in fresh if place.name not in taken}
    rest = [place for place in old if place.name not in taken]
    both += [(place, free.pop((place.path, place.method))) for place in rest if (place.path, place.method) in free]
    kept = {place.name for place, _ in both}
    return Pairs(both, [place for place in rest if place.name not in kept], list(free.values()))


def references(node: Json) -> Iterator[str]:
    """Every local reference below a node, examples left out."""
    if is_array(node):
        for value in node:
            yield from references(value)
    elif is_object(node):
        for key, value in node.items():
            if key == "$ref" and isinstance(value, str):
                yield value
            elif key not in ("example", "examples"):
                yield from references(value)


class Reach:
    """Which components a node of a document reaches through references."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._direct: dict[str, set[str]] = {}

    def of(self, node: Json) -> set[str]:
        found: set[str] = set()
        waiting = list(references(node))
        while waiting:
            ref = waiting.pop()
            if ref not in found:
                found.add(ref)
                waiting += self._next(ref)
        return found

    def _next(self, ref: str) -> set[str]:
        if ref not in self._direct:
            self._direct[ref] = set(references(pointer(self._document, ref)))
        return self._direct[ref]


@dataclass
class Uses:
    """The operations that send something, and those that read it."""

    requests: set[str] = field(default_factory=set[str])
    answers: set[str] = field(default_factory=set[str])

    @property
    def all(self) -> set[str]:
        return self.requests | self.answers


def uses(document: Json) -> dict[str, Uses]:
    """For each component that an operation reaches, by its reference: who sends and who reads it."""
    reach, found = Reach(document), dict[str, Uses]()
    for place in places(document):
        for ref in reach.of([place.operation.get("parameters"), place.operation.get("requestBody")]):
            found.setdefault(ref, Uses()).requests.add(place.name)
        for ref in reach.of(place.operation.get("responses")):
            found.setdefault(ref, Uses()).answers.add(place.name)
    return found


def common(users: dict[str, Uses], others: dict[str, Uses]) -> dict[str, Uses]:
    """The uses of one version without those ways that a component no longer travels in the other: then its user changed, which is told there."""
    return {
        ref: use if ref not in others else Uses(use.requests if others[ref].requests else set(), use.answers if others[ref].answers else set())
        for ref, use in users.items()
    }
