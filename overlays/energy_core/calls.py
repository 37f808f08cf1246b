"""Bind generated operations to a client, blocking or async.

With `_http` this is all that knows what generated code looks like: a module per operation with `OPERATION` (everything the specification says), `request(…)`
(its arguments, as a request that is data) and `decode` (its answer's type).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from inspect import Signature, signature
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, ParamSpec, Protocol, TypeVar, cast, overload

from .answer import check, check_status, fields, malformed, plain
from .errors import InvalidArgument
from .facts import DecodeError
from .http import Async, Blocking, Reply, T, build
from .operation import Operation, Request
from .options import Options

if TYPE_CHECKING:
    import httpx

__all__ = ["Answer", "AsyncCall", "Bound", "Call", "Generated", "Payload", "Service", "operation", "operation_by", "whole"]

P = ParamSpec("P")
A = TypeVar("A")
A_co = TypeVar("A_co", covariant=True)
D = TypeVar("D")
D_co = TypeVar("D_co", covariant=True)
R = TypeVar("R")
S = TypeVar("S")


if TYPE_CHECKING:  # protocols are slow to make, and only type checkers look at these

    class Generated(Protocol[P, A_co]):
        """A generated operation module."""

        @property
        def OPERATION(self) -> Operation: ...
        def request(self, *args: P.args, **kwargs: P.kwargs) -> Request: ...
        def decode(self, content: bytes) -> A_co: ...

    class Payload(Protocol[D_co]):
        """An answer that holds its payload in `data`."""

        @property
        def data(self) -> D_co: ...


class Session(NamedTuple, Generic[T]):
    """Connections, and what is added to every request sent over them."""

    transport: T
    options: Options


class Service(Generic[T]):
    """The operations of one service."""

    def __init__(self, session: Session[T]) -> None:
        self._session = session


@dataclass(frozen=True)
class Answer(Generic[R]):
    """What came back: HTTP status and headers, the platform's request id, the whole answer as its model, and what the call returns."""

    status: int
    headers: Any
    request_id: str | None
    envelope: Any
    data: R


class Bound(Generic[P]):
    """An operation of a client."""

    def __init__(self, generated: Generated[P, Any], session: Session[Any]) -> None:
        self._generated = generated
        self._session = session
        self.__doc__ = generated.request.__doc__

    @property
    def operation(self) -> Operation:
        """What the specification says about the operation."""
        return self._generated.OPERATION

    @property
    def __signature__(self) -> Signature:
        return signature(self._generated.request).replace(return_annotation=self._returns(result(self.operation)))

    def _returns(self, result: str) -> str:
        """The annotation of a call, given that of the payload."""
        return result

    def __repr__(self) -> str:
        return f"<{self.operation.platform}.{self.operation.service}.{self.operation.name}: {self.operation.wire}>"

    def request(self, *args: P.args, **kwargs: P.kwargs) -> httpx.Request:
        """Return the HTTP request of this call, neither signed nor sent."""
        return build(self._build(*args, **kwargs), self._session.options)

    def _build(self, *args: P.args, **kwargs: P.kwargs) -> Request:
        try:
            return self._generated.request(*args, **kwargs)
        except InvalidArgument:
            raise
        except (TypeError, ValueError) as error:
            raise InvalidArgument(f"{self.operation.name}: {_own_words(str(error))}") from None


def result(operation: Operation) -> str:
    """How the payload of an answer is annotated, such as `list[Device]`."""
    if not operation.model:
        kinds = {"text": "TimeSeries" if operation.column_types else "str", "binary": "bytes", "none": "None"}
        return kinds.get(operation.answer, "Any")
    from .model import annotated  # loads attrs, which calls alone do without

    kind, path = operation.model, operation.pagination.items if operation.pagination else operation.envelope.data
    for wire in filter(None, path.split(".")):
        kind = annotated(getattr(import_module(operation.models), kind.removesuffix(" | None")))[wire]
    return kind


def _own_words(message: str) -> str:
    return message.removeprefix("request() ")


