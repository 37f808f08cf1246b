"""Both published documents against the simulator, by schemathesis: every operation, with requests that the document allows and with requests that it does not.

`CONFORMANCE_EXAMPLES=100` tries a hundred random cases of each kind and all boundary cases, for hours when nobody waits.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode, Response
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.generation.meta import REQUEST_SHAPE_PROBES, coverage_scenario
from schemathesis.specs.openapi.checks import content_type_conformance, response_headers_conformance, response_schema_conformance, status_code_conformance

from energy_simulator import Simulator
from published import PLATFORMS, document, specified
from stranger import Stranger
from verdict import Answer, faults, outcome

pytestmark = pytest.mark.slow
LONG = "CONFORMANCE_EXAMPLES" in os.environ
EXAMPLES = int(os.environ.get("CONFORMANCE_EXAMPLES", "2"))
BOUNDARIES = 10_000 if LONG else 4  # cases at the edges of the schemas, of each kind
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_headers_conformance, response_schema_conformance]
SAFETY = ("read", "idempotent", "unsafe")
OPERATIONS = sorted(  # what destroys comes last, so that the others find something
    ((platform, name) for platform in PLATFORMS for name in specified(platform)),
    key=lambda one: (SAFETY.index(specified(one[0])[one[1]]["x-safety"]), "elete" in one[1]),
)


@schemathesis.serializer("application/zip")
def _zip(context: Any, value: Any) -> Any:
    """Schemathesis knows no ZIP archives; what it makes up is bytes already."""
    return getattr(value, "data", value)


@pytest.fixture(scope="module")
def stranger() -> Iterator[Stranger]:
    with Simulator(devices=60, enapter_devices=40, seed=5, strict=True) as simulator:
        simulator.clock.freeze()
        made = Stranger(simulator)
        yield made
        made.close()


@pytest.fixture(scope="module")
def described() -> dict[tuple[str, str], Any]:
    """The operations as schemathesis reads them."""
    config = {"generation": {"with-security-parameters": False}}
    found: dict[tuple[str, str], Any] = {}
    for platform in PLATFORMS:
        schema = schemathesis.openapi.from_dict(document(platform), config=schemathesis.Config.from_dict(config))
        found |= {(platform, one.ok().definition.raw["operationId"]): one.ok() for one in schema.get_all_operations()}
    return found


def test_there_are_no_fewer_operations_than_published(described: dict[tuple[str, str], Any]) -> None:
    assert sorted(described) == sorted(OPERATIONS)


@pytest.mark.parametrize(("platform", "name"), OPERATIONS, ids=[f"{platform}.{name}" for platform, name in OPERATIONS])
def test_every_answer_is_one_that_the_document_allows(stranger: Stranger, described: dict[tuple[str, str], Any], platform: str, name: str) -> None:
    operation = described[platform, name]
    found: list[str] = []
    before = len(stranger.simulator.requests)
    for mode in GenerationMode:
        cases = [*boundaries(operation, mode), *(drawn(operation, mode) if mode.is_positive or can_be_broken(operation) else [])]
        assert cases or not (mode.is_positive or can_be_broken(operation)), f"no {mode.value} case was made"
        for case in cases:
            response = stranger.send(platform, name, case)
            found += [f"{line}\n    {request_line(response)}" for line in judged(platform, name, case, response)]
    assert name in [request.operation for request in stranger.simulator.requests[before:]]
    assert not found, f"{len(found)} faults:\n" + "\n".join(found[:10])


def can_be_broken(operation: Any) -> bool:
    """Whether a request can break the document at all: a path and headers are text and files are bytes, of which any will do."""
    return any(body.media_type in ("application/json", "multipart/form-data") for body in operation.body) or any(
        parameter.location == "query" for parameter in operation.iter_parameters()
    )


def boundaries(operation: Any, mode: GenerationMode) -> list[Case]:
    """Cases at the edges of the schemas, evenly chosen."""
    config = operation.schema.config.generation_for(operation=operation, phase="coverage")
    cases = list(operation.schema.iter_coverage_cases(operation, generation_modes=[mode], generation_config=config))
    return cases[:: -(-len(cases) // BOUNDARIES)] if cases else []


def drawn(operation: Any, mode: GenerationMode) -> list[Case]:
    """Random cases, the same in every run."""
    cases: list[Case] = []

    @settings(max_examples=EXAMPLES, derandomize=True, database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
    @given(case=operation.as_strategy(generation_mode=mode))
    def collect(case: Case) -> None:
        cases.append(case)

    collect()
    return cases


def judged(platform: str, name: str, case: Case, response: Response) -> list[str]:
    """What is wrong with an answer; of a request with a strange method or media type, only whether the server broke."""
    if response.status_code >= 500 or coverage_scenario(case) in REQUEST_SHAPE_PROBES:
        return [f"server error: HTTP {response.status_code}"] if response.status_code >= 500 else []
    found = faults(platform, name, Answer.of(response))
    try:  # schemathesis' own checks are a second opinion on successes; they cannot know that a refusal comes with HTTP status 200
        if not found and not outcome(platform, name, Answer.of(response)).refused:
            case.validate_response(response, checks=CHECKS)
    except FailureGroup as failures:
        found = [f"schemathesis: {failure}" for failure in failures.exceptions]
    return found


def request_line(response: Response) -> str:
    return f"{response.request.method} {response.request.url} {response.request.body!r:.700}"
