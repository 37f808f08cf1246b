"""Files that are there whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
import stat
import sys
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, Any

from .errors import InvalidArgument

__all__ = ["lock", "replacing", "whole_file"]


@contextmanager
def replacing(goal: Path, part: Path, mode: int = 0o666) -> Generator[IO[bytes]]:
    """A new file `part`, beside `goal`, that takes its place when everything was written, and vanishes when not."""
    handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())  # the name must not reach the disk before the content does
        os.replace(part, goal)
    except BaseException:
        with suppress(OSError):  # the first error is the one to tell
            part.unlink()
        raise


def lock(file: IO[bytes]) -> None:
    """Take a file's lock, which is held until the file is closed or the process ends; `BlockingIOError` where somebody else has it. A file that is not locked
    is closed."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        file.close()
        if error.errno in (errno.EWOULDBLOCK, errno.EACCES, errno.EDEADLK):
            raise BlockingIOError(
                error.errno, "another reading, of this process or another one, is writing it; wait for its end or give another folder or file"
            ) from error
        raise


@contextmanager
def whole_file(path: str | os.PathLike[str]) -> Generator[IO[bytes]]:
    """A file beside `path` that takes its place when everything was written, and vanishes when not."""
    named = _named(path)
    mode = _mode(named)
    goal = Path(os.path.realpath(named))  # a symbolic link stays, and what it leads to is replaced
    part = goal.with_name(f".{secrets.token_hex(8)}.part")  # short, because the file's own name may be as long as names can be
    try:
        with replacing(goal, part, 0o666 if mode is None else mode & 0o600) as file:
            yield file
            if mode is not None:
                os.chmod(part, mode)
    except OSError as error:
        if error.filename == part:  # of which nobody knows
            error.filename, error.filename2 = str(named), None
        raise


def _named(path: Any) -> Path:
    """The path, of what can name a file."""
    try:
        found = Path(path)
        if b"\0" in os.fsencode(found):
            raise ValueError("it holds a null character")
    except (TypeError, ValueError) as error:
        raise InvalidArgument(f"path: {path!r} names no file: {error}") from None
    return found


def _mode(path: Path) -> int | None:
    """The mode of the file that is to be replaced, None where there is none; what is no file is refused."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise InvalidArgument(f"path: {str(path)!r} is a directory: name a file in it")
    if not stat.S_ISREG(mode):
        raise InvalidArgument(
            f"path: {str(path)!r} is a device, pipe or socket, which cannot be replaced: write to it piece by piece, or give it as standard output"
        )
    return stat.S_IMODE(mode)
