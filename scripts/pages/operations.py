"""An operation as a page shows it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from markupsafe import Markup

from document.bundle import Json, operations, resolved
from publication.described import own_words
from publication.wording import facts, sources

from .fields import Field, entry, kind, tree
from .markdown import line, prose
from .names import operation_title, resource, successors, version
from .samples.call import call
from .samples.curl import curl
from .samples.others import LANGUAGES, other
from .samples.python import python

PLACES = {"path": "In the path", "query": "In the query", "header": "Headers", "cookie": "Cookies"}
BINARY = "(the bytes of a file)"


@dataclass(frozen=True)
class Message:
    """A body of one media type: what it is, which fields it has, and what is said of it as a whole."""

    media: str
    kind: str
    fields: tuple[Field, ...]
    about: str = ""


@dataclass(frozen=True)
class Sample:
    """A request in one language: its name, the one that the colours go by, the code, and the guide that says what stands before it."""

    title: str
    language: str
    code: str
    guide: str = ""


@dataclass(frozen=True)
class Shown:
    """Everything that a page says about one operation."""

    name: str
    service: str
    method: str
    wire: str
    path: str
    python: str
    summary: str
    description: Markup
    deprecated: bool
    facts: dict[str, Markup]
    sources: tuple[Markup, ...]
    parameters: dict[str, tuple[Field, ...]]
    body: tuple[Message, ...]
    body_required: bool
    answers: tuple[tuple[str, Markup, tuple[Message, ...]], ...]
    codes: tuple[Json, ...]
    samples: tuple[Sample, ...]
    answer: str
    refusal: str
    statuses: tuple[Json, ...]
    successor: str

    @property
    def title(self) -> str:
        return operation_title(self.name)

    @property
    def version(self) -> str:
        return version(self.wire)

    @property
    def resource(self) -> str:
        return resource(self.wire)

    @property
    def fields(self) -> Iterator[Field]:
        """Every field of its request and of what it answers to one that succeeds, those below others too."""
        messages = [*self.body, *(message for status, _, found in self.answers if status != "default" for message in found)]
        for found in (*self.parameters.values(), *(message.fields for message in messages)):
            yield from _all(found)

    @property
    def is_virtual(self) -> bool:
        """Whether the documents say another path than the wire."""
        return self.wire.partition(" ")[2] != self.path


def shown(platform: str, document: Json, rows: list[dict[str, Any]], fixtures: Json, guides: set[str]) -> list[Shown]:
    """Every operation of a platform, in the order of its document; `rows` is its catalogue, `guides` are the languages that have one."""
    catalogue = {row["operationId"]: row for row in rows}
    later = successors((row["operationId"], row["service"], row["wire"]) for row in rows)
    found = operations(document)
    return [
        _shown(path, one, document, catalogue[one["operationId"]], _samples(platform, path, one, document, fixtures, guides), fixtures, later)
        for path, _, one in found
    ]


def _shown(path: str, operation: Json, document: Json, row: dict[str, Any], samples: Iterator[Sample], fixtures: Json, later: dict[str, str]) -> Shown:
    parameters = [resolved(parameter, document) for parameter in operation.get("parameters", ())]
    body, fixture = resolved(operation.get("requestBody", {}), document), fixtures[operation["operationId"]]
    return Shown(
        name=operation["operationId"],
        service=row["service"],
        method=row["method"],
        wire=row["wire"],
        path=path,
        python=row["pythonName"],
        summary=operation["summary"],
        description=prose(own_words(operation)),
        deprecated=operation.get("deprecated", False),
        facts={name: line(words) for name, words in facts(operation, document).items() if name != "Source"},
        sources=tuple(line(words) for words in sources(operation["x-source"])),
        parameters={title: found for place, title in PLACES.items() if (found := _parameters(parameters, place, document))},
        body=tuple(_messages(body, document)),
        body_required=body.get("required", False),
        answers=tuple(_answers(operation["responses"], document)),
        codes=tuple(sorted(operation.get("x-errors", ()), key=lambda error: (isinstance(error["code"], str), error["code"]))),
        samples=tuple(sample for sample in samples if sample.code),
        answer=_content(fixture["answer"]),
        refusal=_content(fixture["refusal"]) if "refusal" in fixture else "",
        statuses=tuple(resolved(operation["responses"].get("default", {}), document).get("x-errors", ())),
        successor=later.get(operation["operationId"], ""),
    )


def _samples(platform: str, path: str, operation: Json, document: Json, fixtures: Json, guides: set[str]) -> Iterator[Sample]:
    """The tabs of an operation: a shell, Python, the languages that have a guide, and the request itself."""
    fixture = fixtures[operation["operationId"]]
    shared = call(platform, path, operation, document, fixture)
    yield Sample("curl", "bash", curl(shared))
    yield Sample("Python", "python", python(shared))
    known = {name: one for name, one in LANGUAGES.items() if one.guide in guides}
    yield from (Sample(one.title, one.colours, other(name, shared), f"clients/{one.guide}.html") for name, one in known.items())
    yield Sample("HTTP", "http", _request(fixture["request"]))


def _all(fields: tuple[Field, ...]) -> Iterator[Field]:
    for one in fields:
        yield one
        yield from _all(one.below)


def _parameters(parameters: list[Json], place: str, document: Json) -> tuple[Field, ...]:
    return tuple(
        entry(one["name"], _styled(one), document, one.get("required", False), description=one.get("description", ""))
        for one in parameters
        if one["in"] == place
    )


def _styled(parameter: Json) -> Json:
    """The schema of a parameter, with what the parameter says of how its value is written."""
    schema: Json = parameter["schema"]
    if schema.get("type") == "array" and not parameter.get("explode", True):
        schema = {**schema, "x-list": "comma"}
    return {**schema, **{key: parameter[key] for key in ("style", "deprecated") if key in parameter}}


def _messages(message: Json, document: Json) -> Iterator[Message]:
    for media, content in message.get("content", {}).items():
        schema = content.get("schema", {})
        yield Message(media, kind(schema, document), tree(schema, document), resolved(schema, document).get("description", ""))


def _answers(responses: Json, document: Json) -> Iterator[tuple[str, Markup, tuple[Message, ...]]]:
    for status, answer in responses.items():
        answer = resolved(answer, document)
        headers = tuple(
            entry(name, header["schema"], document, False, description=header.get("description", ""))
            for name, header in ((name, resolved(header, document)) for name, header in answer.get("headers", {}).items())
        )
        messages = (*_messages(answer, document), *((Message("headers", "", headers),) if headers else ()))
        yield status, line(answer["description"]), messages


def _request(request: Json) -> str:
    """A request as text: its line, the media type, and the body."""
    query = "&".join(f"{quote(name, safe='[]')}={quote(value, safe=',:')}" for name, value in request["query"])
    head = [f"{request['method']} {request['path']}{'?' if query else ''}{query}"]
    head += [f"{name}: {value}" for name, value in request["headers"].items()]
    head += [f"Content-Type: {request['contentType']}"] if "contentType" in request else []
    content = _content(request)
    return "\n".join(head) + (f"\n\n{content}" if content else "")


def _content(message: Json) -> str:
    if "parts" in message:
        return "\n\n".join(f"{_part(part)}\n{_text(part['body'])}" for part in message["parts"])
    if "bodyBase64" in message:
        return BINARY
    return _text(message["body"]) if "body" in message else ""


def _part(part: Json) -> str:
    return f"part {part['name']}: {part['contentType']}" + (f", file {part['filename']}" if "filename" in part else "")


def _text(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)
