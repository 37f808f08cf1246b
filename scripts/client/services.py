"""The classes that offer operations: one for each service, one for each group of services, one for the platform."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment

from document.bundle import Json, operations, words
from document.view import method_name, offered_as, python_name

from .names import DEPRECATED, GenerateError, distinct, folder, identifier
from .writing import write_template

HELPERS = words("download lines operation operation_by paged paged_by series whole")  # what stands on the right side of a line


@dataclass(frozen=True)
class Line:
    """One method: its name, what it is bound with, and its docstring."""

    name: str
    value: str
    doc: str


@dataclass(frozen=True)
class Attribute:
    """One service as an attribute: its name, and the module and class behind it."""

    name: str
    module: str
    cls: str
    doc: str


def write_services(templates: Environment, platform: str, document: Json, out: Path) -> None:
    """Write a class for each service, and those whose attributes they are, below `out`."""
    groups: dict[str, list[Attribute]] = {"": []}
    _declared(document)
    for tag in document["tags"]:
        found = [operation for _, _, operation in operations(document) if operation["tags"] == [tag["name"]]]
        group, _, name = offered_as(tag["name"]).rpartition(".")
        made = Attribute(name, folder(tag["name"], "tags"), _class(name), tag["description"])
        groups.setdefault(group, []).append(made)
        lines = list(_lines(found))
        distinct([(line.value, line.name) for line in lines], made.module, "method")
        path = f"{platform}.{offered_as(tag['name'])}"
        service = {"name": made.module, "path": path, "cls": made.cls, "doc": made.doc, "lines": lines, "operations": sorted(map(method_name, found))}
        write_template(out / f"{made.module}.py", templates, "service_class", platform=platform, service=service)
    for group in filter(None, sorted(groups)):
        names = ", ".join(attribute.name for attribute in groups[group])
        groups[""].append(Attribute(group, group, _camel(group), f"The services of generation {group}: {names}."))
        _write_group(templates, out / f"{group}.py", f"{platform}.{group}", _camel(group), groups[""][-1].doc, groups[group])
    title = document["info"]["title"]
    _write_group(templates, out / "__init__.py", platform, f"{_camel(platform)}Services", f"The services of {title}, one attribute each.", groups[""])


def _declared(document: Json) -> None:
    """Refuse an operation whose service no file declares: no class would offer it."""
    known = {tag["name"] for tag in document["tags"]}
    for _, _, operation in operations(document):
        if operation["tags"][0] not in known:
            raise GenerateError(f"{operation['operationId']}: the service {operation['tags'][0]!r} is not declared in `tags` of its file")


def _write_group(templates: Environment, file: Path, path: str, cls: str, doc: str, attributes: Iterable[Attribute]) -> None:
    listed = sorted(attributes, key=lambda attribute: attribute.name)
    distinct([(attribute.module, attribute.cls) for attribute in listed], file.name, "class")
    distinct([(attribute.module, attribute.name) for attribute in listed], file.name, "attribute")
    write_template(file, templates, "services", offered=path, cls=cls, doc=doc, attributes=listed)


def _lines(found: Iterable[Json]) -> Iterator[Line]:
    """The lines of a service, in the order of the specification; a stream stands before the operation whose name it needs."""
    for operation in found:
        name = method_name(operation)
        if name in HELPERS:
            raise GenerateError(f"{operation['operationId']}: {name} is a word of generated classes; call it otherwise with `x-name`")
        if stream := operation.get("x-stream"):
            yield Line(identifier(python_name(stream["name"]), operation["operationId"]), f"lines({name}, {stream['summary']!r})", stream["summary"])
        yield Line(name, _bound(operation, name), operation["summary"] + (f"\n\n{DEPRECATED}" if operation.get("deprecated") else ""))


def _bound(operation: Json, name: str) -> str:
    """The right side of the line."""
    content = operation["responses"]["200"]["content"]
    payload, items = operation.get("x-envelope", {}).get("data"), operation.get("x-pagination", {}).get("items")
    if any(media in ("application/octet-stream", "application/zip") for media in content):
        return f"download({name})"
    if "text/csv" in content:
        return f"series({name})"
    if items is not None:
        return f"paged({name})" if items == "data" else f"paged_by({name}, lambda page: page.{_path(items)})"
    if payload is None or not content:
        return f"whole({name})"
    return f"operation({name})" if payload == "data" else f"operation_by({name}, lambda answer: answer.{_path(payload)})"


def _path(wire: str) -> str:
    return ".".join(identifier(python_name(part), wire) for part in wire.split("."))


def _class(name: str) -> str:
    if (cls := _camel(name)) == "Service":
        raise GenerateError(f"tags: {name}: every class of a service is a Service already; call it otherwise")
    return identifier(cls, f"tags: {name}")


def _camel(name: str) -> str:
    """`tsdb_data_v2_0` → `TsdbDataV20`."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))
