"""Answers that are not what the specification says: one change of their JSON, for whatever looks for such changes."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from .answers import Answer

__all__ = ["deviating"]

_OBJECT: Any = dict  # Any: type checkers would take a dict out of JSON for one of unknown keys
_ARRAY: Any = list


def deviating(answer: Answer, at: str, change: str, value: Any) -> Answer:
    """Return the answer with a change at a place, such as `data[].status`; one that is no JSON, or lacks the place, stays as it is."""
    if change == "media-type":
        return replace(answer, media_type=value)
    if "json" not in answer.media_type or answer.chunks is not None:
        return answer
    data: Any = json.loads(answer.body)
    _change(data, at.replace("[]", ".[]").split("."), change, value)
    return replace(answer, body=json.dumps(data, separators=(",", ":"), ensure_ascii=False).encode())


def _change(data: Any, steps: Sequence[str], change: str, value: Any) -> None:
    step, *rest = steps
    if step == "[]":
        for index, item in enumerate(data if isinstance(data, _ARRAY) else ()):
            if rest:
                _change(item, rest, change, value)
            else:
                data[index] = _changed(item, change, value)
    elif isinstance(data, _OBJECT):
        if rest:
            _change(data.get(step), rest, change, value)
        elif change == "set" or step in data:
            _field(data, step, change, value)


def _field(data: dict[str, Any], name: str, change: str, value: Any) -> None:
    found = data.pop(name, None)
    if change != "remove":
        data[value if change == "rename" else name] = found if change == "rename" else _changed(found, change, value)


def _changed(found: Any, change: str, value: Any) -> Any:
    if change == "cut":
        return found[:value] if isinstance(found, _ARRAY) else found
    if change == "text":
        return json.dumps(found) if isinstance(found, bool | int | float) else found
    return None if change == "null" else value
