# Generated from specs/: do not edit.
"""Blueprints, the packages that describe a kind of device."""

from __future__ import annotations

from energy_core.calls import Service
from energy_core.http import T
from energy_core.stream import download

from energy_api.enapter.blueprints import download_blueprint


class Blueprints(Service[T]):
    """Blueprints, the packages that describe a kind of device."""

    _path = "enapter.blueprints"

    download_blueprint = download(download_blueprint)
    """Download a blueprint as a ZIP archive."""
