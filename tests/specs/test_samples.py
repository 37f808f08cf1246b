"""What the platforms' documentation shows, and what our own examples show, goes through the generated models without a loss."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import resolve_name
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]  # no stubs among what we install

from document.bundle import example as shown
from document.bundle import operations
from energy_api.index import OPERATIONS
from energy_core import Model
from own import PLATFORMS, document

ROOT = Path(__file__).resolve().parent.parent.parent
REFERENCE = ROOT.parent / "shared" / "reference"
ABSENT = pytest.mark.skipif(not REFERENCE.is_dir(), reason=f"the documented samples are not at hand in {REFERENCE}")


@dataclass(frozen=True)
class Sample:
    """A documented message of one of our operations."""

    file: str
    platform: str
    wire: tuple[str, str, str | None]
    request: bool
    content: Any

    def __str__(self) -> str:
        return self.file


@cache
def documents() -> dict[str, Any]:
    return {platform: document(platform) for platform in PLATFORMS}


@cache
def described() -> dict[tuple[str, str, str | None], tuple[str, Any]]:
    """Our operations by wire form: platform, and what its specification says."""
    return {
        (method.upper(), facts.get("x-wire-path", path), facts.get("x-wire-query", {}).get("action")): (platform, facts)
        for platform, document in documents().items()
        for path, method, facts in operations(document)
    }


def read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def enos_samples() -> Iterator[Sample]:
    facts = {operation["id"]: operation for operation in read(REFERENCE / "enos/operations.json")}
    for entry in read(REFERENCE / "enos/samples/index.json"):
        operation = facts.get(entry["op"])
        wire = operation and (operation["method"], operation["path"], operation["action"])
        if wire in described():
            yield Sample(entry["file"], "enos", wire, entry["kind"] == "request", read(REFERENCE / "enos/samples" / entry["file"]))


def enapter_samples() -> Iterator[Sample]:
    for entry in read(REFERENCE / "enapter/samples/index.json"):
        method, _, path = entry["operation"].partition(" ")
        usable = entry["role"] in ("request", "response") and not entry.get("superseded") and entry["http_status"] in (None, 200)
        if usable and (method, path, None) in described():
            content = read(REFERENCE / "enapter/samples" / entry["file"])
            if isinstance(content, dict) and "query" not in entry["file"].split("_")[-1]:
                yield Sample(entry["file"], "enapter", (method, path, None), entry["role"] == "request", content)


HALVES = {"event-service/search_alert_rule.1.response.json"}  # a page prints one answer in two pieces; the first has no envelope


def samples() -> list[Sample]:
    found = [*enos_samples(), *enapter_samples()] if REFERENCE.is_dir() else []
    return [sample for sample in found if schema_of(sample) is not None and str(sample) not in HALVES]  # tables and files are not decoded


def schema_of(sample: Sample) -> Any:
    _, facts = described()[sample.wire]
    message = facts.get("requestBody", {}) if sample.request else facts["responses"]["200"]
    return message.get("content", {}).get("application/json", {}).get("schema")


def test_numbers_of_samples(capsys: pytest.CaptureFixture[str]) -> None:
    with capsys.disabled():
        found = samples()
        requests = sum(sample.request for sample in found)
        print(f"\n{len(described())} operations, {len(found) - requests} documented answers and {requests} documented requests of them")


@ABSENT
@pytest.mark.parametrize("sample", samples(), ids=str)
def test_documented_messages_lose_nothing(sample: Sample) -> None:
    schema = schema_of(sample)
    document = documents()[sample.platform]
    errors = [
        error.json_path + ": " + error.message for error in Draft202012Validator({**schema, "components": document["components"]}).iter_errors(sample.content)
    ]
    assert errors == []
    assert lost(sample.content, rewritten(sample), aliases(sample)) == []


def rewritten(sample: Sample) -> Any:
    """A message decoded and encoded again."""
    if not sample.request:
        operation = resolve_name(OPERATIONS[sample.wire])
        answer = operation.decode(msgspec.json.encode(sample.content))
        assert isinstance(answer, Model)
        return operation.OPERATION.encode(answer)
    model = getattr(import_module(f"energy_api.{sample.platform}.models"), schema_of(sample)["$ref"].rpartition("/")[2])
    return model.from_dict(sample.content).to_dict()


@cache
def spellings(platform: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for schema in documents()[platform]["components"]["schemas"].values():
        for part in (schema, *schema.get("allOf", ())):
            for wire, inner in part.get("properties", {}).items():
                if "x-alias-of" in inner:
                    found.setdefault(wire, set()).add(inner["x-alias-of"])
    return found


def aliases(sample: Sample) -> dict[str, set[str]]:
    return spellings(sample.platform)


def lost(given: Any, written: Any, known: dict[str, set[str]], at: str = "$") -> list[str]:
    """Where a value is gone or another; a number may be its text, a field may come under its other spelling."""
    if isinstance(given, dict) and isinstance(written, dict):
        found: list[str] = []
        for key, value in given.items():
            name = next((name for name in (key, *known.get(key, ())) if name in written), None)
            found += [f"{at}.{key}: gone"] if name is None else lost(value, written[name], known, f"{at}.{key}")
        return found
    if isinstance(given, list) and isinstance(written, list) and len(given) == len(written):
        return [line for index, value in enumerate(given) for line in lost(value, written[index], known, f"{at}[{index}]")]
    return [] if given == written or plain(given) == plain(written) else [f"{at}: {given!r} became {written!r}"]


def plain(value: Any) -> float | str:
    """A number or a truth, whether it comes as itself or as text."""
    try:
        return float(str(value))
    except ValueError:
        return str(value).lower()


def examples() -> Iterator[tuple[str, str, Any, Any]]:
    """Every JSON example of our specifications with its schema's name."""
    for wire, (platform, facts) in described().items():
        messages = {"request": facts.get("requestBody", {}), "answer": facts["responses"]["200"]}
        for what, message in messages.items():
            for media, content in message.get("content", {}).items():
                if media == "application/json" and "$ref" in content["schema"] and shown(content) is not None:
                    yield f"{facts['operationId']}-{what}", platform, (wire, what, content["schema"]["$ref"].rpartition("/")[2]), shown(content)


def test_our_examples_lose_nothing() -> None:
    """One test of hundreds of messages, each of which takes a millisecond."""
    found = {name: both for name, *rest in examples() if (both := _lost_both_ways(*rest))}
    assert found == {}


def _lost_both_ways(platform: str, which: tuple[Any, str, str], example: Any) -> list[str]:
    wire, what, model = which
    if what == "answer":
        operation = resolve_name(OPERATIONS[wire])
        written = operation.OPERATION.encode(operation.decode(msgspec.json.encode(example)))
    else:
        written = getattr(import_module(f"energy_api.{platform}.models"), model).from_dict(example).to_dict()
    return lost(example, written, {}) + lost(written, example, {})
