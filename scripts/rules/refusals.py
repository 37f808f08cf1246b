"""What can go wrong is described: each envelope belongs to a family of refusals, each refusal has an example, each HTTP error its kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from document.bundle import Json, example, is_array, is_object

from .extensions import KINDS
from .platform import Operation, Platform, Problem

STATUS_ERROR = {"status", "kind", "meaning"}


def check(platform: Platform) -> Iterator[Problem]:
    """Every envelope, refusal and HTTP error that the specification leaves in the dark."""
    if any("x-refusals" in source for source in platform.sources.values()):
        for operation in platform.operations:
            yield from (Problem(operation.file, operation.name, rule) for rule in _refusal(operation))
    for file, name, response in platform.components("responses"):
        yield from (Problem(file, name, rule) for rule in _statuses(response.get("x-errors", [])))


def _refusal(operation: Operation) -> Iterator[str]:
    envelope = operation.facts.get("x-envelope", {})
    answers = operation.answers()
    if not is_object(envelope) or "code" not in envelope or not answers:
        return
    if "refusal" not in envelope:
        words = ", ".join(f"{role}: {envelope[role]}" for role in ("code", "message") if role in envelope)
        yield f"x-refusals names no schema for a refusal with {words}"
    elif not any(example(media, "refusal") for media in answers.values()):
        yield "x-errors names no code that the example of a refusal could have"


def _statuses(errors: Json) -> Iterator[str]:
    if not is_array(errors) or not all(is_object(error) and set(error) == STATUS_ERROR for error in errors):
        yield "x-errors of an answer is not a list of `{status, kind, meaning}`"
        return
    for error in errors:
        if type(error["status"]) is not int or not 400 <= error["status"] <= 599:
            yield f"x-errors: {error['status']!r} is not the HTTP status of an error"
        if error["kind"] not in KINDS:
            yield f"x-errors: status {error['status']} has the unknown kind {error['kind']!r}; known are {', '.join(sorted(KINDS))}"
    counts = Counter(str(error["status"]) for error in errors)
    yield from (f"x-errors: status {status} stands there {count} times" for status, count in counts.items() if count > 1)
