"""What no other tool compares: operations as callers know them, and the data about them."""

from __future__ import annotations

from collections.abc import Iterator

from document.bundle import Json, resolved, shape

from .finding import CALLERS, OTHERS, PYTHON, READERS, Finding, Level, change, differences, shown
from .pairs import Pairs, Place

Change = tuple[Level, str, tuple[str, ...]]
SAFETY = ("read", "idempotent", "unsafe")  # from the safest


def compared(platform: str, base: Json, new: Json, pairs: Pairs) -> Iterator[Finding]:
    """Findings about whole operations, their names, places and x- data."""
    rule, now = (document.get("x-virtual-paths") for document in (base, new))
    if rule != now:
        yield Finding(Level.BREAKING, platform, "the whole platform", change("x-virtual-paths", rule, now), (OTHERS,))
    for place in pairs.removed:
        yield Finding(Level.BREAKING, platform, f"`{place.name}`", f"operation removed: `{place.wire}`", CALLERS)
    for place in pairs.added:
        yield Finding(Level.ADDITION, platform, f"service {_tags(place)}", f"operation `{place.name}` added: `{place.wire}`")
    for old, fresh in pairs.both:
        for check in (_names, _line, _data, _errors, _body):
            for level, what, whom in check(old, fresh):
                yield Finding(level, platform, f"`{old.name}`", what, whom)
        for level, what, whom in _parameters(old.operation, base, fresh.operation, new):
            yield Finding(level, platform, f"`{old.name}`", what, whom)


def _names(old: Place, new: Place) -> Iterator[Change]:
    method, renamed = (place.operation.get("x-name", place.name) for place in (old, new))
    if old.name != new.name:
        yield Level.BREAKING, change("renamed", old.name, new.name), CALLERS if method != renamed else (OTHERS,)
    elif method != renamed:
        yield Level.BREAKING, change("method renamed (x-name)", method, renamed), (PYTHON,)
    if _tags(old) != _tags(new):
        yield Level.BREAKING, f"service: {_tags(old)} → {_tags(new)}", CALLERS


def _tags(place: Place) -> str:
    return ", ".join(f"`{tag}`" for tag in place.operation.get("tags", [])) or "none"


def _line(old: Place, new: Place) -> Iterator[Change]:
    """The wire line is what travels; a virtual path is what other languages generate from; parameters' names are no part of either."""
    if shape(old.wire) != shape(new.wire):
        yield Level.BREAKING, change("moved", old.wire, new.wire), CALLERS
    elif shape(old.path) != shape(new.path):
        yield Level.BREAKING, change("virtual path", old.path, new.path), (OTHERS,)


def _streamed(facts: Json) -> Json:
    """How a stream is asked for; what the Python client calls it is compared as Python."""
    return facts and {key: facts[key] for key in ("parameter", "media") if key in facts}


def _data(old: Place, new: Place) -> Iterator[Change]:
    before, after = old.operation, new.operation
    for key, was, now in differences(before.get("x-envelope"), after.get("x-envelope")):
        grown = was is None and key in ("message", "detail", "request-id", "refusal", "status-digits")  # more to read, nothing read otherwise
        yield Level.ADDITION if grown else Level.BREAKING, change(f"x-envelope `{key}`", was, now), (READERS,)
    yield from _pages(before.get("x-pagination"), after.get("x-pagination"))
    if before.get("x-batch") != after.get("x-batch"):
        yield Level.BREAKING if "x-batch" in before else Level.ADDITION, change("x-batch", before.get("x-batch"), after.get("x-batch")), (PYTHON,)
    if before.get("x-truncation") != after.get("x-truncation"):
        yield Level.PATCH, change("x-truncation", before.get("x-truncation"), after.get("x-truncation")), (PYTHON,)  # a warning more or less
    for key, was, now in differences(before.get("x-limits"), after.get("x-limits")):
        less = now is not None and (was is None or now < was)  # what was taken is refused; the Python client splits what it reads and writes itself
        yield Level.BREAKING if less and was else Level.PATCH, change(f"x-limits `{key}`", was, now), CALLERS
    if before.get("x-host") != after.get("x-host"):
        yield Level.BREAKING, change("x-host", before.get("x-host"), after.get("x-host")), CALLERS
    was, now = (_streamed(one.get("x-stream")) for one in (before, after))
    if was != now:
        yield Level.BREAKING if was else Level.ADDITION, change("x-stream", was, now), CALLERS
    was, now = before.get("x-safety"), after.get("x-safety")
    if was != now:
        worse = was in SAFETY and now in SAFETY and SAFETY.index(now) > SAFETY.index(was)  # retries end
        yield Level.BREAKING if worse else Level.PATCH, change("x-safety", was, now), (PYTHON,)


def _pages(old: Json, new: Json) -> Iterator[Change]:
    if (old is None) != (new is None):
        yield Level.BREAKING, "x-pagination removed: an answer instead of pages" if old else "x-pagination added: pages instead of an answer", CALLERS
        return
    for key, was, now in differences(old, new):
        grown = (
            (key == "max-size" and isinstance(now, int) and isinstance(was, int | None) and now >= (was or 0))
            or (key == "sorters" and now)
            or (key == "default" and was is None)
        )
        yield Level.ADDITION if grown else Level.BREAKING, change(f"x-pagination `{key}`", was, now), CALLERS


def _errors(old: Place, new: Place) -> Iterator[Change]:
    kinds, now = ({str(error["code"]): error["kind"] for error in place.operation.get("x-errors", [])} for place in (old, new))
    for code, was, then in differences(kinds, now):
        if was is None:
            yield Level.ADDITION, f"error code `{code}` ({then}) added", ()
        elif then is None:
            yield Level.BREAKING, f"error code `{code}` ({was}) removed", (PYTHON,)
        else:
            yield Level.BREAKING, change(f"kind of error code `{code}`", was, then), (PYTHON,)


def _body(old: Place, new: Place) -> Iterator[Change]:
    """A body where there was none, which redocly calls an addition, required or not; and how its parts are encoded, of which it has no rule."""
    if "requestBody" not in old.operation and new.operation.get("requestBody", {}).get("required"):
        yield Level.BREAKING, "required request body added", CALLERS
    before, after = (place.operation.get("requestBody", {}).get("content", {}) for place in (old, new))
    for media in sorted(before.keys() & after.keys()):
        for part, was, now in differences(before[media].get("encoding"), after[media].get("encoding")):
            yield Level.BREAKING, change(f"encoding of part `{part}`", was, now), CALLERS


def _parameters(old: Json, base: Json, new: Json, other: Json) -> Iterator[Change]:
    before, after = _by_name(old, base), _by_name(new, other)
    paths, now = ([name for place, name in found if place == "path"] for found in (before, after))
    for was, name in zip(paths, now, strict=False):
        if was != name:  # redocly holds names in a path to be nobody's business; they are arguments
            yield Level.BREAKING, f"path parameter {shown(was)} renamed to {shown(name)}", CALLERS
    for key in sorted(before.keys() & after.keys()):
        was, then = before[key].get("x-client-option"), after[key].get("x-client-option")
        if was != then:
            yield Level.BREAKING if was else Level.ADDITION, change(f"x-client-option of parameter `{key[1]}`", was, then), (PYTHON,)


def _by_name(operation: Json, document: Json) -> dict[tuple[str, str], Json]:
    found = (resolved(part, document) for part in operation.get("parameters", []))
    return {(part["in"], part["name"]): part for part in found}
