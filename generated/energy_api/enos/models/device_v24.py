# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class DeviceV24(Model, kw_only=True, rename="camel"):
    """A device as version 2.4 returns it. Searches with a projection return only the fields asked for."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("device_secret", "session_key")

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
    """Secret of the device, encrypted; only where `requireSecret` is true."""
    session_key: str | None = None
    """Key with which the secret is encrypted, itself encrypted with the RSA key of the service account; only where `requireSecret` is true."""
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
    """State of the connection; `inactive` until the device first connects."""
    active_time: int | None = None
    """When the device was activated; milliseconds since the epoch."""
    last_online_time: int | None = None
    """When the device last went online; milliseconds since the epoch."""
    last_offline_time: int | None = None
    """When the device last went offline; milliseconds since the epoch."""
    measurepoint_last_update: int | None = None
    """When a measurement point last changed; milliseconds since the epoch."""
    event_last_update: int | None = None
    """When an event last arrived; milliseconds since the epoch."""
    attribute_last_update: int | None = None
    """When an attribute last changed; milliseconds since the epoch."""
    feature_last_update: int | None = None
    """When a measurement point, an event or an attribute was last updated; milliseconds since the epoch."""


from . import DeviceDataFormat, DeviceStatus, ProductType, StringI18n
