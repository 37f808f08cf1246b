"""The catalogue of errors: every documented code of a platform with what it means, in which words, and where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from document.bundle import Json, operations, resolved

Where = dict[tuple[str, str], dict[str, None]]  # by kind and meaning the operations, in the order of the document


def errors(platform: str, document: Json) -> list[dict[str, Any]]:
    """One entry for each code, or HTTP status, with all its wordings; those of statuses stand first."""
    found: dict[tuple[str, str], tuple[Any, Where]] = {}
    services: dict[str, str] = {}
    for _, _, operation in operations(document):
        services[operation["operationId"]] = operation["tags"][0]
        for place, code, error in _errors(operation, document):
            _, wordings = found.setdefault((place, str(code)), (code, {}))
            wordings.setdefault((error["kind"], error["meaning"]), {})[operation["operationId"]] = None
    return [
        {"platform": platform, "code": code, "in": place, "wordings": [_wording(*words, list(where), services) for words, where in wordings.items()]}
        for (place, _), (code, wordings) in sorted(found.items(), key=lambda one: (one[0][0] != "status", len(one[0][1]), one[0][1]))
    ]


def _errors(operation: Json, document: Json) -> Iterator[tuple[str, Any, Json]]:
    """Where the body lists errors, a number is the status and a text the code in the body."""
    listed = "errors" in operation["x-envelope"]
    for error in operation.get("x-errors", ()):
        yield "status" if listed and not isinstance(error["code"], str) else "body", error["code"], error
    for error in resolved(operation["responses"].get("default", {}), document).get("x-errors", ()):
        yield "status", error["status"], error


def _wording(kind: str, meaning: str, where: list[str], services: dict[str, str]) -> dict[str, Any]:
    return {"kind": kind, "meaning": meaning, "services": sorted({services[name] for name in where}), "operations": where}


def rows(entries: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """One row for each wording."""
    for entry in entries:
        for wording in entry["wordings"]:
            yield {name: entry[name] for name in ("platform", "code", "in")} | wording
