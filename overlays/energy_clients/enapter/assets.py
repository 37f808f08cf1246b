"""Assets: the devices behind a gateway or in the cloud."""

from __future__ import annotations

from energy_api.enapter.assets import get_device, list_devices
from energy_core.calls import Service, operation_by
from energy_core.http import T
from energy_core.pager import paged_by


class Assets(Service[T]):
    """Devices and what they are."""

    list_devices = paged_by(list_devices, lambda page: page.devices)
    """List the devices that the token gives access to."""
    get_device = operation_by(get_device, lambda answer: answer.device)
    """Get one device."""
