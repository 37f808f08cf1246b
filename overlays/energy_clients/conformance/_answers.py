"""An answer held against what the specification says of its operation: HTTP, envelope, page, and the schema of what it holds."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from energy_core.answer import dig
from energy_core.facts import DecodeError
from energy_core.http.answering import Exchange
from energy_core.parsing import parse

from .._documents import ARRAY, OBJECT, Described, Document, Json, Part, pointer
from ._comparing import Deviation, compare, kind_of

__all__ = ["deviations", "whole"]

_CODES = ("code", "status")  # words that envelopes have for a code; a document of Enapter has none of it
_MESSAGES = ("msg", "message")


def deviations(document: Document, operation: Described, exchange: Exchange) -> Iterator[Deviation]:
    """Return in what an answer differs from the specification."""
    yield from _Answer(document, operation, exchange).all()


def whole(code: Json) -> Json:
    """A code as a number, which it may be as text; anything else as it is. What is no integer to JSON is none here: clients refuse it."""
    if isinstance(code, str) and re.fullmatch("-?[0-9]{1,18}", code):
        return int(code)
    return code if type(code) in (int, str) else str(code)


class _Answer:
    def __init__(self, document: Document, operation: Described, exchange: Exchange) -> None:
        self._document, self._place, self._spec = document, operation.place, operation.spec
        self._asked, self._answered, self._is_whole = exchange.asked, exchange.answered, exchange.is_whole
        self._envelope: Mapping[str, Json] = self._spec.get("x-envelope", {})
        self._response = self._described()

    def _described(self) -> Part:
        """What the specification says of an answer with this status."""
        responses = Part(self._place, self._spec).inner("responses")
        name = str(self._answered.status)
        name = name if name in responses.schema else "default" if self._answered.status >= 300 and "default" in responses.schema else "200"
        return self._document.resolved(responses.inner(name))

    def all(self) -> Iterator[Deviation]:
        status = self._answered.status
        if not self._is_documented(status):
            yield Deviation("status", self._response.place, "", "a documented status", f"HTTP {status}", value=status)
        if status in (204, 304) or 300 <= status < 400 or not self._is_whole or (status >= 400 and "code" in self._envelope):
            return  # of the form of a gateway's own errors nothing is certain
        kind = self._media_type()
        content: Mapping[str, Json] = self._response.schema.get("content", {})
        if not content and not self._answered.content.strip():
            return
        is_json = "json" in kind or (not kind and "application/json" in content)
        is_file = "application/octet-stream" in content and not is_json and "html" not in kind  # bytes of any kind
        if content and kind not in content and not is_file and (status < 400 or is_json):  # an error of a proxy may be a page
            yield from self._other_media(kind, content)
            is_json = is_json or (len(content) == 1 and "application/json" in content and "html" not in kind)
        if is_json and kind != "application/x-ndjson":
            yield from self._json(content.get("application/json") or {})
        elif kind in content and "ndjson" in kind:
            yield from self._lines(kind)

    def _is_documented(self, status: int) -> bool:
        responses: Mapping[str, Json] = self._spec["responses"]
        if str(status) in responses:
            return True
        said = [*self._response.schema.get("x-errors", ()), *(() if "code" in self._envelope else self._spec.get("x-errors", ()))]
        return status >= 300 and "default" in responses and status in [error.get("status", error.get("code")) for error in said]

    def _media_type(self) -> str:
        headers = {name.lower(): value for name, value in self._answered.headers.items()}
        return headers.get("content-type", "").partition(";")[0].strip().lower()

    def _other_media(self, kind: str, content: Mapping[str, Json]) -> Iterator[Deviation]:
        expected = " or ".join(content)
        if not kind and not self._answered.content:
            yield Deviation("content", self._response.place, "", expected, "an answer without content")
        elif kind:
            yield Deviation("media-type", pointer(self._response.place, "content"), "", expected, kind, value=kind)

    def _lines(self, kind: str) -> Iterator[Deviation]:
        part = self._response.inner("content", kind)
        for number, line in enumerate(self._answered.content.splitlines()):
            if line.strip() and "schema" in part.schema:
                yield from self._compared(part.inner("schema"), line, at=f"/{number}")

    def _compared(self, part: Part, content: bytes, at: str) -> Iterator[Deviation]:
        try:
            data = msgspec.json.decode(content)
        except msgspec.DecodeError:
            yield Deviation("content", part.place, at, "JSON", "text that is none")
        else:
            yield from compare(self._document, part, data, at=at)

    def _json(self, media: Mapping[str, Json]) -> Iterator[Deviation]:
        try:
            data, repaired = parse(self._answered.content)
        except DecodeError:
            found = "text that is none" if self._answered.content.strip() else "an answer without content"
            yield Deviation("content", self._response.place, "", "JSON", found)
            return
        if repaired:
            yield Deviation("content", self._response.place, "", "JSON", "text that is nearly JSON, such as NaN for a number")
        if "code" in self._envelope:
            yield from self._enveloped(data, media)
        elif "schema" in media:
            yield from compare(self._document, self._response.inner("content", "application/json", "schema"), data, success=self._answered.status < 400)
            yield from self._listed(data) if self._answered.status >= 400 else self._page(data)

    def _listed(self, data: Json) -> Iterator[Deviation]:
        """The codes of a body that lists errors."""
        known = [error.get("code") for error in self._spec.get("x-errors", ())]
        listed: Json = dig(data, self._envelope["errors"]) if "errors" in self._envelope else None
        for index, one in enumerate(listed if isinstance(listed, ARRAY) else ()):
            code = dig(one, "code")
            if isinstance(code, str) and code not in known:
                yield self._undocumented(code, dig(one, "message"), f"/{self._envelope['errors']}/{index}/code")

    def _undocumented(self, code: Json, message: Json, at: str) -> Deviation:
        value = code if type(code) in (int, str) else None
        return Deviation("code", self._place, at, "a documented code", repr(code), message if isinstance(message, str) else "", value)

    def _enveloped(self, data: Json, media: Mapping[str, Json]) -> Iterator[Deviation]:
        word: str = self._envelope["code"]
        code = dig(data, word) if isinstance(data, OBJECT) else None
        if code is None:
            yield self._other_envelope(data)
            return
        number = whole(code)
        if number in self._envelope["success"]:
            if "schema" in media:
                yield from compare(self._document, self._response.inner("content", "application/json", "schema"), data)
            yield from self._page(data)
            return
        if number not in [error["code"] for error in self._spec.get("x-errors", ())]:
            yield self._undocumented(code, dig(data, self._envelope.get("message", "msg")), f"/{word}")
        if "refusal" in self._envelope:
            part = self._document.at(self._envelope["refusal"]["$ref"].removeprefix("#"))
            found = compare(self._document, part, data, success=False)
            yield from (one for one in found if one.kind != "unknown-field" or not self._is_of_success(media, one.name))

    def _is_of_success(self, media: Mapping[str, Json], name: str) -> bool:
        """Whether a field of a refusal is one that successes have: some services fill all of it."""
        schema = media.get("schema")
        parts = self._document.parts(self._response.inner("content", "application/json", "schema")) if schema else ()
        return any(name in part.schema.get("properties", {}) for part in parts)

    def _other_envelope(self, data: Json) -> Deviation:
        own = [self._envelope[role] for role in ("code", "message", "data") if role in self._envelope]
        named = list(data) if isinstance(data, OBJECT) else []
        words = {role: next((word for word in words if word in named), None) for role, words in (("code", _CODES), ("message", _MESSAGES))}
        found = ", ".join(named[:6]) if named else kind_of(data)
        return Deviation("envelope", pointer(self._place, "x-envelope"), "", ", ".join(own), found, value=words if words["code"] else None)

    def _page(self, data: Json) -> Iterator[Deviation]:
        paging: Mapping[str, Json] | None = self._spec.get("x-pagination")
        items: Json = dig(data, paging["items"]) if paging else None
        if paging and isinstance(items, ARRAY):
            yield from self._sized(paging, data, len(items))

    def _sized(self, paging: Mapping[str, Json], data: Json, count: int) -> Iterator[Deviation]:
        """What a page of so many items says of itself, and of the listing."""
        place = pointer(self._place, "x-pagination")
        at = "/" + paging["items"].replace(".", "/")
        size, first = self._number(paging["size"]), paging.get("first", 1 if paging["style"] == "page" else 0)
        number = self._number(paging.get("page") or paging.get("offset") or "")
        number = first if number is None else number
        total = dig(data, paging["total"]) if "total" in paging else None
        if "total" in paging and total is None:
            yield Deviation("total", pointer(place, "total"), "/" + paging["total"].replace(".", "/"), "how many items there are in all", "nothing")
        if size is None or paging["style"] not in ("page", "offset"):
            if size is not None and count > size:
                yield Deviation("page-size", place, at, f"at most {size} items, as asked for", f"{count} items", value=None)
            return
        before = (number - first) * size if paging["style"] == "page" else number
        if count > size:
            yield Deviation("page-size", place, at, f"at most {size} items, as asked for", f"{count} items", value=None)
        if type(total) is int and total < before + count:
            yield Deviation("total", place, at, f"a total of {before + count} items or more", f"a total of {total}", value=total)
        elif type(total) is int and total > before + count and 0 < count < size:
            yield Deviation("page-size", place, at, f"{size} items, as asked for, since more follow", f"{count} items", value=count)
        echoed = self._echoed(paging, data)
        if type(echoed) is int and echoed != number:
            yield Deviation("page-number", place, at, f"page {number}, as asked for", f"page {echoed}", value=echoed)

    def _echoed(self, paging: Mapping[str, Json], data: Json) -> Json:
        """The number that the answer gives the page, where it does beside the total."""
        if paging["style"] != "page" or "total" not in paging:
            return None
        beside, _, _ = paging["total"].rpartition(".")
        return dig(data, f"{beside}.{paging['page'].rpartition('.')[2]}" if beside else paging["page"].rpartition(".")[2])

    def _number(self, path: str) -> int | None:
        """A number of the request: in its query, or at a dotted path of its body."""
        asked: Any = self._asked.query.get(path)
        if asked is None and path and "json" in self._asked.content_type and self._asked.content:
            asked = dig(msgspec.json.decode(self._asked.content), path)
        return int(asked) if isinstance(asked, int) or (isinstance(asked, str) and asked.isdigit()) else None
