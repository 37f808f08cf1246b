"""Application Portal: pages of lists, which all of its operations tell in the same way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from ..answers import Call
from ..state import Doc
from .pages import cut

__all__ = ["paged"]

T = TypeVar("T")
SIZE = 1000  # where none is asked for


def paged(call: Call, found: Sequence[T]) -> tuple[list[T], Doc]:
    """Return the page asked for, and its `pagination`."""
    page, (number, size) = cut(call, found, SIZE)
    return page, {"totalElements": call.state.paging.total(len(found)), "pageNo": number, "pageSize": size}
