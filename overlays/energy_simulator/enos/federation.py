"""Data federation: channels to data sources, queries as jobs, and downloads."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, cast

from ..answers import Call, Refusal
from ..identity import number, text, unique_id
from ..platform import Handlers
from ..records import Records
from ..state import Doc, State
from . import federation_writes
from .federation_writes import START, TABLES, TROUBLE, UNKNOWN, channel, check_source
from .people import server_time

__all__ = ["OPERATIONS", "seed_channels"]

STOP = "STOP"
SEEDS = (("park-history", "READ", START), ("park-archive", "READ", STOP), ("park-import", "WRITE", START), ("park-files", "DOWNLOAD", START))
SOURCE, HIVE, FILES = "park_mysql", "hive_enos", "park_hdfs"
ROWS = 20
ALL = 1000  # the most rows of an answer
LASTS = 10_000  # how long a download takes
WAITING, FINISHED, CANCELLING, CANCELLED = ("1", "running"), ("3", "success"), ("4", "cancelling"), ("5", "cancelled")


def seed_channels(state: State) -> None:
    sources = [{"dataSourceName": SOURCE, "dataSourceType": "MYSQL", "alias": SOURCE}, {"dataSourceName": HIVE, "dataSourceType": "HIVE", "alias": HIVE}]
    sources.append({"dataSourceName": FILES, "dataSourceType": "HDFS", "alias": FILES})
    for name, kind, status in SEEDS:
        doc: Doc = {"channelId": "ch-" + text(6, state.seed, "channel", name, alphabet="0123456789abcdef"), "channelName": name, "channelType": kind}
        resource = {"resourceId": "federation_park01", "resourceConfig": "2", "ifMultiSourceAnalysis": False}
        doc |= {"channelStatus": status, "channelUsage": "PRODUCT", "channelResource": resource, "dataSourceInfo": sources}
        Records(state, "channel").put(doc["channelId"], doc)


def channels(call: Call) -> dict[str, Any]:
    wanted = call.query.get("channelType")
    return {"data": [doc for doc in Records(call.state, "channel").all() if wanted in (None, doc["channelType"])]}


def start(call: Call) -> dict[str, Any]:
    """It runs at once."""
    doc, given = channel(call), cast("Doc", call.body.get("resource") or {})
    changed = {"resourceId": given.get("resourceId"), "resourceConfig": str(given.get("resourceConfig", ""))} if given else {}
    Records(call.state, "channel").put(doc["channelId"], {**doc, "channelStatus": START, "channelResource": {**doc["channelResource"], **changed}})
    return {}


def stop(call: Call) -> dict[str, Any]:
    doc = channel(call)
    Records(call.state, "channel").put(doc["channelId"], {**doc, "channelStatus": STOP})
    return {}


def read(call: Call) -> dict[str, Any]:
    """Each query is a job that ends at once, failed if it is not `select COLUMNS from TABLE` with or without a limit; conditions do not count here."""
    found = channel(call, "READ")
    check_source(found, call.body.get("source"))
    result = _result(call, call.body["sqlQuery"])
    now, jobs = call.state.clock.now(), Records(call.state, "federation job")
    job_id = unique_id(call.state.seed, "job", call.state.next_number("job", 1))
    lasted = 200 + number(call.state.seed, job_id) % 1500
    doc: Doc = {"jobId": job_id, "channelId": found["channelId"], "sqlQuery": call.body["sqlQuery"], "good": result is not None, "start": now, "lasts": lasted}
    jobs.put(job_id, doc)
    return {"data": result or {"columns": [], "metadata": [], "queryState": "FAILED", "rows": []}}


def _result(call: Call, query: str) -> Doc | None:
    asked = _asked(query)
    table = re.split(r"\W+", asked.table)[-1] if asked else ""
    written = (Records(call.state, "federation table").get(table) or {"rows": []})["rows"]
    columns = dict(TABLES.get(table, ())) or {name: "VARCHAR" for row in written[:1] for name in row}
    if asked is None or not columns:
        return None
    wanted = list(columns) if asked.columns == "*" else [name.strip(' `"') for name in asked.columns.split(",")]
    if not set(wanted) <= set(columns):
        return None
    rows = [*(_row(call.state, index) for index in range(ROWS if table in TABLES else 0)), *written][: asked.limit]
    picked = [{name: row.get(name) for name in wanted} for row in rows]
    return {"columns": wanted, "metadata": [columns[name] for name in wanted], "queryState": "COMPLETED", "rows": picked}


@dataclass(frozen=True, slots=True)
class _Query:
    columns: str
    table: str
    limit: int


def _asked(query: str) -> _Query | None:
    """Read a query word by word: one expression for all of it would take hours for some."""
    words = query.strip().removesuffix(";").split()
    small = [word.lower() for word in words]
    if small[:1] != ["select"] or "from" not in small[2:-1]:
        return None
    source = small.index("from", 2)
    limited = len(words) >= source + 4 and small[-2] == "limit" and small[-1].isdecimal()
    limit = min(int(small[-1][:7]), ALL) if limited else ALL
    return _Query(" ".join(words[1:source]), words[source + 1].strip('`"'), limit)


def _row(state: State, index: int) -> Doc:
    energy = 400 + number(state.seed, "yield", index) % 2000 / 10
    return {"inverter": f"inverter-{index % 5 + 1:05d}", "day": f"2024-06-{index // 5 + 1:02d}", "energy_kwh": f"{energy:.1f}"}


def jobs(call: Call) -> dict[str, Any]:
    own = channel(call)["channelId"]
    found = [doc for doc in Records(call.state, "federation job").all() if doc["channelId"] == own]
    rows = [
        {
            **{name: doc[name] for name in ("jobId", "sqlQuery")},
            "state": "Succeeded" if doc["good"] else "Failed",
            "requestTime": _american(doc["start"]),
            "duration": f"{doc['lasts'] / 1000} sec",
            "startTime": doc["start"],
            "endTime": doc["start"] + doc["lasts"],
        }
        for doc in found
    ]
    return {"data": {"runningJobs": None, "finishedJobs": rows or None}}


def _american(moment: int) -> str:
    written = server_time(moment)
    return f"{written[5:7]}/{written[8:10]}/{written[:4]}{written[10:]}"


def job(call: Call) -> dict[str, Any]:
    own = channel(call)["channelId"]
    doc = Records(call.state, "federation job").get(call.path["jobId"])
    if doc is None or doc["channelId"] != own:
        raise Refusal(UNKNOWN, f"Job {call.path['jobId']} does not exist")
    times = {"startTime": doc["start"], "planEnd": doc["start"] + 60, "queueWaitEnd": doc["start"] + 90, "endTime": doc["start"] + doc["lasts"]}
    counts = {"state": 2 if doc["good"] else 4, "type": 1, "user": "anonymous", "totalFragments": 1, "finishedFragments": 1}
    return {"data": {"jobId": doc["jobId"], "sqlQuery": doc["sqlQuery"], **counts, **times, "fragmentProfile": []}}


def request_download(call: Call) -> dict[str, Any]:
    """The documentation wants a running read channel; newer channels have a type of their own for it."""
    found = channel(call)
    check_source(found, call.body["sourceName"])
    if found["channelStatus"] != START or found["channelType"] == "WRITE" or call.body["sourceName"] != HIVE:
        raise Refusal(TROUBLE, "A running read channel and the Hive of EnOS are needed")
    task_id = text(32, call.state.seed, "download", call.state.next_number("download", 1), alphabet="0123456789abcdef")
    Records(call.state, "download").put(task_id, {"taskId": task_id, "channelId": found["channelId"], "begun": call.state.clock.now(), "cancelled": False})
    return {"data": {"taskId": task_id}}


def _download(call: Call) -> Doc:
    own = channel(call)["channelId"]
    doc = Records(call.state, "download").get(call.path["taskId"])
    if doc is None or doc["channelId"] != own:
        raise Refusal(UNKNOWN, f"Task {call.path['taskId']} does not exist")
    return doc


def download(call: Call) -> dict[str, Any]:
    doc = _download(call)
    done = call.state.clock.now() >= doc["begun"] + LASTS
    code, words = CANCELLED if doc["cancelled"] else FINISHED if done else WAITING
    path = f"https://files.solar-park.example.com/channels/read/{doc['channelId']}/download/{doc['taskId']}/data"
    file: Doc = {"downloadUrl": None, "dataSize": None}
    if (code, words) == FINISHED:
        file = {"downloadUrl": f"{path}?orgId={call.state.credentials.org_id}", "dataSize": str(1000 + number(call.state.seed, doc["taskId"]) % 50_000)}
    return {"data": {"taskId": doc["taskId"], "progressCode": code, "progressDesc": words, **file}}


def cancel(call: Call) -> dict[str, Any]:
    doc = _download(call)
    if call.state.clock.now() >= doc["begun"] + LASTS:
        raise Refusal(TROUBLE, "The task has ended")
    Records(call.state, "download").put(doc["taskId"], {**doc, "cancelled": True})
    code, words = CANCELLING
    return {"data": {"taskId": doc["taskId"], "progressCode": code, "progressDesc": words}}


OPERATIONS: Handlers = {
    "listFederationChannels": channels,
    "startFederationChannel": start,
    "stopFederationChannel": stop,
    "readFederationData": read,
    "listFederationJobs": jobs,
    "getFederationJob": job,
    "requestFederationDownload": request_download,
    "getFederationDownload": download,
    "cancelFederationDownload": cancel,
    **federation_writes.OPERATIONS,
}
