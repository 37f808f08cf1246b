"""Collections for Postman, and what those for Bruno share with them: every operation as a request that can be sent, and for EnOS the script that signs."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

from document.bundle import Json, is_object, operations
from document.view import method_name

SCRIPTS = Path(__file__).parent / "signing"
SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
PLAIN = ",:/"  # may stand in a query as they are, and are easier to read so
COMPUTED = ("encryption", "timestamp", "accessToken")  # which the script sets


def postman(document: Json, given: Json, version: str) -> dict[str, Any]:
    """A collection of Postman, format 2.1: a folder for each service; addresses and credentials are variables of the collection.

    `given` are the fixtures of each operation, by its name.
    """
    signed = "x-virtual-paths" in document
    return {
        "info": {"name": document["info"]["title"], "description": about(document), "version": version, "schema": SCHEMA},
        "item": [
            {"name": tag["name"], "description": tag.get("description", ""), "item": [_item(*one, document) for one in found]}
            for tag, found in services(document, given)
        ],
        **({"event": [_event(document)]} if signed else {"auth": _header(document)}),
        "variable": [{"key": name, "value": value} for name, value in variables(document).items()],
    }


def about(document: Json) -> str:
    said: str = document["info"].get("description", "")
    names = ", ".join(f"`{name}`" for name in variables(document) if name not in COMPUTED)
    return f"Set the variables {names} of this collection before you send anything.\n\n{said}"


def services(document: Json, given: Json) -> Iterator[tuple[Json, list[tuple[Json, Json]]]]:
    """Each service with its operations and their fixtures; reads come first and deletions last, so that the others find what they name when all are run."""
    every = sorted((one for _, _, one in operations(document)), key=lambda one: (one["x-safety"] != "read", one["operationId"].startswith("delete")))
    for tag in document["tags"]:
        yield tag, [(one, given[one["operationId"]]["request"]) for one in every if one["tags"][0] == tag["name"]]


def variables(document: Json) -> dict[str, str]:
    """Addresses are those of the documents; what is secret, or every team's own, is empty."""
    found = {"gateway": _address(document["servers"][0])}
    hosts = {one["x-host"]: one["servers"][0] for _, _, one in operations(document) if "x-host" in one}
    found |= {name: _address(server) for name, server in sorted(hosts.items())}
    return found | ({"appKey": "", "appSecret": "", **dict.fromkeys(COMPUTED, "")} if "x-virtual-paths" in document else {"token": ""})


def _address(server: Json) -> str:
    url: str = server["url"]
    for name, variable in server.get("variables", {}).items():
        url = url.replace(f"{{{name}}}", variable["default"])
    return url


def _event(document: Json) -> Json:
    return {"listen": "prerequest", "script": {"type": "text/javascript", "exec": script("postman.js", document).splitlines()}}


def script(name: str, document: Json) -> str:
    """The script that signs, with the path from which this document has its tokens."""
    path = next(path for path, _, one in operations(document) if one["operationId"] == "getAccessToken")
    return (SCRIPTS / name).read_text(encoding="utf-8").replace("$TOKEN_PATH", path)


def judgement(operation: Json, expect: str, status: str, body: str, media: str) -> list[str]:
    """The lines of a test that tell a success: the HTTP status, and where the envelope has one the code; of a file only a refusal is JSON."""
    envelope, content = operation["x-envelope"], operation["responses"]["200"].get("content", {})
    lines = [f"{expect}({status}).to.equal(200);"]
    if "code" in envelope:
        line = f"{expect}(Number({body}.{envelope['code']}), JSON.stringify({body})).to.be.oneOf({envelope['success']});"
        lines.append(line if [*content] == ["application/json"] else f"if (String({media}).includes('json')) {line}")
    return [f"  {line}" for line in lines]


def scheme(document: Json) -> Json:
    return next(iter(document["components"]["securitySchemes"].values()))


def _header(document: Json) -> Json:
    given = {"key": scheme(document)["name"], "value": "{{token}}", "in": "header"}
    return {"type": "apikey", "apikey": [{"key": key, "value": value, "type": "string"} for key, value in given.items()]}


def target(request: Json) -> tuple[str, list[Json], list[Json]]:
    """The URL of a request, written out, its query, and its headers."""
    query = [{"key": quote(name, safe="[].-"), "value": quote(value, safe=PLAIN)} for name, value in request["query"]]
    tail = "?" * bool(query) + "&".join(one["key"] + "=" + one["value"] for one in query)
    headers = [{"key": name, "value": value} for name, value in request["headers"].items()]
    if "body" in request or "bodyBase64" in request:
        headers.append({"key": "Content-Type", "value": request["contentType"]})
    return f"{{{{{request.get('host', 'gateway')}}}}}{request['path']}{tail}", query, headers


def _item(operation: Json, request: Json, document: Json) -> Json:
    url, query, headers = target(request)
    return {
        "name": operation["summary"].removesuffix("."),
        "request": {
            "method": request["method"],
            "header": headers,
            "url": {"raw": url, "host": [url.partition("/")[0]], "path": request["path"].strip("/").split("/"), "query": query},
            "description": f"`{operation['operationId']}`\n\n{operation.get('description', '')}".rstrip(),
            **({"auth": {"type": "noauth"}} if operation.get("security") == [] and "x-virtual-paths" not in document else {}),
            **_body(operation, request, document),
        },
        "event": [{"listen": "test", "script": {"type": "text/javascript", "exec": _test(operation)}}],
    }


def _test(operation: Json) -> list[str]:
    found = judgement(operation, "pm.expect", "pm.response.code", "pm.response.json()", "pm.response.headers.get('Content-Type')")
    return ["pm.test('is a success', () => {", *found, "});"]


def _body(operation: Json, request: Json, document: Json) -> Json:
    if "parts" in request:
        return {"body": {"mode": "formdata", "formdata": [_part(part) for part in request["parts"]]}}
    if "bodyBase64" in request:
        return {"body": {"mode": "file", "file": {"src": f"{method_name(operation)}.zip"}}}
    if "body" in request:
        return {"body": {"mode": "raw", "raw": text(request["body"], operation), "options": {"raw": {"language": "json"}}}}
    return {}


def text(body: Json, operation: Json | None = None) -> str:
    """The example as JSON; a request without a signature asks for a token by what the script computes."""
    if is_object(body) and operation and operation["tags"][0] == "token":
        names = [name for name in (*COMPUTED, "appKey") if name in body]
        body = {**body, **{name: f"{{{{{name}}}}}" for name in names}}
        return json.dumps(body, ensure_ascii=False, indent=2).replace('"{{timestamp}}"', "{{timestamp}}")
    return body if isinstance(body, str) else json.dumps(body, ensure_ascii=False, indent=2)


def _part(part: Json) -> Json:
    if "filename" in part:
        return {"key": part["name"], "type": "file", "src": part["filename"]}
    return {"key": part["name"], "type": "text", "value": text(part["body"]), "contentType": part["contentType"]}
