"""What both platforms share: from a request to the operation's handler, or to its example."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, TypeAlias

from .answers import Answer, Call
from .faults import Fault, retry_after
from .spec import Operation

__all__ = ["MEANT", "Handler", "example", "outage", "warned"]

Handler: TypeAlias = Callable[[Call], "Answer | dict[str, Any]"]
Handlers: TypeAlias = Mapping[str, Handler]

EXAMPLE = ("x-simulator", "example")
MEANT = "a fault of the simulator's profile"
PAGE = "<html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>"


@functools.cache
def warned(platform: str, name: str) -> None:
    """Say it, once for each operation."""
    print(f"energy simulate: {platform} {name} has no behaviour here: it answers the example of the specification", file=sys.stderr)


def example(operation: Operation) -> Answer:
    """Answer with the example of the specification: the operation has no behaviour of its own here, which header and standard error say."""
    warned(operation.platform, operation.name)
    media_type = "application/json;charset=UTF-8" if operation.example.media_type == "application/json" else operation.example.media_type
    return Answer(operation.example.body, media_type=media_type, headers=[EXAMPLE], operation=operation.name)


def outage(answer: Answer, fault: Fault, now: float) -> Answer:
    """Return an answer of the platform as a fault has it: with when to come again, or as the page of a proxy before the platform. `now` in seconds."""
    headers = [*answer.headers, *retry_after(fault, now)]
    if fault.html:
        return replace(answer, body=PAGE.format(fault.status).encode(), media_type="text/html", headers=headers)
    return replace(answer, headers=headers)
