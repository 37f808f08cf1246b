"""TLS with a host whose certificate no authority has signed: it is known by its fingerprint."""

from __future__ import annotations

import hashlib
import hmac
import re
import ssl
from typing import Any

__all__ = ["pinning"]


def pinning(fingerprint: Any) -> ssl.SSLContext:
    """Return what takes the one certificate with this SHA-256, whoever signed it, whatever its names and dates are, and none other.

    `fingerprint` is the hexadecimal SHA-256 of the certificate, as `openssl x509 -fingerprint -sha256` and browsers show it: with colons or without, and
    with `sha256:` before it, or what they write there, or neither. It is compared at the end of the handshake, before anything is sent.
    """
    pin = _digest(fingerprint)

    class Socket(ssl.SSLSocket):
        def do_handshake(self, block: bool = False) -> None:
            super().do_handshake(block)
            _compare(self, pin)

    class Object(ssl.SSLObject):
        def do_handshake(self) -> None:
            super().do_handshake()
            _compare(self, pin)

    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE  # the fingerprint says more than they do
    context.sslsocket_class, context.sslobject_class = Socket, Object  # which blocking and async connections are made of
    return context


def _digest(fingerprint: Any) -> bytes:
    if isinstance(fingerprint, str):
        digits = re.sub(r"^sha-?256( fingerprint=|[:=])", "", fingerprint.strip(), flags=re.IGNORECASE).replace(":", "")
        if re.fullmatch("[0-9a-fA-F]{64}", digits):
            return bytes.fromhex(digits)
    raise ValueError("expected the SHA-256 of the host's certificate, 64 hexadecimal digits such as `openssl x509 -noout -fingerprint -sha256` prints")


def _compare(connection: ssl.SSLSocket | ssl.SSLObject, pin: bytes) -> None:
    found = hashlib.sha256(connection.getpeercert(binary_form=True) or b"").digest()
    if not hmac.compare_digest(found, pin):
        raise ssl.SSLCertVerificationError(f"FINGERPRINT_MISMATCH: the host's certificate has the fingerprint sha256:{found.hex()}, which is not the one given")
