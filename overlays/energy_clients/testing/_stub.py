"""Calls that are expected, and what they are answered: in place of a platform, below a client."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, cast

from energy_core.calls import Bound, Service
from energy_core.http.answering import Answered, Asked, answering, asked
from energy_core.operation import Operation

from .. import operations
from ._schema import differences

__all__ = ["Stub", "StubError", "stub"]

C = TypeVar("C")
_JSON = {"Content-Type": "application/json"}
_TOKEN = {"status": 0, "msg": "SUCCESS", "data": {"accessToken": "stub", "expire": 7200}}
_NOTHING: Any = object()  # where there is no value; None is null


class StubError(AssertionError):
    """A call that was not expected, or differs from what was; an expected one that did not come; an answer that the specification does not have."""


@dataclass(slots=True, eq=False)
class _Expected:
    """A call, and how it is answered."""

    name: str
    operation: Operation
    request: Asked | None
    status: int
    headers: Mapping[str, str]
    body: Any
    items: list[Any] | None  # of a listing, whose pages are cut from them
    paging: tuple[str, ...]  # what differs from page to page
    left: int
    sizes: set[int] = field(default_factory=set[int])  # of first pages that were asked for

    def differences(self, operation: Operation | None, request: Asked) -> list[str]:
        """Return in what a request differs from the expected one."""
        if operation is not self.operation:
            return [f"{_name(operation) if operation else f'{request.method} {request.path}'} was called"]
        if self.request is None:
            return []
        wanted, got = (_flat(one, self.paging) for one in (self.request, request))
        names = sorted(wanted.keys() | got.keys())
        return [
            f"{name}: {_shown(wanted, name)} was expected, {_shown(got, name)} came" for name in names if wanted.get(name, _NOTHING) != got.get(name, _NOTHING)
        ]

    def goes_on_with(self, request: Asked) -> bool:
        """Whether a request that fits asks for more of a listing, or for its size or first item alone, and is not the same call once more."""
        if self.items is None or not self.sizes:
            return False
        index, size = _position(self, request)
        return index > 0 or size not in self.sizes

    def answer(self, request: Asked) -> Answered:
        headers = {**({} if isinstance(self.body, bytes) else _JSON), **self.headers}
        if self.items is None:
            return Answered(self.status, headers, _bytes(self.body))
        index, size = _position(self, request)
        if index == 0:
            self.sizes.add(size)
        return Answered(self.status, headers, _bytes(_page(self.operation, self.body, self.items[index : index + size], len(self.items))))


class Stub(Generic[C]):
    """A client, `client`, whose calls are expected and answered here. Leaving the `with` block raises `StubError` for expected calls that did not come."""

    client: C

    def __init__(self, kind: type[C], *, ordered: bool = True, **settings: Any) -> None:
        self._ordered, self._expected = ordered, list[_Expected]()
        self._failure: StubError | None = None
        self._lock = threading.Lock()
        self.client = _client(kind, answering(self._answer), settings)

    def expect(
        self,
        method: str,
        arguments: Mapping[str, Any] | None = None,
        *,
        answer: Any = None,
        whole: Any = None,
        code: int | str | None = None,
        message: str = "refused",
        status: int = 200,
        headers: Mapping[str, str] | None = None,
        times: int = 1,
        check: bool = True,
    ) -> None:
        """Expect a call, such as `connection.search_devices`, and say what it is answered.

        `arguments` are the call's, checked as its own are; None takes any. `answer` is what the call returns, as plain JSON under the platform's names or as
        models: of a listing all items, from which pages are cut; of a download or of text the content. `whole` in its place is the whole body of the answer;
        what of an envelope is not given is added. `code` (with `message`), or a `status` from 400 on, make it a refusal. `times` is how often
        the call is expected.
        Raises `StubError` for a method that there is none of, or an answer that the specification does not have, unless `check` is False.
        """
        _check_answer(method, answer, whole, code, status, times)
        bound = _method(self.client, method)
        operation: Operation = bound._generated.OPERATION
        request = None if arguments is None else asked(bound.request(**arguments))
        refused = code is not None or status >= 400
        items = None
        if refused:
            body: Any = _refusal(operation, code, message)
        elif operation.pagination and whole is None:
            if answer is not None and not isinstance(answer, (list, tuple)):
                raise StubError(f"{method}: answer: a listing is answered with a list of all its items, not {answer!r}")
            items, body = [_plain(item) for item in cast("list[Any]", answer or [])], _body(operation, _NOTHING, None)
        else:
            body = _body(operation, answer, whole)
        if check and not refused and operation.answer == "json":
            shown = body if items is None else _page(operation, body, items, len(items))
            if found := differences(operation, shown):
                raise StubError(f"{method}: the answer is none of the specification ({'; '.join(found[:5])}); with check=False it is answered all the same")
        paging = _paging(operation, arguments or {}) if items is not None else ()
        self._expected.append(_Expected(method, operation, request, status, headers or {}, body, items, paging, times))

    def _answer(self, request: Asked) -> Answered:
        with self._lock:
            try:
                return self._found(request)
            except StubError as error:
                self._failure = self._failure or error  # in case the code under test takes any exception for a fault of the network
                raise

    def _found(self, request: Asked) -> Answered:
        operation = _operation(request)
        for one in self._expected:
            if one.goes_on_with(request) and not one.differences(operation, request):
                return one.answer(request)
        waiting = [one for one in self._expected if one.left]
        candidates = waiting[:1] if self._ordered else waiting
        for one in candidates:
            if not one.differences(operation, request):
                one.left -= 1
                one.sizes.clear()
                return one.answer(request)
        if operation is not None and operation.service == "token":
            return Answered(200, _JSON, _bytes(_TOKEN))
        raise StubError(_unexpected(operation, request, candidates))

    def close(self) -> None:
        """Raise `StubError` for what went wrong although nothing was raised, or for expected calls that did not come."""
        if self._failure is not None:
            raise self._failure
        left = [f"{one.name}{f' ({one.left} times)' if one.left > 1 else ''}" for one in self._expected if one.left]
        if left:
            raise StubError(f"expected calls did not come: {', '.join(left)}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        if error is None:
            self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self.__exit__(kind, error, traceback)


def stub(kind: type[C], *, ordered: bool = True, **settings: Any) -> Stub[C]:
    """Return a stub of `EnOS`, `AsyncEnOS`, `Enapter` or `AsyncEnapter`; `settings` are further keywords of the client, such as `org_id`.

    Calls are expected in the order in which `expect` names them, or with `ordered=False` in any.
    """
    return Stub(kind, ordered=ordered, **settings)


def _client(kind: type[C], transport: Any, settings: dict[str, Any]) -> C:
    from .. import AsyncEnapter, AsyncEnOS, Enapter, EnOS

    if not isinstance(kind, type) or not issubclass(kind, (EnOS, AsyncEnOS, Enapter, AsyncEnapter)):
        raise TypeError(f"kind: one of EnOS, AsyncEnOS, Enapter and AsyncEnapter is expected, not {kind!r}")
    known: dict[str, Any] = {"token": "stub"}
    if issubclass(kind, (EnOS, AsyncEnOS)):
        known = {"app_key": "stub", "app_secret": "stub", "org_id": "o1", "integration_url": "https://integration.test"}
    make: Any = kind
    made: C = make("https://stub.test", transport=transport, **{**known, **settings})
    return made


def _check_answer(method: str, answer: Any, whole: Any, code: int | str | None, status: int, times: int) -> None:
    """Refuse what contradicts itself: of it something would be left out without a word."""
    said = [name for name, is_said in (("answer", answer is not None), ("whole", whole is not None), ("code", code is not None)) if is_said]
    if status >= 400 and code is None:
        said.append("status")
    if len(said) > 1:
        raise StubError(f"{method}: {' and '.join(said)}: give one of them: a call is answered, or refused")
    if type(status) is not int or not 200 <= status <= 599:
        raise StubError(f"{method}: status: {status!r} is no HTTP status of an answer, from 200 to 599")
    if type(times) is not int or times < 1:
        raise StubError(f"{method}: times: {times!r} is no number of calls above 0")


def _method(client: Any, path: str) -> Any:
    """The method that a dotted path names."""
    if not isinstance(path, str):
        raise StubError(f"method: a name such as 'connection.search_devices' is expected, not {path!r}")
    here, done = client, ""
    for step in path.split("."):
        if step.startswith("_") or not isinstance(found := getattr(here, step, None), (Bound, Service)):
            names = [name for name in dir(here) if not name.startswith("_")]
            near = get_close_matches(step, names, 1)
            raise StubError(f"{path}: {done or type(client).__name__} has no {step!r}" + (f": did you mean {near[0]!r}?" if near else ""))
        here, done = cast(Any, found), f"{done}.{step}" if done else step
    if not isinstance(here, Bound):
        raise StubError(f"{path}: that is a service: name one of its methods")
    return cast(Any, here)


def _name(operation: Operation) -> str:
    """Where a client has an operation, such as `connection.search_devices`."""
    return f"{operation.service.replace('v3_', 'v3.')}.{operation.name}"


def _operation(request: Asked) -> Operation | None:
    try:
        return operations.find(request.method, request.path, request.query.get("action"))
    except LookupError:
        return None


def _unexpected(operation: Operation | None, request: Asked, candidates: list[_Expected]) -> str:
    called = _name(operation) if operation else f"{request.method} {request.path}"
    if not candidates:
        return f"{called} was called, and no further call was expected"
    told = [f"{one.name} was expected, but {'; '.join(one.differences(operation, request)[:8])}" for one in candidates[:5]]
    return "\n".join(told)


def _plain(value: Any) -> Any:
    """Plain JSON: models under the platform's names."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {name: _plain(item) for name, item in cast("Mapping[str, Any]", value).items()}
    return [_plain(item) for item in cast("list[Any]", value)] if isinstance(value, (list, tuple)) else value


