"""Forms of plain fields, as TSDB v2.0 takes them: its pages name multipart/form-data but print JSON, so both are taken."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ..answers import as_json
from ..log import Received
from ..spec import Operation
from ..validation import body

__all__ = ["fields"]


def fields(operation: Operation, received: Received) -> dict[str, Any]:
    if received.parts is not None:
        given = {part.name: part.content.decode(errors="replace") for part in received.parts}
        received = replace(received, body=as_json(given))
    return body(operation, received)
