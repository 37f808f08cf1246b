"""Answers too large or too slow to wait for: files, and answers that come line by line."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Generator, Iterable, Iterator
from contextlib import aclosing, closing
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from .answer import refusal_of_file, value
from .calls import Bound, Descriptor, Service, Session, read
from .errors import AnswerTooLarge, MalformedAnswer
from .files import whole_file
from .http import Async, Blocking, Reply, build, is_file, whole
from .operation import Operation, Request
from .sending import astream, awaited, blocking, stream, watching

if TYPE_CHECKING:
    from .calls import Generated

__all__ = ["AsyncDownload", "Download", "download", "lines"]

P = ParamSpec("P")
A = TypeVar("A")
R = TypeVar("R")


def _begun(attempt: Callable[[Any, Operation], Generator[R]], request: Any, operation: Operation) -> Iterator[R]:
    """What a stream brings, begun as often as it takes for the first of it."""

    def first(request: Any, operation: Operation) -> tuple[list[R], Generator[R]]:
        coming = attempt(request, operation)
        return list(islice(coming, 1)), coming

    with watching(request, operation):
        begin, coming = blocking(first, request, operation, _as_it_is)
        with closing(coming):
            yield from begin
            yield from coming


async def _abegun(attempt: Callable[[Any, Operation], AsyncGenerator[R]], request: Any, operation: Operation) -> AsyncGenerator[R]:
    """The same, awaited."""

    async def first(request: Any, operation: Operation) -> tuple[list[R], AsyncGenerator[R]]:
        coming = attempt(request, operation)
        async for one in coming:
            return [one], coming
        return [], coming

    with watching(request, operation):
        begin, coming = await awaited(first, request, operation, _as_it_is)
        async with aclosing(coming):
            for one in begin:
                yield one
            async for one in coming:
                yield one


def _as_it_is(found: R) -> R:
    return found


def _empty(file: IO[bytes]) -> None:
    file.seek(0)
    file.truncate()


class _Pending:
    """A request whose answer is read while it arrives."""

    def __init__(self, operation: Operation, request: Request, session: Session[Any]) -> None:
        self._operation, self._request, self._session = operation, request, session

    def _sent(self) -> Any:
        return build(self._request, self._session.options)

    def _held(self) -> _Held:
        return _Held(self._operation, self._session.options.max_answer, "file")

    def _joined(self, chunks: Iterable[bytes]) -> bytes:
        held = self._held()
        for chunk in chunks:
            held.take(chunk)
        return held.all()


class _Held:
    """What has come of a file or a line that is kept in memory until it is whole."""

    def __init__(self, operation: Operation, most: int, what: str) -> None:
        self._operation, self._most, self._what = operation, most, what
        self._chunks: list[bytes] = []
        self._size = 0

    def take(self, chunk: bytes) -> None:
        self._size += len(chunk)
        if self._size > self._most:
            what = f"the {self._what} is larger than {self._most:,} bytes, which is what a client holds in memory: see `max_answer`"
            raise AnswerTooLarge(what, operation=self._operation.name)
        self._chunks.append(chunk)

    def all(self) -> bytes:
        """What has come, which is held no longer."""
        found, self._chunks, self._size = b"".join(self._chunks), [], 0
        return found


def _file_or_error(operation: Operation, reply: Reply) -> bytes:
    """The content of an answer that may be an error: raise the error that it is, or return the file that happens to be JSON."""
    refusal_of_file(operation, reply)
    return reply.content


class Download(_Pending):
    """A file of the platform. Iterate over its chunks, or `.save(path)`, or `.read()`; each asks the platform anew.

    Iterating repeats a failed call until the first chunk has come; `save` and `read`, which hand out nothing before the end, until the whole file has.
    """

    def __iter__(self) -> Iterator[bytes]:
        return _begun(self._chunks, self._sent(), self._operation)

    def _chunks(self, request: Any, operation: Operation) -> Generator[bytes]:
        transport: Blocking = self._session.transport
        with stream(transport, request, operation) as response:
            if is_file(response):
                yield from response.iter_bytes()
            else:
                yield _file_or_error(operation, whole(response, response.read()))

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file to `path`, whole or not at all, and return the path.

        A file that is there is replaced and keeps its mode; a symbolic link is followed. What is there and no file is refused, and nothing is asked for.
        """
        with whole_file(path) as file:

            def written(request: Any, operation: Operation) -> None:
                _empty(file)
                for chunk in self._chunks(request, operation):
                    file.write(chunk)

            request = self._sent()
            with watching(request, self._operation):
                blocking(written, request, self._operation, _as_it_is)
        return Path(path)

    def read(self) -> bytes:
        """Return the file's content, of at most `max_answer` bytes; larger ones are for `save`."""
        request = self._sent()
        with watching(request, self._operation):
            return blocking(self._chunks, request, self._operation, self._joined)


