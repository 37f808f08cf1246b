"""Envision's Go client of the API gateway, `edge-common-go/pkg/enos/apim`, which the edge's subscription SDK carries.

It asks for a token once, with the timestamp as text, sends every query sorted, signs the JSON as it goes out, and reads `code`, `msg` and `data`.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from wire import Signing

CERTIFICATES = "/connect-service/v2.0/certificates"
CSR = "-----BEGIN CERTIFICATE REQUEST-----\nMIICrTCCAZUCAQIwaDEL\n-----END CERTIFICATE REQUEST-----\n"


@pytest.fixture
def device(signing: Signing) -> dict[str, str]:
    """A device whose product has certificates, as the client names it."""
    query = {"action": "search", "orgId": signing.simulator.org_id}
    found = call(signing, "POST", "/connect-service/v2.1/devices", query, {"expression": "modelId = 'ParkGateway'"})["data"][0]
    return {"orgId": signing.simulator.org_id, "productKey": found["productKey"], "deviceKey": found["deviceKey"]}


def call(signing: Signing, method: str, path: str, query: dict[str, str], body: Any = None) -> dict[str, Any]:
    """Go writes JSON without blanks, and letters beyond ASCII as they are."""
    text = "" if body is None else json.dumps(body, separators=(",", ":"), ensure_ascii=False)
    found = signing.signed(method, path, query, text, sorted_query=True)
    assert isinstance(found["code"], int)
    assert isinstance(found["msg"], str)
    return found


def test_the_token_has_a_life_in_whole_seconds(signing: Signing) -> None:
    found = signing.ask_for_token()
    assert (found["status"], found["msg"]) == (0, "SUCCESS")
    assert isinstance(found["data"]["accessToken"], str)
    assert isinstance(found["data"]["expire"], int)


def test_a_certificate_is_applied_for_and_renewed(signing: Signing, device: dict[str, str]) -> None:
    applied = call(signing, "POST", CERTIFICATES, {**device, "action": "apply"}, {"csr": CSR, "validDay": 730, "issueAuthority": "RSA"})
    assert applied["code"] == 0, applied
    assert {"certChainURL", "caCert", "cert", "certSN", "issueAuthority"} <= set(applied["data"])
    renewed = call(signing, "POST", CERTIFICATES, {**device, "action": "renew"}, {"certSn": int(applied["data"]["certSN"])})
    assert renewed["code"] == 0, renewed
    assert renewed["data"]["certSN"] != applied["data"]["certSN"]


def test_a_refusal_is_told_by_its_message(signing: Signing, device: dict[str, str]) -> None:
    refused = call(signing, "POST", CERTIFICATES, {**device, "deviceKey": "unknown", "action": "apply"}, {"csr": CSR, "validDay": 730, "issueAuthority": "RSA"})
    assert refused["code"] != 0
    assert refused["msg"]


@pytest.mark.parametrize("odd", ["a b", "a&b=c", "größer", "反应堆", "100%+1", ""])
def test_its_signature_holds_for_odd_queries(signing: Signing, odd: str) -> None:
    query = {"action": "get", "orgId": signing.simulator.org_id, "productKey": odd, "deviceKey": odd}
    assert call(signing, "GET", "/connect-service/v2.1/devices", query)["code"] in (99404, 99400)


def test_its_signature_holds_for_letters_and_line_feeds_in_json(signing: Signing) -> None:
    query = {"action": "search", "orgId": signing.simulator.org_id}
    answer = call(signing, "POST", "/connect-service/v2.1/devices", query, {"expression": "deviceName.zh_CN like '逆变\n器'"})
    assert (answer["code"], answer["data"]) == (0, [])
