"""Whether a success holds what the operation promises: the JSON kinds of its payload, decided on plain data.

A single field of a model may be of another type than documented, and is then kept as it came, also where the whole answer is one model; the payload of an
envelope, the items of a page and what a batch lists may not. Null stands for any of them.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, cast, get_args, get_origin

from .answer import dig, fields, is_secret, sentence, value
from .facts import Batch
from .operation import Operation

if TYPE_CHECKING:
    from .model import Model

__all__ = ["fulfilled", "misfit", "request_id", "whole_with_errors"]


class _Kind(NamedTuple):
    """One kind of JSON that a field may be: `object`, `list` or `scalar`, with the kinds of what it holds; none of them: anything."""

    name: str
    inner: tuple[_Kind, ...] = ()

    def holds(self, found: set[type]) -> bool:
        """Whether it may hold values of these classes, where that is all there is to say about it."""
        deeper = any(kind.inner for kind in self.inner)
        return not deeper and all(cls is type(None) or any(_is(cls, kind.name) for kind in self.inner) for cls in found)


class _Promise(NamedTuple):
    """What an answer holds: one of `names`; at `required` something or null; at each path one of the kinds. `errors` says that the
    model names the field that lists them, or there is none."""

    names: frozenset[str]
    errors: bool
    required: str
    kinds: tuple[tuple[str, tuple[_Kind, ...]], ...]
    aliases: tuple[tuple[str, str], ...]


_CLASSES: dict[str, tuple[type, ...]] = {"object": (dict,), "list": (list,), "scalar": (str, int, float, bool)}
_CALLED = {"object": "an object", "list": "a list", "scalar": "a single value"}


def misfit(operation: Operation, data: Any) -> str:
    """Say what of a success is not as the operation promises; empty where all is."""
    if not operation.model:
        unnamed = operation.answer == "json" and not operation.envelope.code
        return f"the answer has fields where none are documented{_told(data)}" if unnamed and data not in (None, {}) else ""
    if not isinstance(data, dict):
        return f"the answer is {_shown(data)}, not an object"
    promise, found = _promise(operation), fields(data)
    if not operation.envelope.code and promise.names and not promise.names & found.keys():
        return f"the answer has none of the operation's fields{_told(found)}: is the base URL that of the API?"
    total = operation.pagination.total if operation.pagination else ""
    missing = "" if total and dig(found, total) == 0 else _missing(promise, found)
    return missing or next(filter(None, (_wrong(dig(found, path), kinds, path) for path, kinds in promise.kinds)), "")


def fulfilled(operation: Operation, model: Model, content: bytes) -> bool:
    """Whether an answer that was read straight into its model is a plain success with all that is promised; if not, its plain data say what it is."""
    envelope, promise = operation.envelope, _promise(operation)
    if value(model, envelope.errors) if promise.errors else _outermost(content, envelope.errors):
        return False
    if envelope.code:
        if value(model, envelope.code) not in envelope.success:
            return False
    elif all(getattr(model, name) is None for name in _wires(cast(Any, type(model)))):
        return False
    if promise.required and dig(model, promise.required) is None:
        return False
    return not any(_wrong(dig(model, path), kinds, path) for path, kinds in promise.kinds)


def whole_with_errors(operation: Operation) -> bool:
    """Whether a call returns the whole answer and its model names the field that lists errors, so that callers see both."""
    envelope = operation.envelope
    return bool(operation.model) and not envelope.data and envelope.errors in _annotated(getattr(import_module(operation.models), operation.model))


def request_id(operation: Operation, data: Any, content: bytes) -> Any:
    """What an answer says its request is called, whether or not its model has a field for it."""
    name = operation.envelope.request_id or "requestId"
    cls: Any = data.__class__
    return _outermost(content, name) if hasattr(cls, "from_dict") and name not in _annotated(cls) else value(data, name)


def _outermost(content: bytes, name: str) -> Any:
    """A field of an answer that its model does not name, or None. Most answers do not have it anywhere; for the others it is read alone."""
    return _field(name).decode(content).field if f'"{name}"'.encode() in content else None


@cache
def _field(name: str) -> Any:
    import msgspec  # calls alone do without

    cls = msgspec.defstruct("Outermost", [("field", Any, None)], rename={"field": name})
    return msgspec.json.Decoder(cls)


def _told(data: Any) -> str:
    said = sentence(data)
    return f"; it says {said!r}" if said else ""


def _missing(promise: _Promise, data: dict[str, Any]) -> str:
    """Null is a value, and may stand for an empty list; what is not there at all may be anything, as the body of a login page."""
    at: Any = data
    reached: list[str] = []
    for part in filter(None, promise.required.split(".")):
        reached.append(part)
        name = next((name for name in (part, *(alias for alias, wire in promise.aliases if wire == part)) if name in fields(at)), None)
        if name is None:
            gone = isinstance(at, dict)  # or else of the wrong kind or null, which is said elsewhere
            return f"the answer says success, but its `{'.'.join(reached)}` is missing" if gone else ""
        at = at[name]
    return ""


def _wrong(value: Any, kinds: tuple[_Kind, ...], at: str) -> str:
    """What is wrong with a value that may be of one of these kinds, and where."""
    if value is None or not kinds:
        return ""
    kind = next((kind for kind in kinds if _is(value.__class__, kind.name)), None)
    if kind is None:
        return f"the answer's `{at}` is {_shown(value, at)}, not {' or '.join(dict.fromkeys(_CALLED[kind.name] for kind in kinds))}"
    if not kind.inner or hasattr(value, "from_dict") or kind.holds({*map(type, value.values() if kind.name == "object" else value)}):
        return ""
    inside = value.items() if kind.name == "object" else enumerate(value)
    return next(filter(None, (_wrong(item, kind.inner, f"{at}[{key!r}]") for key, item in inside)), "")


def _is(cls: type, name: str) -> bool:
    """Whether values of this class are of this kind of JSON, or a model made of it."""
    return issubclass(cls, _CLASSES[name]) or (name == "object" and hasattr(cls, "from_dict"))


def _shown(value: Any, at: str = "") -> str:
    name = next((name for name, classes in _CLASSES.items() if isinstance(value, classes)), "null")
    return f"{value!r:.40}" if name == "scalar" and not is_secret(at) else _CALLED.get(name, name)


@cache
def _promise(operation: Operation) -> _Promise:
    """What the models of an operation say of its answer, worked out once."""
    from .plans import choices, types_of, wires  # loads msgspec, which calls alone do without

    cls: Any = getattr(import_module(operation.models), operation.model)
    found: list[tuple[str, tuple[_Kind, ...]]] = []
    path, required = _payload(operation, cls)
    at, walked = cls, ""
    for part in filter(None, path.split(".")):
        walked = f"{walked}.{part}".lstrip(".")
        hint = next(types_of(at)[name] for name, wire in wires(at) if wire == part)
        found.append((walked, _kinds(hint)))
        at = next((choice for choice in choices(hint) if hasattr(choice, "from_dict")), cls)
    errors = not operation.envelope.errors or operation.envelope.errors in _annotated(cls)
    return _Promise(_names(cls), errors, path if required else "", tuple(found), tuple(cls._ALIASES.items()))


def _names(cls: Any) -> frozenset[str]:
    """The fields of which an answer has one at least: those that are always there, or else any; none where its keys are free."""
    from .plans import required, wires  # loads msgspec, which calls alone do without

    if cls._VALUES:
        return frozenset()
    sure = {wire for name, wire in wires(cls) if name in required(cls)}
    named = sure or set(_annotated(cls))
    return frozenset(named | {alias for alias, wire in cls._ALIASES.items() if wire in named})


def _payload(operation: Operation, cls: Any) -> tuple[str, bool]:
    """Where the payload stands, and whether it must."""
    if operation.pagination:
        return operation.pagination.items, True
    batch: Batch | None = getattr(cls, "_BATCH", None)
    listed = _wires(cls)[batch.items] if batch and batch.items else ""
    return operation.envelope.data or listed, bool(operation.envelope.promise)


@cache
def _annotated(cls: Any) -> dict[str, str]:
    from .model import annotated  # loads msgspec, which calls alone do without

    return {wire: kind for wire, kind in annotated(cls).items() if wire != cls._VALUES}


@cache
def _wires(cls: Any) -> dict[str, str]:
    from .model import attributes  # as above

    return attributes(cls)


def _kinds(hint: Any) -> tuple[_Kind, ...]:
    """The kinds of JSON that a type such as `list[Device] | None` stands for; none: anything."""
    from .plans import choices  # as above

    found = [_kind(choice) for choice in choices(hint) if choice is not type(None)]
    return tuple(kind for kind in found if kind) if all(found) else ()


def _kind(choice: Any) -> _Kind | None:
    """The kind of a type that is no choice; None for anything."""
    if choice is Any:
        return None
    if get_origin(choice) is list:
        return _Kind("list", _kinds(get_args(choice)[0]))
    if get_origin(choice) is dict:
        return _Kind("object", _kinds(get_args(choice)[1]))
    return _Kind("object" if hasattr(choice, "from_dict") else "scalar")
