"""Measuring in turns, and what a figure says: a line of the table, with its target."""

from __future__ import annotations

import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, Protocol

ROOT = Path(__file__).resolve().parents[2]
Measure = Callable[[], float]


class Absent(Exception):
    """What was to be measured is not there; says why."""


@dataclass(frozen=True)
class Line:
    """One figure: of what, against what, in which unit, and what it ought to be."""

    work: str
    against: str
    figure: float | None  # None where it could not be taken; `note` says why
    unit: str
    target: float | None = None
    at_least: bool = False  # the target is a lower bound
    note: str = ""

    @property
    def verdict(self) -> str:
        """`met`, `missed`, or nothing where there is no figure or no target."""
        if self.figure is None or self.target is None:
            return ""
        return "met" if (self.figure >= self.target if self.at_least else self.figure <= self.target) else "missed"


class Peer(NamedTuple):
    """What a piece of work is measured against: `make` prepares it (or raises `Absent`), `target` bounds the ratio."""

    name: str
    make: Callable[[], Measure]
    target: float | None = None
    faster: bool = False  # the ratio says how many times faster than the peer, and the target is a lower bound


class Peers(Protocol):
    """Where peers come from."""

    def module(self, name: str) -> Any: ...
    def client(self, name: str) -> str: ...
    def sdk(self) -> str: ...
    @property
    def folder(self) -> Path: ...


@dataclass
class Setting:
    """How a run measures: `quick` takes one round of little, to see that everything runs; `stack` closes what subjects open."""

    folder: Path
    peers: Peers
    stack: ExitStack
    quick: bool = False

    def rounds(self, count: int) -> int:
        return 1 if self.quick else count

    def size(self, count: int, quick: int) -> int:
        return quick if self.quick else count


def cpu(run: Callable[[], object], times: int = 1) -> Measure:
    """Measure the CPU seconds of `run` in this process, the mean of so many runs on end."""

    def measure() -> float:
        begin = time.process_time()
        for _ in range(times):
            run()
        return (time.process_time() - begin) / times

    return measure


def wall(run: Callable[[], object]) -> Measure:
    """Measure the seconds that `run` takes by the clock."""

    def measure() -> float:
        begin = time.perf_counter()
        run()
        return time.perf_counter() - begin

    return measure


def child(code: str, setup: str = "", python: str = sys.executable, environment: Mapping[str, str] | None = None) -> Measure:
    """Measure the CPU seconds of `code` in a fresh interpreter, without its start and without `setup`."""
    script = f"{setup}\nimport time\nbegin = time.process_time()\n{code}\nprint(time.process_time() - begin)"
    return lambda: float(printed([python, "-c", script], environment).split()[-1])


def printed(command: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    """What a program prints; one that fails is an error with what it said."""
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=environment)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command)[:200]} failed:\n{done.stdout[-1000:]}{done.stderr[-3000:]}")
    return done.stdout


def programs(*commands: Sequence[str]) -> Measure:
    """Measure the CPU seconds of programs and of all that they start."""

    def spent() -> float:
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        return usage.ru_utime + usage.ru_stime

    def measure() -> float:
        begin = spent()
        for command in commands:
            printed(command)
        return spent() - begin

    return measure


def least(rounds: int, measures: Mapping[str, Measure]) -> dict[str, float]:
    """The least of each measurement, taken in turns."""
    taken: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(rounds):
        for name, measure in measures.items():
            taken[name].append(measure())
    return {name: min(values) for name, values in taken.items()}


def compare(work: str, ours: Measure, peers: Sequence[Peer], rounds: int) -> Iterator[Line]:
    """A line for each peer that the same work was measured against; all of them take turns, after one round that does not count."""
    measures, absent = {"": ours}, dict[str, str]()
    for peer in peers:
        try:
            measures[peer.name] = peer.make()
        except Absent as reason:
            absent[peer.name] = str(reason)
    if rounds > 1:
        least(1, measures)
    taken = least(rounds, measures)
    for peer in peers:
        unit = "× faster" if peer.faster else "× the time"
        if peer.name in absent:
            yield Line(work, peer.name, None, unit, peer.target, peer.faster, absent[peer.name])
        else:
            mine, theirs = taken[""], taken[peer.name]
            figure = theirs / mine if peer.faster else mine / theirs
            yield Line(work, peer.name, figure, unit, peer.target, peer.faster, f"{shown(mine)} against {shown(theirs)}")


def shown(seconds: float) -> str:
    """Seconds in the unit that reads best."""
    if seconds < 1e-3:
        return f"{seconds * 1e6:.0f} µs"
    return f"{seconds * 1e3:.1f} ms" if seconds < 1 else f"{seconds:.1f} s"
