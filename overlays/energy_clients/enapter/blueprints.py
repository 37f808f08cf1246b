"""Blueprints: packages that describe a kind of device."""

from __future__ import annotations

from energy_api.enapter.blueprints import download_blueprint

from .._http import T
from .._operation import Service
from .._stream import download


class Blueprints(Service[T]):
    """Packages that describe a kind of device."""

    download_blueprint = download(download_blueprint)
    """Download a blueprint as a ZIP archive."""
