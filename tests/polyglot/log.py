"""The simulator's request log in a form that is the same for the same request, whatever language sent it.

What is compared: method, path, query, body and the headers that the platforms speak of. What may differ: the order of headers and of query
parameters, JSON text (the same value), the multipart boundary, the headers of HTTP itself (host, user-agent, accept, lengths, connection), and the
Content-Type of a request without a body, which some generators send.
Tokens, timestamps and what is computed from them are replaced by their form.
"""

from __future__ import annotations

import json
import re
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any

from energy_simulator.log import Recorded

MASKS = {  # made anew for every request, so only their form can be the same
    "apim-accesstoken": re.compile(r"\S+"),
    "apim-timestamp": re.compile(r"\d{13}"),
    "apim-signature": re.compile(r"[0-9a-f]{64}"),
    "encryption": re.compile(r"[0-9a-f]{64}"),
    "timestamp": re.compile(r"\d{13}"),
}


def normal(request: Recorded) -> dict[str, Any]:
    """One request, ready to be compared."""
    headers = {name: value for name, value in request.headers.items() if name.startswith(("apim-", "x-"))}
    media = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    made: dict[str, Any] = {"method": request.method, "path": request.path, "query": sorted(map(list, request.query)), "status": request.status}
    made["headers"] = dict(sorted((name, _masked(name, value)) for name, value in headers.items()))
    if request.body:
        made |= {"media": media, "body": _body(media, request)}
    return made


def _masked(name: str, value: Any) -> Any:
    mask = MASKS.get(name)
    return f"<{name}>" if mask and mask.fullmatch(str(value)) else value


def _body(media: str, request: Recorded) -> Any:
    if media == "multipart/form-data":
        return _parts(request)
    if media == "application/json":
        return _value(request.body.decode())
    return request.body.decode("latin-1")


def _value(text: str) -> Any:
    value = json.loads(text) if text else ""
    return {key: _masked(key, one) for key, one in value.items()} if isinstance(value, dict) else value


def _parts(request: Recorded) -> list[dict[str, Any]]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    form = BytesParser(policy=HTTP).parsebytes(head + request.body)
    return [_part(part) for part in form.iter_parts()]


def _part(part: Any) -> dict[str, Any]:
    media, content = part.get_content_type(), part.get_payload(decode=True)
    made = {"name": part.get_param("name", header="content-disposition"), "filename": part.get_filename()}
    return made | {"media": media, "content": _value(content.decode()) if media == "application/json" else content.decode("latin-1")}


def differences(one: list[dict[str, Any]], other: list[dict[str, Any]]) -> list[str]:
    """What tells two logs apart, a line for each place; empty when they are equal."""
    found = [f"{len(one)} requests, not {len(other)}"] if len(one) != len(other) else []
    for number, (mine, theirs) in enumerate(zip(one, other, strict=False), 1):
        for key in sorted(mine.keys() | theirs.keys()):
            if mine.get(key) != theirs.get(key):
                found.append(f"request {number} ({theirs['method']} {theirs['path']}): {key} is {theirs.get(key)!r}, not {mine.get(key)!r}")
    return found
