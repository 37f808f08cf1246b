"""IAM: users, user groups and policies of an organization, managed without anyone's session."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from energy_simulator import Simulator
from signed_client import Enos

V23, V24 = "/enos-iam-service/v2.3", "/enos-iam-service/v2.4/open"
INVALID, DENIED, NOT_FOUND = 400, 403, 404


@pytest.fixture
def iam() -> Iterator[Enos]:
    """A tenant for each test: they delete what others would look for."""
    with Simulator(devices=1, enapter_devices=0, seed=5) as running:
        running.clock.freeze()
        client = Enos(running)
        yield client
        client.close()


def done(answer: dict[str, Any], payload: str = "data") -> Any:
    """The payload of a success."""
    assert (answer["status"], answer["success"], answer["fail"]) == (0, True, False), answer
    return answer.get(payload)


def refused(answer: dict[str, Any], code: int) -> None:
    """Not-found alone is a code of the service; what else is refused, the gateway's HTTP status tells."""
    assert answer["status"] == code, answer
    if code == NOT_FOUND:
        assert (answer["success"], answer["fail"]) == (False, True), answer
    assert answer["message" if code == NOT_FOUND else "msg"]


def people(iam: Enos, **query: str) -> dict[str, dict[str, Any]]:
    return {user["name"]: user for user in done(iam.get(f"{V24}/user/logintime/list", **query), "userWithLoginTime")}


def group(iam: Enos, name: str) -> dict[str, Any]:
    found = done(iam.get(f"{V23}/usergroup/list"))
    assert found["total"] == len(found["list"])
    return next(one for one in found["list"] if one["name"] == name)


def log_in(iam: Enos, name: str) -> dict[str, Any]:
    body = {"authType": 0, "principal": name, "credentials": "examplePassword01"}
    return iam.post("/enos-iam-service/v2.0/login", body, orgId="LEFT OUT")


# --- users ----------------------------------------------------------------------------------------------------------------


def test_users_of_every_kind_are_listed(iam: Enos) -> None:
    assert {user["authType"] for user in people(iam).values()} == {0, 2}
    assert {user["organizationId"] for user in people(iam).values()} == {iam.simulator.org_id}


def test_a_login_counts_as_the_last_one(iam: Enos) -> None:
    assert "lastLoginTime" not in people(iam)["auditor.novak"]
    assert log_in(iam, "auditor.novak")["status"] == 0
    assert people(iam)["auditor.novak"]["lastLoginTime"] > people(iam)["analyst.rossi"]["lastLoginTime"]


def test_users_are_listed_by_when_they_last_signed_in(iam: Enos) -> None:
    moment = people(iam)["operator.meyer"]["lastLoginTime"]
    assert list(people(iam, fromTime=moment, toTime=moment)) == ["operator.meyer"]
    assert "analyst.rossi" not in people(iam, fromTime=moment)
    assert "auditor.novak" not in people(iam, toTime="2099-01-01 00:00:00")
    refused(iam.get(f"{V24}/user/logintime/list", fromTime="yesterday"), INVALID)


def test_a_disabled_user_cannot_sign_in_until_enabled(iam: Enos) -> None:
    user_id = people(iam)["operator.meyer"]["id"]
    done(iam.post(f"{V24}/user/disable", {"userId": user_id}))
    assert people(iam)["operator.meyer"]["state"] == 1
    assert log_in(iam, "operator.meyer")["status"] == 30511
    done(iam.post(f"{V24}/user/enable", {"userId": user_id}))
    assert log_in(iam, "operator.meyer")["status"] == 0


def test_a_user_may_be_named_in_the_query_as_the_table_says(iam: Enos) -> None:
    user_id = people(iam)["operator.meyer"]["id"]
    done(iam.post(f"{V24}/user/disable", userId=user_id))
    done(iam.post(f"{V24}/user/logintime/delete", userId=user_id))
    assert "operator.meyer" not in people(iam)
    refused(iam.post(f"{V24}/user/logintime/delete", userId=user_id), NOT_FOUND)
    refused(iam.post(f"{V24}/user/logintime/delete"), INVALID)


