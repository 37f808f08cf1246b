# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListManageableUsersRequest(Model, kw_only=True, rename="camel"):
    """Which page to return."""

    page_no: int | None = None
    """Page number; the first page is 0. As the sample has it."""
    page_size: int | None = None
    """Records per page; 1000 by default. As the sample has it."""
    sorters: list[Sorter] | None = None
    """Sort order. The overview of the EnOS API says that the Application Portal does not support it; the sample sends an empty list."""
    pagination: PortalPaginationRequest | None = None
    """The same in one object, as the table has it."""


from . import PortalPaginationRequest, Sorter
