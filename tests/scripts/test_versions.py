"""The lowest versions that the bounds of pyproject.toml allow are locked, and nothing of them has to be resolved."""

from __future__ import annotations

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import versions
from locked import project, read, running
from support import ROOT


def test_the_lock_of_the_oldest_has_the_lower_bounds_of_the_clients_and_keeps_those_of_extras() -> None:
    """An extra can ask more of what another extra needs too."""
    lock, said = read((ROOT / versions.OLDEST).read_text(encoding="utf-8")), project()
    for requirement in running(said):
        bound = max(Version(part.version) for part in requirement.specifier if part.operator in ("==", ">="))
        locked = min(line.version for line in lock[canonicalize_name(requirement.name)])
        assert locked == bound if str(requirement) in map(str, map(Requirement, said["project"]["dependencies"])) else locked >= bound, requirement


def test_it_is_made_of_the_bounds_and_of_the_test_tools_as_they_are_locked(capsys: pytest.CaptureFixture[str]) -> None:
    assert versions.main(["--asked"]) == 0
    asked = capsys.readouterr().out.splitlines()
    assert "msgspec>=0.19" in asked
    assert {line.partition("==")[0] for line in asked if "==" in line} == {*versions.TOOLS}
