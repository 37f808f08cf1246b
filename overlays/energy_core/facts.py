"""What operations say about themselves, the two kinds of argument that JSON does not have, and what is wrong with an answer."""

from __future__ import annotations

from typing import IO, Final, Literal, NamedTuple

__all__ = ["UNSET", "Argument", "Batch", "DecodeError", "Envelope", "File", "Pagination", "Truncation", "Unset"]


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
"""The default of an argument that may be null: leaves it out, where None is sent as null."""


class File(NamedTuple):
    """A file to upload: its content, the name it is sent under, and its media type."""

    content: bytes | IO[bytes]
    name: str
    content_type: str = "application/octet-stream"


class Argument(NamedTuple):
    """One keyword of an operation and where it goes.

    `place` is path, query, header, cookie, body (`wire` is then a dotted path in the JSON body) or form. `kind` says what a value must be (see `encoding`),
    empty for a single one. `style` says how it is written: `comma` joins a list, `deep` makes one `name[key]` for each key. `option` names the client's
    setting that stands in when the argument is not given. `time` is the form in which a time is written (see `times`), where the specification says one.
    A `secret` is not to be shown.
    """

    name: str
    wire: str = ""
    place: str = ""
    kind: str = ""
    style: str = ""
    required: bool = False
    option: str = ""
    time: str = ""
    deprecated: bool = False
    secret: bool = False


class Envelope(NamedTuple):
    """Which fields of an answer stand around its payload; empty names: there is none.

    `code_alias` is a second documented spelling of `code`; `detail` a field that says more than `message`; `promise` what `data` is after a success: `list`,
    `value`, or empty where it may be missing; `status_digits` how many last digits of a code are the HTTP status that it stands for.
    """

    code: str = ""
    code_alias: str = ""
    message: str = ""
    request_id: str = ""
    data: str = ""
    promise: str = ""
    success: tuple[int, ...] = ()
    errors: str = ""
    detail: str = ""
    status_digits: int = 0


class Batch(NamedTuple):
    """Which attributes of an answer say what became of each item of a batch.

    An item failed whose `code` is none of `success`; without `code`, `items` are those that failed. `done` and `total` count successes and items.
    """

    operation: str = ""
    items: str = ""
    code: str = ""
    message: str = ""
    success: tuple[int, ...] = ()
    done: str = ""
    total: str = ""


class Pagination(NamedTuple):
    """How pages are asked for and where an answer holds them; dotted paths. `default` is the size of a page whose size is not asked for."""

    style: str
    place: str
    at: str
    size: str
    items: str
    total: str = ""
    next: str = ""
    first: int = 1
    max_size: int | None = None
    default: int | None = None


class Truncation(NamedTuple):
    """How an answer leaves out something without a sign: samples of a series or a part of a text beyond `size`, or beyond `default` where the request says
    none; or what is later than `scanned`, until which the times in `spent` add up.

    `items` is a dotted path in the answer, `series`, `time`, `scanned` and `spent` are fields of an item; `size`, `begin` and `end` are fields of the request.
    """

    items: str
    size: str = ""
    series: tuple[str, ...] = ()
    time: str = ""
    begin: str = ""
    end: str = ""
    scanned: str = ""
    spent: str = ""
    default: int | None = None
