# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class GetAssetDiDataDurationsByPostRequestV20(Model, kw_only=True, rename="camel"):
    """Which states to add up."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "local-or-offset", "endTime": "local-or-offset"}

    org_id: str
    """Organization (OU) that owns the assets. In the form, not in the URL."""
    model_id: str | None = None
    """Thing model of the assets."""
    asset_ids: str
    """Asset IDs of the devices to read."""
    measurepoints: str
    """Identifiers of the DI measurement points. At most 10 series, that is assets times points."""
    start_time: str
    """Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is
    one instant for all assets.
    """
    end_time: str
    """End of the range, in the same form as `startTime`."""
    status: str | None = None
    """Report only these states, such as `0,1`. With a filter `Unknown` is left out too."""
    if_with_unknown: bool | None = None
    """Whether periods without a known state are reported with the status `Unknown`; they are by default."""
