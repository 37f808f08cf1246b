# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class FilterAssetLatestDataByPostRequestV20(Model, kw_only=True, rename="camel"):
    """Which latest values to compare, and with what."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"pointId": "measurepoint"}

    org_id: str
    """Organization (OU) that owns the assets. In the form, not in the URL."""
    model_id: str
    """Thing model of the assets; mandatory in this operation."""
    asset_ids: str
    """Asset IDs of the devices to read."""
    measurepoint: str
    """Identifier of the one measurement point whose value is compared."""
    operator: TsdbOperator
    """How the latest value is compared with `valueFilter`: equal, not equal, greater, less, greater or equal, less or equal, between two
    values, one of several values.
    """
    value_filter: str
    """What the value is compared with: two values for `between`, any number for `in`, one for the other operators. They have the type of the
    measurement point.
    """
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


from . import TsdbOperator
