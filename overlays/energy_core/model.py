"""Models that read tolerant and write exact.

A model is a class with slots, made by msgspec and filled by it straight from the bytes of an answer; for attrs, and for what is built on attrs, it is a
class of attrs. Reading never raises for a single field: an unknown field is kept, null is kept, an unknown enumeration value is kept and flagged, a
number that arrives as text becomes the number that the documentation promises, anything else that does not fit stays as it came.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self

import msgspec

from .plans import ANNOTATIONS, dump, plan, wires
from .tickets import resolved, ticket

__all__ = ["Model", "annotated", "attributes", "define", "dump"]

_REST = b"(rest)"
_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_TEXT: Any = (str, bytes)
_SHOWN, _SHOWN_TEXT, _SHOWN_ITEMS, _SHOWN_DEPTH = 2_000, 200, 5, 8  # what `repr` shows: characters in all, and of a text; items of a list; objects in objects


class _AttrsFields:
    """`__attrs_attrs__` of each model, worked out by attrs when somebody asks: calls do without attrs."""

    def __init__(self) -> None:
        self._found: dict[type[Model], Any] = {}

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        if owner not in self._found:
            import attrs

            types, made = _annotations(owner), dict[str, Any]()
            for name, default in zip(owner.__struct_fields__, owner.__struct_defaults__, strict=True):
                if name == "extra_fields":
                    continue
                factory = getattr(default, "factory", None)
                facts: dict[str, Any] = {"factory": factory} if factory else {} if default is msgspec.NODEFAULT else {"default": default}
                made[name] = attrs.field(type=types[name], repr=masked if name in owner._SECRETS else True, **facts)
            made["extra_fields"] = attrs.field(type=types["extra_fields"], factory=dict, repr=False, eq=False)
            self._found[owner] = attrs.fields(attrs.make_class(owner.__name__, made, kw_only=True))
        return self._found[owner]


class _Unknown(dict[str, Any]):
    """The fields that the specification does not name, and aside the rest that they were taken from: who copies a model by its fields copies it all."""

    __slots__ = ("rest",)

    def __init__(self, rest: Any = (), named: frozenset[str] = frozenset()) -> None:
        rest = dict(rest) if rest.__class__ is not dict else rest  # `attrs.astuple` makes one of pairs
        super().__init__({key: value for key, value in rest.items() if key not in named})
        self.rest: Mapping[str, Any] = rest

    def __reduce__(self) -> tuple[type[dict[str, Any]], tuple[dict[str, Any]]]:
        return dict, (dict(self),)

    def _changed(self, *_: Any, **__: Any) -> Any:
        """Refuse what would be lost: each access makes another mapping."""
        raise TypeError("extra_fields cannot be changed in place: assign it whole, model.extra_fields = {**model.extra_fields, name: value}")

    if not TYPE_CHECKING:  # to type checkers it is a Mapping, which has none of these
        __setitem__ = __delitem__ = __ior__ = clear = pop = popitem = setdefault = update = _changed


if TYPE_CHECKING:
    import attrs
    from attrs import define

    @define(kw_only=True, eq=False, repr=False)
    class _Fields:
        __struct_fields__: ClassVar[tuple[str, ...]]
        __struct_encode_fields__: ClassVar[tuple[str, ...]]
        __struct_defaults__: ClassVar[tuple[object, ...]]

        extra_fields: Mapping[str, Any] = attrs.field(factory=dict[str, Any])
        """Fields of the answer that the specification does not name, by wire name."""

        def __init_subclass__(cls, *, kw_only: bool = ..., eq: bool = ..., weakref: bool = ..., rename: str | Mapping[str, str] = ...) -> None: ...

    def _raw(model: Model) -> Any: ...
    def _keep(model: Model, rest: Mapping[str, Any] | None) -> None: ...

else:

    def define(*, kw_only: bool) -> Callable[[type[Model]], type[Model]]:
        """Mark a model as a class of attrs: that is what it is to type checkers, and to attrs when it asks (`_AttrsFields`)."""
        return lambda cls: cls

    class _Fields(msgspec.Struct, kw_only=True, omit_defaults=True):
        __attrs_attrs__ = _AttrsFields()
        extra_fields: Mapping[str, Any] = msgspec.field(default_factory=ticket, name=_REST.decode())  # or where to find them; see tickets.py

    _raw, _keep = _Fields.extra_fields.__get__, _Fields.extra_fields.__set__
    _Fields._extra = _Fields.extra_fields  # the slot itself, for compiled code
    _Fields.extra_fields = property(  # over the slot, which msgspec fills whatever the class shows of it
        lambda model: _Unknown(model._rest(), plan(type(model)).named), _keep, doc="Fields of the answer that the specification does not name, by wire name."
    )


class Model(_Fields, kw_only=True, eq=False, weakref=True):
    """One object of an answer or a request; fields that were absent, and fields that were null, are None.

    Models can be changed, and are equal when their fields are, so they have no hash: key a dict or a set by an ID, `{d.asset_id: d for d in devices}`.
    Copies, `attrs.evolve` and pickles keep the fields that the specification does not name; `extra_fields=` sets them.
    """

    _ALIASES: ClassVar[Mapping[str, str]] = {}  # second documented spelling → wire name
    _SECRETS: ClassVar[tuple[str, ...]] = ()  # attributes that `repr` masks
    _TIMES: ClassVar[Mapping[str, str]] = {}  # wire name → the form in which a time is written
    _VALUES: ClassVar[str] = ""  # attribute that holds the object's free keys

    def _rest(self) -> Mapping[str, Any]:
        """What the object held beside the model's fields: unknown ones, nulls, and what came otherwise than it would be written (`plans.Came`)."""
        extra = _raw(self)
        if extra is msgspec.UNSET:  # nothing, and it stays so that msgspec leaves it out
            return {}
        if extra.__class__ is not dict:
            extra = extra.rest if isinstance(extra, _Unknown) else (resolved(extra) or {})
            _keep(self, extra)
        rest: Mapping[str, Any] = extra
        return rest

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from plain JSON data; unknown keys are kept in `extra_fields`."""
        made: Self = plan(cls).read(data)
        return made

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON data under the wire names, fields in the specification's order; None is left out, unless the answer itself had null there."""
        return plan(type(self)).write(self)

    def to_json(self) -> bytes:
        """Return what `to_dict` returns as compact JSON in UTF-8, several times faster than by way of it; an infinity and NaN, which JSON lacks, are null."""
        try:
            text = msgspec.json.encode(plan(type(self)).lean(self))
        except TypeError:  # a mapping that is no dict, or other keys than texts: what `to_dict` knows how to write
            return msgspec.json.encode(self.to_dict())
        return text if b'"%s":' % _REST not in text else msgspec.json.encode(self.to_dict())

    def on_wire(self) -> dict[str, Any]:
        """Return the fields under the wire names, as `to_dict` does, and leave their values as they are."""
        return plan(type(self)).write(self, _as_it_is)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        for name in _names(other.__class__):  # noqa: SIM110  # quicker than a generator, and listings compare whole pages
            if not getattr(self, name) == getattr(other, name):
                return False
        return True

    def __ne__(self, other: object) -> bool:  # msgspec has one of its own, which knows nothing of `__eq__`
        return not self == other

    def __repr__(self) -> str:
        """Name and fields on one line, cut where they are many; without what is None, and without secrets."""
        shown = ""
        for piece in _pieces(self, _SHOWN_DEPTH):
            shown += piece
            if len(shown) > _SHOWN:
                return shown[:_SHOWN] + "…"
        return shown

    def __rich_repr__(self) -> Iterator[tuple[str, Any]]:
        """The same for tools that lay out what they show, such as rich."""
        for name in _names(type(self)):
            value = getattr(self, name)
            if value is not None:
                yield name, _MASK if name in self._SECRETS else value

    def __reduce__(self) -> tuple[Callable[..., Model], tuple[Any, ...]]:
        fields = {name: getattr(self, name) for name in _names(type(self))}
        return _rebuilt, (type(self), fields, dict(self._rest()))


