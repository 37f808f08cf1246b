"""People of the Application Portal: how they are created, join and leave, log in, and get new passwords; what roles they have."""

from __future__ import annotations

import json
from typing import Any

import pytest

from portal_client import PASSWORD, Portal

LOGIN = "v2.0/login"  # of IAM
WITH_PASSWORD, RESET, TOKEN = "v2.3/user/createAndJoinViaPwd", "v2.3/password/reset", "v2.3/password/getResetToken"


def new(portal: Portal, name: str, **more: Any) -> dict[str, Any]:
    return dict(portal.data(WITH_PASSWORD, {"name": name, "email": f"{name}@sunfield.example", **more}))


def test_a_user_created_with_a_password_logs_in_with_it(portal: Portal) -> None:
    made = new(portal, "guest.one", password="guestPassword", nickName="One")
    assert (made["userId"], made["success"], "token" in made) == (portal.user("guest.one"), True, False)
    session = portal.log_in("guest.one", "guestPassword")
    user = portal.ask("v2.2/user/info", session=session)["data"]
    assert (user["id"], user["nickName"], user["domain"], user["type"]) == (made["userId"], "One", "", 0)
    assert portal.ask("v2.2/login", {"account": "guest.one", "password": PASSWORD})["code"] == 31400
    listed = portal.ask("v2.2/user/organization/list", session=session)["data"]["organizations"]
    assert [one["id"] for one in listed] == [portal.simulator.org_id]


def test_a_user_created_without_a_password_gets_a_token_to_set_one(portal: Portal) -> None:
    token = new(portal, "guest.two")["token"]
    assert portal.code(RESET, {"token": token, "password": "short"}) == 31400
    assert portal.data(RESET, {"token": token, "password": "chosenPassword"}) == {"success": True}
    assert portal.log_in("guest.two", "chosenPassword")
    assert portal.code(RESET, {"token": token, "password": "chosenPassword2"}) == 31410


def iam(portal: Portal, path: str, body: dict[str, Any]) -> int:
    """The status of an answer of IAM."""
    content = json.dumps(body)
    query = {} if path == LOGIN else {"orgId": portal.simulator.org_id}
    portal.token()
    return int(portal.http.post(f"/enos-iam-service/{path}", params=query, content=content, headers=portal.headers(query, content)).json()["status"])


def iam_login(portal: Portal, name: str, password: str) -> int:
    return iam(portal, LOGIN, {"authType": 0, "principal": name, "credentials": password})


def test_a_password_is_the_same_in_iam(portal: Portal) -> None:
    token = new(portal, "guest.seven")["token"]
    assert iam_login(portal, "guest.seven", PASSWORD) == 0
    assert portal.data(RESET, {"token": token, "password": "chosenPassword"}) == {"success": True}
    assert iam_login(portal, "guest.seven", PASSWORD) == 30400
    assert iam_login(portal, "guest.seven", "chosenPassword") == 0
    new(portal, "guest.eight", password="guestPassword")
    assert iam_login(portal, "guest.eight", "guestPassword") == 0


def test_who_is_disabled_in_iam_cannot_log_in_to_the_portal_until_enabled(portal: Portal) -> None:
    user_id = new(portal, "guest.nine", password="guestPassword")["userId"]
    session = portal.ask("v2.2/session/set", {"orgId": portal.simulator.org_id}, session=portal.log_in("guest.nine", "guestPassword", choose=False))["data"]
    login, code = {"account": "guest.nine", "password": "guestPassword"}, {"code": "code-guest.nine"}
    assert iam(portal, "v2.4/open/user/disable", {"userId": user_id}) == 0
    assert portal.ask("v2.2/login", {**login, "password": PASSWORD})["code"] == 31400
    assert portal.ask("v2.2/login", login)["code"] == portal.ask("v2.0/login", login)["code"] == portal.ask("v2.2/login-via-code", code)["code"] == 403
    assert portal.ask("v2.2/token/refresh", method="GET", refreshToken=session["refreshToken"])["code"] == 403
    assert iam(portal, "v2.4/open/user/enable", {"userId": user_id}) == 0
    assert [portal.ask("v2.2/login", login)["code"], portal.ask("v2.2/login-via-code", code)["code"]] == [0, 0]
    assert portal.ask("v2.2/token/refresh", method="GET", refreshToken=session["refreshToken"])["code"] == 0


