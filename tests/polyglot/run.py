"""Build a client in each language from the published specifications, and hold all of them against the simulator and against each other.

`python tests/polyglot/run.py [LANGUAGE …]`: each language builds its clients from dist/specs, passes the signing vectors, runs its steps against a fresh
simulator, and its requests must equal those of the Python client. Those of `UNASKED` always run, the others where they are named, or with `all`. A language
whose tools are missing is reported as skipped; with CI set that is a failure.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import follow
from energy_simulator import Simulator
from log import differences, normal

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
SPECS = ROOT / "dist" / "specs"
STEPS = ("token", "search", "create", "update", "delete", "latest", "error", "upload", "devices", "missing")
SHORT = ("token", "search", "values", "error", "devices", "missing")  # a signed page, a list and what was measured, a refusal, and the other platform
ROWS = ("operations", "interceptor", "build", "vectors", *STEPS[:6], "values", *STEPS[6:], "same requests", "guide")
OPERATIONS = {platform: SPECS / platform / "operations.json" for platform in ("enapter", "enos")}


@dataclass(frozen=True)
class Column:
    """A client of a language: where it is, which variant, the programs it takes to build, its steps, and what the table of the published README says of it."""

    name: str
    folder: str
    variant: str = ""
    tools: tuple[str, ...] = ()
    steps: tuple[str, ...] = STEPS
    guide: str = ""
    tool: str = ""
    document: str = ""
    services: tuple[str, ...] = ()  # of EnOS, where a client of all would be too much to compile

    @property
    def row(self) -> str:
        return f"| {self.tool} | `{self.document}` | {len(self.steps)} steps |"

    def command(self, what: str) -> list[str]:
        if self.folder == "python":
            return [sys.executable, str(HERE / "python_clients.py"), what, self.variant, *self.steps]
        return [str(HERE / self.folder / "run"), what, *filter(None, [self.variant])]


NEWER, PLAIN, OLDER = "openapi.json", "openapi.plain.json", "openapi.3.0.json"
NODE, JVM = ("node", "npm"), ("java", "python3")
UNASKED = (
    Column("python", "python", "blocking"),
    Column("python async", "python", "async"),
    Column("typescript", "typescript", "fetch", NODE, guide="typescript", tool="openapi-typescript 7.13.0, openapi-fetch 0.17.0", document=NEWER),
    Column("typescript class", "typescript", "class", NODE, tool="@hey-api/openapi-ts 0.95.0", document=NEWER),
    Column("go", "go", tools=("go",), guide="go", tool="oapi-codegen 2.8.2", document=OLDER),
    Column("java", "java", tools=("java", "mvn"), guide="java", tool="openapi-generator 7.20.0 (java, okhttp-gson)", document=OLDER),
    Column("rust", "rust", tools=("cargo", *JVM), guide="rust", tool="openapi-generator 7.26.0 (rust, reqwest)", document=OLDER),
)
FURTHER = (
    Column("ogen", "ogen", tools=("go",), tool="ogen 1.25.0", document=OLDER),
    Column("python urllib3", "python_generated", "openapi-generator", JVM, SHORT, "python", "openapi-generator 7.26.0 (python)", OLDER),
    Column("python httpx", "python_generated", "openapi-python-client", JVM, SHORT, tool="openapi-python-client 0.29.1", document=PLAIN),
    Column("python mcp", "python_generated", "fastmcp", JVM, SHORT, tool="FastMCP 4.2.3", document=PLAIN),
    Column("typescript axios", "typescript_more", "axios", (*NODE, *JVM), SHORT, tool="openapi-generator 7.26.0 (typescript-axios)", document=OLDER),
    Column("typescript orval", "typescript_more", "orval", (*NODE, *JVM), SHORT, tool="orval 7.13.2 (fetch)", document=PLAIN),
    Column("php", "php", "", ("php", *JVM), SHORT, "php", "openapi-generator 7.26.0 (php)", OLDER),
    Column("ruby", "ruby", "", ("ruby", *JVM), SHORT, "ruby", "openapi-generator 7.26.0 (ruby)", OLDER),
    Column(
        "kotlin",
        "kotlin",
        "",
        ("java", "mvn"),
        SHORT,
        "kotlin",
        "openapi-generator 7.20.0 (kotlin, jvm-okhttp4)",
        "services/NAME.3.0.json",
        ("connection", "token", "tsdb_data_v2_0"),
    ),
    Column("newman", "newman", "", NODE, SHORT, tool="Postman's runner newman 6.2.2", document="postman.json"),
)
COLUMNS = (*UNASKED, *FURTHER)


@dataclass
class Outcome:
    """What came of a column: a cell for each row of the table, and what went wrong in words."""

    cells: dict[str, str] = field(default_factory=dict[str, str])
    failures: list[str] = field(default_factory=list[str])
    log: list[dict[str, Any]] = field(default_factory=list[dict[str, Any]])
    results: dict[str, Any] = field(default_factory=dict[str, Any])

    def fail(self, row: str, told: str) -> None:
        self.cells[row] = "FAILED"
        self.failures.append(f"{row}: {told}")


def lines(text: str) -> list[dict[str, Any]]:
    """The lines of a program's output that are JSON objects."""
    return [json.loads(line) for line in text.splitlines() if line.startswith("{")]


