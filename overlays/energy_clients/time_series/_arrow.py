"""Samples as Arrow record batches: which type a column has, and how it is filled, a window at a time."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from ..errors import ConfigurationError, InvalidArgument, MalformedAnswer, SchemaChanged
from ._plan import Floats

if TYPE_CHECKING:
    from ._plan import Columns

__all__ = ["EXACT", "Batches", "Form", "Layout", "Types", "asked", "checked_form", "decide", "library", "of_buffer", "record_batch"]

Form: TypeAlias = Literal["long", "wide"]
Types: TypeAlias = "str | Mapping[str, str]"
KEYS = ("asset_id", "point_id", "time", "local_time", "value", "quality")
KINDS = ("float64", "int64", "string", "bool")
_NAMES = {  # data types of thing models, and what they are often called
    **{name: name for name in KINDS},
    "float": "float64",
    "double": "float64",
    "int": "int64",
    "long": "int64",
    "integer": "int64",
    "enum": "int64",
    "boolean": "bool",
    "text": "string",
    "date": "string",
    "timestamp": "int64",
    "array": "string",
    "struct": "string",
    "file": "string",
}
EXACT = 2.0**53  # above it, neighbouring integers are one float64
_NONE = type(None)


def library(name: str, extra: str | None) -> Any:
    """A library that an extra of this package installs, or that has none; `ConfigurationError` says how to install it where it is missing."""
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name.partition(".")[0]:  # it is there, and something that it needs is not
            raise
        wanted = name.partition(".")[0] if extra is None else f"'energy-clients[{extra}]'"
        raise ConfigurationError(f"{name.partition('.')[0]} is not installed: pip install {wanted}") from None


@dataclass(frozen=True, slots=True)
class Layout:
    """What columns there are, and of which type: in long form the one type of `value`, in wide form one for each point."""

    form: Form
    kinds: Mapping[str, str]
    local_time: bool = False
    quality: bool = False
    units: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def schema(self) -> Any:
        pa = library("pyarrow", "arrow")
        fields = [pa.field(name, kind) for name, kind in self._keys(pa)]
        for name, kind in self.kinds.items():
            unit = self.units.get(name) if self.form == "wide" else None
            fields.append(pa.field(name, _types(pa)[kind], metadata={"unit": unit} if unit else None))
            if self.quality:
                fields.append(pa.field(self.quality_of(name), pa.int64()))
        taken = [name for name, count in Counter(field.name for field in fields).items() if count > 1]
        if taken:
            raise InvalidArgument(f"form: a point is called {taken[0]!r}, as another column of the wide form is; read it with form='long'")
        return pa.schema(fields, metadata={"units": json.dumps(dict(self.units), ensure_ascii=False)} if self.units else None)

    def _keys(self, pa: Any) -> list[tuple[str, Any]]:
        point = [("point_id", pa.string())] if self.form == "long" else []
        local = [("local_time", pa.timestamp("ms"))] if self.local_time else []
        return [("asset_id", pa.string()), *point, ("time", pa.timestamp("ms", "UTC")), *local]

    def quality_of(self, name: str) -> str:
        """The column with the quality of the values in column `name`."""
        return "quality" if self.form == "long" else f"{name}.quality"

    def kind_of(self, point_id: str) -> str:
        return self.kinds["value" if self.form == "long" else point_id]

    def to_json(self) -> dict[str, Any]:
        return {"form": self.form, "kinds": dict(self.kinds), "local_time": self.local_time, "quality": self.quality, "units": dict(self.units)}


def decide(
    columns: Sequence[Columns], form: Form, types: Types | None, points: Iterable[str], units: Mapping[str, str], beside: tuple[bool, bool] = (False, False)
) -> Layout | None:
    """The layout of a stream, from its first samples; None where there is none yet.

    Numbers are float64, whether written as `1`, `1.5` or `"1.5"`, because platforms write 1 for 1.0 and a later window may bring fractions; text that is not
    a number, or has leading zeros, is a string; truth is bool. Points of several kinds make the one column of the long form a string. `types` comes first:
    one for all points, or by point ID. Local times and quality have columns where they are asked for (`beside`), or there.
    """
    if not any(len(one.values) for one in columns):
        return None
    known = asked(types)
    named = dict.fromkeys(points)
    seen = dict.fromkeys(one.point_id for one in columns)
    if not named.keys() >= seen.keys():  # aggregates are named `avg(activePower)`
        named = seen
    kinds: dict[str, str] = {}
    for one in columns:
        kind = known(one.point_id) or _kind(one.values)
        if kind is not None:
            kinds[one.point_id] = _common({kind, kinds.get(one.point_id, kind)})
    kinds = {"value": _common(set(kinds.values()))} if form == "long" else {point: kinds.get(point) or known(point) or "float64" for point in named}
    local_time, quality = (any(getattr(one, name) is not None for one in columns) for name in ("local_times", "quality"))
    return Layout(form, kinds, local_time or beside[0], quality or beside[1], units)


def asked(types: Types | None) -> Callable[[str], str | None]:
    """What `types` says of a point; `InvalidArgument` where that is no type."""
    wanted: Iterable[str] = () if types is None else [types] if isinstance(types, str) else types.values()
    for name in wanted:
        if not isinstance(name, str) or name.lower() not in _NAMES:
            raise InvalidArgument(f"types: {name!r} is not one of {', '.join(KINDS)}")
    if types is None or isinstance(types, str):
        return lambda _: types and _NAMES[types.lower()]
    return lambda point: _NAMES[types[point].lower()] if point in types else None


def checked_form(form: Form) -> Form:
    if form not in ("long", "wide"):
        raise InvalidArgument(f"form: {form!r} is neither 'long' (a row for each sample) nor 'wide' (a column for each point)")
    return form


def _common(kinds: set[str]) -> str:
    if len(kinds) == 1:
        return next(iter(kinds))
    return "float64" if kinds <= {"int64", "float64"} else "string" if kinds else "float64"


def _kind(values: Sequence[Any]) -> str | None:
    if isinstance(values, Floats):
        return "float64"
    found = set(map(type, values)) - {_NONE}
    if not found:
        return None
    if found <= {int, float}:
        return "float64"
    if found <= {int, float, str}:
        return "float64" if _is_number([value for value in values if type(value) is str]) else "string"
    return "bool" if found == {bool} else "string"


def _is_number(texts: Sequence[str]) -> bool:
    pa = library("pyarrow", "arrow")
    try:
        _float_of_text(pa.array(texts, pa.string()))
    except ValueError:
        return False
    return True


# Values into an array of one kind; `ValueError`, `TypeError` and `OverflowError` for those that would lose something.


def _float64(values: Sequence[Any], found: set[type]) -> Any:
    pa = library("pyarrow", "arrow")
    if found <= {int, float}:
        return pa.array(values, pa.float64())
    if found == {str}:
        return _float_of_text(pa.array(values, pa.string()))
    if not found <= {int, float, str}:  # Arrow would take True for 1.0
        raise TypeError("they are not numbers")
    return _float_of_text(pa.array([None if value is None else str(value) for value in values], pa.string()))


def _float_of_text(text: Any) -> Any:
    pa, pc = library("pyarrow", "arrow"), library("pyarrow.compute", "arrow")
    numbers = text.cast(pa.float64())
    zeros = text.filter(pc.or_kleene(pc.starts_with(text, "0"), pc.starts_with(text, "-0")))
    if len(zeros) and pc.any(pc.match_substring_regex(zeros, r"^-?0\d")).as_py():
        raise ValueError("they have leading zeros")
    top = pc.max(pc.abs(numbers)).as_py()
    if top is not None and top >= EXACT:
        whole = text.filter(pc.match_substring_regex(text, r"^-?\d+$")).to_pylist()
        if any(value is not None and int(value) != int(float(value)) for value in whole):
            raise ValueError("an integer is too large for float64")
    return numbers


def _int64(values: Sequence[Any], found: set[type]) -> Any:
    pa = library("pyarrow", "arrow")
    if found <= {int}:
        return pa.array(values, pa.int64())
    if found == {str}:
        whole = library("pyarrow.compute", "arrow").replace_substring_regex(pa.array(values, pa.string()), r"\.0*$", "")  # a float would round a large one
        return whole.cast(pa.int64())
    return _float64(values, found).cast(pa.int64())


def _string(values: Sequence[Any], found: set[type]) -> Any:
    pa = library("pyarrow", "arrow")
    texts = values if found <= {str} else [value if value is None or type(value) is str else json.dumps(value, ensure_ascii=False) for value in values]
    return pa.array(texts, pa.string())


def _bool(values: Sequence[Any], found: set[type]) -> Any:
    pa = library("pyarrow", "arrow")
    return pa.array(values, pa.bool_())  # which takes nothing else


_ARRAYS: dict[str, Callable[[Sequence[Any], set[type]], Any]] = {"float64": _float64, "int64": _int64, "string": _string, "bool": _bool}


def _types(pa: Any) -> dict[str, Any]:
    return {"float64": pa.float64(), "int64": pa.int64(), "string": pa.string(), "bool": pa.bool_()}


def of_buffer(kind: Any, buffer: Any) -> Any:
    """An array of numbers that stand in a buffer, which is not copied."""
    pa = library("pyarrow", "arrow")
    own = pa.py_buffer(buffer)
    return pa.Array.from_buffers(kind, own.size // kind.byte_width, [None, own])


def _array(pa: Any, kind: str, columns: Sequence[Columns]) -> Any:
    return _concatenated(pa, [_values(pa, kind, one) for one in columns])


def _concatenated(pa: Any, arrays: Sequence[Any]) -> Any:
    """Arrays as one, which one alone is without a copy."""
    return arrays[0] if len(arrays) == 1 else pa.concat_arrays(arrays)


def _values(pa: Any, kind: str, columns: Columns) -> Any:
    values, point = columns.values, columns.point_id
    try:
        if isinstance(values, Floats):
            if kind in ("float64", "int64"):
                return of_buffer(_types(pa)["float64"], values.numbers).cast(_types(pa)[kind])
            values = list(values)
        return _ARRAYS[kind](values, set(map(type, values)) - {_NONE})
    except (ValueError, TypeError, OverflowError) as error:
        remedy = "string" if kind != "float64" or _kind(values) != "float64" else "int64"
        raise SchemaChanged(
            f"point {point} of {columns.asset_id}: its values are not all {kind}, the type that the first samples have or `types` names ({error}); "
            f"give types={{{point!r}: {remedy!r}}} or read the point apart"
        ) from error


def record_batch(columns: Sequence[Columns], layout: Layout) -> Any:
    """The samples as one record batch of the layout's schema; `SchemaChanged` for what does not fit it."""
    unknown = [] if layout.form == "long" else [one.point_id for one in columns if one.point_id not in layout.kinds]
    if unknown:
        raise SchemaChanged(f"point {unknown[0]} was not among the first samples, which decide the columns; read it apart or with form='long'")
    pa = library("pyarrow", "arrow")
    schema = layout.schema
    if layout.form == "long":
        arrays = _long(pa, columns, layout)
    else:
        assets: dict[str, list[Columns]] = {}
        for one in columns:
            assets.setdefault(one.asset_id, []).append(one)
        parts = [_rows(pa, asset, several, layout) for asset, several in assets.items()]
        arrays = [pa.concat_arrays(column) for column in zip(*parts, strict=True)] or [pa.array([], kind) for kind in schema.types]
    return pa.RecordBatch.from_arrays(arrays, schema=schema)


