"""Asset: what devices and logical things are."""

from __future__ import annotations

from energy_api.enos.asset import (
    get_asset,
    update_asset,
)

from .._http import T
from .._operation import Service, operation


class Asset(Service[T]):
    """What devices and logical things are."""

    get_asset = operation(get_asset)
    """Get an asset by its ID."""
    update_asset = operation(update_asset)
    """Update an asset, in part or as a whole."""
