# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class GetAssetDiDataByPostRequestV20(Model, kw_only=True, rename="camel"):
    """Which changes of state to read."""

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
    auto_interpolate: bool | None = None
    """Whether the last earlier state is looked up when none is stored at `startTime`; not by default."""
    local_time_accuracy: bool | None = None
    """Whether times come with milliseconds; to the second by default."""
    access_key: str | None = None
    """Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in
    version 2.1 of the service.
    """