def _long(pa: Any, columns: Sequence[Columns], layout: Layout) -> list[Any]:
    columns = [one for one in columns if len(one.timestamps)]
    if not columns:
        return [pa.array([], kind) for kind in layout.schema.types]
    lengths = [len(one.timestamps) for one in columns]
    arrays = [_repeated(pa, [one.asset_id for one in columns], lengths), _repeated(pa, [one.point_id for one in columns], lengths), _times(pa, columns)]
    if layout.local_time:
        arrays.append(_local(pa, columns))
    arrays.append(_array(pa, layout.kinds["value"], columns))
    if layout.quality:
        arrays.append(_quality(pa, columns))
    return arrays


def _repeated(pa: Any, names: Sequence[str], lengths: Sequence[int]) -> Any:
    """Each name as often as it has samples, without an object for each."""
    if len(names) == 1:
        return pa.repeat(names[0], lengths[0])
    ends: list[int] = []
    end = 0
    for length in lengths:
        ends.append(end := end + length)
    runs = pa.RunEndEncodedArray.from_arrays(pa.array(ends, pa.int64()), pa.array(names, pa.string()))
    return library("pyarrow.compute", "arrow").run_end_decode(runs)


def _times(pa: Any, columns: Sequence[Columns]) -> Any:
    times = _concatenated(pa, [_integers(pa, one.timestamps) for one in columns])
    return times.cast(pa.timestamp("ms", "UTC"))


