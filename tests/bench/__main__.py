"""`python -m tests.bench [SUBJECT …]`: measure, print the table, write it as JSON."""

from __future__ import annotations

import argparse
import gc
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import asdict, replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path

from tests import over_httpx  # noqa: F401 - before the clients are imported: peers are measured over httpx

from . import __doc__ as about
from .environments import InstalledPeers, NoPeers, machine, versions
from .measure import ROOT, Line, Setting

FOLDER = ROOT / "build" / "bench"
SUBJECTS = ("decoding", "calls", "listings", "starting", "building", "page_speed", "series")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=about, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("subjects", nargs="*", metavar="SUBJECT", help=f"what to measure, everything when left out: {', '.join(SUBJECTS)}")
    parser.add_argument("--json", type=Path, default=FOLDER / "figures.json", help="where to write the figures (%(default)s)")
    parser.add_argument("--quick", action="store_true", help="one round of little, without peers: to see that everything runs")
    given = parser.parse_args(arguments)
    if unknown := set(given.subjects) - set(SUBJECTS):
        parser.error(f"no subject {', '.join(sorted(unknown))}: there are {', '.join(SUBJECTS)}")
    subjects: dict[str, Callable[[Setting], Iterator[Line]]] = {name: import_module(f".{name}", __package__).subject for name in given.subjects or SUBJECTS}
    facts = {"date": datetime.now(UTC).isoformat(timespec="seconds"), "quick": given.quick, "machine": machine()}
    print(f"{facts['date']}, {', '.join(f'{name} {value}' for name, value in machine().items())}", flush=True)
    with ExitStack() as stack:
        setting = Setting(FOLDER, NoPeers() if given.quick else InstalledPeers(FOLDER), stack, given.quick)
        measured = (line for measure in subjects.values() for line in _alone(measure(setting)))
        # One round of little says nothing about targets.
        lines = list(_printed(replace(line, target=None) if given.quick else line for line in measured))
    _write(given.json, {**facts, "versions": versions(setting.peers.folder), "lines": [{**asdict(line), "verdict": line.verdict} for line in lines]})
    print(f"{_count(lines)}; figures in {given.json}")
    return 0


def _alone(lines: Iterator[Line]) -> Iterator[Line]:
    """The lines of a subject, measured without what subjects before it left: the collector would walk all their peers again and again."""
    gc.collect()
    gc.freeze()
    yield from lines


def _printed(lines: Iterable[Line]) -> Iterator[Line]:
    """The lines, each printed when it is there; the first of a piece of work names it."""
    work = ""
    for line in lines:
        figure = f"{line.figure:>10,.2f}" if line.figure is not None and line.figure < 1000 else f"{line.figure or 0:>10,.0f}"
        bound = "" if line.target is None else f"{'≥' if line.at_least else '≤'} {line.target:,g}"
        told = f"{'–' if line.figure is None else figure:>10} {line.unit:12} {bound:>9} {line.verdict:7}"
        print(f"{'' if line.work == work else line.work:48} {line.against:48} {told} {line.note}".rstrip(), flush=True)
        work = line.work
        yield line


def _count(lines: list[Line]) -> str:
    verdicts = [line.verdict for line in lines]
    return f"{verdicts.count('met')} met, {verdicts.count('missed')} missed, {sum(line.figure is None for line in lines)} not measured"


def _write(path: Path, figures: Mapping[str, object]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
