"""Models that read tolerant and write exact.

A model is a class with slots, made by msgspec and filled by it straight from the bytes of an answer; for attrs, and for what is built on attrs, it is a
class of attrs. Reading never raises for a single field: an unknown field is kept, null is kept, an unknown enumeration value is kept and flagged, a
number that arrives as text becomes the number that the documentation promises, anything else that does not fit stays as it came.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

import msgspec

from .plans import dump, plan, wires
from .tickets import Ticket, resolved, ticket

__all__ = ["Model", "annotated", "define", "dump"]


class _AttrsFields:
    """`__attrs_attrs__` of each model, worked out by attrs when somebody asks: calls do without attrs."""

    def __init__(self) -> None:
        self._found: dict[type[Model], Any] = {}

    def __get__(self, instance: object, owner: type[Model]) -> Any:
        if owner not in self._found:
            import attrs

            made: dict[str, Any] = {}
            for name, default in list(zip(owner.__struct_fields__, owner.__struct_defaults__, strict=True))[1:]:
                factory = getattr(default, "factory", None)
                stands_in: dict[str, Any] = {"factory": factory} if factory else {} if default is msgspec.NODEFAULT else {"default": default}
                made[name] = attrs.field(type=owner.__annotations__[name], **stands_in)
            self._found[owner] = attrs.fields(attrs.make_class(owner.__name__, made, kw_only=True))
        return self._found[owner]


if TYPE_CHECKING:
    from attrs import define

    @define(kw_only=True, eq=False)
    class _Fields:
        __struct_fields__: ClassVar[tuple[str, ...]]
        __struct_encode_fields__: ClassVar[tuple[str, ...]]
        __struct_defaults__: ClassVar[tuple[object, ...]]
        _extra: ClassVar[Any]  # not a keyword of models

        def __init_subclass__(cls, *, kw_only: bool = ..., eq: bool = ..., weakref: bool = ..., rename: str | Mapping[str, str] = ...) -> None: ...

else:

    def define(*, kw_only: bool) -> Callable[[type[Model]], type[Model]]:
        """Mark a model as a class of attrs: that is what it is to type checkers, and to attrs when it asks (`_AttrsFields`)."""
        return lambda cls: cls

    class _Fields(msgspec.Struct, kw_only=True):
        __attrs_attrs__ = _AttrsFields()
        _extra: Ticket = msgspec.field(default_factory=ticket, name="(rest)")  # what the fields do not hold, or where to find it; see tickets.py


class Model(_Fields, kw_only=True, eq=False, weakref=True):
    """One object of an answer or a request; fields that were absent, and fields that were null, are None."""

    _ALIASES: ClassVar[Mapping[str, str]] = {}  # second documented spelling → wire name
    _VALUES: ClassVar[str] = ""  # attribute that holds the object's free keys

    @property
    def extra_fields(self) -> Mapping[str, Any]:
        """Fields of the answer that the specification does not name, by wire name."""
        named = {*type(self).__struct_encode_fields__, *self._ALIASES}
        return {key: value for key, value in self._rest().items() if key not in named}

    def _rest(self) -> Mapping[str, Any]:
        """What the object held beside the model's fields, and its nulls."""
        extra = resolved(self._extra)
        msgspec.structs.force_setattr(cast(Any, self), "_extra", extra)  # a field, whatever type checkers are told
        return extra or {}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Build the model from plain JSON data; unknown keys are kept in `extra_fields`."""
        made: Self = plan(cast(Any, cls)).read(data)
        return made

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON data under the wire names; None is left out, unless the answer itself had null there."""
        return plan(cast(Any, self.__class__)).write(self)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in _names(type(self)))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in _names(type(self)))
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> tuple[Callable[..., Model], tuple[Any, ...]]:
        fields = {name: getattr(self, name) for name in _names(type(self))}
        return _rebuilt, (type(self), fields, dict(self._rest()) or None)


def _names(cls: type[Model]) -> tuple[str, ...]:
    """The attributes of a model, without what it keeps for itself."""
    return cls.__struct_fields__[1:]


def _rebuilt(cls: type[Model], fields: dict[str, Any], rest: dict[str, Any] | None) -> Model:
    return cls(**{**fields, "_extra": rest})


def annotated(cls: type[Model]) -> dict[str, str]:
    """How each field of a model is annotated, by its name on the wire."""
    return {wire: cls.__annotations__[name] for name, wire in wires(cls)}