def _integers(pa: Any, numbers: Sequence[int]) -> Any:
    return of_buffer(pa.int64(), numbers) if isinstance(numbers, memoryview) else pa.array(numbers, pa.int64())


def _local(pa: Any, columns: Sequence[Columns]) -> Any:
    """Local times without their offset, which `time` says already."""
    texts = _parallel(columns, [one.local_times for one in columns])
    bare = library("pyarrow.compute", "arrow").replace_substring_regex(pa.array(texts, pa.string()), r"(Z|[+-]\d\d:?\d\d)$", "")
    try:
        return bare.cast(pa.timestamp("ms"))
    except ValueError as error:
        raise MalformedAnswer(f"local times of {columns[0].asset_id} are none: {error}") from error


def _parallel(columns: Sequence[Columns], parts: Sequence[Sequence[Any] | None]) -> list[Any]:
    """One column out of those of several series, with None where a series has none."""
    return list(chain.from_iterable(part or [None] * len(one.timestamps) for one, part in zip(columns, parts, strict=True)))


def _quality(pa: Any, columns: Sequence[Columns]) -> Any:
    return pa.array(_parallel(columns, [one.quality for one in columns]), pa.int64())


def _rows(pa: Any, asset_id: str, columns: Sequence[Columns], layout: Layout) -> list[Any]:
    """The columns of one asset, a row for each time at which a point of it has a value."""
    pc = library("pyarrow.compute", "arrow")
    points: dict[str, list[Columns]] = {}
    for one in columns:
        points.setdefault(one.point_id, []).append(one)
    stamps = {point: _times(pa, several) for point, several in points.items()}
    times = _merged(pa, pc, list(stamps.values()))
    places = {point: None if own.equals(times) else pc.index_in(times, value_set=own) for point, own in stamps.items()}

    def placed(point: str, array: Any) -> Any:
        return array if places[point] is None else array.take(places[point])

    arrays = [_repeated(pa, [asset_id], [len(times)]), times]
    if layout.local_time:
        known = [placed(point, _local(pa, several)) for point, several in points.items()]
        arrays.append(pc.coalesce(*known))
    for point, kind in layout.kinds.items():
        several = points.get(point)
        arrays.append(placed(point, _array(pa, kind, several)) if several else pa.nulls(len(times), _types(pa)[kind]))
        if layout.quality:
            arrays.append(placed(point, _quality(pa, several)) if several else pa.nulls(len(times), pa.int64()))
    return arrays


