# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenStrEnum


class BlueprintViewV3(OpenStrEnum):
    """In which form the archive of a blueprint is returned: as it was uploaded (`ORIGINAL`), or as the platform has compiled it (`COMPILED`)."""

    ORIGINAL = "ORIGINAL"
    COMPILED = "COMPILED"
