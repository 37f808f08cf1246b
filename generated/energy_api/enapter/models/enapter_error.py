# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class EnapterError(Model, kw_only=True):
    """One error. Some servers leave out documented fields, so none of them is required."""

    code: str | None = None
    """Short name of the error, such as `not_found`. There is no published list."""
    message: str | None = None
    """Explanation for people."""
    details: dict[str, Any] | None = None
    """Further data about the error, such as the header it is about."""
