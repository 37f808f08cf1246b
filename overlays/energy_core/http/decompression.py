"""Answers that come compressed, undone while they are read."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any

from ..compression import ENCODINGS, Inflation
from .library import httpx

__all__ = ["decompress"]


def decompress(response: httpx.Response) -> None:
    """Undo an answer's gzip and deflate here: the HTTP library takes a cut answer for a whole one, and reads the first of several gzip members only."""
    if "content-encoding" not in response.headers or response.is_stream_consumed:
        return
    names = [name.lower() for name in response.headers.get_list("Content-Encoding", split_commas=True) if name.lower() != "identity"]
    if not names:
        return
    if set(names) <= ENCODINGS:
        response.stream = _Decompressed(response.stream, names)
        del response.headers["Content-Encoding"]  # or the library would undo it once more
    elif other := set(names).difference(response.request.headers.get_list("Accept-Encoding", split_commas=True), ENCODINGS):
        raise httpx.DecodingError(f"it is compressed as {', '.join(sorted(other))}, which was not asked for")


class _Decompressed(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, stream: Any, encodings: Sequence[str]) -> None:
        self._stream, self._layers = stream, [Inflation(name) for name in reversed(encodings)]

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            yield self._fed(piece)
        self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            yield self._fed(piece)
        self._end()

    def _fed(self, piece: bytes) -> bytes:
        try:
            for layer in self._layers:
                piece = layer.feed(piece)
        except ValueError as error:
            raise httpx.DecodingError(str(error)) from None
        return piece

    def _end(self) -> None:
        try:
            for layer in self._layers:
                layer.end()
        except ValueError as error:
            raise httpx.DecodingError(str(error)) from None

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()
