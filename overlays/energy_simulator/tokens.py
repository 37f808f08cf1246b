"""Access tokens of the one application of the tenant."""

from __future__ import annotations

from dataclasses import dataclass

from .clock import Clock
from .identity import text

__all__ = ["LIFETIME_MS", "Tokens"]

LIFETIME_MS = 7_200_000  # "with an initial value of 7,200 (i.e. 2 hours)", token/get_access_token


@dataclass(slots=True)
class _Token:
    value: str
    ends: int


class Tokens:
    """Issues tokens and tells whether one still counts."""

    def __init__(self, seed: int, clock: Clock) -> None:
        self._seed = seed
        self._clock = clock
        self._issued = 0
        self._current: _Token | None = None
        self._known: dict[str, _Token] = {}
        self._encryptions: set[str] = set()

    def current(self) -> tuple[str, int]:
        """Return the token and the seconds it has left: the same one until it ends, then a new one."""
        if self._current is None or self._current.ends <= self._clock.now():
            return self.issue()
        return self._current.value, -(-(self._current.ends - self._clock.now()) // 1000)

    def issue(self) -> tuple[str, int]:
        """Return a new token; the one before ends."""
        self.expire()
        self._issued += 1
        self._current = _Token(text(40, self._seed, "access token", self._issued), self._clock.now() + LIFETIME_MS)
        self._known[self._current.value] = self._current
        return self._current.value, LIFETIME_MS // 1000

    def expire(self) -> None:
        """End the token that is in use."""
        if self._current is not None:
            self._current.ends = min(self._current.ends, self._clock.now())
            self._current = None

    def known(self, value: str) -> bool:
        """Whether the token was ever issued."""
        return value in self._known

    def valid(self, value: str) -> bool:
        token = self._known.get(value)
        return token is not None and token.ends > self._clock.now()

    def repeated(self, encryption: str) -> bool:
        """Whether this `encryption` was used before; from now on it was."""
        seen = encryption in self._encryptions
        self._encryptions.add(encryption)
        return seen
