# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class BatchNodeRelation(Model, kw_only=True, rename="camel"):
    """That one node of a graph comes after another."""

    cycle_gap: str | None = None
    """How far apart the two are scheduled: unit of the cycle and a number, such as `D0` for the same day."""
    source: str | None = None
    """ID of the node that comes first."""
    target: str | None = None
    """ID of the node that comes after it."""
    rerun: bool | None = None
    """Whether `target` runs too when `source` is run again; only counts where single tasks are run again."""
