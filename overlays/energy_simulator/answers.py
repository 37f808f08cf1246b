"""Answers and refusals, as handlers give them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from .spec import Operation
    from .state import State

__all__ = ["Answer", "Call", "Refusal", "as_json", "not_found"]

JSON = "application/json;charset=UTF-8"


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer; `chunks` in place of `body` are sent one by one."""

    body: bytes = b""
    status: int = 200
    media_type: str = JSON
    headers: Sequence[tuple[str, str]] = ()
    chunks: Sequence[bytes] | None = None
    operation: str | None = None


class Refusal(Exception):
    """A request that is not granted. `code` is a platform code, or a kind of `x-errors` that the operation translates."""

    def __init__(self, code: int | str, message: str, *, details: Mapping[str, Any] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.details = details


@dataclass(frozen=True, slots=True)
class Call:
    """A request that was let in and validated: what a handler works on."""

    operation: Operation
    state: State
    query: Mapping[str, Any]
    body: dict[str, Any] = field(default_factory=dict[str, Any])
    path: Mapping[str, str] = field(default_factory=dict[str, str])
    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def as_json(value: Any) -> bytes:
    return msgspec.json.encode(value)


def not_found(what: str) -> Refusal:
    """The object does not exist: the operation's own code for that, else the common one."""
    return Refusal("not-found", what)