def _merged(pa: Any, pc: Any, stamps: Sequence[Any]) -> Any:
    """All times of several points, in order, each once."""
    if all(one.equals(stamps[0]) for one in stamps):
        return stamps[0]
    times = pc.unique(pa.concat_arrays(stamps))
    return times.take(pc.sort_indices(times))


class Batches:
    """Windows into record batches of one schema, which the first window with samples decides."""

    def __init__(self, form: Form, types: Types | None, points: Sequence[str], units: Mapping[str, str], beside: tuple[bool, bool] = (False, False)) -> None:
        library("pyarrow", "arrow")  # before anything is read
        self._asked: tuple[Form, Types | None, Sequence[str], Mapping[str, str], tuple[bool, bool]] = (form, types, points, units, beside)
        self.layout: Layout | None = None
        _ = self.schema  # which refuses names that are there twice

    def of(self, columns: Sequence[Columns]) -> Any:
        """The record batch of a window; None while nothing says what the columns are."""
        if self.layout is None:
            self.layout = decide(columns, *self._asked)
        return None if self.layout is None else record_batch(columns, self.layout)

    @property
    def schema(self) -> Any:
        """The schema that was decided; where there are no samples, what it is then."""
        return (self.layout or self.expected).schema

    @property
    def expected(self) -> Layout:
        """What the columns are while there are no samples."""
        form, types, points, units, beside = self._asked
        known = asked(types)
        kinds = (
            {"value": _common({known(point) or "float64" for point in points})} if form == "long" else {point: known(point) or "float64" for point in points}
        )
        return Layout(form, kinds, *beside, units)
