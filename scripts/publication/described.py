"""Operations that explain themselves to tools which show a description and nothing else, as assistants and renderers do.

What `x-…` says as data stands in words below the description that was written by hand. The data stay, and nothing is typed twice.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from document.bundle import Json, is_array, operations

from .wording import SAFETY, pages, stream

FIRST = "\n\n**Safety.** "  # with it begins what is computed
PAGES = "https://github.com/EnvisionDoc/api_en/blob/HEAD/"  # where a page is that is named without a place
OLDER = "Older generations"
GENERATION = re.compile(r"_v(\d+)_(\d+)$")  # of a service, at the end of its name


def described(document: Json) -> dict[str, Json]:
    """Return the document with operations that tell all they ask of a caller, titles without a full stop, and tags in groups."""
    paths = {path: {method: _operation(operation) for method, operation in item.items()} for path, item in document["paths"].items()}
    groups = _groups(document)
    return {**document, **({"x-tagGroups": groups} if groups else {}), "paths": paths}


def own_words(operation: Json) -> str:
    """The description of an operation as it was written by hand, out of a described one."""
    words: str = operation.get("description", "").partition(FIRST)[0]
    return words.removeprefix(f"{operation['summary']}.").strip()


def older_services(services: Iterable[str]) -> dict[str, str]:
    """Services that another one has followed, each with its successor: `tsdb_data_v2_0` where there is `tsdb_data`."""
    known = set(services)
    return {name: GENERATION.sub("", name) for name in known if GENERATION.search(name) and GENERATION.sub("", name) in known}


def _operation(operation: Json) -> Json:
    summary = operation["summary"]
    written = f"{summary}\n\n{operation.get('description', '')}".rstrip()
    told = "\n\n".join(f"**{name}.** {words}" for name, words in _told(operation) if words)
    made = {**operation, "summary": summary.removesuffix("."), "description": f"{written}\n\n{told}"}
    made |= {"externalDocs": {"url": page}} if (page := _page(operation)) else {}
    return made | ({"deprecated": True} if "x-until" in operation else {})


def _told(operation: Json) -> Iterator[tuple[str, str]]:
    yield "Safety", SAFETY[operation["x-safety"]]
    yield "Pages", pages(operation["x-pagination"]) if "x-pagination" in operation else ""
    yield "Stream", stream(operation["x-stream"]) if "x-stream" in operation else ""
    yield "Deprecated", f"The documentation has it up to version {operation['x-until']}." if "x-until" in operation else ""
    yield "Errors", _errors(operation)


def _errors(operation: Json) -> str:
    """Each documented code with its kind and meaning, and where a caller finds it."""
    errors: list[Json] = operation.get("x-errors", [])
    envelope = operation["x-envelope"]
    where = f"`{envelope['code']}` in the answer, whatever the HTTP status:" if "code" in envelope else "The HTTP status, or a code in the body:"
    return "\n".join([where, "", *(f"- `{one['code']}` ({one['kind']}): {one['meaning']}" for one in errors)]) if errors else ""


def _page(operation: Json) -> str | None:
    """The first page of the documentation that the operation is known from."""
    sources = operation["x-source"] if is_array(operation["x-source"]) else [operation["x-source"]]
    found: list[str] = [one["page"] for one in sources if one["kind"] == "docs" and "page" in one]
    return next((page if page.startswith("https://") else PAGES + page for page in found), None)


def _groups(document: Json) -> list[Json]:
    """Tags of older generations in a group of their own; tags that begin with a generation, and those before it, by their version."""
    names = [tag["name"] for tag in document["tags"]]
    if any(re.match(r"v\d+_", name) for name in names):
        paths = {operation["tags"][0]: path for path, _, operation in operations(document)}
        groups = {name: re.sub(r".*?/v(\d+)/.*", r"Version \1", paths[name]) for name in names if name in paths}
    else:
        older = older_services(names)
        groups = {name: OLDER if name in older else "Services" for name in names}
    found = {group: [name for name in names if groups.get(name) == group] for group in dict.fromkeys(groups.values())}
    return [{"name": group, "tags": tags} for group, tags in sorted(found.items(), key=lambda one: one[0] == OLDER)] if len(found) > 1 else []