class AsyncDownload(_Pending):
    """A file of the platform. Iterate over its chunks with `async for`, or await `.save(path)` or `.read()`; each asks the platform anew.

    Iterating repeats a failed call until the first chunk has come; `save` and `read`, which hand out nothing before the end, until the whole file has.
    """

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _abegun(self._chunks, self._sent(), self._operation)

    async def _chunks(self, request: Any, operation: Operation) -> AsyncGenerator[bytes]:
        transport: Async = self._session.transport
        async with astream(transport, request, operation) as response:
            if is_file(response):
                async for chunk in response.aiter_bytes():
                    yield chunk
            else:
                yield _file_or_error(operation, whole(response, await response.aread()))

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file to `path`, whole or not at all, and return the path.

        A file that is there is replaced and keeps its mode; a symbolic link is followed. What is there and no file is refused, and nothing is asked for.
        """
        with whole_file(path) as file:

            async def written(request: Any, operation: Operation) -> None:
                _empty(file)
                async for chunk in self._chunks(request, operation):
                    file.write(chunk)

            request = self._sent()
            with watching(request, self._operation):
                await awaited(written, request, self._operation, _as_it_is)
        return Path(path)

    async def read(self) -> bytes:
        """Return the file's content, of at most `max_answer` bytes; larger ones are for `save`."""

        async def held(request: Any, operation: Operation) -> bytes:
            found = self._held()
            async for chunk in self._chunks(request, operation):
                found.take(chunk)
            return found.all()

        request = self._sent()
        with watching(request, self._operation):
            return await awaited(held, request, self._operation, _as_it_is)


class DownloadCall(Bound[P]):
    """An operation of a blocking client that answers a file."""

    def _returns(self, result: str) -> str:
        return "Download"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Download:
        try:
            return Download(self.operation, self._build(*args, **kwargs), self._session)
        finally:
            del args, kwargs


class AsyncDownloadCall(Bound[P]):
    """An operation of an async client that answers a file; calling it sends nothing yet."""

    def _returns(self, result: str) -> str:
        return "AsyncDownload"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncDownload:
        try:
            return AsyncDownload(self.operation, self._build(*args, **kwargs), self._session)
        finally:
            del args, kwargs


class DownloadMethod(Descriptor[Any], Generic[P]):
    """An operation whose call returns a download."""

    @overload
    def __get__(self, service: Service[Blocking], owner: type) -> DownloadCall[P]: ...
    @overload
    def __get__(self, service: Service[Async], owner: type) -> AsyncDownloadCall[P]: ...
    @overload
    def __get__(self, service: None, owner: type) -> DownloadMethod[P]: ...

    def __get__(self, service: Any, owner: type) -> Any:
        return self if service is None else self._bind(service, DownloadCall, AsyncDownloadCall)


def download(generated: Generated[P, bytes]) -> DownloadMethod[P]:
    """A method that returns a file to be streamed."""
    return DownloadMethod(generated)


