"""Applications of the Application Portal: their menus and permissions, who gets them, and what an application may do over the API."""

from __future__ import annotations

from typing import Any

import pytest

from portal_client import Portal, walk

GROUP, ROLE = "v2.3/app/menuGroup/createOrUpdate", "v2.3/role/app/resource/assign"


def test_an_application_tells_its_menus_and_permissions(portal: Portal) -> None:
    found = portal.data("v2.3/app/get", appId=portal.simulator.app_key)
    assert (found["code"], found["createdType"], found["nameJson"]["zh_CN"]) == ("park-monitor", 1, "电站监控")
    assert [menu["code"] for menu in found["menus"]] == ["overview", "alarms", "alarm-history"]
    assert portal.code("v2.3/app/get", appId="none") == 31404


def test_tags_of_an_application_are_replaced_kept_or_removed(portal: Portal) -> None:
    def modify(**tags: Any) -> int:
        return portal.code("v2.3/app/modify", {"appId": portal.simulator.app_key, **tags})

    def now() -> list[dict[str, str]]:
        return list(portal.data("v2.3/app/get", appId=portal.simulator.app_key)["tags"])

    one, two = {"key": "team", "value": "operations"}, {"key": "crew", "value": "north"}
    assert (modify(tags=[one]), now()) == (0, [one])
    assert (modify(tags=[two]), now()) == (0, [two])
    assert (modify(tags=None), now()) == (0, [two])
    assert modify(tags=[one, one]) == modify(tags=[{"key": str(number), "value": ""} for number in range(6)]) == 31400
    assert modify(tags=[{"key": "k" * 51, "value": ""}]) == modify(tags=[{"key": "k", "value": "v" * 257}]) == 31400
    assert (modify(), now()) == (0, [])


def test_menus_reach_users_through_groups_and_roles(portal: Portal) -> None:
    key, session = portal.simulator.app_key, portal.log_in("analyst.rossi")
    user_id = portal.user("analyst.rossi")
    role = portal.by_name("roles", "v2.2/organization/role/list")["Analyst"]

    def menus() -> list[str]:
        found = portal.ask("v2.2/user/app/resource/info", session=session, accessKey=key)["data"]["menus"]
        return [menu["identifier"] for top in found for menu in walk(top)]

    assert menus() == ["overview"]
    history = portal.data("v2.3/app/get", appId=key)["menus"][2]["id"]
    group = portal.data(GROUP, {"appId": key, "name": "Archive", "menuIds": [history]})
    change = {"roleId": role, "appId": key, "resourceType": 0, "resourceIds": [group["id"]]}
    assert portal.data(ROLE, {**change, "operationType": 0}) is True
    assert menus() == ["overview", "alarms", "alarm-history"]  # with the menu above it
    found = portal.data("v2.3/user/app/resource/permission", appId=key, userId=user_id, locale="zh_CN")["menus"]
    assert [(menu["code"], menu["name"]) for menu in walk(found[1])] == [("alarms", "告警"), ("alarm-history", "告警历史")]
    assert portal.data(ROLE, {**change, "operationType": 1}) is True
    assert menus() == ["overview"]


def test_menu_groups_are_created_and_changed(portal: Portal) -> None:
    key = portal.simulator.app_key
    menus = [menu["id"] for menu in portal.data("v2.3/app/get", appId=key)["menus"]]
    made = portal.data(GROUP, {"appId": key, "name": "Screens"})
    assert portal.data(GROUP, {"appId": key, "menuGroupId": made["id"], "menuIds": menus[:2]}) == made
    listed = {group["id"]: group for group in portal.data("v2.3/app/menuGroup/list", appId=key)}
    assert listed[made["id"]] == {"id": made["id"], "name": "Screens", "menuIds": menus[:2]}
    assert portal.data(GROUP, {"appId": key, "menuGroupId": made["id"], "name": "Walls"})["name"] == "Walls"
    assert portal.code(GROUP, {"appId": key}) == 31400
    assert portal.code(GROUP, {"appId": key, "name": "Walls"}) == 31408
    assert portal.code(GROUP, {"appId": key, "name": "New", "menuIds": ["none"]}) == portal.code(GROUP, {"appId": key, "menuGroupId": "mg0"}) == 31404


