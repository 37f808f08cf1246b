"""What the search looks through: operations, fields, error codes, sections of guides and files, as rows that a browser makes its index of."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import quote

from .operations import Shown

LONGEST = 600  # of the words of a row; what comes later in a text says little about it


class Row(NamedTuple):
    """One thing that can be found: its kind, what it is called, where it is, its address, the words that find it, whether there is something newer."""

    kind: str
    title: str
    place: str
    href: str
    words: str
    older: bool = False


@dataclass
class Code:
    """An error code of a platform: each of its meanings with the services that say so."""

    code: str
    meanings: dict[tuple[str, str], list[str]] = field(default_factory=dict[tuple[str, str], list[str]])


def codes(operations: Iterable[Shown]) -> list[Code]:
    """Every error code of a platform once, numbers in their order and then words."""
    found: dict[str, Code] = {}
    for one in operations:
        for error in one.codes:
            meanings = found.setdefault(str(error["code"]), Code(str(error["code"]))).meanings
            services = meanings.setdefault((error["kind"], error["meaning"]), [])
            services += [one.service] if one.service not in services else []
    return sorted(found.values(), key=lambda code: (not code.code.lstrip("-").isdigit(), len(code.code) if code.code.lstrip("-").isdigit() else 0, code.code))


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
        yield Row("field", name, place, f"{addresses[first.name]}#field.{quote(name)}", " ".join(sorted(texts))[:LONGEST])


def plain(markup: str) -> str:
    """The words of a piece of HTML."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", markup)).split())


def script(rows: Iterable[Row]) -> bytes:
    """The rows as a script, which a page can load from a folder too, where it may not fetch data."""
    data = json.dumps([[*row] for row in rows], ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.energySearch({data});\n".encode()
