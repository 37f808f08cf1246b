# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class DeviceManifestAnswerV3(Model, kw_only=True):
    """Manifest of a device."""

    manifest: dict[str, Any]
    """Manifest of the blueprint that the device runs."""
