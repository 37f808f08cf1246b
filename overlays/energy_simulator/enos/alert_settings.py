"""Severities, types and contents of alerts, and the keeping of all settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..answers import Call, not_found
from ..expression import Field
from ..fleet import MODELS
from ..platform import Handlers
from ..state import Doc, State, encoded
from .alert_documents import UNLIKE
from .devices import check_tags
from .envelope import invalid
from .search import EXISTS, IN, NULL, exact, mapped, named, search

__all__ = ["CONTENT", "OPERATIONS", "RULE", "SEVERITY", "TYPE", "Kind", "created", "deleted", "known", "look_up", "read", "searched", "stored"]

PERSON = "park_operator"  # "The name of the person who last updated": requests of an application name none


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of setting: the field with its ID, and the fields that can be searched and sorted by."""

    name: str
    key: str
    fields: Mapping[str, Field]
    sortable: Sequence[str]
    newest: str = "updateTime"  # what answers call the default order


def _fields(*names: str, operators: frozenset[str] = IN) -> dict[str, Field]:
    """The fields of a kind, and the tags, which official samples of 2022 ask for."""
    return {name: exact(f"json_extract(doc, '$.{name}')", operators) for name in names} | mapped("tags", "tags", UNLIKE | EXISTS)


SEVERITY = Kind("severity", "severityId", _fields("severityId"), ("severityId",))
TYPE = Kind("type", "typeId", _fields("typeId", "parentTypeId"), ("typeId", "parentTypeId"))
_CONTENT = {**_fields("contentId", "modelId", "alertTypeId", "subAlertTypeId"), **named("contentDesc")}
CONTENT = Kind("content", "contentId", _CONTENT, ("contentId", "modelId", "alertTypeId", "subAlertTypeId"))
_RULE = ("ruleId", "modelId", "measurepointId", "deviceStatus")
RULE = Kind("rule", "ruleId", _fields(*_RULE, operators=UNLIKE | NULL), (*_RULE, "orgId"), newest="update_time")  # sic, in the sample


def read(state: State, kind: Kind, key: str | None) -> Doc | None:
    rows = state.rows("select id from alert_setting where kind = ? and key = ?", (kind.name, key))
    return state.document("alert_setting", "id", rows[0][0]) if rows else None


def look_up(call: Call, kind: Kind, key: str | None, field: str) -> Doc:
    """Return what a request refers to, which must exist."""
    found = read(call.state, kind, key)
    if found is None:
        raise invalid(field, f"there is no {kind.name} {key}")
    return found


def created(call: Call, kind: Kind, doc: Doc) -> dict[str, Any]:
    key = doc[kind.key]
    if read(call.state, kind, key) is not None:
        raise invalid(kind.key, f"there is a {kind.name} {key} already")
    stored(call, kind, doc)
    return {"data": key}


def stored(call: Call, kind: Kind, doc: Doc) -> dict[str, Any]:
    """Keep a setting, new or changed."""
    check_tags(doc, "tags")
    own = {"orgId": call.state.credentials.org_id, "updatePerson": PERSON, "updateTime": call.state.clock.now()}
    full: Doc = {**doc, "tags": doc.get("tags") or {}, **own}
    sql = "insert into alert_setting (kind, key, doc) values (?, ?, ?) on conflict (kind, key) do update set doc = excluded.doc"
    call.state.run(sql, (kind.name, doc[kind.key], encoded(full)))
    return {"data": None}


def known(call: Call, kind: Kind, key: str) -> Doc:
    """Return what a request changes or deletes."""
    found = read(call.state, kind, key)
    if found is None:
        raise not_found(f"The {kind.name} does not exist")
    return found


def deleted(call: Call, kind: Kind, key: str, used_by: Callable[[Doc], bool] | None = None) -> None:
    """Delete a setting that no rule uses."""
    known(call, kind, key)
    rules = [row[0] for row in call.state.rows("select key from alert_setting where kind = 'rule'")] if used_by else []
    if used_by and any(used_by(read(call.state, RULE, rule) or {}) for rule in rules):
        raise invalid(kind.key, f"a rule uses the {kind.name}")
    call.state.run("delete from alert_setting where kind = ? and key = ?", (kind.name, key))


