"""What stands around the payload, and how the services of EnOS refuse."""

from __future__ import annotations

import uuid
from typing import Any

from ..answers import Answer, Refusal, as_json
from ..spec import Operation
from . import heads

__all__ = ["gateway_refusal", "invalid", "refusal", "success"]

TOKEN, TSDB = "token", "tsdb_data"
COMMON = {"invalid": 99400, "permission": 99403, "not-found": 99404, "server": 99500}
STATUS = {"invalid": 400, "permission": 403, "not-found": 404, "server": 500}  # documented for every API, all but the third
TSDB_MESSAGES = {  # "Public Response Codes (TSDB Data Service)", EnOS API overview; the spelling is the overview's
    80400: "Invalid param error",
    80401: "Assset unauthorized",
    80500: "Internal server error",
}


def success(operation: Operation, result: dict[str, Any]) -> Answer:
    """Put the envelope of the operation's service around a result, which may bring its own `msg` and more."""
    if operation.service == TOKEN:
        head = {"status": 0, "msg": "SUCCESS", "business": "apim-token-service"}
    elif operation.service == TSDB:
        head = {"code": 0, "msg": "OK", "submsg": None}
    else:
        head = heads.ok(operation)
    return Answer(as_json({**head, **result}), operation=operation.name)


def refusal(operation: Operation, error: Refusal) -> Answer:
    """Answer with the operation's code for the refusal, under HTTP status 200: the code alone tells. Where none is documented, the HTTP status tells."""
    code = _code(operation, error.code) if isinstance(error.code, str) else error.code
    if code is None:
        status = STATUS[str(error.code)]
        return gateway_refusal(status, error.message, status=status, operation=operation.name)
    if operation.service == TOKEN:
        body = {"status": code, "msg": error.message, "business": "apim-token-service", "data": None}
    elif operation.service == TSDB:
        body = {"code": code, "msg": TSDB_MESSAGES.get(code, error.message), "submsg": error.message, "data": None}
    else:
        body = heads.head(operation, code, error.message) | {operation.envelope.get("data", "data"): None}
    return Answer(as_json(body), operation=operation.name)


def _code(operation: Operation, kind: str) -> int | None:
    """The common code where the service has it, else its own; but an object that does not exist may have a code of the operation's own."""
    if kind != "not-found" and any(error["code"] == COMMON[kind] for error in operation.errors):
        return COMMON[kind]
    return operation.code(kind)


def invalid(field: str, what: str) -> Refusal:
    """`Invalid Argument action:action is missing` is the sample of the EnOS API overview."""
    return Refusal("invalid", f"Invalid Argument {field}:{what}")


def gateway_refusal(code: int, message: str, *, status: int = 200, operation: str | None = None) -> Answer:
    """The API gateway's own answer to what it does not let in.

    The documentation lists its codes ("Common Return Codes" of the token pages: 1003, 1004, 1202, 1203) but no such answer, and not
    whether they stand in `status`, as in the token service's envelope, or in `code`, as in all others. So both say it.
    """
    body = {"status": code, "code": code, "msg": message, "business": None, "requestId": str(uuid.uuid4()), "data": None}
    return Answer(as_json(body), status=status, operation=operation)
