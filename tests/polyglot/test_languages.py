"""The further languages: each builds its clients and runs its steps. `make polyglot` proves the others, and Kotlin, which takes minutes, if asked to.

The samples of the pages compile with the client that the guide makes: those of TypeScript are compiled here.
"""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator

import pytest

import run
from document.bundle import operations
from pages.samples.call import call
from pages.samples.others import other

TYPESCRIPT = run.HERE / "typescript"
CLIENT = """import createClient from 'openapi-fetch';
import type { paths } from '../../generated/fetch/%(platform)s.js';

const %(platform)s = createClient<paths>({ baseUrl: '' });

"""
SETTINGS = {"extends": "../../tsconfig.json", "compilerOptions": {"noEmit": True, "incremental": False}, "include": ["*.ts"], "exclude": []}


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


def samples(language: str, platform: str) -> Iterator[tuple[str, str]]:
    """The sample of each operation that has one, by its name."""
    document = json.loads((run.SPECS / platform / "openapi.json").read_text(encoding="utf-8"))
    fixtures = json.loads((run.SPECS / platform / "fixtures.json").read_text(encoding="utf-8"))["operations"]
    for path, _, operation in operations(document):
        if code := other(language, call(platform, path, operation, document, fixtures[operation["operationId"]])):
            yield operation["operationId"], code


@pytest.mark.slow
@pytest.mark.needs("node", "npm")
@pytest.mark.timeout(run.follow.LIMIT)
def test_samples_of_typescript_compile() -> None:
    subprocess.run([TYPESCRIPT / "build", run.SPECS], check=True)
    folder = TYPESCRIPT / "compiled" / "samples"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "tsconfig.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    for platform in ("enapter", "enos"):
        made = [f"export async function {name}(): Promise<void> {{\n{code}}}\n" for name, code in samples("typescript", platform)]
        assert len(made) > 60
        (folder / f"{platform}.ts").write_text(CLIENT % {"platform": platform} + "\n".join(made), encoding="utf-8")
    done = subprocess.run([TYPESCRIPT / "node_modules" / ".bin" / "tsc", "--project", folder], capture_output=True, text=True)
    assert done.stdout == ""
