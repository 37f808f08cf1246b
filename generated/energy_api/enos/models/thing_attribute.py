# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from energy_core import Model, OpenStrEnum, define


class ThingCallType(OpenStrEnum):
    """How a service of a thing model is called: `ASYNC` without waiting for its end, or `SYNC`."""

    ASYNC_ = "ASYNC"
    SYNC = "SYNC"


class ThingDataType(OpenStrEnum):
    """Type of a value in a thing model."""

    ARRAY = "ARRAY"
    BOOL_ = "BOOL"
    DATE = "DATE"
    ENUM = "ENUM"
    INT_ = "INT"
    FLOAT_ = "FLOAT"
    DOUBLE = "DOUBLE"
    STRUCT = "STRUCT"
    STRING = "STRING"
    TIMESTAMP = "TIMESTAMP"
    FILE = "FILE"


class ThingEventType(OpenStrEnum):
    """How grave an event is."""

    INFO = "INFO"
    WARN = "WARN"
    ERROR = "ERROR"


class ThingSignalType(OpenStrEnum):
    """Kind of a signal: analog `AI`, pulse `PI`, digital `DI` or `Generic`."""

    GENERIC = "Generic"
    AI = "AI"
    PI = "PI"
    DI = "DI"


class ThingUnitMultiplier(OpenStrEnum):
    """Power of ten before a unit, from `YOTTA`, 24 zeros, over `ONE` down to `YOCTO`."""

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


@define(kw_only=True)
class ThingAttribute(Model, kw_only=True, rename="camel"):
    """A static attribute of the assets of a model."""

    identifier: str | None = None
    """ID of the element."""
    name: StringI18n | None = None
    """Name of the element."""
    desc: str | None = None
    """Description of the element."""
    i18n_desc: StringI18n | None = None
    """Description of the element with translations; from the official sample code for documentation 2.3.0."""
    tags: dict[str, str] | None = None
    """User-defined tags of the element."""
    is_std_element: bool | None = None
    """Whether this is an element of an industry standard."""
    std_element_id: str | None = None
    """URN of a standard element, `urn:enos:modelelement:std:ID:VERSION`; null for other elements."""
    data_type: ThingDataType | None = None
    """Type of the value."""
    data_definition: str | None = None
    """More about the type as JSON text: the maximal length of a `STRING`, the values of an `ENUM` and their descriptions, the names of the two
    values of a `BOOL`, the members of a `STRUCT`, the type of the items of an `ARRAY`. Null for numbers, times and files.
    """
    is_required: bool | None = None
    """Whether an asset must have a value; without one, it cannot be created."""
    default_value: Any = None
    """Value by default, of the type of the attribute; null where there is none."""
    unit: ThingUnit | None = None
    """Unit of the value; null where it has none."""


@define(kw_only=True)
class ThingDatapoint(Model, kw_only=True, rename="camel"):
    """A value of a certain type, such as an input of a service."""

    identifier: str | None = None
    """ID of the element."""
    name: StringI18n | None = None
    """Name of the element."""
    desc: str | None = None
    """Description of the element."""
    i18n_desc: StringI18n | None = None
    """Description of the element with translations; from the official sample code for documentation 2.3.0."""
    tags: dict[str, str] | None = None
    """User-defined tags of the element."""
    is_std_element: bool | None = None
    """Whether this is an element of an industry standard."""
    std_element_id: str | None = None
    """URN of a standard element, `urn:enos:modelelement:std:ID:VERSION`; null for other elements."""
    data_type: ThingDataType | None = None
    """Type of the value."""
    data_definition: str | None = None
    """More about the type as JSON text: the maximal length of a `STRING`, the values of an `ENUM` and their descriptions, the names of the two
    values of a `BOOL`, the members of a `STRUCT`, the type of the items of an `ARRAY`. Null for numbers, times and files.
    """
    unit: ThingUnit | None = None
    """Unit of the value; null where it has none."""


@define(kw_only=True)
class ThingEvent(Model, kw_only=True, rename="camel"):
    """An event that the assets of a model can report."""

    identifier: str | None = None
    """ID of the element."""
    name: StringI18n | None = None
    """Name of the element."""
    desc: str | None = None
    """Description of the element."""
    i18n_desc: StringI18n | None = None
    """Description of the element with translations; from the official sample code for documentation 2.3.0."""
    tags: dict[str, str] | None = None
    """User-defined tags of the element."""
    is_std_element: bool | None = None
    """Whether this is an element of an industry standard."""
    std_element_id: str | None = None
    """URN of a standard element, `urn:enos:modelelement:std:ID:VERSION`; null for other elements."""
    output_data: list[ThingDatapoint] | None = None
    """What is reported with the event."""
    event_type: ThingEventType | None = None
    """How grave the event is."""


@define(kw_only=True)
class ThingMeasurepoint(Model, kw_only=True, rename="camel"):
    """A measurement point of the assets of a model."""

    identifier: str | None = None
    """ID of the element."""
    name: StringI18n | None = None
    """Name of the element."""
    desc: str | None = None
    """Description of the element."""
    i18n_desc: StringI18n | None = None
    """Description of the element with translations; from the official sample code for documentation 2.3.0."""
    tags: dict[str, str] | None = None
    """User-defined tags of the element."""
    is_std_element: bool | None = None
    """Whether this is an element of an industry standard."""
    std_element_id: str | None = None
    """URN of a standard element, `urn:enos:modelelement:std:ID:VERSION`; null for other elements."""
    data_type: ThingDataType | None = None
    """Type of the value."""
    data_definition: str | None = None
    """More about the type as JSON text: the maximal length of a `STRING`, the values of an `ENUM` and their descriptions, the names of the two
    values of a `BOOL`, the members of a `STRUCT`, the type of the items of an `ARRAY`. Null for numbers, times and files.
    """
    has_quality: bool | None = None
    """Whether values come with a quality indicator."""
    signal_type: ThingSignalType | None = None
    """Kind of signal, which decides how values are stored and can be read: analog `AI`, pulse `PI`, digital `DI` or `Generic`."""
    unit: ThingUnit | None = None
    """Unit of the value; null where it has none."""


@define(kw_only=True)
class ThingService(Model, kw_only=True, rename="camel"):
    """A service that the assets of a model can be told to perform."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"intputData": "inputData"}

    identifier: str | None = None
    """ID of the element."""
    name: StringI18n | None = None
    """Name of the element."""
    desc: str | None = None
    """Description of the element."""
    i18n_desc: StringI18n | None = None
    """Description of the element with translations; from the official sample code for documentation 2.3.0."""
    tags: dict[str, str] | None = None
    """User-defined tags of the element."""
    is_std_element: bool | None = None
    """Whether this is an element of an industry standard."""
    std_element_id: str | None = None
    """URN of a standard element, `urn:enos:modelelement:std:ID:VERSION`; null for other elements."""
    input_data: list[ThingDatapoint] | None = None
    """Inputs of the service."""
    output_data: list[ThingDatapoint] | None = None
    """What the service returns."""
    call_type: ThingCallType | None = None
    """Deprecated. How the service is called: `ASYNC` or `SYNC`. The documentation announces its removal."""


@define(kw_only=True)
class ThingUnit(Model, kw_only=True, rename="camel"):
    """A unit with its multiplier."""

    unit_id: str | None = None
    """ID of the unit, such as `W`."""
    multiplier: ThingUnitMultiplier | None = None
    """Power of ten before the unit: `KILO` is 1,000, `ONE` is 1, `MILLI` is 1/1,000. From `YOTTA`, 24 zeros, down to `YOCTO`."""


from . import StringI18n
