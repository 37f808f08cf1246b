"""How a simulator differs from the platforms, where its user decides."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Options"]


@dataclass(frozen=True, slots=True)
class Options:
    """`strict` takes only what the specification says; `accept_sdk_tokens` lets in tokens of the official SDKs, which only EnOS can read.

    With `example_park` there is what the examples of the documents name.
    """

    strict: bool = False
    accept_sdk_tokens: bool = False
    example_park: bool = False
