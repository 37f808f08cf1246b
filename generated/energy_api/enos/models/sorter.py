# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class SorterOrder(OpenStrEnum):
    """Direction of a sort."""

    ASC = "ASC"
    DESC = "DESC"


@define(kw_only=True)
class Sorter(Model, kw_only=True):
    """One field to sort by."""

    field: str
    """Name of the field to sort by."""
    order: SorterOrder | None = None
    """Sort direction; ascending by default."""
