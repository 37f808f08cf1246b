"""What things are called on a page: words of people for names of programs, and which operation has followed which."""

from __future__ import annotations

import re
from collections.abc import Iterable

from document.bundle import Json
from publication.described import GENERATION

ACRONYMS = {word.lower(): word for word in ("AI", "API", "CSR", "DI", "IAM", "ID", "OTA", "SSO", "TSDB", "UCM", "URL")}
VERSION = re.compile(r"/v(\d+(?:\.\d+)?)/")


def service_title(tag: Json) -> str:
    """`TSDB data 2.0` for `tsdb_data_v2_0`, where the document has no name for people."""
    spoken = GENERATION.sub(r"_\1.\2", tag["name"])
    version, _, rest = spoken.partition("_")
    return str(tag.get("x-displayName") or (f"{_spoken(rest.split('_'))} {version}" if re.fullmatch(r"v\d+", version) else _spoken(spoken.split("_"))))


def operation_title(name: str) -> str:
    """`Search devices` for `searchDevices`, the generation left out."""
    return _spoken(re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z0-9]+", stem(name)))


def stem(name: str) -> str:
    """`loginPortal` for `loginPortalV22`."""
    return re.sub(r"V\d+$", "", name)


def version(wire: str) -> str:
    """`v2.1`, as the path has it; empty where it has none."""
    found = VERSION.search(wire)
    return f"v{found[1]}" if found else ""


def resource(wire: str) -> str:
    """What an operation is about: the first word of its path after the version."""
    path = re.split(r"/v\d+(?:\.\d+)?/", wire.partition(" ")[2].partition("?")[0])[-1]
    words = [part for part in path.strip("/").split("/") if "{" not in part]
    return _spoken(re.sub(r"(?<=[a-z])(?=[A-Z])", "-", words[0]).split("-")) if words else ""


def successors(operations: Iterable[tuple[str, str, str]]) -> dict[str, str]:
    """Operations that a later version of the same service repeats, each with the name of the latest; of each are given name, service and wire line."""
    families: dict[tuple[str, str], list[tuple[tuple[int, ...], str]]] = {}
    for name, service, wire in operations:
        rank = tuple(int(part) for part in version(wire)[1:].split(".") if part)
        families.setdefault((GENERATION.sub("", service), stem(name)), []).append((rank, name))
    return {name: max(family)[1] for family in families.values() for rank, name in family if rank < max(family)[0]}


def _spoken(words: Iterable[str]) -> str:
    text = " ".join(ACRONYMS.get(word.lower(), word.lower()) for word in words if word)
    return text[:1].upper() + text[1:]
