"""The documents of a platform: joined, one service at a time, and without references."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from document.bundle import SPECS, Json, bundle, files, is_array, is_object, pointer

from .described import described

ABOUT = "Published by scripts/publish.py from specs/. Do not edit: change the specification, then `make specs`."
Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)  # the C dumper where PyYAML has it


class _Dumper(Dumper):  # type: ignore[misc]  # see above
    """No anchors: a reader sees each place in full."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _written(dumper: Any, value: str) -> Any:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value else None)


_Dumper.add_representer(str, _written)


def text(document: Json) -> str:
    """A document as YAML, whose first line says where it comes from."""
    body: str = yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=140)
    return f"# {ABOUT}\n{body}"


def published(platform: str, version: str, specs: Path = SPECS, only: str | None = None) -> dict[str, Json]:
    """The joined document of a platform, or of its file `only`, as other teams receive it: `info.version` is this project's, by which changes are told."""
    document = described(bundle(platform, specs, only))
    info = document["info"]
    document["info"] = {**info, "version": version, "x-documentation-version": info["version"]}
    return document


def services(platform: str, version: str, specs: Path = SPECS) -> dict[str, Json]:
    """A document of its own for each file of a platform."""
    found = {path.stem: published(platform, version, specs, path.stem) for path in files(platform, specs)}
    for name, document in found.items():
        document["info"]["title"] += f": {name}"
    return found


def dereferenced(document: Json) -> dict[str, Json]:
    """The document with every reference replaced by what it names; one that leads back into itself stays, with the schema it names."""
    kept: set[str] = set()
    paths = _inlined(document["paths"], document, (), kept)
    components = {key: value for key, value in document["components"].items() if key == "securitySchemes"}
    schemas: dict[str, Json] = {}
    while missing := sorted(kept - set(schemas)):
        for ref in missing:
            schemas[ref] = _inlined(pointer(document, ref), document, (ref,), kept)
    if schemas:
        components["schemas"] = {ref.rpartition("/")[2]: schemas[ref] for ref in sorted(schemas)}
    return {**document, "paths": paths, "components": components}


def _inlined(node: Json, document: Json, above: tuple[str, ...], kept: set[str]) -> Json:
    if is_array(node):
        return [_inlined(value, document, above, kept) for value in node]
    if not is_object(node):
        return node
    ref = node.get("$ref")
    if not isinstance(ref, str):
        return {key: _inlined(value, document, above, kept) for key, value in node.items()}
    if ref in above:
        kept.add(ref)
        return dict(node)
    named = _inlined(pointer(document, ref), document, (*above, ref), kept)
    return {**named, **{key: value for key, value in node.items() if key != "$ref"}}
