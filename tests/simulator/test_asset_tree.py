"""Asset trees, their nodes and paths behave as their pages say."""

from __future__ import annotations

from typing import Any

import pytest

from signed_client import Enos

TREES = "/asset-tree-service/v2.1/asset-trees"
NODES = "/asset-tree-service/v2.1/asset-nodes"
PATHS = "/asset-tree-service/v2.1/asset-paths"
LOGICAL = "/asset-service/v2.1/logical-assets"


def new_device(enos: Enos, **more: Any) -> dict[str, Any]:
    """A device with a name in all languages, on which tests of searches rely."""
    return enos.new_device(deviceName={"defaultValue": "New", "i18nValue": {"en_US": "New", "zh_CN": "新"}}, **more)


def text(name: str) -> dict[str, Any]:
    return {"defaultValue": name, "i18nValue": {"en_US": name}}


def site(name: str, **more: Any) -> dict[str, Any]:
    return {"modelId": "SolarPark", "name": text(name), "timezone": "Europe/Madrid", **more}


@pytest.fixture
def tree(enos: Enos) -> Any:
    """A tree of its own for one test: its ID and the asset ID of its root."""
    tree_id = enos.data(TREES, {"asset": site("Root"), "tree": {"name": text("Mine"), "tags": {"mine": "1"}}}, action="create")
    root = enos.get(TREES, action="get", treeId=tree_id)["data"]["asset"]["assetId"]
    yield tree_id, root
    enos.post(LOGICAL, {"assetId": root}, action="delete")  # with it goes the tree


def children(enos: Enos, tree_id: str, **condition: Any) -> list[str]:
    found = enos.data(NODES, {"filter": condition, "projection": ["assetId"]}, action="searchRelatedAsset", treeId=tree_id)
    return [asset["assetId"] for asset in found]


def seeded(enos: Enos) -> dict[str, Any]:
    return enos.data(TREES, {"expression": "tags.purpose = 'operation'"}, action="search")[0]


def test_the_parks_stand_in_a_tree_with_their_gateways_and_devices(enos: Enos) -> None:
    tree = seeded(enos)
    body = {"from": {"modelIds": ["SolarPark"]}, "to": {"rootModelIds": ["PvEquipment"]}, "pagination": {"pageNo": 1, "pageSize": 1000}}
    answer = enos.post(PATHS, body, action="search", treeId=tree["treeId"])
    paths, assets = answer["data"]["assetPaths"], answer["data"]["assets"]
    assert answer["pagination"]["totalSize"] == len(paths) > 200
    assert [assets[asset_id]["modelId"] for asset_id in paths[0]] == ["SolarPark", "ParkGateway", "SolarInverter"]
    assert [assets[asset_id]["label"] for asset_id in paths[0]] == ["1", "0", "0"]
    whole = enos.post(PATHS, {}, action="search", treeId=tree["treeId"])
    assert (whole["pagination"]["pageSize"], len(whole["data"]["assetPaths"][0]), whole["data"]["assetPaths"][0][0]) == (100, 4, tree["asset"]["assetId"])


def test_paths_can_be_cropped_to_their_ends(enos: Enos) -> None:
    body = {"pathProjection": "END_NODE_ONLY", "projection": ["assetPaths", "assets.*.name"], "pagination": {"pageNo": 2, "pageSize": 3}}
    data = enos.post(PATHS, body, action="search", treeId=seeded(enos)["treeId"])["data"]
    assert [len(path) for path in data["assetPaths"]] == [2, 2, 2]
    assert {asset_id for path in data["assetPaths"] for asset_id in path} == set(data["assets"])
    assert all(set(asset) == {"name"} for asset in data["assets"].values())
    nothing = enos.post(PATHS, {"from": {"assetIds": ["unknown"]}}, action="search", treeId=seeded(enos)["treeId"])
    assert (nothing["data"], nothing["pagination"]["totalSize"]) == ({"assetPaths": [], "assets": {}}, 0)
    assert enos.post(PATHS, {"projection": ["a..b"]}, action="search", treeId=seeded(enos)["treeId"])["code"] == 99400
    assert enos.post(PATHS, {}, action="search", treeId="unknown")["code"] == 99404


