# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class ExecuteCommandRequestV3(Model, kw_only=True):
    """Which command to run."""

    name: str
    """Name or alias of the command, as the manifest of the device has it."""
    arguments: dict[str, Any] | None = None
    """Arguments of the command by name, as the manifest describes them; an official client sends null where there are none."""
    ephemeral: bool | None = None
    """Whether the execution is left out of lists and deleted after 24 hours; no by default."""
