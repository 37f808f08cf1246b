"""`energy simulate --example-park`: every example of the documents can be run as it stands there."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest

from document.openapi import operations
from energy_clients._documents import published
from energy_clients.conformance._answers import deviations
from energy_core.http.answering import Answered, Asked, Exchange
from energy_simulator import Simulator
from energy_simulator.seeding import SeedError
from energy_simulator.spec import document
from publication.fixtures import fixtures

FIRST: Mapping[str, Sequence[str]] = {  # examples for which another one makes room, because the park has already what they would bring about
    "createRuleV3": ["deleteRuleV3"],
    "createGatewayRuleV3": ["deleteGatewayRuleV3"],
    "createAlertRule": ["deleteAlertRule"],
    "deleteAlertContent": ["deleteAlertRule"],
    "createAlertContent": ["deleteAlertRule", "deleteAlertContent"],
    "deleteAlertSeverity": ["deleteAlertRule"],
    "createAlertSeverity": ["deleteAlertRule", "deleteAlertSeverity"],
    "deleteAlertType": ["deleteAlertRule", "deleteAlertContent"],
    "createAlertType": ["deleteAlertRule", "deleteAlertContent", "deleteAlertType"],
    "registerPortalResources": ["deletePortalResources"],
    "deletePortalResourceTypes": ["deletePortalResources"],
    "createPortalResourceType": ["deletePortalResources", "deletePortalResourceTypes"],
    "removeUserGroupResources": ["assignUserGroupResources"],
    "removeResourceUsers": ["assignResourceUsers"],
    "associateAsset": ["deleteAssetNode"],
    "enableDevice": ["disableDevice"],
    "startOtaJob": ["stopOtaJob"],
    "deleteOtaJob": ["stopOtaJob"],
    "cancelOtaTasks": ["retryOtaTasks"],
    "releasePipeline": ["stopPipeline"],
    "resetPipelineOffset": ["stopPipeline"],
}
SECRET = "a key with which EnOS would encrypt the secret is stored nowhere here"
FILE = "a document has no file to upload"
NEVER = {  # examples that cannot succeed where the others do
    "getAccessToken": "credentials and time of a request for a token are computed",
    "refreshAccessToken": "credentials and time of a request for a token are computed",
    "searchProductsV24": SECRET,
    "getDeviceV24": SECRET,
    "createDeviceV24": SECRET,
    "replaceDeviceV24": SECRET,
    "uploadBlueprintV3": FILE,
    "uploadDeviceProfilesV3": FILE,
    "deleteSiteV3": "the site has devices",
    "createRuleEngineV3": "the site has a rule engine",
    "deleteAssetTree": "the tree has nodes",
    "joinUsers": "the users are in the organization",
}


def sha256(*parts: str | bytes) -> str:
    return hashlib.sha256(b"".join(part.encode() if isinstance(part, str) else part for part in parts)).hexdigest()


class Runner:
    """Sends the fixtures of both platforms as they are published, with token and signature, and without a server between."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self._http = httpx.AsyncClient(transport=httpx.ASGITransport(simulator.application))
        self._stamp = 0
        self.deviations: list[str] = []
        self.fixtures: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {}
        for platform in ("enapter", "enos"):
            whole = document(platform)
            facts = {operation["operationId"]: operation for _, _, operation in operations(whole)}
            self.fixtures |= {f"{platform}.{name}": (platform, one["request"], facts[name]) for name, one in fixtures(whole)["operations"].items()}

    async def run(self, name: str) -> str:
        """Run an example; return why it was refused, nothing if it was not."""
        platform, request, facts = self.fixtures[name]
        content, media = _content(request)
        headers = {**request["headers"], **({"Content-Type": media} if media else {})}
        if platform == "enapter":
            url, headers["X-Enapter-Auth-Token"] = self._simulator.enapter_url, self._simulator.enapter_token
        else:
            url = self._simulator.integration_url if "host" in request else self._simulator.enos_url
            if facts.get("security") != []:
                headers |= await self._signed(request, content, media)
        query = urlencode([(name, value) for name, value in request["query"]])
        target = f"{url}{request['path']}{'?' if query else ''}{query}"
        answer = await self._http.request(request["method"], target, content=content, headers=headers)
        self.deviations += self._deviations(name, answer)
        envelope = facts["x-envelope"]
        if answer.is_success and ("code" not in envelope or "json" not in answer.headers["content-type"]):
            return ""
        good = answer.is_success and answer.json()[envelope["code"]] in envelope["success"]
        return "" if good else f"{answer.status_code} {answer.text[:200]}"

    def _deviations(self, name: str, answer: httpx.Response) -> list[str]:
        """What of an answer the specification has otherwise."""
        platform, _, operation = name.partition(".")
        request = answer.request
        asked = Asked(request.method, request.url.path, dict(request.url.params), request.headers.get("content-type", ""), request.content)
        answered = Answered(answer.status_code, answer.headers, answer.content)
        known = published(platform)
        found = deviations(known, known.operations[operation], Exchange(None, asked, answered, is_whole=True))
        return [f"{operation}: {one.kind} {one.at}: {one.found}" for one in found]

    async def _signed(self, request: dict[str, Any], content: bytes, media: str) -> dict[str, str]:
        token = await self._token()
        if "host" in request:
            return {"apim-accesstoken": token}
        stamp = str(self._simulator.clock.now())
        parameters = "".join(name + value for name, value in sorted((name, value) for name, value in request["query"]))
        body = b"" if media.startswith("multipart/") else content
        return {"apim-accesstoken": token, "apim-timestamp": stamp, "apim-signature": sha256(token, parameters, body, stamp, self._simulator.app_secret)}

    async def _token(self) -> str:
        self._stamp += 1
        stamp = self._simulator.clock.now() + self._stamp
        key, secret = self._simulator.app_key, self._simulator.app_secret
        body = {"appKey": key, "encryption": sha256(key, str(stamp), secret), "timestamp": stamp}
        answer = await self._http.post(f"{self._simulator.enos_url}/apim-token-service/v2.0/token/get", json=body)
        return str(answer.json()["data"]["accessToken"])


