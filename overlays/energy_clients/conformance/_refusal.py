"""Why a call of a walk failed, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from energy_core.operation import Operation

from ..doctor._verdicts import permission
from ..errors import ApiError, AuthenticationError, ConfigurationError, EnergyClientError, InvalidArgument, MalformedAnswer, PermissionDenied, RateLimited
from ._findings import words

__all__ = ["Refusal", "refusal"]

_LONGEST = 300  # characters of a message


@dataclass(frozen=True)
class Refusal:
    """How a call failed. Of the platform's message the words alone are there, and names of arguments: what else it holds may be somebody's."""

    error: str
    """The class of the error."""
    code: int | str | None
    """The platform's code, or the HTTP status where it gives none."""
    message: str
    advice: str
    """What to do about it."""

    def __str__(self) -> str:
        code = "" if self.code is None else f" {self.code}"
        return f"{self.error}{code}{self.message and f': {self.message}'}"


def refusal(operation: Operation, error: EnergyClientError, given: Mapping[str, Any]) -> Refusal:
    """What is told of a call with these arguments."""
    code = getattr(error, "code", None) or getattr(error, "status", None)
    known = {part for one in operation.arguments for part in (one.name, one.wire, *one.wire.split("."))}
    message = words(getattr(error, "message", None) or str(error), {operation.name, *known}, _LONGEST)
    return Refusal(type(error).__name__, code, message, _advice(operation, error, given))


def _advice(operation: Operation, error: EnergyClientError, given: Mapping[str, Any]) -> str:
    if isinstance(error, PermissionDenied):
        return permission(operation)
    if isinstance(error, AuthenticationError):
        logins = _names(operation, given, "header")
        return f"Give what a person's login has for {logins}." if logins else "See whether the credentials are taken elsewhere: energy doctor."
    if isinstance(error, RateLimited):
        return "The quota is used up at the moment: walk again later, or at a lower rate."
    if isinstance(error, MalformedAnswer):
        return "The answer is none of this operation's: its findings say what differs."
    if isinstance(error, ConfigurationError):
        return "Nothing was sent: set what the message names."
    if isinstance(error, InvalidArgument):
        return "Nothing was sent: give a value that the argument takes."
    if error.transient or not isinstance(error, ApiError):
        return "It may pass: walk again later."
    names = _names(operation, given)
    return f"Give values for {names}: those that were tried came from other answers or from examples." if names else "It was called without arguments."


def _names(operation: Operation, given: Mapping[str, Any], place: str = "") -> str:
    """The arguments of a call, as the platform calls them."""
    return ", ".join(one.wire for one in operation.arguments if one.name in given and one.wire and place in ("", one.place))
