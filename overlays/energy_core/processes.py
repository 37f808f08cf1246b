"""What belongs to one process. A child made by fork has copies of its parent's locks and connections, and may wait for neither and speak over neither."""

from __future__ import annotations

import os
from typing import Any, Protocol
from weakref import WeakSet

__all__ = ["freed_in_children", "renewed_in_children"]


class _Renewed(Protocol):
    def renew(self) -> None: ...


_renewed: WeakSet[_Renewed] = WeakSet()
_CAN_FORK = hasattr(os, "register_at_fork")


def renewed_in_children(thing: _Renewed) -> None:
    """Have `renew` called in each child made by fork, before anything else runs there, for as long as `thing` lives."""
    _renewed.add(thing)


def freed_in_children(lock: Any) -> None:
    """Have a lock of a module, which is never held for long, free in children: forks wait for it, so that what it guards is whole there."""
    if _CAN_FORK:
        os.register_at_fork(before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release)


def _renew() -> None:  # pragma: no cover - runs in children, which nobody measures
    for thing in list(_renewed):
        thing.renew()


if _CAN_FORK:
    os.register_at_fork(after_in_child=_renew)
