"""Models and enumerations as the templates want them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
from jinja2 import Environment
from openapi_python_client.parser.openapi import GeneratorData

from document.bundle import COMPONENT, Json, operations
from document.plain import reached
from document.view import View, method_name, python_name

from .names import GenerateError, attribute, class_name, distinct, identifier, noted
from .properties import Property, annotation, classes, raw
from .writing import write_template


def write_models(templates: Environment, data: GeneratorData, plain: View, out: Path) -> dict[str, Property]:
    """Write a module for all that the same operations use, since it is imported together, and for the other enumerations of a service, which cost little;
    return the models by name."""
    models: dict[str, Property] = {str(model.class_info.name): model for model in data.models}
    enums: dict[str, Property] = {str(enum.class_info.name): enum for enum in data.enums}
    groups = _together(models, enums, plain.document)
    modules = {class_name(name, "components/schemas"): python_name(group[0]) for group in groups for name in group}
    distinct([(group[0], modules[group[0]]) for group in groups], "components/schemas", "module")
    for group in groups:
        shown = [_model(name, models[name], plain) for name in group if name in models]
        values = {"models": shown, "enums": [_enum(name, enums[name]) for name in group if name in enums]}
        values["imports"] = sorted({name for model in shown for name in model["imports"]} - {*group})
        write_template(out / f"{modules[group[0]]}.py", templates, "models", **values)
    doc = "Every model of the platform; each is imported on first use."
    write_template(out / "__init__.py", templates, "lazy_init", names=dict(sorted(modules.items())), doc=doc)
    return models


def _together(models: Iterable[str], enums: Iterable[str], document: Json) -> list[list[str]]:
    """The names, those together that are parts of the same operations; enumerations that are parts of others than models are, of the same services."""
    used = {name: list[tuple[str, str]]() for name in sorted((*models, *enums))}
    for _, _, operation in operations(document):
        parts = [operation.get("parameters", []), operation.get("requestBody", {}), operation["responses"]["200"]]
        for name in {ref.removeprefix(COMPONENT) for ref in reached(document, parts)} & used.keys():
            used[name].append((operation["tags"][0], operation["operationId"]))
    with_models = {tuple(used[name]) for name in models}
    groups: dict[tuple[object, ...], list[str]] = {}
    for name, uses in used.items():
        key: tuple[object, ...] = tuple(uses)
        groups.setdefault(key if key in with_models else tuple(dict.fromkeys(tag for tag, _ in uses)), []).append(name)
    return list(groups.values())


def fields(model: Property) -> Iterator[Property]:
    """The properties of a model, in the order of the specification."""
    order = list(model.data.properties or {})
    yield from sorted([*(model.required_properties or ()), *(model.optional_properties or ())], key=lambda prop: order.index(prop.name))


def _model(name: str, model: Property, plain: View) -> dict[str, Any]:
    props = {raw(prop.name): prop for prop in fields(model)}
    names = {wire: attribute(python_name(wire), f"{name}.{wire}") for wire in props}
    shown = [_field(name, wire, names[wire], prop, plain) for wire, prop in props.items()]
    values = plain.values.get(name, "")
    if values:
        shown.append(_free(attribute(values, name)))
    distinct([*names.items(), *([("x-values-name", values)] if values else [])], name, "attribute")
    doc = raw(model.description) or _spaced(name) + "."
    return {
        "name": name,
        "doc": doc,
        "fields": shown,
        "rename": _rename({python: wire for wire, python in names.items()}),
        "aliases": plain.aliases.get(name, {}),
        "secrets": tuple(names[wire] for wire in names if (name, wire) in plain.secrets),
        **_batch(name, props, names, plain),
        "free": values,
        "times": {wire: plain.times[name, wire] for wire in props if (name, wire) in plain.times},
        "imports": sorted({found for prop in props.values() for found in classes(prop)} - {name}),
    }


OF_BATCHES = ("failed", "raise_for_failures")  # what the answer of a batch has besides its fields


def _batch(name: str, props: dict[str, Property], names: dict[str, str], plain: View) -> dict[str, str]:
    """The base class of a model, and for the answer of a batch which attributes say what became of each item."""
    operation = plain.batches.get(name)
    if operation is None:
        return {"base": "Model", "batch": ""}
    facts = operation["x-batch"]
    listed = annotation(props[facts["items"]])
    if not listed.startswith("list["):
        raise GenerateError(f"{name}: x-batch names {facts['items']} for its items, which is no list")
    distinct([*names.items(), *((method, method) for method in OF_BATCHES)], name, "attribute")
    around = {key: names[facts[key]] for key in ("items", "done", "total") if key in facts}
    inside = {key: python_name(facts[key]) for key in ("code", "message") if key in facts}
    said = {"operation": method_name(operation), **around, **inside} | ({"success": tuple(facts["success"])} if "success" in facts else {})
    return {"base": f"BatchAnswer[{listed[5:-1]!r}]", "batch": f"Batch({', '.join(f'{key}={value!r}' for key, value in said.items())})"}


def _field(model: str, wire: str, name: str, prop: Property, plain: View) -> dict[str, str]:
    kind = annotation(prop)
    sure = (prop.required and (model, wire) not in plain.nullable) or (model, wire) in plain.present
    default = "" if prop.required and sure else " = None"
    if default and sure and kind != "Any":
        default += "  # type: ignore[assignment]  # there on success"
    optional = "" if sure or kind == "Any" else " | None"
    doc = noted(plain.docs.get((model, wire)) or raw(prop.description), (model, wire) in plain.deprecated)
    return {"name": name, "annotation": kind + optional, "default": default, "doc": doc}


def _rename(names: dict[str, str]) -> str | dict[str, str]:
    """How msgspec gets the names on the wire from those of the attributes: not at all, by its own rule, or by a table."""
    if all(python == wire for python, wire in names.items()):
        return ""
    ruled = msgspec.defstruct("Ruled", [(name, Any) for name in names], rename="camel").__struct_encode_fields__
    return "camel" if ruled == tuple(names.values()) else {python: wire for python, wire in names.items() if python != wire}


def _free(name: str) -> dict[str, str]:
    doc = "Every other field of the object, by its name on the platform."
    return {"name": name, "annotation": "dict[str, Any]", "default": " = {}", "doc": doc}


def _spaced(name: str) -> str:
    return python_name(name).replace("_", " ").capitalize()


def _enum(name: str, enum: Property) -> dict[str, Any]:
    return {
        "name": name,
        "doc": raw(enum.description) or _spaced(name) + ".",
        "base": "OpenStrEnum" if enum.value_type is str else "OpenIntEnum",
        "members": [(identifier(key, f"{name}: enum value {value!r}"), value) for key, value in enum.values.items()],
    }
