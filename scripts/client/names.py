"""Names of generated code: whatever a specification says, only identifiers that clash with nothing get through."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable

from document.bundle import words

IMPORTED = words(
    "Any Argument Batch BatchAnswer ClassVar DecodeError Envelope File LazyModule Mapping Model OpenIntEnum OpenStrEnum Operation Pagination Request "
    "Sequence Unset"
)
CONSTANTS = {"UNSET", "OPERATION", "TYPE_CHECKING", "None", "True", "False"}
LONGEST = 100  # names become files, and some file systems stop at 143 bytes
CLIENT = words("aclose close from_env models services with_options")
METHODS = {"extra_fields", "from_dict", "on_wire", "to_dict"}  # of every model


class GenerateError(Exception):
    """The specification holds something that cannot be generated without loss."""


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
