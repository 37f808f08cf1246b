"""What stands around the payload, service by service, where `x-envelope` does not say it all."""

from __future__ import annotations

import uuid
from typing import Any

from ..spec import Operation

__all__ = ["head", "ok"]

WORDS = {"batch_v2_0": "Success", "tsdb_data_v2_0": "success", "iam": ""}  # of success, as in the samples; `OK` elsewhere
MORE: dict[str, dict[str, Any]] = {"tsdb_data_v2_0": {"requestId": None, "submsg": None}, "tsdb_policy": {"submsg": None}}
PORTAL = "app_portal"


def ok(operation: Operation) -> dict[str, Any]:
    """Return the head of a success: its code is the first that the operation has."""
    code: int = operation.envelope.get("success", [0])[0]
    word = "" if operation.service == PORTAL and code else WORDS.get(operation.service, "OK")  # empty in v2.0 and v2.1 of the portal
    return head(operation, code, word)


def head(operation: Operation, code: int, message: str) -> dict[str, Any]:
    """Return code and message under the operation's names for them, and what else the service always says."""
    names = operation.envelope
    found: dict[str, Any] = {names.get("code", "code"): code, names.get("message", "message" if operation.service == PORTAL else "msg"): message}
    if "request-id" in names:
        found["requestId"] = str(uuid.uuid4())
    if operation.service == "iam":
        good = code == 0
        found |= {"requestId": None, "success": good, "successful": good, "fail": not good, "failed": not good}
    return found | MORE.get(operation.service, {})
