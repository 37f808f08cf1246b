# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalPaginationRequest(Model, kw_only=True, rename="camel"):
    """Which page of the result to return. Pages start at 0."""

    page_no: int
    """Page number; the first page is 0."""
    page_size: int
    """Records per page; 1000 when no page is asked for."""
    sorters: list[Sorter] | None = None
    """Sort order. The overview of the EnOS API says that the Application Portal does not support it; samples send an empty list."""


from . import Sorter
