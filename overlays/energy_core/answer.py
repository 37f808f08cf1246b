"""What an answer means: success or which error, decided on plain data before any model is built."""

from __future__ import annotations

import re
from collections.abc import Mapping
from time import time
from typing import Any, cast

from .errors import ApiError, MalformedAnswer, PartialSuccess, error_class
from .facts import DecodeError, Envelope
from .http import Reply, redirect
from .operation import Operation
from .parsing import Parsed, parse
from .retries import retry_after

__all__ = [
    "SECRET_NAMES",
    "check",
    "check_status",
    "contradicts",
    "dig",
    "excerpt",
    "fields",
    "is_page",
    "is_secret",
    "malformed",
    "parsed",
    "partial",
    "plain",
    "refusal_of_file",
    "sentence",
    "value",
]

_ARRAY: Any = list  # Any: type checkers would take a list out of JSON for one of unknown items
_SENTENCES = ("message", "msg", "detail", "error_description", "title", "reason", "error", "errors")  # what says why, the fuller ones first
SECRET_NAMES = "token|secret|pass[-_]?(?:word|wd|phrase)|pwd|credential|(?:api|private|session)[-_]?key|authorization|cookie"
_SECRET = re.compile(rf'("[^"]*(?:{SECRET_NAMES})[^"]*"\s*:\s*")[^"]+'.encode(), re.IGNORECASE)
is_secret = re.compile(SECRET_NAMES, re.IGNORECASE).search
"""Whether a name is that of a field whose value no message shows."""


def plain(operation: Operation, reply: Reply) -> Any:
    """Return the answer as plain JSON data; for anything else raise what the HTTP status says, or a `MalformedAnswer` that says what it looks like."""
    return parsed(operation, reply).data


def parsed(operation: Operation, reply: Reply) -> Parsed:
    """The same, with whether the text had to be repaired to be read."""
    if is_page(reply):
        raise _unreadable(operation, reply, _PAGE)
    try:
        return parse(reply.content)
    except DecodeError as error:
        raise _unreadable(operation, reply, _looks_like(reply, error)) from None


def check(operation: Operation, reply: Reply, data: Any) -> None:
    """Raise what the envelope, or else the HTTP status, says went wrong."""
    listed = operation.envelope.errors
    if operation.envelope.code:
        _check_code(operation, reply, data)
    elif reply.status >= 400 or (fields(data).get(listed) and all(value is None for name, value in data.items() if name != listed)):
        raise _listed(operation, reply, data)
    check_status(operation, reply)


def check_status(operation: Operation, reply: Reply) -> None:
    """Raise for an answer without an envelope whose status is no success: a gateway's or a proxy's own."""
    if reply.status >= 400:
        raise _failed(operation, reply)
    if reply.status >= 300:
        raise malformed(operation, reply, redirect(reply.headers))


def refusal_of_file(operation: Operation, reply: Reply) -> None:
    """Raise what an answer says that is no file, or not the promised one.

    A file can be JSON and have a field `code` of its own. So only an error status makes JSON an error, or what a file hardly is: a documented code beside
    its message, or an undocumented one among other words of the envelope and nothing but null; a body that lists errors and nothing else.
    """
    if is_page(reply):
        raise _unreadable(operation, reply, _PAGE)
    envelope = operation.envelope
    try:
        data = fields(parse(reply.content).data)
    except DecodeError:  # not an envelope, whatever the header says
        data = {}
    code = data.get(envelope.code) if envelope.code else None
    words = (envelope.code, envelope.message, envelope.detail, envelope.request_id or "requestId")
    bare = len(data) > 2 and all(value is None for name, value in data.items() if name not in words)
    refused = type(code) is int and envelope.message in data and (code in operation.errors or bare)
    if refused or (isinstance(data.get(envelope.errors), _ARRAY) and len(data) == 1):
        check(operation, reply, data)
    check_status(operation, reply)


def partial(operation: Operation, reply: Reply, data: Any) -> PartialSuccess | None:
    """The error for an answer that holds data and errors side by side, or None when it does not."""
    listed = value(data, operation.envelope.errors)
    if not listed:
        return None
    code, message = _first(listed)
    return PartialSuccess(message or _SILENT, code=code, operation=operation.name, status=reply.status, answer=data, excerpt=excerpt(reply))


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


def malformed(operation: Operation, reply: Reply, what: str, *, transient: bool = False) -> MalformedAnswer:
    return MalformedAnswer(what, operation=operation.name, status=reply.status, excerpt=excerpt(reply), transient=transient)


def excerpt(reply: Reply) -> str:
    """How an answer begins, for an error to show, without the values of fields that are called tokens, secrets or passwords."""
    return _SECRET.sub(rb"\1...", reply.content[:1000])[:200].decode("utf-8", "replace")


def is_page(reply: Reply) -> bool:
    """Whether the answer is a web page: of a login, a proxy, a gateway's console; no operation answers one, whatever its status."""
    return "html" in reply.headers.get("Content-Type", "").lower()


