"""The further languages: each builds its clients and runs its steps. `make polyglot` proves the others, and Kotlin, which takes minutes, if asked to.

The samples of the pages compile with the client that the guide makes: those of TypeScript, Java and Rust are compiled here.
"""

from __future__ import annotations

import json
import os
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

import run
from document.bundle import operations
from pages.samples.call import call
from pages.samples.others import other

PLATFORMS = ("enapter", "enos")
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
    for platform in PLATFORMS:
        made = [f"export async function {name}(): Promise<void> {{\n{code}}}\n" for name, code in samples("typescript", platform)]
        assert len(made) > 60
        (folder / f"{platform}.ts").write_text(CLIENT % {"platform": platform} + "\n".join(made), encoding="utf-8")
    done = subprocess.run([TYPESCRIPT / "node_modules" / ".bin" / "tsc", "--project", folder], capture_output=True, text=True)
    assert done.stdout == ""


@pytest.mark.slow
@pytest.mark.needs("javac", "mvn")
@pytest.mark.timeout(run.follow.LIMIT)
def test_samples_of_java_compile(tmp_path: Path) -> None:
    """With OkHttp alone, which they are written for: the generated client only brings it."""
    brought = ["org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies", f"-DoutputDirectory={tmp_path / 'lib'}"]
    subprocess.run(["mvn", "--quiet", "--batch-mode", "--no-transfer-progress", *brought], cwd=run.HERE / "java", check=True)
    made = [
        f"static void {platform}_{name}(OkHttpClient http) throws Exception {{\n{code}}}\n"
        for platform in PLATFORMS
        for name, code in samples("java", platform)
    ]
    assert len(made) > 300
    (tmp_path / "Samples.java").write_text("import okhttp3.*;\n\nclass Samples {\n" + "\n".join(made) + "}\n", encoding="utf-8")
    command = ["javac", "-proc:none", "-cp", f"{tmp_path / 'lib'}/*", "-d", str(tmp_path / "out"), str(tmp_path / "Samples.java")]
    assert subprocess.run(command, capture_output=True, text=True).stderr == ""


@pytest.mark.slow
@pytest.mark.needs("cargo")
@pytest.mark.timeout(run.follow.LIMIT)
def test_samples_of_rust_compile() -> None:
    """With the libraries that the guide's client is on, in its versions."""
    folder, given = run.HERE / "rust" / "target" / "samples", tomllib.loads((run.HERE / "rust" / "Cargo.toml").read_text(encoding="utf-8"))["dependencies"]
    (folder / "src").mkdir(parents=True, exist_ok=True)
    versions = [f'reqwest = {{ version = "{given["reqwest"]["version"]}", default-features = false }}', f'reqwest-middleware = "{given["reqwest-middleware"]}"']
    head = '[package]\nname = "samples"\nversion = "1.0.0"\nedition = "2021"\n\n[workspace]\n\n[dependencies]\n'
    (folder / "Cargo.toml").write_text(head + "\n".join(versions) + "\n", encoding="utf-8")
    result = "Result<(), Box<dyn Error>>"
    made = [
        f"pub async fn {platform}_{name}(http: &ClientWithMiddleware) -> {result} {{\n{code}Ok(())\n}}\n"
        for platform in PLATFORMS
        for name, code in samples("rust", platform)
    ]
    assert len(made) > 300
    uses = "#![allow(non_snake_case)]\nuse reqwest_middleware::ClientWithMiddleware;\nuse std::{env, error::Error};\n\n"
    (folder / "src" / "lib.rs").write_text(uses + "\n".join(made), encoding="utf-8")
    assert subprocess.run(["cargo", "check", "--quiet"], cwd=folder, capture_output=True, text=True).stderr == ""
