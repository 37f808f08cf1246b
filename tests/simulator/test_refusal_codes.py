"""Every operation, driven into its refusals: none has a code that the specification does not list (`check_answer` holds each answer against it)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from energy_simulator import Simulator
from energy_simulator.spec import Operation
from signed_client import Enos, undocumented
from test_specification import OPERATIONS, example_of, values

Sent = tuple[dict[str, str], Any]  # query and body
ODD = "no-such-thing"


@pytest.fixture(scope="module")
def both(simulator: Simulator) -> Iterator[tuple[Enos, httpx.Client]]:
    """Clients of a tenant and of a gateway, which look at nothing by themselves."""
    enos = Enos(simulator)
    enos.token()
    enos.http.event_hooks = enos.integration.event_hooks = {}
    with httpx.Client(base_url=simulator.enapter_url, headers={"X-Enapter-Auth-Token": simulator.enapter_token}) as gateway:
        yield enos, gateway
    enos.close()


def requests(enos: Enos, platform: str, operation: Operation) -> Iterator[Sent]:
    """What is refused, or may be: values that name nothing, that are of no type, that are not there, and organizations of others."""
    query, body = values(operation), example_of(platform, operation)
    query |= {"orgId": enos.simulator.org_id} if "orgId" in query else {}
    yield query, body
    yield query, renamed(body)
    yield {name: value if name in ("action", "orgId") else ODD for name, value in query.items()}, renamed(body)
    if "orgId" in query:
        yield {**query, "orgId": enos.simulator.denied_org_id}, body
        yield {**query, "orgId": ODD}, body
    yield {name: value for name, value in query.items() if name == "action"}, body
    yield query, None
    yield query, []
    if isinstance(body, dict):
        for name in body:
            yield query, {key: value for key, value in body.items() if key != name}
            yield query, {**body, name: 5 if isinstance(body[name], str | dict | list) else {}}


def renamed(body: Any) -> Any:
    """A body whose texts name nothing, and whose numbers are beyond all that there is."""
    if isinstance(body, dict):
        return {name: renamed(value) for name, value in body.items()}
    if isinstance(body, list):
        return [renamed(value) for value in body]
    return ODD if isinstance(body, str) else -1 if type(body) in (int, float) else body


def answer(enos: Enos, gateway: httpx.Client, operation: Operation, sent: Sent) -> httpx.Response:
    query, body = sent
    path = operation.path.format_map(Odd())
    if operation.platform == "enapter":
        return gateway.request(operation.method, path, params=query, json=body)
    if operation.host == "integration" or operation.multipart:
        form = {**body, "orgId": enos.simulator.org_id} if isinstance(body, dict) else {}
        parts = {name: (None, value if isinstance(value, str) else json.dumps(value)) for name, value in form.items()}
        client, headers = (enos.integration, {"apim-accesstoken": enos.token()}) if operation.host == "integration" else (enos.http, enos.headers(query, ""))
        return client.request(operation.method, path, params=query, files=parts, headers={name: headers[name] for name in headers if name != "Content-Type"})
    content = "" if body is None else json.dumps(body)
    return enos.http.request(operation.method, path, params=query, content=content.encode() or None, headers=enos.headers(query, content))


class Odd(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return ODD


@pytest.mark.slow
def test_a_refusal_has_a_code_that_the_specification_lists_for_its_operation(both: tuple[Enos, httpx.Client]) -> None:
    enos, gateway = both
    found: set[str] = set()
    refusals = 0
    for platform, operation in OPERATIONS:
        for sent in requests(enos, platform, operation):
            one = answer(enos, gateway, operation, sent)
            name = enos.simulator.requests[-1].operation
            if name is not None:
                found |= {f"{platform} {name}: {code}" for code in undocumented(platform, name, one)}
                refusals += one.is_error or '"data":null' in one.text
    assert sorted(found) == []
    assert refusals > 8 * len(OPERATIONS)
