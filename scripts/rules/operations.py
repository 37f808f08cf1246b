"""Rules for one operation: its name, its path, and the data about it that generators rely on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

from document.bundle import Json, is_array, is_object

from .extensions import KINDS, SOURCES, STYLES, fields
from .platform import Operation

Rule = Callable[[Operation], Iterator[str]]
VIRTUAL = "/action/"
ENVELOPE, BATCH, PAGINATION, LIMITS = (fields("operation", key) for key in ("x-envelope", "x-batch", "x-pagination", "x-limits"))
_SERIES = {"items", "series", "from", "to"}
TRUNCATIONS = (_SERIES | {"size", "time"}, _SERIES | {"scanned", "spent"}, {"items", "size"})


def check(operation: Operation) -> Iterator[str]:
    """Every rule that the operation breaks."""
    for rule in RULES:
        yield from rule(operation)


def _path(operation: Operation) -> Iterator[str]:
    if any(parameter["name"] == "action" for parameter in operation.parameters):
        yield "`action` is no parameter; it stands in x-wire-query"


def _wire(operation: Operation) -> Iterator[str]:
    path, query = operation.facts.get("x-wire-path"), operation.facts.get("x-wire-query")
    if VIRTUAL not in operation.path:
        if path is not None or query is not None:
            yield f"x-wire-path and x-wire-query belong to paths with {VIRTUAL}"
    elif not isinstance(path, str) or not is_object(query):
        yield f"a path with {VIRTUAL} needs x-wire-path and x-wire-query"
    elif not all(isinstance(value, str) for value in query.values()):
        yield "x-wire-query holds something other than texts"
    elif operation.path != f"{path}{VIRTUAL}{query.get('action')}":
        yield f"path is not x-wire-path, {VIRTUAL} and the action of x-wire-query"


def _name(operation: Operation) -> Iterator[str]:
    if not re.fullmatch(r"[a-z][A-Za-z0-9]*", str(operation.facts.get("operationId", ""))):
        yield "operationId is missing or not camelCase"


def _tags(operation: Operation) -> Iterator[str]:
    tags = operation.facts.get("tags", [])
    if len(tags) != 1:
        yield "needs exactly one tag"
    elif tags[0] not in [tag["name"] for tag in operation.document["tags"]]:
        yield f"tag {tags[0]!r} is not declared in the file's `tags`"


def _summary(operation: Operation) -> Iterator[str]:
    summary = operation.facts.get("summary", "")
    if not summary.endswith(".") or re.search(r"[.!?]\s+[A-Z]|\n", summary):
        yield "summary is not one sentence that ends with a full stop"
    if len(summary) > 100:
        yield f"summary has {len(summary)} characters; at most 100 are allowed"
    if not str(operation.facts.get("description", "")).strip():
        yield "description is missing: say what the summary leaves out, such as limits, units and quirks"


def _simple(operation: Operation) -> Iterator[str]:
    facts = operation.facts
    if facts.get("x-safety") not in ("read", "idempotent", "unsafe"):
        yield "x-safety is not read, idempotent or unsafe"
    if not isinstance(facts.get("x-since"), str):
        yield "x-since is missing or not a text (quote the version)"
    if not isinstance(facts.get("x-until", ""), str):
        yield "x-until is not a text (quote the version)"
    if facts.get("x-stability", "assumed") != "assumed":
        yield "x-stability can only be `assumed`"
    if "x-stability" in facts and "assumed" not in str(facts.get("description", "")).lower():
        yield "x-stability is assumed, but the description does not say so"
    if facts.get("x-host", "integration") != "integration":
        yield "x-host can only be `integration`"


def _source(operation: Operation) -> Iterator[str]:
    source = operation.facts.get("x-source", [])
    sources = source if is_array(source) else [source]
    if not sources:
        yield "x-source is missing"
    for one in sources:
        if not is_object(one) or set(one) != {"kind", "page"} or one["kind"] not in SOURCES or not isinstance(one["page"], str) or not one["page"]:
            yield f"x-source needs a `page` and a `kind` of {', '.join(sorted(SOURCES))}"


def _envelope(operation: Operation) -> Iterator[str]:
    envelope = operation.facts.get("x-envelope")
    if not is_object(envelope):
        yield "x-envelope is missing"
        return
    yield from (f"x-envelope has an unknown key {key!r}" for key in envelope if key not in ENVELOPE)
    success = envelope.get("success", [])
    if not is_array(success) or not all(isinstance(code, int) for code in success) or ("code" in envelope) != bool(success):
        yield "x-envelope needs `code` and a list of numbers in `success`, or neither"
    answers = [media for media in (operation.answers(), operation.answers("default")) if any("json" in kind for kind in media)]
    for key in ("code", "message", "detail", "request-id", "data", "errors"):
        if key in envelope and answers and not any(operation.has(media, envelope[key]) for media in answers):
            yield f"x-envelope says {key}: {envelope[key]}, but the answer has no such field"


def _errors(operation: Operation) -> Iterator[str]:
    for error in operation.facts["x-errors"]:
        if set(error) != {"code", "kind", "meaning"} or not _is_code(error["code"]) or not isinstance(error["meaning"], str):
            yield f"x-errors: {error} is not a number or a name in `code`, a `kind` and a `meaning`"
        elif error["kind"] not in KINDS:
            yield f"x-errors: code {error['code']} has the unknown kind {error['kind']!r}; known are {', '.join(sorted(KINDS))}"
    codes = Counter(error.get("code") for error in operation.facts["x-errors"])
    yield from (f"x-errors: code {code} stands there {count} times" for code, count in codes.items() if count > 1)


def _is_code(code: object) -> bool:
    """EnOS has numbers; Enapter names its errors in the body, beside the HTTP status."""
    return type(code) is int or (isinstance(code, str) and code[:1].isalpha())


def _pagination(operation: Operation) -> Iterator[str]:
    paging = operation.facts.get("x-pagination")
    if paging is None:
        return
    if not is_object(paging):
        yield "x-pagination is not a mapping"
        return
    yield from (f"x-pagination has an unknown key {key!r}" for key in paging if key not in PAGINATION)
    if paging.get("style") not in STYLES:
        yield f"x-pagination: style is not one of {', '.join(sorted(STYLES))}"
    if paging.get("in") not in ("body", "query"):
        yield "x-pagination: `in` is not body or query"
    if sum(key in paging for key in ("page", "offset", "token")) != 1:
        yield "x-pagination needs one of page, offset and token"
    if "items" not in paging:
        yield "x-pagination needs `items`"
    if not all(type(paging.get(key, 1)) is int and paging.get(key, 1) > 0 for key in ("default", "max-size")):
        yield "x-pagination: a size of pages is not a number above 0"
    yield from _paging_fields(operation, paging)


def _paging_fields(operation: Operation, paging: Json) -> Iterator[str]:
    asked = {parameter["name"] for parameter in operation.parameters if parameter["in"] == "query"}
    for key in ("page", "offset", "token", "size"):
        if key in paging and not (operation.has(operation.bodies(), paging[key]) if paging.get("in") == "body" else paging[key] in asked):
            yield f"x-pagination says {key}: {paging[key]}, but the request has no such field"
    for key in ("items", "total", "next"):
        if key in paging and not operation.has(operation.answers(), paging[key]):
            yield f"x-pagination says {key}: {paging[key]}, but the answer has no such field"


def _batch(operation: Operation) -> Iterator[str]:
    batch = operation.facts.get("x-batch")
    if batch is None:
        return
    if not is_object(batch) or not {"items"} <= set(batch) <= BATCH or ("code" in batch) != bool(batch.get("success")):
        yield "x-batch needs `items`, and of `code`, `message`, `success`, `done` and `total` what there is; `code` and `success` together"
        return
    around = [batch[key] for key in ("items", "done", "total") if key in batch]
    yield from (f"x-batch names {name}, but the answer has no such field" for name in around if not operation.has(operation.answers(), name))
    inside, items = [batch[key] for key in ("code", "message") if key in batch], operation.of_items(operation.answers(), batch["items"])
    yield from (f"x-batch names {name}, but no item has such a field" for name in inside if name not in items)


def _truncation(operation: Operation) -> Iterator[str]:
    cut = operation.facts.get("x-truncation")
    if cut is None:
        return
    if not is_object(cut) or set(cut) - ({"default"} if "size" in cut else set()) not in TRUNCATIONS or not is_array(cut.get("series", [])):
        yield (
            "x-truncation needs `size`, `items`, `series`, `time`, `from` and `to`; of a scan `scanned` and `spent` in place of `size` and `time`; "
            "of a text `size` and `items` alone; where there is a `size`, it may say a `default`"
        )
        return
    asked = {parameter["name"] for parameter in operation.parameters}.union(*(operation.properties(body["schema"]) for body in operation.bodies().values()))
    for key in ("size", "from", "to"):
        if key in cut and cut[key] not in asked:
            yield f"x-truncation says {key}: {cut[key]}, but the request has no such field"
    if not operation.has(operation.answers(), cut["items"]):
        yield f"x-truncation says items: {cut['items']}, but the answer has no such field"
    elif "scanned" in cut and cut["scanned"] not in operation.of_items(operation.answers(), cut["items"]):
        yield f"x-truncation says scanned: {cut['scanned']}, but no item has such a field"
    if not isinstance(cut.get("default", 1), int) or cut.get("default", 1) < 1:
        yield "x-truncation: `default` is no number above 0"


def _limits(operation: Operation) -> Iterator[str]:
    limits = operation.facts.get("x-limits")
    if limits is None:
        return
    if not is_object(limits) or not limits or set(limits) - LIMITS or not all(type(most) is int and most > 0 for most in limits.values()):
        yield "x-limits needs `series`, `values` or `bytes`, each a number above 0"
    elif "values" in limits and "x-truncation" not in operation.facts:
        yield "x-limits: `values` are those of an answer that x-truncation says the size of; it says none"


def _stream(operation: Operation) -> Iterator[str]:
    stream = operation.facts.get("x-stream")
    if stream is None:
        return
    if not is_object(stream) or set(stream) - {"final"} != {"parameter", "media", "name", "summary"}:
        yield "x-stream needs `parameter`, `media`, `name` and `summary`, and may have `final`"
    elif stream["parameter"] not in [parameter["name"] for parameter in operation.parameters if parameter["in"] == "query"]:
        yield f"x-stream names {stream['parameter']}, which is no query parameter"
    elif stream["media"] not in operation.answers():
        yield f"x-stream names {stream['media']}, which is no media type of the answer"
    elif (final := stream.get("final")) is not None and not _is_final(operation, final):
        yield "x-stream `final` needs one field of the answer, and a list of the texts that are in it at the end"


def _is_final(operation: Operation, final: Any) -> bool:
    if not is_object(final) or len(final) != 1:
        return False
    (field, values), *_ = final.items()
    return operation.has(operation.answers(), field) and is_array(values) and bool(values) and all(isinstance(value, str) for value in values)


def _answer(operation: Operation) -> Iterator[str]:
    """A client reads one form of one success; 206 is a part of what 200 is."""
    stream, refusal = operation.facts.get("x-stream"), operation.facts.get("x-envelope")
    streamed = stream.get("media") if is_object(stream) else None
    refused = refusal.get("refusal") if is_object(refusal) else None
    read = [media for media, content in operation.answers().items() if media != streamed and (not refused or content.get("schema") != refused)]
    if len(read) > 1:
        yield f"the answer has several media types, {', '.join(read)}; clients read one: describe the one they get"
    for status in operation.facts["responses"]:
        if str(status).startswith("2") and status not in ("200", "206"):
            yield f"answer {status}: clients read what status 200 describes; describe the answer there"


def _servers(operation: Operation) -> Iterator[str]:
    """Clients do not read addresses, which differ from one installation to the next; they know hosts by name."""
    own = operation.facts.get("servers", operation.document.get("servers")) != operation.document.get("servers")
    if own and "x-host" not in operation.facts:
        yield "has servers of its own, but no x-host, which tells clients that it lives on another host"


def _parameters(operation: Operation) -> Iterator[str]:
    for parameter in operation.parameters:
        name = parameter["name"]
        if parameter["in"] == "cookie" and parameter["schema"].get("type") in ("array", "object"):
            yield f"parameter {name}: a cookie holds one value, not a list or an object"
        if not parameter.get("description"):
            yield f"parameter {name} has no description"
        if not isinstance(parameter.get("x-client-option", ""), str):
            yield f"parameter {name}: x-client-option is not the name of an option"
        if parameter["in"] == "query" and parameter["schema"].get("type") == "array" and parameter.get("explode") is not False:
            yield f"parameter {name}: a list in a query says `explode: false`"


RULES: tuple[Rule, ...] = (
    _path, _wire, _name, _tags, _summary, _simple, _source, _envelope, _errors, _pagination, _batch, _truncation, _limits, _stream, _answer, _servers,
    _parameters,
)  # fmt: skip
