# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchPaginationV20(Model, kw_only=True, rename="camel"):
    """Which page of the result to return."""

    page_no: int
    """Page number; the first page is 0."""
    page_size: int
    """Records per page."""
    sorters: list[Sorter] | None = None
    """Sort order."""


from . import Sorter
