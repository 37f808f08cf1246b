"""Who is let in: token, signature and timestamp of a request."""

from __future__ import annotations

import base64
import binascii
import hmac

from ..answers import Refusal
from ..log import Received
from ..signing import SIGNATURE_WINDOW_MS, signature
from ..spec import Operation
from ..state import State

__all__ = ["admit"]

EMPTY, EXPIRED, INVALID_ENCRYPTION, INVALID_PARAMETER = 1202, 1203, 1003, 1004
UNSIGNED_BODIES = ("multipart/form-data", "application/x-www-form-urlencoded")  # forms are not signed: official sample createFirmwareFile.py

SDK_TOKEN = (
    "Invalid parameter apim-accesstoken: this is a token that an EnOS SDK (Poseidon, Aphrodite) encrypted for EnOS, which the simulator cannot read: "
    "get one from POST /apim-token-service/v2.0/token/get and sign, or start the simulator with --accept-sdk-tokens"
)
RSA_BYTES = 256


def admit(state: State, operation: Operation, received: Received) -> None:
    """Raise the gateway's refusal unless the request carries what the operation's `security` asks for."""
    if "appAccessToken" in operation.security:
        token = _header(received, "apim-accesstoken")
        if _is_sdk_token(token, received):
            if not state.options.accept_sdk_tokens:
                raise Refusal(INVALID_PARAMETER, SDK_TOKEN)
            return
        if not state.tokens.valid(token):
            raise Refusal(EXPIRED, "The access token has expired or is unknown")
        if "signature" in operation.security:
            _check_signature(state, token, received)


def _is_sdk_token(token: str, received: Received) -> bool:
    """The official SDKs encrypt key, secret and time with RSA for a key that only EnOS has, and sign nothing."""
    if {"apim-signature", "apim-timestamp"} & set(received.headers):
        return False
    try:
        return len(base64.b64decode(token, validate=True)) == RSA_BYTES
    except (binascii.Error, ValueError):
        return False


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
