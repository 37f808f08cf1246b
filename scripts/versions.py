"""Test the clients with the oldest and with the newest versions of their dependencies that pyproject.toml allows; `oldest` or `newest` tries one of them.

The oldest come from tests/oldest.lock, with hashes and without resolving (`make lock` writes it; `--asked` prints what it is made of). The newest are what
pip resolves today, as it does for users. Both lie in environments of their own below build/versions, with the wheels that users receive, and run the tests of
clients and core. The oldest are for the oldest Python that is supported: later ones came after some of these wheels.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from locked import ROOT, at, project, read, running

TOOLS = (
    "cloudpickle",
    "duckdb",
    "griffe",
    "hypothesis",
    "jsonschema",
    "pytest",
    "pytest-timeout",
    "pytest-xdist",
    "pyyaml",
    "trio",
)  # not what is tested: as locked
OF_AN_AGE = ("opentelemetry-sdk",)  # what goes with the version of a dependency alone
OF_THEIR_TIME = ("-W", "ignore::DeprecationWarning")  # what old versions do that others have deprecated since is no fault here
TESTS = ("tests/clients", "tests/core")
OLDEST = Path("tests", "oldest.lock")
WHEELS = (".", "scripts/packages/simulator")


def asked(root: Path = ROOT) -> Iterator[str]:
    """What the clients need, each extra included, within the bounds of pyproject.toml; and the test tools, as they are locked."""
    declared = project(root)
    yield from dict.fromkeys(map(str, running(declared)))
    lock = read((root / "requirements.lock").read_text(encoding="utf-8"))
    for tool in TOOLS:
        line = at(lock, tool)
        if line is None:
            raise SystemExit(f"requirements.lock lacks {tool}")
        yield str(line.requirement)
    yield from (text for text in declared["dependency-groups"]["dev"] if canonicalize_name(Requirement(text).name) in OF_AN_AGE)


def environment(name: str, interpreter: str, root: Path = ROOT) -> Path:
    """Make an environment of that interpreter below build/versions; return its Python."""
    made = root / "build" / "versions" / name
    subprocess.run([interpreter, "-m", "venv", "--clear", "--without-pip", str(made)], check=True)
    python = made / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "install", "--quiet"]
    if name == "oldest":
        subprocess.run([*pip, "--no-deps", "--only-binary", ":all:", "--require-hashes", "--requirement", str(root / OLDEST)], check=True)
    else:
        subprocess.run([*pip, "--only-binary", ":all:", *asked(root)], check=True)
    wheels = made / "wheels"
    for part in WHEELS:
        subprocess.run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(root / part)], check=True, capture_output=True)
    subprocess.run([*pip, "--no-deps", "--no-index", *map(str, wheels.glob("*.whl"))], check=True)
    return python


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("names", nargs="*", metavar="NAME", help="oldest, newest (both where none is named), or options of pytest")
    parser.add_argument("--python", default=sys.executable, help="another interpreter, such as python3.13")
    parser.add_argument("--asked", action="store_true", help="print what tests/oldest.lock is made of")
    args, options = parser.parse_known_args(arguments)
    if args.asked:
        print(*asked(root), sep="\n")
        return 0
    failed: list[str] = []
    for name in args.names or ["oldest", "newest"]:
        python = environment(name, args.python, root)
        subprocess.run([sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "list"], check=True)
        command = [
            str(python),
            "-m",
            "pytest",
            "-q",
            "-n",
            "auto",
            "--dist",
            "loadfile",
            "-m",
            "not slow and not needs",
            *(OF_THEIR_TIME if name == "oldest" else ()),
            *options,
            *TESTS,
        ]
        if subprocess.run(command, cwd=root).returncode:
            failed.append(name)
    print(*(f"failed with the {name} versions" for name in failed), sep="\n", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
