"""How EnOS requests are signed and how tokens are asked for."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

__all__ = ["SIGNATURE_WINDOW_MS", "encryption", "parameters_text", "signature"]

SIGNATURE_WINDOW_MS = 15 * 60 * 1000  # no page says how far a timestamp may be off; 15 minutes is this simulator's choice


def encryption(app_key: str, timestamp: str, app_secret: str) -> str:
    """Return what proves an application to the token service ("Encryption Generation Rule", token/get_access_token)."""
    return _sha256(f"{app_key}{timestamp}{app_secret}".encode())


def parameters_text(query: Iterable[tuple[str, str]]) -> str:
    """Return decoded names and values without separators, sorted by name in byte order; of repeated names the first counts."""
    first: dict[str, str] = {}
    for name, value in query:
        first.setdefault(name, value)  # the documentation's Java sample signs the first value
    return "".join(name + first[name] for name in sorted(first, key=str.encode))


def signature(access_token: str, query: Iterable[tuple[str, str]], body: bytes, timestamp: str, app_secret: str) -> str:
    """Return `apim-signature` over the very bytes of `body`, which are empty for multipart and for requests without a body."""
    text = (access_token + parameters_text(query)).encode()
    return _sha256(text + body + (timestamp + app_secret).encode())


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
