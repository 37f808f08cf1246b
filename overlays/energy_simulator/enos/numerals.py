"""Values that a request may write as text, in the form that the documentation's tables give them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from ..answers import Call
from ..lenience import INTEGER
from ..shapes import LARGEST, misfits
from ..spec import document
from ..validation import Invalid

__all__ = ["structure", "whole"]


def whole(call: Call, field: str) -> int:
    """Return a whole number within the bounds that the specification sets it; official samples and clients send many of them as text."""
    value: int | str = call.body[field]
    if isinstance(value, str) and not INTEGER.fullmatch(value):
        raise Invalid(field, "Input should be a valid integer")
    number, schema = int(value), _schema(call, field)
    if number < schema.get("minimum", -LARGEST):
        raise Invalid(field, f"Input should be greater than or equal to {schema.get('minimum', -LARGEST)}")
    if number > schema.get("maximum", LARGEST - 1):
        raise Invalid(field, f"Input should be less than or equal to {schema.get('maximum', LARGEST - 1)}")
    return number


def structure(call: Call, field: str) -> Any:
    """Return a list or an object, which may come as its JSON text."""
    value = call.body[field]
    if not isinstance(value, str):
        return value
    try:
        decoded: Any = msgspec.json.decode(value)
    except msgspec.DecodeError as error:
        raise Invalid(field, f"{field} is not JSON ({error})") from error
    schema = _schema(call, field)
    for place, what in misfits(document(call.operation.platform), {**schema, "type": schema["type"][0]}, decoded, field):
        raise Invalid(place, what)
    return decoded


def _schema(call: Call, field: str) -> Mapping[str, Any]:
    """What the specification says of a field of the body; nothing of those that the older TSDB service takes from the query."""
    schemas: Mapping[str, Any] = document(call.operation.platform)["components"]["schemas"]
    return schemas.get(call.operation.body_model or "", {}).get("properties", {}).get(field, {})  # type: ignore[no-any-return]  # JSON
