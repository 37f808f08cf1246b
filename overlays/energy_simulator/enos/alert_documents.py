"""Alerts as they are kept, in the form of history alerts, and what both alert services do with them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import msgspec

from ..answers import Call, Refusal
from ..expression import Field, Value
from ..identity import text
from ..localtime import checked_time, instant, is_local, local
from ..state import Doc, State, encoded
from .batches import outcome
from .envelope import invalid
from .search import IN, search

__all__ = [
    "EVENT_TYPE",
    "ORDER",
    "RECOVERED",
    "SINGLE",
    "THREE_MONTHS",
    "UNLIKE",
    "WEEK",
    "Conditions",
    "add",
    "alert",
    "batch",
    "blank",
    "close",
    "continued",
    "moment",
    "scroll",
    "span",
    "tagged",
]

Conditions = Sequence[tuple[str, Any]]
OCCURRED = ("startOccurTime", "endOccurTime")
ACTIVE, RECOVERED, SINGLE = (1, 3), 2, 4  # eventType: active, by a rule or through the API; recovered through the API; a single occurrence
ORDER = "time desc, event_id desc"
WEEK, THREE_MONTHS = 7 * 86_400_000, 92 * 86_400_000
UNLIKE = IN | {"!="}
TEXTS = ("modelIdPath", "measurepointId", "deviceStatus", "hitRuleId", "severityId", "severityDesc", "typeId", "typeDesc", "subTypeId", "subTypeDesc")
MORE = ("contentId", "contentDesc", "ruleDesc", "assetPaths", "maskedBy", "recoverTime", "localRecoverTime", "recoverReason")


def _number(value: Value) -> Value:
    return int(value)


EVENT_TYPE = Field(("json_extract(doc, '$.eventType')",), UNLIKE, convert=_number)


def alert(call: Call, event_id: str, *, active: bool | None = None) -> Doc | None:
    """Return an alert, if it is one of those asked for."""
    rows = call.state.rows("select active from alert where event_id = ?", (event_id,))
    if not rows or (active is not None and bool(rows[0][0]) != active):
        return None
    return call.state.document("alert", "event_id", event_id)


def blank(state: State, sent: Doc, event_type: int) -> Doc:
    """Return an alert of what was sent, with texts for its times and null for what is missing."""
    asset, now = state.asset(sent["assetId"]), state.clock.now()
    where = UTC if asset is None else asset.zone
    found: Doc = {
        "orgId": state.credentials.org_id,
        **{name: sent.get(name) for name in ("assetId", "modelId", *TEXTS, *MORE, "value")},
        "occurTime": moment(sent, "occurTime"),
        "createTime": now,
        "updateTime": now,
        "eventType": event_type,
        "tag": sent.get("tag") or sent.get("tags") or {},
        "assetPaths": sent.get("assetPaths") or sent.get("assetPath"),
    }
    if event_type in ACTIVE:
        found |= dict.fromkeys(("recoverTime", "localRecoverTime", "recoverReason"))
    found["localOccurTime"] = sent.get("localOccurTime") or local(found["occurTime"], where)
    if found["recoverTime"] is not None:
        found["recoverTime"] = moment(sent, "recoverTime")
        found["localRecoverTime"] = sent.get("localRecoverTime") or local(found["recoverTime"], where)
    return found


def moment(sent: Mapping[str, Any], name: str) -> int:
    """Return a time that may be milliseconds or, as in official samples, UTC as text."""
    value = sent[name]
    try:
        return checked_time(int(value)) if isinstance(value, int) or value.isdecimal() else instant(value)
    except ValueError as error:
        raise invalid(name, str(error)) from error


def add(state: State, doc: Doc) -> str:
    """Keep a new alert and return its ID; a history alert of the same asset, point and time is replaced."""
    same = "select event_id from alert where not active and asset_id = ? and json_extract(doc, '$.measurepointId') is ? and time = ?"
    known = state.value(same, (doc["assetId"], doc["measurepointId"], doc["occurTime"])) if doc["recoverTime"] is not None else None
    if known:
        state.run("delete from alert where event_id = ?", (known,))
    date = datetime.fromtimestamp(doc["occurTime"] / 1000, UTC)
    number = state.next_number("alert", 1)
    event_id: str = known or f"{date:%Y%m%d}" + text(32, state.seed, "alert", number, alphabet="0123456789abcdef")
    state.insert("alert", [{"eventId": event_id, **doc}])
    return event_id


def close(call: Call, doc: Doc) -> None:
    """Make a history alert of an active one."""
    sent = call.body
    asset = call.state.asset(doc["assetId"])
    recovered = moment(sent, "recoverTime")
    if recovered < doc["occurTime"]:
        raise invalid("recoverTime", "it is before the alert occurred")
    doc |= {"recoverTime": recovered, "recoverReason": sent.get("recoverReason"), "eventType": RECOVERED, "updateTime": call.state.clock.now()}
    doc["localRecoverTime"] = sent.get("localRecoverTime") or local(recovered, UTC if asset is None else asset.zone)
    _store(call.state, doc)


def tagged(call: Call, doc: Doc, *, patch: bool) -> None:
    """Change the tags: in a patch one by one, else as a whole."""
    doc["tag"] = {**(doc["tag"] or {}), **call.body["tags"]} if patch else call.body["tags"]
    doc["updateTime"] = call.state.clock.now()
    _store(call.state, doc)


def _store(state: State, doc: Doc) -> None:
    state.run("update alert set doc = ? where event_id = ?", (encoded(doc), doc["eventId"]))


def batch(entries: Sequence[Any], act: Callable[[Any], str | None], done: str = "OK") -> dict[str, Any]:
    """Do something with each entry; one that is refused does not stop the others."""
    results: list[dict[str, Any]] = []
    for entry in entries:
        try:
            results.append({"code": 0, "msg": done, "data": act(entry)})
        except Refusal as error:
            wrong = error.message.removeprefix("Invalid Argument ").replace(":", ": ", 1)
            results.append({"code": -1, "msg": "format wrong", "data": wrong})  # the form of event/create_history_alerts_in_batch
    return outcome(results)


def span(call: Call, start: str, end: str, places: tuple[str, str]) -> list[tuple[str, Any]]:
    """Return a time range as conditions. Local time is each asset's own, so it is compared with the second place, the alert's local time."""
    found: list[tuple[str, Any]] = []
    kinds: set[bool] = set()
    for name, sign in ((start, ">="), (end, "<=")):
        text: str | None = call.body.get(name) or None
        if text is None:
            continue
        try:
            naive = is_local(text)
            value = instant(text)
        except ValueError as error:
            raise invalid(name, str(error)) from error
        kinds.add(naive)
        found.append((f"{places[naive]} {sign} ?", text if naive else value))
    if len(kinds) == 2:
        raise invalid(end, f"{start} and {end} must have the same form")
    return found


def scroll(call: Call, fields: Mapping[str, Field], conditions: Conditions, write: Callable[[Doc], Doc], key: str) -> dict[str, Any]:
    """Return one page and, unless it is the last, the token of the next one, which says where this one ends."""
    asked: Mapping[str, Any] = call.body["scroll"]
    size: int = asked.get("pageSize") or 0
    conditions = list(conditions)
    if asked.get("pageToken"):
        size, end, _ = _place(asked["pageToken"])
        conditions.append(("printf('%020d %s', time, event_id) < ?", end))
    if not size:
        raise invalid("scroll.pageSize", "scroll.pageSize is missing")
    one_more = replace(call, body={**call.body, "pagination": {"pageNo": 1, "pageSize": size + 1}})
    found: list[Doc] = search(one_more, "alert", fields, order=ORDER, size=size, conditions=conditions, write=write)["data"]
    data: Doc = {"pageSize": size, "sortedBy": [{"field": "occurTime", "order": "DESC"}], "items": found[:size]}
    if len(found) > size:
        last = data["items"][-1]
        data = {"pageToken": _token(size, f"{last['occurTime']:020} {last[key]}", *(call.body[name] for name in OCCURRED)), **data}
    return {"data": data}


def continued(call: Call) -> Call:
    """The request for a page with the range of occurrence of the first one, which later ones may leave out."""
    token: str | None = call.body["scroll"].get("pageToken")
    missing = next((name for name in OCCURRED if not token and not call.body.get(name)), None)
    if missing:
        raise invalid(missing, f"{missing} is missing")
    return replace(call, body={**call.body, **dict(zip(OCCURRED, _place(token)[2], strict=True))}) if token else call


def _token(size: int, end: str, *occurred: str) -> str:
    return base64.b64encode(encoded([size, end, *occurred]).encode()).decode()


def _place(token: str) -> tuple[int, str, list[str]]:
    """The size of the pages, where the last one ended, and the range of occurrence."""
    try:
        size, end, *occurred = msgspec.json.decode(base64.b64decode(token, validate=True), type=tuple[int, str, str, str])
        return max(1, size), end, occurred
    except (binascii.Error, ValueError, msgspec.DecodeError) as error:
        raise invalid("scroll.pageToken", "it is not a token of a page before") from error
