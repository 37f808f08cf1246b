"""The further languages: each builds its clients and runs its steps. `make polyglot` proves those with all steps, so they are left out here."""

from __future__ import annotations

import os

import pytest

import run


@pytest.mark.slow
@pytest.mark.timeout(2 * run.follow.LIMIT)
@pytest.mark.parametrize("column", [column for column in run.COLUMNS if column.steps == run.SHORT], ids=lambda column: column.name)
def test_a_language_builds_signs_pages_and_reads(column: run.Column) -> None:
    wanting = [*run.missing(column), *([] if (run.SPECS / "SHA256SUMS").is_file() else ["dist/specs, which make specs brings"])]
    if wanting:
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{column.folder} needs what is not here: {', '.join(wanting)}")
    outcome = run.prove(column)
    assert outcome.failures == []
