"""Bind generated operations to a client, blocking or async.

This is all that knows what generated code looks like: a class for each operation, which nobody makes an object of, with `OPERATION` (everything the
specification says), `request(…)` (its arguments, as a request that is data) and `decode` (its answer's type).
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from inspect import Signature, signature
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, ParamSpec, Protocol, Self, TypeVar, cast, overload

from .answer import check, check_status, contradicts, is_page, malformed, parsed, partial
from .errors import InvalidArgument
from .facts import DecodeError
from .http import Async, Blocking, Reply, T, build
from .names import hint
from .operation import Operation, Request
from .options import Options
from .parsing import Parsed
from .payload import fulfilled, misfit, request_id, whole_with_errors
from .sending import asend, send

if TYPE_CHECKING:
    import httpx

__all__ = ["Answer", "AsyncCall", "Bound", "Call", "Generated", "Payload", "Service", "answered", "operation", "operation_by", "whole"]

P = ParamSpec("P")
A = TypeVar("A")
A_co = TypeVar("A_co", covariant=True)
D = TypeVar("D")
D_co = TypeVar("D_co", covariant=True)
R = TypeVar("R")
S = TypeVar("S")
_LIST: Any = list  # Any: type checkers would take it for a list of unknown items


if TYPE_CHECKING:  # protocols are slow to make, and only type checkers look at these

    class Generated(Protocol[P, A_co]):
        """A generated operation."""

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

    _path: ClassVar[str] = ""  # where a user reaches it, such as `enapter.v3.telemetry`

    def __init__(self, session: Session[T]) -> None:
        self._session = session

    if not TYPE_CHECKING:  # for type checkers, what is not declared is not there

        def __getattr__(self, name: str) -> Any:
            if hasattr(type(self), name):
                return object.__getattribute__(self, name)  # what it raised itself says more
            shown = () if name.startswith("_") else [known for known in dir(type(self)) if not known.startswith("_")]
            text = f"{type(self).__name__!r} object has no attribute {name!r}{hint(name, shown)}"
            raise AttributeError(text, name=name)  # with `obj` a traceback would end in the same hint once more, by Python

    def __getstate__(self) -> dict[str, Any]:
        """What a pickle or a copy holds: neither services nor operations, which are bound again when they are asked for."""
        return {name: value for name, value in vars(self).items() if name.startswith("_")}

    def __repr__(self) -> str:
        count = sum(isinstance(line, Descriptor) for line in vars(type(self)).values())
        return f"<{self._path}: {count} operations>" if count else f"<{self._path}>"


@dataclass(frozen=True, repr=False)
class Answer(Generic[R]):
    """What came back: HTTP status and headers, the platform's request id, the whole answer as its model, and what the call returns."""

    status: int
    headers: Any
    request_id: str | None
    envelope: Any
    data: R
    repaired: bool = False
    """Whether the answer was no JSON and was read all the same: a number that JSON lacks is None, a character that cannot be read U+FFFD."""

    def __repr__(self) -> str:
        data: Any = self.data
        kind = f"{len(data)} items" if isinstance(data, _LIST) else type(data).__name__
        return f"<Answer: HTTP {self.status}, {f'request {self.request_id}, ' if self.request_id else ''}{kind}>"


class _Signed(functools.partial[Any]):
    """What `__call__` of a bound operation is: with the operation's own signature, which `unittest.mock` asks here."""

    @property
    def __signature__(self) -> Signature:
        return cast(Signature, self.args[0].__signature__)


class _Signing:
    """The method `__call__`, whose signature differs from operation to operation."""

    def __init__(self, call: Callable[..., Any]) -> None:
        self.call = call

    def __get__(self, bound: Any, owner: type) -> Any:
        return self.call if bound is None else _Signed(self.call, bound)