def test_roles_permit_what_they_were_given(portal: Portal) -> None:
    key, user_id = portal.simulator.app_key, portal.user("technician.okafor")
    export = portal.data("v2.3/app/get", appId=key)["permissions"][1]["id"]
    role = portal.by_name("roles", "v2.2/organization/role/list")["Analyst"]
    change = {"roleId": role, "appId": key, "resourceType": 1, "operationType": 1, "resourceIds": [export]}
    assert portal.data("v2.2/user/permissions", userId=user_id)["permissions"] == [{"id": export, "name": "Export reports"}]
    assert portal.data(ROLE, change) is True
    assert portal.data("v2.2/user/permissions", userId=user_id)["permissions"] == []
    assert portal.data(ROLE, {**change, "operationType": 0}) is True
    found = portal.data("v2.3/role/app/resource/assignedList", {"roleId": role, "locale": "zh_CN"})
    assert [(one["resourceName"], one["appName"]) for one in found["permissions"]] == [("导出报告", "电站监控")]
    assert portal.code(ROLE, {**change, "roleId": "ro0"}) == portal.code(ROLE, {**change, "resourceIds": ["none"]}) == 31403
    assert portal.code(ROLE, {**change, "appId": "none"}) == 31404
    assert portal.code("v2.3/role/app/resource/assignedList", {"roleId": "ro0"}) == 31404


def test_a_role_makes_structures_visible(portal: Portal) -> None:
    key, north = portal.simulator.app_key, portal.structures()["North field"]
    role = portal.by_name("roles", "v2.2/organization/role/list")["Analyst"]
    session = portal.log_in("analyst.rossi")

    def seen() -> set[str]:
        return {node["name"] for node in walk(portal.data("v2.2/structure-service/structures/user", appId=key, session=session))}

    assert "North field" not in seen()
    assert portal.data(ROLE, {"roleId": role, "appId": key, "resourceType": 2, "operationType": 0, "resourceIds": [north]}) is True
    assert "North field" in seen()
    assert portal.data("v2.3/role/app/resource/assignedList", {"roleId": role})["structures"][0]["resourceId"] == north


@pytest.mark.parametrize(
    ("kind", "path", "body"),
    [
        ("USER", "v2.2/user/organization/roster", {"orgId": "ORG"}),
        ("ASSET", "v2.2/user/asset/list", {"orgId": "ORG", "userId": "u0"}),
        ("USER_OP", "v2.2/user/users/join", {"organizationId": "ORG", "userIds": []}),
        ("USER_PERMISSION", "v2.2/role/appendRoles", {"organizationId": "ORG", "userId": "u0", "roleIds": []}),
        ("USER_ALL_PERMISSION", "v2.2/userRoles/roleList", {"organizationId": "ORG", "userIds": []}),
        ("ROLE_OP", "v2.3/role/create", {"name": "Any", "description": ""}),
        ("MENU_GROUP_OP", GROUP, {"appId": "KEY", "name": "Any"}),
    ],
)
def test_what_an_application_has_not_been_granted_it_may_not_do(portal: Portal, kind: str, path: str, body: dict[str, Any]) -> None:
    key = portal.simulator.app_key
    sent = {name: {"ORG": portal.simulator.org_id, "KEY": key}.get(str(value), value) for name, value in body.items()}
    granted = portal.data("v2.3/app/authorization/info", appId=key)["dataAuthorizeType"]

    def grant(kinds: list[str]) -> bool:
        return bool(portal.data("v2.3/app/authorization/set", {"appId": key, "dataAuthorizeType": kinds}))

    assert grant([one for one in granted if one != kind])
    assert portal.code(path, sent) == 31403
    assert grant(granted)
    assert portal.code(path, sent) != 31403


def test_only_known_kinds_and_applications_are_authorized(portal: Portal) -> None:
    path = "v2.3/app/authorization/set"
    assert portal.code(path, {"appId": "none", "dataAuthorizeType": []}) == portal.code("v2.3/app/authorization/info", appId="none") == 31400
    assert portal.code(path, {"appId": portal.simulator.app_key, "dataAuthorizeType": ["EVERYTHING"]}) == 31400
