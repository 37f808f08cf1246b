# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class GapFillingMethod(OpenStrEnum):
    """How empty time buckets are filled: `none` leaves them empty, `locf` carries the last value forward."""

    NONE = "none"
    LOCF = "locf"


@define(kw_only=True)
class GapFilling(Model, kw_only=True):
    """How empty time buckets are filled."""

    method: GapFillingMethod | None = None
    """`none` leaves them empty, `locf` carries the last value forward."""
    look_around: str | None = None
    """How far from a bucket a value may be taken, such as `30s`."""
