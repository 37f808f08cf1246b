# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class GetAssetRawDataByTimeRangeByPostRequestV20(Model, kw_only=True, rename="camel"):
    """Which raw values to read."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "local-or-offset", "endTime": "local-or-offset"}

    org_id: str
    """Organization (OU) that owns the assets. In the form, not in the URL."""
    model_id: str | None = None
    """Thing model of the assets."""
    asset_ids: str
    """Asset IDs of the devices to read."""
    measurepoints: str
    """Identifiers of the measurement points. At most 3,000 series, that is assets times points."""
    start_time: str
    """Start of the range: either local time of each device, `YYYY-MM-DD HH:MM:SS`, or with an offset, `2026-05-14T10:00:00+08:00`, which is
    one instant for all assets.
    """
    end_time: str
    """End of the range, in the same form as `startTime`."""
    page_size: int | None = None
    """Most values to return for each series; 1,000 by default. More are dropped silently. Assets times points times `pageSize` must not exceed
    640,000.
    """
    order_by: TsdbOrder | None = None
    """Order of the values; oldest first (`timestamp asc`) by default. No other field can be sorted by."""
    with_quality: bool | None = None
    """Whether rows carry the quality indicator; not by default."""
    local_time_accuracy: bool | None = None
    """Whether times come with milliseconds; to the second by default."""
    access_key: str | None = None
    """Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in
    version 2.1 of the service.
    """


from . import TsdbOrder
