# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ProvisionUcmRequestV3(Model, kw_only=True):
    """The UCM to add. The documentation does not say which fields are mandatory; its sample sends all of them."""

    site_id: str | None = None
    """ID of the site."""
    hardware_id: str | None = None
    """Hardware ID of the UCM."""
    name: str | None = None
    """Name of the UCM."""
    protocol: MqttProtocolV3 | None = None
    """How the UCM will connect."""


@define(kw_only=True)
class ProvisionUcmResponseV3(Model, kw_only=True):
    """A UCM that was added."""

    config: DeviceConfigV3
    """With what the UCM connects."""
    device_id: str
    """ID of the UCM."""
    slug: str
    """Slug of the UCM."""


from . import DeviceConfigV3, MqttProtocolV3
