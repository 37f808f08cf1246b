"""Assets and other resources of the Application Portal: who may access them, alone or through a user group."""

from __future__ import annotations

from typing import Any

import pytest

from portal_client import Portal, walk

LIST, APPEND, ASSIGN, CHECK = "user/asset/list", "user/asset/append", "v2.3/user/asset/assign", "user/authorization/asset/check"


def assets(portal: Portal, name: str = "operator.meyer", version: str = "v2.2", **page: int) -> dict[str, Any]:
    body: dict[str, Any] = {"userId": portal.user(name), "orgId": portal.simulator.org_id}
    return dict(portal.ask(f"{version}/{LIST}", body | ({"pagination": page} if page else {}))["data"])


def ids(portal: Portal, name: str = "operator.meyer") -> list[str]:
    return [asset["id"] for asset in assets(portal, name)["assets"]]


@pytest.mark.parametrize("version", ["v2.0", "v2.2"])
def test_assets_of_a_user_come_in_pages_from_zero_until_all_are_told(portal: Portal, version: str) -> None:
    pages = [assets(portal, version=version, pageNo=number, pageSize=10) for number in range(4)]
    total = pages[0]["pagination"]["totalElements"]
    assert [page["pagination"] for page in pages] == [{"totalElements": total, "pageNo": number, "pageSize": 10} for number in range(4)]
    assert [asset["id"] for page in pages for asset in page["assets"]] == ids(portal)
    assert len(set(ids(portal))) == total > 20
    assert not pages[3]["assets"]


def test_access_is_added_replaced_and_taken_away(portal: Portal) -> None:
    name, everything = "auditor.novak", ids(portal)
    user = {"userId": portal.user(name), "orgId": portal.simulator.org_id}
    before = ids(portal, name)  # of the user's group
    fresh = [key for key in everything if key not in before][:2]
    assert portal.ask(f"v2.2/{APPEND}", {**user, "assetIds": fresh[:1]})["data"] is True
    assert portal.ask("v2.0/asset/append", {**user, "assetIds": fresh[1:]})["code"] == 200
    assert set(ids(portal, name)) == {*before, *fresh}
    assert portal.data(ASSIGN, {"userId": user["userId"], "assetIds": fresh[:1]}) is True
    assert set(ids(portal, name)) == {*before, fresh[0]}
    session = portal.log_in(name)
    asked = [portal.ask(f"v2.2/{CHECK}", {"assetIds": keys}, session=session)["data"] for keys in ([fresh[0]], fresh, [*before, fresh[0]])]
    assert asked == [True, False, True]
    assert portal.data(ASSIGN, {"userId": user["userId"], "assetIds": []}) is True
    assert ids(portal, name) == before


def test_who_may_access_an_asset_is_told_from_both_ends(portal: Portal) -> None:
    key = next(key for key in ids(portal) if key not in ids(portal, "engineer.tanaka"))
    asked = {"orgId": portal.simulator.org_id, "assetId": key}
    assert [user["name"] for user in portal.ask("v2.1/asset/authorize/user/list", asked)["data"]] == ["operator.meyer"]
    assert portal.data("v2.3/resource/user/append", {"resourceId": key, "userIds": [portal.user("engineer.tanaka")]}) == {"success": True}
    assert [user["name"] for user in portal.ask("v2.2/asset/authorize/user/list", asked)["data"]] == ["operator.meyer", "engineer.tanaka"]
    users = [portal.user(), portal.user("engineer.tanaka")]
    found = portal.ask("v2.2/user/users/assetList", {"organizationId": portal.simulator.org_id, "userIds": users})["data"]
    assert [key in row["userAssetIds"] for row in found["usersUserAssets"]] == [True, True]
    assert [asset["id"] for asset in found["userAssets"]].count(key) == 1
    assert portal.data("v2.3/resource/user/remove", {"resourceId": key, "userIds": users[1:]}) == {"success": True}
    assert portal.code("v2.3/resource/user/remove", {"resourceId": key, "userIds": users[1:]}) == 404
    assert key not in ids(portal, "engineer.tanaka")


