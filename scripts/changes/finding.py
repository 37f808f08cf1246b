"""What a comparison finds: how bad, where, what, and for whom."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

PYTHON = "Python callers"
OTHERS = "callers in other languages"
READERS = "readers of answers"
CALLERS = (PYTHON, OTHERS)
EVERYONE = (PYTHON, OTHERS, READERS)


class Level(IntEnum):
    """How far a change reaches; the largest one of a comparison decides the version."""

    PATCH = 0
    ADDITION = 1
    BREAKING = 2

    def __str__(self) -> str:
        return self.name.lower()


@dataclass(frozen=True)
class Finding:
    """One difference between two versions, about one operation, schema or Python object."""

    level: Level
    platform: str
    subject: str
    what: str
    whom: tuple[str, ...] = ()


def shown(value: Any) -> str:
    """A value as a report quotes it; `nothing` where there is none."""
    if value is None:
        return "nothing"
    return f"`{value}`" if isinstance(value, str) else f"`{json.dumps(value, ensure_ascii=False)}`"


def change(name: str, old: Any, new: Any) -> str:
    return f"{name}: {shown(old)} → {shown(new)}"


def differences(old: Any, new: Any) -> Iterator[tuple[str, Any, Any]]:
    """The keys of two mappings (None: empty) whose values differ, each with both values."""
    old, new = old or {}, new or {}
    for key in sorted({*old, *new}):
        if old.get(key) != new.get(key):
            yield key, old.get(key), new.get(key)