def test_the_life_of_a_tree(enos: Enos) -> None:
    park = enos.data(NODES, {"expression": "modelIds = 'SolarPark'"}, action="searchAsset")[0]
    tree_id = enos.data(TREES, {"tree": {"name": text("Second"), "tags": {"second": "1"}}}, action="associate", assetId=park["assetId"])
    assert enos.get(TREES, action="get", treeId=tree_id)["data"] == {"treeId": tree_id, "name": text("Second"), "tags": {"second": "1"}, "asset": park}
    assert len(enos.data(NODES, {"assetIds": [park["assetId"], "unknown"]}, action="getAssetTree")[park["assetId"]]) == 2
    update = {"treeUpdateInfo": {"treeId": tree_id, "tags": {"third": "1"}}}
    assert enos.data(TREES, update, action="update") is None
    for expression, found in (("exists(tags.second)", 0), ("tags.third = '1'", 1), (f"treeId in ('{tree_id}')", 1), ("name like 'SECOND'", 1)):
        assert enos.post(TREES, {"expression": expression}, action="search")["pagination"]["totalSize"] == found
    assert enos.data(TREES, {"filter": {"tags": {"third": "1"}}, "projection": ["treeId"]}, action="search") == [{"treeId": tree_id}]
    assert enos.data(TREES, action="delete", treeId=tree_id) is None
    assert enos.post(TREES, action="delete", treeId=tree_id)["code"] == 17404
    assert enos.get(TREES, action="get", treeId=tree_id)["code"] == 17404
    assert enos.post(TREES, update, action="update")["code"] == 400
    assert enos.post(TREES, action="delete", treeId=seeded(enos)["treeId"])["code"] == 17800


def test_trees_have_a_quota_and_their_tags_too(enos: Enos) -> None:
    root = enos.data(LOGICAL, {"assetInstance": site("Root of many")}, action="create")
    many = {f"tag{number}": "" for number in range(51)}
    assert enos.post(TREES, {"tree": {"name": {}, "tags": many}}, action="associate", assetId=root)["msg"].startswith("Invalid Argument tags:")
    codes = [enos.post(TREES, {"tree": {"name": {}}}, action="associate", assetId=root)["code"] for _ in range(51)]
    assert (codes[0], codes[-1]) == (0, 17772)
    assert enos.post(LOGICAL, {"assetId": root}, action="delete")["code"] == 0  # with a root asset goes the tree
    assert enos.post(TREES, {}, action="search")["pagination"]["totalSize"] == 1


def test_assets_are_created_and_put_into_a_tree(enos: Enos, tree: tuple[str, str]) -> None:
    tree_id, root = tree
    answer = enos.post(NODES, {"asset": site("Row", tags={"a": "1"})}, action="createAsset", treeId=tree_id, parentAssetId=root)
    assert (answer["code"], answer["msg"]) == (0, "ok")
    device = new_device(enos, deviceAttributes={"ratedPower": 7})
    keys = {"productKey": device["productKey"], "deviceKey": device["deviceKey"]}
    place = {"treeId": tree_id, "parentAssetId": answer["data"]}
    assert enos.data(NODES, action="associateAsset", **place, **keys) == device["assetId"]
    assert enos.post(NODES, action="associateAsset", **place, **keys)["code"] == 17558
    assert enos.post(NODES, action="associateAsset", **place, assetId="unknown")["code"] == 99404
    assert enos.post(NODES, action="associateAsset", **place)["code"] == 99400
    assert enos.post(NODES, action="associateAsset", treeId=tree_id, parentAssetId="unknown", **keys)["code"] == 17752
    assert enos.post(NODES, action="associateAsset", treeId="unknown", parentAssetId=root, **keys)["code"] == 17404
    assert enos.post(NODES, {"asset": site("Row", modelId="Unknown")}, action="createAsset", treeId=tree_id, parentAssetId=root)["code"] == 99400
    found = enos.data(NODES, {"expression": f"treeId = '{tree_id}' and attributes.ratedPower = 7"}, action="searchAsset")
    assert [(asset["assetId"], asset["label"], asset["attributes"]) for asset in found] == [(device["assetId"], "0", {"ratedPower": 7})]
    enos.data("/connect-service/v2.1/devices", action="delete", assetId=device["assetId"])
    assert set(children(enos, tree_id)) == {root, answer["data"]}


