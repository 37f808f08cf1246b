# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetAssetLatestDataByPostRequestV20(Model, kw_only=True, rename="camel"):
    """Which latest values to read."""

    org_id: str
    """Organization (OU) that owns the assets. In the form, not in the URL."""
    model_id: str | None = None
    """Thing model of the assets."""
    asset_ids: str
    """Asset IDs of the devices to read."""
    measurepoints: str
    """Identifiers of the measurement points. At most 3,000 series, that is assets times points."""
    time_window: int | None = None
    """Only values of the last so many minutes. No restriction when left out."""
    if_with_local_time: bool | None = None
    """Whether rows carry `localtime`; not by default."""
    local_time_accuracy: bool | None = None
    """Whether times come with milliseconds; to the second by default."""
    access_key: str | None = None
    """Access key of the service account on whose behalf the data are read. Optional, because the signature identifies the application; gone in
    version 2.1 of the service.
    """
