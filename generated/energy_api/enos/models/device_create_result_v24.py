# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class DeviceCreateResultV24(Model, kw_only=True, rename="camel"):
    """Identifiers of a created device and, where asked for, its secret."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("device_secret", "session_key")

    asset_id: str
    """Asset ID of the device."""
    product_key: str
    """Key of its product."""
    device_key: str
    """Device key as given or as the platform assigned it."""
    device_secret: str | None = None
    """Secret of the device, encrypted; only where `requireSecret` is true."""
    session_key: str | None = None
    """Key with which the secret is encrypted, itself encrypted with the RSA key of the service account; only where `requireSecret` is true."""
