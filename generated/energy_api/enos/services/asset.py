# Generated from specs/: do not edit.
"""Assets of an organization: names, time zones, attributes and tags."""

from __future__ import annotations

from energy_core.calls import Service, operation
from energy_core.http import T

from energy_api.enos.asset import create_logical_asset, delete_logical_asset, get_asset, update_asset, update_logical_asset


class Asset(Service[T]):
    """Assets of an organization: names, time zones, attributes and tags."""

    _path = "enos.asset"

    get_asset = operation(get_asset)
    """Get an asset by its ID."""
    update_asset = operation(update_asset)
    """Update an asset, in part or as a whole."""
    create_logical_asset = operation(create_logical_asset)
    """Create a logical asset."""
    update_logical_asset = operation(update_logical_asset)
    """Update a logical asset, in part or as a whole."""
    delete_logical_asset = operation(delete_logical_asset)
    """Delete a logical asset."""
