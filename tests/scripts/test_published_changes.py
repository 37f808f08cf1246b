"""The history that other languages read: all of the platforms, nothing of Python."""

from __future__ import annotations

from changes.history import HEAD
from publication.changes import ELSEWHERE, of_the_specifications
from support import ROOT

HISTORY = (ROOT / "specs" / "CHANGES.md").read_text(encoding="utf-8")


def test_lines_of_the_platforms_stay_and_those_of_python_go() -> None:
    before, after = HISTORY.splitlines(), of_the_specifications(HISTORY).splitlines()
    assert [line for line in after if "** enos: " in line or "** enapter: " in line] == [
        line for line in before if "** enos: " in line or "** enapter: " in line
    ]
    assert [line for line in before if "** Python: " in line]
    assert not [line for line in after if "** Python: " in line or "(commit " in line]
    assert [line for line in after if HEAD.match(line)] == [line for line in before if HEAD.match(line)]


def test_it_says_where_the_rest_is() -> None:
    assert ELSEWHERE in of_the_specifications(HISTORY)
