"""Content of requests that is no JSON: raw bytes, open files, the parts of a form."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, MutableMapping
from typing import Any

from ..encoding import document
from ..errors import InvalidArgument
from ..facts import File
from .library import httpx

__all__ = ["content", "parts", "repeatable"]

_PIECE = 65536


def parts(form: list[tuple[str, Any]]) -> list[tuple[str, tuple[Any, ...]]]:
    """The parts of a form as the library takes them; a file that would not be sent whole is refused."""
    for name, value in form:
        if isinstance(value, File) and hasattr(value.content, "read"):
            _size(name, value.content)
    return [(name, _part(value)) for name, value in form]


def _part(value: Any) -> tuple[Any, ...]:
    if isinstance(value, File):
        return (value.name, value.content, value.content_type)
    if isinstance(value, str):
        return (None, value.encode())
    return (None, document(value), "application/json")


def content(value: Any, headers: MutableMapping[str, str]) -> dict[str, Any]:
    """How raw content is given to the library; a file goes with its length, or in chunks where it has none."""
    if isinstance(value, bytes):
        return {"content": value}
    size = _size("content", value)
    headers.update({"Transfer-Encoding": "chunked"} if size is None else {"Content-Length": str(size)})
    return {"stream": _Upload(value, size)}


def repeatable(form: list[tuple[str, Any]] | None, content: Any) -> bool:
    """Whether content can be sent again: an open file can be read from its beginning, a pipe cannot."""
    files = [content, *(value.content for _, value in form or () if isinstance(value, File))]
    return all(not hasattr(file, "read") or getattr(file, "seekable", bool)() for file in files)


def _size(name: str, file: Any) -> int | None:
    """Bytes in an open file, None for a pipe; one that would not be sent whole is refused."""
    if getattr(file, "closed", False):
        raise InvalidArgument(f"{name}: the file is closed")
    probe = file.read(0)
    if not isinstance(probe, bytes):
        getattr(probe, "close", str)()  # a coroutine of an async file
        raise InvalidArgument(f'{name}: the file gives {type(probe).__name__}, not bytes: open it with mode "rb"')
    if not getattr(file, "seekable", bool)():
        return None
    if position := file.tell():
        raise InvalidArgument(f"{name}: the file has been read up to byte {position}: seek(0) first")
    size: int = file.seek(0, 2)
    file.seek(0)
    return size


class _Upload(httpx.SyncByteStream, httpx.AsyncByteStream):
    """An open file, read in pieces from its beginning each time it is sent, and in a thread where an event loop must not wait."""

    def __init__(self, file: Any, size: int | None) -> None:
        self._file, self._size, self._used = file, size, False

    def _begin(self) -> None:
        if self._size is not None:
            self._file.seek(0)
        elif self._used:
            raise httpx.StreamConsumed()
        self._used = True

    def __iter__(self) -> Iterator[bytes]:
        self._begin()
        while piece := self._file.read(_PIECE):
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio import to_thread

        await to_thread.run_sync(self._begin)
        while piece := await to_thread.run_sync(self._file.read, _PIECE):
            yield piece