def test_a_password_token_is_of_one_user_and_ends(portal: Portal) -> None:
    made = new(portal, "guest.three", password="guestPassword")
    assert portal.code(TOKEN, {}) == 31400
    assert portal.code(TOKEN, {"userId": "u0"}) == portal.code(TOKEN, {"email": "nobody@sunfield.example"}) == 31404
    assert portal.code(TOKEN, {"userId": made["userId"], "email": "operator.meyer@sunfield.example"}) == 31400
    token = portal.data(TOKEN, {"email": "guest.three@sunfield.example"})["token"]
    assert portal.code(RESET, {"token": token, "password": "guestPassword"}) == 31400  # the old one
    portal.simulator.clock.advance(86_400)
    assert portal.code(RESET, {"token": token, "password": "otherPassword"}) == 31410
    token = portal.data(TOKEN, {"userId": made["userId"]})["token"]
    assert portal.ask("v2.2/user/remove", {"organizationId": portal.simulator.org_id, "userId": made["userId"]})["data"] is True
    assert portal.code(RESET, {"token": token, "password": "otherPassword"}) == portal.code(TOKEN, {"userId": made["userId"]}) == 31404


def test_passwords_are_reset_so_often_and_no_more(portal: Portal) -> None:
    made = new(portal, "guest.six", password="guestPassword")
    tokens = [portal.code(TOKEN, {"userId": made["userId"]}) for _ in range(6)]
    assert tokens == [0] * 5 + [31429]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"password": "short"}, 31400),
        ({"domain": "unknown"}, 31404),
        ({"name": "operator.meyer"}, 31408),
        ({"email": "operator.meyer@sunfield.example"}, 31408),
    ],
)
def test_a_user_that_cannot_be_is_not_created(portal: Portal, change: dict[str, str], code: int) -> None:
    assert portal.code(WITH_PASSWORD, {"name": "guest.never", "email": "never@sunfield.example", **change}) == code
    assert portal.ask("v2.2/user/getUserBaseInfo", {"organizationId": portal.simulator.org_id, "name": "guest.never"})["code"] == 31404


def test_the_id_of_a_new_user_is_told(portal: Portal) -> None:
    body = {"name": "guest.four", "domain": "sunfield", "email": "four@sunfield.example", "organizationId": portal.simulator.org_id}
    assert portal.data("v2.3/user/createAndJoinOrg", body) == {"userId": portal.user("guest.four")}
    assert portal.ask("v2.2/user/domain", email="four@sunfield.example")["data"]["name"] == "sunfield"
    assert portal.ask("v2.2/user/domain", email="nobody@sunfield.example")["code"] == 404


def test_passwords_are_confirmed_until_too_many_were_wrong(portal: Portal) -> None:
    session = portal.log_in("engineer.tanaka")
    path = "v2.3/password/confirm"
    assert [portal.ask(path, {"password": word}, session=session)["data"] for word in (PASSWORD, "wrong", PASSWORD)] == [True, False, True]
    answers = [portal.ask(path, {"password": "wrong"}, session=session)["code"] for _ in range(6)]
    assert answers == [0] * 5 + [31429]
    assert portal.ask(path, {"password": PASSWORD})["code"] == 31401


def test_a_verification_code_is_sent_verified_once_and_ends(portal: Portal) -> None:
    session = portal.log_in("auditor.novak")

    def send() -> int:
        return int(portal.ask("v2.3/verificationCode/send", method="POST", session=session, header="accessToken", type="mfa")["code"])

    def verify(code: str, header: str = "Authorization") -> int:
        return int(portal.ask("v2.3/verificationCode/verify", {"code": code}, session=session, header=header, type="mfa")["code"])

    assert (verify("482913"), send(), verify("000000"), verify("482913"), verify("482913")) == (31410, 0, 31430, 0, 31410)
    assert send() == 0
    portal.simulator.clock.advance(301)
    assert verify("482913", header="accessToken") == 31410
    assert send() == 0
    assert [verify("000000") for _ in range(6)] == [31430] * 5 + [31429]
    portal.simulator.clock.advance(15 * 60)
    assert [send() for _ in range(6)] == [0] * 5 + [31429]
    assert portal.ask("v2.3/verificationCode/send", method="POST", type="mfa")["code"] == 31401


