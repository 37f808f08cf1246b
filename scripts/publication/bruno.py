"""Collections for Bruno, in its own format (OpenCollection): a file for each request, in an archive that is unpacked and opened, or run by `bru run`."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from document.bundle import Json
from document.view import method_name

from .collections import about, judgement, scheme, script, services, target, text, variables
from .documents import text as written

WHEN = (1980, 1, 1, 0, 0, 0)  # the first that an archive can say: the same bytes on any day
SECRET = ("appSecret", "token")


def bruno(document: Json, given: Json, version: str) -> bytes:
    """The archive of a platform's collection: a folder for each service, addresses and credentials as the environment `platform`.

    `given` are the fixtures of each operation, by its name.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _files(document, given, version):
            archive.writestr(zipfile.ZipInfo(name, WHEN), written(content, version), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _files(document: Json, given: Json, version: str) -> Iterator[tuple[str, Json]]:
    yield "opencollection.yml", _collection(document, version)
    yield "environments/platform.yml", {"name": "platform", "variables": [*_given(document)]}
    for number, (tag, found) in enumerate(services(document, given), 1):
        info = {"name": tag["name"], "type": "folder", "seq": number}
        yield f"{tag['name']}/folder.yml", {"info": info, "docs": {"content": tag.get("description", ""), "type": "text/markdown"}}
        for place, (operation, request) in enumerate(found, 1):
            yield f"{tag['name']}/{operation['operationId']}.yml", _request(operation, request, document, place)


def _collection(document: Json, version: str) -> dict[str, Any]:
    signed = "x-virtual-paths" in document
    key = {"type": "apikey", "key": scheme(document)["name"], "value": "{{token}}", "placement": "header"}
    return {
        "opencollection": "1.0.0",
        "info": {"name": document["info"]["title"], "version": version},
        "request": {"scripts": [{"type": "before-request", "code": script("bruno.js", document)}]} if signed else {"auth": key},
        "docs": {"content": about(document), "type": "text/markdown"},
    }


def _given(document: Json) -> Iterator[Json]:
    """What callers give; the rest is computed by the script, and what is secret is in no file."""
    for name, value in variables(document).items():
        if name in SECRET:
            yield {"name": name, "secret": True}
        elif value or name == "appKey":
            yield {"name": name, "value": value}


def _request(operation: Json, request: Json, document: Json, place: int) -> dict[str, Any]:
    url, query, headers = target(request)
    http: dict[str, Any] = {"method": request["method"], "url": url}
    http |= {"headers": [{"name": one["key"], "value": one["value"]} for one in headers]} if headers else {}
    http |= {"params": [{"name": one["key"], "value": one["value"], "type": "query"} for one in query]} if query else {}
    http |= _body(operation, request)
    http |= {"auth": "inherit"} if "x-virtual-paths" not in document and operation.get("security") != [] else {}
    return {
        "info": {"name": operation["summary"].removesuffix("."), "type": "http", "seq": place},
        "http": http,
        "runtime": {"scripts": [{"type": "tests", "code": _test(operation)}]},
        "settings": {"encodeUrl": False},  # examples are written as they go out
        "docs": operation.get("description", ""),
    }


def _test(operation: Json) -> str:
    found = judgement(operation, "expect", "res.getStatus()", "res.getBody()", "res.getHeader('content-type')")
    return "\n".join(["test('is a success', () => {", *found, "});"])


def _body(operation: Json, request: Json) -> Json:
    if "parts" in request:
        return {"body": {"type": "multipart-form", "data": [_part(part) for part in request["parts"]]}}
    if "bodyBase64" in request:
        return {"body": {"type": "file", "data": [{"filePath": f"{method_name(operation)}.zip", "contentType": request["contentType"], "selected": True}]}}
    return {"body": {"type": "json", "data": text(request["body"], operation)}} if "body" in request else {}


def _part(part: Json) -> Json:
    if "filename" in part:
        return {"name": part["name"], "type": "file", "value": [part["filename"]], "contentType": part["contentType"]}
    return {"name": part["name"], "type": "text", "value": text(part["body"]), "contentType": part["contentType"]}
