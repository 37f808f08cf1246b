# Generated from specs/: do not edit.

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from energy_twin.base import TwinModel


class BlueprintFormV3(TwinModel):
    data: Annotated[bytes, Field(description="ZIP archive of the blueprint.")]


class BlueprintNameV3(TwinModel):
    namespace: Annotated[str | None, Field(description="Namespace of the blueprint.")] = None
    name: Annotated[str | None, Field(description="Name within the namespace.")] = None
    tag: Annotated[str | None, Field(description="Version or variant.")] = None


class BlueprintV3(TwinModel):
    id: Annotated[str, Field(description="ID of the blueprint.")]
    created_at: Annotated[str | int, Field(description="When the blueprint was created (RFC 3339); Unix seconds in older versions.")]
    full_names: Annotated[
        list[BlueprintNameV3] | None, Field(description="Names under which the blueprint can be found. In older previews of the documentation only.")
    ] = None


class BlueprintViewV3(StrEnum):
    ORIGINAL = "ORIGINAL"
    COMPILED = "COMPILED"


class UploadBlueprintResponseV3(TwinModel):
    blueprint: Annotated[BlueprintV3 | None, Field(description="The new blueprint, where official clients look for it.")] = None
    id: Annotated[str | None, Field(description="ID of the new blueprint, where the documentation has it.")] = None
    blueprint_id: Annotated[str | None, Field(description="ID of the new blueprint, in an older preview of the documentation.")] = None
    created_at: Annotated[
        str | int | None, Field(description="When the blueprint was created (RFC 3339, or Unix seconds), where the documentation has it.")
    ] = None


class ValidateBlueprintResponseV3(TwinModel):
    validation_errors: Annotated[list[str] | None, Field(description="What is wrong with the blueprint; absent or empty when it is valid.")] = None


class BlueprintAnswerV3(TwinModel):
    blueprint: Annotated[BlueprintV3, Field(description="The blueprint.")]
