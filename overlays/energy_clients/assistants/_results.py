"""Results as JSON text that is cut to a size, with where to read on; secrets are masked."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple, cast

from energy_core.answer import is_secret
from energy_core.model import Model, attributes
from energy_core.series import TimeSeries

from .._printable import json_text
from ..errors import InvalidArgument

__all__ = ["Place", "answer", "fingerprint", "listed", "masked"]

_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_LIST: Any = (list, tuple)
_MASK = "***"


class Place(NamedTuple):
    """Where a result is read on: a page's token, how many of its items are read, and how many characters of the next one."""

    page: str = ""
    item: int = 0
    character: int = 0

    def token(self, call: str) -> str:
        """As text, for one call alone."""
        return f"{call}.{self.item}.{self.character}.{self.page}"

    @classmethod
    def of(cls, token: Any, call: str) -> Place:
        """The place of a token; `InvalidArgument` for one of another call."""
        found = re.fullmatch(r"([0-9a-f]{8})\.([0-9]{1,9})\.([0-9]{1,12})\.(.*)", str(token), re.DOTALL)
        if found is None or found[1] != call:
            raise InvalidArgument("resume: it belongs to another call; give it with the operation and the arguments of the call that it came from")
        return cls(found[4], int(found[2]), int(found[3]))


def fingerprint(operation: str, arguments: Mapping[str, Any]) -> str:
    """The same for calls of the same operation with the same arguments."""
    return hashlib.sha256(_text([operation, dict(sorted(arguments.items()))]).encode()).hexdigest()[:8]


def masked(value: Any) -> Any:
    """A result as plain JSON data, without the values of secrets: those that the specification calls so, and texts in fields with such a name."""
    if isinstance(value, Model):
        data: dict[str, Any] = masked(value.to_dict())
        for name, wire in attributes(type(value)).items():
            inner: Any = getattr(value, name)
            if name in value._SECRETS and inner is not None:
                data[wire] = _MASK
            elif _holds_models(inner):
                data[wire] = masked(inner)
        return data
    if isinstance(value, TimeSeries):
        return [_row(value, number) for number in range(len(value))]
    if isinstance(value, _OBJECT):
        return {key: _hidden(inner) if is_secret(key) else masked(inner) for key, inner in cast("dict[str, Any]", value).items()}
    if isinstance(value, _LIST):
        return [masked(inner) for inner in cast("Sequence[Any]", value)]
    if isinstance(value, bytes):
        return _content(value)
    return value


def _hidden(value: Any) -> Any:
    """A value without its texts; numbers and what is empty stay, such as the time at which a password ends."""
    if isinstance(value, _OBJECT):
        return {key: _hidden(inner) for key, inner in cast("dict[str, Any]", value).items()}
    if isinstance(value, _LIST):
        return [_hidden(inner) for inner in cast("Sequence[Any]", value)]
    return _MASK if isinstance(value, str) else masked(value)


def _holds_models(value: Any) -> bool:
    inner: Sequence[Any] = list(value.values()) if isinstance(value, _OBJECT) else value if isinstance(value, _LIST) else ()
    return isinstance(value, Model) or any(map(_holds_models, inner))


def _row(series: TimeSeries, number: int) -> dict[str, Any]:
    heads = (" ".join(f"{name}={label}" for name, label in column.labels.items()) for column in series.columns)
    return {"timestamp": series.timestamps[number], **dict(zip(heads, (column.values[number] for column in series.columns), strict=True))}


def _content(content: bytes) -> dict[str, str]:
    """A file: its text, or Base64 where it is none."""
    try:
        return {"text": content.decode()}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(content).decode()}


def listed(result: Any, size: int) -> tuple[dict[str, Any], str, list[Any]]:
    """What of a result is told whole, and what is told item by item, with its name: a list, the longest list of an object, or the result as one item."""
    data = masked(result)
    if isinstance(data, _LIST):
        return {}, "items", list(data)
    if isinstance(data, _OBJECT) and len(_text(data)) > size:
        lists = [(len(_text(value)), name) for name, value in data.items() if isinstance(value, list)]
        length, name = max(lists, default=(0, ""))
        if len(_text(data)) - length < size // 2:
            return {key: value for key, value in data.items() if key != name}, name, data[name]
    return {}, "", [data]


def answer(facts: dict[str, Any], name: str, items: Iterator[tuple[Place, Any]], begin: Place, call: str | None, size: int, limit: int | None = None) -> str:
    """The text of a result: facts, then under a name the items from a place on, of at most so many characters; `resume` says where the next part begins.

    Without a name there is one item, which is the result itself. An item that is too long comes in parts, each as text under `part`. `call` is None for what
    cannot be read on, because asking for it again would repeat a change.
    """
    told: list[str] = []
    more: dict[str, str] = {}
    used = len(_text(facts))
    for place, item in items:
        if place.page == begin.page and place.item < begin.item:
            continue
        text = _text(item)
        at = begin.character if place[:2] == begin[:2] else 0
        if told and (used + len(text) > size or len(told) == limit):
            more = _more(place, call)
            break
        if at or len(text) > size:
            ends = at + size >= len(text)
            goes_on = _more(place._replace(item=place.item + ends, character=0 if ends else at + size), call) if name or not ends else {}
            return _text({**facts, "part": text[at : at + size], "of": len(text), **goes_on})
        told.append(text)
        used += len(text) + 1
    if not name:
        return "".join(told) or "null"
    head = _text({**facts, **more})[1:-1]
    return f"{{{head}{head and ','}{_text(name)}:[{','.join(told)}]}}"


def _more(place: Place, call: str | None) -> dict[str, str]:
    return {"cut": "the rest is left out: to ask for it would repeat the change"} if call is None else {"resume": place.token(call)}


def _text(data: Any) -> str:
    return json_text(data, default=str)
