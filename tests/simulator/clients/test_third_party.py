"""Programs of other people that speak to EnOS in production, as public code shows them: a tenant must understand each.

They are a service in Java that reads a park's data, programs in Python of 2021 to 2025, an app for iOS, and one in C#.
"""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import urlencode

import pytest

from wire import JSON_UTF8, Signing, sha256

DEVICES = "/connect-service/v2.1/devices"


@pytest.fixture(scope="module")
def inverter(signing: Signing) -> str:
    query = {"action": "search", "orgId": signing.simulator.org_id}
    asset: str = signing.signed("POST", DEVICES, query, "{\"expression\": \"modelId = 'SolarInverter' and status = 'online'\"}")["data"][0]["assetId"]
    return asset


def series(signing: Signing, path: str, body: dict[str, Any]) -> dict[str, Any]:
    return signing.signed("POST", f"/tsdb-service/v2.1/{path}", {"orgId": signing.simulator.org_id}, json.dumps(body))


def test_the_numbers_of_a_time_series_request_are_text(signing: Signing, inverter: str) -> None:
    """A program of 2023 for a wind farm, whose every value is text."""
    body = {"assetIds": inverter, "pointIdsWithLogic": "avg(activePower),max(dcVoltage)", "interval": "10", "pageSize": "100", "itemFormat": "1"}
    found = series(signing, "ai-normalized", {**body, "startTime": "2026-05-14 10:00:00", "endTime": "2026-05-14 11:00:00"})
    assert (found["code"], found["msg"]) == (0, "OK"), found
    assert len(found["data"]["items"]) == 6
    assert {"avg(activePower)", "max(dcVoltage)", "localtime"} <= set(found["data"]["items"][0])


def test_times_have_offsets_and_more_fields_than_any_page_knows(signing: Signing, inverter: str) -> None:
    """Another of 2024 writes times with the offset of its own zone, and an interval to a read that has none."""
    body = {"pointIds": "activePower", "assetIds": inverter, "interval": 300, "pageSize": 6000}
    found = series(signing, "raw", {**body, "startTime": "2026-05-14T10:00:00+08:00", "endTime": "2026-05-14T10:05:00+08:00"})
    assert len(found["data"]["items"]) == 5


@pytest.mark.parametrize("empty", ["timeWindow", "modelId", "ifWithLocalTime"])
def test_an_empty_parameter_is_none(signing: Signing, inverter: str, empty: str) -> None:
    """A training course's program keeps every parameter in its URL, filled or not."""
    query = {"orgId": signing.simulator.org_id, "assetIds": inverter, "measurepoints": "activePower", empty: ""}
    found = signing.signed("GET", "/tsdb-service/v2.0/latest", query)
    assert (found["status"], len(found["data"]["items"])) == (0, 1)


@pytest.mark.parametrize("as_text", [True, False], ids=["Java", "iOS"])
def test_a_token_is_asked_for_with_a_number_or_its_text_and_refreshed(signing: Signing, as_text: bool) -> None:
    """The service in Java sends the text of the number, the app a number, which it also does to refresh the token."""

    def ask(action: str, **more: str) -> dict[str, Any]:
        timestamp, key = signing.timestamp(), signing.simulator.app_key
        proof = sha256(key + timestamp + signing.simulator.app_secret)
        body = {"appKey": key, "encryption": proof, "timestamp": timestamp if as_text else int(timestamp), **more}
        found: dict[str, Any] = signing.send("POST", f"/apim-token-service/v2.0/token/{action}", {"Content-Type": JSON_UTF8}, json.dumps(body).encode()).json()
        return found

    first = ask("get")
    assert (first["status"], first["msg"]) == (0, "SUCCESS")
    second = ask("refresh", accessToken=first["data"]["accessToken"])
    assert second["status"] == 0
    assert second["data"]["accessToken"] != first["data"]["accessToken"]
    assert second["data"]["expire"] > 0


def test_the_body_of_a_form_is_not_signed(signing: Signing, inverter: str) -> None:
    """The program in C#: it signs the query and nothing else where it sends a form."""
    token, timestamp = signing.token(), signing.timestamp()
    signature = sha256(token + timestamp + signing.simulator.app_secret)
    fields = {"orgId": signing.simulator.org_id, "assetIds": inverter, "measurepoints": "activePower"}
    headers = {"apim-accesstoken": token, "apim-signature": signature, "apim-timestamp": timestamp}
    boundary = "----------8dc9f4a1"
    parts = [f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in fields.items()]
    body = ("".join(parts) + f"--{boundary}--\r\n").encode()
    multipart = signing.send("POST", "/tsdb-service/v2.0/latest", {**headers, "Content-Type": f"multipart/form-data; boundary={boundary}"}, body)
    encoded = signing.send("POST", "/tsdb-service/v2.0/latest", {**headers, "Content-Type": "application/x-www-form-urlencoded"}, urlencode(fields).encode())
    assert [len(answer.json()["data"]["items"]) for answer in (multipart, encoded)] == [1, 1]
