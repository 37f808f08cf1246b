"""Single values as the documentation promises them, where JSON holds them otherwise."""

from __future__ import annotations

from collections.abc import Callable
from math import isfinite
from typing import Any

__all__ = ["CHANGED", "SCALARS"]


def _integer(value: Any) -> Any:
    if isinstance(value, str) and _numeric(value):
        try:
            return int(value)
        except ValueError:  # kept as it came: the documentation is wrong about this field
            return value
    return value


def _number(value: Any) -> Any:
    if isinstance(value, str) and _numeric(value):
        try:
            number = float(value)
        except ValueError:  # as for integers
            return value
        return number if isfinite(number) else value  # JSON has no number for `NaN`
    return value


def _numeric(text: str) -> bool:
    """Whether Python would read the text as a number for the same reasons as others: `1_000` is a name."""
    return text.isascii() and "_" not in text


def _text(value: Any) -> Any:
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _truth(value: Any) -> Any:
    return {"true": True, "false": False}.get(value.lower(), value) if isinstance(value, str) else value


CHANGED: dict[Callable[[Any], Any], type] = {_integer: str, _number: str, _text: int, _truth: str}  # the one type that each reads as something else
SCALARS: dict[type, Callable[[Any], Any]] = {int: _integer, float: _number, str: _text, bool: _truth}
