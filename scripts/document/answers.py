"""What people read of answers and tags, computed while the files of a platform are joined: nobody types it."""

from __future__ import annotations

import re

from document.openapi import Json, operations, resolved

SCHEMAS = "#/components/schemas/"


def describe_answers(document: Json) -> None:
    """Describe each schema that is the whole answer of operations, and says nothing of itself, by what they do."""
    found: dict[str, list[Json]] = {}
    for _, _, operation in operations(document):
        for answer in operation.get("responses", {}).values():
            for media in resolved(answer, document).get("content", {}).values():
                found.setdefault(media.get("schema", {}).get("$ref", ""), []).append(operation)
    for name, schema in document["components"].get("schemas", {}).items():
        asked = {one["operationId"]: one["summary"] for one in found.get(SCHEMAS + name, ()) if {"operationId", "summary"} <= one.keys()}
        if asked and "description" not in schema:
            schema["description"] = f"Answer of {' and '.join(f'`{one}`' for one in asked)}: {next(iter(asked.values()))}"


def displayed(tag: Json, source: Json, shared: Json) -> Json:
    """A tag with its name for people: the title of its file where that has no other tag, else its own words, with the generation in brackets."""
    name = str(tag.get("name", ""))
    if len(source["tags"]) == 1:
        first, _, rest = source["info"]["title"].partition(" ")
        return {**tag, "x-displayName": rest if rest and first in shared["info"]["title"].split() else source["info"]["title"]}
    version, words = re.fullmatch(r"(?:(v\d+)_)?(.*)", name).groups()  # type: ignore[union-attr]  # it matches any name
    said = words.replace("_", " ").capitalize()
    return {**tag, "x-displayName": f"{said} ({version})" if version else said}
