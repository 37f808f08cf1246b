# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class Device(Model, kw_only=True, rename="camel"):
    """A device. Searches with a projection return only the fields asked for."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"measurepointLastUpate": "measurepointLastUpdate"}
    _SECRETS: ClassVar[tuple[str, ...]] = ("device_secret",)

    org_id: str | None = None
    """Organization that owns the device."""
    asset_id: str | None = None
    """Asset ID of the device."""
    model_id: str | None = None
    """Model of the device."""
    model_id_path: str | None = None
    """Model with its ancestors, root first, each after a slash."""
    product_key: str | None = None
    """Key of the product that the device belongs to."""
    product_name: StringI18n | None = None
    """Name of the product."""
    product_type: ProductType | None = None
    """Whether the device is an ordinary device or a gateway."""
    data_format: DeviceDataFormat | None = None
    """Format of the data that the device sends: `Json` as EnOS defines it, or `Custom`."""
    device_key: str | None = None
    """Device key, unique within the product."""
    device_name: StringI18n | None = None
    """Name of the device."""
    device_secret: str | None = None
    """Secret with which the device authenticates itself."""
    device_desc: str | None = None
    """Free description."""
    timezone: str | None = None
    """Time zone of the device: an offset such as `+08:00` or an IANA name such as `Europe/Berlin`."""
    device_attributes: dict[str, Any] | None = None
    """Attribute values by attribute ID; the model says of which type each is."""
    device_tags: dict[str, str] | None = None
    """Tags."""
    create_time: int | None = None
    """When the device was created; milliseconds since the epoch."""
    status: DeviceStatus | None = None
    """State of the connection; `inactive` until the device first connects. Search expressions say `disable` for `disabled`."""
    active_time: int | None = None
    """When the device was activated; milliseconds since the epoch, for never 0 or, in a sample of version 2.4 of the service, null."""
    last_online_time: int | None = None
    """When the device last went online; milliseconds since the epoch, for never 0 or, in a sample of version 2.4 of the service, null."""
    last_offline_time: int | None = None
    """When the device last went offline; milliseconds since the epoch, for never 0 or, in a sample of version 2.4 of the service, null."""
    measurepoint_last_update: int | None = None
    """When a measurement point last changed; milliseconds since the epoch."""
    event_last_update: int | None = None
    """When an event last arrived; milliseconds since the epoch."""
    attribute_last_update: int | None = None
    """When an attribute last changed; milliseconds since the epoch."""
    feature_last_update: int | None = None
    """When a measurement point, an event or an attribute was last updated; milliseconds since the epoch."""


from . import DeviceDataFormat, DeviceStatus, ProductType, StringI18n
