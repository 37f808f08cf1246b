# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class TsdbDeadBand(Model, kw_only=True):
    """Dead band compression, which drops values that differ little from the last stored one. The unit of the times is not documented."""

    excdev: float | None = None
    """Difference from the last stored value above which a value is stored."""
    excmax: int | None = None
    """Longest time between two stored values; after it a value is stored in any case."""
    excmin: int | None = None
    """Shortest time between two stored values; nearer ones are dropped in any case."""


@define(kw_only=True)
class TsdbPolicyModel(Model, kw_only=True, rename="camel"):
    """Points of one thing model, with their compression."""

    model_id: str
    """Identifier of the thing model."""
    points: list[TsdbPolicyPoint]
    """The points."""


@define(kw_only=True)
class TsdbPolicyPoint(Model, kw_only=True, rename="camel"):
    """A point and how it is compressed. Without `sdt` and `db` every value is stored."""

    point_id: str
    """Identifier of the point."""
    sdt: TsdbSwingingDoor | None = None
    """Swinging door compression, for values that change slowly; null for none."""
    db: TsdbDeadBand | None = None
    """Dead band compression; null for none."""


@define(kw_only=True)
class TsdbSwingingDoor(Model, kw_only=True):
    """Swinging door compression, which keeps the ends of straight lines. The unit of the times is not documented."""

    compdev: float | None = None
    """Deviation from the line above which a value is stored."""
    compmax: int | None = None
    """Longest time between two stored values; after it a value is stored in any case."""
    compmin: int | None = None
    """Shortest time between two stored values; nearer ones are dropped in any case."""