def test_single_sign_on_logs_in_by_code(portal: Portal) -> None:
    answer = portal.ask("v2.2/login-via-code", {"code": "code-operator.meyer"})
    assert answer["data"]["user"] == {"id": portal.user(), "name": "operator.meyer"}
    assert portal.ask("v2.2/session/set", {"orgId": portal.simulator.org_id}, session=answer["data"]["accessToken"], channel="web")["code"] == 0
    assert [portal.ask("v2.2/login-via-code", {"code": "code-nobody"})["code"] for _ in range(6)] == [31400] * 5 + [31429]


def test_who_leaves_can_join_again_unless_there_was_no_other_organization(portal: Portal) -> None:
    org = portal.simulator.org_id
    user, join = {"organizationId": org, "userId": portal.user("planner.silva")}, "v2.2/user/users/join"
    ids = {"organizationId": org, "userIds": [user["userId"]]}
    assert portal.ask(join, ids)["code"] == 31408
    session = portal.log_in("planner.silva")
    assert portal.ask("v2.2/user/remove", user)["data"] is True
    assert portal.ask("v2.2/session/set", {"orgId": org}, session=session)["code"] == 31404
    assert portal.ask("v2.2/user/remove", user)["code"] == 31404
    assert portal.ask(join, ids)["data"] is True
    assert portal.ask("v2.2/session/set", {"orgId": org}, session=session)["code"] == 0
    guest = new(portal, "guest.five", password="guestPassword")["userId"]
    assert portal.ask("v2.2/user/remove", {"organizationId": org, "userId": guest})["data"] is True
    assert portal.ask(join, {"organizationId": org, "userIds": [guest]})["code"] == 31404
    assert portal.ask("v2.2/login", {"account": "guest.five", "password": "guestPassword"})["code"] == 31400


def test_users_are_updated_by_id_or_name(portal: Portal) -> None:
    path = "v2.2/user/info/update"
    answer = portal.data(path, {"nickName": "Joe", "company": "Sunfield", "phoneArea": "+49"}, userName="operator.meyer")
    assert (answer["id"], answer["nickName"], answer["company"]) == (portal.user(), "Joe", "Sunfield")
    assert portal.ask("v2.2/user/info", session=portal.log_in())["data"]["nickName"] == "Joe"
    assert portal.data(path, {"email": "jo@sunfield.example"}, userId=portal.user())["email"] == "jo@sunfield.example"
    domain = portal.user("auditor.novak")
    assert portal.data(path, {"email": "other@sunfield.example"}, userId=domain)["email"] == "auditor.novak@sunfield.example"
    assert portal.code(path, {"email": "analyst.rossi@sunfield.example"}, userId=portal.user()) == 31400
    assert portal.code(path, {"phone": "not a number"}, userId=portal.user()) == portal.code(path, {}) == 31400
    assert portal.code(path, {}, userId=portal.user(), userName="analyst.rossi") == portal.code(path, {}, userId="u0") == 31404


def test_the_languages_of_an_organization_are_told(portal: Portal) -> None:
    assert portal.data("v2.2/organization/language/get") == {"languages": ["en-US", "zh-CN"]}


def test_a_new_role_is_given_to_users_and_lists_them(portal: Portal) -> None:
    role = portal.data("v2.3/role/create", {"name": "Night watch", "description": "At night"})
    assert portal.by_name("roles", "v2.2/organization/role/list")["Night watch"] == role
    assert portal.code("v2.3/role/create", {"name": "Night watch", "description": ""}) == 31408
    user = {"organizationId": portal.simulator.org_id, "userId": portal.user("analyst.rossi")}
    assert portal.data("v2.3/role/user/assignedList", {"roleId": role}) == {"users": []}
    assert portal.ask("v2.2/role/appendRoles", {**user, "roleIds": [role]})["data"] is True
    assert [one["name"] for one in portal.data("v2.3/role/user/assignedList", {"roleId": role})["users"]] == ["analyst.rossi"]
    assert portal.code("v2.3/role/user/assignedList", {"roleId": "ro0"}) == 31404
