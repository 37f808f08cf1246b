# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PaginationRequest(Model, kw_only=True, rename="camel"):
    """Which page of the result to return."""

    page_no: int
    """Page number; the first page is 1."""
    page_size: int
    """Records per page; 10 by default in most operations."""
    sorters: list[Sorter] | None = None
    """Sort order. Only operations that say so support it."""


from . import Sorter
