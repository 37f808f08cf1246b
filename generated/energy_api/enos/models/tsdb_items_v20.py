# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class TsdbItemsV20(Model, kw_only=True):
    """Rows of the requested series."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"data": "items"}

    items: list[TsdbRowV20] | None = None
    """One row per asset, point and time."""


@define(kw_only=True)
class TsdbRowV20(Model, kw_only=True, rename="camel"):
    """One value of one asset. Beside the fields below there is one field for the measurement point, named as it was asked for: `activePower`,
    or `avg(activePower)` with a function.
    """

    _VALUES: ClassVar[str] = "values"

    asset_id: str
    """Asset ID of the device."""
    timestamp: int
    """Time of the value in milliseconds since the epoch."""
    localtime: str | None = None
    """The same time in the zone of the device, without an offset: `2026-05-14 10:00:00`, or `5/14/2026 10:00:00 AM` in part of the examples.
    Null when the range was given with an offset.
    """
    quality: str | int | None = None
    """Quality indicator of the value, where `withQuality` asked for it."""
    values: dict[str, Any] = {}
    """Every other field of the object, by its name on the platform."""
