"""Bodies of answers while they are read: their compression undone, no more of them than a client holds, and nothing that may have been cut."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any, NamedTuple

from ..compression import ENCODINGS, Inflation
from ..errors import AnswerTooLarge, MalformedAnswer
from ..operation import Operation
from ..options import Options
from .library import httpx

__all__ = ["Reply", "guard", "is_file", "redirect", "whole"]

TOKEN = 2**20  # bytes of an answer that authentication asks for
REFUSAL = 2**19  # bytes that are read of an answer whose status says what it is
VALUE = 16  # bytes of `max_answer` that each value of JSON or of a table stands for: as data of Python it takes more memory than as text
_SEPARATORS = b",{[\n"
_AT_ONCE = 1 << 18  # bytes of an answer that are looked through, a copy of which is made


class Reply(NamedTuple):
    """An HTTP answer: status, headers (case-insensitive, repeated ones joined by comma) and content."""

    status: int
    headers: httpx.Headers
    content: bytes

    def __repr__(self) -> str:
        return f"<Reply: HTTP {self.status}, {len(self.content):,} bytes>"


def guard(response: httpx.Response) -> None:
    """Let the body of an answer be read in bounds; an answer that does not say where it ends is refused where its content would not show that it was cut.

    The HTTP library undoes a compression as far as the data reach, takes a cut answer for a whole one, reads the first of several gzip members only, and
    knows no bounds.
    """
    observed = _observed(response)
    if response.has_redirect_location:  # or the library would look into it, and some are no URL
        observed(b"")
        raise MalformedAnswer(redirect(response.headers), status=response.status_code)
    if response.is_stream_consumed:
        observed(response.content)
        return
    request, encoding = response.request, _encoding(response)
    ends = _says_where_it_ends(response)
    operation: Operation | None = request.extensions.get("energy.operation")
    if not (ends or encoding) and operation is not None and operation.answer in ("text", "binary") and response.status_code < 300:
        what = "the answer tells neither its length nor its end, so that a part of it could pass for the whole: does an old proxy stand before the platform?"
        raise MalformedAnswer(what, operation=operation.name, status=response.status_code)
    inflation = Inflation(encoding) if encoding else None
    body = _Body(response.stream, limit(request, response), inflation, ends=ends, status=response.status_code)
    response.stream = body if observed is _nobody else _Observed(body, observed, request.extensions["energy.options"].max_answer)


def whole(response: httpx.Response, content: bytes, most: int | None = None) -> Reply:
    """Return an answer that was read, unless it is larger than what a client holds, or holds so many values that it would become so."""
    most = most or limit(response.request, response)
    if most is not None and response.status_code < 400:
        if len(content) > most:
            raise _too_large(most, response.status_code)
        if len(content) > most // VALUE and _values(content) > most // VALUE:
            what = f"the answer holds more than {most // VALUE:,} values, a sixteenth of what a client holds in bytes"
            raise AnswerTooLarge(f"{what}: see `max_answer`", status=response.status_code)
    return Reply(response.status_code, response.headers, content)


def _values(content: bytes) -> int:
    """How many values there are at most; counting one separator after another takes twice as long."""
    parts = (content[at : at + _AT_ONCE] for at in range(0, len(content), _AT_ONCE))
    return sum(len(part) - len(part.translate(None, _SEPARATORS)) for part in parts)


def redirect(headers: httpx.Headers) -> str:
    """What an answer is that leads elsewhere, where nobody follows."""
    location = headers.get("Location", "").partition("?")[0]
    return f"a redirect instead of an answer{location and f' (to {location})'}: is the base URL right?"


def is_file(response: httpx.Response) -> bool:
    """Whether the answer of an operation that answers a file is the file itself; errors come as JSON, as a web page or with an error status."""
    kind = response.headers.get("Content-Type", "").lower()
    return response.status_code < 300 and "json" not in kind and "html" not in kind


def limit(request: httpx.Request, response: httpx.Response) -> int | None:
    """How many bytes an answer may have, compressed and expanded; None for what is handed on piece by piece."""
    options: Options | None = request.extensions.get("energy.options")
    if options is None:  # not a request of ours
        return None
    operation: Operation | None = request.extensions.get("energy.operation")
    if operation is None:
        return min(TOKEN, options.max_answer)
    if response.status_code >= 400:
        return min(REFUSAL, options.max_answer)
    if request.extensions.get("energy.streamed") and (is_file(response) if not operation.stream else response.status_code == 200):
        return None
    return options.max_answer


def _encoding(response: httpx.Response) -> str:
    """The one compression of an answer, which is undone here and no longer the library's task."""
    if "content-encoding" not in response.headers:
        return ""
    names = [name.lower() for name in response.headers.get_list("Content-Encoding", split_commas=True) if name and name.lower() != "identity"]
    if other := sorted({*names} - ENCODINGS):
        raise httpx.DecodingError(f"it is compressed as {', '.join(other)}, which this client does not read")
    if len(names) > 1:
        raise httpx.DecodingError(f"it is compressed {len(names)} times ({', '.join(names)}), once is what answers are")
    del response.headers["Content-Encoding"]
    return names[0] if names else ""


