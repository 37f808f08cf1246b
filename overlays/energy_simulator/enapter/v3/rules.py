"""Rule engines and their rules, found by ID or slug. Scripts are kept, not run. Paths without a site mean the gateway's."""

from __future__ import annotations

import base64
from typing import Any

import msgspec

from ...answers import Answer, Call, Refusal
from ...identity import unique_id
from ...platform import Handlers
from ...state import Doc, encoded
from ..buckets import duration
from .pages import done, page
from .sites import site, site_id

__all__ = ["OPERATIONS"]


def get_engine(call: Call) -> dict[str, Any]:
    place = site(call)
    return {"engine": {"id": unique_id(call.state.seed, "rule engine", place["id"]), "state": _engine_state(call, place["id"]), "timezone": place["timezone"]}}


def create_engine(call: Call) -> dict[str, Any]:
    """Every site has its rule engine from the beginning, as newer documentation takes for granted."""
    site_id(call)
    raise Refusal("conflict", "The site has a rule engine already.")


def suspend(call: Call) -> dict[str, Any]:
    return _switched(call, "SUSPENDED")


def resume(call: Call) -> dict[str, Any]:
    return _switched(call, "ACTIVE")


def _switched(call: Call, state: str) -> dict[str, Any]:
    call.state.run("update v3_site set engine = ? where site_id = ?", (state, site_id(call)))
    return get_engine(call)


def _engine_state(call: Call, site: str) -> str:
    return str(call.state.value("select engine from v3_site where site_id = ?", (site,)))


def list_rules(call: Call) -> dict[str, Any]:
    place = site_id(call)
    active = _engine_state(call, place) == "ACTIVE"
    rows, total = page(call, "v3_rule", "doc", where="site_id = ?", values=[place])
    return {"rules": [_shown(msgspec.json.decode(doc), active) for (doc,) in rows], "total_count": total}


def get_rule(call: Call) -> dict[str, Any]:
    return _answer(call, _rule(call, call.path["rule_id"]))


def _rule(call: Call, name: str) -> Doc:
    sql = "select doc from v3_rule where site_id = ? and (rule_id = ? or slug = ?) order by rule_id = ? desc"
    found: str | None = call.state.value(sql, (site_id(call), name, name, name))
    if found is None:
        raise Refusal("not_found", "Rule not found.", details={"rule_id": name})
    return msgspec.json.decode(found, type=dict[str, Any])


def _shown(doc: Doc, active: bool) -> Doc:
    """A rule runs when it is enabled and the rule engine is not suspended."""
    return {**doc, "state": "STARTED" if active and not doc["disabled"] else "STOPPED"}


def _answer(call: Call, doc: Doc) -> dict[str, Any]:
    return {"rule": _shown(doc, _engine_state(call, site_id(call)) == "ACTIVE")}


def create_rule(call: Call) -> dict[str, Any]:
    place, body = site_id(call), call.body
    _check_slug(call, body["slug"])
    _check_script(body["script"])
    number = call.state.next_number("v3 rule", 1)
    known = {"id": unique_id(call.state.seed, "created rule", number), "slug": body["slug"]}
    doc = {**known, "disabled": bool(body.get("disable")), "script": body["script"]}
    call.state.insert("v3_rule", [doc], site_id=[place])
    return _answer(call, doc)


def update_rule(call: Call) -> dict[str, Any]:
    doc = _rule(call, call.path["rule_id"])
    slug: str | None = call.body.get("slug")
    if slug is None or slug == doc["slug"]:
        return _answer(call, doc)
    _check_slug(call, slug)
    return _changed(call, doc, slug=slug)


def update_script(call: Call) -> dict[str, Any]:
    _check_script(call.body["script"])
    return _changed(call, _rule(call, call.path["rule_id"]), script=call.body["script"])


def enable(call: Call) -> dict[str, Any]:
    return _changed(call, _rule(call, call.path["rule_id"]), disabled=False)


def disable(call: Call) -> dict[str, Any]:
    return _changed(call, _rule(call, call.path["rule_id"]), disabled=True)


def _changed(call: Call, doc: Doc, **changes: Any) -> dict[str, Any]:
    doc |= changes
    call.state.run("update v3_rule set doc = ? where rule_id = ?", (encoded(doc), doc["id"]))
    return _answer(call, doc)


def delete_rule(call: Call) -> Answer:
    call.state.run("delete from v3_rule where rule_id = ?", (_rule(call, call.path["rule_id"])["id"],))
    return done(call)


def batch_enable(call: Call) -> Answer:
    return _batch(call, disabled=False)


def batch_disable(call: Call) -> Answer:
    return _batch(call, disabled=True)


def _batch(call: Call, *, disabled: bool) -> Answer:
    """All of them, or where one is unknown none."""
    for doc in [_rule(call, name) for name in call.body["rule_ids"]]:
        _changed(call, doc, disabled=disabled)
    return done(call)


def _check_slug(call: Call, slug: str) -> None:
    if call.state.value("select count(*) from v3_rule where site_id = ? and (slug = ? or rule_id = ?)", (site_id(call), slug, slug)):
        raise Refusal("conflict", "The slug is already in use.", details={"slug": slug})


def _check_script(script: Doc) -> None:
    """Only a script of the runtime V1 has an interval, which it needs: one official client says so, another sends `0s` for V3."""
    try:
        base64.b64decode(script["code"], validate=True).decode()
    except ValueError as error:
        raise Refusal("invalid_request_body", "script.code: UTF-8 in Base64 is expected", details={"field": "script.code"}) from error
    if script["runtime_version"] == "V1":
        try:
            duration(script.get("exec_interval") or "")
        except ValueError as error:
            raise Refusal("invalid_request_body", f"script.exec_interval: {error}", details={"field": "script.exec_interval"}) from error


_BOTH: Handlers = {
    "listRules": list_rules,
    "createRule": create_rule,
    "getRule": get_rule,
    "updateRule": update_rule,
    "deleteRule": delete_rule,
    "updateRuleScript": update_script,
    "enableRule": enable,
    "disableRule": disable,
    "getRuleEngine": get_engine,
    "suspendRuleEngine": suspend,
    "resumeRuleEngine": resume,
}
OPERATIONS: Handlers = {
    **{f"{name}V3": handler for name, handler in _BOTH.items()},
    **{f"{name.replace('Rule', 'GatewayRule', 1)}V3": handler for name, handler in _BOTH.items()},
    "createRuleEngineV3": create_engine,
    "batchEnableRulesV3": batch_enable,
    "batchDisableRulesV3": batch_disable,
    "batchEnableSiteRulesV3": batch_enable,
    "batchDisableSiteRulesV3": batch_disable,
}
