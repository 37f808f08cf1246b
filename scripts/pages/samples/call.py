"""The request that all samples of an operation show."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from document.bundle import Json, is_object, resolved

ADDRESSES = {"enos": "ENOS_BASE_URL", "enapter": "ENAPTER_HTTP_API_BASE_URL"}
INTEGRATION = "ENOS_INTEGRATION_URL"
ORGANIZATION = "ENOS_ORG_ID"


@dataclass(frozen=True)
class Call:
    """The request of a fixture, and what the document says of it that a sample needs.

    `proofs` are the headers that say who asks, `own` the parameters that name the caller's organization, `values` the parameters by place and name, each as
    what it is; `has_parameters` says whether there may be any besides those of the path.
    """

    platform: str
    name: str
    path: str
    request: Json
    proofs: frozenset[str]
    own: frozenset[str]
    values: dict[str, dict[str, Any]]
    has_parameters: bool
    answers_file: bool

    @property
    def address(self) -> str:
        """The variable that holds the host."""
        return INTEGRATION if self.request.get("host") == "integration" else ADDRESSES[self.platform]

    @property
    def is_token_request(self) -> bool:
        """Whether this fetches or refreshes the token that all others need, with a proof of its own."""
        body = self.request.get("body")
        return is_object(body) and "encryption" in body

    @property
    def query(self) -> list[tuple[str, str]]:
        return [(name, value) for name, value in self.request["query"]]

    @property
    def parts(self) -> list[Json]:
        found: list[Json] = self.request.get("parts", [])
        return found

    @property
    def media(self) -> str:
        """The Content-Type, as the platform asks for it."""
        kind: str = self.request.get("contentType", "")
        return f"{kind};charset=UTF-8" if self.platform == "enos" and kind == "application/json" else kind


def call(platform: str, path: str, operation: Json, document: Json, fixture: Json) -> Call:
    """What samples are made of."""
    found = [resolved(one, document) for one in operation.get("parameters", ())]
    parameters = [{**one, "schema": resolved(one["schema"], document)} for one in found]
    schemes = document["components"]["securitySchemes"]
    return Call(
        platform,
        operation["operationId"],
        path,
        fixture["request"],
        frozenset(schemes[name]["name"] for option in operation.get("security", document["security"])[:1] for name in option),
        frozenset(one["name"] for one in parameters if one["in"] == "query" and one.get("x-client-option") == "org_id"),
        {place: _values(parameters, place, path, operation, fixture["request"]) for place in ("path", "query", "header")},
        any(one["in"] != "path" for one in parameters),
        "bodyBase64" in fixture["answer"],
    )


def _values(parameters: list[Json], place: str, path: str, operation: Json, request: Json) -> dict[str, Any]:
    """What the fixture gives for the parameters of a place: numbers, lists and maps for the texts of the wire."""
    sent = {"path": _of_path(operation.get("x-wire-path", path), request["path"]), "query": dict(request["query"]), "header": request["headers"]}[place]
    found = {one["name"]: _value(one, sent) for one in parameters if one["in"] == place}
    return {name: value for name, value in found.items() if value is not None}


def _of_path(template: str, path: str) -> dict[str, str]:
    """The values that stand in a path."""
    parts = re.split(r"\{(.*?)\}", template)
    found = re.fullmatch("".join(f"(?P<p{at}>[^/]+)" if at % 2 else re.escape(part) for at, part in enumerate(parts)), path)
    return {parts[at]: unquote(found[f"p{at}"]) for at in range(1, len(parts), 2)} if found else {}


def _value(parameter: Json, sent: dict[str, str]) -> Any:
    name, schema = parameter["name"], parameter["schema"]
    if parameter.get("style") == "deepObject":
        return {key[len(name) + 1 : -1]: value for key, value in sent.items() if key.startswith(f"{name}[")} or None
    value, kind = sent.get(name), schema.get("type")
    if value is None:
        return None
    return value.split(",") if kind == "array" else json.loads(value) if kind in ("integer", "number", "boolean") else value


def text(value: Any, indent: int | None = 2) -> str:
    """A value as it is sent."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=indent)
