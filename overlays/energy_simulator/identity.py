"""Identifiers and secrets that follow from the seed alone."""

from __future__ import annotations

import hashlib
import string
import uuid

__all__ = ["number", "text", "unique_id"]

ALPHABET = string.ascii_letters + string.digits


def number(*parts: object) -> int:
    """Return 64 bits that `parts` decide."""
    digest = hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def text(length: int, *parts: object, alphabet: str = ALPHABET) -> str:
    """Return `length` characters of `alphabet` that `parts` decide."""
    digest = hashlib.shake_128("\x1f".join(map(str, parts)).encode()).digest(length * 2)
    pairs = zip(digest[::2], digest[1::2], strict=True)
    return "".join(alphabet[(high << 8 | low) % len(alphabet)] for high, low in pairs)


def unique_id(*parts: object) -> str:
    """Return a UUID that `parts` decide."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, "\x1f".join(map(str, parts))))
