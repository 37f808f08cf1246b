"""The gateway: checks the token, finds and validates the operation, has it carried out."""

from __future__ import annotations

import functools
import hmac
import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ..answers import Answer, Call, Refusal, as_json
from ..faults import Fault
from ..log import Received
from ..platform import MEANT, Handlers, example, outage
from ..spec import Operation, catalogue
from ..state import State
from ..validation import Invalid, body, query
from . import assets, blueprints, commands, telemetry, v3

__all__ = ["HANDLERS", "Gateway", "faulty"]

TOKEN = "X-Enapter-Auth-Token"
STATUS = {  # of each kind of refusal
    "invalid_header": 403,
    "invalid_query_parameter_format": 400,
    "invalid_request_body": 400,
    "unauthorized": 401,
    "forbidden": 403,
    "not_found": 404,
    "telemetrypersistence/NO_TELEMETRY_ATTRIBUTES_FOUND": 404,
    "method_not_allowed": 405,
    "conflict": 409,
    "unprocessable_entity": 422,
    "payload_too_large": 413,
    "internal": 500,
}
_ROOT = re.compile(r"(/\w+)?/v\d+/")
HANDLERS: Handlers = {**assets.OPERATIONS, **telemetry.OPERATIONS, **commands.OPERATIONS, **blueprints.OPERATIONS, **v3.OPERATIONS}


class Gateway:
    """An Enapter gateway with its devices."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._catalogue = catalogue("enapter")
        self.roots = tuple(sorted({root[0] for operation in self._catalogue.operations if (root := _ROOT.match(operation.path))}))
        """How the paths of the API begin: `/v3/`, in v1 `/assets/v1/` and its like."""

    def operation(self, received: Received) -> Operation | None:
        """Return the operation that a request asks for."""
        match = self._catalogue.find("", received.method, received.path)
        return match.actions.get(None) if match else None

    def too_large(self, most: int) -> Answer:
        return _refused(Refusal("payload_too_large", f"A request may have {most:,} bytes."), None)

    def answer(self, received: Received) -> Answer:
        match = self._catalogue.find("", received.method, received.path)
        operation = match.actions.get(None) if match else None
        try:
            self._check_token(received, operation)
            if match is None or operation is None:
                others = self._catalogue.methods("", received.path)
                expected = f": {' or '.join(others)} is expected" if others else ""
                raise Refusal("method_not_allowed" if others else "not_found", f"There is no {received.method} {received.path}{expected}.")
            return self.carry_out(operation, received, match.parameters)
        except Refusal as error:
            return _refused(error, operation)

    def _check_token(self, received: Received, operation: Operation | None) -> None:
        token = received.headers.get(TOKEN.lower(), "")
        if not token and operation is not None and operation.anonymous:
            return
        if not token and received.path.startswith("/v3/"):
            # a status of its own, 401, is new in v3; its code is not documented
            raise Refusal("unauthorized", "Authentication token is missing.", details={"header": TOKEN})
        if not hmac.compare_digest(token.encode(), self._state.credentials.enapter_token.encode()):
            # the page "intro" has this error object, and status 403 for a token that is missing, wrong or expired
            raise Refusal("invalid_header", "Authentication token is invalid.", details={"header": TOKEN})

    def carry_out(self, operation: Operation, received: Received, path: Mapping[str, str]) -> Answer:
        """Do what a request that was let in asks for."""
        handler = HANDLERS.get(operation.name)
        try:
            values = query(operation, received, strict=self._state.options.strict)
        except Invalid as error:
            raise Refusal("invalid_query_parameter_format", f"{error.field}: {error.what}", details={"parameter": error.field}) from error
        try:
            call = Call(operation, self._state, values, body(operation, received, strict=self._state.options.strict), path, _files(received))
        except Invalid as error:
            raise Refusal("invalid_request_body", f"{error.field}: {error.what}", details={"field": error.field}) from error
        if handler is None:
            return example(operation)
        result = handler(call)
        return result if isinstance(result, Answer) else Answer(as_json(result), media_type="application/json", operation=operation.name)


def faulty(fault: Fault, operation: Operation, now: float) -> Answer:
    """Answer with the HTTP status of a fault; `now` in seconds."""
    return outage(replace(_refused(Refusal("internal", MEANT), operation), status=fault.status), fault, now)


def _files(received: Received) -> dict[str, bytes]:
    """What an upload brings: the fields of a form, or as `data` the bare body."""
    if received.parts is None and received.headers.get("content-type", "").lower().startswith("multipart/"):
        raise Invalid("body", "the form cannot be read")
    return {"data": received.body} if received.parts is None else {part.name: part.content for part in received.parts}


@functools.cache
def _codes() -> frozenset[int | str]:
    """The codes seen in pages and official clients. There is no catalogue, and servers are seen to leave the code out, so others are not invented."""
    return frozenset(error["code"] for operation in catalogue("enapter").operations for error in operation.errors)


def _refused(error: Refusal, operation: Operation | None) -> Answer:
    item: dict[str, Any] = {**({"code": error.code} if error.code in _codes() else {}), "message": error.message}
    if error.details is not None:
        item["details"] = error.details
    name = operation.name if operation else None
    return Answer(as_json({"errors": [item]}), status=STATUS[str(error.code)], media_type="application/json", operation=name)
