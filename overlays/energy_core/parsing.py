"""JSON as platforms send it. Every answer is read here: strictly, and where that fails with the slips of real servers.

What a server writes although JSON has no such thing loses one value, never the answer around it: NaN, an infinity and a number that no computer holds become
None; half a surrogate pair (a name that was cut within an emoji) and bytes that are no text become U+FFFD; control characters in texts and a byte order mark
are read. Of a repeated key the last counts.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from .facts import DecodeError

__all__ = ["Parsed", "parse"]

_ESCAPE = r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)"  # its group is half a pair


class Parsed(NamedTuple):
    """Plain JSON data; `repaired` says that the text was no JSON, so that something in it may be None or U+FFFD that was neither."""

    data: Any
    repaired: bool = False


def parse(content: bytes) -> Parsed:
    """Return the data of a JSON text; `DecodeError` says why it cannot be read."""
    import msgspec  # calls alone do without

    try:
        return Parsed(msgspec.json.decode(content))
    except RecursionError:
        raise DecodeError("it is nested too deeply") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as strict:
        return Parsed(_leniently(content, strict), repaired=True)


def _leniently(content: bytes, strict: Exception) -> Any:
    import json
    import re

    text = content.decode(json.detect_encoding(content), "replace")
    whole = re.sub(_ESCAPE, lambda found: r"\ufffd" if found[1] else found[0], text, flags=re.DOTALL)
    try:
        return json.loads(whole, strict=False, parse_constant=lambda _: None, parse_float=_finite, parse_int=_whole)
    except RecursionError:
        raise DecodeError("it is nested too deeply") from None
    except ValueError:  # not even so: what the strict reader said is nearer to the cause
        raise DecodeError(str(strict)) from None


def _finite(text: str) -> float | None:
    number = float(text)
    return number if abs(number) != float("inf") else None


def _whole(text: str) -> int | None:
    try:
        return int(text)
    except ValueError:  # more digits than Python reads
        return None
