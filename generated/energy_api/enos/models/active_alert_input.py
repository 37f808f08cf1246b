# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class ActiveAlertInput(Model, kw_only=True, rename="camel"):
    """An active alert to create. Give one of `measurepointId` and `deviceStatus`."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"tags": "tag", "assetPath": "assetPaths"}
    _TIMES: ClassVar[Mapping[str, str]] = {"occurTime": "epoch-ms", "localOccurTime": "local"}

    asset_id: str
    """Asset that the alert is about."""
    model_id: str
    """Model of the asset."""
    model_id_path: str | None = None
    """Model with its ancestors, root first, each after a slash."""
    measurepoint_id: str | None = None
    """Measurement point that raises the alert, unless `deviceStatus` does."""
    device_status: str | None = None
    """Device status that raises the alert, such as `offline`, unless `measurepointId` does."""
    value: Any
    """Value of the measurement point, of the type that the model defines; or the device status."""
    occur_time: int
    """When the alert occurred; milliseconds since the epoch. Official samples of later versions send UTC as `yyyy-MM-dd HH:mm:ss`."""
    local_occur_time: str | None = None
    """When the alert occurred, in local time as `yyyy-MM-dd HH:mm:ss`."""
    severity_id: str | None = None
    """Severity of the alert."""
    severity_desc: StringI18n | None = None
    """Text of the severity."""
    type_id: str | None = None
    """Type of the alert."""
    type_desc: StringI18n | None = None
    """Text of the type."""
    sub_type_id: str | None = None
    """Sub-type of the alert."""
    sub_type_desc: StringI18n | None = None
    """Text of the sub-type."""
    content_id: str | None = None
    """Content of the alert."""
    content_desc: StringI18n | None = None
    """Text of the content."""
    tag: dict[str, str] | None = None
    """Tags. Named as in answers, official clients and most samples. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values:
    fewer than 200 characters, no space at either end.
    """
    asset_paths: list[str] | None = None
    """Since documentation 2.2.0: where the asset stands in asset trees, each as `TREE:/ASSET/ASSET`, from the root down to the asset."""
    org_id: str | None = None
    """Deprecated. Organization that owns the asset. Only samples of batches have it; the query says it already."""


from . import StringI18n
