"""Jobs that upgrade devices or try a firmware out on some, and their tasks, one for each device."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from ..answers import Call, Refusal, not_found
from ..identity import text
from ..platform import Handlers
from ..state import Doc, State, encoded
from .envelope import invalid
from .ota_firmwares import HEX, MOST_TRIALS, firmware
from .ota_progress import RUNNING, add_tasks, cancelled, settle, waiting
from .ota_scope import WAYS, check_scope, devices_in
from .search import EQUAL, IN, exact, named, search

__all__ = ["OPERATIONS", "add"]

STARTED, STOPPED, NOT_RUNNING, STILL_RUNS, BEGUN, NOT_FAILED = 24615, 24616, 24617, 24618, 24620, 24621
SHORTEST, LONGEST, USUAL = 300, 172_800, 7_200  # seconds of `upgradeTimeout`
CONCURRENCY = 300
LARGEST = 2**31 - 1
WINDOW = 30 * 60_000  # "The minimum schedule interval allowed by EnOS is 30 minutes": Batch Upgrading Firmware, device connection 2.1
_FIELD = "json_extract(doc, '$.{}')".format
FIELDS = {
    "productKey": exact("product_key"),
    "firmwareId": exact("firmware_id"),
    "firmwareVersion": exact(_FIELD("firmwareVersion")),
    "type": exact(_FIELD("type"), EQUAL, ("verify", "upgrade")),
    "status": exact("status", EQUAL, ("started", "stopped")),
    **{f"{name}.defaultValue": named(name)[f"{name}.default"] for name in ("name", "firmwareName")},
    **named("name"),
    **named("firmwareName"),
}
TASK_FIELDS = {
    **{name: exact(column, IN) for name, column in (("jobId", "job_id"), ("deviceKey", "device_key"), ("status", "status"))},
    **{name: exact(_FIELD(name), IN) for name in ("fromVersion", "toVersion", "desc")},
}


def create(call: Call) -> dict[str, Any]:
    """A job is created stopped. What the page of the operation forbids, but has no code for, is an invalid parameter here."""
    found, sent = firmware(call), call.body
    scope: Doc = sent["upgradeScope"]
    check_scope(call.state, scope)
    doc = _trial(sent) if sent["type"] == "verify" else _upgrade(found, sent)
    doc["upgradeTimeout"] = _whole(sent, "upgradeTimeout", USUAL)
    if not SHORTEST <= doc["upgradeTimeout"] <= LONGEST:
        raise invalid("upgradeTimeout", f"upgradeTimeout must be from {SHORTEST} to {LONGEST} seconds")
    key: str | None = found.get("productKey") or scope.get("productKey")
    if scope.get("productKey") not in (None, key):
        raise invalid("upgradeScope.productKey", "the firmware is for another product")
    devices = devices_in(call.state, scope, key)
    most = found["maxAllowedForVerification"] or MOST_TRIALS
    if sent["type"] == "verify" and len(devices) > most:
        raise invalid("upgradeScope", f"a firmware is tried out on {most} devices at most")
    return {"data": {"jobId": add(call.state, found, doc | {"upgradeScope": _told(scope)}, key, devices)}}


def _trial(sent: Doc) -> Doc:
    if sent["upgradeScope"]["type"] != "partial":
        raise invalid("upgradeScope.type", "a firmware is tried out on named devices: partial")
    blank = dict.fromkeys(("enableUpgradeRequest", "upgradePolicy", "retryPolicy", "schedulePolicy", "maximumConcurrency"))
    return {**_named(sent), "type": "verify", **blank}


def _upgrade(found: Doc, sent: Doc) -> Doc:
    for name in ("upgradePolicy", "enableUpgradeRequest"):
        if sent.get(name) is None:
            raise invalid(name, f"{name} is missing")
    if found["enableVerification"] and not found["isVerified"]:
        raise invalid("firmwareId", "the firmware is not verified")
    retry: Doc | None = sent.get("retryPolicy")
    if retry is not None:
        retry = {"enableRetry": bool(retry.get("enableRetry")), **{name: _whole(retry, name, 0) for name in ("retryInterval", "retryCount")}}
    return {
        **_named(sent),
        **{name: sent[name] for name in ("type", "enableUpgradeRequest", "upgradePolicy")},
        "retryPolicy": retry,
        "schedulePolicy": _schedule(sent.get("schedulePolicy")),
        "maximumConcurrency": _whole(sent, "maximumConcurrency", CONCURRENCY, least=1),
    }


def _named(sent: Doc) -> Doc:
    return {"name": sent["name"]} if sent.get("name") is not None else {}


def _schedule(sent: Doc | None) -> Doc | None:
    if sent is None:
        return None
    start, end = sent.get("startTimestamp"), sent.get("endTimestamp")
    if (start is None) != (end is None) or (start is not None and end is not None and end - start < WINDOW):
        raise invalid("schedulePolicy", "endTimestamp must be 30 minutes or more after startTimestamp")
    return sent


def _whole(sent: Doc, name: str, otherwise: int, least: int = 0) -> int:
    """Return a number that may stand in the request as text, as in the official sample code."""
    value = sent.get(name)
    if value is None:
        return otherwise
    if not str(value).isdecimal() or not least <= int(value) <= LARGEST:
        raise invalid(name, f"{name} must be a number from {least} to {LARGEST}")
    return int(value)


def _told(scope: Doc) -> Doc:
    """The scope as answers have it: what it does not use is null."""
    used = {name: scope[name] for name in WAYS if scope.get(name) is not None}
    more = {"productKey": scope["productKey"]} if scope.get("productKey") is not None else {}
    blank = dict.fromkeys(("deviceKeys", "attributes", "tags", "assetTrees"))
    return {"type": scope["type"], "versionNumbers": scope["versionNumbers"], **blank, **used, **more}


def add(state: State, found: Doc, sent: Doc, product_key: str | None, devices: list[tuple[Doc, str]], created: int | None = None) -> str:
    """Keep a job, with a task for each of its devices, and return its ID."""
    doc: Doc = {
        "orgId": state.credentials.org_id,
        **({"productKey": product_key} if product_key else {}),
        "jobId": text(24, state.seed, "ota job", state.next_number("ota job", 1), alphabet=HEX),
        "firmwareId": found["firmwareId"],
        "firmwareVersion": found["version"],
        "firmwareName": found["name"],
        **sent,
        "status": "stopped",
        "createTime": state.clock.now() if created is None else created,
    }
    state.insert("ota_job", [doc])
    add_tasks(state, doc, devices, doc["createTime"])
    return str(doc["jobId"])


def _job(call: Call) -> Doc:
    settle(call.state)
    found = call.state.document("ota_job", "job_id", call.query["jobId"])
    if found is None:
        raise not_found("Job not found")
    return found


def get(call: Call) -> dict[str, Any]:
    return {"data": _job(call)}


def search_jobs(call: Call) -> dict[str, Any]:
    settle(call.state)
    return search(call, "ota_job", FIELDS, order="id desc", size=10)


def start(call: Call) -> dict[str, Any]:
    return _switch(call, "started", Refusal(STARTED, "Job has started"))


def stop(call: Call) -> dict[str, Any]:
    """Devices that are being upgraded go on; no more are pushed to."""
    return _switch(call, "stopped", Refusal(STOPPED, "Job has stopped"))


def _switch(call: Call, status: str, already: Refusal) -> dict[str, Any]:
    job = _job(call)
    if job["status"] == status:
        raise already
    call.state.run("update ota_job set doc = ? where job_id = ?", (encoded(job | {"status": status}), job["jobId"]))
    settle(call.state)
    return {"data": None}


def delete(call: Call) -> dict[str, Any]:
    job = _job(call)
    busy = call.state.value(f"select 1 from ota_task where job_id = ? and status in {RUNNING}", (job["jobId"],))
    if job["status"] == "started" or busy:
        raise Refusal(STILL_RUNS, "Not allowed to delete running job")
    for table in ("ota_task", "ota_job"):
        call.state.run(f"delete from {table} where job_id = ?", (job["jobId"],))
    return {"data": None}


def search_tasks(call: Call) -> dict[str, Any]:
    settle(call.state)
    return search(call, "ota_task", TASK_FIELDS, order="id desc", size=10)


def cancel(call: Call) -> dict[str, Any]:
    return _change(call, ("init", "published"), Refusal(BEGUN, "Only tasks that have not begun can be cancelled"), cancelled)


def retry(call: Call) -> dict[str, Any]:
    return _change(call, ("failed",), Refusal(NOT_FAILED, "Only failed tasks can be retried"), waiting)


def _change(call: Call, allowed: tuple[str, ...], otherwise: Refusal, change: Callable[[int], Doc]) -> dict[str, Any]:
    """Change the tasks of some devices, or after a refusal none."""
    job = _job(call)
    if job["status"] != "started":
        raise Refusal(NOT_RUNNING, "Job not running")
    now = call.state.clock.now()
    for key in call.body["deviceKeys"]:
        tasks = call.state.rows("select task_id, status, doc from ota_task where job_id = ? and device_key = ?", (job["jobId"], key))
        if not tasks:
            raise invalid("deviceKeys", f"the job has no task for {key}")
        for task_id, status, doc in tasks:
            if status not in allowed:
                raise otherwise
            new = msgspec.json.decode(doc) | change(now)
            values = (encoded(new), now if new["status"] == "init" else None, task_id)
            call.state.run("update ota_task set doc = ?, due = ?, ends = null where task_id = ?", values)
    settle(call.state)
    return {"data": None}


OPERATIONS: Handlers = {
    "createOtaJob": create,
    "getOtaJob": get,
    "searchOtaJobs": search_jobs,
    "startOtaJob": start,
    "stopOtaJob": stop,
    "deleteOtaJob": delete,
    "searchOtaTasks": search_tasks,
    "cancelOtaTasks": cancel,
    "retryOtaTasks": retry,
}
