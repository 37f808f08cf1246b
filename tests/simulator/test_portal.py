"""Application Portal and IAM: people log in, work for an organization, and get messages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from energy_simulator import Simulator
from signed_client import Enos

PORTAL, IAM = "/app-portal-service", "/enos-iam-service/v2.0"
PASSWORD = "examplePassword01"


@pytest.fixture(scope="module")
def people() -> Iterator[Enos]:
    with Simulator(devices=1, enapter_devices=0, seed=5) as running:
        running.clock.freeze()
        client = Enos(running)
        yield client
        client.close()


def ask(people: Enos, path: str, body: Any = None, *, session: str = "", method: str = "", **query: str) -> dict[str, Any]:
    content = "" if body is None else json.dumps(body)
    people.token()
    headers = people.headers(query, content) | ({"Authorization": f"Bearer {session}"} if session else {})
    return people.http.request(method or ("POST" if content else "GET"), path, params=query, content=content.encode(), headers=headers).json()


def log_in(people: Enos, name: str = "operator.meyer", version: str = "v2.0", *, choose: bool = True) -> str:
    answer = ask(people, f"{PORTAL}/{version}/login", {"account": name, "password": PASSWORD})
    token: str = answer["data"]["accessToken"]
    if choose:
        assert ask(people, f"{PORTAL}/v2.1/session/set", {"orgId": people.simulator.org_id}, session=token)["code"] == 200
    return token


@pytest.mark.parametrize(("version", "code", "message"), [("v2.0", 200, ""), ("v2.2", 0, "OK")])
def test_a_login_tells_the_organizations(people: Enos, version: str, code: int, message: str) -> None:
    answer = ask(people, f"{PORTAL}/{version}/login", {"account": "operator.meyer@sunfield.example", "password": PASSWORD})
    assert (answer["code"], answer["message"]) == (code, message)
    assert [one["id"] for one in answer["data"]["organizations"]] == [people.simulator.org_id, people.simulator.denied_org_id]
    assert answer["data"]["user"]["name"] == "operator.meyer"


def test_wrong_passwords_are_counted_until_the_account_has_to_wait(people: Enos) -> None:
    def attempt(password: str) -> int:
        return ask(people, f"{PORTAL}/v2.0/login", {"account": "auditor.novak", "password": password})["code"]

    assert [attempt("wrong") for _ in range(6)] == [31400] * 5 + [31429]
    assert attempt(PASSWORD) == 31429
    people.simulator.clock.advance(15 * 60)
    assert attempt(PASSWORD) == 200


def test_without_an_organization_there_is_no_session_to_speak_of(people: Enos) -> None:
    token = log_in(people, choose=False)
    assert ask(people, f"{PORTAL}/v2.1/session/info", session=token)["code"] == 512
    assert ask(people, f"{PORTAL}/v2.2/user/app/list", session=token)["code"] == 31512
    assert ask(people, f"{PORTAL}/v2.1/session/info", session="unknown")["code"] == 401
    assert ask(people, f"{PORTAL}/v2.2/user/app/list")["code"] == 31401
    assert ask(people, f"{PORTAL}/v2.1/session/set", {"orgId": people.simulator.denied_org_id}, session=token)["code"] == 403
    assert ask(people, f"{PORTAL}/v2.1/session/set", {"orgId": "o9"}, session=token)["code"] == 404


def test_a_refreshed_token_replaces_the_old_one(people: Enos) -> None:
    token = log_in(people, choose=False)
    first = ask(people, f"{PORTAL}/v2.2/session/set", {"orgId": people.simulator.org_id}, session=token)["data"]
    second = ask(people, f"{PORTAL}/v2.0/token/refresh", refreshToken=first["refreshToken"])["data"]
    third = ask(people, f"{PORTAL}/v2.2/token/refresh", refreshToken=second["refreshToken"])["data"]
    assert third["workingOrganizationId"] == second["currentOrgId"] == people.simulator.org_id
    assert ask(people, f"{PORTAL}/v2.1/session/info", session=second["accessToken"])["code"] == 401
    assert ask(people, f"{PORTAL}/v2.1/session/info", session=third["accessToken"])["data"]["userName"] == "operator.meyer"
    assert ask(people, f"{PORTAL}/v2.2/token/refresh", refreshToken=second["refreshToken"])["code"] == 31401
    assert ask(people, f"{PORTAL}/v2.0/refreshToken/revokeAll", {"refreshToken": third["refreshToken"]}, session=third["accessToken"])["code"] == 200
    assert ask(people, f"{PORTAL}/v2.0/token/refresh", refreshToken=third["refreshToken"])["code"] == 401


def test_a_session_ends_by_logout_or_in_time(people: Enos) -> None:
    token = log_in(people)
    assert ask(people, f"{PORTAL}/v2.0/logout", session=token)["data"] is True
    assert ask(people, f"{PORTAL}/v2.0/logout", session=token)["code"] == 401
    token = log_in(people)
    people.simulator.clock.advance(2 * 3600)
    assert ask(people, f"{PORTAL}/v2.0/user/info", session=token)["code"] == 401


def test_users_come_in_pages_from_zero(people: Enos) -> None:
    org = people.simulator.org_id
    first = ask(people, f"{PORTAL}/v2.2/user/organization/roster", {"orgId": org, "pagination": {"pageNo": 0, "pageSize": 2}})["data"]
    second = ask(people, f"{PORTAL}/v2.0/user/organization/roster", {"orgId": org, "pagination": {"pageNo": 1, "pageSize": 2}})["data"]
    assert first["pagination"] == {"totalElements": 6, "pageNo": 0, "pageSize": 2}
    assert [user["name"] for user in first["users"] + second["users"]] == ["analyst.rossi", "operator.meyer", "technician.okafor", "planner.silva"]
    assert ask(people, f"{PORTAL}/v2.0/user/organization/roster", {"orgId": people.simulator.denied_org_id})["code"] == 403
    token = log_in(people)
    for body in ({"pageNo": 1, "pageSize": 5}, {"pagination": {"pageNo": 1, "pageSize": 5}}):
        assert len(ask(people, f"{PORTAL}/v2.0/organization/user/list", body, session=token)["data"]["users"]) == 1
    assert len(ask(people, f"{PORTAL}/v2.2/organization/user/list", {"pagination": {"pageNo": 0, "pageSize": 4}}, session=token)["data"]["users"]) == 4
    assert ask(people, f"{PORTAL}/v2.2/organization/user/list", {}, session=token)["code"] == 31400
    assert len(ask(people, f"{PORTAL}/v2.2/user/list", {}, session=token)["data"]["users"]) == 6
    assert ask(people, f"{PORTAL}/v2.2/user/info", session=token)["data"]["nickName"] == "Jo"
    assert len(ask(people, f"{PORTAL}/v2.0/user/organization/list", session=token)["data"]["organizations"]) == 2


def test_a_new_user_can_be_found_given_roles_and_removed(people: Enos) -> None:
    org = people.simulator.org_id
    body = {"name": "technician.lind", "domain": "sunfield", "email": "eva.lind@sunfield.example", "organizationId": org, "locale": "en_US", "nickName": "Eva"}
    assert ask(people, f"{PORTAL}/v2.2/user/createAndJoin", body)["code"] == 0
    assert ask(people, f"{PORTAL}/v2.2/user/createAndJoin", body)["code"] == 31408
    found = ask(people, f"{PORTAL}/v2.2/user/getUserBaseInfo", {"organizationId": org, "email": body["email"]})["data"]["users"]
    user = {"organizationId": org, "userId": found[0]["id"]}
    roles = [role["id"] for role in ask(people, f"{PORTAL}/v2.2/organization/role/list", orgId=org)["data"]["roles"]]
    assert ask(people, f"{PORTAL}/v2.2/role/appendRoles", {**user, "roleIds": roles[:1]})["data"] is True
    assert ask(people, f"{PORTAL}/v2.2/role/removeRoles", {**user, "roleIds": roles[2:]})["data"] is True
    assert [one["id"] for one in ask(people, f"{PORTAL}/v2.2/user/role/assignedList", orgId=org, userId=user["userId"])["data"]["roles"]] == roles[:1]
    listed = ask(people, f"{PORTAL}/v2.2/userRoles/roleList", {"organizationId": org, "userIds": [user["userId"]]})["data"]
    assert listed["usersUserRoles"] == [{"userId": user["userId"], "roleIds": roles[:1]}]
    assert ask(people, f"{PORTAL}/v2.2/role/appendRoles", {**user, "roleIds": ["ro1"]})["code"] == 31404
    assert ask(people, f"{PORTAL}/v2.2/user/remove", user)["data"] is True
    assert ask(people, f"{PORTAL}/v2.2/user/remove", user)["code"] == 31404
    assert ask(people, f"{PORTAL}/v2.2/user/getUserBaseInfo", {"organizationId": org, "email": body["email"]})["code"] == 31404
    assert ask(people, f"{PORTAL}/v2.2/user/getUserBaseInfo", {"organizationId": org})["code"] == 31400


def test_structures_of_the_user_hang_below_the_top(people: Enos) -> None:
    found = ask(people, f"{PORTAL}/v2.2/user/structures", session=log_in(people))["data"]["structures"]
    assert [one["name"] for one in found] == ["South field"]
    assert found[0]["parentId"].startswith("sg")


def message(people: Enos, key: str, **changes: Any) -> dict[str, Any]:
    body = {"messageId": key, "orgId": people.simulator.org_id, "accessKey": people.simulator.app_key, "produceTime": "2026-06-19 10:15:00"}
    more = {"zoneOffset": "+02:00", "authUnitId": "x", "callbackUrl": "https://park.example", "actionName": {"default": "See"}, "body": {"default": "Too hot"}}
    more |= {"type": 1, "color": 0, "ring": 1, "tags": [], "state": 0}
    return {**body, **more, **changes}


def test_messages_are_unresolved_until_they_are_updated(people: Enos) -> None:
    key, org = people.simulator.app_key, people.simulator.org_id
    assert ask(people, f"{PORTAL}/v2.1/message/produce", {"messages": [message(people, f"m{number}") for number in range(3)]})["code"] == 200
    assert ask(people, f"{PORTAL}/v2.2/message/produce", {"messages": [message(people, "m3")]})["data"] is None
    assert ask(people, f"{PORTAL}/v2.2/message/update", {"messages": [{"messageId": "m1", "accessKey": key, "state": 1}]})["code"] == 0
    body = {"accessKey": key, "orgId": org, "pagination": {"pageNo": 1, "pageSize": 2}}
    found = ask(people, f"{PORTAL}/v2.0/message/unresolved/list", body)["data"]
    assert found == {"pagination": {"totalElements": 3, "pageNo": 1, "pageSize": 2}, "ids": ["m3"]}
    assert ask(people, f"{PORTAL}/v2.2/message/unresolved/list", {"accessKey": key, "orgId": org})["data"]["ids"] == ["m0", "m2", "m3"]
    assert ask(people, f"{PORTAL}/v2.1/message/update", {"messages": [{"messageId": "none", "accessKey": key, "state": 1}]})["code"] == 404
    assert ask(people, f"{PORTAL}/v2.2/message/produce", {"messages": [message(people, "m4", body={"de_DE": "Zu heiß"})]})["code"] != 0
    assert ask(people, f"{PORTAL}/v2.1/message/produce", {"messages": [message(people, "m4", accessKey="none")]})["code"] == 404
    assert ask(people, f"{PORTAL}/v2.1/message/update", {"messages": [{"messageId": "m0", "accessKey": key, "state": 2}]})["code"] == 400


def test_the_application_is_among_the_users_applications(people: Enos) -> None:
    apps = ask(people, f"{PORTAL}/v2.0/user/app/list", session=log_in(people))["data"]["apps"]
    assert people.simulator.app_key in [app["id"] for app in apps]
    assert ask(people, f"{PORTAL}/v2.0/message/enum/colors")["data"]["colors"][0]["name"]["en_US"] == "Red"
    assert ask(people, f"{PORTAL}/v2.2/message/enum/ringtones")["code"] == 0


def sign_in(people: Enos, **changes: Any) -> dict[str, Any]:
    return ask(people, f"{IAM}/login", {"authType": 0, "principal": "analyst.rossi", "credentials": PASSWORD, "expireInterval": 600, **changes})


def test_an_iam_session_knows_its_user_and_ends(people: Enos) -> None:
    answer = sign_in(people)
    assert (answer["status"], answer["success"], answer["failed"]) == (0, True, False)
    key = answer["session"]["id"]
    found = ask(people, f"{IAM}/session/info", session=key, method="POST")["session"]
    assert found == answer["session"]
    assert found["workingOrganization"]["id"] == people.simulator.org_id
    people.simulator.clock.advance(601)
    assert ask(people, f"{IAM}/session/info", session=key, method="POST")["status"] == 30404
    assert ask(people, f"{IAM}/session/info", session="other", method="POST")["status"] == 30401


def test_iam_sign_ins_are_refused_with_their_codes(people: Enos) -> None:
    refused = sign_in(people, credentials="wrong")
    assert (refused["status"], refused["success"], refused["fail"]) == (30400, False, True)
    assert sign_in(people, authType=1)["status"] == 30404
    codes = [sign_in(people, principal="nobody")["status"] for _ in range(6)]
    assert codes == [30400] * 5 + [30429]


def test_organizations_are_told_to_a_session(people: Enos) -> None:
    key = sign_in(people)["session"]["id"]
    found = ask(people, f"{IAM}/organization/info", {"id": people.simulator.org_id}, session=key)["organization"]
    assert ask(people, f"{IAM}/user/organization/list", session=key, method="POST")["organizations"][0] == found
    assert ask(people, f"{IAM}/organization/info", {"id": "o9"}, session=key)["status"] == 30404


def test_who_is_disabled_in_iam_is_out_of_the_portal(people: Enos) -> None:
    token = log_in(people, "planner.silva", choose=False)
    chosen = ask(people, f"{PORTAL}/v2.2/session/set", {"orgId": people.simulator.org_id}, session=token)["data"]
    assert people.post("/enos-iam-service/v2.4/open/user/disable", {"userId": chosen["userId"]})["status"] == 0
    assert ask(people, f"{PORTAL}/v2.2/login", {"account": "planner.silva", "password": PASSWORD})["code"] == 403
    assert ask(people, f"{PORTAL}/v2.1/session/info", session=chosen["accessToken"])["code"] == 401
    assert ask(people, f"{PORTAL}/v2.2/token/refresh", refreshToken=chosen["refreshToken"])["code"] == 403
