"""What operations say about themselves, the two kinds of argument that JSON does not have, and what is wrong with an answer."""

from __future__ import annotations

from typing import IO, Final, Literal, NamedTuple

__all__ = ["UNSET", "Argument", "DecodeError", "Envelope", "File", "Pagination", "Unset"]


class DecodeError(ValueError):
    """Content that is not what any version of the operation answers: not JSON, cut, or not the promised kind of value."""


class Unset:
    """The value of an argument that was not given, where None means null."""

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


class File(NamedTuple):
    """A file to upload: its content, the name it is sent under, and its media type."""

    content: bytes | IO[bytes]
    name: str
    content_type: str = "application/octet-stream"


class Argument(NamedTuple):
    """One keyword of an operation and where it goes.

    `place` is path, query, header, cookie, body (`wire` is then a dotted path in the JSON body) or form. `style` says how a value is written: `comma` joins
    a list, `deep` makes one `name[key]` for each key. `option` names the client's setting that stands in when the argument is not given.
    """

    name: str
    wire: str = ""
    place: str = ""
    kind: str = ""
    style: str = ""
    required: bool = False
    option: str = ""
    deprecated: bool = False


class Envelope(NamedTuple):
    """Which fields of an answer stand around its payload; empty names: there is none.

    `code_alias` is a second documented spelling of `code`; `promise` says what `data` is after a success: `list`, `value`, or empty where it may be missing.
    """

    code: str = ""
    code_alias: str = ""
    message: str = ""
    request_id: str = ""
    data: str = ""
    promise: str = ""
    success: tuple[int, ...] = ()
    errors: str = ""


class Pagination(NamedTuple):
    """How pages are asked for and where an answer holds them; dotted paths."""

    style: str
    place: str
    at: str
    size: str
    items: str
    total: str = ""
    next: str = ""
    first: int = 1
    max_size: int | None = None
