"""Names of generated code: whatever a specification says, only identifiers that clash with nothing get through."""

from __future__ import annotations

import builtins
import itertools
import keyword
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from document.bundle import words
from document.view import python_name

IMPORTED = words(
    "Any Argument Batch BatchAnswer ClassVar DecodeError Envelope File Mapping Model OpenIntEnum OpenStrEnum Operation Pagination Request "
    "IO Sequence Truncation Unset define"
)
CONSTANTS = {"UNSET", "OPERATION", "TYPE_CHECKING", "None", "True", "False"}
LONGEST = 100  # names become files, and some file systems stop at 143 bytes
BUILT_IN = {*dir(builtins), "date", "datetime", "timedelta"}  # what the module of a service names in its annotations
CLIENT = words("aclose close from_env models services time_series with_options")
HEAD = "Generated from specs/: do not edit."
DEPRECATED = "Deprecated by the platform."
METHODS = {"extra_fields", "from_dict", "on_wire", "to_dict", "to_json"}  # of every model


class GenerateError(Exception):
    """The specification holds something that cannot be generated without loss."""


def noted(doc: str, deprecated: object) -> str:
    """What is said of an argument or a field, after the note that it is deprecated."""
    return f"Deprecated. {doc}".strip() if deprecated else doc


def identifier(name: str, place: str) -> str:
    """`name`, when it can be a name in Python and nothing else."""
    if not name.isidentifier() or keyword.iskeyword(name) or unicodedata.normalize("NFKC", name) != name or len(name) > LONGEST:
        raise GenerateError(f"{place}: {name!r} cannot be a name in Python")
    return name


def attribute(name: str, place: str) -> str:
    """`name`, when it can be an attribute of a model."""
    if name in METHODS or name.startswith("_"):
        raise GenerateError(f"{place}: every model has {name} already; call it otherwise with another name in the specification")
    return identifier(name, place)


def class_name(name: str, place: str) -> str:
    """`name`, when it can be a class that shadows nothing that generated modules use."""
    if not re.fullmatch(r"[A-Z]\w*", name) or name in IMPORTED | CONSTANTS:
        raise GenerateError(f"{place}: {name!r} cannot be the name of a class; generated code uses it itself, or it is not PascalCase")
    return identifier(name, place)


def members(values: Sequence[str | int], names: Sequence[str] = ()) -> dict[str, str | int]:
    """The values of an enumeration by the names of their members, those of `x-enum-varnames` where they are given.

    Of values with one name the first keeps it: one that is added renames none.
    """
    if names:
        return dict(zip(names, values, strict=True))
    found: dict[str, str | int] = {}
    for value in values:
        found[next(name for name in _member_names(value) if name not in found)] = value
    return found


def _member_names(value: str | int) -> Iterator[str]:
    """What a member may be called: its words; else its signs or its case spelled out, so that `a-b` and `a_b`, `on` and `ON` differ; else a number."""
    if isinstance(value, int):
        plain = f"VALUE_{value}".replace("-", "MINUS_")
    else:
        plain = python_name(value).upper()
        spelled = "".join(sign if sign.isalnum() else f"_{unicodedata.name(sign, f'U{ord(sign):04X}')}_" for sign in value)
        case = "uppercase" if value.isupper() else "lowercase" if value.islower() else "mixed_case"
        yield plain
        yield python_name(spelled if spelled != value else f"{plain}_{case}".lower()).upper()[:LONGEST]
    yield plain
    yield from (f"{plain}_{number}" for number in itertools.count(2))


def folder(name: str, place: str) -> str:
    """`name`, when it can be a package beside `models` and `services`, and an attribute of a client."""
    if name in CLIENT or not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise GenerateError(f"{place}: {name!r} cannot be the name of a service")
    return identifier(name, place)


def distinct(names: Iterable[tuple[str, str]], place: str, what: str) -> None:
    """Refuse two (wire, Python) names that would be one in Python; what they are called on the wire is in the message."""
    taken: dict[str, str] = {}
    for wire, name in names:
        if name in taken:
            raise GenerateError(f"{place}: {taken[name]!r} and {wire!r} would share the {what} {name}")
        taken[name] = wire
