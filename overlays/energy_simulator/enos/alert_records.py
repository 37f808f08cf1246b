"""Alerts of the newer alert service: active and history alerts in one collection, the same that the event service has."""

from __future__ import annotations

from typing import Any

from ..answers import Call
from ..platform import Handlers
from ..state import Doc, encoded
from .alert_documents import (
    EVENT_TYPE,
    ORDER,
    RECOVERED,
    SINGLE,
    THREE_MONTHS,
    UNLIKE,
    WEEK,
    Conditions,
    add,
    alert,
    batch,
    blank,
    close,
    moment,
    scroll,
    span,
    tagged,
)
from .asset_tree_search import in_tree
from .envelope import invalid
from .search import EXISTS, exact, mapped, search

__all__ = ["OPERATIONS"]

CREATABLE = (RECOVERED, 3, SINGLE)
# Names of the alert service, and those of the event service that the documents have.
NAMES = {"alertId": "eventId", "instanceId": "assetId", "metricId": "measurepointId", "content": "contentDesc", "ruleId": "hitRuleId", "tags": "tag"}
PLAIN = ("eventType", "orgId", "occurTime", "localOccurTime", "recoverTime", "localRecoverTime", "recoverReason")
TEXTS = ("severityId", "severityDesc", "typeId", "typeDesc", "contentId", "ruleDesc")
OWN = ("metricTags", "parentTypeId", "parentTypeDesc", "ruleTags", "inhibited")


FIELDS = {
    **{name: exact(f"json_extract(doc, '$.{NAMES.get(name, name)}')", UNLIKE) for name in ("instanceId", "metricId", "severityId", "typeId", "contentId")},
    **{name: exact(f"json_extract(doc, '$.{NAMES.get(name, name)}')", UNLIKE) for name in ("ruleId", "alertId")},
    "parentTypeId": exact("json_extract(doc, '$.record.parentTypeId')", UNLIKE),
    "eventType": EVENT_TYPE,
    "inhibited": exact("coalesce(json_extract(doc, '$.record.inhibited'), 0)", frozenset({"=", "!="})),
    "maskedBy": exact("json_extract(doc, '$.maskedBy[0]')", frozenset({"="})),
    "metricTags.modelId": exact("json_extract(doc, '$.modelId')", UNLIKE | {"like"}),
    "metricTags.modelIdPath": exact("json_extract(doc, '$.modelIdPath')", UNLIKE | {"like"}),
    **mapped("metricTags", "record.metricTags", UNLIKE | EXISTS | {"like"}),
    **mapped("ruleTags", "record.ruleTags", UNLIKE | EXISTS | {"like"}),
    **mapped("tags", "tag", UNLIKE | EXISTS | {"like"}),
    "metricTags.assetTreePath": in_tree("alert"),
}


def search_alerts(call: Call) -> dict[str, Any]:
    found = search(call, "alert", FIELDS, order=ORDER, size=10, conditions=_conditions(call), write=_record)
    found["pagination"]["sortedBy"] = [{"field": "occurTime", "order": "DESC"}]
    return found


def scroll_alerts(call: Call) -> dict[str, Any]:
    conditions = _conditions(call)
    if moment(call.body, "endOccurTime") - moment(call.body, "startOccurTime") > THREE_MONTHS:
        raise invalid("endOccurTime", "it is more than three months after startOccurTime")
    return scroll(call, FIELDS, conditions, _record, "alertId")


def _conditions(call: Call) -> Conditions:
    """Recovery concerns history alerts alone; without a range, those of the last week are found."""
    body = call.body
    found = [(f"json_extract(doc, '$.{NAMES[name]}') = ?", body[name]) for name in ("instanceId", "metricId") if body.get(name)]
    found += span(call, "startOccurTime", "endOccurTime", ("time", "local"))
    recovery = span(call, "startRecoverTime", "endRecoverTime", ("recovered", "local_recovered"))
    recovery = recovery or [("recovered >= ?", call.state.clock.now() - WEEK)]
    found += [(f"(active or {sql})", value) for sql, value in recovery]
    active = str(body.get("active")).lower()
    if active in ("true", "false"):
        found.append(("active = ?", active == "true"))
    elif body.get("active"):
        raise invalid("active", "true or false is expected")
    return found


def _record(doc: Doc) -> Doc:
    own: Doc = doc.get("record") or {}
    tags: Doc = {"modelId": doc["modelId"], "modelIdPath": doc["modelIdPath"]}
    value = doc["value"]
    return {
        **{name: doc[stored] for name, stored in NAMES.items()},
        "metricId": doc["measurepointId"] or "deviceStatus",  # alerts of the event service may have a device status instead
        **{name: doc[name] for name in (*PLAIN, *TEXTS, "maskedBy")},
        **{name: own.get(name) for name in OWN},
        "metricTags": {**{name: tag for name, tag in tags.items() if tag}, **(own.get("metricTags") or {})},
        "inhibited": bool(own.get("inhibited")),
        "value": value if isinstance(value, str) or value is None else encoded(value),
    }


def create(call: Call) -> dict[str, Any]:
    return {"data": _added(call, call.body["alertVo"])}


def create_batch(call: Call) -> dict[str, Any]:
    return batch(call.body["alertVoList"], lambda sent: _added(call, sent))


def _added(call: Call, sent: Doc) -> str:
    """A single occurrence recovers when it occurs."""
    kind = int(sent["eventType"]) if str(sent["eventType"]).isdigit() else 0
    if kind not in CREATABLE:
        raise invalid("eventType", "2, 3 or 4 is expected")
    if kind == RECOVERED and sent.get("recoverTime") is None:
        raise invalid("recoverTime", "parameter empty")
    tags: Doc = sent.get("metricTags") or sent.get("metrictags") or {}
    asset = call.state.asset(sent["instanceId"])
    model = None if asset is None else asset.model
    stored: Doc = {**sent, **{old: sent[name] for name, old in NAMES.items() if name in sent}}
    stored["modelId"] = tags.get("modelId") or (model.id if model else "")
    stored["modelIdPath"] = tags.get("modelIdPath") or (model.path if model else None)
    if kind == SINGLE:
        stored |= {"recoverTime": sent["occurTime"], "localRecoverTime": sent.get("localOccurTime")}
    doc = blank(call.state, stored, kind)
    return add(call.state, {**doc, "record": {**{name: sent.get(name) for name in OWN}, "metricTags": tags}})


def close_alert(call: Call) -> dict[str, Any]:
    found = alert(call, call.body["alertId"], active=True)
    if found is None:
        raise invalid("alertId", "there is no such active alert")  # here code 99400, in the event service 99404
    close(call, found)
    return {}


def tag(call: Call) -> dict[str, Any]:
    _tagged(call, call.body["alertId"])
    return {"data": 1}


def tag_batch(call: Call) -> dict[str, Any]:
    return batch(call.body["alertIds"], lambda alert_id: _tagged(call, alert_id))


def _tagged(call: Call, alert_id: str) -> None:
    found = alert(call, alert_id)
    if found is None:
        raise invalid("alertId", "there is no such alert")
    tagged(call, found, patch=call.body["isPatchUpdate"])


OPERATIONS: Handlers = {
    "searchAlerts": search_alerts,
    "scrollAlerts": scroll_alerts,
    "createAlert": create,
    "createAlertsInBatch": create_batch,
    "closeAlert": close_alert,
    "updateAlertTags": tag,
    "updateAlertTagsInBatch": tag_batch,
}
