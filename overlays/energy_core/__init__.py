"""What every operation does, whichever platform it is of: requests, HTTP, envelopes, models, pages, streams, errors.

Exported here is what generated code needs; what needs msgspec is imported when it is first used, because operations alone do without. People import
`energy_clients`, which offers what they name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .facts import UNSET, Argument, Batch, DecodeError, Envelope, File, Pagination, Truncation, Unset
from .operation import Operation, Request

if TYPE_CHECKING:
    from .batch import BatchAnswer as BatchAnswer
    from .batch import Failed as Failed
    from .enums import OpenIntEnum as OpenIntEnum
    from .enums import OpenStrEnum as OpenStrEnum
    from .model import Model as Model
    from .model import define as define
    from .model import dump as dump

__all__ = [
    "UNSET",
    "Argument",
    "Batch",
    "BatchAnswer",
    "DecodeError",
    "Envelope",
    "Failed",
    "File",
    "Model",
    "OpenIntEnum",
    "OpenStrEnum",
    "Operation",
    "Pagination",
    "Request",
    "Truncation",
    "Unset",
    "define",
    "dump",
]

_LATER = {
    "BatchAnswer": "batch",
    "Failed": "batch",
    "Model": "model",
    "OpenIntEnum": "enums",
    "OpenStrEnum": "enums",
    "dump": "model",
    "define": "model",
}


def __getattr__(name: str) -> object:
    module = _LATER.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
    return value