def _bytes(body: Any) -> bytes:
    return body if isinstance(body, bytes) else json.dumps(body).encode()


def _put(data: dict[str, Any], path: str, value: Any) -> None:
    """Set what a dotted path names; without a path, nothing."""
    *above, last = path.split(".")
    for step in above:
        data = data.setdefault(step, {})
    if last:
        data[last] = value


def _body(operation: Operation, answer: Any, whole: Any) -> Any:
    """The body of a successful answer."""
    if operation.answer != "json":
        content = answer if whole is None else whole
        return content.encode() if isinstance(content, str) else content or b""
    envelope = operation.envelope
    if whole is None and not (envelope.code or envelope.data):
        return _plain(answer) if answer is not _NOTHING else {}
    body: dict[str, Any] = {envelope.code: envelope.success[0], envelope.message: "OK", envelope.request_id: "stub"} if envelope.code else {}
    body.pop("", None)
    if whole is not None:
        return {**body, **_plain(whole)} if isinstance(whole, Mapping) or hasattr(whole, "to_dict") else _plain(whole)
    if answer is not _NOTHING:
        _put(body, envelope.data, _plain(answer))
    return body


def _refusal(operation: Operation, code: int | str | None, message: str) -> Any:
    envelope = operation.envelope
    if envelope.code and code is not None:
        body: dict[str, Any] = {envelope.code: code, envelope.message: message, envelope.request_id: "stub"}
        body.pop("", None)
        return body
    return {"errors": [{"code": code or "refused", "message": message}]} if envelope.errors else {"message": message}