class Bound(Generic[P]):
    """An operation of a client. To whoever inspects it, a function: with a name, a signature, annotations and, where it is awaited, a coroutine's flag.

    What takes a call's arguments lets go of them in any case, so that tools which print a traceback's variables do not print passwords.
    """

    __defaults__ = __kwdefaults__ = None

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        call: Any = vars(cls).get("__call__")
        if call is not None:
            made: Any = cls
            made.__code__, made.__call__ = call.__code__, _Signing(call)

    def __init__(self, line: Descriptor[Any], service: Service[Any]) -> None:
        self._descriptor, self._generated, self._session, self._service = line, line.generated, service._session, type(service)
        self._path = f"{service._path}.{line.name}"
        self.__name__, self.__qualname__, self.__module__ = line.name, f"{type(service).__name__}.{line.name}", type(service).__module__
        self.__doc__ = line.doc

    def __get__(self, instance: Any, owner: type | None = None) -> Self:
        """Stay as it is where it stands in a class; having this, it is a routine to `inspect` and `help()`."""
        return self

    @property
    def operation(self) -> Operation:
        """What the specification says about the operation."""
        return self._generated.OPERATION

    @property
    def __signature__(self) -> Signature:
        from .introspection import result

        return signature(self._generated.request).replace(return_annotation=self._returns(result(self.operation)))

    @property
    def __annotations__(self) -> dict[str, str]:  # type: ignore[override]  # typeshed has a plain attribute
        declared = self.__signature__
        return {name: parameter.annotation for name, parameter in declared.parameters.items()} | {"return": declared.return_annotation}

    @property
    def __globals__(self) -> dict[str, Any]:
        from .introspection import Names

        return Names(self._generated.request.__module__)

    def _returns(self, result: str) -> str:
        """The annotation of a call, given that of the payload."""
        return result

    def __repr__(self) -> str:
        return f"<{self._path}: {self.operation.wire}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _bound, (self._service, self._session, self.__name__)

    def request(self, *args: P.args, **kwargs: P.kwargs) -> httpx.Request:
        """Return the HTTP request of this call, neither signed nor sent."""
        try:
            return build(self._build(*args, **kwargs), self._session.options)
        finally:
            del args, kwargs

    def _build(self, *args: P.args, **kwargs: P.kwargs) -> Request:
        try:
            return self._generated.request(*args, **kwargs)
        except (TypeError, ValueError) as error:
            known = [argument.name for argument in self.operation.arguments]
            odd = next((name for name in kwargs if name not in known), "")
            failed = InvalidArgument(f"{self.operation.name}: {_own_words(str(error))}{odd and hint(odd, known)}")
        finally:
            del args, kwargs
        raise failed  # outside of `except`, because the error that led to it leads to what was given


def _bound(service: type[Service[Any]], session: Session[Any], name: str) -> Any:
    """An operation out of a pickle."""
    return getattr(service(session), name)


def _own_words(message: str) -> str:
    """What Python says about a call, without the name of the generated function and without what newer versions guess."""
    return message.partition(".request() ")[2].partition(". Did you mean")[0] or message


class _Reading(Bound[P], Generic[P, A, R]):
    def _told(self, answer: Answer[R], given: Mapping[str, Any]) -> Answer[R]:
        """The answer, after a warning where it leaves something out without a sign."""
        if self.operation.truncation is not None:
            from .truncation import tell  # few operations need it

            tell(self._path, self.operation, given, answer.envelope)
        return answer

    def _read(self, reply: Reply) -> Answer[R]:
        return answered(self.operation, reply, self._descriptor.take)


def answered(operation: Operation, reply: Reply, take: Callable[[A, Reply], R]) -> Answer[R]:
    """Return what came back with what `take` finds in it, or raise what it says; errors beside a payload that hides them are a `PartialSuccess`."""
    (data, repaired), model = _read(operation, reply)
    found = taken(operation, reply, model, take)
    if operation.pagination is None and (complaint := partial(operation, reply, data)) and not whole_with_errors(operation):
        raise complaint
    return Answer(reply.status, reply.headers, request_id(operation, data, reply.content), model, found, repaired)


def read(operation: Operation, reply: Reply) -> tuple[Any, Any]:
    """Return an answer as plain data (or where that says no more, as its model) and as its model, or raise what it says."""
    (data, _), model = _read(operation, reply)
    return data, model


def _read(operation: Operation, reply: Reply) -> tuple[Parsed, Any]:
    straight = _straight(operation, reply)
    if straight is not None:
        return Parsed(straight), straight
    if operation.answer == "text" and (reply.status >= 300 or "json" not in reply.headers.get("Content-Type", "")):
        check_status(operation, reply)
        if not is_page(reply):
            return Parsed(None), operation.decode(reply.content)
    if operation.answer == "none" and not reply.content.strip():
        check_status(operation, reply)
        return Parsed(None), None
    found = parsed(operation, reply)
    check(operation, reply, found.data)
    what = misfit(operation, found.data)
    if operation.answer != "json" and found.data not in (None, {}):
        what = f"the answer is JSON with content, where the operation answers {'none' if operation.answer == 'none' else 'a table'}"
    if what:
        raise malformed(operation, reply, what)
    try:
        return found, operation.read(found.data) if operation.answer == "json" else None
    except RecursionError:
        raise malformed(operation, reply, "the answer is nested too deeply") from None
    except (DecodeError, TypeError, ValueError) as error:
        raise malformed(operation, reply, f"the answer does not fit the operation: {error}") from error


