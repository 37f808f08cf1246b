"""Which tools an assistant has: three that find, describe and carry out any operation, or one for each operation of a few services.

All operations at once are more than assistants can be told of: those that read alone are 340,000 characters of names, descriptions and schemas, which most
clients send with every question. The three are 1,700.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain
from operator import attrgetter
from typing import Any, NamedTuple, TypeAlias, cast

from energy_core.names import hint
from energy_core.operation import Operation
from energy_core.pager import Pager
from energy_core.stream import Download

from .. import _documents, operations
from .._printable import json_text
from ..errors import InvalidArgument, MalformedAnswer
from ._results import Place, answer, fingerprint, listed, masked
from ._schemas import arguments, input_schema, is_callable

__all__ = ["SIZE", "Tool", "name_of", "tools"]

Json: TypeAlias = Mapping[str, Any]
SIZE = 20_000  # characters of a result, some five thousand tokens
_DEEPEST = 100  # levels of arguments
_LIST: Any = list  # Any: type checkers would take it for a list of unknown items
_FOUND = 20  # operations that a search lists
_PAGING: Json = {
    "limit": {"type": "integer", "minimum": 1, "description": "End after so many items; without it the result is cut by its size alone."},
}
_RESUME: Json = {"resume": {"type": "string", "description": "The `resume` of a result that was cut: reads on there. Give the same arguments with it."}}


class Tool(NamedTuple):
    """A tool: what it takes, what calling it may do, and what it does, which returns JSON as text."""

    name: str
    title: str
    description: str
    schema: Json
    safety: str
    call: Callable[[Json], str]

    def run(self, given: Json) -> str:
        """Call it; `InvalidArgument` for what it does not take."""
        _refuse_unsendable(given)
        known: Json = self.schema["properties"]
        for name in given:
            if name not in known:
                raise InvalidArgument(f"{self.name} takes no {name!r}{hint(name, known)}; it takes {', '.join(known)}")
        for name in self.schema["required"]:
            if name not in given:
                raise InvalidArgument(f"{self.name}: {name} is missing")
        limit = given.get("limit", 1)
        if "limit" in known and (type(limit) is not int or limit < 1):
            raise InvalidArgument(f"limit: {limit!r} is no whole number above 0")
        try:
            return self.call(given)
        except RecursionError:
            raise MalformedAnswer(f"{self.name}: the result is nested too deeply to be told") from None


def _refuse_unsendable(value: Any, deep: int = _DEEPEST) -> None:
    """Refuse what is JSON and cannot be sent all the same."""
    if not deep:
        raise InvalidArgument(f"arguments: they are nested deeper than {_DEEPEST} levels")
    if isinstance(value, str) and not value.isascii() and any("\ud800" <= sign <= "\udfff" for sign in value):
        raise InvalidArgument("arguments: a text holds half of a surrogate pair, which is no character")
    if isinstance(value, Mapping):
        for name, inner in cast("Mapping[str, Any]", value).items():
            _refuse_unsendable(name)
            _refuse_unsendable(inner, deep - 1)
    elif isinstance(value, _LIST):
        for inner in cast("list[Any]", value):
            _refuse_unsendable(inner, deep - 1)


def name_of(operation: Operation) -> str:
    """Where an operation is on a client, such as `enos.connection.search_devices`."""
    return f"{operation.platform}.{operations.path(operation)}"


def _service(operation: Operation) -> str:
    return operations.path(operation).rpartition(".")[0]


def tools(clients: Mapping[str, Any], services: Iterable[str] = (), *, writes: bool = False, size: int = SIZE) -> list[Tool]:
    """The tools over clients by platform: with services named, one for each of their operations; without, three for all of them, and one more that writes.

    `size` is how many characters a result has at most.
    """
    known = {name_of(one): one for one in operations.all() if one.platform in clients and is_callable(one)}
    offered = {name: one for name, one in known.items() if writes or one.safety == "read"}
    wanted = list(services)
    if wanted:
        _check(wanted, known)
        return [_direct(one, clients, size) for one in offered.values() if _is_of(one, wanted)]
    return _general(known, offered, clients, writes, size)


def _check(wanted: Sequence[str], known: Mapping[str, Operation]) -> None:
    names = {_service(one) for one in known.values()}
    for name in wanted:
        if not any(_is_of(one, [name]) for one in known.values()):
            raise InvalidArgument(f"service: there is no {name!r}{hint(name, names)}; there are {', '.join(sorted(names))}")


def _is_of(operation: Operation, wanted: Sequence[str]) -> bool:
    service = _service(operation)
    return service in wanted or f"{operation.platform}.{service}" in wanted


def _direct(operation: Operation, clients: Mapping[str, Any], size: int) -> Tool:
    """A tool that is one operation."""
    schema = input_schema(operation)
    schema["properties"] = {**schema["properties"], **_reading_on(operation)}

    def call(given: Json) -> str:
        own = {name: given[name] for name in ("limit", "resume") if name in given}
        return _called(operation, clients, {name: value for name, value in given.items() if name not in own}, size, **own)

    return Tool(f"{operation.service}_{operation.name}", operation.summary, _about(operation), schema, operation.safety, call)


def _reading_on(operation: Operation) -> Json:
    if operation.safety != "read":
        return {}
    return {**(_PAGING if operation.pagination else {}), **_RESUME}


def _about(operation: Operation) -> str:
    """What the specification says of an operation."""
    described = _documents.description(operation)
    deprecated = "The platform calls it deprecated." if operation.deprecated else ""
    return "\n".join(filter(None, [operation.summary, described, deprecated]))


def _general(known: Mapping[str, Operation], offered: Mapping[str, Operation], clients: Mapping[str, Any], writes: bool, size: int) -> list[Tool]:
    """The tools that find, describe and carry out any operation."""
    name: Json = {"operation": {"type": "string", "description": "Name of an operation as search_operations tells it, such as enos.connection.search_devices."}}
    given: Json = {"arguments": {"type": "object", "description": "Its arguments, by the schema that describe_operation tells."}}
    words: Json = {
        "words": {"type": "string", "description": "Words of names, paths and descriptions, such as `active alerts`. Without any, the services are listed."}
    }

    def find(called: Json) -> str:
        return json_text(_search(offered, str(called.get("words") or ""), len(known) - len(offered)))

    def describe(called: Json) -> str:
        operation = _named(called, known)
        return json_text(
            {"operation": name_of(operation), "description": _about(operation), "request": operation.wire, **_use(operation, writes), **_takes(operation)}
        )

    def read(called: Json) -> str:
        operation = _named(called, known)
        if operation.safety != "read":
            raise InvalidArgument(f"{name_of(operation)} changes something: {_use(operation, writes)['call_with']}")
        own = {option: called[option] for option in ("limit", "resume") if option in called}
        return _called(operation, clients, _object(called), size, **own)

    def write(called: Json) -> str:
        return _called(_named(called, known), clients, _object(called), size)

    title = " and ".join({"enos": "Envision EnOS", "enapter": "the Enapter HTTP API"}.get(platform, platform) for platform in sorted(clients))
    found = [
        Tool("search_operations", "Find operations", f"Find operations of {title} by words.", _schema(words), "read", find),
        Tool(
            "describe_operation",
            "Describe an operation",
            "Tell what an operation does, and the JSON schema of its arguments.",
            _schema(name, "operation"),
            "read",
            describe,
        ),
        Tool("read_operation", "Read", _READS, _schema({**name, **given, **_PAGING, **_RESUME}, "operation"), "read", read),
    ]
    if writes:
        found.append(Tool("write_operation", "Change something", _WRITES, _schema({**name, **given}, "operation"), "unsafe", write))
    return found


_READS = (
    "Carry out an operation that changes nothing, and return its result as JSON. Long results are cut: `resume` in the result says where it goes on. "
    "Listings have every page; `total` is how many items there are."
)
_WRITES = "Carry out an operation that may change something on the platform, and return its result as JSON."


def _schema(properties: Json, *required: str) -> Json:
    return {"type": "object", "properties": dict(properties), "required": list(required), "additionalProperties": False}


def _takes(operation: Operation) -> dict[str, Any]:
    return {"arguments": input_schema(operation), "paged": operation.pagination is not None}


def _use(operation: Operation, writes: bool) -> dict[str, str]:
    if operation.safety == "read":
        return {"safety": "read", "call_with": "read_operation"}
    return {"safety": operation.safety, "call_with": "write_operation" if writes else "nothing: this server was started without --allow-writes"}


def _named(called: Json, known: Mapping[str, Operation]) -> Operation:
    name = str(called.get("operation"))
    if name not in known:
        raise InvalidArgument(f"operation: there is no {name!r}{hint(name, known)}; search_operations finds names")
    return known[name]


def _object(called: Json) -> Json:
    given: Any = called.get("arguments", {})
    if not isinstance(given, Mapping):
        raise InvalidArgument("arguments: a JSON object is expected")
    return given  # pyright: ignore[reportUnknownVariableType]  # names of arguments are checked where they are taken


def _search(offered: Mapping[str, Operation], words: str, left_out: int) -> dict[str, Any]:
    """Operations in which the most of the words stand, those that have them in their name and summary first."""
    beside = {"not_offered": f"{left_out} operations change something, and this server was started without --allow-writes"} if left_out else {}
    wanted = words.casefold().replace("_", " ").split()
    if not wanted:
        counts: dict[str, int] = {}
        for operation in offered.values():
            service = f"{operation.platform}.{_service(operation)}"
            counts[service] = counts.get(service, 0) + 1
        return {"operations_by_service": counts, **beside}
    ranked = [(*_rank(operation, wanted), -len(name), name) for name, operation in offered.items()]
    most = max(words for words, *_ in ranked)
    found = [name for words, *_, name in sorted(ranked, reverse=True) if words == most > 0]
    lines = [{"operation": name, "summary": offered[name].summary, "safety": offered[name].safety} for name in found[:_FOUND]]
    partly = {"note": f"no operation has all {len(wanted)} words; these have {most}"} if 0 < most < len(wanted) else {}
    more = {"more": f"{len(found) - _FOUND} others; add a word"} if len(found) > _FOUND else {}
    return {"operations": lines, **partly, **more, **beside}


def _rank(operation: Operation, wanted: Sequence[str]) -> tuple[int, int]:
    """How many of the words stand in what is known of an operation, and how well they fit: in its name best, in its summary better than elsewhere."""
    name, head = (text.casefold().replace("_", " ") for text in (operation.name, f"{name_of(operation)} {operation.summary}"))
    whole = f"{head} {operation.wire} {operation.operation_id} {_about(operation)}".casefold()
    current = not operation.deprecated and not operation.until
    return sum(word in whole for word in wanted), sum(4 * (word in name) + 2 * (word in head) for word in wanted) + current


def _called(operation: Operation, clients: Mapping[str, Any], given: Json, size: int, limit: int | None = None, resume: str | None = None) -> str:
    """The text of a call's result, from a place on."""
    call = fingerprint(name_of(operation), given)
    begin = Place() if resume is None else Place.of(resume, call)
    result: Any = attrgetter(operations.path(operation))(clients[operation.platform])(**arguments(operation, given))
    if operation.pagination is not None:
        return _listing(result, begin, call, size, limit)
    if isinstance(result, Download):
        result = result.read()
    facts, name, items = listed(result, size)
    numbered = ((Place(item=number), item) for number, item in enumerate(items))
    return answer(facts, name, numbered, begin, call if operation.safety == "read" else None, size)


def _listing(pager: Pager[Any], begin: Place, call: str, size: int, limit: int | None) -> str:
    wanted = pager.resume(begin.page) if begin.page else pager.limit(limit) if limit and not begin.item else pager
    pages = wanted.pages()
    first = next(pages, None)
    facts = {} if first is None or first.total is None else {"total": first.total}

    def items() -> Iterator[tuple[Place, Any]]:
        token: str | None = begin.page
        for page in chain([] if first is None else [first], pages):
            yield from ((Place(token or "", number), masked(item)) for number, item in enumerate(page.items))
            token = page.resume_token

    return answer(facts, "items", items(), begin, call, size, limit)
