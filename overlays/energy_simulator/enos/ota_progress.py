"""How upgrades go on while the clock does. A task waits (`init`), its firmware is pushed (`published`), its device takes it (`upgrading`) and ends.

Devices are pushed to while they are online, within the schedule of the job, as many at a time as it allows; one that is being upgraded waits.
How long a device takes is the simulator's choice, and that none asks for an upgrade by itself. An upgrade fails when the file does not fit its
signature, or when the device has gone away.
"""

from __future__ import annotations

from typing import Any

import msgspec

from ..identity import text
from ..state import Doc, State, encoded
from .ota_scope import devices_in

__all__ = ["FINISHED", "RUNNING", "add_tasks", "cancelled", "settle", "waiting"]

ACCEPTS, INSTALLS = 10_000, 60_000
DAY = 86_400_000
RUNNING = "('published', 'upgrading')"
# `step` of ota/device/progress: "-3 indicates verification failure". A number for what the platform itself ends is not documented.
CHECK_FAILED, FAILED = -3, -1
FINISHED, CANCELLED = "upgrading firmware finished", "Cancelled by user"  # the descriptions that the official sample code searches for
SETTLED = "insert into meta values ('ota settled', ?) on conflict (key) do update set value = excluded.value"
# What is due and when, each ending in the time that its readers compare.
_STARTED = "exists (select 1 from ota_job where ota_job.job_id = ota_task.job_id and ota_job.status = 'started')"
_REACHED = f"ota_reached where status in {RUNNING} and reached"
_AGAIN = f"ota_task where status = 'failed' and {_STARTED} and due"
_LATE = f"ota_task where status in {RUNNING} and ends"
_READY = f"""ota_reached where job_id = ? and status = 'init' and online
    and not exists (select 1 from ota_task where ota_task.asset_id = ota_reached.asset_id and ota_task.status in {RUNNING})"""


def settle(state: State) -> None:
    """Carry out what has become due since the last time, in its order."""
    now = state.clock.now()
    moment = int(state.value("select value from meta where key = 'ota settled'") or 0)
    _enlarge(state, now)
    while (coming := _next(state, moment)) is not None and coming <= now:
        moment = coming
        _step(state, moment)
        _enlarge(state, moment)
    left = "max(0, min(99, 100 - (due - ?) * 100 / ?))"
    state.run(f"update ota_task set doc = json_set(doc, '$.progress', {left}) where status = 'upgrading'", (now, INSTALLS))
    state.run(SETTLED, (str(now),))


def _enlarge(state: State, moment: int) -> None:
    """Incremental jobs take in what has come into their scope since."""
    for job in _jobs(state):
        if job["upgradePolicy"] == "incremental":
            add_tasks(state, job, devices_in(state, job["upgradeScope"], job.get("productKey")), moment)


def add_tasks(state: State, job: Doc, found: list[tuple[Doc, str]], moment: int) -> None:
    """Add a task for every device that has none in the job."""
    known = {asset_id for (asset_id,) in state.rows("select asset_id from ota_task where job_id = ?", (job["jobId"],))}
    new = [_task(state, job, device, version) | waiting(moment) for device, version in found if device["assetId"] not in known]
    state.insert("ota_task", new, due=[moment] * len(new))


def _task(state: State, job: Doc, device: Doc, version: str) -> Doc:
    number = state.next_number("ota task", 1)
    return {
        "taskId": text(24, state.seed, "ota task", number, alphabet="0123456789abcdef"),
        **{name: device[name] for name in ("orgId", "assetId", "productKey", "deviceKey")},
        "jobId": job["jobId"],
        "fromVersion": version,
        "toVersion": job["firmwareVersion"],
    }


def waiting(moment: int) -> Doc:
    return {"progress": 0, "desc": None, "status": "init", "updateTime": moment}


def cancelled(moment: int) -> Doc:
    """No state of its own is documented: a task that was cancelled has failed, and may be retried."""
    return {"progress": FAILED, "desc": CANCELLED, "status": "failed", "updateTime": moment}


def _jobs(state: State) -> list[Doc]:
    return [msgspec.json.decode(doc) for (doc,) in state.rows("select doc from ota_job where status = 'started' order by id")]


def _next(state: State, moment: int) -> int | None:
    """Return when something happens next, not before `moment`."""
    times: list[int | None] = [
        state.value(f"select min(reached) from {_REACHED} is not null"),
        state.value(f"select min(due) from {_AGAIN} is not null"),
        state.value(f"select min(ends) from {_LATE} is not null"),
    ]
    for job in _jobs(state):
        ready = state.value(f"select min(reached) from {_READY}", (job["jobId"],)) if _free(state, job) > 0 else None
        times.append(None if ready is None else _opens(job, max(moment, ready)))
    return min((max(moment, time) for time in times if time is not None), default=None)


