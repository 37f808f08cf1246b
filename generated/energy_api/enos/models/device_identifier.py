# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class DeviceIdentifier(Model, kw_only=True, rename="camel"):
    """Names a device, either by its asset ID or by product key and device key together."""

    asset_id: str | None = None
    """Asset ID of the device."""
    product_key: str | None = None
    """Product key, together with `deviceKey`."""
    device_key: str | None = None
    """Device key, unique within the product."""
