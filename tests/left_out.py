"""What a test may need from outside Python, and one line for each such thing that is not there, instead of one for each test.

`@pytest.mark.needs("prism")` leaves a test out where Prism is missing; with CI set it fails. Every test that is skipped, for this reason or another, is counted
in one line for its reason.
"""

from __future__ import annotations

import os
import shutil
from collections import Counter
from pathlib import Path

import pytest

NODE = Path(__file__).resolve().parent.parent / "scripts" / "node" / "node_modules"
TOOLS = "make tools"
BRINGS = {  # the command that brings what is needed
    "cargo": "apt-get install cargo",
    "chromium": "apt-get install chromium",
    "curl": "apt-get install curl",
    "git": "apt-get install git",
    "go": "apt-get install golang, version 1.26 or newer",
    "javac": "apt-get install openjdk-17-jdk-headless",
    "mvn": "apt-get install maven",
    "node": "apt-get install nodejs, version 20.19 or newer",
    "npm": "apt-get install npm",
    "openssl": "apt-get install openssl",
    "playwright-core": TOOLS,
    "prism": TOOLS,
    "redocly": TOOLS,
    "spectral": TOOLS,
}


def program(name: str) -> Path | None:
    """Where a program is; those of `make tools` lie in the project and run on node."""
    if BRINGS[name] != TOOLS:
        found = shutil.which(name) or shutil.which(f"{name}-browser")  # Ubuntu's name for Chromium
        return Path(found) if found else None
    installed = NODE / ".bin" / name
    return installed if installed.exists() and shutil.which("node") else None


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    for name in [str(name) for mark in item.iter_markers("needs") for name in mark.args]:
        if program(name) is None:
            (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{name} is not here: {BRINGS[name]}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    reasons = Counter(_reason(report) for report in terminalreporter.stats.get("skipped", []))
    if reasons:
        terminalreporter.section("left out")
    for reason, count in sorted(reasons.items(), key=lambda one: (-one[1], one[0])):
        terminalreporter.line(f"{count} test{'s' if count > 1 else ''}: {reason}")


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    """Why a test was skipped; pytest keeps it as (file, line, text)."""
    return str(report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr).removeprefix("Skipped: ")
