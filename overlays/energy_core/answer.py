"""What an answer means: success or which error, decided on plain data before any model is built."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from email.utils import parsedate_to_datetime
from time import time
from typing import Any, cast

import msgspec

from .errors import ApiError, MalformedAnswer, PartialSuccess, error_class
from .facts import Envelope
from .http import Reply
from .operation import Operation

__all__ = ["check", "dig", "plain", "value"]

NOT_JSON = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


def plain(operation: Operation, reply: Reply) -> Any:
    """Return the answer as plain JSON data; for anything else raise what the HTTP status says, or a `MalformedAnswer` that says what it looks like."""
    try:
        return msgspec.json.decode(reply.content)
    except NOT_JSON as error:
        raise _unreadable(operation, reply, _looks_like(reply, error)) from None


def check(operation: Operation, reply: Reply, data: Any) -> None:
    """Raise what the envelope, or else the HTTP status, says went wrong."""
    if operation.envelope.code:
        _check_code(operation, reply, data)
    elif reply.status >= 400:
        raise _listed(operation, reply, data)
    elif reply.status >= 300:
        raise malformed(operation, reply, f"a redirect instead of an answer{_where(reply)}: is the base URL right?")
    elif fields(data).get(operation.envelope.errors) and set(fields(data)) <= {operation.envelope.errors}:
        raise _listed(operation, reply, data)


def check_status(operation: Operation, reply: Reply) -> None:
    """Raise for an answer without an envelope whose status is no success: a gateway's or a proxy's own."""
    if reply.status >= 400:
        answer = _said(reply)
        raise error_class(None, dict(operation.errors), reply.status)(
            str(answer.get("message") or f"{operation.method} {operation.path} was refused"),
            operation=operation.name,
            status=reply.status,
            answer=answer or None,
            retry_after=_retry_after(reply),
        )
    if reply.status >= 300:
        raise malformed(operation, reply, f"a redirect instead of an answer{_where(reply)}: is the base URL right?")


def partial(operation: Operation, reply: Reply, data: Any) -> PartialSuccess | None:
    """The error for an answer that holds data and errors side by side, or None when it does not."""
    listed = value(data, operation.envelope.errors)
    if not listed:
        return None
    code, message = _first(listed)
    return PartialSuccess(message, code=code, operation=operation.name, status=reply.status, answer=data)


def dig(data: Any, path: str) -> Any:
    """The value at a dotted path of an answer, plain data or a model, or None."""
    for part in path.split("."):
        data = value(data, part)
    return data


def value(data: Any, name: str) -> Any:
    """A field of an object by its name on the wire, or None."""
    if isinstance(data, dict):
        return cast(dict[str, Any], data).get(name)
    wires: tuple[str, ...] = getattr(data, "__struct_encode_fields__", ())
    return getattr(data, data.__struct_fields__[wires.index(name)]) if name in wires else None


def fields(data: Any) -> dict[str, Any]:
    """The fields of a JSON object; none for anything else."""
    return cast(dict[str, Any], data) if isinstance(data, dict) else {}


def malformed(operation: Operation, reply: Reply, what: str) -> MalformedAnswer:
    return MalformedAnswer(what, operation=operation.name, status=reply.status, excerpt=excerpt(reply))


def _unreadable(operation: Operation, reply: Reply, what: str) -> MalformedAnswer:
    """The error for an answer that is none of this operation, unless its HTTP status says more."""
    check_status(operation, reply)
    return malformed(operation, reply, what)


def _said(reply: Reply) -> dict[str, Any]:
    """The fields of a gateway's error. No page of EnOS shows its body; such gateways say `{"message": …}`, or answer a page of HTML."""
    try:
        return fields(msgspec.json.decode(reply.content))
    except NOT_JSON:  # the status alone tells
        return {}


def excerpt(reply: Reply) -> str:
    """How an answer begins, for an error to show."""
    return reply.content[:200].decode("utf-8", "replace")


def _check_code(operation: Operation, reply: Reply, data: Any) -> None:
    envelope = operation.envelope
    if not isinstance(data, dict):
        raise _unreadable(operation, reply, "the answer is not a JSON object")
    code = _code(fields(data), envelope)
    if code is None:
        raise _unreadable(operation, reply, f"the answer has no `{envelope.code}`: is the base URL that of the API?")
    if not isinstance(code, int) or isinstance(code, bool):
        raise _unreadable(operation, reply, f"the answer's `{envelope.code}` is {code!r}, not an integer")
    if code not in envelope.success or reply.status >= 400:
        raise _refused(operation, reply, fields(data), code)


def _code(data: Mapping[str, Any], envelope: Envelope) -> Any:
    return data.get(envelope.code, data.get(envelope.code_alias) if envelope.code_alias else None)


def _refused(operation: Operation, reply: Reply, data: Mapping[str, Any], code: int) -> ApiError:
    envelope = operation.envelope
    told = [str(data[name]).strip() for name in (envelope.message, "submsg") if data.get(name)]  # TSDB says what is wrong in `submsg`
    request_id = data.get(envelope.request_id or "requestId")
    return error_class(code, dict(operation.errors), reply.status)(
        ": ".join(dict.fromkeys(told)) or "the platform gives no reason",
        code=code,
        request_id=str(request_id) if request_id else None,
        operation=operation.name,
        status=reply.status,
        answer=data,
        retry_after=_retry_after(reply),
    )


def _listed(operation: Operation, reply: Reply, data: Any) -> ApiError:
    """The error for a body that lists errors; the first names it, all of them are in `answer`."""
    code, message = _first(fields(data).get(operation.envelope.errors))
    return error_class(code, dict(operation.errors), reply.status)(
        message,
        code=code,
        operation=operation.name,
        status=reply.status,
        answer=data,
        retry_after=_retry_after(reply),
        request_id=reply.headers.get("X-Request-Id"),
    )


def _first(errors: Any) -> tuple[str | None, str]:
    """Code and message of the first error; servers leave out either (enapter/notes §3)."""
    listed = cast(Sequence[Any], errors) if isinstance(errors, list) else ()
    first = fields(listed[0]) if listed else {}
    code, message = first.get("code"), first.get("message")
    return (code if isinstance(code, str) and code else None), str(message or code or "the platform gives no reason")


def _looks_like(reply: Reply, error: Exception) -> str:
    begin = reply.content[:512].lstrip().lower()
    if not begin:
        return "the answer is empty"
    if begin.startswith((b"<!doctype", b"<html", b"<?xml", b"<head")):
        return "the answer is a web page, not JSON: is the base URL that of the API, and does a proxy or login page stand before it?"
    if begin[:1] in b"{[":
        return f"the answer's JSON is cut or broken ({error})"
    return f"the answer is not JSON ({error})"


def _where(reply: Reply) -> str:
    location = reply.headers.get("Location", "").partition("?")[0]
    return f" (to {location})" if location else ""


def _retry_after(reply: Reply) -> float | None:
    """Seconds that the platform asks to wait: Retry-After is either a number of seconds or a date."""
    value = reply.headers.get("Retry-After", "").strip()
    if value.isdigit():
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time()) if value else None
    except (ValueError, OverflowError):  # neither form: as good as no header
        return None
