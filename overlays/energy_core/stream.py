"""Answers too large or too slow to wait for: files, and answers that come line by line."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar, overload

from .answer import check, check_status, fields
from .calls import Bound, Descriptor, Service, Session, read
from .http import Async, Blocking, Reply, build
from .operation import Operation, Request

if TYPE_CHECKING:
    from .calls import Generated

__all__ = ["AsyncDownload", "Download", "download", "lines"]

P = ParamSpec("P")
A = TypeVar("A")


class _Pending:
    """A request whose answer is read while it arrives."""

    def __init__(self, operation: Operation, request: Request, session: Session[Any]) -> None:
        self._operation, self._request, self._session = operation, request, session

    def _sent(self) -> Any:
        return build(self._request, self._session.options)


def _is_file(response: Any) -> bool:
    """Whether this is the file itself; errors come as JSON or with an error status."""
    return response.status_code < 300 and "json" not in response.headers.get("Content-Type", "")


def _file_or_error(operation: Operation, reply: Reply) -> bytes:
    """The content of an answer in JSON: raise the error that it is, or return the file that happens to be JSON."""
    import msgspec

    try:
        data: Any = msgspec.json.decode(reply.content)
    except msgspec.DecodeError:  # not an envelope, whatever the header says
        data = None
    if isinstance(fields(data).get(operation.envelope.code or operation.envelope.errors), int | list):
        check(operation, reply, data)
    check_status(operation, reply)
    return reply.content


@contextmanager
def _replacing(path: str | os.PathLike[str]) -> Generator[IO[bytes]]:
    """A file beside `path` that takes its place when everything was written, and vanishes when not."""
    import tempfile  # slow to import, and only downloads to files need it

    goal = Path(path)
    handle, name = tempfile.mkstemp(prefix=f".{goal.name}.", dir=goal.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        os.replace(name, goal)
    except BaseException:
        os.unlink(name)
        raise


class Download(_Pending):
    """A file of the platform. Iterate over its chunks, or `.save(path)`, or `.read()`; each asks the platform anew."""

    def __iter__(self) -> Iterator[bytes]:
        transport: Blocking = self._session.transport
        with transport.stream(self._sent(), self._operation) as response:
            if _is_file(response):
                yield from response.iter_bytes()
            else:
                yield _file_or_error(self._operation, Reply(response.status_code, response.headers, response.read()))

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file to `path`, whole or not at all, and return the path."""
        with _replacing(path) as file:
            for chunk in self:
                file.write(chunk)
        return Path(path)

    def read(self) -> bytes:
        """Return the file's content."""
        return b"".join(self)


class AsyncDownload(_Pending):
    """A file of the platform. Iterate over its chunks with `async for`, or await `.save(path)` or `.read()`; each asks the platform anew."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        transport: Async = self._session.transport
        async with transport.stream(self._sent(), self._operation) as response:
            if _is_file(response):
                async for chunk in response.aiter_bytes():
                    yield chunk
            else:
                yield _file_or_error(self._operation, Reply(response.status_code, response.headers, await response.aread()))

    async def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the file to `path`, whole or not at all, and return the path."""
        with _replacing(path) as file:
            async for chunk in self:
                file.write(chunk)
        return Path(path)

    async def read(self) -> bytes:
        """Return the file's content."""
        return b"".join([chunk async for chunk in self])


class DownloadCall(Bound[P]):
    """An operation of a blocking client that answers a file."""

    def _returns(self, result: str) -> str:
        return "Download"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Download:
        return Download(self.operation, self._build(*args, **kwargs), self._session)


class AsyncDownloadCall(Bound[P]):
    """An operation of an async client that answers a file; calling it sends nothing yet."""

    def _returns(self, result: str) -> str:
        return "AsyncDownload"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncDownload:
        return AsyncDownload(self.operation, self._build(*args, **kwargs), self._session)


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


class _Lines(Bound[P], Generic[P, A]):
    def _streamed(self, *args: P.args, **kwargs: P.kwargs) -> Any:
        request = self._build(*args, **kwargs)
        request.query[self.operation.stream] = "true"
        return build(request, self._session.options)

    def _line(self, response: Any, line: str) -> A:
        model: A = read(self.operation, Reply(response.status_code, response.headers, line.encode()))[1]
        return model


class LinesCall(_Lines[P, A]):
    """An operation of a blocking client that answers line by line."""

    def _returns(self, result: str) -> str:
        return f"Iterator[{result}]"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> Iterator[A]:
        return self._iterate(self._streamed(*args, **kwargs))

    def _iterate(self, request: Any) -> Iterator[A]:
        transport: Blocking = self._session.transport
        with transport.stream(request, self.operation) as response:
            if response.status_code != 200:
                read(self.operation, Reply(response.status_code, response.headers, response.read()))
            for line in response.iter_lines():
                if line.strip():
                    yield self._line(response, line)


class AsyncLinesCall(_Lines[P, A]):
    """An operation of an async client that answers line by line."""

    def _returns(self, result: str) -> str:
        return f"AsyncIterator[{result}]"

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> AsyncIterator[A]:
        return self._iterate(self._streamed(*args, **kwargs))

    async def _iterate(self, request: Any) -> AsyncIterator[A]:
        transport: Async = self._session.transport
        async with transport.stream(request, self.operation) as response:
            if response.status_code != 200:
                read(self.operation, Reply(response.status_code, response.headers, await response.aread()))
            async for line in response.aiter_lines():
                if line.strip():
                    yield self._line(response, line)


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
