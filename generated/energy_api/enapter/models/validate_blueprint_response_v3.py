# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ValidateBlueprintResponseV3(Model, kw_only=True):
    """What is wrong with a blueprint."""

    validation_errors: list[str] | None = None
    """What is wrong with the blueprint; absent or empty when it is valid."""