def test_what_a_group_gets_its_users_get(portal: Portal) -> None:
    group = portal.by_name("userGroups", "v2.3/organization/userGroup/list")["Night shift"]
    user = {"organizationId": portal.simulator.org_id, "userId": portal.user("technician.okafor")}
    key = next(key for key in ids(portal) if key not in ids(portal, "technician.okafor"))
    assert portal.data("v2.3/userGroup/resource/append", {"userGroupId": group, "resourceIds": [key]}) == {"success": True}
    assert [one["id"] for one in portal.data("v2.3/userGroup/resource/assignedList", userGroupId=group)["resources"]] == [key]
    assert portal.ask("v2.2/userGroup/appendUserGroups", {**user, "userGroupIds": [group]})["data"] is True
    assert key in ids(portal, "technician.okafor")
    page = portal.data("v2.3/userGroup/listAssignedUser", {"userGroupId": group, "pagination": {"pageNo": 0, "pageSize": 5}})
    assert (page["users"][0]["userId"], page["pagination"]) == (user["userId"], {"totalElements": 1, "pageNo": 0, "pageSize": 5})
    assert portal.data("v2.3/userGroup/resource/remove", {"userGroupId": group, "resourceIds": [key]}) == {"success": True}
    assert key not in ids(portal, "technician.okafor")
    assert portal.code("v2.3/userGroup/resource/remove", {"userGroupId": group, "resourceIds": [key]}) == 404
    assert portal.code("v2.3/userGroup/resource/assignedList", userGroupId="ug0") == 404


def test_tagged_assets_become_known_by_synchronizing(portal: Portal) -> None:
    org = portal.simulator.org_id
    products = portal.post("/connect-service/v2.1/products", {"pagination": {"pageNo": 1, "pageSize": 1}}, action="search")["data"]
    body = {"productKey": products[0]["productKey"], "timezone": "+01:00", "deviceName": {"defaultValue": "New one"}, "deviceTags": {"auth_unit": "true"}}
    made = portal.post("/connect-service/v2.1/devices", body, action="create")["data"]["assetId"]
    give = {"userId": portal.user(), "orgId": org, "assetIds": [made]}
    assert portal.ask(f"v2.2/{APPEND}", give)["code"] == 31404
    assert portal.ask("v2.0/asset/sync", orgId=org)["code"] == 200
    assert portal.ask(f"v2.2/{APPEND}", give)["code"] == 0
    assert assets(portal)["assets"][-1]["name"]["default"] == "New one"
    assert portal.post("/connect-service/v2.1/devices", action="delete", assetId=made)["code"] == 0
    assert made not in ids(portal)


def test_the_asset_tree_of_a_user_has_their_assets_as_leaves(portal: Portal) -> None:
    session, key = portal.log_in("planner.silva"), portal.simulator.app_key
    tree = portal.ask("v2.2/user/app/asset/tree", session=session, accessKey=key)["data"]
    leaves = [node for node in walk(tree) if node["tag"] == "asset"]
    assert {leaf["id"] for leaf in leaves} == set(ids(portal, "planner.silva"))
    bare = portal.ask("v2.1/user/app/asset/tree", session=session, accessKey=key)
    assert bare == tree
    assert portal.ask("v2.2/user/app/asset/tree", session=session, accessKey="none")["code"] == 31404
    filtered = portal.ask("v2.2/user/app/asset/tree", session=session, accessKey=key, resourceTypes="other")["data"]
    assert filtered["children"] == []


def test_assets_below_structures_are_those_of_the_user(portal: Portal) -> None:
    names, session = portal.structures(), portal.log_in()
    body = {"structureIds": [names["North field"], names["Sunfield"]], "locale": "zh_CN"}
    north, everything = portal.ask("v2.2/structure/asset/list", body, session=session)["data"]
    assert (north["structureName"], len(everything["assets"])) == ("北区", len(ids(portal)))
    assert {asset["assetId"] for asset in north["assets"]} < {asset["assetId"] for asset in everything["assets"]}
    assert portal.ask("v2.2/structure/asset/list", {**body, "structureIds": ["sg0"]}, session=session)["code"] == 31400


