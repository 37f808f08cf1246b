"""Where answers of the platforms are not what the specification says: counted as they are read, so that whoever runs clients can see an API change."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Mapping
from typing import NamedTuple

from .processes import freed_in_children

__all__ = ["Drift", "drift", "note"]

_LIMIT = 1_000  # kinds of drift that are told apart; a platform that invents values must not fill the memory
_REST = "(any other)"
_counts: Counter[tuple[str, str, str]] = Counter()
_lock = threading.Lock()
freed_in_children(_lock)


class Drift(NamedTuple):
    """How often one place of an operation's answers was not what the specification says."""

    operation: str
    """Service and name, such as `connection.search_devices`."""
    path: str
    """Where in the answer: `$` is all of it, `[]` any item of a list, `{}` any value of a map, such as `$.data[].createTime`."""
    kind: str
    """What is there: `integer expected, string found`, `unknown value 'hibernating'`, or `null or missing`."""
    times: int
    """How many values were so, in this process."""


def drift(*, reset: bool = False) -> list[Drift]:
    """Return what the answers of this process had that the specification has otherwise, the most frequent first.

    None of it raised: a value that fits no type is kept as it came, an unknown value of an enumeration is a member with `known` False. Counted are wrong
    JSON types, unknown values of enumerations and missing fields that are promised; not unknown fields, and not what stands in objects with free keys,
    such as rows of time series. A thousand kinds are told apart, all further ones are one entry whose operation, path and kind are `(any other)`.
    Threads may ask at any time. With `reset`, counting begins anew.
    """
    with _lock:
        found = [Drift(*what, times) for what, times in _counts.items()]
        if reset:
            _counts.clear()
    return sorted(found, key=lambda entry: (-entry.times, entry))


def note(operation: str, found: Mapping[tuple[str, str, str], int]) -> None:
    """Count what was found in one answer: a path, the field in it or nothing, what is there, and how often."""
    with _lock:
        for (path, wire, kind), times in found.items():
            what = (operation, f"{path}.{wire}" if wire else path, kind)
            _counts[what if what in _counts or len(_counts) < _LIMIT else (_REST, _REST, _REST)] += times
