"""Run every part of `make check`, side by side: format, lint, types, specs, generated code up to date. What failed is listed at the end.

A part that keeps no cache of its own, and takes its time, is not run again on exactly what it passed on: the same files, tools and Python. `--full` runs it
in any case; names of parts run only those.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shlex
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
PASSED = Path(sys.prefix) / "passed.json"  # what each part passed on, kept with the tools that said so
ALWAYS = ("pyproject.toml", "requirements.lock")  # what tools are told
SKIPPED = {"__pycache__", "node_modules"}


@dataclass(frozen=True)
class Part:
    """A command of the environment, and the files that its answer depends on if it need not run each time."""

    command: str
    reads: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return Path(shlex.split(self.command.removeprefix("python "))[0]).stem


PARTS = (  # what takes longest comes first
    Part(f"pyright --pythonpath {shlex.quote(sys.executable)}", ("generated", "overlays", "scripts", "tests/typing")),
    Part("mypy"),
    Part("python scripts/lint.py", ("scripts", "specs")),
    Part("python scripts/record.py", ("scripts", "specs")),
    Part("python scripts/locked.py"),
    Part("python scripts/behaviour.py"),
    Part("python scripts/generate.py --check"),
    Part("ruff format --check ."),
    Part("ruff check ."),
)


def main(arguments: list[str] | None = None, *, parts: Sequence[Part] = PARTS, root: Path = ROOT, passed: Path = PASSED) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="PART", help=", ".join(dict.fromkeys(part.name for part in parts)))
    parser.add_argument("--full", action="store_true", help="run also what passed on the same files")
    args = parser.parse_args(arguments)
    if unknown := sorted({*args.names} - {part.name for part in parts}):
        parser.error(f"no part is called {', '.join(unknown)}; there are {', '.join(dict.fromkeys(part.name for part in parts))}")
    chosen = [part for part in parts if not args.names or part.name in args.names]
    known: dict[str, str] = {} if args.full or not passed.is_file() else json.loads(passed.read_text(encoding="utf-8"))
    states = {part: _state(part, root) for part in chosen if part.reads}
    waiting = [part for part in chosen if part not in states or known.get(part.command) != states[part]]
    for part in chosen:
        if part not in waiting:
            print(f"{part.command}\npassed before on the same files")
    failed = list(_run(waiting, root))
    known |= {part.command: state for part, state in states.items() if part not in failed}
    passed.write_text(json.dumps({command: state for command, state in known.items() if command not in {part.command for part in failed}}), encoding="utf-8")
    for part in failed:
        print(f"failed: {part.command}", file=sys.stderr)
    return 1 if failed else 0


def _run(parts: Iterable[Part], root: Path) -> Iterator[Part]:
    """Run parts on all cores, print what each says in one piece, and yield those that fail."""

    def outcome(part: Part) -> tuple[Part, subprocess.CompletedProcess[str]]:
        program, *arguments = shlex.split(part.command)
        return part, subprocess.run([str(BIN / program), *arguments], cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for part, done in pool.map(outcome, parts):
            print(part.command, done.stdout.rstrip(), sep="\n", flush=True)
            if done.returncode:
                yield part


def _state(part: Part, root: Path) -> str:
    """A hash of all that a part's answer depends on."""
    found = hashlib.sha256(f"{sys.version} {sorted(f'{one.name} {one.version}' for one in metadata.distributions())}".encode())
    for path in sorted(_files([*part.reads, *ALWAYS], root)):
        found.update(f"{path.relative_to(root).as_posix()} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return found.hexdigest()


def _files(names: Iterable[str], root: Path) -> Iterator[Path]:
    for name in names:
        if (root / name).is_file():
            yield root / name
        for folder, inner, files in os.walk(root / name):
            inner[:] = [one for one in inner if one not in SKIPPED]
            yield from (Path(folder, one) for one in files)


if __name__ == "__main__":
    sys.exit(main())
