# Generated from specs/: do not edit.
"""Devices: what they are, how they are connected, what they log."""

from __future__ import annotations

from energy_core.calls import Service, operation_by, whole
from energy_core.http import T
from energy_core.pager import paged_by

from energy_api.enapter.v3_devices import (
    assign_blueprint,
    assign_site_device_blueprint,
    delete_device,
    delete_site_device,
    generate_device_config,
    generate_site_device_config,
    get_device,
    get_device_manifest,
    get_site_device,
    list_device_logs,
    list_devices,
    list_site_device_logs,
    list_site_devices,
    run_site_device_terminal,
    run_terminal,
    update_device,
    update_site_device,
)


class Devices(Service[T]):
    """Devices: what they are, how they are connected, what they log."""

    _path = "enapter.v3.devices"

    list_devices = paged_by(list_devices, lambda page: page.devices)
    """List the devices that the token gives access to."""
    list_site_devices = paged_by(list_site_devices, lambda page: page.devices)
    """List the devices of a site."""
    get_device = operation_by(get_device, lambda answer: answer.device)
    """Get one device."""
    delete_device = whole(delete_device)
    """Delete a device."""
    update_device = operation_by(update_device, lambda answer: answer.device)
    """Change name or slug of a device."""
    get_site_device = operation_by(get_site_device, lambda answer: answer.device)
    """Get one device of a site."""
    delete_site_device = whole(delete_site_device)
    """Delete a device of a site."""
    update_site_device = operation_by(update_site_device, lambda answer: answer.device)
    """Change name or slug of a device of a site."""
    assign_site_device_blueprint = operation_by(assign_site_device_blueprint, lambda answer: answer.device)
    """Make a device of a site run another blueprint."""
    generate_site_device_config = operation_by(generate_site_device_config, lambda answer: answer.config)
    """Generate a new configuration with which a device of a site connects."""
    list_site_device_logs = paged_by(list_site_device_logs, lambda page: page.logs)
    """List log lines of a device of a site."""
    run_site_device_terminal = whole(run_site_device_terminal)
    """Open a remote terminal session on a gateway of a site."""
    get_device_manifest = operation_by(get_device_manifest, lambda answer: answer.manifest)
    """Get the manifest of the blueprint that a device runs."""
    assign_blueprint = operation_by(assign_blueprint, lambda answer: answer.device)
    """Make a device run another blueprint."""
    generate_device_config = operation_by(generate_device_config, lambda answer: answer.config)
    """Generate a new configuration with which a device connects."""
    list_device_logs = paged_by(list_device_logs, lambda page: page.logs)
    """List log lines of a device."""
    run_terminal = whole(run_terminal)
    """Open a remote terminal session on a gateway."""
