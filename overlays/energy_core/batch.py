"""Answers of batches, which say for each item what became of it: a success of the call is none of every item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Generic, NamedTuple, Self, TypeVar

from .errors import PartialSuccess
from .facts import Batch
from .model import Model, define

__all__ = ["BatchAnswer", "Failed"]

Item = TypeVar("Item")


class Failed(NamedTuple, Generic[Item]):
    """An item that failed: its place in the answer's list (from 0; where the list has every item, that is the order of the request), the item, and why."""

    position: int
    item: Item
    code: Any
    message: str


@define(kw_only=True)
class BatchAnswer(Model, Generic[Item], kw_only=True):
    """An answer that says for each item of a batch what became of it."""

    _BATCH: ClassVar[Batch] = Batch()

    @property
    def failed(self) -> list[Failed[Item]]:
        """The items that failed, each with its position; an item that does not say that it succeeded did not."""
        return list(self._failed())

    def raise_for_failures(self) -> Self:
        """Return the answer itself, or raise `PartialSuccess` with `failed` when an item failed or the answer counts more items than successes."""
        batch, failed = self._BATCH, self.failed
        done, total = (getattr(self, name, None) for name in (batch.done, batch.total))
        uncounted = isinstance(done, int) and isinstance(total, int) and done < total
        if not failed and not uncounted:
            return self
        error = PartialSuccess(
            _said(failed, len(getattr(self, batch.items) or ())) if failed else f"{done} of {total} succeeded; the answer does not say which",
            code=failed[0].code if failed else None,
            request_id=getattr(self, "request_id", None),
            operation=batch.operation,
            answer=self.to_dict(),
        )
        error.failed = failed
        raise error

    def _failed(self) -> Iterator[Failed[Item]]:
        batch = self._BATCH
        for position, item in enumerate(getattr(self, batch.items) or ()):
            code = getattr(item, batch.code, None)
            if not batch.code or code not in batch.success:
                yield Failed(position, item, code, str(getattr(item, batch.message, None) or ""))


def _said(failed: list[Failed[Any]], of: int) -> str:
    """The first few, so that a line of a log stays one."""
    shown = [f"item {one.position}" + (f": {one.message}" if one.message else "") for one in failed[:3]]
    return f"{len(failed)} of {of} failed ({'; '.join(shown)}{'; …' if len(failed) > 3 else ''})"
