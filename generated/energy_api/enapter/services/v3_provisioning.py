# Generated from specs/: do not edit.
"""Adding devices."""

from __future__ import annotations

from energy_core.calls import Service, whole
from energy_core.http import T

from energy_api.enapter.v3_provisioning import provision_lua_device, provision_standalone, provision_ucm, provision_virtual_ucm


class Provisioning(Service[T]):
    """Adding devices."""

    _path = "enapter.v3.provisioning"

    provision_standalone = whole(provision_standalone)
    """Add a standalone device, one that needs no gateway."""
    provision_virtual_ucm = whole(provision_virtual_ucm)
    """Add a virtual universal communication module (UCM)."""
    provision_lua_device = whole(provision_lua_device)
    """Add a Lua device, one that a blueprint on a UCM speaks for."""
    provision_ucm = whole(provision_ucm)
    """Add a universal communication module (UCM) and get its configuration."""
