"""What both platforms share: from a request to the operation's handler, or to its example."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from .answers import Answer, Call
from .spec import Operation

__all__ = ["Handler", "example", "warned"]

Handler: TypeAlias = Callable[[Call], "Answer | dict[str, Any]"]
Handlers: TypeAlias = Mapping[str, Handler]

EXAMPLE = ("x-simulator", "example")


@functools.cache
def warned(platform: str, name: str) -> None:
    """Say it, once for each operation."""
    print(f"energy simulate: {platform} {name} has no behaviour here: it answers the example of the specification", file=sys.stderr)


def example(operation: Operation) -> Answer:
    """Answer with the example of the specification: the operation has no behaviour of its own here, which header and standard error say."""
    warned(operation.platform, operation.name)
    media_type = "application/json;charset=UTF-8" if operation.example.media_type == "application/json" else operation.example.media_type
    return Answer(operation.example.body, media_type=media_type, headers=[EXAMPLE], operation=operation.name)
