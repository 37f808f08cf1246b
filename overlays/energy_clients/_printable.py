"""What platforms say, as people may see it: a terminal obeys what it is sent, and a device's name can be anything."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

__all__ = ["json_text", "printable"]

# what moves the cursor, sets colours or titles (C0 and C1 controls), ends a line, or turns the direction of writing round, and halves of characters
_OBEYED = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str) -> str:
    """A text in one line, with escapes in the place of what a terminal would obey."""
    return _OBEYED.sub(_escaped, text.replace("\n", " ").replace("\t", " "))


def _escaped(found: re.Match[str]) -> str:
    return f"\\x{ord(found[0]):02x}" if ord(found[0]) < 256 else f"\\u{ord(found[0]):04x}"


def json_text(data: Any, *, indent: int | None = None, default: Callable[[Any], Any] | None = None) -> str:
    """JSON; what a terminal would obey stands as escapes, which are the same text to every reader of JSON."""
    separators = (",", ":") if indent is None else None
    text = json.dumps(data, ensure_ascii=False, indent=indent, separators=separators, default=default)
    return _OBEYED.sub(lambda found: found[0] if found[0] == "\n" else f"\\u{ord(found[0]):04x}", text)
