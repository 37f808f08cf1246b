"""The firmware of a new database: what the devices have, newer ones, and a job that has upgraded some inverters."""

from __future__ import annotations

import hashlib

from ..state import Doc, State, encoded
from .ota_firmwares import add
from .ota_jobs import add as add_job
from .ota_progress import FINISHED
from .ota_scope import devices_in

__all__ = ["seed_firmwares"]

DAY = 86_400_000
VERSIONS = {"ParkGateway": ("2.4.1", "2.5.0"), "SolarInverter": ("3.1", "3.2", "3.3"), "ParkMeter": ("1.4", "1.5"), "WeatherStation": ("1.0",)}
VERIFIED = {"2.4.1", "2.5.0", "3.1", "3.2", "1.4", "1.0"}
REPORTED = """
insert into device_firmware select asset_id, coalesce(json_extract(doc, '$.deviceAttributes.firmware'), json_extract(?, '$.' || model_id), '1.0')
from device where status <> 'inactive'
"""
PILOTS = 5  # inverters of the first job
DONE = """
update ota_task set doc = json_set(doc, '$.status', 'succeeded', '$.progress', 100, '$.desc', ?), due = null
where job_id = ? and asset_id in (select asset_id from device where status = 'online')
"""
HAVE = "insert or replace into device_firmware select asset_id, json_extract(doc, '$.toVersion') from ota_task where job_id = ? and status = 'succeeded'"


def seed_firmwares(state: State) -> None:
    state.run(REPORTED, (encoded({model: versions[0] for model, versions in VERSIONS.items()}),))
    for (key,) in state.rows("select product_key from product order by id"):
        product = state.document("product", "product_key", key) or {}
        for number, version in enumerate(VERSIONS[product["modelId"]], 1):
            firmware_id = _firmware(state, product, version, number)
            if (product["modelId"], version) == ("SolarInverter", "3.2"):
                _upgrade(state, state.document("firmware", "firmware_id", firmware_id) or {}, key)


def _firmware(state: State, product: Doc, version: str, number: int) -> str:
    name = {locale: f"{text} {version}" for locale, text in product["productName"]["i18nValue"].items()}
    content = f"{product['productKey']} {version}".encode()
    sent: Doc = {
        "name": {"defaultValue": name["en_US"], "i18nValue": name},
        "version": version,
        "signMethod": "sha256",
        "sign": hashlib.sha256(content).hexdigest(),
        "desc": f"Version {version}",
        "enableVerification": True,
        "firmwareTags": {"channel": "stable" if version in VERIFIED else "trial"},
    }
    firmware_id = add(state, sent, product["productKey"], f"{version}.bin", content, created=product["createTime"] + number * DAY)
    if version in VERIFIED:
        state.run("update firmware set doc = json_set(doc, '$.isVerified', json('true')) where firmware_id = ?", (firmware_id,))
    return firmware_id


def _upgrade(state: State, firmware: Doc, product_key: str) -> None:
    """The job is long over; devices that are offline still wait."""
    total: Doc = {"type": "total", "versionNumbers": ["3.1"]}
    devices = devices_in(state, total, product_key)[:PILOTS]
    scope = {**total, "type": "partial", "deviceKeys": [device["deviceKey"] for device, _ in devices], **dict.fromkeys(("attributes", "tags", "assetTrees"))}
    sent: Doc = {
        "name": {"defaultValue": "Pilots to 3.2", "i18nValue": {"en_US": "Pilots to 3.2", "zh_CN": "试点升级至 3.2"}},
        "type": "upgrade",
        "enableUpgradeRequest": False,
        "upgradePolicy": "snapshot",
        "upgradeScope": scope,
        "upgradeTimeout": 7200,
        "retryPolicy": None,
        "schedulePolicy": None,
        "maximumConcurrency": 300,
    }
    job_id = add_job(state, firmware, sent, product_key, devices, created=firmware["createTime"] + DAY)
    state.run("update ota_job set doc = json_set(doc, '$.status', 'started') where job_id = ?", (job_id,))
    state.run(DONE, (FINISHED, job_id))
    state.run(HAVE, (job_id,))
