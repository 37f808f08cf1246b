"""What both platforms share: from a request to the operation's handler, or to its example."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .answers import Answer, Call
from .spec import Operation

__all__ = ["Handler", "example"]

Handler: TypeAlias = Callable[[Call], "Answer | dict[str, Any]"]
Handlers: TypeAlias = Mapping[str, Handler]


def example(operation: Operation) -> Answer:
    """Answer with the example of the specification: the operation has no behaviour of its own here."""
    media_type = "application/json;charset=UTF-8" if operation.example.media_type == "application/json" else operation.example.media_type
    return Answer(operation.example.body, media_type=media_type, operation=operation.name)
