# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class UploadBlueprintResponseV3(Model, kw_only=True):
    """The new blueprint, either in `blueprint` or in the fields beside it."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"blueprint_id": "id"}

    blueprint: BlueprintV3 | None = None
    """The new blueprint, where official clients look for it."""
    id: str | None = None
    """ID of the new blueprint, where the documentation has it."""
    created_at: str | int | None = None
    """When the blueprint was created (RFC 3339, or Unix seconds), where the documentation has it."""


from . import BlueprintV3
