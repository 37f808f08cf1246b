"""Where in a document something is, in words: whose it is, and which part of that."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from document.bundle import Json, resolved

from .pairs import Uses

REQUEST, ANSWER = "request", "answer"
SEVERAL = 3  # users of a schema that are named; the others are counted


def listed(names: Collection[str], most: int) -> str:
    """Names in order, quoted; at most so many of them."""
    quoted = [f"`{name}`" for name in sorted(names)]
    if len(quoted) > most + 1:
        quoted[most:] = [f"{len(quoted) - most} more"]
    return " and ".join(filter(None, [", ".join(quoted[:-1]), quoted[-1]]))


@dataclass(frozen=True)
class Spot:
    """A schema or another part: its owner, the part of the owner, the field of that part, and which way it travels."""

    owner: str
    part: str = ""
    field: str = ""
    ways: frozenset[str] = frozenset()

    def __str__(self) -> str:
        return " ".join(filter(None, [self.part, self.field and f"`{self.field}`"]))

    def within(self, step: str, name: str = "") -> Spot:
        """The spot one keyword of a schema further."""
        if step == "properties":
            return replace(self, field=f"{self.field}.{name}" if self.field else name)
        return replace(self, field=self.field + {"items": "[]", "additionalProperties": "{}"}.get(step, ""))

    def only(self, way: str) -> bool:
        """Whether it travels this way and never the other."""
        return self.ways == frozenset({way})

    def field_is(self, what: str) -> str:
        """What became of the field, said of its owner."""
        return f"{self.part}: field `{self.field}` {what}" if self.part else f"field `{self.field}` {what}"

    def says(self, what: str) -> str:
        return f"{self}: {what}" if str(self) else what


def component(ref: str, users: dict[str, Uses]) -> Spot:
    """The spot of a named component, with who uses it."""
    use = users.get(ref, Uses())
    names = [f"{verb} {listed(found, SEVERAL)}" for verb, found in (("sent by", use.requests), ("read by", use.answers)) if found]
    ways = frozenset(way for way, found in ((REQUEST, use.requests), (ANSWER, use.answers)) if found)
    return Spot(f"`{ref.split('/')[-1]}`" + (f" ({', '.join(names)})" if names else ""), ways=ways)


def parameter(operation: str, name: str) -> Spot:
    return Spot(f"`{operation}`", f"parameter `{name}`", ways=frozenset({REQUEST}))


def body(operation: str, media: str) -> Spot:
    return Spot(f"`{operation}`", "request" if media == "application/json" else f"request `{media}`", ways=frozenset({REQUEST}))


def answer(operation: str, status: str, media: str) -> Spot:
    words = ["answer", "" if status == "200" else status, "" if media in ("", "application/json") else f"`{media}`"]
    return Spot(f"`{operation}`", " ".join(filter(None, words)), ways=frozenset({ANSWER}))


def found(place: str, document: Json, users: dict[str, Uses]) -> Spot:
    """The spot that a JSON pointer of a document names."""
    parts = [part.replace("~1", "/").replace("~0", "~") for part in place.removeprefix("#/").split("/")]
    if parts[:2] == ["components", "securitySchemes"]:
        return Spot("the whole platform")
    if parts[0] == "components" and len(parts) > 2:
        return _inside(component("#/" + "/".join(parts[:3]), users), parts[3:])
    if parts[0] != "paths" or len(parts) < 3:
        return Spot("the whole platform", parts[0])
    operation, rest = document["paths"][parts[1]][parts[2]], parts[3:]
    name = operation["operationId"]
    if rest[:1] == ["parameters"] and len(rest) > 1:
        part = operation["parameters"][int(rest[1])]
        return _inside(parameter(name, resolved(part, document)["name"]), rest[2:])
    if rest[:1] == ["requestBody"]:
        return _inside(body(name, rest[2]), rest[3:]) if len(rest) > 2 else Spot(f"`{name}`", "request", ways=frozenset({REQUEST}))
    if rest[:1] == ["responses"] and len(rest) > 1:
        return _inside(answer(name, rest[1], rest[3]), rest[4:]) if len(rest) > 3 else answer(name, rest[1], "")
    return Spot(f"`{name}`", " ".join(rest[:1]), ways=frozenset({REQUEST} if rest[:1] == ["parameters"] else ()))


def _inside(spot: Spot, parts: list[str]) -> Spot:
    """Follow the rest of a pointer, keyword by keyword."""
    parts = list(parts)
    while parts:
        step = parts.pop(0)
        if step != "properties":
            spot = spot.within(step)
        elif parts:
            spot = spot.within(step, parts.pop(0))
    return spot
