"""Answers that come compressed: whole, or an error."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

__all__ = ["ENCODINGS", "Inflation"]

ENCODINGS = {"gzip", "x-gzip", "deflate"}
PIECE = 2**18  # bytes that are expanded at a time
_ZLIB, _RAW, _GZIP = zlib.MAX_WBITS, -zlib.MAX_WBITS, zlib.MAX_WBITS | 16


class Inflation:
    """One encoding of an answer, undone piece by piece; `ValueError` for data that are broken, or cut when `end` is called.

    A gzip file may be several behind each other (RFC 1952, 2.2), and padded with zeros as tapes are. `deflate` is zlib's format (RFC 9110, 8.4.1.2), and
    from some servers bare.
    """

    def __init__(self, encoding: str) -> None:
        self._encoding = encoding
        self._member: Any = None
        self._head = b""

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what the next piece holds, in pieces of at most `PIECE` bytes: a few bytes can stand for a thousand times as many."""
        data = self._head + data
        self._head = b""
        try:
            while data := self._at_a_member(data):
                found = self._member.decompress(data, PIECE)
                while found:
                    yield found
                    found = self._member.decompress(self._member.unconsumed_tail, PIECE)
                data = self._member.unused_data
        except zlib.error as error:
            raise ValueError(f"{self._encoding}: {error}") from error

    def end(self, *, may_be_empty: bool = True) -> None:
        """Make sure that nothing is missing."""
        if self._head or (not may_be_empty if self._member is None else not self._member.eof):
            raise ValueError(f"{self._encoding}: the data end in the middle")

    def _at_a_member(self, data: bytes) -> bytes:
        """What is to be decompressed now: nothing where too little has come to tell."""
        if self._member is not None and self._member.eof:
            data = data.lstrip(b"\0")
        if data and (self._member is None or self._member.eof):
            if len(data) < 2:
                self._head = data
                return b""
            bare = self._encoding == "deflate" and (data[0] & 15 != 8 or int.from_bytes(data[:2], "big") % 31)
            self._member = zlib.decompressobj(_RAW if bare else _ZLIB if self._encoding == "deflate" else _GZIP)
        return data