def run(command: list[str], environment: dict[str, str], limit: float) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True, timeout=limit)


def build(column: Column, outcome: Outcome) -> None:
    if column.folder == "python":
        outcome.cells["operations"] = str(expected(column))
        return None
    started = time.monotonic()
    done = run([str(HERE / column.folder / "build"), str(SPECS)], {}, follow.LIMIT)
    told = lines(done.stdout)
    if done.returncode or not told:
        return outcome.fail("operations", f"the build failed ({done.returncode}):\n{(done.stdout + done.stderr)[-4000:]}")
    outcome.cells |= {"operations": str(told[-1]["operations"]), "interceptor": f"{told[-1]['interceptor_lines']} lines"}
    outcome.cells["build"] = f"{time.monotonic() - started:.0f} s"
    if told[-1]["operations"] < expected(column):
        outcome.fail("operations", f"{told[-1]['operations']} of {expected(column)} operations")
    if told[-1]["interceptor_lines"] > 60:
        outcome.fail("interceptor", f"{told[-1]['interceptor_lines']} lines; 60 is the limit")
    return None


def expected(column: Column) -> int:
    """How many operations a client has to have: all, or those of Enapter and of the services that it is made of."""
    held = {platform: json.loads(path.read_text(encoding="utf-8"))["operations"] for platform, path in OPERATIONS.items()}
    if column.services:
        held["enos"] = [operation for operation in held["enos"] if operation["service"] in column.services]
    return sum(map(len, held.values()))


def vectors(column: Column, outcome: Outcome) -> None:
    published = json.loads((SPECS / "signing-vectors.json").read_text(encoding="utf-8"))
    known = [vector["name"] for vector in published["requests"]] + [f"token: {vector['name']}" for vector in published["token"]]
    done = run(column.command("vectors"), {"ENERGY_SPECS": str(SPECS)}, follow.LIMIT)
    told = {line["vector"]: line for line in lines(done.stdout) if "vector" in line}
    passed = [name for name in known if told.get(name, {}).get("ok")]
    outcome.cells["vectors"] = f"{len(passed)}/{len(known)}"
    for name in (name for name in known if name not in passed):
        outcome.fail("vectors", f"{name}: {told.get(name, {}).get('error', 'not run')} {'' if told else done.stderr[-2000:]}")


