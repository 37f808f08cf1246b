"""One valid request, answer and refusal for each operation, as on the wire: what a client in any language must send and be able to read."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from urllib.parse import quote

from document.bundle import Json, is_array, is_object, operations, resolved
from document.bundle import example as shown
from document.plain import flat

EMPTY_ZIP = b"PK\x05\x06" + bytes(18)  # an archive without files: its end record alone
BINARY = {"application/zip": EMPTY_ZIP}


def fixtures(document: Json) -> dict[str, Json]:
    """Request, answer and refusal by operationId; they are the specification's own examples, which `make check` holds against their schemas."""
    return {"operations": {operation["operationId"]: _fixture(path, method, operation, document) for path, method, operation in operations(document)}}


def _fixture(path: str, method: str, operation: Json, document: Json) -> Json:
    parameters = [resolved(one, document) for one in operation.get("parameters", ())]
    parameters = [one for one in parameters if one.get("required") or "example" in one]
    filled = operation.get("x-wire-path", path)
    for one in parameters:
        if one["in"] == "path":
            filled = filled.replace(f"{{{one['name']}}}", quote(_text(example(one)), safe=""))
    request: Json = {"method": method.upper(), "path": filled}
    request |= {"host": operation["x-host"]} if "x-host" in operation else {}
    request["query"] = [[name, value] for name, value in operation.get("x-wire-query", {}).items()]
    request["query"] += [pair for one in parameters if one["in"] == "query" for pair in _pairs(one)]
    request["headers"] = {one["name"]: _text(example(one)) for one in parameters if one["in"] == "header"}
    cookies = [f"{one['name']}={_text(example(one))}" for one in parameters if one["in"] == "cookie"]
    request["headers"] |= {"Cookie": "; ".join(cookies)} if cookies else {}
    request |= _content(resolved(operation.get("requestBody", {}), document), document)
    return {"request": request, "answer": _answer(operation, document), **_refusal(operation, document)}


def example(parameter: Json) -> Json:
    """The example of a parameter, which may stand on its schema."""
    return parameter["example"] if "example" in parameter else parameter["schema"]["example"]


def _text(value: Json) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _pairs(parameter: Json) -> Iterator[list[str]]:
    name, value = parameter["name"], example(parameter)
    if parameter.get("style") == "deepObject":
        yield from ([f"{name}[{key}]", _text(one)] for key, one in value.items())
    elif is_array(value) and not parameter.get("explode", True):
        yield [name, ",".join(map(_text, value))]
    elif is_array(value):
        yield from ([name, _text(one)] for one in value)
    else:
        yield [name, _text(value)]


def _content(message: Json, document: Json) -> Json:
    """What a request or an answer carries: `body` for JSON and text, `parts` of a form, `bodyBase64` for bytes."""
    content: Json = message.get("content", {})
    if not content:
        return {}
    media: str = next(iter(content))
    given: Json = shown(content[media])
    if media.startswith("multipart/"):
        return {"contentType": media, "parts": [part for name, value in given.items() for part in _parts(name, value, content[media], document)]}
    if given is None:
        return {"contentType": media, "bodyBase64": base64.b64encode(BINARY.get(media, b"example")).decode()}
    return {"contentType": media, "body": given}


def _parts(name: str, value: Json, content: Json, document: Json) -> Iterator[Json]:
    """One part for each value; a list is a part for each of its members. The example of a file is `content of NAME`."""
    schema: Json = flat(resolved(content["schema"], document), document)["properties"][name]
    media: str | None = content.get("encoding", {}).get(name, {}).get("contentType")
    for one in value if is_array(value) else [value]:
        if "binary" in (schema.get("format"), schema.get("items", {}).get("format")):
            yield {"name": name, "filename": one.removeprefix("content of "), "contentType": media or "application/octet-stream", "body": one}
        else:
            yield {"name": name, "contentType": media or ("application/json" if is_object(one) else "text/plain"), "body": one}


def _answer(operation: Json, document: Json) -> Json:
    status = min(one for one in operation["responses"] if one.startswith("2"))
    return {"status": int(status), **_content(resolved(operation["responses"][status], document), document)}


def _refusal(operation: Json, document: Json) -> Json:
    """The answer of HTTP status 200 that is no success, where the envelope can hold one."""
    media: Json = resolved(operation["responses"].get("200", {}), document).get("content", {}).get("application/json", {})
    value = shown(media, "refusal")
    return {} if value is None else {"refusal": {"status": 200, "contentType": "application/json", "body": value}}
