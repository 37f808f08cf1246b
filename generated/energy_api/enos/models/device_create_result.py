# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class DeviceCreateResult(Model, kw_only=True, rename="camel"):
    """Identifiers and secret of a created device."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"deviceSecrete": "deviceSecret"}
    _SECRETS: ClassVar[tuple[str, ...]] = ("device_secret",)

    asset_id: str
    """Asset ID of the device."""
    product_key: str
    """Key of its product."""
    device_key: str
    """Device key as given or as the platform assigned it."""
    device_secret: str | None = None
    """Secret with which the device authenticates itself."""