def scenario(column: Column, outcome: Outcome) -> None:
    with Simulator(devices=250, enapter_devices=120, strict=True) as simulator:  # what clients send is exact
        done = run(column.command("scenario"), {**simulator.environment, "ENERGY_SPECS": str(SPECS)}, follow.LIMIT)
        outcome.log = [normal(request) for request in simulator.requests]
    told = {line["step"]: line for line in lines(done.stdout) if "step" in line}
    for step in column.steps:
        line = told.get(step, {"ok": False, "error": f"not run; {done.stderr[-2000:]}"})
        outcome.results[step] = line.get("result")
        if line["ok"]:
            outcome.cells[step] = "ok"
        else:
            outcome.fail(step, line["error"])


def compare(outcome: Outcome, reference: Outcome) -> None:
    """Results and requests must be those of the Python client."""
    for step in reference.results:
        if outcome.cells.get(step) == "ok" and outcome.results[step] != reference.results[step]:
            outcome.fail(step, f"{outcome.results[step]!r}, where the Python client has {reference.results[step]!r}")
    found = differences(reference.log, outcome.log)
    outcome.cells["same requests"] = f"{len(outcome.log)} of {len(reference.log)}"
    if found or not outcome.log:
        outcome.fail("same requests", "\n  ".join(found) or "none was made")


def guide(column: Column, outcome: Outcome) -> None:
    """The guide of the language, followed word by word in an empty folder."""
    if column.guide:
        generated = HERE / column.folder / "generated" if column.steps == SHORT else None
        told = follow.follow(SPECS / "clients" / f"{column.guide}.md", SPECS, generated)
        outcome.cells["guide"] = "ok"
        if told:
            outcome.fail("guide", told)


def missing(column: Column) -> list[str]:
    return [tool for tool in column.tools if shutil.which(tool) is None]


def table(outcomes: dict[str, Outcome]) -> str:
    """Steps below each other, languages side by side."""
    widths = [max(len(name), *(len(outcome.cells.get(row, "")) for row in ROWS)) for name, outcome in outcomes.items()]
    first = max(map(len, ROWS))
    head = "  ".join([" " * first, *(name.ljust(width) for name, width in zip(outcomes, widths, strict=True))])
    body = [
        "  ".join([row.ljust(first), *(outcome.cells.get(row, "").ljust(width) for outcome, width in zip(outcomes.values(), widths, strict=True))])
        for row in ROWS
    ]
    return "\n".join(line.rstrip() for line in [head, *body])


@cache
def reference(steps: tuple[str, ...]) -> Outcome:
    """What the Python client makes of these steps."""
    outcome = Outcome()
    scenario(Column("python", "python", "blocking", steps=steps), outcome)
    return outcome


def prove(column: Column) -> Outcome:
    """Everything that is asked of one column."""
    outcome = Outcome()
    if gone := missing(column):
        outcome.cells = dict.fromkeys(column.steps, "skipped")
        if os.environ.get("CI"):
            outcome.fail("operations", f"not on this machine: {', '.join(gone)}")
        else:
            print(f"{column.name}: skipped, not on this machine: {', '.join(gone)}", flush=True)
        return outcome
    for work in (build, vectors, scenario):
        if not outcome.failures:
            work(column, outcome)
    if not outcome.failures:
        compare(outcome, reference(column.steps))
        guide(column, outcome)
    return outcome


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("languages", nargs="*", help=f"only these: {', '.join(dict.fromkeys(column.folder for column in COLUMNS))}")
    chosen = parser.parse_args(arguments).languages
    if not (SPECS / "SHA256SUMS").is_file():
        print('dist/specs is missing: run "make specs"', file=sys.stderr)
        return 2
    outcomes: dict[str, Outcome] = {}
    for column in COLUMNS:
        if column.name == "python" or {column.folder, "all"} & set(chosen) or (not chosen and column in UNASKED):
            print(f"{column.name} …", flush=True)
            outcomes[column.name] = prove(column)
    print(table(outcomes))
    failures = [f"{name}: {failure}" for name, outcome in outcomes.items() for failure in outcome.failures]
    print("\n".join(failures))
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
