"""The lowest versions that the bounds of pyproject.toml allow are locked, and nothing of them has to be resolved."""

from __future__ import annotations

import pytest
from packaging.version import Version

import versions
from locked import project, read, running
from support import ROOT


def test_the_lock_of_the_oldest_has_each_lower_bound() -> None:
    lock = read((ROOT / versions.OLDEST).read_text(encoding="utf-8"))
    for requirement in running(project()):
        bounds = [Version(part.version) for part in requirement.specifier if part.operator in ("==", ">=")]
        assert bounds, f"{requirement} has no lower bound"
        (line,) = lock[requirement.name.lower()]
        assert (requirement.name, line.version) == (requirement.name, max(bounds))


def test_it_is_made_of_the_bounds_and_of_the_test_tools_as_they_are_locked(capsys: pytest.CaptureFixture[str]) -> None:
    assert versions.main(["--asked"]) == 0
    asked = capsys.readouterr().out.splitlines()
    assert "msgspec>=0.19" in asked
    assert {line.partition("==")[0] for line in asked if "==" in line} == {*versions.TOOLS}
