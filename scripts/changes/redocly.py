"""The comparison of schemas by `redocly diff`, and where it is told that a change breaks nobody."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from document.bundle import Json

from . import spots
from .finding import CALLERS, EVERYONE, OTHERS, READERS, Finding, Level
from .pairs import common, uses
from .spots import ANSWER, REQUEST, Spot

NODE = Path("scripts/node/node_modules")
PROGRAM = NODE / ".bin" / "redocly"
CONFIG = "extends: [diff-recommended]\n"  # every rule; a redocly.yaml elsewhere has no say
TEXTS = {"name", "version", "description", "summary", "title", "example", "examples", "externalDocs", "deprecated", "default", "key", "tags", "operationId"}
LOWER, UPPER = (
    {"minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"},
    {"maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"},
)
LIMITS = LOWER | UPPER | {"pattern", "multipleOf", "uniqueItems"}
SPEAKING = ("parameter-", "request-body-", "response-removed", "server-")  # rules whose messages say what they are about
OWNER = re.compile(r"^(Type|Enum|Properties|All properties|`\w+`|`\w+` subschema|Lower bound|Upper bound) of `[^`]*`")  # what the line has said already
# Who is hit, where the rule alone says it; the others by the way the value travels.
WHOM = {
    "property-removed": (READERS,),
    "required-properties-removed": (READERS,),
    "response-removed": (READERS,),
    "response-header-removed": (READERS,),
    "security-requirement-changed": CALLERS,
    "security-scheme-changed": CALLERS,
    "server-removed": (OTHERS,),
}


class ToolMissing(Exception):
    """A program that a part of the comparison needs is not installed; says which part and what to do."""


class ToolFailed(Exception):
    """A program that could not compare; says what it said."""


def program(root: Path) -> Path:
    """The installed redocly of a work tree."""
    if not shutil.which("node") or not (root / PROGRAM).exists():
        what = "node is not installed" if not shutil.which("node") else f"{NODE} is missing: run `make tools`"
        raise ToolMissing(f"{what}; the comparison of schemas by redocly diff did not run")
    return root / PROGRAM


def compared(platform: str, aligned: tuple[Json, Json], whole: tuple[Json, Json], redocly: Path) -> Iterator[Finding]:
    """Findings of redocly about two aligned documents; `whole` are the documents with all their components."""
    old, new = aligned
    if old == new:
        return
    before, after = uses(old), uses(new)
    sides = {"base": (old, common(before, after)), "revision": (new, common(after, before))}
    for change in _changes(old, new, redocly):
        side = "revision" if change["kind"] == "added" else "base"
        place = change[side]["pointer"]
        if "/x-" in place or str(change.get("property", "")).startswith("x-"):
            continue  # our own data: we know what it means
        if place.startswith(("#/info", "#/tags")):
            continue  # words; where an operation moves to another tag, our own check says so
        if not _unchanged(place, *whole):
            yield from _findings(platform, change, spots.found(place, *sides[side]))


def _unchanged(place: str, base: Json, new: Json) -> bool:
    """Whether a place is in a schema that is as it was: then a reference to it is what changed, which our own check says once."""
    parts = place.split("/")
    if parts[1:3] != ["components", "schemas"]:
        return False
    before, after = (document["components"].get("schemas", {}).get(parts[3]) for document in (base, new))
    return before is not None and before == after


def _changes(old: Json, new: Json, redocly: Path) -> list[Json]:
    with TemporaryDirectory() as folder:
        for name, text in (("base.json", json.dumps(old)), ("new.json", json.dumps(new)), ("redocly.yaml", CONFIG)):
            Path(folder, name).write_text(text, encoding="utf-8")
        command = [str(redocly), "diff", "base.json", "new.json", "--format=json", "--output=report.json", "--fail-on=none", "--config=redocly.yaml"]
        environment = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise ToolFailed(f"redocly diff ended with {done.returncode}: {done.stderr.strip()[-2000:]}")
        changes: list[Json] = json.loads(Path(folder, "report.json").read_text(encoding="utf-8"))["changes"]
        return changes


def _findings(platform: str, change: Json, spot: Spot) -> Iterator[Finding]:
    harmful = [verdict for verdict in change["verdicts"] if not _harmless(change, verdict, spot)]
    for verdict in harmful:
        yield Finding(Level.BREAKING, platform, spot.owner, _text(change, verdict, spot), _whom(verdict, spot))
    if harmful:
        return
    if change["kind"] == "added" and change["impact"] == "minor":
        yield Finding(Level.ADDITION, platform, spot.owner, _added(change, spot))
    elif change["verdicts"]:
        yield Finding(Level.ADDITION, platform, spot.owner, _text(change, change["verdicts"][0], spot))
    elif change["kind"] == "modified" and change["property"] not in TEXTS:
        yield Finding(Level.PATCH, platform, spot.owner, spot.says(f"`{change['property']}` changed, which breaks nobody"))


def _harmless(change: Json, verdict: Json, spot: Spot) -> bool:
    rule, what = verdict["ruleId"], change.get("property")
    if rule == "enum-values-added" and change["revision"].get("value") is not None:
        return True  # readers keep values they do not know, in every language: see specs/clients
    if rule == "schema-constraint-changed" and what in LIMITS:
        return REQUEST not in spot.ways or not _tighter(change)  # limits bind who sends; nobody checks an answer against them
    if rule == "schema-constraint-changed" and change["kind"] == "added":
        return change["revision"].get("value") in ({}, True)  # additionalProperties that allow anything allow what was allowed
    return False


def _tighter(change: Json) -> bool:
    was, now = change["base"].get("value"), change["revision"].get("value")
    if now is None or was is None:
        return now is not None
    return bool(now > was) if change["property"] in LOWER else bool(now < was) if change["property"] in UPPER else True


def _whom(verdict: Json, spot: Spot) -> tuple[str, ...]:
    rule = verdict["ruleId"]
    fixed = WHOM.get(rule)
    if fixed == (READERS,) and REQUEST in spot.ways:
        return EVERYONE  # who reads it sends it too
    if fixed:
        return fixed
    if rule.startswith("parameter-") or "narrowed" in verdict["message"] or spot.only(REQUEST):
        return CALLERS
    return (READERS,) if spot.only(ANSWER) or "widened" in verdict["message"] else EVERYONE


def _text(change: Json, verdict: Json, spot: Spot) -> str:
    rule, message = verdict["ruleId"], verdict["message"]
    if rule == "property-removed" and change["typeName"] == "Schema":
        return spot.field_is("removed" if change["kind"] == "removed" else f"renamed to `{change['revision']['value']}`")
    if rule.startswith(SPEAKING):
        return _sentence(message)
    if rule == "media-type-removed":
        return f"{'request' if REQUEST in spot.ways else 'answer'}: {_sentence(message)}"
    return spot.says(_sentence(OWNER.sub(r"\1", message)))


def _sentence(message: str) -> str:
    """A message of redocly as a part of a line."""
    message = re.sub(r"'([^']*)'", r"`\1`", message.removesuffix("."))
    return message[:1].lower() + message[1:]


def _added(change: Json, spot: Spot) -> str:
    kind, place = change["typeName"], change["revision"]["pointer"].split("/")
    last = place[-1].replace("~1", "/").replace("~0", "~")
    if place[-2] == "properties":
        return spot.field_is("added")
    if place[-2] in ("allOf", "anyOf", "oneOf"):
        return spot.says("variant added")
    words = {
        "Parameter": f"optional {spot} added",
        "ParameterList": "optional parameters added",
        "RequestBody": "request body added",
        "MediaType": f"{'request' if REQUEST in spot.ways else 'answer'}: media type `{last}` added",
        "Response": f"answer {last} added",
    }
    return words.get(kind) or (spot.says(f"`{last}` added") if spot.field or not spot.part else f"{spot} added")
