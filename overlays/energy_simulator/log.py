"""What was received and answered, for tests to look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Part", "Received", "Recorded"]


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a multipart body."""

    name: str
    filename: str | None
    content: bytes


@dataclass(frozen=True, slots=True)
class Received:
    """A request as it arrived. Header names are lower-case; query names and values are decoded and in the order sent."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    body: bytes
    parts: tuple[Part, ...] | None = None

    def first(self, name: str) -> str | None:
        """Return the first value of a query parameter."""
        return next((value for key, value in self.query if key == name), None)


@dataclass(frozen=True, slots=True)
class Recorded:
    """A request and the status of its answer. `operation` is the operation's name, None where none was found."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    body: bytes
    status: int
    operation: str | None
