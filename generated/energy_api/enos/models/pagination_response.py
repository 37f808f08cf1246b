# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class PaginationResponse(Model, kw_only=True, rename="camel"):
    """Which page of the result this is."""

    sorted_by: Any = None
    """How the result is sorted, where the service says it; usually null."""
    page_no: int | None = None
    """Number of this page."""
    page_size: int | None = None
    """Records per page as requested."""
    total_size: int | None = None
    """Records in the whole result."""