def _named(cls: Any) -> tuple[str, ...]:
    return tuple(name for name, _ in wires(cls))


_names: Callable[[Any], tuple[str, ...]] = cache(_named)
"""The attributes of a model that the specification knows; asked for whenever two are compared, so worked out once."""


def _rebuilt(cls: type[Model], fields: dict[str, Any], rest: dict[str, Any]) -> Model:
    return cls(**fields, extra_fields=rest)


def _as_it_is(value: Any) -> Any:
    return value


class _Mask:
    def __repr__(self) -> str:
        return "'***'"


_MASK = _Mask()


def masked(_: object) -> str:
    """How a secret is shown (`format: password` in the specification)."""
    return repr(_MASK)


def _pieces(value: Any, depth: int) -> Iterator[str]:
    """What `repr` shows of a value, piece by piece, so that one can stop."""
    if not isinstance(value, Model | dict | list):
        yield _cut(value)
    elif not depth:
        yield "…"
    elif isinstance(value, Model):
        yield f"{type(value).__name__}("
        for number, (name, inner) in enumerate(value.__rich_repr__()):
            yield f"{', ' if number else ''}{name}="
            yield from _pieces(inner, depth - 1)
        yield ")"
    else:
        yield from _pieces_of_many(value, depth - 1)


def _pieces_of_many(value: Any, depth: int) -> Iterator[str]:
    begin, end = "{}" if isinstance(value, _OBJECT) else "[]"
    yield begin
    for number, key in enumerate(value):
        yield ", " if number else ""
        if number == _SHOWN_ITEMS:
            yield f"… {len(value) - number:,} more"
            break
        if isinstance(value, _OBJECT):
            yield f"{_cut(key)}: "
        yield from _pieces(value[key] if isinstance(value, _OBJECT) else key, depth)
    yield end


def _cut(value: Any) -> str:
    if isinstance(value, _TEXT) and len(value) > _SHOWN_TEXT:
        return f"{value[:_SHOWN_TEXT]!r}…"
    return repr(value)


def _annotations(cls: type[Model]) -> dict[str, Any]:
    """The annotations of a model's fields and of what it inherits."""
    with ANNOTATIONS:
        return {name: kind for base in reversed(cls.__mro__) for name, kind in getattr(base, "__annotations__", {}).items()}


def annotated(cls: type[Model]) -> dict[str, str]:
    """How each field of a model is annotated, by its name on the wire."""
    types = _annotations(cls)
    return {wire: types[name] for name, wire in wires(cls)}


def attributes(cls: type[Model]) -> dict[str, str]:
    """The wire names of a model's fields by their attributes."""
    return {name: wire for name, wire in wires(cls) if name != cls._VALUES}
