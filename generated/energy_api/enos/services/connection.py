# Generated from specs/: do not edit.
"""Products, devices, topology, commands, events, measurement points, logs, certificates, files, firmware and device groups."""

from __future__ import annotations

from energy_core.calls import Service, operation, whole
from energy_core.http import T
from energy_core.pager import paged
from energy_core.stream import download

from energy_api.enos.connection import (
    add_devices_to_device_group,
    add_sub_device,
    apply_certificate,
    batch_create_devices,
    batch_create_devices_v24,
    cancel_command,
    cancel_ota_tasks,
    create_device,
    create_device_group,
    create_device_v24,
    create_firmware,
    create_ota_job,
    create_product,
    delete_device,
    delete_device_group,
    delete_file,
    delete_firmware,
    delete_ota_job,
    delete_product,
    disable_device,
    download_file,
    download_firmware_file,
    enable_device,
    get_command,
    get_device,
    get_device_group,
    get_device_stats,
    get_device_v24,
    get_download_url,
    get_event,
    get_file_info,
    get_firmware,
    get_gateway,
    get_gateway_v24,
    get_latest_measurepoints,
    get_ota_job,
    get_product,
    get_product_v24,
    invoke_service,
    list_certificates,
    list_firmware_versions,
    remove_devices_from_device_group,
    remove_sub_device,
    renew_certificate,
    replace_device,
    replace_device_v24,
    retry_ota_tasks,
    revoke_certificate,
    search_commands,
    search_device_groups,
    search_device_groups_by_device,
    search_device_logs,
    search_device_upgrades,
    search_devices,
    search_devices_by_device_group,
    search_devices_v24,
    search_events,
    search_firmwares,
    search_ota_jobs,
    search_ota_tasks,
    search_products,
    search_products_v24,
    search_sub_devices,
    search_sub_devices_v24,
    set_measurepoint,
    start_ota_job,
    stop_ota_job,
    update_device,
    update_device_group,
    update_product,
    upload_integration_attributes,
    upload_integration_events,
    upload_integration_measurepoints,
)