def test_a_user_of_single_sign_on_lives_through_all_operations(iam: Enos) -> None:
    given = {"domain": "sunfield-sso", "userName": "guest.moreau", "email": "guest.moreau@contractor.example", "phone": "600000077", "phoneArea": "33"}
    user_id = done(iam.post(f"{V23}/user/sso/create", given), "userId")
    (found,) = done(iam.get(f"{V23}/user/sso/list", userName="guest.moreau"), "users")
    assert (found["id"], found["domain"], found["phone"], found["authType"]) == (user_id, "sunfield-sso", "600000077", 2)
    done(iam.post(f"{V23}/user/sso/update", {"userId": user_id, "userName": "guest.marchand"}))
    (found,) = done(iam.get(f"{V23}/user/sso/list", phone="600000077"), "users")
    assert (found["name"], found["email"]) == ("guest.marchand", given["email"])
    assert people(iam)["guest.marchand"]["domain"] == "sunfield-sso"
    done(iam.post(f"{V23}/user/sso/delete", {"userId": user_id}))
    assert done(iam.get(f"{V23}/user/sso/list", phone="600000077"), "users") == []
    refused(iam.post(f"{V23}/user/sso/update", {"userId": user_id}), NOT_FOUND)


def test_names_and_addresses_of_users_are_unique(iam: Enos) -> None:
    given = {"domain": "sunfield-sso", "userName": "contractor.berg", "email": "other@contractor.example"}
    refused(iam.post(f"{V23}/user/sso/create", given), INVALID)
    refused(iam.post(f"{V23}/user/sso/create", {**given, "userName": "other", "email": "operator.meyer@sunfield.example"}), INVALID)
    user_id = people(iam)["contractor.berg"]["id"]
    refused(iam.post(f"{V23}/user/sso/update", {"userId": user_id, "userName": "contractor.dubois"}), INVALID)
    done(iam.post(f"{V23}/user/sso/update", {"userId": user_id, "userName": "contractor.berg"}))


def test_the_general_delete_takes_users_of_single_sign_on_too_but_only_enos_users_are_disabled(iam: Enos) -> None:
    user_id = people(iam)["contractor.berg"]["id"]
    refused(iam.post(f"{V24}/user/disable", {"userId": user_id}), INVALID)
    done(iam.post(f"{V24}/user/logintime/delete", {"userId": user_id}))
    assert "contractor.berg" not in people(iam)


def test_the_other_organization_is_denied(iam: Enos) -> None:
    refused(iam.get(f"{V23}/user/sso/list", orgId=iam.simulator.denied_org_id), DENIED)


# --- user groups ----------------------------------------------------------------------------------------------------------


def test_a_new_group_is_found_by_its_name_changed_and_deleted(iam: Enos) -> None:
    assert done(iam.post(f"{V23}/usergroup/add", {"userGroup": {"name": "Cleaning"}})) is True
    key = group(iam, "Cleaning")["id"]
    refused(iam.post(f"{V23}/usergroup/add", {"userGroup": {"name": "Cleaning"}}), INVALID)
    assert done(iam.post(f"{V23}/usergroup/modify", {"id": key, "name": "Cleaning north", "desc": "Modules of the north field"})) is True
    assert done(iam.get(f"{V23}/usergroup/info", id=key))["name"] == "Cleaning north"
    assert done(iam.post(f"{V23}/usergroup/delete", {"id": key})) is True
    refused(iam.get(f"{V23}/usergroup/info", id=key), NOT_FOUND)
    refused(iam.post(f"{V23}/usergroup/delete", {"id": key}), NOT_FOUND)


