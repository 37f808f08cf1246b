"""Calls to firmware and upgrade jobs that several tests make."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from energy_simulator import Simulator
from signed_client import Enos

FIRMWARES = "/connect-service/v2.1/ota-firmwares"
JOBS = "/connect-service/v2.1/ota-jobs"
DEVICES = "/connect-service/v2.1/devices"


def own_tenant() -> Iterator[Ota]:
    """A tenant for one module alone, since upgrades take time and the clock of the others' stands still."""
    with Simulator(devices=260, enapter_devices=1, seed=7) as running:
        running.clock.freeze()
        client = Enos(running)
        yield Ota(client)
        client.close()


class Ota:
    """Firmware and jobs of one product, by default that of the inverters."""

    def __init__(self, enos: Enos, kind: str = "SolarInverter") -> None:
        self.enos = enos
        self.product_key: str = enos.data("/connect-service/v2.1/products", {"expression": f"modelId = '{kind}'"}, action="search")[-1]["productKey"]

    def wait(self, seconds: int) -> None:
        """Let time pass, and the token of before be no hindrance."""
        self.enos.simulator.clock.advance(seconds)
        self.enos.token()

    def upload(self, content: bytes, *, file_name: str = "firmware.bin", product_key: str | None = None, **metadata: Any) -> dict[str, Any]:
        """Send a file as the page of the operation does: two parts, which the signature does not cover."""
        query = {"action": "create", "orgId": self.enos.simulator.org_id, "productKey": product_key or self.product_key}
        headers = self.enos.headers(query, "")
        del headers["Content-Type"]  # httpx adds the one with the boundary
        sent = {"signMethod": "sha256", "sign": hashlib.sha256(content).hexdigest(), "enableVerification": True, **metadata}
        parts: list[Any] = [("metadata", (None, json.dumps(sent).encode(), "application/json")), ("file", (file_name, content, "application/octet-stream"))]
        return self.enos.http.post(FIRMWARES, params=query, files=parts, headers=headers).json()

    def firmware(self, version: str, **metadata: Any) -> str:
        """Upload a firmware that may be used at once."""
        named = {"name": {"defaultValue": f"Firmware {version}"}, "version": version, "enableVerification": False, **metadata}
        answer = self.upload(f"content of {version}".encode(), **named)
        assert answer["code"] == 0, answer
        return answer["data"]["firmwareId"]

    def state(self, firmware_id: str) -> dict[str, Any]:
        return self.enos.get(FIRMWARES, action="get", firmwareId=firmware_id)["data"]

    def everything(self, path: str, action: str, expression: str = "") -> list[dict[str, Any]]:
        """All pages of a search."""
        found: list[dict[str, Any]] = []
        for number in range(1, 100):
            body = {"expression": expression, "pagination": {"pageNo": number, "pageSize": 200}}
            answer = self.enos.post(path, body, action=action)
            assert answer["code"] == 0, answer
            found += answer["data"]
            if not answer["data"]:
                break
        assert len(found) == answer["pagination"]["totalSize"]
        return found

    def upgrades(self, more: str = "") -> list[dict[str, Any]]:
        """The devices of the product with their versions."""
        return self.everything(FIRMWARES, "searchDeviceUpgrade", f"productKey = '{self.product_key}'{more}")

    def online(self, version: str, count: int) -> list[dict[str, Any]]:
        """Devices that are online, have a version and are not being upgraded."""
        found = self.everything(DEVICES, "search", f"productKey = '{self.product_key}' and status = 'online'")
        online = {device["assetId"] for device in found}
        ready = [device for device in self.upgrades(f" and firmwareVersion = '{version}' and isUpgrading = false") if device["assetId"] in online]
        assert len(ready) >= count
        return ready[:count]

    def body(self, kind: str = "upgrade", versions: list[str] | None = None, **scope: Any) -> dict[str, Any]:
        policy = {"upgradePolicy": "snapshot", "enableUpgradeRequest": False} if kind == "upgrade" else {}
        name = {"name": {"defaultValue": f"A job of the type {kind}"}}
        return {**name, "type": kind, **policy, "upgradeScope": {"type": "partial", "versionNumbers": versions or ["3.1"], **scope}}

    def create(self, firmware_id: str, body: dict[str, Any]) -> dict[str, Any]:
        return self.enos.post(JOBS, body, action="create", firmwareId=firmware_id)

    def job(self, firmware_id: str, body: dict[str, Any], *, start: bool = True) -> str:
        answer = self.create(firmware_id, body)
        assert answer["code"] == 0, answer
        job_id: str = answer["data"]["jobId"]
        if start:
            assert self.code("start", job_id) == 0
        return job_id

    def code(self, action: str, job_id: str, **body: Any) -> int:
        return self.enos.post(JOBS, body or None, action=action, jobId=job_id)["code"]

    def tasks(self, job_id: str, more: str = "") -> list[dict[str, Any]]:
        return self.everything(JOBS, "searchTask", f"jobId = '{job_id}'{more}")

    def states(self, job_id: str) -> list[str]:
        return sorted(task["status"] for task in self.tasks(job_id))

    def versions_of(self, devices: list[dict[str, Any]]) -> set[str]:
        wanted = {device["assetId"] for device in devices}
        return {device["firmwareVersion"] for device in self.upgrades() if device["assetId"] in wanted}
