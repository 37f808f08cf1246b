"""Who is let in: token, signature and timestamp of a request."""

from __future__ import annotations

import hmac

from ..answers import Refusal
from ..log import Received
from ..signing import SIGNATURE_WINDOW_MS, signature
from ..spec import Operation
from ..state import State

__all__ = ["admit"]

EMPTY, EXPIRED, INVALID_ENCRYPTION, INVALID_PARAMETER = 1202, 1203, 1003, 1004
UNSIGNED_BODIES = ("multipart/form-data", "application/x-www-form-urlencoded")  # forms are not signed: official sample createFirmwareFile.py


def admit(state: State, operation: Operation, received: Received) -> None:
    """Raise the gateway's refusal unless the request carries what the operation's `security` asks for."""
    if "accessToken" in operation.security:
        token = _header(received, "apim-accesstoken")
        if not state.tokens.valid(token):
            raise Refusal(EXPIRED, "The access token has expired or is unknown")
        if "signature" in operation.security:
            _check_signature(state, token, received)


def _check_signature(state: State, token: str, received: Received) -> None:
    sent = _header(received, "apim-signature")
    timestamp = _header(received, "apim-timestamp")
    if not (timestamp.isascii() and timestamp.isdigit()) or abs(int(timestamp) - state.clock.now()) > SIGNATURE_WINDOW_MS:
        raise Refusal(INVALID_PARAMETER, "Invalid parameter apim-timestamp: it must be the present time in milliseconds")
    kind = received.headers.get("content-type", "").lower()
    body = b"" if kind.startswith(UNSIGNED_BODIES) else received.body
    expected = signature(token, received.query, body, timestamp, state.credentials.app_secret)
    if not hmac.compare_digest(sent.encode(), expected.encode()):
        raise Refusal(INVALID_ENCRYPTION, "Invalid encryption: apim-signature does not fit the request")


def _header(received: Received, name: str) -> str:
    value = received.headers.get(name, "")
    if not value:
        raise Refusal(EMPTY, f"Empty parameter: {name}")
    return value
