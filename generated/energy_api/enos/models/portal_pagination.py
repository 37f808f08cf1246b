# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class PortalPagination(Model, kw_only=True, rename="camel"):
    """Which page of the result this is."""

    page_no: int
    """Number of this page; the first is 0."""
    page_size: int
    """Records per page as requested."""
    total_elements: int
    """Records in the whole result."""
