"""The published files and what each is for, which the overview of the folder tells in a table."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import NamedTuple

from markupsafe import Markup

from .markdown import line

OVERVIEW = "README.md"


class File(NamedTuple):
    name: str
    size: str
    about: Markup


class Folder(NamedTuple):
    name: str
    about: Markup
    files: list[File]


def downloads(published: dict[str, bytes]) -> list[Folder]:
    """Every file, by the folder it is in: those of the folder itself first, the npm package before all, those of the guides last."""
    told = dict(_told(published))
    order = sorted(published, key=lambda name: (name.startswith("clients/"), posixpath.dirname(name), not name.endswith(".tgz"), name))
    groups = groupby(order, key=posixpath.dirname)
    return [
        Folder(folder, _about(told, f"{folder}/"), [File(name, kilobytes(published[name]), _about(told, name)) for name in names]) for folder, names in groups
    ]


def _about(told: dict[str, str], name: str) -> Markup:
    """What is told of a file or folder, without links, which would lead elsewhere from here."""
    words = "all of this as an npm package" if name.endswith(".tgz") else told.get(name, "")
    return line(re.sub(r"\[([^]]+)\]\([^)]*\)", r"\1", words))


def kilobytes(data: bytes) -> str:
    return f"{max(len(data) / 1000, 1):,.0f} kB"


def _told(published: dict[str, bytes]) -> Iterator[tuple[str, str]]:
    """What the overview's table says of each file or folder, `.json` beside `x.yaml` meaning `x.json`; what it says of one platform holds for the others."""
    platforms = [name.removesuffix("/openapi.json") for name in published if name.endswith("/openapi.json")]
    for cells in re.findall(r"^\| (`[^|]+) \| ([^|]+) \|$", published.get(OVERVIEW, b"").decode(), re.MULTILINE):
        last = ""
        for name in re.findall(r"`([^`]+)`", cells[0]):
            last = re.sub(r"\.\w+$", name, last) if name.startswith(".") else name
            folder, _, rest = last.partition("/")
            yield from ((f"{platform}/{rest}", cells[1]) for platform in (platforms if folder in platforms else []))
            yield last, cells[1]


def file_finder(here: str, pages: dict[str, str], published: dict[str, bytes], folder: str) -> Callable[[str], str]:
    """For the page `here`: the address of a published file by its name, or of the page made of it; nothing for other words."""

    def find(name: str) -> str:
        name = name.removeprefix("$SPECS/")
        return posixpath.relpath(pages.get(name, f"{folder}/{name}"), posixpath.dirname(here) or ".") if name in published else ""

    return find
