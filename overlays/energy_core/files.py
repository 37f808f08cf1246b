"""Files that are there whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

__all__ = ["replacing"]


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