def _says_where_it_ends(response: httpx.Response) -> bool:
    """Whether the end of an answer differs from a broken connection; of one without content, and in versions of HTTP above 1.1, it always does."""
    version: Any = response.extensions.get("http_version")
    if version not in (b"HTTP/1.1", b"HTTP/1.0") or response.status_code == 204:
        return True
    return "content-length" in response.headers or "transfer-encoding" in response.headers


def _nobody(content: bytes | None) -> None:
    pass


def _observed(response: httpx.Response) -> Callable[[bytes | None], None]:
    """What shows an answer with its whole content, None for what is too large, to those who look on."""
    options: Options | None = response.request.extensions.get("energy.options")
    observers = options.observers if options else ()
    if not observers:
        return _nobody

    def show(content: bytes | None) -> None:
        for observer in observers:
            observer(response, content)

    return show


class _Observed(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body that is shown when it has been read to its end."""

    def __init__(self, body: _Body, show: Callable[[bytes | None], None], most: int) -> None:
        self._body, self._show, self._most = body, show, most
        self._pieces: list[bytes] = []
        self._size = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._body:
            self._keep(piece)
            yield piece
        self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._body:
            self._keep(piece)
            yield piece
        self._end()

    def _keep(self, piece: bytes) -> None:
        self._size += len(piece)
        if self._size <= self._most:
            self._pieces.append(piece)
        else:
            self._pieces.clear()

    def _end(self) -> None:
        self._show(b"".join(self._pieces) if self._size <= self._most else None)

    def close(self) -> None:
        self._body.close()

    async def aclose(self) -> None:
        await self._body.aclose()


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, stream: Any, most: int | None, inflation: Inflation | None, *, ends: bool, status: int) -> None:
        self._stream, self._most, self._inflation, self._ends, self._status = stream, most, inflation, ends, status
        self._came = self._given = 0
        self._is_cut = False  # by ourselves

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._stream:
            yield from self._expanded(piece)
            if self._is_cut:
                return
        self._end()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._stream:
            for part in self._expanded(piece):
                yield part
            if self._is_cut:
                return
        self._end()

    def _expanded(self, piece: bytes) -> Iterator[bytes]:
        """What a piece holds, in pieces of bounded size, until it is too much. Of an answer whose status says what it is, the beginning is enough."""
        self._came += len(piece)
        most = self._most
        if most is not None and self._came > most:
            self._is_cut = True
        else:
            for part in (piece,) if self._inflation is None else self._inflated(piece, self._inflation):
                self._given += len(part)
                if most is not None and self._given > most:
                    self._is_cut = True
                    break
                yield part
        if self._is_cut and self._status < 400 and most is not None:
            raise _too_large(most, self._status)

    def _inflated(self, piece: bytes, inflation: Inflation) -> Iterator[bytes]:
        try:
            yield from inflation.feed(piece)
        except ValueError as error:
            raise httpx.DecodingError(str(error)) from None

    def _end(self) -> None:
        if self._inflation is None:
            return
        try:
            self._inflation.end(may_be_empty=self._ends)
        except ValueError as error:
            raise httpx.DecodingError(str(error)) from None

    def close(self) -> None:
        self._stream.close()

    async def aclose(self) -> None:
        await self._stream.aclose()


def _too_large(most: int, status: int) -> AnswerTooLarge:
    return AnswerTooLarge(f"the answer is larger than {most:,} bytes, which is what a client holds in memory: see `max_answer`", status=status)
