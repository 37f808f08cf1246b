"""Blueprints: packages that describe a kind of device."""

from __future__ import annotations

from energy_api.enapter.blueprints import download_blueprint
from energy_core.calls import Service
from energy_core.http import T
from energy_core.stream import download


class Blueprints(Service[T]):
    """Packages that describe a kind of device."""

    download_blueprint = download(download_blueprint)
    """Download a blueprint as a ZIP archive."""
