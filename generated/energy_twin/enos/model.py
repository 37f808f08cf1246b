# Generated from specs/: do not edit.

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Annotated, Any

from pydantic import Field

from energy_twin.base import TwinModel

from ._shared import EnosEnvelope, PaginationRequest, PaginationResponse, StringI18n


class ThingCallType(StrEnum):
    ASYNC = "ASYNC"
    SYNC = "SYNC"


class ThingDataType(StrEnum):
    ARRAY = "ARRAY"
    BOOL = "BOOL"
    DATE = "DATE"
    ENUM = "ENUM"
    INT = "INT"
    FLOAT = "FLOAT"
    DOUBLE = "DOUBLE"
    STRUCT = "STRUCT"
    STRING = "STRING"
    TIMESTAMP = "TIMESTAMP"
    FILE = "FILE"


class ThingElement(TwinModel):
    identifier: Annotated[str | None, Field(description="ID of the element.")] = None
    name: Annotated[StringI18n | None, Field(description="Name of the element.")] = None
    desc: Annotated[str | None, Field(description="Description of the element.")] = None
    i18nDesc: Annotated[
        StringI18n | None, Field(description="Description of the element with translations; from the official sample code for documentation 2.3.0.")
    ] = None
    tags: Annotated[dict[str, str] | None, Field(description="User-defined tags of the element.")] = None
    isStdElement: Annotated[bool | None, Field(description="Whether this is an element of an industry standard.")] = None
    stdElementId: Annotated[str | None, Field(description="URN of a standard element, `urn:enos:modelelement:std:ID:VERSION`; null for other elements.")] = None


class ThingEventType(StrEnum):
    INFO = "INFO"
    WARN = "WARN"
    ERROR = "ERROR"


class ThingModelScope(IntEnum):
    ORGANIZATION = 0
    ORGANIZATION_AND_PUBLIC = 1


class ThingSignalType(StrEnum):
    Generic = "Generic"
    AI = "AI"
    PI = "PI"
    DI = "DI"


class ThingUnitMultiplier(StrEnum):
    YOTTA = "YOTTA"
    ZETTA = "ZETTA"
    EXA = "EXA"
    PETA = "PETA"
    TERA = "TERA"
    GIGA = "GIGA"
    MEGA = "MEGA"
    KILO = "KILO"
    HECTO = "HECTO"
    DECA = "DECA"
    ONE = "ONE"
    DECI = "DECI"
    CENTI = "CENTI"
    MILLI = "MILLI"
    MICRO = "MICRO"
    NANO = "NANO"
    PICO = "PICO"
    FEMTO = "FEMTO"
    ATTO = "ATTO"
    ZEPTO = "ZEPTO"
    YOCTO = "YOCTO"


class UpdateThingModelResponse(EnosEnvelope):
    data: Annotated[Any | None, Field(description="No payload is documented.")] = None


class ThingUnit(TwinModel):
    unitId: Annotated[str | None, Field(description="ID of the unit, such as `W`.")] = None
    multiplier: Annotated[
        ThingUnitMultiplier | None,
        Field(description="Power of ten before the unit: `KILO` is 1,000, `ONE` is 1, `MILLI` is 1/1,000. From `YOTTA`, 24 zeros, down to `YOCTO`."),
    ] = None


class SearchThingModelsRequest(TwinModel):
    expression: Annotated[
        str | None,
        Field(
            description="SQL-like condition on `modelId` with `in` and on `tags` with `=`, `exists` and `not exists`, joined by `and` and `or`, such as `modelId in ('StringInverter') and exists(tags.domain)`. Official samples also ask for the tags of elements, of which one must fit: `attribute_tags.KEY`, `measurepoint_tags.KEY`, `service_tags.KEY` and `event_tags.KEY`, with `=`, `like`, `exists` and `not exists`."
        ),
    ] = None
    projection: Annotated[
        list[str] | None,
        Field(description="Fields to return, all when left out. `.` reaches a sub-field, `*` stands for any field and `[*]` for every element of an array."),
    ] = None
    pagination: Annotated[PaginationRequest | None, Field(description="Which page; the first by default.")] = None


class ThingAttribute(ThingElement):
    dataType: Annotated[ThingDataType | None, Field(description="Type of the value.")] = None
    dataDefinition: Annotated[
        str | None,
        Field(
            description="More about the type as JSON text: the maximal length of a `STRING`, the values of an `ENUM` and their descriptions, the names of the two values of a `BOOL`, the members of a `STRUCT`, the type of the items of an `ARRAY`. Null for numbers, times and files."
        ),
    ] = None
    isRequired: Annotated[bool | None, Field(description="Whether an asset must have a value; without one, it cannot be created.")] = None
    defaultValue: Annotated[Any | None, Field(description="Value by default, of the type of the attribute; null where there is none.")] = None
    unit: Annotated[ThingUnit | None, Field(description="Unit of the value; null where it has none.")] = None


