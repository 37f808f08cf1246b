"""The simulator's time, which tests may hold or move."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import contextmanager

__all__ = ["Clock"]


class Clock:
    """Milliseconds since the epoch: the system's, moved or held on request."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Follow the system's clock, unmoved."""
        self._offset = 0
        self._held: int | None = None

    def now(self) -> int:
        return time.time_ns() // 1_000_000 + self._offset if self._held is None else self._held

    def advance(self, seconds: float) -> None:
        """Move on by `seconds`, whether the clock is held or runs."""
        self._offset += round(seconds * 1000)
        if self._held is not None:
            self._held += round(seconds * 1000)

    @contextmanager
    def skewed(self, seconds: float) -> Generator[None]:
        """Be so far ahead for a while, if negative behind."""
        self.advance(seconds)
        try:
            yield
        finally:
            self.advance(-seconds)

    def freeze(self, at: int | None = None) -> int:
        """Hold the time, at `at` milliseconds or as it is, and return it."""
        self._held = self.now() if at is None else at
        return self._held

    def resume(self) -> None:
        """Let a held clock follow the system's again, where `advance` has moved it to."""
        self._held = None