def sentence(data: Any, depth: int = 3) -> str:
    """Why, in the words of JSON that keeps to no specification of ours: gateways, proxies and frameworks each have their own fields for it."""
    if isinstance(data, str):
        return " ".join(data.split())[:500]
    if isinstance(data, _ARRAY) and depth:
        return next(filter(None, (sentence(item, depth - 1) for item in data[:10])), "")
    said = fields(data) if depth else {}
    return next(filter(None, (sentence(said[name], depth - 1) for name in _SENTENCES if name in said)), "")


_PAGE = "the answer is a web page, not JSON: is the base URL that of the API, and does a proxy or login page stand before it?"
_SILENT = "the platform gives no reason"


def _unreadable(operation: Operation, reply: Reply, what: str) -> MalformedAnswer:
    """The error for an answer that is none of this operation, unless its HTTP status says more."""
    check_status(operation, reply)
    return malformed(operation, reply, what, transient=True)  # cut, or by something that stands between


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
    if contradicts(reply, envelope.code):
        raise malformed(operation, reply, f"the answer has several `{envelope.code}`, and not the same")


def contradicts(reply: Reply, name: str) -> bool:
    """Whether the object repeats a field with another value, of which readers of JSON keep the last; most answers have no second one anywhere."""
    quoted = f'"{name}"'.encode()
    if reply.content.find(quoted) == reply.content.rfind(quoted):
        return False
    import json

    outermost: list[tuple[str, Any]] = []

    def object_ends(pairs: list[tuple[str, Any]]) -> None:
        outermost[:] = pairs

    try:
        json.loads(reply.content, object_pairs_hook=object_ends)
    except (ValueError, RecursionError):  # what had to be repaired to be read, or just could be
        return False
    values = [value for key, value in outermost if key == name]
    return any(value != values[0] for value in values)


def _code(data: Mapping[str, Any], envelope: Envelope) -> Any:
    return data.get(envelope.code, data.get(envelope.code_alias) if envelope.code_alias else None)


def _refused(operation: Operation, reply: Reply, data: Mapping[str, Any], code: int) -> ApiError:
    envelope = operation.envelope
    told = [str(data[name]).strip() for name in (envelope.message, envelope.detail) if data.get(name)]
    request_id = data.get(envelope.request_id or "requestId")
    return _error(
        operation,
        reply,
        ": ".join(dict.fromkeys(told)) or sentence(data) or _SILENT,
        code=code,
        answer=data,
        request_id=str(request_id) if request_id else None,
    )


def _listed(operation: Operation, reply: Reply, data: Any) -> ApiError:
    """The error for a body that lists errors; the first names it, all of them are in `answer`."""
    code, message = _first(fields(data).get(operation.envelope.errors))
    if not code and not message and reply.status >= 400:
        return _failed(operation, reply)
    return _error(operation, reply, message or _SILENT, code=code, answer=data, request_id=reply.headers.get("X-Request-Id"))


def _failed(operation: Operation, reply: Reply) -> ApiError:
    """The error for an HTTP status, with what the gateway says in JSON, HTML or text of its own."""
    try:
        data = parse(reply.content).data
    except DecodeError:  # the status alone tells, and what the text says
        data = None
    said = sentence(data)
    message = said or _text(reply) or f"{operation.method} {operation.path} was refused"
    if reply.status == 404 and not said:  # a platform names what it does not find
        message += ": is the base URL that of the API?"
    return _error(operation, reply, message, answer=data or None, request_id=reply.headers.get("X-Request-Id"))


def _error(operation: Operation, reply: Reply, message: str, *, code: int | str | None = None, answer: Any, request_id: str | None) -> ApiError:
    kind = error_class(code, dict(operation.errors), reply.status, status_digits=operation.envelope.status_digits)
    return kind(
        message,
        code=code,
        request_id=request_id,
        operation=operation.name,
        status=reply.status,
        answer=answer,
        retry_after=retry_after(reply.headers, time()),
        excerpt=excerpt(reply),
    )


def _first(errors: Any) -> tuple[str | None, str]:
    """Code and message of the first error; servers leave out either, and some list mere texts (enapter/notes §3)."""
    first = errors[0] if isinstance(errors, _ARRAY) and errors else errors
    code = fields(first).get("code")
    named = code if isinstance(code, str) and code else None
    return named, sentence(first) or named or ""


def _text(reply: Reply) -> str:
    """The title of a page, or a line of text."""
    begin = reply.content[:4096].decode("utf-8", "replace")
    if is_page(reply) or begin.lstrip()[:1] == "<":
        title = re.search(r"<title[^>]*>(.*?)</title", begin, re.IGNORECASE | re.DOTALL)
        if title is None:
            return ""
        from html import unescape  # slow to import, and rarely needed

        begin = unescape(title[1])
    line = " ".join(begin.split())
    return "" if line[:1] in "{[" else line[:200]


def _looks_like(reply: Reply, error: Exception) -> str:
    begin = reply.content[:512].lstrip().lower()
    if not begin:
        return "the answer is empty"
    if begin.startswith((b"<!doctype", b"<html", b"<?xml", b"<head")):
        return _PAGE
    if begin[:1] in b"{[":
        return f"the answer's JSON is cut or broken ({error})"
    return f"the answer is not JSON ({error})"