class ThingDatapoint(ThingElement):
    dataType: Annotated[ThingDataType | None, Field(description="Type of the value.")] = None
    dataDefinition: Annotated[
        str | None,
        Field(
            description="More about the type as JSON text: the maximal length of a `STRING`, the values of an `ENUM` and their descriptions, the names of the two values of a `BOOL`, the members of a `STRUCT`, the type of the items of an `ARRAY`. Null for numbers, times and files."
        ),
    ] = None
    unit: Annotated[ThingUnit | None, Field(description="Unit of the value; null where it has none.")] = None


class ThingEvent(ThingElement):
    outputData: Annotated[list[ThingDatapoint] | None, Field(description="What is reported with the event.")] = None
    eventType: Annotated[ThingEventType | None, Field(description="How grave the event is.")] = None


class ThingMeasurepoint(ThingElement):
    dataType: Annotated[ThingDataType | None, Field(description="Type of the value.")] = None
    dataDefinition: Annotated[
        str | None,
        Field(
            description="More about the type as JSON text: the maximal length of a `STRING`, the values of an `ENUM` and their descriptions, the names of the two values of a `BOOL`, the members of a `STRUCT`, the type of the items of an `ARRAY`. Null for numbers, times and files."
        ),
    ] = None
    hasQuality: Annotated[bool | None, Field(description="Whether values come with a quality indicator.")] = None
    signalType: Annotated[
        ThingSignalType | None,
        Field(description="Kind of signal, which decides how values are stored and can be read: analog `AI`, pulse `PI`, digital `DI` or `Generic`."),
    ] = None
    unit: Annotated[ThingUnit | None, Field(description="Unit of the value; null where it has none.")] = None


class ThingService(ThingElement):
    inputData: Annotated[list[ThingDatapoint] | None, Field(description="Inputs of the service.")] = None
    intputData: Annotated[list[ThingDatapoint] | None, Field(description="Spelling of `inputData` in the documented table; the samples have `inputData`.")] = (
        None
    )
    outputData: Annotated[list[ThingDatapoint] | None, Field(description="What the service returns.")] = None
    callType: Annotated[
        ThingCallType | None, Field(deprecated=True, description="How the service is called: `ASYNC` or `SYNC`. The documentation announces its removal.")
    ] = None


class UpdateThingModelRequest(TwinModel):
    modelId: Annotated[str, Field(description="ID of the thing model to update.")]
    name: Annotated[
        StringI18n | None,
        Field(
            description="New name. Mandatory where `isPatchUpdate` is true by the English documentation, where it is false by the Chinese one, which fits its meaning."
        ),
    ] = None
    desc: Annotated[str | None, Field(description="New description.")] = None
    category: Annotated[str | None, Field(description="New category.")] = None
    tags: Annotated[
        dict[str, str] | None,
        Field(
            description="New tags, replacing all old ones. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."
        ),
    ] = None
    featuresToDelete: Annotated[
        list[str] | None,
        Field(
            description="IDs of the attributes, measurement points, services and events to take out of the model. Heeded only where `isPatchUpdate` is true, and not for elements that the request itself defines."
        ),
    ] = None
    attributes: Annotated[dict[str, ThingAttribute] | None, Field(description="Attributes by their ID.")] = None
    measurepoints: Annotated[dict[str, ThingMeasurepoint] | None, Field(description="Measurement points by their ID.")] = None
    services: Annotated[dict[str, ThingService] | None, Field(description="Services by their ID.")] = None
    events: Annotated[dict[str, ThingEvent] | None, Field(description="Events by their ID.")] = None


class ThingModel(TwinModel):
    modelId: Annotated[str | None, Field(description="ID of the model.")] = None
    modelIdPath: Annotated[str | None, Field(description="Line of inheritance of the model, such as `/Inverter/StringInverter`.")] = None
    orgId: Annotated[str | None, Field(description="Organization that created the model; not the one that asks where a model is public or shared.")] = None
    name: Annotated[StringI18n | None, Field(description="Name of the model.")] = None
    desc: Annotated[str | None, Field(description="Description of the model.")] = None
    category: Annotated[str | None, Field(description="Category of the model; since documentation 2.3.0.")] = None
    tags: Annotated[dict[str, str] | None, Field(description="User-defined tags of the model.")] = None
    attributes: Annotated[dict[str, ThingAttribute] | None, Field(description="Attributes by their ID.")] = None
    measurepoints: Annotated[dict[str, ThingMeasurepoint] | None, Field(description="Measurement points by their ID.")] = None
    services: Annotated[dict[str, ThingService] | None, Field(description="Services by their ID.")] = None
    events: Annotated[dict[str, ThingEvent] | None, Field(description="Events by their ID.")] = None


class GetThingModelResponse(EnosEnvelope):
    data: Annotated[ThingModel | None, Field(description="The thing model.")] = None


class SearchThingModelsResponse(EnosEnvelope):
    data: Annotated[list[ThingModel] | None, Field(description="The thing models of this page.")] = None
    pagination: Annotated[PaginationResponse | None, Field(description="Which page this is and how many thing models there are.")] = None
