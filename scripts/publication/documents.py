"""The documents of a platform: joined, one service at a time, and without references."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from document.bundle import COMPONENT, SPECS, Json, bundle, files, is_array, is_object, pointer
from document.plain import references

from .described import described

Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)  # the C dumper where PyYAML has it


class _Dumper(Dumper):  # type: ignore[misc]  # see above
    """No anchors: a reader sees each place in full."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _written(dumper: Any, value: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)


_Dumper.add_representer(str, _written)


def source(version: str) -> str:
    """The first line of a published file, for readers who have nothing but the file."""
    return f"Generated from the specifications of Energy Clients {version}. Do not edit: the next version takes its place."


def text(document: Json, version: str) -> str:
    """A document as YAML, whose first line says where it comes from."""
    body: str = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=140)
    return f"# {source(version)}\n{body}"


def published(platform: str, version: str, specs: Path = SPECS, only: str | None = None) -> dict[str, Json]:
    """The joined document of a platform, or of its file `only`, as other teams receive it: `info.version` is this project's, by which changes are told."""
    document = described(bundle(platform, specs, only))
    info = document["info"]
    document["info"] = {**info, "version": version, "x-documentation-version": info["version"]}
    _let_structs_end(document["components"].get("schemas", {}))
    return document


def _let_structs_end(schemas: dict[str, Json]) -> None:
    """Let no struct need a field that leads back into it: readers of references (libopenapi) take it for one without an end, though a list may be empty."""
    needed = {
        name: {field: _names(schema["properties"].get(field)) for field in schema.get("required", ())}
        for name, schema in schemas.items()
        if "properties" in schema
    }
    for name, fields in needed.items():
        ends = [field for field in fields if name not in _needed(fields[field], needed)]
        if len(ends) < len(fields):
            schemas[name] = {**schemas[name], "required": ends}
            needed[name] = {field: fields[field] for field in ends}


def _names(schema: Json) -> set[str]:
    return {ref.removeprefix(COMPONENT) for ref in references(schema)}


def _needed(names: set[str], needed: dict[str, dict[str, set[str]]]) -> set[str]:
    """These structs, and all that one of them needs."""
    found, waiting = set[str](), set(names)
    while waiting:
        name = waiting.pop()
        found.add(name)
        waiting |= set[str]().union(*needed.get(name, {}).values()) - found
    return found


def services(platform: str, version: str, specs: Path = SPECS) -> dict[str, Json]:
    """A document of its own for each file of a platform."""
    found = {path.stem: published(platform, version, specs, path.stem) for path in files(platform, specs)}
    for name, document in found.items():
        document["info"]["title"] += f": {name}"
    return found


def dereferenced(document: Json) -> dict[str, Json]:
    """The document without references: each is replaced by what it names; where that leads back into itself, a struct is any object, named in words."""
    components = {key: value for key, value in document["components"].items() if key == "securitySchemes"}
    return {**document, "paths": _inlined(document["paths"], document, ()), "components": components}


def _inlined(node: Json, document: Json, above: tuple[str, ...]) -> Json:
    if is_array(node):
        return [_inlined(value, document, above) for value in node]
    if not is_object(node):
        return node
    ref = node.get("$ref")
    if not isinstance(ref, str):
        return {key: _inlined(value, document, above) for key, value in node.items()}
    rest = {key: value for key, value in node.items() if key != "$ref"}
    if ref in above:
        name = ref.rpartition("/")[2]
        return {"type": "object", "title": name, "description": f"{name} again, with the fields that it has above.", **rest}
    return {**_inlined(pointer(document, ref), document, (*above, ref)), **rest}
