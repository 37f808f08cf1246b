# Generated from specs/: do not edit.
"""Devices that the owner of the token may see."""

from __future__ import annotations

from energy_core.calls import Service, operation_by
from energy_core.http import T
from energy_core.pager import paged_by

from energy_api.enapter.assets import get_device, list_devices


class Assets(Service[T]):
    """Devices that the owner of the token may see."""

    _path = "enapter.assets"

    list_devices = paged_by(list_devices, lambda page: page.devices)
    """List the devices that the token gives access to."""
    get_device = operation_by(get_device, lambda answer: answer.device)
    """Get one device."""
