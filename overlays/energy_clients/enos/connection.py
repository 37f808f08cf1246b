"""Connection: products, devices, and the data they exchange with EnOS."""

from __future__ import annotations

from energy_api.enos.connection import (
    add_sub_device,
    apply_certificate,
    cancel_command,
    create_device,
    create_product,
    delete_device,
    delete_file,
    delete_product,
    disable_device,
    download_file,
    enable_device,
    get_command,
    get_device,
    get_event,
    get_gateway,
    get_latest_measurepoints,
    get_product,
    invoke_service,
    list_certificates,
    remove_sub_device,
    renew_certificate,
    replace_device,
    revoke_certificate,
    search_commands,
    search_device_logs,
    search_devices,
    search_events,
    search_products,
    search_sub_devices,
    set_measurepoint,
    update_device,
    update_product,
    upload_integration_attributes,
    upload_integration_events,
    upload_integration_measurepoints,
)

from .._http import T
from .._operation import Service, operation
from .._pager import paged
from .._stream import download


class Connection(Service[T]):
    """Products, devices, and the data they exchange with EnOS."""

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
