"""Forms of plain fields, as TSDB v2.0 takes them: its pages name multipart/form-data but print JSON, so both are taken.

So is a form of the other kind, which a Java service reads by the same call; a strict simulator refuses it.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl

from ..log import Received
from ..spec import Operation
from ..validation import Invalid, body, texts

__all__ = ["fields"]

URLENCODED = "application/x-www-form-urlencoded"


def fields(operation: Operation, received: Received, *, strict: bool) -> dict[str, Any]:
    if received.parts is not None:
        return texts(operation, {part.name: part.content.decode(errors="replace") for part in received.parts}, strict=strict)
    if not received.headers.get("content-type", "").lower().startswith(URLENCODED):
        return body(operation, received, strict=strict)
    if strict:
        raise Invalid("body", f"multipart/form-data is expected, not {URLENCODED}")
    return texts(operation, dict(parse_qsl(received.body.decode(errors="replace"), keep_blank_values=True)), strict=strict)
