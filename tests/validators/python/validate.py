"""Hold the fixtures against the published documents by openapi-core, as servers on Werkzeug do: `validate.py SPECS`; one line of JSON for each document.

It runs in an environment of its own, with what requirements.lock names.
"""

from __future__ import annotations

import base64
import io
import json
import sys
from pathlib import Path
from typing import Any

import yaml
from openapi_core import Config, OpenAPI
from openapi_core.contrib.werkzeug import WerkzeugOpenAPIRequest, WerkzeugOpenAPIResponse
from werkzeug.datastructures import FileStorage, MultiDict
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request, Response

TOOL = "openapi-core, fixtures"
FORMS = ("openapi.json", "openapi.plain.json", "openapi.3.0.json", "openapi.wire.yaml")
BYTES = ("text/csv", "application/x-ndjson", "application/zip", "application/octet-stream")
Json = Any


def _text(content: bytes, **_: str) -> str:
    """What openapi-core is to take for the value of a file or a table: in 3.1 it knows no bytes where a schema says `format: binary`."""
    return content.decode("latin-1")


def main(specs: Path) -> None:
    for platform in ("enapter", "enos"):
        described = json.loads((specs / platform / "openapi.json").read_text(encoding="utf-8"))
        fixtures = json.loads((specs / platform / "fixtures.json").read_text(encoding="utf-8"))["operations"]
        for form in FORMS:
            if (specs / platform / form).exists():
                _held(specs, f"{platform}/{form}", described, fixtures)


def _held(specs: Path, name: str, described: Json, fixtures: Json) -> None:
    text = (specs / name).read_text(encoding="utf-8")
    document = yaml.load(text, yaml.CSafeLoader) if name.endswith(".yaml") else json.loads(text)
    document["servers"] = [{"url": "/"}]
    for item in document["paths"].values():
        for operation in item.values():
            operation.pop("servers", None)
    server = OpenAPI.from_dict(document, Config(spec_validator_cls=None, extra_media_type_deserializers=dict.fromkeys(BYTES, _text)))
    keys = {scheme["name"]: "k" for scheme in document["components"]["securitySchemes"].values()}
    problems, of = list[str](), 0
    for path, item in described["paths"].items():
        for operation in item.values():
            fixture = fixtures[operation["operationId"]]
            sent = fixture["request"]
            virtual = "wire" not in name and "x-wire-path" in operation
            asked = WerkzeugOpenAPIRequest(_request({**sent, **(_virtual(path, operation, sent) if virtual else {})}, keys))
            found = {"request": server.iter_request_errors(asked)}
            found |= {kind: server.iter_response_errors(asked, _response(fixture[kind])) for kind in ("answer", "refusal") if kind in fixture}
            of += len(found)
            problems += [f"{operation['operationId']} {kind}: {_told(error)}" for kind, errors in found.items() for error in errors]
    refused = len({problem.partition(":")[0] for problem in problems})
    print(json.dumps({"tool": TOOL, "document": name, "taken": of - refused, "of": of, "problems": problems}))


def _told(error: Exception) -> str:
    causes = [str(error), str(error.__cause__ or ""), *(str(one.message) for one in getattr(error.__cause__, "schema_errors", ()))]
    return " | ".join(filter(None, causes))[-300:]


def _virtual(path: str, operation: Json, sent: Json) -> Json:
    """Path and query that a client asks for: those of the document, filled in from the path on the wire."""
    steps = zip(operation["x-wire-path"].split("/"), sent["path"].split("/"), strict=True)
    for name, value in steps:
        path = path.replace(name, value) if name.startswith("{") else path
    return {"path": path, "query": [pair for pair in sent["query"] if pair[0] not in operation["x-wire-query"]]}


def _request(sent: Json, keys: dict[str, str]) -> Request:
    content: Json = {}
    if "parts" in sent:
        parts = [(part["name"], _part(part)) for part in sent["parts"]]
        content = {"data": MultiDict(parts), "content_type": "multipart/form-data"}
    elif "contentType" in sent:
        content = {"data": _bytes(sent), "content_type": sent["contentType"]}
    headers = {**keys, **sent["headers"]}
    return Request(
        EnvironBuilder(sent["path"], method=sent["method"], query_string=MultiDict(map(tuple, sent["query"])), headers=headers, **content).get_environ()
    )


def _part(part: Json) -> Json:
    text = part["body"] if isinstance(part["body"], str) else json.dumps(part["body"])
    plain = "filename" not in part and part["contentType"] == "text/plain"
    return text if plain else FileStorage(io.BytesIO(text.encode()), part.get("filename"), part["name"], part["contentType"])


def _response(given: Json) -> WerkzeugOpenAPIResponse:
    return WerkzeugOpenAPIResponse(Response(_bytes(given), given["status"], content_type=given.get("contentType")))


def _bytes(message: Json) -> bytes:
    if "bodyBase64" in message:
        return base64.b64decode(message["bodyBase64"])
    if "body" not in message:
        return b""
    text = isinstance(message["body"], str) and not message["contentType"].endswith("json")
    return (message["body"] if text else json.dumps(message["body"])).encode()


main(Path(sys.argv[1]))
