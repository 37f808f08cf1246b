"""Sites. The first one is the gateway's own, `/v3/site`."""

from __future__ import annotations

from typing import Any

import msgspec

from ...answers import Answer, Call, Refusal
from ...identity import unique_id
from ...localtime import zone
from ...platform import Handlers
from ...state import Doc, encoded
from ..roles import check_role
from .pages import done, page

__all__ = ["OPERATIONS", "site", "site_id"]

FIELDS = ("name", "timezone", "location")


def site_id(call: Call) -> str:
    """Return the site that the path names, without one the gateway's; an unknown one is refused."""
    wanted = call.path.get("site_id")
    found: str | None = call.state.value("select site_id from v3_site where ? is null or site_id = ? order by id limit 1", (wanted, wanted))
    if found is None:
        raise Refusal("not_found", "Site not found.", details={"site_id": wanted})
    return found


def site(call: Call) -> Doc:
    """Return the document of the site that the path names, without one the gateway's."""
    found = call.state.document("v3_site", "site_id", site_id(call))
    assert found is not None
    return found


def list_sites(call: Call) -> dict[str, Any]:
    """By a part of the name in any case: the sender of `name` is a search box that asks with every keystroke."""
    name: str = call.query.get("name") or ""
    return _page(call, "instr(fold(name), fold(?))", [name])


def list_my_sites(call: Call) -> dict[str, Any]:
    return _page(call, "role in ('OWNER', 'INSTALLER')", [])


def _page(call: Call, where: str, values: list[Any]) -> dict[str, Any]:
    rows, total = page(call, "v3_site", "doc", where=where, values=values)
    return {"sites": [msgspec.json.decode(doc) for (doc,) in rows], "total_count": total}


def get_site(call: Call) -> dict[str, Any]:
    return {"site": site(call)}


def create_site(call: Call) -> dict[str, Any]:
    _check_timezone(call)
    number = call.state.next_number("v3 site", 1)
    doc = {
        "id": unique_id(call.state.seed, "created site", number),
        "name": call.body["name"],
        "timezone": call.body["timezone"],
        "version": "V3",
        "authorized_role": "OWNER",
        "archived": False,
        **({"location": call.body["location"]} if call.body.get("location") else {}),
    }
    call.state.insert("v3_site", [doc])
    return {"site": doc}


def update_site(call: Call) -> dict[str, Any]:
    """Null leaves a field as it is."""
    doc = site(call)
    check_role(doc["authorized_role"])
    _check_timezone(call)
    doc |= {name: call.body[name] for name in FIELDS if call.body.get(name) is not None}
    call.state.run("update v3_site set doc = ? where site_id = ?", (encoded(doc), doc["id"]))
    return {"site": doc}


def delete_site(call: Call) -> Answer:
    """A site that still has devices stays, and so does the gateway's own; neither is documented."""
    doc = site(call)
    check_role(doc["authorized_role"])
    first = call.state.value("select site_id from v3_site order by id limit 1")
    if doc["id"] == first or call.state.value("select count(*) from v3_device where site_id = ?", (doc["id"],)):
        raise Refusal("unprocessable_entity", "A site with devices, or the site of the gateway, cannot be deleted.")
    for table in ("v3_site", "v3_rule"):
        call.state.run(f"delete from {table} where site_id = ?", (doc["id"],))
    return done(call)


def _check_timezone(call: Call) -> None:
    name: str | None = call.body.get("timezone")
    try:
        zone(name or "UTC")
    except ValueError as error:
        raise Refusal("invalid_request_body", f"timezone: {error}", details={"field": "timezone"}) from error


OPERATIONS: Handlers = {
    "listSitesV3": list_sites,
    "listMySitesV3": list_my_sites,
    "listMySitesLegacyV3": list_my_sites,
    "getSiteV3": get_site,
    "getGatewaySiteV3": get_site,
    "createSiteV3": create_site,
    "updateSiteV3": update_site,
    "updateGatewaySiteV3": update_site,
    "deleteSiteV3": delete_site,
}
