"""Parts of a file by the header `Range`, as RFC 9110 has them: one range; what cannot be read is as if it were not there."""

from __future__ import annotations

import re

from .answers import Answer

__all__ = ["ranged"]

_RANGE = re.compile(r"bytes=([0-9]{0,19})-([0-9]{0,19})")  # Python reads no number of thousands of digits
BINARY = "application/octet-stream"


def ranged(content: bytes, asked: str | None, *, operation: str | None = None) -> Answer:
    """Answer with a file or with the part that was asked for."""
    match = _RANGE.fullmatch(asked or "")
    accepts = ("Accept-Ranges", "bytes")
    if match is None or match[0] == "bytes=-":
        return Answer(content, media_type=BINARY, headers=(accepts,), operation=operation)
    start, end = _bounds(match[1], match[2], len(content))
    if start >= end:
        return Answer(status=416, media_type=BINARY, headers=(accepts, ("Content-Range", f"bytes */{len(content)}")), operation=operation)
    headers = (accepts, ("Content-Range", f"bytes {start}-{end - 1}/{len(content)}"))
    return Answer(content[start:end], 206, BINARY, headers, operation=operation)


def _bounds(first: str, last: str, size: int) -> tuple[int, int]:
    """The first byte, and the one after the last. Without a first one the last so many are meant."""
    if not first:
        return max(0, size - int(last)), size
    return int(first), min(size, int(last) + 1 if last else size)
