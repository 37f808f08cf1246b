"""What a call would send first, and what is said about it: nothing is sent."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from energy_core.http.building import build
from energy_core.position import SMALL, Position, asked, request_at, shortened

from ._arguments import HIDDEN

__all__ = ["SECRETS", "Unsent", "explained", "unsent"]

SECRETS = {"appAccessToken": "apim-accesstoken", "signature": "apim-signature", "timestamp": "apim-timestamp", "authToken": "X-Enapter-Auth-Token"}
"""The headers that authentication adds, by the scheme's name in the specifications."""
_LIBRARY = ("host", "content-length", "accept-encoding", "connection", "user-agent")  # headers that every client writes for itself


@dataclass(frozen=True)
class Unsent:
    """A request: of a listing, the one for the first page."""

    operation: Any
    made: Any
    """The request as data, whose `form` and `content` name files."""
    http: Any
    start: Position | None
    limit: int | None
    retries: Any
    token_url: str

    @property
    def headers(self) -> dict[str, str]:
        """What is sent beside authentication; a form's boundary is made when it is sent."""
        return {name: value for name, value in self.http.headers.items() if name not in _LIBRARY and not value.startswith("multipart/")}

    @property
    def body(self) -> str:
        """The text that is sent; empty where there is none, or where files are sent."""
        return "" if self.made.form is not None or self.made.content is not None else self.http.content.decode()

    @property
    def signed_query(self) -> str:
        """Names and values of the query as they are signed: decoded, by the bytes of the name, nothing between."""
        first: dict[str, str] = {}
        for name, value in self.http.url.params.multi_items():
            first.setdefault(name, value)
        return "".join(name + first[name] for name in sorted(first, key=str.encode))


def unsent(bound: Any, arguments: dict[str, Any], limit: int | None) -> Unsent:
    """The request of a call that is not made; `limit` as for `Pager.limit`."""
    operation, options = bound.operation, bound._session.options
    request, start = bound._build(**arguments), None
    if operation.pagination is not None:
        start = shortened(operation.pagination, asked(operation.pagination, request), limit)
        request = request_at(operation.pagination, request, start)
    return Unsent(operation, request, build(request, options), start, limit, options.retries, options.hosts[""])


def explained(call: Unsent, as_json: bool) -> str:
    """What would be sent, what is signed, how many pages there will be, and whether the call is repeated."""
    facts = {
        "request": f"{call.http.method} {_readable(str(call.http.url))}",
        "headers": {**call.headers, **{SECRETS[scheme]: "…" for scheme in call.operation.auth}},
        "body": _body(call),
        "token": _token(call),
        "signed": _signed(call),
        "pages": _pages(call),
        "repeated": _repeated(call),
    }
    facts = {name: value for name, value in facts.items() if value}
    return json.dumps(facts, ensure_ascii=False, indent=2) if as_json else _told(facts)


def _told(facts: dict[str, Any]) -> str:
    request, headers, body = facts.pop("request"), facts.pop("headers"), facts.pop("body", None)
    lines = [request, *(f"{name}: {value}" for name, value in headers.items())]
    if body is not None:
        lines += ["", body if isinstance(body, str) else json.dumps(body, ensure_ascii=False, indent=2)]
    return "\n".join([*lines, "", *(f"{name:<9} {value}" for name, value in facts.items())])


def _body(call: Unsent) -> Any:
    if call.made.form is not None:
        return {name: f"the file {part.name}" if hasattr(part, "content_type") else part for name, part in call.made.form}
    if call.made.content is not None:
        return f"the file {getattr(call.made.content, 'name', 'of standard input')}"
    return json.loads(_readable(call.body)) if call.body else None


def _readable(text: str) -> str:
    """Secrets as variables of a shell are written."""
    return HIDDEN.sub(r"$\1", text)


def _token(call: Unsent) -> str:
    if "appAccessToken" not in call.operation.auth:
        return ""
    return f"asked for first, POST {call.token_url}/apim-token-service/v2.0/token/get, and kept until it ends"


def _signed(call: Unsent) -> str:
    if "signature" not in call.operation.auth:
        return ""
    return f"SHA-256 of ⟨token⟩{_readable(call.signed_query)}{_readable(call.body)}⟨timestamp⟩⟨application secret⟩"


_STYLES = {
    "page": "numbered by {at}",
    "offset": "each begins at {at}",
    "token": "each tells what {at} asks for the next",
    "scroll": "each tells what {at} asks for the next",
}


def _pages(call: Unsent) -> str:
    """What can be known of the pages before there is an answer, and what cannot."""
    pagination = call.operation.pagination
    if call.start is None:
        return ""
    if call.limit == 0:
        return "none: for no items nothing is sent"
    size = call.start.size or pagination.default or pagination.max_size
    each = f"of {size:,} items" if size else f"of as many items as the platform puts into one, often {SMALL}"
    if call.limit is not None:
        count = f"{f'{-(-call.limit // size):,} at most' if size else 'as many as it takes'}, for {call.limit:,} items"
    elif pagination.total:
        count = "as many as the listing has, which the first page tells"
    else:
        count = "as many as the listing has, which nobody can tell before the last"
    return f"{count}; {each}, {_STYLES[pagination.style].format(at=pagination.at)}"


def _repeated(call: Unsent) -> str:
    times = call.retries.total
    if not times:
        return "no"
    if call.operation.safety == "unsafe":
        return f"up to {times} times, only where nothing was sent: the operation is not safe to send twice"
    return f"up to {times} times after a failure that may pass: the operation is {'a read' if call.operation.safety == 'read' else 'idempotent'}"