class Connection(Service[T]):
    """Products, devices, topology, commands, events, measurement points, logs, certificates, files, firmware and device groups."""

    _path = "enos.connection"

    search_devices = paged(search_devices)
    """Search the devices of an organization."""
    get_device = operation(get_device)
    """Get one device."""
    create_device = operation(create_device)
    """Create a device below a product."""
    update_device = operation(update_device)
    """Change the given fields of a device."""
    delete_device = operation(delete_device)
    """Delete a device."""
    enable_device = operation(enable_device)
    """Enable a disabled device."""
    disable_device = operation(disable_device)
    """Disable a device."""
    replace_device = operation(replace_device)
    """Give an asset a new device key and secret, as when its hardware is exchanged."""
    search_products = paged(search_products)
    """Search the products of an organization."""
    get_product = operation(get_product)
    """Get one product."""
    create_product = operation(create_product)
    """Create a product."""
    update_product = operation(update_product)
    """Change a product."""
    delete_product = operation(delete_product)
    """Delete a product that has no devices."""
    add_sub_device = operation(add_sub_device)
    """Attach sub-devices to a gateway."""
    get_gateway = operation(get_gateway)
    """Get the gateway that a sub-device is attached to."""
    remove_sub_device = operation(remove_sub_device)
    """Detach sub-devices from a gateway."""
    search_sub_devices = paged(search_sub_devices)
    """Search the sub-devices of a gateway."""
    download_file = download(download_file)
    """Download a file that belongs to a device."""
    get_download_url = operation(get_download_url)
    """Get an address from which a file of a device can be fetched."""
    get_file_info = operation(get_file_info)
    """Get name, size and digest of a file that belongs to a device."""
    download_firmware_file = download(download_firmware_file)
    """Download the file of a firmware."""
    delete_file = operation(delete_file)
    """Delete a file that belongs to a device."""
    upload_integration_attributes = operation(upload_integration_attributes)
    """Upload attribute values of devices or logical assets, files among them."""
    upload_integration_events = operation(upload_integration_events)
    """Upload events of devices or logical assets, files among them."""
    upload_integration_measurepoints = operation(upload_integration_measurepoints)
    """Upload measurement point values of devices or logical assets, files among them."""
    search_commands = paged(search_commands)
    """Search the commands that were sent to a device or wait for it."""
    get_command = operation(get_command)
    """Get one command of a device."""
    cancel_command = operation(cancel_command)
    """Cancel one cached command of a device, or all of them."""
    invoke_service = operation(invoke_service)
    """Invoke a service of a device, at once or as a cached command."""
    set_measurepoint = operation(set_measurepoint)
    """Set a measurement point of a device, at once or as a cached command."""
    search_events = paged(search_events)
    """Search the events that devices of an organization reported."""
    get_event = operation(get_event)
    """Get one event that a device reported."""
    get_latest_measurepoints = operation(get_latest_measurepoints)
    """Get the latest measurement point values that a device uploaded."""
    search_device_logs = paged(search_device_logs)
    """Search the activity log of devices, such as logins and lost connections."""
    apply_certificate = operation(apply_certificate)
    """Have a certificate issued and bind it to a device."""
    revoke_certificate = operation(revoke_certificate)
    """Revoke a certificate that is bound to a device."""
    renew_certificate = operation(renew_certificate)
    """Replace a certificate of a device by a new one."""
    list_certificates = operation(list_certificates)
    """List the certificates that are bound to a device."""
    batch_create_devices = whole(batch_create_devices)
    """Create several devices at once."""
    get_device_stats = operation(get_device_stats)
    """Count the devices of an organization or a product by their state."""
    search_products_v24 = paged(search_products_v24)
    """Search the products of an organization, secrets left out or encrypted."""
    get_product_v24 = operation(get_product_v24)
    """Get one product, its secret left out or encrypted."""
    search_devices_v24 = paged(search_devices_v24)
    """Search the devices of an organization, secrets left out or encrypted."""
    get_device_v24 = operation(get_device_v24)
    """Get one device, its secret left out or encrypted."""
    create_device_v24 = operation(create_device_v24)
    """Create a device below a product, its secret left out or encrypted."""
    batch_create_devices_v24 = whole(batch_create_devices_v24)
    """Create several devices at once, their secrets left out or encrypted."""
    replace_device_v24 = operation(replace_device_v24)
    """Give an asset a new device key and secret, the secret left out or encrypted."""
    get_gateway_v24 = operation(get_gateway_v24)
    """Get the gateway that a sub-device is attached to, its secret left out or encrypted."""
    search_sub_devices_v24 = paged(search_sub_devices_v24)
    """Search the sub-devices of a gateway, secrets left out or encrypted."""
    create_firmware = operation(create_firmware)
    """Upload a firmware file."""
    get_firmware = operation(get_firmware)
    """Get what is known of a firmware."""
    search_firmwares = paged(search_firmwares)
    """Search the firmware of an organization."""
    delete_firmware = operation(delete_firmware)
    """Delete a firmware."""
    list_firmware_versions = operation(list_firmware_versions)
    """List the firmware versions that the devices of a product have."""
    search_device_upgrades = paged(search_device_upgrades)
    """Search devices by their firmware version and whether they are being upgraded."""
    create_ota_job = operation(create_ota_job)
    """Create a job that upgrades devices to a firmware, or tries the firmware out on some."""
    get_ota_job = operation(get_ota_job)
    """Get an upgrade job."""
    search_ota_jobs = paged(search_ota_jobs)
    """Search the upgrade jobs of an organization."""
    start_ota_job = operation(start_ota_job)
    """Start an upgrade job."""
    stop_ota_job = operation(stop_ota_job)
    """Stop an upgrade job."""
    delete_ota_job = operation(delete_ota_job)
    """Delete an upgrade job that is not running."""
    search_ota_tasks = paged(search_ota_tasks)
    """Search the tasks of upgrade jobs, one for each device."""
    cancel_ota_tasks = operation(cancel_ota_tasks)
    """Cancel the tasks of an upgrade job for some devices."""
    retry_ota_tasks = operation(retry_ota_tasks)
    """Try the failed tasks of an upgrade job again for some devices."""
    create_device_group = operation(create_device_group)
    """Create a device group, whose devices are chosen one by one or by a condition."""
    delete_device_group = operation(delete_device_group)
    """Delete a device group."""
    get_device_group = operation(get_device_group)
    """Get one device group."""
    update_device_group = operation(update_device_group)
    """Change name and description of a device group."""
    search_device_groups = paged(search_device_groups)
    """Search the device groups of an organization."""
    add_devices_to_device_group = whole(add_devices_to_device_group)
    """Add devices to a static device group."""
    remove_devices_from_device_group = whole(remove_devices_from_device_group)
    """Remove devices from a static device group."""
    search_devices_by_device_group = paged(search_devices_by_device_group)
    """Search the devices of a device group."""
    search_device_groups_by_device = operation(search_device_groups_by_device)
    """Search the device groups that a device is in."""
