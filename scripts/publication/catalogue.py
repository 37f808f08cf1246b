"""A table of all operations: what they are called, what is on the wire, and what a client must know of each."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from typing import Any

from document.bundle import Json, is_array, operations, resolved, wire_line
from document.view import method_name, offered_as


def catalogue(document: Json) -> list[dict[str, Any]]:
    """One row for each operation, in the order of the document."""
    return [_row(path, method, operation, document) for path, method, operation in operations(document)]


def _row(path: str, method: str, operation: Json, document: Json) -> dict[str, Any]:
    paging, envelope = operation.get("x-pagination", {}), operation["x-envelope"]
    sources = operation["x-source"] if is_array(operation["x-source"]) else [operation["x-source"]]
    schemes = {scheme for option in operation.get("security", document["security"]) for scheme in option}
    service = operation["tags"][0]
    return {
        "operationId": operation["operationId"],
        "service": service,
        "pythonName": f"{offered_as(service)}.{method_name(operation)}",
        "method": method.upper(),
        "path": path,
        "wire": wire_line(path, method, operation),
        "host": operation.get("x-host"),
        "safety": operation["x-safety"],
        "pagination": paging.get("style"),
        "maxPageSize": paging.get("max-size"),
        "envelope": {key: value for key, value in envelope.items() if key not in ("success", "refusal")},
        "refusal": envelope["refusal"]["$ref"].rpartition("/")[2] if "refusal" in envelope else None,
        "successCodes": envelope.get("success", []),
        "errorCodes": [error["code"] for error in operation.get("x-errors", ())],
        "httpErrors": [error["status"] for error in resolved(operation["responses"].get("default", {}), document).get("x-errors", ())],
        "since": operation.get("x-since"),
        "until": operation.get("x-until"),
        "source": [f"{source['kind']}: {source['page']}" if "page" in source else source["kind"] for source in sources],
        "stability": operation.get("x-stability"),
        "deprecated": bool(operation.get("deprecated")),
        "signed": "signature" in schemes,
        "summary": operation["summary"],
    }


def table(rows: Iterable[dict[str, Any]]) -> str:
    """The rows as CSV (RFC 4180); lists are joined by spaces, an envelope is `role=field`."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    for number, row in enumerate(rows):
        if number == 0:
            writer.writerow(row)
        writer.writerow(map(_cell, row.values()))
    return out.getvalue()


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return " ".join(f"{key}={field}" for key, field in value.items())  # pyright: ignore[reportUnknownVariableType]  # JSON
    if is_array(value):
        return (" ; " if all(isinstance(one, str) for one in value) else " ").join(map(str, value))
    return value
