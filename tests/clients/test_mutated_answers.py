"""Every operation with answers that are not its own: never a success, and never an exception that is none of ours."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import httpx
import pytest

from clients.test_simulated import call, example_arguments
from document.bundle import operations as spec_operations
from document.bundle import resolved, unless_null
from document.plain import flat
from energy_clients import errors, operations
from energy_core import Operation
from own import PLATFORMS, document
from support import World, async_is_slow, method_of

JSON = "application/json;charset=UTF-8"
PAGE = "<!DOCTYPE html><html><head><title>Sign in</title></head></html>"
STATUSES = (300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 409, 418, 429, 500, 502, 503, 504)
OTHERS: dict[str, Any] = {"array": [{"x": 1}], "object": {"x": 1}, "string": "abc", "integer": 5, "boolean": True}
pytestmark = [
    pytest.mark.filterwarnings("ignore:.* is deprecated by the platform:DeprecationWarning"),  # every operation is called, those too
    pytest.mark.filterwarnings("ignore::energy_clients.errors.TruncatedAnswer"),  # some answers say that they stop early
]


@pytest.fixture(autouse=True)
def full_stacks(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is collected while an answer of endless depth fills the stack may fail in its end for want of that; nobody is told of anything else."""
    told = sys.unraisablehook

    def tell(found: Any) -> None:
        if not isinstance(found.exc_value, RecursionError):
            told(found)

    monkeypatch.setattr(sys, "unraisablehook", tell)


OPERATIONS = [operation for operation in operations.all() if operation.name != "get_access_token"]  # which `World` answers itself
SPECS = {(name, facts["operationId"]): facts for name in PLATFORMS for _, _, facts in spec_operations(document(name))}


def reply(data: Any, status: int = 200, kind: str = JSON) -> httpx.Response:
    content = data if isinstance(data, bytes) else json.dumps(data).encode()
    return httpx.Response(status, content=content, headers={"Content-Type": kind})


@cache
def example(operation: Operation) -> Any:
    """A success of the operation as the specification shows it, as text; None where a success is no JSON."""
    content = resolved(SPECS[operation.platform, operation.operation_id]["responses"]["200"], document(operation.platform)).get("content", {})
    media = content.get("application/json", {})
    shown = media.get("example", media.get("examples", {}).get("success", {}).get("value"))
    return None if operation.answer != "json" else json.dumps(shown)