def _paging(operation: Operation, arguments: Mapping[str, Any]) -> tuple[str, ...]:
    """What of a request is the page's, unless the call says which."""
    pagination = operation.pagination
    if pagination is None:
        return ()
    named = {argument.wire for argument in operation.arguments if argument.name in arguments}
    return tuple(f"{pagination.place}.{path}" for path in (pagination.at, pagination.size) if path and path not in named)


def _position(expected: _Expected, request: Asked) -> tuple[int, int]:
    """The place of a page's first item, and how many items it may have."""
    pagination = expected.operation.pagination
    assert pagination is not None
    assert expected.items is not None
    sent = _flat(request, ())
    size = int(sent.get(f"{pagination.place}.{pagination.size}") or len(expected.items))
    if pagination.style not in ("page", "offset"):
        return 0, max(size, len(expected.items))
    at = int(sent.get(f"{pagination.place}.{pagination.at}", pagination.first if pagination.style == "page" else 0))
    return (at if pagination.style == "offset" else (at - pagination.first) * size), size


def _page(operation: Operation, body: Any, items: list[Any], total: int) -> Any:
    """One page of a listing, and how many items there are."""
    pagination = operation.pagination
    assert pagination is not None
    page: dict[str, Any] = json.loads(json.dumps(body))
    _put(page, pagination.items, items)
    _put(page, pagination.total, total)
    _put(page, pagination.next, None)
    return page


def _flat(request: Asked, without: tuple[str, ...]) -> dict[str, Any]:
    """What a request says, by dotted names."""
    found: dict[str, Any] = {"path": request.path, **{f"query.{name}": value for name, value in request.query.items()}}
    if "json" in request.content_type and request.content:
        found |= _leaves("body", json.loads(request.content))
    elif request.content:
        boundary = request.content_type.partition("boundary=")[2].encode()  # another one in each request
        found["body"] = request.content.split(b"--" + boundary) if boundary else request.content
    return {name: value for name, value in found.items() if name not in without}


def _leaves(place: str, value: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict) and value:
        for name, item in cast("dict[str, Any]", value).items():
            yield from _leaves(f"{place}.{name}", item)
    else:
        yield place, value


def _shown(values: Mapping[str, Any], name: str) -> str:
    return repr(values[name]) if name in values else "nothing"
