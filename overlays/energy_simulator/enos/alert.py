"""Active and history alerts of the event service. Its neighbours keep rules and contents, and have the alerts of the newer alert service."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import Any

from ..answers import Call, not_found
from ..expression import Field
from ..platform import Handlers
from ..state import Doc, encoded
from . import alert_records, alert_rules, alert_settings
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
    continued,
    scroll,
    span,
    tagged,
)
from .asset_tree_nodes import tree_of
from .asset_tree_search import in_tree
from .asset_tree_shape import shape
from .envelope import invalid
from .search import EXISTS, IN, exact, mapped, search

__all__ = ["OPERATIONS"]

CREATED = 3
SORTED = [{"field": "occurTime", "order": "DESC"}, {"field": "eventId", "order": "DESC"}]  # as in the samples
EVERYTHING = {"pageNo": 1, "pageSize": 2**31}


FIELDS = {
    **{
        name: exact(f"json_extract(doc, '$.{name}')", UNLIKE)
        for name in ("modelId", "assetId", "measurepointId", "hitRuleId", "severityId", "typeId", "subTypeId", "contentId", "eventId")
    },
    "eventType": EVENT_TYPE,
    "deviceStatus": exact("json_extract(doc, '$.deviceStatus')"),
    "assetPath": Field(tuple(f"json_extract(doc, '$.assetPaths[{number}]')" for number in range(8)), IN | {"like"}),
    **mapped("tag", "tag", UNLIKE | EXISTS),
    "treeId": in_tree("alert"),
}


def search_active(call: Call) -> dict[str, Any]:
    return _search(call, [("active = ?", 1), *_narrowed(call)], _active)


def search_history(call: Call) -> dict[str, Any]:
    return _search(call, _history(call), _recovered)


def scroll_history(call: Call) -> dict[str, Any]:
    call = continued(call)
    return scroll(call, FIELDS, _history(call), _recovered, "eventId")


def _search(call: Call, conditions: Conditions, write: Any) -> dict[str, Any]:
    found = search(call, "alert", FIELDS, order=ORDER, size=10, conditions=conditions, write=write)
    found["pagination"]["sortedBy"] = SORTED
    return found


def _history(call: Call) -> Conditions:
    """Without a range of recovery the last week is searched, with one at most three months."""
    recovery = span(call, "recoverStartTime", "recoverEndTime", ("recovered", "local_recovered"))
    oldest = call.state.clock.now() - (THREE_MONTHS if recovery else WEEK)
    return [("active = ?", 0), ("recovered >= ?", oldest), *recovery, *_narrowed(call)]


def _narrowed(call: Call) -> Conditions:
    """What the single fields of a search ask for."""
    names = {"modelId": "modelId", "assetId": "assetId", "measurepointId": "measurepointId", "measurepointsId": "measurepointId"}
    found: list[tuple[str, Any]] = [(f"json_extract(doc, '$.{stored}') = ?", call.body[name]) for name, stored in names.items() if call.body.get(name)]
    found += span(call, "startOccurTime", "endOccurTime", ("time", "local"))
    scope: Doc | None = call.body.get("scope")
    root: Doc | None = call.body.get("rootAlert")
    if scope and root:
        raise invalid("scope", "scope cannot be given together with rootAlert")
    if scope:
        found += _inside(call, scope)
    if root:
        masked = "exists (select 1 from json_each(json_extract(doc, '$.maskedBy')) where value like '%:' || ?)"
        found.append((masked, root["rootAlertId"]))
    return found


def _inside(call: Call, scope: Doc) -> Conditions:
    nodes = shape(call.state, tree_of(call, scope["treeId"]))
    top: str = scope.get("fromAssetId") or nodes.root
    ids = list(nodes.below(top)) if top in nodes.parents else []
    derivative = "(json_extract(doc, '$.maskedBy') is null or ?)"
    return [("asset_id in (select value from json_each(?))", encoded(ids)), (derivative, bool(scope.get("includeDerivative")))]


def _active(doc: Doc) -> Doc:
    return {name: value for name, value in doc.items() if name not in ("record", "recoverTime", "localRecoverTime", "recoverReason")}


def _recovered(doc: Doc) -> Doc:
    """The form of event/search_history_alerts, which spells the local time of recovery otherwise and knows no single occurrences."""
    spelled = {"localRecoverTime": "recoverLocalTime"}
    kind = RECOVERED if doc["eventType"] >= SINGLE else doc["eventType"]
    return {**{spelled.get(name, name): value for name, value in doc.items() if name != "record"}, "eventType": kind}


def aggregate(call: Call) -> dict[str, Any]:
    """Alerts without a value in the field are not counted."""
    field = str(call.body["groupByField"])
    found = _search(replace(call, body={**call.body, "pagination": EVERYTHING}), [("active = ?", 1), *_narrowed(call)], _active)["data"]
    return {"data": dict(Counter(doc[field] for doc in found if doc[field] is not None))}


def create_active(call: Call) -> dict[str, Any]:
    return {"eventId": add(call.state, _new(call, call.body["activeAlert"], CREATED))}


def create_actives(call: Call) -> dict[str, Any]:
    """One entry of wrong form refuses them all."""
    docs = [_new(call, sent, CREATED) for sent in call.body["activeAlertList"]]
    return batch(docs, lambda doc: add(call.state, doc), "format right")


def create_history(call: Call) -> dict[str, Any]:
    return {"eventId": add(call.state, _new(call, call.body["historyAlert"], RECOVERED))}


def create_histories(call: Call) -> dict[str, Any]:
    return batch(call.body["historyAlertList"], lambda sent: add(call.state, _new(call, sent, RECOVERED)), "format right")


def _new(call: Call, sent: Doc, event_type: int) -> Doc:
    """IDs of severities, types and contents need not exist."""
    if not sent.get("measurepointId") and not sent.get("deviceStatus"):
        raise invalid("measurepointId", "parameter empty")
    if event_type == RECOVERED and sent.get("recoverTime") is None:
        raise invalid("recoverTime", "parameter empty")
    return blank(call.state, sent, event_type)


def close_active(call: Call) -> dict[str, Any]:
    close(call, _found(call, call.body["eventId"], active=True))
    return {"data": None}


def delete_active(call: Call) -> dict[str, Any]:
    call.state.run("delete from alert where event_id = ?", (_found(call, call.query["eventId"], active=True)["eventId"],))
    return {"data": None}


def tag_active(call: Call) -> dict[str, Any]:
    tagged(call, _found(call, call.body["eventId"], active=True), patch=call.body["isPatchUpdate"])
    return {"data": 1}


def tag_history(call: Call) -> dict[str, Any]:
    tagged(call, _found(call, call.body["eventId"], active=False), patch=call.body["isPatchUpdate"])
    return {"msg": "success", "data": 1}  # as in the sample


def tag_actives(call: Call) -> dict[str, Any]:
    def act(event_id: str) -> None:
        tagged(call, _found(call, event_id, active=True), patch=call.query["isPatchUpdate"])

    return batch(call.body["eventIds"], act)


def _found(call: Call, event_id: str, *, active: bool) -> Doc:
    found = alert(call, event_id, active=active)
    if found is None:
        raise not_found("The alert does not exist")
    return found


OPERATIONS: Handlers = {
    "searchActiveAlerts": search_active,
    "aggregateActiveAlerts": aggregate,
    "createActiveAlert": create_active,
    "createActiveAlertsInBatch": create_actives,
    "closeActiveAlert": close_active,
    "deleteActiveAlert": delete_active,
    "updateActiveAlertTags": tag_active,
    "updateActiveAlertTagsInBatch": tag_actives,
    "searchHistoryAlerts": search_history,
    "scrollHistoryAlerts": scroll_history,
    "createHistoryAlert": create_history,
    "createHistoryAlertsInBatch": create_histories,
    "updateHistoryAlertTags": tag_history,
    **alert_records.OPERATIONS,
    **alert_settings.OPERATIONS,
    **alert_rules.OPERATIONS,
}