def test_a_batch_may_succeed_in_part(enos: Enos, tree: tuple[str, str]) -> None:
    tree_id, root = tree
    device = new_device(enos)["assetId"]
    place = {"action": "associateAssetBatch", "treeId": tree_id, "parentAssetId": root}
    body = {"assetIdentifiers": [{"assetId": device}, {"assetId": device}, {"assetId": "unknown"}, {}]}
    answer = enos.post(NODES, body, **place)
    assert (answer["code"], answer["successSize"], answer["totalSize"]) == (99206, 1, 4)
    assert [result["code"] for result in answer["data"]] == [0, 17758, 99404, 99400]
    more = enos.post(NODES, {"assetIdentifiers": [{"assetId": new_device(enos)["assetId"]}]}, **place)
    assert (more["code"], more["msg"], more["successSize"]) == (0, "OK", 1)
    assert enos.post(NODES, body, **{**place, "treeId": "unknown"})["code"] == 99404
    assert enos.post(NODES, body, **{**place, "parentAssetId": "unknown"})["code"] == 17752


def grown(enos: Enos, tree_id: str, parent: str, count: int) -> list[str]:
    """A branch, each node below the one before."""
    found = [parent]
    for number in range(count):
        body = {"asset": site(f"Layer {number}")}
        found.append(enos.data(NODES, body, action="createAsset", treeId=tree_id, parentAssetId=found[-1]))
    return found[1:]


def test_a_tree_has_seven_layers_at_most(enos: Enos, tree: tuple[str, str]) -> None:
    tree_id, root = tree
    branch = grown(enos, tree_id, root, 6)
    place = {"treeId": tree_id, "parentAssetId": branch[-1]}
    assert enos.post(NODES, {"asset": site("Too deep")}, action="createAsset", **place)["code"] == 17770
    assert enos.post(NODES, action="associateAsset", assetId=new_device(enos)["assetId"], **place)["code"] == 17770
    other = grown(enos, tree_id, root, 2)
    assert enos.post(NODES, action="move", treeId=tree_id, parentAssetId=branch[4], assetId=other[0])["code"] == 17770
    assert enos.post(NODES, action="move", treeId=tree_id, parentAssetId=branch[3], assetId=other[0])["code"] == 0


def test_relations_are_those_of_the_tree(enos: Enos, tree: tuple[str, str]) -> None:
    tree_id, root = tree
    one, two, three = grown(enos, tree_id, root, 3)
    assert set(children(enos, tree_id)) == {root, one, two, three}
    assert children(enos, tree_id, isChildOfAssetId=one) == [two]
    assert children(enos, tree_id, isParentOfAssetId=three) == [two]
    assert set(children(enos, tree_id, isDescendantOfAssetId=one)) == {two, three}
    assert set(children(enos, tree_id, isAncestorOfAssetId=three)) == {root, one, two}
    assert children(enos, tree_id, isChildOfAssetId="unknown") == []
    assert children(enos, tree_id, isDescendantOfAssetId=root, nameLike={"locale": "default", "value": "layer 1"}) == [two]
    assert children(enos, tree_id, modelIds=["SolarPark"], assetIds=[three, "unknown"]) == [three]
    answer = enos.post(NODES, {"filter": {"isChildOfAssetId": one, "isParentOfAssetId": two}}, action="searchRelatedAsset", treeId=tree_id)
    assert answer["msg"].startswith("Invalid Argument filter:")


