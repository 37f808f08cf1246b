# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import File, Model, OpenStrEnum, define


class TelemetryDataType(OpenStrEnum):
    """Type of the values in a column of telemetry."""

    FLOAT_ = "float"
    INTEGER = "integer"
    STRING = "string"
    STRING_ARRAY = "string_array"
    BOOLEAN = "boolean"


@define(kw_only=True)
class BlueprintFormV3(Model, kw_only=True):
    """A blueprint as a form."""

    data: File
    """ZIP archive of the blueprint."""


@define(kw_only=True)
class EnapterErrors(Model, kw_only=True):
    """Body of an answer that is not a success."""

    errors: list[EnapterError]
    """One or more errors."""


from . import EnapterError
