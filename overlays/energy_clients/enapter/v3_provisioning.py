"""Provisioning: adding devices to a site."""

from __future__ import annotations

from energy_api.enapter.v3_provisioning import (
    provision_lua_device,
    provision_standalone,
    provision_ucm,
    provision_virtual_ucm,
)
from energy_core.calls import Service, whole
from energy_core.http import T


class Provisioning(Service[T]):
    """Adding devices to a site."""

    provision_standalone = whole(provision_standalone)
    """Add a standalone device, one that needs no gateway."""
    provision_virtual_ucm = whole(provision_virtual_ucm)
    """Add a virtual universal communication module (UCM)."""
    provision_lua_device = whole(provision_lua_device)
    """Add a Lua device, one that a blueprint on a UCM speaks for."""
    provision_ucm = whole(provision_ucm)
    """Add a universal communication module (UCM) and get its configuration."""
