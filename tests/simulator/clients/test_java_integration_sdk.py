"""The official Java SDK for uploads over HTTP, `enos-integration-sdk-java`, in its generations of 2020 and of 2024.

It gets a token when it is built and refreshes it at once, timestamps as text. Then it sends only `apim-accesstoken`: an upload is a form of one
text part and the files, each with its MD5; a file is named by a URI with a scheme of its own, which goes into the query unencoded.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Iterator
from typing import Any

import pytest

from energy_simulator import Simulator
from wire import Signing, Wire

INTEGRATION, FILES = "/connect-service/v2.1/integration", "/connect-service/v2.1/files"
CONTENT = b"curve of a photovoltaic string\n" * 400
BOUNDARY = "5f2c1f3e-okhttp"


class Integration(Wire):
    """A connection of the SDK."""

    def __init__(self, simulator: Simulator) -> None:
        super().__init__(simulator, simulator.integration_url)
        tokens = Signing(simulator)
        first = tokens.ask_for_token()["data"]
        self.token: str = tokens.ask_for_token(accessToken=first["accessToken"])["data"]["accessToken"]
        tokens.close()

    def publish(self, kind: str, params: list[dict[str, Any]], files: dict[str, bytes] | None = None, *, lark: bool = False) -> dict[str, Any]:
        """`files` by the names that the SDK made up for them; with Lark they are announced here and sent elsewhere."""
        message: dict[str, Any] = {"id": "1", "version": "1.1", "method": f"integration.{kind}.post", "params": params, "isRealtimeIntegration": True}
        message["files"] = {name: _announced(name, content, params[0]) for name, content in (files or {}).items()}
        parts = [_part('form-data; name="enos-message"', "", json.dumps(message, separators=(",", ":")).encode())]
        for name, content in ({} if lark else files or {}).items():
            more = f"Content-MD5: {hashlib.md5(content).hexdigest()}\r\nContent-Type: application/octet-stream\r\n"
            parts.append(_part(f'form-data; name="enos-file"; filename="{name}"', more, content))
        body = b"".join(parts) + f"--{BOUNDARY}--\r\n".encode()
        action = f"post{kind.capitalize()}"
        target = f"{INTEGRATION}?action={action}&orgId={self.simulator.org_id}{'&useLark=true' if lark else ''}"
        found: dict[str, Any] = self.send("POST", target, {**self.headers, "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}, body).json()
        assert found["code"] == 0, found
        assert {"code", "msg", "requestId"} <= set(found)
        return found

    @property
    def headers(self) -> dict[str, str]:
        return {"apim-accesstoken": self.token, "User-Agent": "okhttp/3.14.9"}

    def file(self, action: str, uri: str, device: dict[str, Any], *, method: str = "GET", category: str = "&category=feature", **headers: str) -> Any:
        target = f"{FILES}?action={action}&orgId={self.simulator.org_id}&fileUri={uri}{category}&assetId={device['assetId']}"
        return self.send(method, target, {**self.headers, **headers}, b"" if method == "POST" else None)


def _part(disposition: str, more: str, content: bytes) -> bytes:
    head = f"--{BOUNDARY}\r\nContent-Disposition: {disposition}\r\n{more}Content-Length: {len(content)}\r\n\r\n"
    return head.encode() + content + b"\r\n"


def _announced(name: str, content: bytes, device: dict[str, Any]) -> dict[str, str]:
    """All of it is text, the length too."""
    own = {"featureId": "nameplate", "fileName": name, "originalFilename": "curve.txt", "fileLength": str(len(content)), "fileExt": ".txt"}
    keys = ("assetId",) if "assetId" in device else ("productKey", "deviceKey")
    return {**own, **{key: device[key] for key in keys}, "md5": hashlib.md5(content).hexdigest()}


@pytest.fixture(scope="module")
def sdk(world: Simulator) -> Iterator[Integration]:
    connection = Integration(world)
    yield connection
    connection.close()


@pytest.fixture(scope="module")
def device(signing: Signing, sdk: Integration) -> dict[str, Any]:
    """An inverter; asking for it must not end the token of the SDK."""
    query = {"action": "search", "orgId": signing.simulator.org_id}
    found: dict[str, Any] = signing.signed("POST", "/connect-service/v2.1/devices", query, '{"expression":"modelId = \'SolarInverter\'"}')["data"][0]
    return found


@pytest.fixture
def uri(sdk: Integration, device: dict[str, Any]) -> str:
    """The URI of a file that was uploaded as an attribute."""
    name = f"{uuid.uuid4().hex}.txt"
    sdk.publish("attribute", [{"assetId": device["assetId"], "attributes": {"nameplate": f"local://{name}"}}], {name: CONTENT})
    query = {"action": "get", "orgId": sdk.simulator.org_id, "assetId": device["assetId"]}
    reader = Signing(sdk.simulator)
    found: str = reader.signed("GET", "/connect-service/v2.1/devices", query)["data"]["deviceAttributes"]["nameplate"]
    reader.close()
    return found


def test_measurement_points_are_uploaded_by_either_name_of_the_device(sdk: Integration, device: dict[str, Any]) -> None:
    now = sdk.simulator.clock.now()
    keys = {name: device[name] for name in ("productKey", "deviceKey")}
    entries = [
        {"assetId": device["assetId"], "time": now, "measurepoints": {"activePower": 7.5, "mine": [1, 2]}},
        {**keys, "time": now - 1, "measurepoints": {"mine": 3}},
    ]
    assert sdk.publish("measurepoint", entries)["data"] == {}


def test_events_are_uploaded(sdk: Integration, device: dict[str, Any]) -> None:
    entry = {"assetId": device["assetId"], "time": sdk.simulator.clock.now(), "events": {"overTemperature": {"value": 71.5}}}
    assert sdk.publish("event", [entry])["code"] == 0


def test_a_file_is_uploaded_with_its_announcement_and_downloaded_byte_for_byte(sdk: Integration, device: dict[str, Any], uri: str) -> None:
    assert uri.startswith("enos-connect://")
    answer = sdk.file("download", uri, device)
    assert (answer.status_code, answer.content) == (200, CONTENT)


def test_a_file_is_deleted_by_a_post_of_nothing(sdk: Integration, device: dict[str, Any], uri: str) -> None:
    assert sdk.file("delete", uri, device, method="POST", category="").json()["code"] == 0
    assert sdk.file("download", uri, device).content != CONTENT


@pytest.mark.parametrize(
    ("asked", "part", "told"),
    [
        ("bytes=0-99", slice(0, 100), "bytes 0-99/{}"),
        ("bytes=100-", slice(100, None), "bytes 100-{last}/{}"),
        ("bytes=-10", slice(-10, None), "bytes {tail}-{last}/{}"),
    ],
)
def test_a_part_of_a_file_is_downloaded(sdk: Integration, device: dict[str, Any], uri: str, asked: str, part: slice, told: str) -> None:
    """It reads `Content-Range`, `Accept-Ranges` and the length, all of which must be there."""
    answer = sdk.file("download", uri, device, Range=asked)
    size = len(CONTENT)
    assert (answer.status_code, answer.content) == (206, CONTENT[part])
    assert answer.headers["content-range"] == told.format(size, last=size - 1, tail=size - 10)
    assert answer.headers["accept-ranges"] == "bytes"
    assert int(answer.headers["content-length"]) == len(answer.content)


def test_a_firmware_is_downloaded_by_its_id_whole_or_in_part(signing: Signing, sdk: Integration) -> None:
    """Since its generation of 2024. As its sample does it: all at once, then a range."""
    query = {"action": "search", "orgId": signing.simulator.org_id}
    firmware = signing.signed("POST", "/connect-service/v2.1/ota-firmwares", query, '{"expression":""}')["data"][0]
    target = f"/connect-service/v2.5/files?action=downloadFirmwareFile&orgId={sdk.simulator.org_id}&firmwareId={firmware['firmwareId']}"
    whole = sdk.send("GET", target, sdk.headers)
    assert (whole.status_code, len(whole.content)) == (200, firmware["fileSize"])
    part = sdk.send("GET", target, {**sdk.headers, "Range": "bytes=2-5"})
    assert (part.status_code, part.content) == (206, whole.content[2:6])
    assert (part.headers["content-range"], part.headers["accept-ranges"]) == (f"bytes 2-5/{firmware['fileSize']}", "bytes")


def test_a_link_to_a_file_is_given(sdk: Integration, device: dict[str, Any], uri: str) -> None:
    """`data` is the address, as text."""
    answer = sdk.file("getDownloadUrl", uri, device).json()
    assert answer["code"] == 0, answer
    assert answer["data"].startswith(("http://", "https://"))


def test_with_lark_the_answer_says_where_files_are_to_go(sdk: Integration, device: dict[str, Any]) -> None:
    """For each announced file: its URI, the address that takes it by PUT, its name, and headers to send along."""
    name = f"{uuid.uuid4().hex}.txt"
    entry = {"assetId": device["assetId"], "time": sdk.simulator.clock.now(), "measurepoints": {"photo": f"local://{name}"}}
    told = sdk.publish("measurepoint", [entry], {name: CONTENT}, lark=True)["data"]["uriInfoList"]
    assert [one["filename"] for one in told] == [name]
    assert {"fileUri", "uploadUrl", "headers"} <= set(told[0])
