# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AlertScroll(Model, kw_only=True, rename="camel"):
    """Which page of a scroll to return."""

    page_size: int | None = None
    """Alerts per page. Mandatory for the first page; later pages keep it."""
    page_token: str | None = None
    """Token from the page before. Must not be sent for the first page."""
