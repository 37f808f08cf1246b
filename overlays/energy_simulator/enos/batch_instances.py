"""Runs of workflows: they follow from the clock. A workflow runs one instance at a time, its tasks one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..cron import occurrences
from ..identity import number
from ..localtime import zone
from ..records import Records
from ..state import Doc, State
from .batch_flows import flows
from .people import TENANT_ZONE, server_time

__all__ = ["CANCELLED", "FAILED", "SUCCEEDED", "WORDS", "Run", "Task", "add", "runs", "schedule", "stamp"]

FAILED, INITIAL, SUCCEEDED, RUNNING, WAITING, CANCELLED, SKIPPED = -1, 0, 1, 2, 5, 8, 10
WORDS = dict(enumerate(("INIT", "SUCCESS", "RUNNING", "SUSPEND", "INTERNAL_ERROR", "WAIT", "READY", "TIMEOUT", "CANCEL", "RERUN", "SKIP"))) | {-1: "FAIL"}
DAY = 86_400_000
KEPT_DAYS, MOST = 3, 500  # of a schedule, when nobody looked for long: so many days and instances are made up for
_FAILING = re.compile(r"\bexit [1-9]")  # a task whose command line says so fails, for tests


@dataclass(frozen=True, slots=True)
class Task:
    """One task of a run. `doc` is its node in the graph with its `config`; `end` is None where the run ended before."""

    doc: Doc
    begin: int
    end: int
    status: int

    @property
    def started(self) -> bool:
        return self.status in (SUCCEEDED, FAILED, RUNNING) or (self.status == CANCELLED and self.begin < self.end)


@dataclass(frozen=True, slots=True)
class Run:
    """One instance, as it stands now. `doc` is what is stored of it."""

    doc: Doc
    begin: int
    end: int
    status: int
    tasks: tuple[Task, ...]

    @property
    def started(self) -> bool:
        return self.status in (SUCCEEDED, FAILED, RUNNING) or (self.status == CANCELLED and self.begin < self.end)

    @property
    def ended(self) -> bool:
        return self.status in (SUCCEEDED, FAILED, CANCELLED)


def stamp(moment: int) -> str:
    """`yyyyMMddHHmmss`, as in the IDs of instances."""
    return re.sub(r"\D", "", server_time(moment))


def add(state: State, flow: Doc, trigger: int, *, created: int, parameters: str | None = None, first: str | None = None) -> str:
    """Create an instance and return its ID. `first` is the node to begin with; of two for the same second, the later one moves."""
    stored = Records(state, "flow run")
    while stored.get(key := f"{flow['flowId']}-{stamp(trigger)}") is not None:
        trigger += 1000
    copied = ("flowId", "flowName", "freq", "cycle", "doAs", "owner", "creator", "type", "alertMode", "flows", "relations")
    nodes = _order(flow["tasks"], flow["relations"], first)
    tasks = [{**node, "config": flow["configs"].get(node["taskName"], {}), "lasts": _lasts(state, node, trigger)} for node in nodes]
    doc = {**{name: flow[name] for name in copied}, "instanceId": key, "trigger": trigger, "created": created, "cancelled": None, "tasks": tasks}
    stored.put(key, {**doc, "parameters": flow["parameters"] if parameters is None else parameters})
    return key


def _order(nodes: Sequence[Doc], relations: Sequence[Doc], first: str | None) -> list[Doc]:
    """Return the nodes, each after those that it depends on; from `first` on only those that depend on it."""
    known = {node["nodeId"]: node for node in nodes}
    links = [(one["source"], one["target"]) for one in relations if one["source"] in known and one["target"] in known]
    wanted = set(known) if first is None else {first}
    for _ in known:
        wanted |= {target for source, target in links if source in wanted} if first is not None else set()
    found: list[str] = []
    while len(found) < len(wanted):
        free = [name for name in known if name in wanted and name not in found and all(s in found or s not in wanted for s, t in links if t == name)]
        found += free or [name for name in known if name in wanted and name not in found]  # a circle runs in the order of its nodes
    return [known[name] for name in found]


def _lasts(state: State, node: Doc, trigger: int) -> int:
    return 20_000 + number(state.seed, "task", node["taskId"], trigger) % 100_000


def schedule(state: State) -> None:
    """Create the instances of all schedules that were due up to now."""
    now = state.clock.now()
    for flow in flows(state).all():
        if flow["type"] != 1 or not flow["active"] or now == flow["scheduled"]:
            continue
        start = max(flow["scheduled"], now - KEPT_DAYS * DAY)  # after `now` where a test has turned the clock back
        due = list(occurrences(flow["freq"], start, now, zone(TENANT_ZONE)))
        for moment in due[-MOST:]:
            if Records(state, "flow run").get(f"{flow['flowId']}-{stamp(moment)}") is None:
                add(state, flow, moment, created=moment)
        flow["scheduled"] = now
        flows(state).put(flow["flowId"], flow)


def runs(state: State) -> Iterator[Run]:
    """Yield all instances, those of a workflow in the order in which they run."""
    schedule(state)
    busy: dict[int, int] = {}
    for doc in sorted(Records(state, "flow run").all(), key=lambda doc: (doc["trigger"], doc["created"])):
        run = _run(doc, busy.get(doc["flowId"], 0), state.clock.now())
        busy[doc["flowId"]] = max(busy.get(doc["flowId"], 0), run.end)
        yield run


def _run(doc: Doc, busy: int, now: int) -> Run:
    due = max(doc["trigger"], doc["created"])
    begin = at = max(due, busy)
    cut: int | None = doc["cancelled"]
    tasks: list[Task] = []
    failed = False
    for task in doc["tasks"]:
        if failed:
            tasks.append(Task(task, at, at, SKIPPED))
            continue
        tasks.append(_task(task, at, now, cut))
        at += task["lasts"]
        failed = _fails(task)
    return Run(doc, begin, at if cut is None else min(at, cut), _status(due, begin, at, now, cut, failed=failed), tuple(tasks))


def _status(due: int, begin: int, end: int, now: int, cut: int | None, *, failed: bool) -> int:
    if cut is not None and cut < end:
        return CANCELLED
    if now < begin:
        return INITIAL if now < due else WAITING
    if now < end:
        return RUNNING
    return FAILED if failed else SUCCEEDED


def _task(task: Doc, begin: int, now: int, cut: int | None) -> Task:
    end = begin + task["lasts"]
    if cut is not None and cut < end:
        return Task(task, begin, cut, CANCELLED)
    if now < begin:
        return Task(task, begin, end, INITIAL)
    done = FAILED if _fails(task) else SUCCEEDED
    return Task(task, begin, end, RUNNING if now < end else done)


def _fails(task: Doc) -> bool:
    return bool(_FAILING.search(task["config"].get("cmd", "")))
