# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, OpenStrEnum, define


class OtaJobType(OpenStrEnum):
    """What an upgrade job is for: `verify` tries a firmware out, `upgrade` upgrades."""

    VERIFY = "verify"
    UPGRADE = "upgrade"


class OtaUpgradePolicy(OpenStrEnum):
    """How the devices of an upgrade job are found; by the names, `snapshot` fixes them when the job is created and `incremental` adds later
    ones.
    """

    SNAPSHOT = "snapshot"
    INCREMENTAL = "incremental"


class OtaUpgradeScopeType(OpenStrEnum):
    """Which devices are upgraded: all with one of the versions (`total`), or those named (`partial`)."""

    TOTAL = "total"
    PARTIAL = "partial"


@define(kw_only=True)
class OtaAssetTreeScope(Model, kw_only=True, rename="camel"):
    """An asset tree whose devices to upgrade."""

    tree_id: str | None = None
    """ID of the tree."""
    included_notes: Any = None
    """Nodes of the tree to include, spelled as in the official sample code, which sends text or null. Its form is not known."""


@define(kw_only=True)
class OtaRetryPolicy(Model, kw_only=True, rename="camel"):
    """Whether and how failed tasks are tried again."""

    enable_retry: bool | None = None
    """Whether to try again."""
    retry_interval: int | None = None
    """How long to wait before trying again; the unit is not known. The official sample code sends the number as a string."""
    retry_count: int | None = None
    """How often to try again."""


@define(kw_only=True)
class OtaSchedulePolicy(Model, kw_only=True, rename="camel"):
    """When tasks may begin."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTimestamp": "epoch-ms", "endTimestamp": "epoch-ms"}

    is_repeat_daily: bool | None = None
    """Whether the time range comes again each day."""
    start_timestamp: int | None = None
    """Start of the time range; milliseconds since the epoch."""
    end_timestamp: int | None = None
    """End of the time range; milliseconds since the epoch."""
    timezone_offset_in_minutes: int | None = None
    """Offset of the time zone from UTC in minutes."""


@define(kw_only=True)
class OtaUpgradeScope(Model, kw_only=True, rename="camel"):
    """Which devices to upgrade. Name them in one way only, by keys, attributes, tags or asset trees; a `verify` job takes the type `partial`.
    What an answer does not use is null.
    """

    type: OtaUpgradeScopeType
    """Whether all devices with one of the versions or only those named are meant."""
    version_numbers: list[str]
    """Firmware versions to upgrade from."""
    device_keys: list[str] | None = None
    """Device keys of the devices."""
    attributes: dict[str, list[Any]] | None = None
    """Values by attribute ID; devices that have one of the values are meant."""
    tags: dict[str, list[str]] | None = None
    """Values by tag; devices that have one of the values are meant."""
    asset_trees: list[OtaAssetTreeScope] | None = None
    """Asset trees whose devices are meant."""
    product_key: str | None = None
    """Product whose devices are meant. Since documentation 2.4.4."""
    device_group_ids: list[str] | None = None
    """Device groups whose devices are meant. Since documentation 2.4.4."""
    asset_ids: list[str] | None = None
    """Asset IDs of the devices. Since documentation 2.4.4."""