def never(operation: Operation) -> Iterator[tuple[str, httpx.Response]]:
    """Answers that are no success of the operation, each with a name."""
    yield "page", reply(PAGE.encode(), kind="text/html")
    yield from ((f"status {status}", reply(PAGE.encode(), status, "text/html")) for status in STATUSES)
    if operation.answer == "binary":
        return
    for body in (b"<html>", b"hello", b'"text"', b"[]", b"[1]", b"5", b"true", b"{", b"[" * 1_500, b'{"message": "Unauthorized"}', b'{"error": {"code": 7}}'):
        yield f"body {body[:20]!r}", reply(body)
    if operation.answer != "json":
        return
    shown = example(operation)
    yield from ((f"success with status {status}", reply(shown.encode(), status)) for status in STATUSES)
    yield "success in a page", reply(shown.encode(), kind="text/html;charset=UTF-8")
    yield "empty", reply(b"")
    yield from ((f"cut at {at}", reply(shown.encode()[:at])) for at in (1, len(shown) // 2, len(shown) - 1))
    yield from _without_code(operation, shown) if operation.envelope.code else _nameless(operation)
    yield from _payloads(operation, shown)


def _without_code(operation: Operation, shown: str) -> Iterator[tuple[str, httpx.Response]]:
    envelope = operation.envelope
    for value in ("GONE", None, "0", "", True, False, 0.0, 0.5, [], {}, [0], -1, 1, 404, 99404, 31429, 12345678, 10**30, *operation.errors):
        if isinstance(value, int) and not isinstance(value, bool) and value in envelope.success:
            continue
        for message in ("no", None):
            data = json.loads(shown)
            data |= {envelope.code: value, envelope.message: message}
            for spelling in (envelope.code, envelope.code_alias) if value == "GONE" else ():
                data.pop(spelling, None)
            yield f"code {value!r:.20} with message {message}", reply(data)


def _nameless(operation: Operation) -> Iterator[tuple[str, httpx.Response]]:
    if operation.model and operation.envelope.errors:
        listed = [{"code": "forbidden", "message": "no"}]
        yield from (
            (f"object {data}", reply(data)) for data in ({}, {"x": {}}, {operation.envelope.errors: listed}, {operation.envelope.errors: listed, "x": None})
        )


def _payloads(operation: Operation, shown: str) -> Iterator[tuple[str, httpx.Response]]:
    """The payload left out, or of each kind of JSON that its schema does not have; the schema is read here and not by the client."""
    path = operation.pagination.items if operation.pagination else operation.envelope.data
    if not path:
        return
    *way, last = path.split(".")
    kinds, inner = _kinds(operation, path)
    for name, value in {"GONE": None, **OTHERS}.items():
        data = json.loads(shown)
        at = data
        for part in way:
            at = at[part]
        if name == "GONE" and last in at and (operation.pagination or operation.envelope.promise):
            del at[last]
            total = operation.pagination.total if operation.pagination else ""
            if total and "." in total:
                _dig(data, total.rpartition(".")[0]).pop(total.rpartition(".")[2], None)
            yield "no payload", reply(data)
        elif kinds and name != "GONE" and _fitting(name, kinds) is False:
            at[last] = value
            yield f"payload is {name}", reply(data)
    if kinds == {"array"} and inner == {"object"}:
        for value in ("abc", 5, [], True):
            data = json.loads(shown)
            _dig(data, ".".join(way))[last] = [{}, value]
            yield f"items are {value!r}", reply(data)


def _fitting(name: str, kinds: set[str]) -> bool:
    """Whether JSON of this kind may stand where a schema has these; single values may stand for one another."""
    single = not kinds <= {"array", "object"}
    return name in kinds or (single and name in ("string", "integer", "boolean"))


def _kinds(operation: Operation, path: str) -> tuple[set[str], set[str]]:
    """The kinds of JSON at a path of the answer and in the list there; none where any will do."""
    joined = document(operation.platform)
    content = resolved(SPECS[operation.platform, operation.operation_id]["responses"]["200"], joined)["content"]
    at: Any = content["application/json"]["schema"]
    for part in path.split("."):
        at = flat(resolved(unless_null(at), joined), joined)["properties"][part]
    return _types(at, joined), _types(resolved(unless_null(at), joined).get("items", {}), joined)


def _types(schema: Any, joined: Any) -> set[str]:
    schema = resolved(schema, joined)
    several = [part for part in (*schema.get("anyOf", ()), *schema.get("oneOf", ())) if part != {"type": "null"}]
    if several:
        found = [_types(part, joined) for part in several]
        return set().union(*found) if all(found) else set()
    if "allOf" in schema or "properties" in schema:
        return {"object"}
    kinds = schema.get("type", [])
    return {kinds} - {"null"} if isinstance(kinds, str) else set(kinds) - {"null"}


def _dig(data: Any, path: str) -> Any:
    for part in filter(None, path.split(".")):
        data = data.get(part, {})
    return data


def successes(world: World, operation: Operation, answers: list[tuple[str, httpx.Response]]) -> list[str]:
    """The answers that a call took for a success; an exception that is none of ours is not caught."""
    now: list[httpx.Response] = []
    client = (world.enos if operation.platform == "enos" else world.enapter)(lambda request: now[-1])
    method, arguments = method_of(client, operation), example_arguments(operation, {})
    taken = []
    for name, answer in answers:
        now.append(answer)
        try:
            taken.append(f"{name}: {call(world, method, arguments)!r:.80}")
        except errors.InvalidArgument:
            raise
        except errors.EnergyClientError:
            continue
    return taken


UNENVELOPED = {"getAppAssetTree"}  # its page shows the bare tree, so nothing says which object is none


@cache
def no_answers(operation: Operation) -> list[tuple[str, httpx.Response]]:
    answers = list(never(operation))
    if operation.operation_id in UNENVELOPED:
        answers = [(name, answer) for name, answer in answers if answer.status_code >= 300 or "html" in answer.headers["Content-Type"]]
    return answers


@async_is_slow
def test_no_answer_that_is_none_is_taken_for_a_success_sampled(world: World) -> None:
    chance = random.Random(18)
    for operation in chance.sample(OPERATIONS, 75):
        chosen = chance.sample(no_answers(operation), 3)
        assert successes(world, operation, chosen) == [], operation


@pytest.mark.slow
def test_no_answer_that_is_none_is_taken_for_a_success(world: World) -> None:
    tried = OPERATIONS[::5] if world.is_async else OPERATIONS
    found = {operation.name: taken for operation in tried if (taken := successes(world, operation, no_answers(operation)))}
    assert found == {}


def mutated(chance: random.Random, value: Any) -> Any:
    """The value with one place of it replaced by something else."""
    if isinstance(value, dict) and value and chance.random() < 0.8:
        key = chance.choice(list(value))
        return {**value, key: mutated(chance, value[key])}
    if isinstance(value, list) and value and chance.random() < 0.8:
        index = chance.randrange(len(value))
        return [*value[:index], mutated(chance, value[index]), *value[index + 1 :]]
    return chance.choice([None, True, 0, -1, 10**30, 1.5, "", "abc", "5", [], {}, [[]], [None], {"x": None}, float("nan"), float("inf"), "\ud83d", [{}, 1]])


def oddly(chance: random.Random, data: Any) -> bytes:
    """JSON, now and then with a byte that is odd."""
    content = json.dumps(data).encode()
    if chance.random() < 0.2:
        at = chance.randrange(len(content))
        return content[:at] + chance.choice([b"\xff", b"\x00", b"\xed\xa0\xbd", b"\\", b'"', b"["]) + content[at:]
    return content


def mutations(chance: random.Random, operation: Operation, rounds: int) -> list[tuple[str, httpx.Response]]:
    """Answers that may be one of the operation or not."""
    shown = example(operation) or '{"code": 99404, "msg": "gone", "errors": [{"code": "x", "message": "y"}]}'
    return [(str(n), reply(oddly(chance, mutated(chance, json.loads(shown))), chance.choice([200, 200, 200, 201, 404]))) for n in range(rounds)]


@pytest.mark.slow
def test_any_mutation_of_an_answer_is_read_or_one_of_our_errors(world: World) -> None:
    chance = random.Random(47)
    for operation in OPERATIONS:
        successes(world, operation, mutations(chance, operation, 30))