class _Reading(Bound[P], Generic[P, A, R]):
    def __init__(self, generated: Generated[P, A], session: Session[Any], take: Callable[[A, Reply], R]) -> None:
        super().__init__(generated, session)
        self._take = take

    def _read(self, reply: Reply) -> Answer[R]:
        operation = self.operation
        data, model = read(operation, reply)
        request_id = fields(data).get(operation.envelope.request_id or "requestId")
        return Answer(reply.status, reply.headers, request_id, model, taken(operation, reply, model, self._take))


def read(operation: Operation, reply: Reply) -> tuple[Any, Any]:
    """Return an answer as plain data and as its model, or raise what it says."""
    if operation.answer != "json" and ("json" not in reply.headers.get("Content-Type", "") or not reply.content):
        check_status(operation, reply)
        try:
            return None, operation.decode(reply.content)
        except DecodeError as error:
            raise malformed(operation, reply, str(error)) from error
    if reply.status >= 300 and "json" not in reply.headers.get("Content-Type", ""):
        check_status(operation, reply)  # a gateway's own page: the status says more than the body
    data = plain(operation, reply)
    check(operation, reply, data)
    if operation.answer != "json":
        return data, operation.decode(reply.content)
    try:
        return data, operation.read(data)
    except (DecodeError, TypeError, ValueError) as error:
        raise malformed(operation, reply, f"the answer does not fit the operation: {error}") from error


def taken(operation: Operation, reply: Reply, model: A, take: Callable[[A, Reply], R]) -> R:
    """Return what `take` finds in an answer; null where the specification promises a value is an error, where it promises a list it is an empty one."""
    try:
        value = take(model, reply)
    except (AttributeError, TypeError, ValueError) as error:
        raise malformed(operation, reply, f"the answer does not fit the operation: {error}") from error
    if value is None and operation.envelope.promise:
        if operation.envelope.promise != "list":
            raise malformed(operation, reply, f"the answer says success, but its `{operation.envelope.data}` is missing or null")
        return cast(R, [])
    return value


class Call(_Reading[P, Any, R], Generic[P, R]):
    """An operation of a blocking client: call it, or ask for `.raw(…)` or `.request(…)`."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.raw(*args, **kwargs).data

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> Answer[R]:
        """Return the call's result together with status, headers, request id and envelope."""
        transport: Blocking = self._session.transport
        return self._read(transport.send(self.request(*args, **kwargs), self.operation))


class AsyncCall(_Reading[P, Any, R], Generic[P, R]):
    """An operation of an async client: await it, or ask for `.raw(…)` or `.request(…)`."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return (await self.raw(*args, **kwargs)).data

    async def raw(self, *args: P.args, **kwargs: P.kwargs) -> Answer[R]:
        """Return the call's result together with status, headers, request id and envelope."""
        transport: Async = self._session.transport
        return self._read(await transport.send(self.request(*args, **kwargs), self.operation))


class Descriptor(Generic[S]):
    """A table line: reading it from a client's service gives the operation bound to that client."""

    def __init__(self, generated: Generated[Any, Any]) -> None:
        self.generated = generated


class Method(Descriptor[Any], Generic[P, R]):
    """An operation whose call returns `take` of the answer."""

    def __init__(self, generated: Generated[P, A], take: Callable[[A, Reply], R]) -> None:
        super().__init__(generated)
        self._take = take

    @overload
    def __get__(self, service: Service[Blocking], owner: type) -> Call[P, R]: ...
    @overload
    def __get__(self, service: Service[Async], owner: type) -> AsyncCall[P, R]: ...
    @overload
    def __get__(self, service: None, owner: type) -> Method[P, R]: ...

    def __get__(self, service: Any, owner: type) -> Any:
        if service is None:
            return self
        kind: Any = AsyncCall if service._session.transport.is_async else Call
        return kind(self.generated, service._session, self._take)


def operation(generated: Generated[P, Payload[D]]) -> Method[P, D]:
    """A method that returns the payload of the envelope."""
    return Method(generated, lambda answer, _: answer.data)


def operation_by(generated: Generated[P, A], take: Callable[[A], R]) -> Method[P, R]:
    """A method that returns what `take` finds in the answer."""
    return Method(generated, lambda answer, _: take(answer))


def whole(generated: Generated[P, A]) -> Method[P, A]:
    """A method that returns the whole answer."""
    return Method(generated, lambda answer, _: answer)
