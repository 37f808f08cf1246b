"""What was found, counted: one finding for each kind of deviation at each place of the specification, with samples that show form and no content."""

from __future__ import annotations

import re
import threading
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from energy_core.answer import is_secret
from energy_core.processes import freed_in_children

from .._documents import ARRAY, OBJECT, Json
from .._printable import printable
from ._comparing import Deviation, kind_of

__all__ = ["KINDS", "Finding", "Findings", "shortened", "words"]

KINDS: Mapping[str, str] = {
    "unknown-field": "a field that the specification has not",
    "spelling": "another spelling of a field",
    "missing-field": "a field that is promised and not there",
    "null": "null where no null is promised",
    "type": "a value of another JSON type",
    "enumeration": "a value that an enumeration has not",
    "format": "a value of another form",
    "code": "a code that is not documented",
    "status": "an HTTP status that is not documented",
    "media-type": "another media type",
    "content": "content that is not what the media type says, or none",
    "envelope": "another envelope",
    "page-size": "a page of another size than asked for",
    "page-number": "another page than asked for",
    "total": "a total that is missing or too small",
    "operation": "a request that the specification has no operation for",
    "error": "an answer that could not be compared",
}
"""What a finding can be, in words."""
_MOST = 2_000  # findings that are told apart; a platform that invents names must not fill the memory
_SAMPLES = 3
_LONGEST = 48  # characters of a sample
_LONG = 200  # of a name or a place, which platforms invent too
_AROUND = "'\"`.,:;!?()[]{}<>=/"  # signs around a name in a message


@dataclass(slots=True)
class Finding:
    """One kind of deviation of one operation at one place of the specification, how often it was seen, and where in answers."""

    operation: str
    """Its operationId."""
    kind: str
    """One of `KINDS`."""
    spec: str
    """JSON pointer into the joined document: the schema, response or operation that says otherwise."""
    path: str
    """JSON pointer in the answer; `*` stands for any index."""
    expected: str
    found: str
    name: str = ""
    """The field that is unknown, missing or spelled otherwise; of a code the message."""
    times: int = 0
    answers: int = 0
    """How many answers had it."""
    samples: list[str] = field(default_factory=list[str])
    """What was there, by form: letters are `a`, digits are `9`."""
    values: list[Any] = field(default_factory=list[Any])
    """Values that are no content: of enumerations, codes, statuses, sizes, and the JSON types of fields."""


class Findings:
    """All findings of some traffic. Threads may add at any time."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, ...], Finding] = {}
        self._lock = threading.Lock()
        freed_in_children(self._lock)
        self.answers: dict[str, int] = {}
        self.dropped = 0

    def add(self, operation: str, deviations: Iterable[Deviation]) -> None:
        """Count what one answer of an operation had."""
        found = list(deviations)
        with self._lock:
            self.answers[operation] = self.answers.get(operation, 0) + 1
            seen: set[int] = set()
            for one in found:
                finding = self._finding(operation, one)
                if finding is None:
                    self.dropped += 1
                    continue
                finding.times += 1
                finding.answers += id(finding) not in seen
                seen.add(id(finding))
                _remember(finding, one)

    def _finding(self, operation: str, one: Deviation) -> Finding | None:
        path = shortened(re.sub(r"/\d+(?=/|$)", "/*", one.at), _LONG)
        named = shortened(one.name, _LONG) if one.kind != "code" else ""
        told = (shortened(one.found),) if one.kind in ("type", "enumeration", "code", "status", "media-type", "content", "envelope") else ()
        key = (operation, one.kind, one.place, path, named, *told)
        if key not in self._found:
            if len(self._found) >= _MOST:
                return None
            shown = words(one.name) if one.kind == "code" else named
            self._found[key] = Finding(operation, one.kind, one.place, path, one.expected, shortened(one.found), shown)
        return self._found[key]

    def all(self) -> list[Finding]:
        """The findings, ordered by operation and place."""
        with self._lock:
            return sorted(self._found.values(), key=lambda one: (one.operation, one.kind, one.path, one.name, one.found))


def _remember(finding: Finding, one: Deviation) -> None:
    value: Any = one.value
    if one.kind in ("unknown-field", "spelling", "type"):
        kind = _described(value)
        if kind not in finding.values and len(finding.values) < 20:
            finding.values.append(kind)
    elif value is not None and one.kind != "format" and value not in finding.values and len(finding.values) < 20:
        finding.values.append(value if not isinstance(value, str) else shortened(value, _LONG))
    secret = one.is_secret or bool(is_secret(one.name or one.at.rpartition("/")[2]))
    at = shortened(one.at, _LONG)
    sample = f"{at or '/'}: {'***' if secret else shape(value)}" if one.kind in ("unknown-field", "spelling", "type", "format") else at
    if sample and sample not in finding.samples and len(finding.samples) < _SAMPLES:
        finding.samples.append(sample)


def _described(value: Json, depth: int = 4) -> Any:
    """The form of a value as a schema would have it: its JSON type, and those of what it holds."""
    if isinstance(value, OBJECT) and depth:
        return {shortened(name, _LONG): _described(item, depth - 1) for name, item in list(value.items())[:50]}
    if isinstance(value, ARRAY) and depth:
        items: list[Any] = []
        for item in value[:20]:
            if (one := _described(item, depth - 1)) not in items:
                items.append(one)
        return items
    return kind_of(value)


def shape(value: Json, depth: int = 2) -> str:
    """A value without its content: what kind of characters stand where."""
    if isinstance(value, OBJECT):
        inner = ", ".join(f"{name}: {'***' if is_secret(name) else shape(item, depth - 1)}" for name, item in list(value.items())[:4]) if depth else "…"
        return f"{{{shortened(inner)}}}"
    if isinstance(value, ARRAY):
        return f"[{shape(value[0], depth - 1) if value and depth else ''}{', …' if len(value) > 1 else ''}]"
    if isinstance(value, str):
        return f'"{_masked(value)}"'
    return _masked(str(value)) if isinstance(value, int | float) and not isinstance(value, bool) else str(value).lower().replace("none", "null")


def _masked(text: str) -> str:
    return shortened("".join("9" if sign.isdigit() else "A" if sign.isupper() else "a" if sign.isalpha() else sign for sign in text))


def words(text: str, known: Collection[str] = (), most: int = 120) -> str:
    """A message without what may be a name or a number of somebody's: words of letters stay, and names that are known."""
    kept = (word if re.fullmatch(r"[A-Za-z][a-z]*[.,:;!?]?", word) or word.strip(_AROUND) in known else "…" for word in text.split())
    return shortened(" ".join(kept), most)


def shortened(text: str, most: int = _LONGEST) -> str:
    """A text as reports show it: of bounded length, with escapes for what a terminal would obey or what would begin another line."""
    cut = text if len(text) <= most else f"{text[: most - 1]}…"
    return printable(cut)
