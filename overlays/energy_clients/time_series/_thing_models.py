"""What thing models say of points: their units, and the types that their columns have."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from energy_core.errors import InvalidArgument
from energy_core.names import hint

if TYPE_CHECKING:
    from ..enos.models import ThingModel

__all__ = ["Said", "said"]

_PREFIXES = {  # of the International System of Units
    "YOTTA": "Y",
    "ZETTA": "Z",
    "EXA": "E",
    "PETA": "P",
    "TERA": "T",
    "GIGA": "G",
    "MEGA": "M",
    "KILO": "k",
    "HECTO": "h",
    "DECA": "da",
    "ONE": "",
    "DECI": "d",
    "CENTI": "c",
    "MILLI": "m",
    "MICRO": "µ",
    "NANO": "n",
    "PICO": "p",
    "FEMTO": "f",
    "ATTO": "a",
    "ZEPTO": "z",
    "YOCTO": "y",
}
_COLUMNS = {  # BOOL is not among them: platforms write states as true and as 1, so that the first samples decide
    **dict.fromkeys(("FLOAT", "DOUBLE"), "float64"),
    **dict.fromkeys(("INT", "TIMESTAMP"), "int64"),
    **dict.fromkeys(("STRING", "DATE", "FILE", "ARRAY", "STRUCT"), "string"),
}
_FUNCTION = re.compile(r"(\w+)\((.+)\)")


class Said(NamedTuple):
    """By point as a reading names it, those with their function too."""

    units: Mapping[str, str]
    types: Mapping[str, str]


def said(given: ThingModel | Iterable[ThingModel] | None, points: Sequence[str]) -> Said:
    """Return what models say of points; `InvalidArgument` for a point that none has, or that two describe differently."""
    if given is None:
        return Said({}, {})
    models = _models(given)
    units, types = dict[str, str](), dict[str, str]()
    for label in points:
        function, point = match.groups() if (match := _FUNCTION.fullmatch(label)) else ("", label)
        unit, kind = _of(models, point)
        if unit and function != "count":
            units[label] = unit
        if function:
            types[label] = "float64"
        elif kind:
            types[label] = kind
    return Said(units, types)


def _models(given: ThingModel | Iterable[ThingModel]) -> list[Any]:
    found: list[Any] = list(given) if isinstance(given, Iterable) and not isinstance(given, (str, bytes, Mapping)) else [given]
    for model in found:
        if not hasattr(model, "measurepoints"):
            raise InvalidArgument(f"thing_model: expected what enos.model.get_thing_model(model_id=…) returns, or several, got a {type(model).__name__}")
    return found


def _of(models: Sequence[Any], point: str) -> tuple[str, str | None]:
    """Unit and type of a point."""
    having = [(model, _points(model)[point]) for model in models if point in _points(model)]
    if not having:
        known = list(dict.fromkeys(name for model in models for name in _points(model)))
        raise InvalidArgument(f"point_ids: {', '.join(_names(models))} has no point {point!r}{hint(point, known)}")
    units = {_unit(one.unit) for _, one in having}
    kinds = {_kind(one) for _, one in having}
    if len(units) > 1 or len(kinds) > 1:
        raise InvalidArgument(
            f"thing_model: {' and '.join(_names([model for model, _ in having]))} describe {point!r} differently "
            f"({', '.join(f'{one.data_type} {_unit(one.unit)}'.strip() for _, one in having)}): read the assets of each apart"
        )
    return units.pop(), kinds.pop()


def _points(model: Any) -> Mapping[str, Any]:
    found: Mapping[str, Any] | None = model.measurepoints
    return found or {}


def _names(models: Sequence[Any]) -> Iterator[str]:
    yield from (str(model.model_id) for model in models)


def _unit(unit: Any) -> str:
    """`kW` of W and KILO; nothing where there is none."""
    if not unit or not unit.unit_id:
        return ""
    multiplier = str(unit.multiplier or "ONE")
    return _PREFIXES[multiplier] + unit.unit_id if multiplier in _PREFIXES else f"{multiplier} {unit.unit_id}"


def _kind(point: Any) -> str | None:
    kind = str(point.data_type)
    return _of_enum(point.data_definition) if kind == "ENUM" else _COLUMNS.get(kind)


def _of_enum(definition: Any) -> str | None:
    """The type of an enumeration's values, by its definition, a JSON object of values and what they mean; None where it says nothing of the kind."""
    try:
        values: Any = json.loads(definition)
    except (TypeError, ValueError):
        return None
    if not isinstance(values, Mapping) or not values:
        return None
    return "int64" if all(re.fullmatch(r"-?\d+", str(value)) for value in values) else "string"  # pyright: ignore[reportUnknownVariableType,reportUnknownArgumentType]
