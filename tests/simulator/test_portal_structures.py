"""Organization structures of the Application Portal: a tree of nodes, with assets and other resources, seen by users and applications."""

from __future__ import annotations

from typing import Any

import pytest

from portal_client import Portal, walk

APP, DETAIL, OF_USER = (f"v2.{minor}/structure-service/structures/{name}" for minor, name in ((3, "app"), (3, "detail"), (2, "user")))


def create(portal: Portal, parent: str, *names: str) -> list[str]:
    sent = [{"parentId": parent, "name": {"defaultValue": name, "i18nValue": {"zh_CN": f"{name}区"}}} for name in names]
    return list(portal.data("v2.3/structure/create", {"structures": sent})["structureIds"])


def tree(portal: Portal, **more: Any) -> dict[str, Any]:
    root = portal.structures()["Sunfield"]
    return dict(portal.data(DETAIL, appId=portal.simulator.app_key, structureRootId=root, **more))


def test_nodes_are_created_below_a_parent_and_found_in_the_tree(portal: Portal) -> None:
    root = portal.structures()["Sunfield"]
    east, west = create(portal, root, "East", "West")
    (inner,) = create(portal, east, "Row 1")
    found = {node["id"]: node for node in walk(tree(portal, locale="zh_CN"))}
    assert [found[key]["parentId"] for key in (root, east, west, inner)] == ["", root, root, east]
    assert found[east]["displayOrder"] < found[west]["displayOrder"]
    headers = portal.headers({"orgId": portal.simulator.org_id, "appId": portal.simulator.app_key}, "") | {"locale": "zh_CN"}
    query = {"orgId": portal.simulator.org_id, "appId": portal.simulator.app_key}
    answer = portal.http.get(f"/app-portal-service/{APP}", params=query, headers=headers).json()
    assert answer["data"][0]["name"] == "阳光电站"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"parentId": "sg0"}, 31400),
        ({"name": {"defaultValue": "North field"}}, 31408),
        ({"name": {"defaultValue": " "}}, 31430),
        ({"name": {"defaultValue": "n" * 101}}, 31430),
    ],
)
def test_a_node_that_cannot_be_is_refused_and_nothing_of_the_request_done(portal: Portal, change: dict[str, Any], code: int) -> None:
    root = portal.structures()["Sunfield"]
    good = {"parentId": root, "name": {"defaultValue": "Never"}}
    assert portal.code("v2.3/structure/create", {"structures": [good, {**good, **change}]}) == code
    assert "Never" not in portal.structures()


def test_a_structure_has_a_limited_depth(portal: Portal) -> None:
    parent = portal.structures()["Sunfield"]
    for level in range(9):
        (parent,) = create(portal, parent, f"level {level}")
    assert portal.code("v2.3/structure/create", {"structures": [{"parentId": parent, "name": {"defaultValue": "deeper"}}]}) == 31415


def test_names_and_tags_change_one_by_one(portal: Portal) -> None:
    root = portal.structures()["Sunfield"]
    (key,) = create(portal, root, "Before")

    def update(**changes: Any) -> int:
        return portal.code("v2.3/structure/update", {"structureRootId": root, "structures": [{"structureId": key, **changes}]})

    def now() -> dict[str, Any]:
        return next(node for node in walk(tree(portal)) if node["id"] == key)

    assert update(tags=[{"key": "crew", "value": "one"}]) == update(name={"defaultValue": "After"}) == update(tags=[{"key": "row", "value": "7"}]) == 0
    assert (now()["name"], now()["tags"]) == ("After", {"crew": "one", "row": "7"})
    assert update(tags=[{"key": "crew", "value": "two"}], isTagIncrementalUpdate=False) == 0
    assert now()["tags"] == {"crew": "two"}
    assert update(tags=[{"key": "a", "value": "1"}, {"key": "a", "value": "2"}]) == 31400
    assert update(tags=[{"key": str(number), "value": ""} for number in range(21)]) == 31432
    assert update(name={"defaultValue": "South field"}) == 31408
    assert portal.code("v2.3/structure/update", {"structureRootId": key, "structures": [{"structureId": root}]}) == 31400