def _content(request: dict[str, Any]) -> tuple[bytes, str]:
    if "parts" in request:
        files = [(part["name"], (part.get("filename"), _bytes(part["body"]), part["contentType"])) for part in request["parts"]]
        made = httpx.Request("POST", "http://simulator", files=files)
        return made.read(), made.headers["content-type"]
    if "bodyBase64" in request:
        return base64.b64decode(request["bodyBase64"]), request["contentType"]
    return (_bytes(request["body"]), request["contentType"]) if "body" in request else (b"", "")


def _bytes(value: Any) -> bytes:
    return (value if isinstance(value, str) else json.dumps(value)).encode()


@pytest.fixture(scope="module")
def park() -> Iterator[Simulator]:
    simulator = Simulator(devices=50, enapter_devices=20, example_park=True, strict=True)
    simulator.clock.freeze()
    yield simulator
    simulator.close()


@pytest.mark.slow  # about 8 s of CPU
def test_every_example_runs_against_the_park(park: Simulator) -> None:
    runner = Runner(park)

    async def refused() -> dict[str, str]:
        found: dict[str, str] = {}
        for full in runner.fixtures:
            platform, _, name = full.partition(".")
            park.reset()
            for one in (*FIRST.get(name, ()), name):
                if why := await runner.run(f"{platform}.{one}"):
                    found[one] = why
        return found

    wrong = asyncio.run(refused())
    assert {name: why for name, why in wrong.items() if name not in NEVER} == {}
    assert set(wrong) == set(NEVER), "examples that are said to be impossible are not"
    assert len(runner.fixtures) > 480
    assert runner.deviations == []


def test_an_example_needs_nothing_but_the_park(park: Simulator) -> None:
    park.reset()
    runner = Runner(park)
    for name in (
        "enos.getDevice",
        "enos.searchDevices",
        "enos.getAssetLatestData",
        "enos.getPortalSession",
        "enapter.getDeviceV3",
        "enapter.queryTimeSeriesV3",
    ):
        assert asyncio.run(runner.run(name)) == ""


def test_a_park_needs_devices_to_give_names_to() -> None:
    with pytest.raises(SeedError, match="the example park needs at least 50 devices and 20 Enapter devices"):
        Simulator(devices=10, enapter_devices=20, example_park=True)