class _Split:
    """Cuts what arrives into lines, blank ones left out. They end with LF or CR LF and nothing else: JSON may hold U+2028, U+2029 and U+0085 as they are."""

    def __init__(self, held: _Held) -> None:
        self._held = held

    def feed(self, chunk: bytes) -> list[bytes]:
        """The lines that end in this chunk."""
        first, *others = chunk.split(b"\n")
        self._held.take(first)
        lines: list[bytes] = []
        for other in others:
            lines.append(self._held.all())
            self._held.take(other)
        return [line for line in lines if line.strip()]

    def rest(self) -> list[bytes]:
        """The last line, where it has no end."""
        line = self._held.all()
        return [line] if line.strip() else []


class _Lines(Bound[P], Generic[P, A]):
    def _streamed(self, *args: P.args, **kwargs: P.kwargs) -> Any:
        try:
            request = self._build(*args, **kwargs)
            request.query[self.operation.stream] = "true"
            return build(request, self._session.options)
        finally:
            del args, kwargs

    def _ended(self, last: A | None) -> None:
        """Refuse a stream that ended before its end, of which no connection tells where its content has no length."""
        if self.operation.final is None:
            return
        name, values = self.operation.final
        found = value(last, name)
        found = getattr(found, "value", found)
        if found not in values:
            what = f"the answer ended before its end: its last `{name}` is {found!r}, none of {', '.join(values)}: what became of it is unknown"
            raise MalformedAnswer(what, operation=self.operation.name)

    def _line(self, response: Any, line: bytes) -> A:
        model: A = read(self.operation, whole(response, line, self._session.options.max_answer))[1]
        return model


class LinesCall(_Lines[P, A]):
    """An operation of a blocking client that answers line by line."""

    def _returns(self, result: str) -> str:
        return f"Iterator[{result}]"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[A]:
        try:
            return _begun(self._models, self._streamed(*args, **kwargs), self.operation)
        finally:
            del args, kwargs

    def _models(self, request: Any, operation: Operation) -> Generator[A]:
        transport: Blocking = self._session.transport
        with stream(transport, request, operation) as response:
            if response.status_code != 200:
                read(operation, whole(response, response.read()))
            split, last = _Split(_Held(operation, self._session.options.max_answer, "line")), None
            for chunk in response.iter_bytes():
                for line in split.feed(chunk):
                    last = self._line(response, line)
                    yield last
            for line in split.rest():
                last = self._line(response, line)
                yield last
        self._ended(last)


class AsyncLinesCall(_Lines[P, A]):
    """An operation of an async client that answers line by line."""

    def _returns(self, result: str) -> str:
        return f"AsyncIterator[{result}]"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[A]:
        try:
            return _abegun(self._models, self._streamed(*args, **kwargs), self.operation)
        finally:
            del args, kwargs

    async def _models(self, request: Any, operation: Operation) -> AsyncGenerator[A]:
        transport: Async = self._session.transport
        async with astream(transport, request, operation) as response:
            if response.status_code != 200:
                read(operation, whole(response, await response.aread()))
            split, last = _Split(_Held(operation, self._session.options.max_answer, "line")), None
            async for chunk in response.aiter_bytes():
                for line in split.feed(chunk):
                    last = self._line(response, line)
                    yield last
            for line in split.rest():
                last = self._line(response, line)
                yield last
        self._ended(last)


class Lines(Descriptor[Any], Generic[P, A]):
    """An operation whose call yields one model for each line of the answer, as it arrives."""

    def __init__(self, generated: Generated[P, A], summary: str = "") -> None:
        super().__init__(generated)
        self._summary = summary

    @property
    def summary(self) -> str:
        return self._summary

    @property
    def doc(self) -> str:
        from .introspection import described

        return described(self.generated.request, self._summary)

    @overload
    def __get__(self, service: Service[Blocking], owner: type) -> LinesCall[P, A]: ...
    @overload
    def __get__(self, service: Service[Async], owner: type) -> AsyncLinesCall[P, A]: ...
    @overload
    def __get__(self, service: None, owner: type) -> Lines[P, A]: ...

    def __get__(self, service: Any, owner: type) -> Any:
        return self if service is None else self._bind(service, LinesCall, AsyncLinesCall)


def lines(generated: Generated[P, A], summary: str) -> Lines[P, A]:
    """A method that yields the lines of a streamed answer (`x-stream` in the specification)."""
    return Lines(generated, summary)