def test_users_join_and_leave_a_group(iam: Enos) -> None:
    key = group(iam, "Night shift")["id"]
    members, user_id = group(iam, "Night shift")["user_num"], people(iam)["contractor.berg"]["id"]
    for _ in range(2):  # a second time changes nothing
        done(iam.post(f"{V23}/usergroup/append", {"user": {"add": [user_id]}, "userGroup": {"id": key}}))
    found = done(iam.get(f"{V23}/usergroup/info", id=key))
    assert (found["user_num"], found["users"][-1]["name"], found["users"][-1]["auth_type"]) == (members + 1, "contractor.berg", 2)
    assert [one["name"] for one in done(iam.get(f"{V23}/user/usergroup/list", id=user_id))] == ["Night shift"]
    done(iam.post(f"{V23}/usergroup/remove", {"user": {"delete": [user_id]}, "userGroup": {"id": key}}))
    assert done(iam.get(f"{V23}/user/usergroup/list", id=user_id)) == []
    assert group(iam, "Night shift")["user_num"] == members


def test_listings_of_groups_leave_the_users_out(iam: Enos) -> None:
    assert group(iam, "Night shift")["users"] == []
    assert group(iam, "Night shift")["user_num"] == 2


def test_a_group_tells_the_state_of_its_users_the_other_way_round(iam: Enos) -> None:
    key, user_id = group(iam, "Night shift")["id"], people(iam)["operator.meyer"]["id"]
    assert {user["name"]: user["state"] for user in done(iam.get(f"{V23}/usergroup/info", id=key))["users"]}["operator.meyer"] == 1
    done(iam.post(f"{V24}/user/disable", {"userId": user_id}))
    assert {user["name"]: user["state"] for user in done(iam.get(f"{V23}/usergroup/info", id=key))["users"]}["operator.meyer"] == 0


def test_a_deleted_user_is_in_no_group(iam: Enos) -> None:
    done(iam.post(f"{V24}/user/logintime/delete", {"userId": people(iam)["operator.meyer"]["id"]}))
    found = done(iam.get(f"{V23}/usergroup/info", id=group(iam, "Night shift")["id"]))
    assert (found["user_num"], [user["name"] for user in found["users"]]) == (1, ["technician.okafor"])


def test_who_and_what_does_not_exist_cannot_be_brought_together(iam: Enos) -> None:
    key, user_id = group(iam, "Night shift")["id"], people(iam)["operator.meyer"]["id"]
    refused(iam.post(f"{V23}/usergroup/append", {"user": {"add": [user_id, "u9"]}, "userGroup": {"id": key}}), NOT_FOUND)
    refused(iam.post(f"{V23}/usergroup/remove", {"user": {"delete": [user_id]}, "userGroup": {"id": "9"}}), NOT_FOUND)
    refused(iam.get(f"{V23}/user/usergroup/list", id="u9"), NOT_FOUND)
    refused(iam.post(f"{V23}/usergroup/append", {"user": {}, "userGroup": {"id": key}}), INVALID)


# --- policies -------------------------------------------------------------------------------------------------------------


def test_every_listed_policy_can_be_got(iam: Enos) -> None:
    found = done(iam.get(f"{V23}/policy/list"))
    assert found["total"] == len(found["list"]) > 0
    assert [done(iam.get(f"{V23}/policy/info", id=policy["id"])) for policy in found["list"]] == found["list"]
    refused(iam.get(f"{V23}/policy/info", id="9"), NOT_FOUND)


def test_policies_are_attached_to_users_and_removed(iam: Enos) -> None:
    subject = {"subjectIds": people(iam)["planner.silva"]["id"], "subjectType": "user"}
    assert done(iam.get(f"{V23}/user/policy/list", id=subject["subjectIds"])) == []
    assert done(iam.post(f"{V23}/policy/grant", {**subject, "policy": {"add": ["104", "105"]}})) is True
    assert [policy["id"] for policy in done(iam.get(f"{V23}/user/policy/list", id=subject["subjectIds"]))] == ["104", "105"]
    assert done(iam.post(f"{V23}/policy/revoke", {**subject, "policy": {"delete": ["104", "20317"]}})) is True
    assert [policy["id"] for policy in done(iam.get(f"{V23}/user/policy/list", id=subject["subjectIds"]))] == ["105"]


