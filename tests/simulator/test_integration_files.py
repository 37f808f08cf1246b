"""Files beside values: parts of them, what is known of them, and uploads to the object storage, as the official integration clients do it."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import httpx
import pytest

from ota_client import FIRMWARES, Ota
from signed_client import Enos

FILES = "/connect-service/v2.1/files"
CONTENT = bytes(range(200))


@pytest.fixture(scope="module")
def asset(enos: Enos) -> str:
    return enos.new_device()["assetId"]


def message(asset: str, name: str, **mapping: Any) -> dict[str, Any]:
    entry = {"assetId": asset, "attributes": {"nameplate": f"local://{name}"}}
    files = {name: {"featureId": "nameplate", "assetId": asset, **mapping}}
    return {"method": "integration.attribute.post", "id": "1", "version": "1.1", "params": [entry], "files": files}


def nameplate(enos: Enos, asset: str) -> str:
    return enos.get("/connect-service/v2.1/devices", action="get", assetId=asset)["data"]["deviceAttributes"]["nameplate"]


def ask(enos: Enos, action: str, asset: str, uri: str, category: str = "feature", **headers: str) -> httpx.Response:
    query = {"action": action, "orgId": enos.simulator.org_id, "fileUri": uri, "assetId": asset, "category": category}
    return enos.integration.get(FILES, params=query, headers={"apim-accesstoken": enos.token(), **headers})


@pytest.fixture(scope="module")
def uri(enos: Enos, asset: str) -> str:
    assert enos.upload("postAttribute", message(asset, "plate.bin"), {"plate.bin": CONTENT})["code"] == 0
    return nameplate(enos, asset)


def lark(enos: Enos, body: dict[str, Any]) -> dict[str, Any]:
    query = {"action": "postAttribute", "orgId": enos.simulator.org_id, "useLark": "true"}
    parts = [("enos-message", (None, httpx.Request("POST", "http://x", json=body).content, "application/json"))]
    answer: dict[str, Any] = enos.integration.post(
        "/connect-service/v2.1/integration", params=query, files=parts, headers={"apim-accesstoken": enos.token()}
    ).json()
    return answer


@pytest.mark.parametrize(
    ("asked", "first", "end"),
    [("bytes=0-9", 0, 10), ("bytes=190-", 190, 200), ("bytes=-5", 195, 200), ("bytes=150-999", 150, 200), ("bytes=-999", 0, 200)],
)
def test_a_part_of_a_file_is_sent_where_one_is_asked_for(enos: Enos, asset: str, uri: str, asked: str, first: int, end: int) -> None:
    answer = ask(enos, "download", asset, uri, Range=asked)
    assert (answer.status_code, answer.content) == (206, CONTENT[first:end])
    assert (answer.headers["content-range"], answer.headers["accept-ranges"]) == (f"bytes {first}-{end - 1}/200", "bytes")


@pytest.mark.parametrize("asked", ["", "bytes=-", "lines=1-2", "bytes=1-2,5-6", "bytes=0-" + "9" * 5000])
def test_all_of_a_file_is_sent_where_no_part_can_be_read_from_the_header(enos: Enos, asset: str, uri: str, asked: str) -> None:
    answer = ask(enos, "download", asset, uri, **({"Range": asked} if asked else {}))
    assert (answer.status_code, answer.content, answer.headers["accept-ranges"]) == (200, CONTENT, "bytes")
    assert "content-range" not in answer.headers


@pytest.mark.parametrize("asked", ["bytes=200-", "bytes=9-3", "bytes=-0"])
def test_a_part_that_the_file_does_not_have_is_refused(enos: Enos, asset: str, uri: str, asked: str) -> None:
    answer = ask(enos, "download", asset, uri, Range=asked)
    assert (answer.status_code, answer.headers["content-range"]) == (416, "bytes */200")


def test_a_file_has_a_name_a_size_and_a_digest(enos: Enos, asset: str, uri: str) -> None:
    found = ask(enos, "getFileInfo", asset, uri).json()["data"]
    assert (found["originalFilename"], found["fileSize"], found["md5"]) == ("plate.bin", 200, hashlib.md5(CONTENT).hexdigest())
    assert (found["fileUri"], found["category"], found["createTime"]) == (uri, "feature", enos.simulator.clock.now())


def test_the_address_of_a_file_needs_no_token(enos: Enos, asset: str, uri: str) -> None:
    address = ask(enos, "getDownloadUrl", asset, uri).json()["data"]
    assert httpx.get(address).content == CONTENT
    assert httpx.get(address, headers={"Range": "bytes=0-0"}).content == CONTENT[:1]


@pytest.mark.parametrize("action", ["download", "getDownloadUrl", "getFileInfo"])
@pytest.mark.parametrize(("uri_of", "category"), [("enos-connect://unknown", "feature"), (None, "ota")])
def test_a_file_that_is_not_there_is_refused(enos: Enos, asset: str, uri: str, action: str, uri_of: str | None, category: str) -> None:
    assert ask(enos, action, asset, uri_of or uri, category).json()["code"] == 99404


def firmware(enos: Enos) -> dict[str, Any]:
    """One that was uploaded just now, with the content of the other files here."""
    ota = Ota(enos)
    content = {"name": {"defaultValue": "For download"}, "version": "download"}
    answer = ota.upload(CONTENT, file_name="inverter.bin", **content)
    return ota.state(answer["data"]["firmwareId"])


def ask_for_firmware(enos: Enos, firmware_id: str, **headers: str) -> httpx.Response:
    query = {"action": "downloadFirmwareFile", "orgId": enos.simulator.org_id, "firmwareId": firmware_id}
    return enos.integration.get("/connect-service/v2.5/files", params=query, headers={"apim-accesstoken": enos.token(), **headers})


def test_the_file_of_a_firmware_is_downloaded_by_its_id_or_its_uri_until_it_is_deleted(enos: Enos, asset: str) -> None:
    found = firmware(enos)
    firmware_id, uri = found["firmwareId"], found["fileUrl"]
    assert (ask_for_firmware(enos, firmware_id).content, ask(enos, "download", asset, uri, "ota").content) == (CONTENT, CONTENT)
    for answer in (ask_for_firmware(enos, firmware_id, Range="bytes=9-"), ask(enos, "download", asset, uri, "ota", Range="bytes=9-")):
        assert (answer.status_code, answer.content, answer.headers["content-range"]) == (206, CONTENT[9:], "bytes 9-199/200")
    told = ask(enos, "getFileInfo", asset, uri, "ota").json()["data"]
    assert (told["originalFilename"], told["category"], told["md5"]) == ("inverter.bin", "ota", hashlib.md5(CONTENT).hexdigest())
    assert (told["signMethod"], told["sign"], told["createTime"]) == ("sha256", hashlib.sha256(CONTENT).hexdigest(), found["createTime"])
    assert httpx.get(ask(enos, "getDownloadUrl", asset, uri, "ota").json()["data"]).content == CONTENT
    assert ask(enos, "download", asset, uri).json()["code"] == 99404  # it is the value of no device
    assert enos.post(FIRMWARES, action="delete", firmwareId=firmware_id)["code"] == 0
    assert ask(enos, "download", asset, uri, "ota").json()["code"] == ask_for_firmware(enos, firmware_id).json()["code"] == 99404


def test_every_firmware_of_the_tenant_can_be_downloaded(enos: Enos) -> None:
    for one in enos.data(FIRMWARES, {}, action="search"):
        content = ask_for_firmware(enos, one["firmwareId"]).content
        assert (len(content), hashlib.new(one["signMethod"], content).hexdigest()) == (one["fileSize"], one["sign"])


def test_with_lark_a_file_is_sent_to_the_address_that_the_answer_names(enos: Enos) -> None:
    asset = enos.new_device()["assetId"]
    answer = lark(enos, message(asset, "curve.csv", md5=hashlib.md5(b"1,2").hexdigest()))
    (target,) = answer["data"]["uriInfoList"]
    assert (target["filename"], target["fileUri"]) == ("curve.csv", nameplate(enos, asset))
    assert target["fileUri"].startswith("enos-lark://")
    assert ask(enos, "getDownloadUrl", asset, target["fileUri"]).json()["code"] == 99404  # nothing has come yet
    assert httpx.put(target["uploadUrl"], content=b"1,3").status_code == 400  # another digest than announced
    assert httpx.put(target["uploadUrl"], content=b"1,2", headers=target["headers"]).status_code == 200
    assert httpx.put(target["uploadUrl"], content=b"1,2").status_code == 404
    address = ask(enos, "getDownloadUrl", asset, target["fileUri"]).json()["data"]
    assert httpx.get(address).text == "1,2"
    assert ask(enos, "download", asset, target["fileUri"]).content == b"1,2"


def test_with_lark_values_without_files_have_no_addresses(enos: Enos, asset: str) -> None:
    body = {**message(asset, "x"), "params": [{"assetId": asset, "attributes": {"ratedPower": 4}}], "files": {}}
    assert lark(enos, body)["data"] == {"uriInfoList": []}


def test_the_object_storage_knows_files_alone(enos: Enos) -> None:
    storage = httpx.Client(base_url=f"{enos.simulator.enos_url}/object-storage")
    assert [storage.get("/unknown").status_code, storage.put("/unknown", content=b"").status_code, storage.delete("/unknown").status_code] == [404, 404, 405]
    storage.close()


def test_a_message_of_measurement_points_has_at_most_512_kb(enos: Enos, asset: str) -> None:
    def sent(length: int) -> dict[str, Any]:
        entry = {"assetId": asset, "time": 1_779_000_000_000, "measurepoints": {"activePower": 1.5}}
        body = {"method": "integration.measurepoint.post", "id": "1", "version": "1.1", "params": [entry], "files": {}}
        return enos.upload("postMeasurepoint", {**body, "id": "1" * (length - len(json.dumps(body)) + 1)})

    assert sent(512_000)["code"] == 0
    refused = sent(512_001)
    assert refused["code"] == 99400
    assert "512,001 bytes; 512,000 are the most" in refused["msg"]
