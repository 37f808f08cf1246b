"""A page that lists every operation, for people who look for one: `generated/OPERATIONS.md`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from client.names import HEAD
from document.bundle import Json, is_array, operations, wire_line
from document.view import method_name, offered_as


def page(documents: Iterable[tuple[str, Json]]) -> str:
    """The page, one table a service."""
    lines = [f"<!-- {HEAD} -->", "# Operations", ""]
    for platform, document in documents:
        services: dict[str, list[Json]] = {}
        for path, method, operation in operations(document):
            services.setdefault(operation["tags"][0], []).append({**operation, "path": path, "method": method.upper()})
        told = {tag["name"]: tag.get("description", "") for tag in document["tags"]}
        for service, found in sorted(services.items()):
            lines += [f"## {platform}.{offered_as(service)} ({len(found)})", _text(told.get(service, "")), "", *_table(found), ""]
    return "\n".join(lines)


def _table(found: Iterable[Json]) -> Iterator[str]:
    yield "| method | what it does | on the wire | since | source | paged | safety |"
    yield "|---|---|---|---|---|---|---|"
    for operation in found:
        wire = f"`{wire_line(operation['path'], operation['method'], operation)}`"
        sources = operation["x-source"] if is_array(operation["x-source"]) else [operation["x-source"]]
        source = ", ".join(dict.fromkeys(source["kind"] for source in sources)) + (", assumed" if operation.get("x-stability") == "assumed" else "")
        paged = operation.get("x-pagination", {}).get("style", "")
        summary = ("**Deprecated.** " if operation.get("deprecated") else "") + _text(operation["summary"])
        cells = (f"`{method_name(operation)}`", summary, wire, _text(operation["x-since"]), source, paged, operation["x-safety"])
        yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _text(words: str) -> str:
    """A text of the specification on one line of Markdown that shows it as it is; only `code` in backticks is markup."""
    line = " ".join("".join(sign if sign.isprintable() else " " for sign in words).split())
    return re.sub(r"(`[^`]+`)|([\\`*_\[\]<>&~])", lambda found: found[1] or f"\\{found[2]}", line)
