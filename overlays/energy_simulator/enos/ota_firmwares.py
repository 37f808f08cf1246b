"""Firmware of products: files with their signatures, and which version each device has reported."""

from __future__ import annotations

import hashlib
from pathlib import PurePosixPath
from typing import Any

from ..answers import Answer, Call, Refusal, not_found
from ..expression import Field
from ..identity import text
from ..platform import Handlers
from ..ranges import ranged
from ..state import Doc, State
from .devices import check_desc, check_name, check_tags
from .envelope import invalid
from .ota_progress import RUNNING, settle
from .search import EQUAL, exact, named, search
from .storage import FIRMWARE, discard, keep, kept

__all__ = ["OPERATIONS", "add", "firmware"]

IN_USE = 24604
MOST_TRIALS, LEAST_SUCCESSES = 5, 1  # "at most 5 devices": Verifying Firmware, device connection 2.1; how many must succeed is the simulator's choice
HEX = "0123456789abcdef"
STILL_WANTED = f"""
select 1 from ota_job left join ota_task using (job_id)
where firmware_id = ? and (ota_task.status = 'init' or ota_task.status in {RUNNING}
    or (ota_job.status = 'started' and json_extract(ota_job.doc, '$.upgradePolicy') = 'incremental'))
"""
FIELDS = {"productKey": exact("product_key"), "isVerified": Field(("json_extract(doc, '$.isVerified')",), EQUAL), **named("name")}
UPGRADES = {"productKey": exact("product_key"), "firmwareVersion": exact("version"), "isUpgrading": Field(("upgrading",), EQUAL)}


def create(call: Call) -> dict[str, Any]:
    """Whether a name or a version is taken has no code of its own on any page."""
    sent: Doc = call.body["metadata"]
    product_key: str | None = call.query.get("productKey")
    _check_product(call, product_key)
    check_name(sent, "name")
    check_tags(sent, "firmwareTags")
    check_desc(sent, "desc")
    for field, path in (("name", "$.name.defaultValue"), ("version", "$.version")):
        wanted = sent["name"]["defaultValue"] if field == "name" else sent["version"]
        if call.state.value(f"select 1 from firmware where product_key is ? and json_extract(doc, '{path}') = ?", (product_key, wanted)):
            raise invalid(field, f"the product has a firmware of the {field} {wanted}")
    (file_name, content), *_ = call.files.items()
    return {"data": {"firmwareId": add(call.state, sent, product_key, file_name, content)}}


def _check_product(call: Call, product_key: str | None) -> None:
    if product_key and call.state.document("product", "product_key", product_key) is None:
        raise not_found("The product does not exist")


def add(state: State, sent: Doc, product_key: str | None, file_name: str, content: bytes, created: int | None = None) -> str:
    """Keep a firmware. A signature that does not fit the file is taken: it is the devices that check it, when they upgrade."""
    number = state.next_number("firmware", 1)
    trials = (MOST_TRIALS, LEAST_SUCCESSES) if sent["enableVerification"] else (None, None)
    doc: Doc = {
        "orgId": state.credentials.org_id,
        "firmwareId": text(24, state.seed, "firmware", number, alphabet=HEX),
        **({"productKey": product_key} if product_key else {}),
        **{name: sent[name] for name in ("name", "version")},
        "desc": sent.get("desc"),
        **{name: sent[name] for name in ("signMethod", "sign")},
        "fileUrl": f"enos-connect://{text(32, state.seed, 'firmware file', number, alphabet=HEX)}{PurePosixPath(file_name).suffix}",
        "fileSize": len(content),
        "isVerified": False,
        "enableVerification": sent["enableVerification"],
        "createTime": state.clock.now() if created is None else created,
        "firmwareTags": sent.get("firmwareTags") or {},
        "maxAllowedForVerification": trials[0],
        "minSuccessForVerified": trials[1],
    }
    digest = hashlib.new(sent["signMethod"], content, usedforsecurity=False).hexdigest()
    state.insert("firmware", [doc], intact=[digest == sent["sign"].lower()])
    keep(state, doc["fileUrl"], FIRMWARE, file_name, content, **{name: doc[name] for name in ("createTime", "signMethod", "sign")})
    return str(doc["firmwareId"])


def firmware(call: Call) -> Doc:
    """Return the firmware that the request names, as it is now."""
    settle(call.state)
    found = call.state.document("firmware", "firmware_id", call.query["firmwareId"])
    if found is None:
        raise not_found("Firmware not found")
    return found


def get(call: Call) -> dict[str, Any]:
    return {"data": firmware(call)}


def search_firmwares(call: Call) -> dict[str, Any]:
    settle(call.state)
    return search(call, "firmware", FIELDS, order="id desc", size=10)


def delete(call: Call) -> dict[str, Any]:
    """As long as a device waits for it, may come to or is being upgraded to it, a firmware stays: Deleting Firmware, device connection."""
    found = firmware(call)
    if call.state.value(STILL_WANTED, (found["firmwareId"],)):
        raise Refusal(IN_USE, "Firmware cannot be deleted")
    call.state.run("delete from firmware where firmware_id = ?", (found["firmwareId"],))
    discard(call.state, found["fileUrl"], FIRMWARE)
    return {"data": None}


def download(call: Call) -> Answer:
    return ranged(kept(call.state, firmware(call)["fileUrl"], FIRMWARE)[1], call.headers.get("range"), operation=call.operation.name)


def versions(call: Call) -> dict[str, Any]:
    settle(call.state)
    _check_product(call, call.query["productKey"])
    sql = "select distinct version from device_upgrade where product_key = ? order by version"
    return {"data": [version for (version,) in call.state.rows(sql, (call.query["productKey"],))]}


def search_upgrades(call: Call) -> dict[str, Any]:
    """Devices that have reported a version; those that never were online have not."""
    settle(call.state)
    return search(call, "device_upgrade", UPGRADES, order="id desc", size=10)


OPERATIONS: Handlers = {
    "createFirmware": create,
    "getFirmware": get,
    "searchFirmwares": search_firmwares,
    "deleteFirmware": delete,
    "downloadFirmwareFile": download,
    "listFirmwareVersions": versions,
    "searchDeviceUpgrades": search_upgrades,
}
