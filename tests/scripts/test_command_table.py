"""The folder of the commands: what stands at its top can be run, and its README lists exactly that."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from support import ROOT

SCRIPTS = ROOT / "scripts"
README = (SCRIPTS / "README.md").read_text(encoding="utf-8")
HOOK = "wheel.py"  # run by the build, not by a person


def test_every_file_at_the_top_is_a_command() -> None:
    assert [path.name for path in sorted(SCRIPTS.glob("*.py")) if '__name__ == "__main__"' not in path.read_text(encoding="utf-8")] == [HOOK]


def test_the_table_names_every_command_and_every_package() -> None:
    named = re.findall(r"^\| `([^`]+)`", README, re.MULTILINE)
    there = [path.name for path in SCRIPTS.glob("*.py")] + [f"{path.name}/" for path in SCRIPTS.iterdir() if path.is_dir() and path.name != "__pycache__"]
    assert sorted(named) == sorted(there)


def test_make_check_runs_every_part_and_lists_what_failed(tmp_path: Path) -> None:
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("python", "ruff", "mypy", "pyright"):
        (tools / name).write_text(f'#!/bin/sh\necho ran {name} "$@"\ncase "{name} $*" in *lint.py*|mypy*) exit 1;; esac\n')
        (tools / name).chmod(0o755)
    ready = tmp_path / "ready"
    ready.touch()
    command = ["make", "-C", str(ROOT), "check", f"VENV={tmp_path}", f"READY={ready}"]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode != 0
    assert [line for line in done.stderr.splitlines() if line.startswith("failed: ")] == ["failed: python scripts/lint.py", "failed: mypy"]
    assert done.stdout.count("ran ") == 9
    for name in ("python", "mypy"):
        (tools / name).write_text("#!/bin/sh\n")
    assert subprocess.run(command, capture_output=True).returncode == 0
