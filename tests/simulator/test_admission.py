"""Tokens and signatures: what is let in, and the documented code for everything else."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any, cast

import pytest

from energy_simulator import Simulator
from energy_simulator.signing import encryption, parameters_text, signature
from signed_client import Enos, sha256

VECTORS = Path(__file__).resolve().parents[3] / "shared" / "reference" / "enos" / "signing-vectors.json"
DEVICES = "/connect-service/v2.1/devices"


def test_the_digest_that_the_documentation_prints_is_reproduced() -> None:
    body = '{\n  "count": 20,\n  "page": 1,\n  "desc": "描述"\n}'
    query = [("k3", "v3"), ("k1", "v1"), ("k2", "v2")]
    assert (
        signature("xxxxaaaxxxx", query, body.encode(), "1572574909697", "xxxappSecretxxx") == "59828328f6c1f9771015dc74e4929ae30f518a35a3d2353972c2ea46556fc981"
    )


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ([("b", "1"), ("B", "2"), ("a1", "3"), ("a", "4"), ("_x", "5")], "B2_x5a4a13b1"),
        ([("a", ""), ("b", "1")], "ab1"),
        ([("id", "2"), ("id", "1"), ("orgId", "o1")], "id2orgIdo1"),
        ([("name", "逆变器"), ("time", "2019-06-01T00:00:00+08:00")], "name逆变器time2019-06-01T00:00:00+08:00"),
    ],
)
def test_parameters_are_sorted_by_bytes_and_written_decoded(query: list[tuple[str, str]], text: str) -> None:
    assert parameters_text(query) == text


@pytest.mark.skipif(not VECTORS.exists(), reason="the reference folder is not at hand")
def test_every_reference_vector_has_its_signature() -> None:
    from urllib.parse import parse_qsl, urlsplit

    vectors = json.loads(VECTORS.read_text(encoding="utf-8"))
    for vector in vectors["apim"]:
        query = parse_qsl(urlsplit(vector["url"]).query, keep_blank_values=True)
        body = (vector["body"] or "").encode()
        assert signature(vector["access_token"], query, body, vector["timestamp"], vector["app_secret"]) == vector["signature"], vector["name"]
    token = vectors["token"]
    assert encryption(token["app_key"], token["timestamp"], token["app_secret"]) == token["encryption"]


def ask(enos: Enos, **changes: Any) -> dict[str, Any]:
    return enos.http.post("/apim-token-service/v2.0/token/get", json=enos.token_body(**changes)).json()


def test_the_same_token_comes_until_it_ends_with_the_time_that_is_left(enos: Enos, simulator: Simulator) -> None:
    enos.simulator.expire_tokens()
    first = ask(enos)
    assert first == {"status": 0, "msg": "SUCCESS", "business": "apim-token-service", "data": {"accessToken": first["data"]["accessToken"], "expire": 7200}}
    simulator.clock.advance(600)
    assert ask(enos)["data"] == {**first["data"], "expire": 6600}
    simulator.expire_tokens()
    assert ask(enos)["data"]["accessToken"] != first["data"]["accessToken"]
    enos.token()


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"appKey": "unknown"}, 1002),
        ({"encryption": "0" * 64}, 1003),
        ({"timestamp": 1}, 1004),
        ({"timestamp": "soon"}, 1004),
        ({"appKey": ""}, 1202),
        ({"encryption": None}, 1004),
    ],
)
def test_a_bad_token_request_gets_its_documented_code(enos: Enos, changes: dict[str, Any], code: int) -> None:
    answer = ask(enos, **changes)
    assert (answer["status"], answer["business"], answer["data"]) == (code, "apim-token-service", None)


def test_a_missing_parameter_is_an_empty_one(enos: Enos) -> None:
    body = enos.token_body()
    del body["encryption"]
    assert enos.http.post("/apim-token-service/v2.0/token/get", json=body).json()["status"] == 1202


def test_an_encryption_counts_once(enos: Enos) -> None:
    body = enos.token_body()
    codes = [enos.http.post("/apim-token-service/v2.0/token/get", json=body).json()["status"] for _ in range(2)]
    assert codes == [0, 1001]


def test_an_upper_case_encryption_is_wrong(enos: Enos) -> None:
    body = enos.token_body()
    body["encryption"] = body["encryption"].upper()
    assert enos.http.post("/apim-token-service/v2.0/token/get", json=body).json()["status"] == 1003


def test_a_refreshed_token_replaces_the_old_one(enos: Enos, simulator: Simulator) -> None:
    def refresh(token: str) -> dict[str, Any]:
        return enos.http.post("/apim-token-service/v2.0/token/refresh", json=enos.token_body(accessToken=token)).json()

    old = enos.token()
    new = refresh(old)
    assert new["data"]["expire"] == 7200
    assert refresh(old)["status"] == 1203
    assert refresh("never issued")["status"] == 1204
    assert enos.token() == new["data"]["accessToken"]


def test_a_signed_request_is_let_in(enos: Enos) -> None:
    assert enos.post(DEVICES, {}, action="search")["code"] == 0


def refused(enos: Enos, headers: dict[str, str], body: str = "{}", query: dict[str, str] | None = None) -> int:
    query = {"action": "search", "orgId": enos.simulator.org_id} if query is None else query
    answer = enos.http.post(DEVICES, params=query, content=body, headers=headers).json()
    assert answer["code"] == answer["status"]
    assert answer["data"] is None
    return answer["code"]


def signed(enos: Enos, body: str = "{}", **changes: str) -> dict[str, str]:
    return enos.headers({"action": "search", "orgId": enos.simulator.org_id}, body, **changes)


@pytest.mark.parametrize("header", ["apim-accesstoken", "apim-signature", "apim-timestamp"])
def test_a_missing_header_is_an_empty_parameter(enos: Enos, header: str) -> None:
    headers = signed(enos)
    del headers[header]
    assert refused(enos, headers) == 1202


def test_an_ended_or_unknown_token_is_refused(enos: Enos, simulator: Simulator) -> None:
    headers = signed(enos)
    simulator.expire_tokens()
    assert refused(enos, headers) == 1203
    enos.token()
    assert refused(enos, signed(enos, **{"apim-accesstoken": "unknown"})) == 1203


def test_a_body_that_was_serialised_anew_is_refused(enos: Enos) -> None:
    body = '{"pagination": {"pageNo": 1, "pageSize": 1}}'
    headers = signed(enos, body)
    assert refused(enos, headers, json.dumps(json.loads(body), separators=(",", ":"))) == 1003
    assert enos.http.post(DEVICES, params={"action": "search", "orgId": enos.simulator.org_id}, content=body, headers=headers).json()["code"] == 0


def test_a_signature_over_another_order_of_parameters_is_refused(enos: Enos) -> None:
    token, timestamp = enos.token(), str(enos.simulator.clock.now())
    text = f"{token}orgId{enos.simulator.org_id}actionsearch{{}}{timestamp}{enos.simulator.app_secret}"
    assert refused(enos, signed(enos, **{"apim-signature": sha256(text)})) == 1003


def test_the_order_in_the_url_does_not_matter(enos: Enos) -> None:
    query = {"orgId": enos.simulator.org_id, "action": "search"}
    assert enos.http.post(DEVICES, params=query, content="{}", headers=signed(enos)).json()["code"] == 0


def test_a_parameter_that_was_not_signed_is_refused(enos: Enos) -> None:
    assert refused(enos, signed(enos), query={"action": "search", "orgId": enos.simulator.org_id, "more": "1"}) == 1003


@pytest.mark.parametrize("timestamp", ["soon", "-1", "１２３"])
def test_a_timestamp_must_be_a_number(enos: Enos, timestamp: str) -> None:
    headers: Any = [(name.encode(), value.encode()) for name, value in signed(enos, **{"apim-timestamp": timestamp}).items()]
    assert refused(enos, headers) == 1004


@pytest.mark.parametrize("minutes", [-16, 16])
def test_a_stale_timestamp_is_refused(enos: Enos, simulator: Simulator, minutes: int) -> None:
    headers = signed(enos)
    simulator.clock.advance(minutes * 60)
    try:
        assert refused(enos, headers) == 1004
    finally:
        simulator.clock.advance(-minutes * 60)


def test_encoded_text_is_signed_decoded(enos: Enos) -> None:
    answer = enos.get("/connect-service/v2.1/products", action="get", productKey="+ 逆变器&=%")
    assert answer["code"] == 11611  # let in, and not found


def test_the_integration_host_asks_for_the_token_alone(enos: Enos, simulator: Simulator) -> None:
    query = {"action": "download", "orgId": simulator.org_id, "fileUri": "enos-connect://x", "category": "feature", "assetId": "x"}
    assert enos.integration.get("/connect-service/v2.1/files", params=query).json()["code"] == 1202
    assert enos.integration.get("/connect-service/v2.1/files", params=query, headers={"apim-accesstoken": enos.token()}).json()["code"] == 99404


def test_each_host_has_its_own_operations(enos: Enos) -> None:
    assert enos.http.get("/connect-service/v2.1/files").status_code == 404
    assert enos.integration.post(DEVICES).status_code == 404
    assert enos.http.put(DEVICES).status_code == 405


def sdk_token(size: int = 256) -> str:
    """The form of what the official SDKs send: RSA makes 256 bytes of anything."""
    return base64.b64encode(bytes(range(256))[:size]).decode()


def searched(enos: Enos, **headers: str | bytes) -> dict[str, Any]:
    query = {"action": "search", "orgId": enos.simulator.org_id}
    return enos.http.post("/connect-service/v2.1/devices", params=query, json={}, headers=cast("dict[str, str]", headers)).json()


def test_a_token_of_the_official_sdks_is_called_by_its_name(enos: Enos) -> None:
    assert len(sdk_token()) == 344
    answer = searched(enos, **{"apim-accesstoken": sdk_token()})
    assert answer["code"] == 1004
    assert "EnOS SDK" in answer["msg"]
    assert "--accept-sdk-tokens" in answer["msg"]


@pytest.mark.parametrize("token", [sdk_token(255), "x" * 344, "é"])
def test_any_other_token_is_unknown(enos: Enos, token: str) -> None:
    assert searched(enos, **{"apim-accesstoken": token.encode()})["code"] == 1203


def test_a_signed_request_does_not_come_from_those_sdks(enos: Enos) -> None:
    assert searched(enos, **{"apim-accesstoken": sdk_token(), "apim-signature": "x", "apim-timestamp": "1"})["code"] == 1203


def test_a_simulator_can_let_their_tokens_in() -> None:
    with Simulator(devices=3, enapter_devices=0, seed=7, accept_sdk_tokens=True) as simulator:
        enos = Enos(simulator)
        assert len(searched(enos, **{"apim-accesstoken": sdk_token()})["data"]) == 3
        assert searched(enos, **{"apim-accesstoken": sdk_token(255)})["code"] == 1203
        enos.close()