def _straight(operation: Operation, reply: Reply) -> Any:
    """The model of a plain success that is what the specification says, filled from the bytes; None for an answer to look at more closely."""
    if reply.status >= 300 or operation.answer != "json" or not operation.model or is_page(reply):
        return None
    model = operation.decoded(reply.content)
    code = operation.envelope.code
    return None if model is None or not fulfilled(operation, model, reply.content) or (code and contradicts(reply, code)) else model


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
        try:
            return self.raw(*args, **kwargs).data
        finally:
            del args, kwargs

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> Answer[R]:
        """Return the call's result together with status, headers, request id and envelope."""
        try:
            return self._told(self._ask(self._read, *args, **kwargs), kwargs)
        finally:
            del args, kwargs

    def _ask(self, read: Callable[[Reply], S], /, *args: P.args, **kwargs: P.kwargs) -> S:
        """What `read` finds in the answer to a call."""
        try:
            transport: Blocking = self._session.transport
            return send(transport, self.request(*args, **kwargs), self.operation, read)
        finally:
            del args, kwargs


class AsyncCall(_Reading[P, Any, R], Generic[P, R]):
    """An operation of an async client: await it, or ask for `.raw(…)` or `.request(…)`."""

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        try:
            return (await self.raw(*args, **kwargs)).data
        finally:
            del args, kwargs

    async def raw(self, *args: P.args, **kwargs: P.kwargs) -> Answer[R]:
        """Return the call's result together with status, headers, request id and envelope."""
        try:
            return self._told(await self._ask(self._read, *args, **kwargs), kwargs)
        finally:
            del args, kwargs

    async def _ask(self, read: Callable[[Reply], S], /, *args: P.args, **kwargs: P.kwargs) -> S:
        """What `read` finds in the answer to a call."""
        try:
            transport: Async = self._session.transport
            return await asend(transport, self.request(*args, **kwargs), self.operation, read)
        finally:
            del args, kwargs


class Descriptor(Generic[S]):
    """A table line: reading it from a client's service gives the operation bound to that client, and keeps it there."""

    name: str = ""
    take: Callable[..., Any]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        cls.__doc__ = _SUMMARY  # type: ignore[assignment]  # so that `help()` of a service has a line for each

    def __init__(self, generated: Generated[Any, Any]) -> None:
        self.generated = generated

    def __set_name__(self, owner: type, name: str) -> None:
        self.name = self.__name__ = name

    @property
    def summary(self) -> str:
        """The operation in one sentence."""
        return self.generated.OPERATION.summary

    @property
    def doc(self) -> str:
        """The docstring of the bound operation."""
        return self.generated.request.__doc__ or ""

    def _bind(self, service: Service[Any], blocking: Any, awaited: Any) -> Any:
        bound = service.__dict__[self.name] = (awaited if service._session.transport.is_async else blocking)(self, service)
        return bound


_SUMMARY = property(lambda line: line.summary)


class Method(Descriptor[Any], Generic[P, R]):
    """An operation whose call returns `take` of the answer."""

    def __init__(self, generated: Generated[P, A], take: Callable[[A, Reply], R]) -> None:
        super().__init__(generated)
        self.take = take

    @overload
    def __get__(self, service: Service[Blocking], owner: type) -> Call[P, R]: ...
    @overload
    def __get__(self, service: Service[Async], owner: type) -> AsyncCall[P, R]: ...
    @overload
    def __get__(self, service: None, owner: type) -> Method[P, R]: ...

    def __get__(self, service: Any, owner: type) -> Any:
        return self if service is None else self._bind(service, Call, AsyncCall)


def operation(generated: Generated[P, Payload[D]]) -> Method[P, D]:
    """A method that returns the payload of the envelope."""
    return Method(generated, lambda answer, _: answer.data)


def operation_by(generated: Generated[P, A], take: Callable[[A], R]) -> Method[P, R]:
    """A method that returns what `take` finds in the answer."""
    return Method(generated, lambda answer, _: take(answer))


def whole(generated: Generated[P, A]) -> Method[P, A]:
    """A method that returns the whole answer."""
    return Method(generated, lambda answer, _: answer)
