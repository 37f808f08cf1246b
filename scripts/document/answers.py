"""What people read of answers and tags, computed while the files of a platform are joined: nobody types it."""

from __future__ import annotations

import re

from document.openapi import COMPONENT, Json, operations, resolved


def describe_answers(document: Json) -> None:
    """Describe each schema that is a whole answer, and says nothing of itself, by what the first operation does that gives it."""
    schemas = document["components"].get("schemas", {})
    for _, _, operation in operations(document):
        for answer in operation.get("responses", {}).values():
            for media in resolved(answer, document).get("content", {}).values():
                schema = schemas.get(media.get("schema", {}).get("$ref", "").removeprefix(COMPONENT), {})
                if schema and {"operationId", "summary"} <= operation.keys():
                    schema.setdefault("description", f"Answer of `{operation['operationId']}`: {operation['summary']}")


def displayed(tag: Json, source: Json, shared: Json) -> Json:
    """A tag with its name for people: the title of its file where that has no other tag, else its own words, with the generation in brackets."""
    name = str(tag.get("name", ""))
    if len(source["tags"]) == 1:
        first, _, rest = source["info"]["title"].partition(" ")
        return {**tag, "x-displayName": rest if rest and first in shared["info"]["title"].split() else source["info"]["title"]}
    version, words = re.fullmatch(r"(?:(v\d+)_)?(.*)", name).groups()  # type: ignore[union-attr]  # it matches any name
    said = words.replace("_", " ").capitalize()
    return {**tag, "x-displayName": f"{said} ({version})" if version else said}
