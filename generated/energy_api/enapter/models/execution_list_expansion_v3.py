# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenStrEnum


class ExecutionListExpansionV3(OpenStrEnum):
    """What a listing of command executions can show beyond the usual: ephemeral ones."""

    EPHEMERAL = "ephemeral"