def test_only_nodes_to_which_nothing_is_assigned_are_deleted(portal: Portal) -> None:
    names = portal.structures()
    root = names["Sunfield"]
    (key,) = create(portal, root, "Short-lived")
    create(portal, key, "Below it")
    assert portal.code("v2.3/structure/delete", {"structureRootId": root, "structureIds": [names["North field"]]}) == 31435  # it has assets
    assert portal.code("v2.3/structure/delete", {"structureRootId": root}) == 31435
    assert portal.code("v2.3/structure/delete", {"structureRootId": root, "structureIds": ["sg0"]}) == 31400
    user = {"organizationId": portal.simulator.org_id, "userId": portal.user()}
    assert portal.ask("v2.2/structure/appendStructures", {**user, "structureIds": [key]})["data"] is True
    assert portal.code("v2.3/structure/delete", {"structureRootId": root, "structureIds": [key]}) == 31435
    assert portal.ask("v2.2/structure/removeStructures", {**user, "structureIds": [key]})["data"] is True
    assert portal.data("v2.3/structure/delete", {"structureRootId": root, "structureIds": [key]}) is True
    assert not {"Short-lived", "Below it"} & set(portal.structures())


def test_assets_of_a_node_are_replaced_and_stand_once_in_a_structure(portal: Portal) -> None:
    (key,) = create(portal, portal.structures()["Sunfield"], "With assets")
    north = next(node for node in walk(tree(portal)) if node["name"] == "North field")
    moved = north["assets"][0]["assetId"]

    def assign(node: str, *assets: str) -> int:
        return portal.code("v2.3/structure/asset/assign", {"structureId": node, "assetIds": assets})

    assert assign(key, moved) == 31435
    assert assign(north["id"], *[asset["assetId"] for asset in north["assets"][1:]]) == 0
    assert assign(key, moved) == 0
    found = next(node for node in walk(tree(portal)) if node["id"] == key)
    assert [asset["assetId"] for asset in found["assets"]] == [moved]
    assert assign(key, "nothing") == assign("sg0", moved) == 31404
    structures = portal.ask("v2.2/asset/structure", session=portal.log_in(), assetId=moved)["data"]["structures"]
    assert [(one["displayName"], [child["name"] for child in one["children"]]) for one in structures] == [("Sunfield", ["With assets"])]


def test_resources_hang_on_a_node_and_are_shown_on_request(portal: Portal) -> None:
    one, two = create(portal, portal.structures()["Sunfield"], "First", "Second")
    portal.data("v2.3/resource/type/create", {"code": "gate", "name": {"defaultValue": "Gate"}})
    resource = portal.data("v2.3/resource/create", {"type": "gate", "resources": [{"code": "g1", "name": {"defaultValue": "Gate 1"}}]})["resources"][0]
    associate = "v2.3/structure/resource/associate"
    assert portal.data(associate, {"structureId": one, "resourceIds": [resource["id"]]}) == {"success": True}
    assert portal.code(associate, {"structureId": two, "resourceIds": [resource["id"]]}) == 31405
    assert portal.code(associate, {"structureId": two, "resourceIds": ["rs0"]}) == 31404
    assert all("associatedResources" not in node for node in walk(tree(portal)))
    found = {node["id"]: node for node in walk(tree(portal, needAssociatedAsset="true"))}
    assert [(shown["id"], shown["name"], shown["parentId"]) for shown in found[one]["associatedResources"]] == [(resource["id"], "Gate 1", one)]
    assert portal.data(associate, {"structureId": one}) == {"success": True}


def test_a_user_sees_the_way_to_their_own_nodes_only(portal: Portal) -> None:
    names = portal.structures()
    query = {"appId": portal.simulator.app_key}
    session = portal.log_in("planner.silva")
    everything = {node["name"] for node in walk(portal.data(OF_USER, **query))}
    assert {node["name"] for node in walk(portal.data(OF_USER, session=session, **query))} == {"Sunfield", "South field"} < everything
    user = {"organizationId": portal.simulator.org_id, "userId": portal.user("planner.silva")}
    assert portal.ask("v2.2/structure/appendStructures", {**user, "structureIds": [names["North field"]]})["data"] is True
    seen = portal.data(DETAIL, session=session, structureRootId=names["Sunfield"], **query)
    assert {node["name"] for node in walk(seen)} == {"Sunfield", "North field", "South field"}
    listed = portal.ask("v2.2/user/structures", session=session)["data"]["structures"]
    assert [one["parentId"] for one in listed] == [names["Sunfield"]] * 2


def test_structures_belong_to_applications_of_the_organization(portal: Portal) -> None:
    assert [portal.code(path, appId="none", structureRootId="sg0") for path in (APP, DETAIL, OF_USER)] == [31520] * 3
    assert portal.code(DETAIL, appId=portal.simulator.app_key, structureRootId=portal.structures()["South field"]) == 31404
    assert portal.code(APP, appId=portal.simulator.app_key, session="wrong") == 401
