"""The object storage beside the message integration service: what `useLark` uploads go to and `getDownloadUrl` leads to. Its addresses need no token."""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath
from typing import Any

from ..answers import Answer, Call, not_found
from ..identity import text
from ..log import Received
from ..ranges import ranged
from ..records import Records
from ..state import State

__all__ = ["FIRMWARE", "LARK", "PREFIX", "Storage", "awaited", "discard", "keep", "kept", "md5", "new_uri", "url"]

PREFIX = "/object-storage"
LARK, CONNECT = "enos-lark://", "enos-connect://"
PLAIN = "text/plain;charset=UTF-8"
FIRMWARE = ""  # the owner of the files of upgrades, which belong to no device


class Storage:
    """Files by the last part of their URI: they are put there once and can then be fetched."""

    def __init__(self, state: State) -> None:
        self._state = state

    def operation(self, received: Received) -> None:
        """The storage is none of the platform's API."""

    def too_large(self, most: int) -> Answer:
        return Answer(f"a file may have {most:,} bytes".encode(), 413, PLAIN)

    def answer(self, received: Received) -> Answer:
        key = received.path.removeprefix("/")
        if received.method == "PUT":
            with self._state.transaction():
                return self._put(f"{LARK}{key}", received.body)
        if received.method != "GET":
            return Answer(b"PUT or GET is expected", 405, PLAIN, (("Allow", "GET, PUT"),))
        content = self._state.value("select content from file where uri in (?, ?)", (f"{LARK}{key}", f"{CONNECT}{key}"))
        return Answer(b"there is no such file", 404, PLAIN) if content is None else ranged(bytes(content), received.headers.get("range"))

    def _put(self, uri: str, content: bytes) -> Answer:
        waiting = Records(self._state, "awaited file")
        file = waiting.get(uri)
        if file is None:
            return Answer(b"no file is awaited here", 404, PLAIN)
        if file["md5"] and file["md5"].lower() != md5(content):
            return Answer(b"the digest does not fit the content", 400, PLAIN)
        waiting.remove(uri)
        keep(self._state, uri, file["owner"], file["name"], content)
        return Answer(media_type=PLAIN)


def md5(content: bytes) -> str:
    return hashlib.md5(content, usedforsecurity=False).hexdigest()


def new_uri(state: State, scheme: str, name: str) -> str:
    number = state.next_number("file", 1)
    return f"{scheme}{text(32, state.seed, 'file', number, alphabet='0123456789abcdef')}{PurePosixPath(name).suffix}"


def keep(state: State, uri: str, owner: str, name: str, content: bytes, **known: Any) -> None:
    """Keep a file, and what more `getFileInfo` tells of it than can be read off the content."""
    state.run("insert into file values (?, ?, ?, ?)", (uri, owner, name, content))
    Records(state, "file").put(uri, {"createTime": state.clock.now(), **known})


def kept(state: State, uri: str, owner: str) -> tuple[str, bytes]:
    """Return name and content of a file of that owner."""
    rows = state.rows("select name, content from file where uri = ? and asset_id = ?", (uri, owner))
    if not rows:
        raise not_found("The file does not exist")
    return str(rows[0][0]), bytes(rows[0][1])


def discard(state: State, uri: str, owner: str) -> None:
    if not state.run("delete from file where uri = ? and asset_id = ?", (uri, owner)):
        raise not_found("The file does not exist")
    Records(state, "file").remove(uri)


def awaited(call: Call, owner: str, name: str, digest: str | None) -> dict[str, Any]:
    """Wait for a file; return where to send it, as the official client reads it."""
    uri = new_uri(call.state, LARK, name)
    Records(call.state, "awaited file").put(uri, {"owner": owner, "name": name, "md5": digest})
    return {"fileUri": uri, "uploadUrl": url(call, uri), "filename": name, "headers": {}}


def url(call: Call, uri: str) -> str:
    return f"http://{call.headers['host']}{PREFIX}/{uri.partition('://')[2]}"
