"""Operations as the template wants them: everything the specification says about one, as an expression out of literals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties.any import AnyProperty
from openapi_python_client.parser.properties.list_property import ListProperty

from document.bundle import Json, is_array, operations, shape
from document.view import View, method_name

from .arguments import Argument, arguments, position
from .models import fields
from .names import BUILT_IN, DEPRECATED, GenerateError, distinct, folder, identifier, noted
from .parsing import endpoints
from .properties import Property, raw
from .writing import write_template

Wire = tuple[str, str, str | None]  # method, path, action
Errors = dict[int | str, str]  # kinds by code or status


@dataclass
class Operations:
    """The operations of a platform, ready to be written."""

    templates: Environment
    platform: str
    plain: View
    models: dict[str, Property]

    def write(self, data: GeneratorData, out: Path) -> dict[Wire, str]:
        """Write a module for each service, in which each operation has a class; return the names of these by wire form."""
        made = endpoints(data)
        places: dict[Wire, str] = {}
        services: dict[str, list[tuple[str, dict[str, Any]]]] = {}
        shared = _shared_errors(facts for _, _, facts in operations(self.plain.document))
        for path, method, facts in operations(self.plain.document):
            name, service = identifier(method_name(facts), facts["operationId"]), folder(facts["tags"][0], facts["operationId"])
            if name in BUILT_IN:
                raise GenerateError(f"{facts['operationId']}: {name} is a word of Python that generated code uses; call it otherwise with `x-name`")
            view = self._view(service, name, method, path, facts, made[shape(path), method], shared[service])
            services.setdefault(service, []).append((facts["operationId"], view))
            wire = (method.upper(), facts.get("x-wire-path", path), facts.get("x-wire-query", {}).get("action"))
            places[wire] = f"energy_api.{self.platform}.{service}.{name}"
        about = {tag["name"]: tag["description"] for tag in self.plain.document["tags"]}  # what is not declared is refused with its class
        for service, found in services.items():
            distinct([(operation, shown["name"]) for operation, shown in found], service, "class")
            shown = sorted((shown for _, shown in found), key=lambda one: str(one["name"]))
            imports = sorted({name for one in shown for name in one["imports"]})
            values = {"platform": self.platform, "doc": about.get(service, ""), "errors": shared[service], "operations": shown, "imports": imports}
            write_template(out / f"{service}.py", self.templates, "operations", **values)
        return places

    def _view(self, service: str, name: str, method: str, path: str, facts: Json, endpoint: Endpoint, shared: Errors) -> dict[str, Any]:
        found = arguments(facts, endpoint, self.plain, self.models)
        answer, model = _answer(facts)
        values = {"platform": self.platform, "service": service, "name": name, "operation_id": facts["operationId"], "method": method.upper()}
        values |= {"path": facts.get("x-wire-path", path), **_facts(facts), "answer": answer, "model": model}
        values["models"] = f"energy_api.{self.platform}.models"
        values["auth"] = tuple(scheme for option in facts.get("security", self.plain.document.get("security", ())) for scheme in option)
        values["envelope"] = self._envelope(facts.get("x-envelope", {}), model)
        return {
            "name": name,
            "doc": facts["summary"],
            "imports": sorted({name for argument in found for name in argument.imports} | ({model} if model else set())),
            "arguments": found,
            "arguments_doc": _doc(facts, found),
            "result": model or {"json": "Any", "none": "None", "text": "str", "binary": "bytes"}[answer],
            "data": _expression(values, found, shared),
        }

    def _envelope(self, facts: Json, model: str) -> dict[str, Any]:
        found: dict[str, Any] = {key.replace("-", "_"): value for key, value in facts.items() if key != "refusal"}
        second = next((alias for alias, wire in self.plain.aliases.get(model, {}).items() if wire == facts.get("code")), None)
        if second:
            found["code_alias"] = second
        if (model, facts.get("data")) in self.plain.present:
            prop = next(prop for prop in fields(self.models[model]) if raw(prop.name) == facts["data"])
            if not isinstance(prop, AnyProperty):
                found["promise"] = "list" if isinstance(prop, ListProperty) else "value"
        return found


ORDER = (
    "platform", "service", "name", "operation_id", "method", "path", "summary", "query", "safety", "envelope", "errors",
    "pagination", "truncation", "limits", "since", "until", "source", "stability", "deprecated", "auth", "host", "body", "answer", "model", "models", "stream",
    "final", "column_types",
)  # fmt: skip


def _shared_errors(found: Iterable[Json]) -> dict[str, Errors]:
    """The errors that all operations of a service have, by service."""
    shared: dict[str, Errors] = {}
    for facts in found:
        service, errors = folder(facts["tags"][0], facts["operationId"]), _errors(facts)
        shared[service] = {code: kind for code, kind in shared.get(service, errors).items() if errors.get(code) == kind}
    return shared


def _errors(facts: Json) -> Errors:
    return {error["code"]: error["kind"] for error in facts["x-errors"]}


def _answer(facts: Json) -> tuple[str, str]:
    """What the answer is (json, text, binary), and the name of its model."""
    content: Json = facts["responses"]["200"]["content"]
    if len(content) > 1:
        raise GenerateError(f"{facts['operationId']}: the answer has several media types, {', '.join(content)}; clients read one: describe the one they get")
    media: str = next(iter(content), "")
    answer = "none" if not media else "json" if "json" in media else "text" if media.startswith("text/") else "binary"
    return answer, content.get(media, {}).get("schema", {}).get("$ref", "").rpartition("/")[2]


def _facts(facts: Json) -> dict[str, Any]:
    """What stands in the specification word for word."""
    source = facts["x-source"]
    return {
        "summary": facts["summary"],
        "query": facts.get("x-wire-query", {}),
        "safety": facts["x-safety"],
        "errors": _errors(facts),
        "pagination": _pagination(facts.get("x-pagination")),
        "truncation": _truncation(facts.get("x-truncation")),
        "limits": facts.get("x-limits"),
        "since": facts["x-since"],
        "until": facts.get("x-until", ""),
        "source": source if isinstance(source, list) else [source],
        "stability": facts.get("x-stability", ""),
        "deprecated": facts.get("deprecated") or "",
        "host": facts.get("x-host", ""),
        "body": _body(facts.get("requestBody", {})),
        "stream": facts.get("x-stream", {}).get("parameter", ""),
        "final": next(((field, tuple(values)) for field, values in facts.get("x-stream", {}).get("final", {}).items()), None),
        "column_types": facts.get("x-column-types", ""),
    }


def _body(facts: Json) -> str:
    """How the body is sent: `json`, `json?` where it may be left out, `form`, or the media type of raw content."""
    media: str = next(iter(facts.get("content", {})), "")
    if not media or media.startswith("multipart/"):
        return media and "form"
    return media if "json" not in media else "json" if facts.get("required") else "json?"


def _pagination(facts: Json | None) -> dict[str, Any] | None:
    if not facts:
        return None
    at = position(facts)
    found = {"style": facts["style"], "place": facts["in"], "at": at, "size": facts.get("size", ""), "items": facts["items"]}
    found |= {key: facts[key] for key in ("total", "next", "first", "default") if key in facts}
    return found | ({"max_size": facts["max-size"]} if "max-size" in facts else {})


def _truncation(facts: Json | None) -> dict[str, Any] | None:
    if not facts:
        return None
    found = {key: facts[key] for key in ("size", "items", "series", "time", "scanned", "spent", "default") if key in facts}
    return found | {ours: facts[key] for ours, key in (("begin", "from"), ("end", "to")) if key in facts}


def _expression(values: dict[str, Any], found: Iterable[Argument], shared: Errors) -> str:
    """The `Operation(…)` expression; defaults are left out, and errors that the service has in common are a name."""
    shown: list[str] = []
    for key in ORDER:
        value = values[key]
        if value not in ("", None):
            classes = {"envelope": "Envelope", "pagination": "Pagination", "truncation": "Truncation"}
            text = _call(classes[key], value) if key in classes else repr(value) if key != "errors" else _but_for(value, shared)
            shown.append(f"{key}={text}")
    facts = ("name", "wire", "place", "kind", "style", "required", "option", "time", "deprecated", "secret")
    listed = ", ".join(_call("Argument", {key: getattr(argument, key) for key in facts if getattr(argument, key)}) for argument in found)
    return f"Operation({', '.join(shown)}, arguments=({listed}{',' if listed else ''}))"


def _but_for(errors: Errors, shared: Errors) -> str:
    own = {code: kind for code, kind in errors.items() if code not in shared}
    return f"{{{repr(own)[1:-1]}, **_ERRORS}}" if own else "_ERRORS"


def _call(name: str, values: Mapping[str, Any]) -> str:
    given = (f"{identifier(key, name)}={tuple(value) if is_array(value) else value!r}" for key, value in values.items())
    return f"{name}({', '.join(given)})"


def _doc(facts: Json, found: Iterable[Argument]) -> str:
    lines = [facts["summary"], "", *([DEPRECATED, ""] if facts.get("deprecated") else [])]
    if facts.get("description"):
        lines += [facts["description"].strip(), ""]
    if "x-batch" in facts:
        lines += ["Items that failed are in the result's `failed`; its `raise_for_failures()` raises `PartialSuccess` where there are any.", ""]
    listed = [f"    {argument.name}: {noted(' '.join(argument.doc.split()), argument.deprecated)}" for argument in found]
    return "\n".join(lines + (["Args:", *listed] if listed else [])).strip()