def test_types_and_resources_live_and_die(portal: Portal) -> None:
    name = {"defaultValue": "Substation", "i18nValue": {"zh_CN": "变电站"}}
    assert portal.data("v2.3/resource/type/create", {"code": "substation", "name": name}) == {"success": True}
    assert portal.code("v2.3/resource/type/create", {"code": "substation", "name": name}) == 31408
    assert portal.data("v2.3/resource/type/list", {"codes": ["substation"]}) == {"types": [{"code": "substation", "name": name}]}
    sent = [{"code": code, "name": {"defaultValue": code.title()}} for code in ("north", "south", "west")]
    made = portal.data("v2.3/resource/create", {"type": "substation", "resources": sent[:2]})["resources"]
    same = portal.data("v2.3/resource/create", {"type": "substation", "resources": sent[2:], "assignCodeToId": True})["resources"]
    assert ([one["code"] for one in made], same[0]["id"]) == (["north", "south"], "west")
    assert portal.code("v2.3/resource/create", {"type": "substation", "resources": sent[:1]}) == 31408
    assert portal.code("v2.3/resource/create", {"type": "none", "resources": sent[:1]}) == 31404
    assert portal.data("v2.3/resource/update", {"id": made[0]["id"], "name": {"defaultValue": "North, renamed"}}) == {"success": True}
    page = portal.data("v2.3/resource/list", {"types": ["substation"], "pagination": {"pageNo": 0, "pageSize": 2}})
    assert ([one["name"]["defaultValue"] for one in page["resources"]], page["pagination"]["totalElements"]) == (["North, renamed", "South"], 3)
    assert portal.data("v2.3/resource/list", {"codes": ["south", "west"], "ids": ["west"]})["resources"] == same
    assert portal.code("v2.3/resource/type/delete", {"codes": ["substation"]}) == 31408
    assert portal.data("v2.3/resource/delete", {"ids": ["west", *[one["id"] for one in made]]}) == {"success": True}
    assert portal.data("v2.3/resource/type/update", {"code": "substation", "name": {"defaultValue": "Other"}}) == {"success": True}
    assert portal.data("v2.3/resource/type/delete", {"code": ["substation"]}) == {"success": True}
    assert portal.code("v2.3/resource/type/list", {"codes": ["substation"]}) == portal.code("v2.3/resource/delete", {"ids": ["west"]}) == 31404
    assert portal.code("v2.3/resource/type/delete", {"codes": ["auth_unit"]}) == 31435
    assert portal.code("v2.3/resource/delete", {}) == portal.code("v2.3/resource/type/create", {"code": "x", "name": {"defaultValue": ""}}) == 31400
    assert portal.code("v2.3/resource/update", {"id": "west"}) == 31404


def test_there_is_an_end_to_resources_and_their_names_may_stay(portal: Portal) -> None:
    portal.data("v2.3/resource/type/create", {"code": "many", "name": {"defaultValue": "Many"}})
    sent = [{"code": f"m{number}", "name": {"defaultValue": "M"}} for number in range(1000)]
    assert portal.code("v2.3/resource/create", {"type": "many", "resources": sent}) == 31415
    (made,) = portal.data("v2.3/resource/create", {"type": "many", "resources": sent[:1]})["resources"]  # nothing of the other request was done
    assert portal.data("v2.3/resource/update", {"id": made["id"]}) == portal.data("v2.3/resource/type/update", {"code": "many"}) == {"success": True}
    assert portal.data("v2.3/resource/list", {"types": ["many"]})["resources"] == [made]
    assert portal.data("v2.3/resource/type/list", {"codes": ["many"]})["types"][0]["name"]["defaultValue"] == "Many"


def test_assets_must_be_named_and_known(portal: Portal) -> None:
    session, org = portal.log_in(), portal.simulator.org_id
    assert portal.ask(f"v2.2/{CHECK}", {"assetIds": []}, session=session)["code"] == 31400
    assert portal.ask("v2.2/asset/authorize/user/list", {"orgId": org, "assetId": "nothing"})["code"] == 31404
    assert portal.ask("v2.1/asset/structure", session=session)["code"] == 400
    assert portal.ask("v2.1/asset/structure", session=session, assetIds="nothing,else")["code"] == 404
    assert portal.ask("v2.2/structure/asset/list", {"structureIds": [], "locale": "en_US"}, session=session)["code"] == 31400


@pytest.mark.parametrize("body", [{"userId": "u0"}, {"assetIds": ["nothing"]}])
def test_access_of_nobody_or_to_nothing_is_refused(portal: Portal, body: dict[str, Any]) -> None:
    user = {"userId": portal.user(), "assetIds": ids(portal)[:1], **body}
    assert portal.ask(f"v2.2/{APPEND}", {"orgId": portal.simulator.org_id, **user})["code"] == 31404
    assert portal.ask("v2.0/asset/append", {"orgId": portal.simulator.org_id, **user})["code"] == 404
    assert portal.code(ASSIGN, user) == 31404
