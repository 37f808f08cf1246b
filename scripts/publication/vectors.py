"""Signing vectors: inputs and digests against which the request signing of any language can be tested.

The rule is that of the documentation ("Encryption Generation Rule", token/get_access_token; token/invoke_api_with_access_token); the inputs are ours.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, urlsplit

TOKEN, SECRET, STAMP = "APITOKEN_example_7f3c", "exampleSecret-42/ü", "1795305600123"
HOST = "https://apim-example.eniot.io"
FORM = "multipart/form-data; boundary=example-boundary-1"
JSON = "application/json"
ABOUT = (
    "`url` is what a generated client asks for, `wireUrl` what must be sent: PATH?action=NAME for PATH/action/NAME, and one parameter with commas for a name "
    "that is repeated. signature = lower-case hex SHA-256 of `text`: access token, URL parameters of `wireUrl` sorted by name in byte order and written as "
    "decoded name and value, the body exactly as sent (nothing for multipart and without a body), timestamp, secret. Where `signed` is false only the header "
    "apim-accesstoken is sent. encryption = SHA-256 of appKey, timestamp, appSecret."
)


@dataclass(frozen=True)
class Vector:
    name: str
    method: str
    url: str
    wire: str = ""
    body: str | None = None
    form: bytes | None = None
    signed: bool = True
    media: str = JSON


def _form(*parts: tuple[str, bytes]) -> bytes:
    return b"".join(b"--example-boundary-1\r\nContent-Disposition: form-data; " + head.encode() + b"\r\n\r\n" + body + b"\r\n" for head, body in parts) + (
        b"--example-boundary-1--\r\n"
    )


VECTORS = (
    Vector(
        "get", "GET", "/asset-tree-service/v2.1/asset-trees/action/get?orgId=o1&treeId=t1", "/asset-tree-service/v2.1/asset-trees?action=get&orgId=o1&treeId=t1"
    ),
    Vector("get without parameters", "GET", "/connect-service/v2.1/products"),
    Vector("action alone", "POST", "/connect-service/v2.1/devices/action/search", "/connect-service/v2.1/devices?action=search", "{}"),
    Vector(
        "post json",
        "POST",
        "/connect-service/v2.1/products/action/create?orgId=o1",
        "/connect-service/v2.1/products?action=create&orgId=o1",
        '{"productName":{"defaultValue":"Inverter"}}',
    ),
    Vector("plain path with json", "POST", "/tsdb-service/v2.1/latest?orgId=o1", body='{"assetIds":"a1,a2","pointIds":"activePower"}'),
    Vector(
        "empty body",
        "POST",
        "/connect-service/v2.1/devices/action/delete?assetId=a1&orgId=o1",
        "/connect-service/v2.1/devices?action=delete&assetId=a1&orgId=o1",
    ),
    Vector("empty json text", "POST", "/tsdb-service/v2.1/latest?orgId=o1", body=""),
    Vector(
        "unicode body",
        "POST",
        "/connect-service/v2.1/devices/action/create?orgId=o1",
        "/connect-service/v2.1/devices?action=create&orgId=o1",
        '{"deviceName":{"defaultValue":"逆变器 7 – Größe ½"}}',
    ),
    Vector(
        "unicode beyond the basic plane",
        "POST",
        "/connect-service/v2.1/devices/action/create?orgId=o1",
        "/connect-service/v2.1/devices?action=create&orgId=o1",
        '{"deviceDesc":"🔋 \\ud83d\\udd0b"}',
    ),
    Vector("spaces and line ends are signed as sent", "POST", "/tsdb-service/v2.1/latest?orgId=o1", body='{\r\n  "assetIds" : "a1",\n\t"pointIds":"p" }\n'),
    Vector("unicode parameter", "GET", "/model-service/v2.1/thing-models?name=%E9%80%86%E5%8F%98%E5%99%A8&orgId=o1"),
    Vector("encoded space and colon", "GET", "/tsdb-service/v2.0/raw?endTime=2026-05-15%2000%3A00%3A00&orgId=o1&startTime=2026-05-14%2000%3A00%3A00"),
    Vector("encoded plus", "GET", "/tsdb-service/v2.0/raw?endTime=2026-05-15T00%3A00%3A00%2B08%3A00&orgId=o1"),
    Vector("encoded ampersand, equals sign, percent and slash", "GET", "/model-service/v2.1/thing-models?name=a%26b%3Dc%25d%2Fe&orgId=o1"),
    Vector("encoded comma list", "GET", "/tsdb-service/v2.0/latest?assetIds=a1%2Ca2&orgId=o1"),
    Vector("plain comma list", "GET", "/tsdb-service/v2.0/latest?assetIds=a1,a2&orgId=o1"),
    Vector("empty value", "GET", "/model-service/v2.1/thing-models?name=&orgId=o1"),
    Vector("names in byte order", "GET", "/model-service/v2.1/thing-models?b=2&a=1&Z=0&aB=4&a_b=5&a1=6"),
    Vector("sorted by name, not by the pair", "GET", "/model-service/v2.1/thing-models?a1=0&a=2"),
    Vector(
        "repeated name, joined by commas",
        "GET",
        "/tsdb-service/v2.0/latest?assetIds=a1&assetIds=a2&assetIds=a3&orgId=o1",
        "/tsdb-service/v2.0/latest?assetIds=a1,a2,a3&orgId=o1",
    ),
    Vector(
        "repeated names in turn, each where it came first",
        "GET",
        "/tsdb-service/v2.0/latest?orgId=o1&points=p1&assetIds=a1&points=p2&assetIds=a2",
        "/tsdb-service/v2.0/latest?orgId=o1&points=p1,p2&assetIds=a1,a2",
    ),
    Vector(
        "repeated name whose values are encoded",
        "GET",
        "/tsdb-service/v2.0/latest?points=avg%28a%29&points=a%2Cb&points=%E9%80%86&orgId=o1",
        "/tsdb-service/v2.0/latest?points=avg%28a%29,a%2Cb,%E9%80%86&orgId=o1",
    ),
    Vector(
        "repeated name behind an action",
        "GET",
        "/asset-service/v2.1/assets/action/get?assetIds=a1&assetIds=a2&orgId=o1",
        "/asset-service/v2.1/assets?action=get&assetIds=a1,a2&orgId=o1",
    ),
    Vector("name that needs encoding", "GET", "/model-service/v2.1/thing-models?filter%5Btype_in%5D=x&orgId=o1"),
    Vector(
        "put with json",
        "PUT",
        "/alert-service/v2.1/alert-rules/action/update?orgId=o1",
        "/alert-service/v2.1/alert-rules?action=update&orgId=o1",
        '{"ruleId":"r1","isEnabled":false}',
    ),
    Vector(
        "multipart is not signed over",
        "POST",
        "/connect-service/v2.1/ota-firmwares/action/create?orgId=o1",
        "/connect-service/v2.1/ota-firmwares?action=create&orgId=o1",
        form=_form(
            ('name="metadata"\r\nContent-Type: application/json', b'{"version":"3.2"}'), ('name="file"; filename="inverter-3.2.bin"', bytes(range(256)))
        ),
        media=FORM,
    ),
    Vector(
        "message integration takes the token alone",
        "POST",
        "/connect-service/v2.1/integration/action/postAttribute?orgId=o1",
        "/connect-service/v2.1/integration?action=postAttribute&orgId=o1",
        form=_form(('name="enos-message"\r\nContent-Type: application/json', b'{"id":"1"}'), ('name="enos-file"; filename="a.txt"', "Größe".encode())),
        signed=False,
        media=FORM,
    ),
)
KEYS = (("plain", "example-key", "exampleSecret-42"), ("unicode", "example-key", SECRET), ("empty secret", "example-key", ""))


def vectors() -> dict[str, Any]:
    """All vectors, as published."""
    return {"about": ABOUT, "token": [_token(*key) for key in KEYS], "requests": [_request(vector) for vector in VECTORS]}


def _token(name: str, key: str, secret: str) -> dict[str, str]:
    return {"name": name, "appKey": key, "appSecret": secret, "timestamp": STAMP, "encryption": _hash(key + STAMP + secret)}


def _request(vector: Vector) -> dict[str, Any]:
    wire = HOST + (vector.wire or vector.url)
    has_body = vector.body is not None or vector.form is not None
    text = TOKEN + _parameters(wire) + (vector.body or "") + STAMP + SECRET if vector.signed else None
    return {
        "name": vector.name,
        "method": vector.method,
        "url": HOST + vector.url,
        "wireUrl": wire,
        "contentType": vector.media if has_body else None,
        "body": vector.body,
        "bodyBase64": base64.b64encode(vector.form).decode() if vector.form is not None else None,
        "signed": vector.signed,
        "accessToken": TOKEN,
        "appSecret": SECRET,
        "timestamp": STAMP,
        "text": text,
        "signature": _hash(text) if text is not None else None,
    }


def _parameters(url: str) -> str:
    query = urlsplit(url).query
    pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=bool(query))
    return "".join(name + value for name, value in sorted(pairs, key=lambda pair: pair[0].encode()))


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
