"""What the exit status says, and errors in one line: for people, or as JSON."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

from .._printable import json_text, printable
from ..errors import (
    ApiError,
    AuthenticationError,
    ConfigurationError,
    Conflict,
    EnergyClientError,
    InvalidArgument,
    InvalidRequest,
    MalformedAnswer,
    NotFound,
    OperationTimeout,
    PartialSuccess,
    PermissionDenied,
    RateLimited,
    ServerError,
    StorageError,
    TransportError,
)

__all__ = ["EXITS", "INTERRUPTED", "exit_code", "missing", "shown", "wants_json"]

INTERRUPTED = 130
EXITS: dict[int, tuple[str, tuple[type[BaseException], ...]]] = {  # the first that fits
    2: ("an argument is wrong; nothing was sent", (click.UsageError, InvalidArgument)),
    3: ("the client is not set up: profile, address, credentials, an extra", (ConfigurationError, ModuleNotFoundError)),
    4: ("the credentials are not accepted", (AuthenticationError,)),
    5: ("the credentials may not do this", (PermissionDenied,)),
    6: ("not found", (NotFound,)),
    7: ("the platform does not accept a parameter", (InvalidRequest,)),
    8: ("not in this state", (Conflict,)),
    9: ("too many requests", (RateLimited,)),
    10: ("the platform failed or gave up waiting", (ServerError, OperationTimeout)),
    11: ("no answer: no connection, or none in time", (TransportError,)),
    12: ("the answer is none of the operation's", (MalformedAnswer, RecursionError)),
    13: ("some of it was done", (PartialSuccess,)),
    14: ("what was read cannot be written", (StorageError, OSError)),
    1: ("any other failure", (ApiError, EnergyClientError, click.ClickException)),
}
_EXTRAS = {
    "rich": "cli",
    "keyring": "keyring",
    "energy_simulator": "simulator",
    "pydantic": "simulator",
    "starlette": "simulator",
    "uvicorn": "simulator",
    "pyarrow": "arrow",
    "mcp": "mcp",
    "uniplot": "plot",
}
_FACTS = ("code", "request_id", "operation", "status", "attempts", "transient", "retry_after", "resume_token", "sent")


def exit_code(error: BaseException) -> int:
    """The exit status of an error's family."""
    return next((code for code, (_, kinds) in EXITS.items() if isinstance(error, kinds)), 1)


def wants_json(arguments: Sequence[str]) -> bool:
    """Whether a command line asks for JSON: what is wrong with its other arguments is told in that form too."""
    formats = ("json", "jsonl")
    pairs = zip(arguments, [*arguments[1:], ""], strict=True)
    return any(
        (name in ("-o", "--output") and value in formats) or name in [start + form for start in ("-o", "--output=") for form in formats]
        for name, value in pairs
    )


def missing(error: ModuleNotFoundError) -> str:
    """What to install where a library of an extra is not there; empty where none of ours asked for it."""
    library = (error.name or "").partition(".")[0]
    extra = _EXTRAS.get(library)
    return f"this needs an extra: pip install 'energy-clients[{extra}]' ({library} is missing)" if extra else ""


def shown(error: BaseException, as_json: bool) -> str:
    """One line that says what went wrong."""
    message = _message(error)
    if not as_json:
        return f"energy: {message}"
    facts: dict[str, Any] = {"error": type(error).__name__, "exit": exit_code(error), "message": message}
    facts |= {name: value for name in _FACTS if (value := getattr(error, name, None)) is not None}
    return json_text(facts)


def _message(error: BaseException) -> str:
    if isinstance(error, ModuleNotFoundError):
        text = missing(error)
    elif isinstance(error, RecursionError):
        text = "a value is nested too deeply to be shown or sent"
    elif isinstance(error, click.ClickException):
        text = error.format_message()
    else:
        text = str(error)
    return printable(" ".join(text.split())) or type(error).__name__
