"""The folder of the commands: what stands at its top can be run, and its README lists exactly that."""

from __future__ import annotations

import re

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
