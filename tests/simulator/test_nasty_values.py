"""Every operation with values that nobody should send, in every place: whatever comes is answered, and never as a failure of the simulator."""

from __future__ import annotations

import base64
import json
import random
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from energy_simulator import Simulator
from energy_simulator.spec import Operation
from test_specification import OPERATIONS, example_of, values

NUMBERS = (2**63, -(2**63) - 1, 2**63 - 1, -(2**63), 10**400, 1e308, -0.0, -1, 0, 2**31)
TEXTS = ("", " " * 5000, "\x00", "\U0010ffff", "'\"`;--", "%00%", "../../..", "9" * 5000, "a" * 100_000, "٣", "*", "{}", "[*]" * 3000, "\r\nx: y", "NaN")
EXPRESSIONS = (
    " or ".join(["status = 'online'"] * 1000),
    "a in (" + ",".join(["1"] * 40_000) + ")",
    f"createTime > {2**63}",
    "(" * 3000,
    "attributes." + "a." * 500 + "b = 1",
    "status like '" + "%" * 5000 + "'",
    "not " * 3000,
)
STRUCTURES = (None, True, [], {}, [None], [[]], {"": {"": []}}, [{}] * 2000, {str(number): number for number in range(2000)})
QUERIES = ("select a from " + "b" * 400 + " " * 40_000 + "x", "select * from x limit " + "9" * 5000)
NASTY = (*NUMBERS, *TEXTS, *EXPRESSIONS, *STRUCTURES, *QUERIES, ".".join(["a"] * 2000))
RAW = (b"", b"\xff\xfe", b"[" * 100_000, b'{"a":' * 5000, b'"\\ud800"', b'{"\\ud800": "\\udfff"}', b"NaN", b"1" * 5000, b"null", b"\x00" * 100)


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=40, enapter_devices=20, seed=5, accept_sdk_tokens=True, record=False) as running:
        yield running


@pytest.fixture(scope="module")
def http(simulator: Simulator) -> Iterator[httpx.Client]:
    headers = {"apim-accesstoken": base64.b64encode(bytes(256)).decode(), "X-Enapter-Auth-Token": simulator.enapter_token}
    with httpx.Client(headers=headers) as client:
        yield client


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of a JSON value, its own first."""
    yield path
    if isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else enumerate(value):
            yield from places(item, (*path, key))


def put(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = put(value[path[0]], path[1:], new)
    return copy


def strange(chance: random.Random, simulator: Simulator, platform: str, operation: Operation) -> httpx.Request:
    """A request of an operation with one value, or all of its content, replaced."""
    base = {"integration": simulator.integration_url}.get(operation.host, simulator.enos_url if platform == "enos" else simulator.enapter_url)
    body, query = example_of(platform, operation), values(operation)
    query |= {"orgId": simulator.org_id} if "orgId" in query else {}
    path, headers = operation.path, {}
    for name in [part.split("}")[0] for part in path.split("{")[1:]]:
        path = path.replace(f"{{{name}}}", quote(str(chance.choice(NASTY))[:2000] or "x", safe="") if chance.random() < 0.3 else "x")
    where = chance.choice(["body", "body", "body", "query", "raw"])
    content: bytes | None = None
    if body is not None:
        if where == "body":
            body = put(body, chance.choice(list(places(body))), chance.choice(NASTY))
        content, headers = json.dumps(body).encode(), {"Content-Type": "application/json"}
    if where == "query":
        wanted = [parameter["name"] for parameter in operation.parameters if parameter["in"] == "query"] or ["x"]
        query[chance.choice(wanted)] = str(chance.choice(NASTY))[:20_000]
    if operation.multipart and isinstance(body, dict) and where != "raw":
        parts: list[Any] = [(name, (None, value if isinstance(value, str) else json.dumps(value))) for name, value in body.items()]
        parts.append((chance.choice(["file", "enos-file"]), (chance.choice(["a.txt", "", "ù\x00", "a/../b"]), chance.choice(RAW))))
        return httpx.Request(operation.method, base + path, params=query, files=parts)
    if where == "raw":
        content = chance.choice((*RAW, json.dumps(chance.choice(NASTY)).encode()))
        headers["Content-Type"] = chance.choice(["application/json", "multipart/form-data", "multipart/form-data; boundary=x", "text/plain"])
    return httpx.Request(operation.method, base + path, params=query, content=content, headers=headers)


def failures(simulator: Simulator, http: httpx.Client, chance: random.Random, once: list[tuple[str, Operation]], more: int) -> list[str]:
    found: list[str] = []
    for platform, operation in (*once, *(chance.choice(OPERATIONS) for _ in range(more))):
        request = strange(chance, simulator, platform, operation)
        answer = http.send(http.build_request(request.method, request.url, content=request.read(), headers=request.headers))
        if answer.status_code >= 500:
            found.append(f"{operation.name}: {answer.status_code} {str(request.url)[:200]} {request.content[:300]!r} {answer.text[:100]}")
    return found


def test_whatever_comes_is_no_failure_of_the_simulator(simulator: Simulator, http: httpx.Client) -> None:
    """Every fourth operation; at length, each at least once."""
    assert failures(simulator, http, random.Random(1), OPERATIONS[::4], 0) == []


@pytest.mark.slow
def test_whatever_comes_is_no_failure_of_the_simulator_at_length(simulator: Simulator, http: httpx.Client) -> None:
    assert failures(simulator, http, random.Random(2), OPERATIONS, 4_500) == []
