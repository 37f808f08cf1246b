"""What the search looks through: operations, fields, error codes, sections of guides, names of Python and files, as rows that a browser makes its index of."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple
from urllib.parse import quote

from markupsafe import Markup

from .markdown import line
from .operations import Shown
from .reference import Letter, Module

LONGEST = 600  # of the words of a row; what comes later in a text says little about it


class Row(NamedTuple):
    """One thing that can be found: its kind, what it is called, where it is, its address, the words that find it, whether there is something newer."""

    kind: str
    title: str
    place: str
    href: str
    words: str
    older: bool = False


class Code(NamedTuple):
    """An error code of a platform: where it stands, each of its wordings with the services that say so, and its anchor on the page of all."""

    code: str
    place: str
    wordings: list[dict[str, Any]]
    anchor: str


def codes(entries: list[dict[str, Any]]) -> list[Code]:
    """The catalogue for a page; a number that is a status and a code as well has an anchor for each."""
    inside = {str(entry["code"]) for entry in entries if entry["in"] == "body"}
    return [Code(code := str(one["code"]), one["in"], one["wordings"], f"http-{code}" if one["in"] == "status" and code in inside else code) for one in entries]


def reference_rows(modules: list[Module], letters: list[Letter]) -> Iterator[Row]:
    """What the Python packages list, with what belongs to it, and the models."""
    for module in modules:
        for member in module.members:
            for one in member.all:
                words = plain(one.text + Markup(" ").join(Markup(name + " ") + told for name, told in one.arguments))
                yield Row("python", one.anchor, module.name, f"{module.address}#{one.anchor}", words[:LONGEST])
    for letter in letters:
        place = f"energy_clients.{letter.platform}.models"
        yield from (Row("model", one.name, place, f"{letter.address}#{one.name}", plain(line(one.text))[:LONGEST]) for one in letter.models)


def operation_rows(title: str, operations: list[Shown], addresses: dict[str, str], services: dict[str, str], older: Iterable[str]) -> Iterator[Row]:
    """The operations of a platform, and each name of a field once, where it is first said in the newest generation."""
    past = {one.name for one in operations if one.successor or one.deprecated or one.service in set(older)}
    fields: dict[str, tuple[Shown, set[str], set[str]]] = {}
    for one in sorted(operations, key=lambda one: one.name in past):
        names = dict.fromkeys(found.name for found in one.fields if found.name)
        words = " ".join([one.summary, plain(one.description), one.wire, one.title, *names])
        yield Row("operation", one.name, f"{title}, {services[one.service]}", addresses[one.name], words[: 2 * LONGEST], one.name in past)
        for found in one.fields:
            if found.name:
                _, texts, users = fields.setdefault(found.name, (one, set(), set()))
                texts |= {found.description} if len(texts) < 3 else set()
                users.add(one.name)
    for name, (first, texts, users) in fields.items():
        place = f"{title}, {first.name}" + (f" and {len(users) - 1} more" if len(users) > 1 else "")
        yield Row("field", name, place, f"{addresses[first.name]}#field.{quote(name)}", " ".join(plain(line(text)) for text in sorted(texts))[:LONGEST])


def plain(markup: str) -> str:
    """The words of a piece of HTML."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def script(rows: Iterable[Row]) -> bytes:
    """The rows as a script, which a page can load from a folder too, where it may not fetch data."""
    data = json.dumps([[*row] for row in rows], ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.energySearch({data});\n".encode()
