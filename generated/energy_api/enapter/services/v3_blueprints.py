# Generated from specs/: do not edit.
"""Blueprints, the packages that describe a kind of device, and device profiles."""

from __future__ import annotations

from energy_core.calls import Service, operation_by, whole
from energy_core.http import T
from energy_core.stream import download

from energy_api.enapter.v3_blueprints import (
    download_blueprint,
    download_device_profiles,
    download_device_profiles_legacy,
    get_blueprint,
    get_blueprint_by_name,
    upload_blueprint,
    upload_device_profiles,
    validate_blueprint,
)


class Blueprints(Service[T]):
    """Blueprints, the packages that describe a kind of device, and device profiles."""

    _path = "enapter.v3.blueprints"

    validate_blueprint = whole(validate_blueprint)
    """Check whether a blueprint is valid."""
    upload_blueprint = whole(upload_blueprint)
    """Upload a blueprint."""
    get_blueprint = operation_by(get_blueprint, lambda answer: answer.blueprint)
    """Get what is known about a blueprint."""
    get_blueprint_by_name = operation_by(get_blueprint_by_name, lambda answer: answer.blueprint)
    """Get what is known about a blueprint, found by its name."""
    download_blueprint = download(download_blueprint)
    """Download a blueprint as a ZIP archive."""
    download_device_profiles = download(download_device_profiles)
    """Download the device profiles as a ZIP archive."""
    download_device_profiles_legacy = download(download_device_profiles_legacy)
    """Download the device profiles as a ZIP archive from their former path.

    Deprecated by the platform.
    """
    upload_device_profiles = whole(upload_device_profiles)
    """Upload device profiles as a ZIP archive."""