def searched(
    call: Call, kind: Kind, narrow: Sequence[str] = (), write: Callable[[Doc], Doc] | None = None, conditions: Sequence[tuple[str, Any]] = ()
) -> dict[str, Any]:
    """Return one page, sorted as asked for; the samples do not care about the case of the field's name."""
    page: Mapping[str, Any] = call.body.get("pagination") or {}
    sorters: list[Mapping[str, Any]] = page.get("sorters") or []
    names = {name.lower(): name for name in kind.sortable}
    order: list[str] = []
    for sorter in sorters:
        if sorter["field"].lower() not in names:
            raise invalid("pagination.sorters", f"{sorter['field']} is none of {', '.join(kind.sortable)}")
        direction = "desc" if sorter.get("order") == "DESC" else "asc"
        order.append(f"json_extract(doc, '$.{names[sorter['field'].lower()]}') {direction}")
    wanted = [("kind = ?", kind.name), *conditions]
    wanted += [(f"json_extract(doc, '$.{name}') = ?", call.body[name]) for name in narrow if call.body.get(name)]
    found = search(call, "alert_setting", kind.fields, order=", ".join([*order, "update_time desc", "id desc"]), size=10, conditions=wanted, write=write)
    asked = [{"field": sorter["field"], "order": str(sorter.get("order") or "ASC")} for sorter in sorters]
    found["pagination"]["sortedBy"] = asked or [{"field": kind.newest, "order": "DESC"}]
    return found


def _changed(call: Call, kind: Kind, sent: Doc) -> Doc:
    """Return the setting as the request wants it: in a patch with the fields it does not name, else without."""
    before = known(call, kind, sent[kind.key])
    return {**before, **sent} if call.query["isPatchUpdate"] else dict(sent)


def create_severity(call: Call) -> dict[str, Any]:
    return created(call, SEVERITY, call.body["severity"])


def update_severity(call: Call) -> dict[str, Any]:
    return stored(call, SEVERITY, _changed(call, SEVERITY, call.body["severity"]))


def delete_severity(call: Call) -> dict[str, Any]:
    key: str = call.query["severityId"]
    deleted(call, SEVERITY, key, lambda rule: rule["severityId"] == key)
    return {"data": None}


def create_type(call: Call) -> dict[str, Any]:
    return created(call, TYPE, _typed(call, call.body["type"]))


def update_type(call: Call) -> dict[str, Any]:
    """A type that has a parent keeps it."""
    sent: Doc = call.body["type"]
    parent = known(call, TYPE, sent["typeId"])["parentTypeId"]
    if parent and sent.get("parentTypeId", parent) != parent:
        raise invalid("parentTypeId", "the parent of a type cannot be changed")
    return stored(call, TYPE, _typed(call, {**_changed(call, TYPE, sent), **({"parentTypeId": parent} if parent else {})}))


def _typed(call: Call, sent: Doc) -> Doc:
    parent: str | None = sent.get("parentTypeId")
    if parent:
        look_up(call, TYPE, parent, "parentTypeId")
    return {**sent, "parentTypeId": parent}


def delete_type(call: Call) -> dict[str, Any]:
    key: str = call.query["alertTypeId"]
    deleted(call, TYPE, key, lambda rule: (read(call.state, CONTENT, rule["contentId"]) or {}).get("alertTypeId") == key)
    return {"data": None}


def create_content(call: Call) -> dict[str, Any]:
    return created(call, CONTENT, _checked(call, call.body["alertContent"]))


def update_content(call: Call) -> dict[str, Any]:
    return stored(call, CONTENT, _checked(call, _changed(call, CONTENT, call.body["alertContent"])))


def _checked(call: Call, sent: Doc) -> Doc:
    if sent.get("modelId") not in MODELS:
        raise invalid("modelId", "modelId is missing" if "modelId" not in sent else "the thing model does not exist")
    look_up(call, TYPE, sent.get("alertTypeId"), "alertTypeId")
    return sent


def get_content(call: Call) -> dict[str, Any]:
    return {"data": _content(call, known(call, CONTENT, call.query["contentId"]))}


def delete_content(call: Call) -> dict[str, Any]:
    key: str = call.query["alertContentId"]
    deleted(call, CONTENT, key, lambda rule: rule["contentId"] == key)
    return {"data": ""}  # as in the sample


def search_contents(call: Call) -> dict[str, Any]:
    return searched(call, CONTENT, ("modelId", "alertTypeId", "subAlertTypeId"), lambda doc: _content(call, doc))


def _content(call: Call, doc: Doc) -> Doc:
    """The content with its type, which has no editor there and the time 0."""
    found = read(call.state, TYPE, doc["alertTypeId"]) or {"typeId": doc["alertTypeId"], "typeDesc": {}, "tags": {}}
    rest = {name: value for name, value in doc.items() if name != "alertTypeId"}
    return {**rest, "alertType": {**found, "updatePerson": None, "updateTime": 0}}


OPERATIONS: Handlers = {
    "createAlertSeverity": create_severity,
    "searchAlertSeverities": lambda call: searched(call, SEVERITY),
    "updateAlertSeverity": update_severity,
    "deleteAlertSeverity": delete_severity,
    "createAlertType": create_type,
    "searchAlertTypes": lambda call: searched(call, TYPE),
    "updateAlertType": update_type,
    "deleteAlertType": delete_type,
    "createAlertContent": create_content,
    "getAlertContent": get_content,
    "searchAlertContents": search_contents,
    "updateAlertContent": update_content,
    "deleteAlertContent": delete_content,
}
