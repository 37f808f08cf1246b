"""A patch of the specification's files by which the findings of a report would be what it says, each change with what was seen.

Changes are made in the text of the files (`specs/` of this project), so that `git apply` takes them, and `make generate` and the gate go on from there. A
change says no more than was seen: a name, a type, a code. What it means is for whoever reads the patch to find out, and to write for `Not documented`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import unified_diff
from pathlib import Path
from typing import Any

from energy_core.answer import is_secret

from .._documents import ARRAY, OBJECT, Document, Json, Part, published
from ..errors import ConfigurationError
from ._answers import whole
from ._findings import Finding, shortened
from ._report import Report
from ._source import Edit, Source, scalar

__all__ = ["Proposal", "propose"]

_SEEN = "Not documented; seen in answers."
_STRUCTURES = ("array", "object")
_NAME = re.compile(r"[\w.$@:#/ +-]{1,100}").fullmatch
_SHARED = "common.yaml"  # the file that others may refer to
_KINDS: Mapping[int, str] = {  # what a caller can do, by HTTP status
    400: "invalid",
    401: "authentication",
    403: "permission",
    404: "not-found",
    408: "timeout",
    409: "conflict",
    429: "rate-limited",
}
_BY_HAND: Mapping[str, str] = {
    "media-type": "an answer has one media type: find out whether it is the platform's or that of something before it",
    "content": "no schema says this: it is the platform's to mend, or something stands before it",
    "page-number": "find out how the platform counts pages, see `first` of `x-pagination`",
    "operation": "describe the operation",
    "error": "look at the answer itself",
}


@dataclass(frozen=True)
class Proposal:
    """What would make a report clean."""

    patch: str
    """A unified diff, for `git apply` in the folder that holds `specs/`; empty where nothing can be proposed."""
    by_hand: Sequence[tuple[Finding, str]]
    """Findings that no change of the specification settles by itself, and why."""


class _ByHand(Exception):
    """Why a finding is left to a person."""


def propose(report: Report, specs: str | Path, *, spec: str | Path | None = None) -> Proposal:
    """Return the changes of the files in the folder `specs` that a report leads to. Nothing is written, and what is so already is not said again.

    `spec` is the document that answers were held against, where that was not the installed one; the files must be those it was joined from. Needs PyYAML.
    Raises `ConfigurationError` where the folder is none of specifications.
    """
    return _Patching(published(report.platform, spec), Path(specs), report).all()


class _Patching:
    def __init__(self, document: Document, specs: Path, report: Report) -> None:
        self._document, self._report, self._specs = document, report, specs
        folder = specs / report.platform
        self._sources = [Source(path) for path in sorted(folder.glob("*.yaml"))]
        if not self._sources:
            raise ConfigurationError(f"specs: {folder} holds no specification")
        self._today = datetime.now(UTC).date().isoformat()
        self._edits: dict[Path, list[tuple[Edit, str]]] = {}
        self._begun: frozenset[str] = frozenset()  # operations that get a list of errors

    def all(self) -> Proposal:
        by_hand: list[tuple[Finding, str]] = []
        for findings in self._together():
            try:
                self._settle(findings)
            except _ByHand as why:
                by_hand += [(one, str(why)) for one in findings]
        return Proposal("".join(self._diffs()), by_hand)

    def _together(self) -> list[list[Finding]]:
        """Findings that one change settles: of one place, whichever operations they are of."""
        found: dict[tuple[str, ...], list[Finding]] = {}
        for one in self._report.findings:
            kind = "type" if one.kind == "null" else one.kind
            told = str(one.values) if kind in ("code", "status", "enumeration") else ""
            place = f"{one.spec} {one.operation}" if kind == "status" else one.spec
            found.setdefault((kind, place, one.name if kind not in ("code",) else "", told), []).append(one)
        return list(found.values())

    def _settle(self, findings: list[Finding]) -> None:
        first = findings[0]
        if first.kind in _BY_HAND:
            raise _ByHand(_BY_HAND[first.kind])
        settle: Callable[[list[Finding]], Iterator[tuple[Source, Edit]]] = getattr(self, f"_{'type' if first.kind == 'null' else first.kind}".replace("-", "_"))
        try:
            made = list(settle(findings))
        except (KeyError, IndexError) as error:
            raise _ByHand("the specification has no such operation or place: the report may be of another version") from error
        for source, edit in made:
            if any(edit.start < other.end and other.start < edit.end for other, _ in self._edits.get(source.path, ())):
                raise _ByHand("another change is proposed of the same words: apply that, and look again")
        for source, edit in made:
            self._edits.setdefault(source.path, []).append((edit, self._evidence(findings)))

    def _evidence(self, findings: list[Finding]) -> str:
        """What a comment says beside a change: what was seen where, how often, and until when."""
        told = [f"{one.operation} had {_found_of(one)}{one.path and f' at {one.path}'}" for one in findings[:2]]
        times, answers = sum(one.times for one in findings), sum(one.answers for one in findings)
        often = f"{times} times in {answers} answers" if answers > 1 else f"{times} times in one answer" if times > 1 else "once"
        return shortened(f"Seen {often} until {self._today}: {'; '.join(told)}{'; …' if len(findings) > 2 else ''}", 1_000)

    def _diffs(self) -> Iterator[str]:
        for source in self._sources:
            edits = self._edits.get(source.path)
            if edits:
                name = f"{self._specs.resolve().name}/{source.path.relative_to(self._specs).as_posix()}"
                before, after = (text.splitlines(keepends=True) for text in (source.text, source.changed(edits)))
                yield from unified_diff(before, after, f"a/{name}", f"b/{name}")

    def _found(self, place: str) -> tuple[Source, Any]:
        """The node of a place of the joined document, in the file that it is from."""
        steps = [step.replace("~1", "/").replace("~0", "~") for step in place.split("/")[1:]]
        count = 3 if steps[0] == "components" else 2
        for source in self._sources:
            if steps[count - 1] not in source.text:
                continue
            node: Any = source.root
            for step in steps[:count]:
                node = source.at(node, step) if node is not None else None
            if node is not None:
                return source, self._inner(source, node, place, steps[count:])
        raise _ByHand(f"no file of {self._specs} has {place}")

    def _inner(self, source: Source, node: Any, place: str, steps: list[str]) -> Any:
        """What stands below a node, without the alternative of null that joining adds for refusals."""
        for index, step in enumerate(steps):
            if step == "anyOf" and source.at(node, step) is None:
                continue
            if index and steps[index - 1] == "anyOf" and source.at(node, step) is None and node.id == "mapping":
                continue
            node = source.at(node, step)
            if node is None:
                raise _ByHand(f"no file of {self._specs} has {place}")
        return node

    def _unknown_field(self, findings: list[Finding]) -> Iterator[tuple[Source, Edit]]:
        if not _NAME(findings[0].name):
            raise _ByHand("that is no name that a specification would have")
        source, node = self._found(findings[0].spec)
        properties = source.at(node, "properties")
        if properties is None:
            raise _ByHand("the schema has no properties")
        if source.at(properties, findings[0].name) is not None:
            return
        yield source, source.with_key(properties, findings[0].name, _property(findings[0].name, _kinds(findings), _SEEN))

    def _spelling(self, findings: list[Finding]) -> Iterator[tuple[Source, Edit]]:
        place, _, other = findings[0].spec.rpartition("/")
        source, properties = self._found(place)
        if source.at(properties, findings[0].name) is not None:
            return
        described = _property(findings[0].name, _kinds(findings), f"Another spelling of `{other}`; seen in answers.")
        yield source, source.with_key(properties, findings[0].name, f"{described[:-1]}, x-alias-of: {scalar(other)}}}")

    def _missing_field(self, findings: list[Finding]) -> Iterator[tuple[Source, Edit]]:
        source, node = self._found(findings[0].spec)
        required = source.at(node, "required")
        gone = {one.name for one in self._report.findings if one.kind == "missing-field" and one.spec == findings[0].spec}
        listed: list[Any] = [] if required is None else required.value
        kept = [source.raw(item) for item in listed if item.value not in gone]
        if findings[0].name != min(gone) or len(kept) == len(listed):  # said once, with the first of them, and not where it is so already
            return
        yield source, source.replaced(required, f"[{', '.join(kept)}]") if kept else source.without_key(node, "required")

    def _type(self, findings: list[Finding]) -> Iterator[tuple[Source, Edit]]:
        source, node = self._found(findings[0].spec)
        more = list(dict.fromkeys(one.found for one in findings))
        written, choices = source.at(node, "type"), source.at(node, "anyOf")
        structures = [kind for kind in more if kind in _STRUCTURES]
        if choices is not None:
            for kind in more:
                if _type_name(kind).strip('"') not in {one.value for choice in choices.value if (one := source.at(choice, "type")) is not None}:
                    yield source, source.with_item(choices, _schema(kind))
        elif written is not None and not structures and source.at(node, "enum") is None:
            known = [item.value for item in written.value] if written.id == "sequence" else [written.value]
            kinds = [kind for kind in (*known, *more) if kind != "integer" or "number" not in more]
            if {*kinds} == {*known}:
                return
            yield source, source.replaced(written, f"[{', '.join(_type_name(kind) for kind in dict.fromkeys(kinds))}]" if len(kinds) > 1 else kinds[0])
        else:
            yield source, self._alternatives(source, node, more)

    def _alternatives(self, source: Source, node: Any, more: list[str]) -> Edit:
        """What says the type, as the first of several alternatives; words about it stay beside them."""
        beside = ("description", "deprecated")
        if node.id != "mapping" or not node.flow_style or source.at(node, "allOf") is not None:
            raise _ByHand("write the alternatives as `anyOf`, see the README of the specifications")
        pairs = [(key.value, f"{source.raw(key)}: {source.raw(value)}") for key, value in node.value]
        first = ", ".join(text for name, text in pairs if name not in beside)
        others = "".join(f", {text}" for name, text in pairs if name in beside)
        return source.replaced(node, f"{{anyOf: [{{{first}}}, {', '.join(map(_schema, more))}]{others}}}")

    def _enumeration(self, findings: list[Finding]) -> Iterator[tuple[Source, Edit]]:
        source, node = self._found(findings[0].spec)
        known = [item.value for item in source.at(node, "enum").value]
        for value in dict.fromkeys(value for one in findings for value in one.values):
            if str(value) in known:
                continue
            yield source, source.with_item(source.at(node, "enum"), scalar(value))
            if (names := source.at(node, "x-enum-varnames")) is not None:
                yield source, source.with_item(names, f"VALUE_{re.sub('[^A-Z0-9]+', '_', str(value).upper())}")
            if (meanings := source.at(node, "x-enum-descriptions")) is not None:
                yield source, source.with_item(meanings, scalar(_SEEN))

    def _format(self, findings: list[Finding]) -> Iterator[tuple[Source, Edit]]:
        source, node = self._found(findings[0].spec)
        for name in ("x-time", "format", "contentMediaType"):
            if source.at(node, name) is not None:
                yield source, source.without_key(node, name)
                return

    def _code(self, findings: list[Finding]) -> Iterator[tuple[Source, Edit]]:
        if not findings[0].values:
            raise _ByHand("a code is a number or a text")
        value = findings[0].values[0]
        said = findings[0].name.rstrip(".")
        status = int(str(value)[-3:]) if re.search("[0-9]{3}$", str(value)) else 0
        meaning = f"Not documented{f'; the platform says: {said}' if said else '; seen in answers'}."
        yield from self._error(findings[0].spec, "code", whole(value), f"{{code: {scalar(whole(value))}, kind: {_kind(status)}, meaning: {scalar(meaning)}}}")

    def _status(self, findings: list[Finding]) -> Iterator[tuple[Source, Edit]]:
        """Among the statuses of the answer where it lists any, as those of a gateway are; else among those of the operation."""
        status, place = findings[0].values[0], findings[0].spec
        if status < 300:
            raise _ByHand("an operation has one success, 200")
        listed = "x-errors" in self._document.at(place).schema
        told = f"{'status' if listed else 'code'}: {status}, kind: {_kind(status)}, meaning: {scalar(_SEEN)}"
        same = [one.operation for one in self._report.findings if one.kind == "status" and one.spec == place and status in one.values]
        if listed and findings[0].operation != min(same):
            return  # said once for all operations
        word = "status" if listed else "code"
        yield from self._error(place if listed else self._document.operations[findings[0].operation].place, word, status, f"{{{told}}}")

    def _error(self, place: str, word: str, value: int | str, text: str) -> Iterator[tuple[Source, Edit]]:
        source, node = self._found(place)
        errors = source.at(node, "x-errors")
        if errors is None:
            made = source.with_key(node, "x-errors", item := f"\n{' ' * (int(node.start_mark.column) + 2)}- {text}", after="x-safety")
            is_begun, self._begun = place in self._begun, self._begun | {place}
            yield source, made._replace(text=item) if is_begun else made
            return
        if errors.id != "sequence":
            raise _ByHand("x-errors refers to those of another place")
        if str(value) not in {known.value for one in errors.value if (known := source.at(one, word)) is not None}:
            yield source, source.with_item(errors, text)

    def _page_size(self, findings: list[Finding]) -> Iterator[tuple[Source, Edit]]:
        sizes = [value for one in findings for value in one.values]
        if not sizes:
            raise _ByHand("the platform gives more items than it is asked for")
        source, node = self._found(findings[0].spec)
        most = source.at(node, "max-size")
        if most is not None and most.value == str(max(sizes)):
            return
        yield source, source.replaced(most, str(max(sizes))) if most is not None else source.with_key(node, "max-size", str(max(sizes)))

    def _total(self, findings: list[Finding]) -> Iterator[tuple[Source, Edit]]:
        if not findings[0].spec.endswith("/total"):
            raise _ByHand("the total is smaller than what was read: find out what it counts")
        source, node = self._found(findings[0].spec.removesuffix("/total"))
        if source.at(node, "total") is not None:
            yield source, source.without_key(node, "total")

    def _envelope(self, findings: list[Finding]) -> Iterator[tuple[Source, Edit]]:
        """The operation's own words, in `x-envelope`, its answer and the answer's example."""
        words: dict[str, str | None] = findings[0].values[0] if findings[0].values else {}
        operation = self._document.operations[findings[0].operation]
        envelope: dict[str, Json] = {role: value for role, value in operation.spec["x-envelope"].items() if role not in ("refusal", "status-digits")}
        names = {envelope[role]: word for role, word in words.items() if word and role in envelope and envelope[role] != word}
        if not names:
            raise _ByHand("the words of the envelope are none that another one has")
        source, node = self._found(operation.place)
        told = ", ".join(f"{role}: {names.get(word, word) if isinstance(word, str) else word}" for role, word in envelope.items())
        own = source.at(node, "x-envelope")
        if own is not None and source.raw(own) == f"{{{told}}}":
            return
        yield source, source.replaced(own, f"{{{told}}}") if own is not None else source.with_key(node, "x-envelope", f"{{{told}}}", after="x-safety")
        example = self._found(f"{operation.place}/responses/200/content/application~1json/example")[1]
        yield from ((source, source.replaced(source.key(example, old), new)) for old, new in names.items() if source.at(example, old) is not None)
        yield from self._envelope_schema(operation.place, set(names), names)

    def _envelope_schema(self, place: str, old: set[str], names: Mapping[str, str]) -> Iterator[tuple[Source, Edit]]:
        answer = self._document.at(f"{place}/responses/200/content/application~1json/schema")
        for part in self._document.parts(answer):
            properties: Mapping[str, Json] = part.schema.get("properties", {})
            if not old & properties.keys():
                continue
            if self._uses(part.place) == 1:
                source, node = self._found(part.place)
                for name in old & properties.keys():
                    yield source, source.replaced(source.key(source.at(node, "properties"), name), names[name])
                required = source.at(node, "required")
                for item in required.value if required is not None else ():
                    if item.value in names:
                        yield source, source.replaced(item, names[item.value])
            else:
                yield from self._other_envelope(answer, part, properties, names)

    def _uses(self, place: str) -> int:
        """How often the document refers to a named schema."""
        return str(self._document.content).count(f"'#{place}'")

    def _other_envelope(self, answer: Part, part: Part, properties: Mapping[str, Json], names: Mapping[str, str]) -> Iterator[tuple[Source, Edit]]:
        """In place of a shared envelope the one that has the other words, written anew where there is none."""
        wanted = {names.get(name, name) for name in properties}
        schemas: Mapping[str, Json] = self._document.content["components"]["schemas"]
        other = next((name for name, schema in schemas.items() if set(schema.get("properties", {})) == wanted and "Refusal" not in name), None)
        for one in self._document.parts(answer):
            for index, reference in enumerate(one.schema.get("allOf", ())):
                if reference.get("$ref") == f"#{part.place}":
                    if self._uses(one.place) > 1:
                        raise _ByHand("other operations have the same answer, with the envelope that is documented")
                    source, node = self._found(f"{one.place}/allOf/{index}")
                    written = source.at(node, "$ref")
                    file = self._file_of(f"/components/schemas/{other}", source) if other is not None else None
                    if file in ("", _SHARED):
                        yield source, source.replaced(written, scalar(f"{file}#/components/schemas/{other}"))
                    else:
                        made = f"{one.place.rpartition('/')[2].removesuffix('Response')}Envelope"
                        yield source, source.replaced(written, scalar(f"#/components/schemas/{made}"))
                        yield source, self._renamed(source, part.place, made, names)
                    return
        raise _ByHand("the envelope stands where no reference is to be changed")

    def _file_of(self, place: str, source: Source) -> str:
        """The file that has a schema, as another one refers to it."""
        found, _ = self._found(place)
        return "" if found is source else found.path.name

    def _renamed(self, into: Source, place: str, made: str, names: Mapping[str, str]) -> Edit:
        """A schema once more under another name, with other names of its fields."""
        source, node = self._found(place)
        required = source.at(node, "required")
        fields = [*(key for key, _ in source.at(node, "properties").value), *(required.value if required is not None else ())]
        text, last = "", source.start(node)
        for field in sorted((one for one in fields if one.value in names), key=source.start):
            text += source.text[last : source.start(field)] + names[field.value]
            last = source.end(field)
        text += source.text[last : source.end(node)]
        schemas = into.at(into.at(into.root, "components"), "schemas")
        indent = "" if node.flow_style else f"\n{' ' * int(node.start_mark.column)}"
        return into.with_key(schemas, made, indent + text)


def _found_of(one: Finding) -> str:
    return f"no {one.name}" if one.kind == "missing-field" else one.found


def _kinds(findings: list[Finding]) -> list[Any]:
    found: list[Any] = []
    for one in findings:
        found += [kind for kind in one.values if kind not in found]
    return found


def _property(name: str, kinds: list[Any], description: str) -> str:
    """A field in flow style, as what was seen of it."""
    named = list(dict.fromkeys("object" if isinstance(kind, OBJECT) else "array" if isinstance(kind, ARRAY) else str(kind) for kind in kinds))
    scalars = [kind for kind in named if kind not in _STRUCTURES and not (kind == "integer" and "number" in named)]
    structures = [kind for kind in kinds if not isinstance(kind, str)]
    said = f"description: {scalar(description)}"
    secret = ", format: password" if is_secret(name) and "string" in scalars else ""
    if not structures:
        ordered = sorted(scalars, key="null".__eq__)
        names = ", ".join(map(_type_name, ordered))
        return f"{{type: {names if len(ordered) == 1 else f'[{names}]'}{secret}, {said}}}"
    if len(structures) == 1 and not scalars:
        return f"{_schema('array' if isinstance(structures[0], ARRAY) else 'object', structures[0])[:-1]}, {said}}}"
    alternatives = [_schema("array" if isinstance(one, ARRAY) else "object", one) for one in structures[:1]] + [_schema(kind) for kind in scalars]
    return f"{{anyOf: [{', '.join(alternatives)}], {said}}}"


def _schema(kind: str, seen: Any = None) -> str:
    """A schema in flow style that says a type and no more."""
    if kind == "object":
        return "{type: object, additionalProperties: {}}"
    if kind == "array":
        items: list[Any] = seen if isinstance(seen, ARRAY) else []
        one = items[0] if len(items) == 1 and items[0] != "null" else None
        inner = "{}" if one is None else _schema("array" if isinstance(one, ARRAY) else "object" if isinstance(one, OBJECT) else str(one), one)
        return f"{{type: array, items: {inner}}}"
    return f"{{type: {_type_name(kind)}}}"


def _type_name(kind: str) -> str:
    return '"null"' if kind == "null" else kind


def _kind(status: int) -> str:
    return _KINDS.get(status, "server" if status >= 500 else "invalid")
