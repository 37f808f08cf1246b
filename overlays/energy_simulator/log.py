"""What was received and answered, for tests to look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

__all__ = ["Log", "Part", "Received", "Recorded"]

MOST, MOST_BYTES = 10_000, 64 * 1024 * 1024  # of requests that are remembered, and of their bodies


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
    """A request and the status of its answer. `operation` is the operation's name, None where none was found; `fault` the kind of what befell it."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    body: bytes
    status: int
    operation: str | None
    fault: str | None = None


class Log(list[Recorded]):
    """The last requests, as many as memory is for: those before are forgotten."""

    def __init__(self) -> None:
        super().__init__()
        self._bytes = 0

    def clear(self) -> None:
        super().clear()
        self._bytes = 0

    def add(self, one: Recorded) -> None:
        self.append(one)
        self._bytes += len(one.body)
        if len(self) > MOST or self._bytes > MOST_BYTES:
            while len(self) > MOST * 9 // 10 or (self._bytes > MOST_BYTES and len(self) > 1):
                self._bytes -= len(self.pop(0).body)
