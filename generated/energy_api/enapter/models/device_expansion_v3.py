# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenStrEnum


class DeviceExpansionV3(OpenStrEnum):
    """Something that can be returned about a device beyond its basic fields. `raised_alert_names` is known from an official client only."""

    SITE = "site"
    MANIFEST = "manifest"
    PROPERTIES = "properties"
    CONNECTIVITY = "connectivity"
    COMMUNICATION = "communication"
    RAISED_ALERT_NAMES = "raised_alert_names"
