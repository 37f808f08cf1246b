"""Token service: access tokens for the application."""

from __future__ import annotations

from typing import Any

from .. import validation
from ..answers import Call, Refusal
from ..platform import Handlers
from ..signing import SIGNATURE_WINDOW_MS, encryption
from .numerals import whole

__all__ = ["OPERATIONS", "invalid"]

REPEATED, UNKNOWN_APPLICATION, INVALID_ENCRYPTION, INVALID_PARAMETER, EMPTY, EXPIRED, NOT_REFRESHED = 1001, 1002, 1003, 1004, 1202, 1203, 1204


def invalid(error: validation.Invalid) -> Refusal:
    """The token service tells empty parameters from invalid ones."""
    missing = error.what.endswith("is missing")
    return Refusal(EMPTY, f"Empty parameter: {error.field}") if missing else Refusal(INVALID_PARAMETER, f"Invalid parameter {error.field}: {error.what}")


def get(call: Call) -> dict[str, Any]:
    """The same token again until it expires, so `expire` counts down from 7200."""
    _check(call)
    return _token(*call.state.tokens.current())


def refresh(call: Call) -> dict[str, Any]:
    """A new token; the old one ends."""
    _check(call)
    old: str = call.body["accessToken"]
    if not call.state.tokens.known(old):
        raise Refusal(NOT_REFRESHED, "The access token could not be refreshed: it is unknown")
    if not call.state.tokens.valid(old):
        raise Refusal(EXPIRED, "The access token has expired")
    return _token(*call.state.tokens.issue())


def _check(call: Call) -> None:
    for name, value in call.body.items():
        if value == "":
            raise Refusal(EMPTY, f"Empty parameter: {name}")
    credentials = call.state.credentials
    if call.body["appKey"] != credentials.app_key:
        raise Refusal(UNKNOWN_APPLICATION, "The application key does not exist")
    timestamp = whole(call, "timestamp")
    if abs(timestamp - call.state.clock.now()) > SIGNATURE_WINDOW_MS:
        raise Refusal(INVALID_PARAMETER, "Invalid parameter timestamp: it must be the present time in milliseconds")
    sent: str = call.body["encryption"]
    if sent != encryption(credentials.app_key, str(call.body["timestamp"]), credentials.app_secret):
        raise Refusal(INVALID_ENCRYPTION, "Invalid encryption")
    if call.state.tokens.repeated(sent):
        raise Refusal(REPEATED, "The encryption was used before: take a new timestamp")


def _token(value: str, seconds: int) -> dict[str, Any]:
    return {"data": {"accessToken": value, "expire": seconds}}


OPERATIONS: Handlers = {"getAccessToken": get, "refreshAccessToken": refresh}
