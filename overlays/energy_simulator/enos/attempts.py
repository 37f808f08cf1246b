"""Failed attempts, which IAM and the Application Portal count alike."""

from __future__ import annotations

from ..answers import Call
from ..records import Records

__all__ = ["Attempts"]

ATTEMPTS, PAUSE_MS = 5, 15 * 60_000  # how many failures, and how long they count, is not documented


class Attempts:
    """Failures of one sort, which count for a while. Who has too many has to wait."""

    def __init__(self, call: Call, sort: str, key: str) -> None:
        self._records = Records(call.state, f"failed {sort}")
        self._key, self._now = key, call.state.clock.now()
        past = self._records.get(key) or {"count": 0, "last": 0}
        self._count: int = past["count"] if self._now - past["last"] < PAUSE_MS else 0

    @property
    def too_many(self) -> bool:
        return self._count >= ATTEMPTS

    def count(self) -> None:
        self._records.put(self._key, {"count": self._count + 1, "last": self._now})

    def forget(self) -> None:
        self._records.remove(self._key)
