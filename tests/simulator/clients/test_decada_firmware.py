"""The firmware of a city's sensor devices, in two generations (C++), which provisions itself over the REST API of its EnOS.

Both ask for a token before every request, with the timestamp as text, and sign; they read single fields of `data`, or see that it has none.
"""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from wire import Signing, sha256

DEVICES, CERTIFICATES = "/connect-service/v2.1/devices", "/connect-service/v2.0/certificates"
CSR = "-----BEGIN CERTIFICATE REQUEST-----\nMIIBTTCB9AIBADCB\n-----END CERTIFICATE REQUEST-----\n"


@pytest.fixture
def product(signing: Signing) -> str:
    """A product whose devices have certificates."""
    query = {"action": "search", "orgId": signing.simulator.org_id}
    key: str = signing.signed("POST", DEVICES, query, '{"expression": "modelId = \'ParkMeter\'"}')["data"][0]["productKey"]
    return key


def named(signing: Signing, action: str, product: str, key: str) -> dict[str, str]:
    return {"action": action, "orgId": signing.simulator.org_id, "productKey": product, "deviceKey": key}


def secret(signing: Signing, product: str, key: str) -> str | None:
    """`data.deviceSecret`, or nothing where the device is yet to be created: `data` may be null then, but must be there."""
    found = signing.signed("GET", DEVICES, named(signing, "get", product, key))
    data: dict[str, Any] | None = found["data"]
    return data["deviceSecret"] if data else None


@pytest.mark.parametrize("no_languages", [None, ""], ids=["null", "empty text"])
def test_a_device_creates_itself_once(signing: Signing, product: str, no_languages: str | None) -> None:
    """One generation sends null as `i18nValue`, the other empty text."""
    key = uuid.uuid4().hex
    assert secret(signing, product, key) is None
    body = {"productKey": product, "timezone": "+08:00", "deviceName": {"defaultValue": f"core-{key}", "i18nValue": no_languages}, "deviceKey": key}
    made = signing.signed("POST", DEVICES, {"action": "create", "orgId": signing.simulator.org_id}, json.dumps(body, separators=(",", ":")))
    assert made["code"] == 0, made
    assert secret(signing, product, key) == made["data"]["deviceSecret"]


def test_a_certificate_is_signed_and_renewed(signing: Signing, product: str) -> None:
    """The newer generation adds a timestamp to the body, which no page knows; it reads `cert` and `certSN`."""
    query = {"action": "search", "orgId": signing.simulator.org_id}
    key = signing.signed("POST", DEVICES, query, json.dumps({"expression": f"productKey = '{product}'"}))["data"][0]["deviceKey"]
    body = json.dumps({"csr": CSR, "validDay": 365, "timestamp": signing.timestamp()})
    data = signing.signed("POST", CERTIFICATES, named(signing, "apply", product, key), body)["data"]
    assert data["cert"].startswith("-----BEGIN CERTIFICATE-----")
    renewal = json.dumps({"certSn": int(data["certSN"]), "validDay": 365}, separators=(",", ":"))
    renewed = signing.signed("POST", CERTIFICATES, named(signing, "renew", product, key), renewal)["data"]
    assert renewed["certSN"] != data["certSN"]


def test_a_token_within_the_same_second_counts_as_a_repetition(signing: Signing) -> None:
    """Its clock has whole seconds: two requests in one second send the same `encryption`, which the documentation forbids."""
    body = json.dumps(_request(signing, signing.timestamp()))
    target = "/apim-token-service/v2.0/token/get"
    headers = {"Content-Type": "application/json;charset=UTF-8"}
    assert [signing.send("POST", target, headers, body.encode()).json()["status"] for _ in range(2)] == [0, 1001]


def _request(signing: Signing, timestamp: str) -> dict[str, str]:

    key = signing.simulator.app_key
    return {"appKey": key, "encryption": sha256(key + timestamp + signing.simulator.app_secret), "timestamp": timestamp}
