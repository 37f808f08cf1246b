"""What an audit's report comes to: faults are named and fail, what could not be asked is said and does not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from audit import verdict

FAULT = {"id": "CVE-2026-1", "fix_versions": ["1.1"], "aliases": [], "description": "…"}
CLEAN, UNKNOWN = {"name": "a", "version": "1.0", "vulns": []}, {"name": "c", "skip_reason": "Dependency not found"}


def report(*found: dict[str, Any]) -> str:
    return json.dumps({"dependencies": found, "fixes": []})


def test_a_fault_fails_and_is_named_with_the_version_that_mends_it() -> None:
    found = verdict(report(CLEAN, {"name": "b", "version": "1.0", "vulns": [FAULT, {**FAULT, "id": "X-2", "fix_versions": []}]}), "")
    assert found == (["b 1.0: CVE-2026-1, mended in 1.1", "b 1.0: X-2", "2 distributions audited, 2 published faults"], True)


def test_nothing_found_passes_and_says_what_was_not_asked() -> None:
    lines = ["1 distributions audited, 0 published faults", "skipped, because the advisory source does not know them: c"]
    assert verdict(report(CLEAN, UNKNOWN), "") == (lines, False)


@pytest.mark.parametrize(("said", "because"), [("…\nConnectionError: no route", "(ConnectionError: no route)"), ("", "(it said nothing)"), ("[", "([)")])
def test_a_source_that_cannot_be_asked_is_skipped_by_name(said: str, because: str) -> None:
    assert verdict("", said) == ([f"skipped: no advisory source could be asked {because}"], False)


def test_a_source_that_knows_nothing_is_skipped_by_name() -> None:
    assert verdict(report(UNKNOWN, UNKNOWN), "") == (["skipped: the advisory source that is reachable here knows none of 2 distributions"], False)
