"""Forms of plain fields, as TSDB v2.0 takes them: its pages name multipart/form-data but print JSON, so both are taken."""

from __future__ import annotations

from typing import Any

from ..log import Received
from ..spec import Operation
from ..validation import body, texts

__all__ = ["fields"]


def fields(operation: Operation, received: Received) -> dict[str, Any]:
    if received.parts is None:
        return body(operation, received)
    return texts(operation, {part.name: part.content.decode(errors="replace") for part in received.parts})