def test_moving_takes_a_branch_along_and_keeps_an_order(enos: Enos, tree: tuple[str, str]) -> None:
    tree_id, root = tree
    (first, below), (second,) = grown(enos, tree_id, root, 2), grown(enos, tree_id, root, 1)

    def move(asset: str, parent: str, before: str | None = None) -> int:
        return enos.post(NODES, action="move", treeId=tree_id, parentAssetId=parent, assetId=asset, preAssetId=before)["code"]

    def leaves() -> list[str]:
        return [path[-1] for path in enos.post(PATHS, {}, action="search", treeId=tree_id)["data"]["assetPaths"]]

    assert leaves() == [below, second]
    assert move(second, root) == 0
    assert leaves() == [second, below]
    assert move(second, root, first) == 0
    assert leaves() == [below, second]
    assert move(first, second) == 0
    assert set(children(enos, tree_id, isDescendantOfAssetId=second)) == {first, below}
    assert (move(second, below), move(root, second), move("unknown", root), move(first, "unknown")) == (17768, 17764, 17404, 17777)
    assert (move(below, root, below), move(below, new_device(enos)["assetId"])) == (99400, 99400)
    assert enos.post(NODES, action="move", treeId="unknown", parentAssetId=root, assetId=first)["code"] == 17764


def test_only_leaves_can_be_taken_out(enos: Enos, tree: tuple[str, str]) -> None:
    tree_id, root = tree
    one, two = grown(enos, tree_id, root, 2)
    codes = [enos.post(NODES, action="delete", treeId=tree_id, assetId=asset)["code"] for asset in (root, one, two, two, "unknown")]
    assert codes == [17764, 17766, 0, 99404, 99404]


@pytest.mark.parametrize(
    ("expression", "count"),
    [
        ("rootModelIds in ('Meter', 'WeatherStation')", 22),
        ("deviceKey like 'meter-0000' and productKey like ''", 9),
        ("name.zh_CN like '光伏'", 5),
        ("tags.park like 'ham' and modelId = 'ParkMeter'", 3),
        ("createTime <= '2024-03-17 12:00:00'", 5),
        ("createTime <= 1710662400000", 5),
        ("assetIds = 'unknown'", 0),
    ],
)
def test_expressions_choose_assets(enos: Enos, expression: str, count: int) -> None:
    answer = enos.post(NODES, {"expression": f"{expression} and treeId = '{seeded(enos)['treeId']}'"}, action="searchAsset")
    assert (answer["code"], answer["pagination"]["pageSize"], answer["pagination"]["totalSize"]) == (0, 100, count)


def test_a_filter_stands_for_an_expression_as_on_the_edge(enos: Enos) -> None:
    body = {"filter": {"tags": {"park": "Hami"}, "attributes": {"ratedPower": 2500}, "rootModelIds": ["Meter"]}}
    found = enos.data(NODES, body, action="searchAsset")
    assert len(found) == 3
    assert all((asset["tags"]["park"], asset["attributes"]["ratedPower"]) == ("Hami", 2500) for asset in found)
    assert enos.data(NODES, {"filter": {"tags": {'"': "Hami"}}}, action="searchAsset") == []


def test_a_page_has_a_thousand_assets_at_most(enos: Enos) -> None:
    for path, more in ((NODES, {"action": "searchAsset"}), (TREES, {"action": "search"}), (PATHS, {"action": "search", "treeId": seeded(enos)["treeId"]})):
        answer = enos.post(path, {"pagination": {"pageNo": 1, "pageSize": 1001}}, **more)
        assert answer["msg"].startswith("Invalid Argument pagination.pageSize:")


def test_the_children_of_a_deleted_asset_move_up(enos: Enos, tree: tuple[str, str]) -> None:
    tree_id, root = tree
    one, two, _ = grown(enos, tree_id, root, 3)
    enos.post(LOGICAL, {"assetId": one}, action="delete")
    assert children(enos, tree_id, isChildOfAssetId=root) == [two]
