"""Judges an answer: by the published document, and by whether the request before it was one that the document allows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import requests
from schemathesis import Response

from judgement import broken, errors, resolved
from published import specified

ENAPTER_KINDS = {400: "invalid", 401: "authentication", 403: "permission", 404: "not-found", 409: "conflict", 422: "invalid", 429: "rate-limited"}


@dataclass(frozen=True)
class Answer:
    """An answer, and the request before it as it was sent."""

    request: requests.PreparedRequest
    status: int
    media: str
    content: bytes

    @classmethod
    def of(cls, response: Response) -> Answer:
        return cls(response.request, response.status_code, response.headers.get("content-type", [""])[0].partition(";")[0], response.content)

    @property
    def text(self) -> str:
        return self.content[:200].decode(errors="replace")


@dataclass(frozen=True)
class Outcome:
    """What an answer says: `kind` of the refusal, None for a success."""

    code: int | None
    kind: str | None

    @property
    def refused(self) -> bool:
        return self.code is not None


def outcome(platform: str, operation_id: str, answer: Answer) -> Outcome:
    """Read the answer as `x-envelope` says; a code that is not the operation's has the kind `undocumented`."""
    operation = specified(platform)[operation_id]
    codes = {error["code"]: error["kind"] for error in operation["x-errors"]} if "x-errors" in operation else {}
    if platform == "enapter":
        return Outcome(None, None) if answer.status < 400 else Outcome(answer.status, codes.get(answer.status, "undocumented"))
    if answer.status >= 400:  # the gateway's own, which are of no service
        statuses = {error["status"]: error["kind"] for error in resolved(platform, operation["responses"]["default"])["x-errors"]}
        return Outcome(answer.status, statuses.get(answer.status, "undocumented"))
    value = json.loads(answer.content) if answer.media == "application/json" else None
    envelope = operation["x-envelope"]
    code = value.get(envelope.get("code", "code"), 0) if isinstance(value, dict) else 0
    if code in envelope.get("success", (0,)):
        return Outcome(None, None)
    return Outcome(code, codes.get(code, "undocumented"))


def faults(platform: str, operation_id: str, answer: Answer) -> list[str]:
    """What is wrong with an answer: nothing, or one line each."""
    if answer.status >= 500:
        return [f"server error: HTTP {answer.status} {answer.text}"]
    try:
        found = outcome(platform, operation_id, answer)
    except ValueError as error:
        return [f"not JSON: {error}"]
    wrong = broken(platform, operation_id, answer.request)
    return [*_form(platform, operation_id, answer, found), *_sense(found, wrong, answer)]


def _sense(found: Outcome, wrong: list[str], answer: Answer) -> list[str]:
    """A request that breaks the document is refused as such; any other may be refused only by a documented code."""
    if found.kind == "undocumented":
        return [f"undocumented code {found.code}: {answer.text}"]
    if not wrong:
        return []
    rules = "; ".join(wrong[:3])
    if not found.refused:
        return [f"let in although {rules}"]
    sessionless = found.kind == "authentication" and any(line.startswith("Authorization") for line in wrong)
    if found.kind != "invalid" and not sessionless:
        return [f"refused as {found.kind} {found.code} instead of invalid, although {rules}: {answer.text}"]
    return []


def _form(platform: str, operation_id: str, answer: Answer, found: Outcome) -> list[str]:
    """Status, media type and schema of the answer, against the document."""
    described = specified(platform)[operation_id]["responses"]
    response = described.get(str(answer.status), described.get("default") if answer.status >= 400 else None)  # `default` tells of errors
    if response is None:
        return [f"HTTP status {answer.status} is not documented: {answer.text}"]
    content = resolved(platform, response).get("content", {})
    if not content:
        return []
    if answer.media not in content:
        return [f"media type {answer.media} is not documented: {answer.text}"]
    return _unfit(platform, operation_id, content[answer.media]["schema"], answer, found) if answer.media == "application/json" else []


def _unfit(platform: str, operation_id: str, schema: dict[str, Any], answer: Answer, found: Outcome) -> list[str]:
    """A refusal must be one of its family too; in a success a payload that is null only in refusals is missing."""
    value, envelope = json.loads(answer.content), specified(platform)[operation_id]["x-envelope"]
    wrong = errors(platform, schema, value, succeeded=not found.refused)
    if found.refused and answer.status == 200 and "refusal" in envelope:
        wrong += errors(platform, envelope["refusal"], value)
    return [f"answer breaks its schema at {error}" for error in wrong][:3]