def _free(state: State, job: Doc) -> int:
    running = state.value(f"select count(*) from ota_task where job_id = ? and status in {RUNNING}", (job["jobId"],))
    return int(job["maximumConcurrency"] or 300) - int(running)  # 300 is the documented default; a verification is of a few devices


def _opens(job: Doc, moment: int) -> int | None:
    """Return the first time from `moment` on that is in the schedule of the job, None after its end."""
    schedule: Doc | None = job["schedulePolicy"]
    if schedule is None or "startTimestamp" not in schedule:
        return moment
    start, length = schedule["startTimestamp"], schedule["endTimestamp"] - schedule["startTimestamp"]
    if moment < start:
        return int(start)
    days = (moment - start) // DAY * DAY if schedule.get("isRepeatDaily") else 0
    if moment < start + days + length:
        return moment
    return int(start + days + DAY) if schedule.get("isRepeatDaily") else None


def _step(state: State, moment: int) -> None:
    for doc, tries in state.rows(f"select doc, tries from {_REACHED} <= ? order by id", (moment,)):
        _go_on(state, msgspec.json.decode(doc), tries, moment)
    for doc, tries in state.rows(f"select doc, tries from {_AGAIN} <= ? order by id", (moment,)):
        _write(state, msgspec.json.decode(doc) | waiting(moment), due=moment, tries=tries)
    for doc, tries in state.rows(f"select doc, tries from {_LATE} <= ? order by id", (moment,)):
        _fail(state, msgspec.json.decode(doc), tries, moment, FAILED, "Upgrade timeout")
    for job in _jobs(state):
        if _opens(job, moment) == moment:
            _push(state, job, moment)


def _push(state: State, job: Doc, moment: int) -> None:
    ends = moment + job["upgradeTimeout"] * 1000 if job["type"] == "verify" else None
    ready = f"select doc from {_READY} and reached <= ? order by id limit ?"
    for (doc,) in state.rows(ready, (job["jobId"], moment, max(0, _free(state, job)))):
        _write(state, msgspec.json.decode(doc) | {"status": "published", "updateTime": moment}, due=moment + ACCEPTS, ends=ends)


def _go_on(state: State, task: Doc, tries: int, moment: int) -> None:
    if task["status"] == "upgrading":
        _finish(state, task, tries, moment)
        return
    job = _job(state, task)
    ends = state.value("select ends from ota_task where task_id = ?", (task["taskId"],))
    ends = moment + job["upgradeTimeout"] * 1000 if job["type"] == "upgrade" else ends
    _write(state, task | {"status": "upgrading", "updateTime": moment}, due=moment + INSTALLS, ends=ends)


def _job(state: State, task: Doc) -> Doc:
    return state.document("ota_job", "job_id", task["jobId"]) or {}


def _finish(state: State, task: Doc, tries: int, moment: int) -> None:
    job = _job(state, task)
    intact = state.value("select intact from firmware where firmware_id = ?", (job["firmwareId"],))
    if not intact:
        _fail(state, task, tries, moment, CHECK_FAILED, "Verification failed: the file does not fit its signature")
        return
    _write(state, task | {"progress": 100, "desc": FINISHED, "status": "succeeded", "updateTime": moment})
    state.run("insert or replace into device_firmware values (?, ?)", (task["assetId"], task["toVersion"]))
    if job["type"] == "verify":  # one device that takes it is enough: `minSuccessForVerified` is 1 here
        state.run("update firmware set doc = json_set(doc, '$.isVerified', json('true')) where firmware_id = ?", (job["firmwareId"],))


def _fail(state: State, task: Doc, tries: int, moment: int, progress: int, desc: str) -> None:
    """The unit of `retryInterval` is not documented: here it is seconds, as that of `upgradeTimeout`."""
    policy: Doc = _job(state, task)["retryPolicy"] or {}
    again = bool(policy.get("enableRetry")) and tries < int(policy.get("retryCount") or 0)
    due = moment + int(policy.get("retryInterval") or 0) * 1000 if again else None
    _write(state, task | {"progress": progress, "desc": desc, "status": "failed", "updateTime": moment}, due=due, tries=tries + again)


def _write(state: State, task: Doc, *, due: int | None = None, ends: int | None = None, tries: int | None = None) -> None:
    values: tuple[Any, ...] = (encoded(task), due, ends, tries, task["taskId"])
    state.run("update ota_task set doc = ?, due = ?, ends = ?, tries = coalesce(?, tries) where task_id = ?", values)
