"""The further languages: each builds its clients and runs its steps. `make polyglot` proves the others, and Kotlin, which takes minutes, if asked to."""

from __future__ import annotations

import os
import subprocess

import pytest

import run


@pytest.fixture(scope="module", autouse=True)
def specs() -> None:
    subprocess.run(["make", "specs"], cwd=run.ROOT, check=True)


@pytest.mark.slow
@pytest.mark.timeout(2 * run.follow.LIMIT)
@pytest.mark.parametrize("column", [column for column in run.FURTHER if not column.services], ids=lambda column: column.name)
def test_a_language_builds_signs_pages_and_reads(column: run.Column) -> None:
    if gone := run.missing(column):
        (pytest.fail if os.environ.get("CI") else pytest.skip)(f"{column.folder} needs what is not here: {', '.join(gone)}")
    outcome = run.prove(column)
    assert outcome.failures == []
