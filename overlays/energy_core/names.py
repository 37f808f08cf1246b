"""Names that were most likely meant where another one was given."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["hint"]


def hint(word: str, names: Iterable[str]) -> str:
    """Return `; did you mean NAME?` for the nearest name, or nothing: the same letters written otherwise (`pageSize`, `page_size`) are nearest."""
    from difflib import get_close_matches  # only a mistake pays for it

    folded = {_folded(name): name for name in names}
    found = get_close_matches(_folded(word), folded, n=1, cutoff=0.7)
    return f"; did you mean {folded[found[0]]}?" if found else ""


def _folded(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()