def test_policies_of_a_group_stand_in_the_group(iam: Enos) -> None:
    subject = {"subjectIds": group(iam, "Planning")["id"], "subjectType": "user_group"}
    done(iam.post(f"{V23}/policy/grant", {**subject, "policy": {"add": ["105"]}}))
    assert [policy["code"] for policy in group(iam, "Planning")["policys"]] == ["security.auditor"]


def test_the_application_is_a_service_account_with_the_administrators_policy(iam: Enos) -> None:
    subject = {"subjectId": iam.simulator.app_key, "subjectType": "app_instance"}
    assert [policy["code"] for policy in done(iam.get(f"{V23}/policy/service/list", **subject))] == ["admin"]
    done(iam.post(f"{V23}/policy/grant", {"subjectIds": iam.simulator.app_key, "subjectType": "app_instance", "policy": {"add": ["104"]}}))
    assert [policy["id"] for policy in done(iam.get(f"{V23}/policy/service/list", **subject))] == ["101", "104"]
    refused(iam.get(f"{V23}/policy/service/list", subjectId="nobody", subjectType="app_instance"), NOT_FOUND)
    refused(iam.get(f"{V23}/policy/service/list", subjectId=iam.simulator.app_key, subjectType="user"), INVALID)


@pytest.mark.parametrize(
    "body",
    [
        {"subjectIds": "u9", "subjectType": "user", "policy": {"add": ["104"]}},
        {"subjectIds": "9", "subjectType": "user_group", "policy": {"add": ["104"]}},
        {"subjectIds": "30218", "subjectType": "user_group", "policy": {"add": ["104", "9"]}},
    ],
)
def test_policies_are_attached_only_to_what_exists_and_only_those_that_exist(iam: Enos, body: dict[str, Any]) -> None:
    refused(iam.post(f"{V23}/policy/grant", body), NOT_FOUND)


def test_a_kind_of_subject_that_is_none_is_invalid(iam: Enos) -> None:
    refused(iam.post(f"{V23}/policy/grant", {"subjectIds": "u9", "subjectType": "team", "policy": {"add": ["104"]}}), INVALID)


# --- what policies can name -----------------------------------------------------------------------------------------------


def test_resources_are_the_logical_assets_and_one_that_stands_for_all(iam: Enos) -> None:
    found = done(iam.post(f"{V23}/iam/ctrl/api/open/v3/get/resource", {"resourceType": "asset_node"}))
    assert [one["name"] for one in found if one.get("virtualAll")] == ["All assets"]
    assert "Solar Park Operations" in [one["name"] for one in found]


def test_a_type_of_resources_tells_its_operations_conditions_and_provider(iam: Enos) -> None:
    assert [one["value"] for one in done(iam.get(f"{V23}/resource/get/action", resourceType="asset_node"))] == ["read", "write", "control"]
    assert [one["key"] for one in done(iam.get(f"{V23}/resource/get/condition", resourceType="asset_node"))] == ["modelId", "tag"]
    assert done(iam.get(f"{V23}/resource/provider/get", resourceType="asset_node"))["resourceType"] == "asset_node"


@pytest.mark.parametrize("path", ["get/action", "get/condition", "provider/get"])
def test_a_type_of_resources_that_is_none_is_not_found(iam: Enos, path: str) -> None:
    refused(iam.get(f"{V23}/resource/{path}", resourceType="moon"), NOT_FOUND)
    refused(iam.post(f"{V23}/iam/ctrl/api/open/v3/get/resource", {"resourceType": "moon"}), NOT_FOUND)
