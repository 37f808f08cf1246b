"""What is left out is said once for each reason."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from left_out import BRINGS, program
from support import ROOT

SUITE = """
import pytest

@pytest.mark.needs("node", "prism")
@pytest.mark.parametrize("number", range(30))
def test_with_prism(number): ...

@pytest.mark.needs("git")
def test_with_git(): ...

@pytest.mark.skip(reason="the moon is not full")
def test_at_full_moon(): ...

def test_alone(): ...
"""


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    (tmp_path / "test_suite.py").write_text(SUITE)
    (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = needs: a program\n")
    return tmp_path


def run(suite: Path, *options: str, **environment: str) -> tuple[int, str]:
    """Run the suite where no program is found."""
    command = [sys.executable, "-m", "pytest", "-p", "left_out", "-p", "no:cacheprovider", "-p", "no:schemathesis", *options]
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("CI", "PYTEST"))}
    done = subprocess.run(command, cwd=suite, env={**clean, "PYTHONPATH": str(ROOT / "tests"), "PATH": "", **environment}, capture_output=True, text=True)
    return done.returncode, done.stdout


@pytest.mark.slow
def test_a_missing_tool_is_one_line_with_the_command_that_brings_it(suite: Path) -> None:
    status, told = run(suite, "-n", "2")
    assert status == 0
    _, _, lines = told.partition("left out")
    assert lines.splitlines()[1:4] == [
        f"30 tests: node is not here: {BRINGS['node']}",
        f"1 test: git is not here: {BRINGS['git']}",
        "1 test: the moon is not full",
    ]
    assert "1 passed, 32 skipped" in lines
    assert "SKIPPED" not in told


@pytest.mark.slow
def test_in_ci_a_missing_tool_is_a_failure(suite: Path) -> None:
    status, told = run(suite, CI="true")
    assert status == 1
    assert "1 passed, 1 skipped, 31 errors" in told


def test_a_program_is_found_where_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert (program("chromium"), program("spectral")) == (None, None)
    (tmp_path / "chromium-browser").touch(mode=0o755)
    assert program("chromium") == tmp_path / "chromium-browser"
