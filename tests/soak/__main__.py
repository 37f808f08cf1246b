"""`python -m tests.soak [PROMISE …]`: try, print the table, write it as JSON; 1 where anything failed."""

from __future__ import annotations

import argparse
import json
import sys
import warnings
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from . import __doc__ as about
from .promise import TESTS, Figure, Promise, keep
from .promises import PROMISES

FIGURES = TESTS.parent / "build" / "soak" / "figures.json"
WIDTH = 82


def main(arguments: list[str] | None = None, promises: Sequence[Promise] = PROMISES) -> int:
    names = [promise.name for promise in promises]
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=about)
    parser.add_argument("promises", nargs="*", metavar="PROMISE", help=f"what to try, everything when left out: {', '.join(names)}")
    parser.add_argument("--json", type=Path, default=FIGURES, help="where to write the figures (%(default)s)")
    parser.add_argument("--quick", action="store_true", help="try each a few times: to see that everything runs")
    given = parser.parse_args(arguments)
    if unknown := set(given.promises) - set(names):
        parser.error(f"no promise {', '.join(sorted(unknown))}: there are {', '.join(names)}")
    began = datetime.now(UTC).isoformat(timespec="seconds")
    chosen = [promise for promise in promises if not given.promises or promise.name in given.promises]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        warnings.filterwarnings("ignore", ".* is deprecated by the platform", DeprecationWarning)  # every operation is called, those too
        figures = list(_printed(keep(promise, shortly=given.quick) for promise in chosen))
    _write(given.json, {"date": began, "quick": given.quick, "python": sys.version.split()[0], "promises": [asdict(figure) for figure in figures]})
    return 1 if any(figure.failed for figure in figures) else 0


def _printed(figures: Iterable[Figure]) -> Iterator[Figure]:
    """The figures, each printed when it is there; how failures came about stands below the table."""
    print(f"{'promise':{WIDTH}} {'tried':>9} {'failed':>7} {'CPU s':>7}  test", flush=True)
    told: list[str] = []
    total = tried = failed = 0.0
    for figure in figures:
        text = f"{figure.name}: {figure.promise}"
        print(f"{text:{WIDTH}} {figure.tried:>9,} {figure.failed:>7,} {figure.cpu:>7,.1f}  {figure.test}", flush=True)
        told += [*([f"{figure.name}: {figure.note}"] if figure.note else []), *figure.told]
        total, tried, failed = total + figure.cpu, tried + figure.tried, failed + figure.failed
        yield figure
    print(f"{'all':{WIDTH}} {tried:>9,.0f} {failed:>7,.0f} {total:>7,.1f}", *told, sep="\n", flush=True)


def _write(path: Path, figures: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(f"figures in {path}")


if __name__ == "__main__":
    sys.exit(main())
