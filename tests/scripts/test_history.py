"""The gate: specs/CHANGES.md holds what the comparison says, and the version is high enough."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from changes import Level, history, redocly
from changes_spec import field, small
from diff import ROOT, main
from document.bundle import bundle
from small_spec import GET, GONE, edited, write

NODE = pytest.mark.needs("redocly", "git")
REMOVED = (("things", "paths", GET, GONE),)
ADDED = (("things", "paths", "/things/v1/more", {"get": {**edited()["things"]["paths"][GET]["get"], "operationId": "more", "parameters": []}}),)
BREAKING = "- **breaking** demo: `getThing`: operation removed: `GET /things/v1/things/{thing_id}` (Python callers, callers in other languages)"
ADDITION = "- **addition** demo: service `things`: operation `more` added: `GET /things/v1/more`"
FIRST = "## 0.1.0\n\nFirst publication.\n"


@pytest.mark.parametrize(
    ("base", "level", "version"),
    [
        ("0.1.0", Level.BREAKING, "0.2.0"),
        ("0.1.3", Level.BREAKING, "0.2.0"),
        ("0.1.3", Level.ADDITION, "0.1.4"),
        ("0.1.3", Level.PATCH, "0.1.4"),
        ("0.1.3", None, "0.1.3"),
        ("1.4.2", Level.BREAKING, "2.0.0"),
        ("1.4.2", Level.ADDITION, "1.5.0"),
        ("1.4.2", Level.PATCH, "1.4.3"),
        ("1.4.2", None, "1.4.2"),
    ],
)
def test_the_version_follows_from_the_worst_change(base: str, level: Level | None, version: str) -> None:
    assert history.written(history.least(history.number(base), level)) == version


def git(root: Path, *arguments: str) -> str:
    names = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example"}
    command = ["git", "-C", str(root), "-c", "init.defaultBranch=main", *arguments]
    return subprocess.run(command, env={**os.environ, **names}, check=True, capture_output=True, text=True).stdout.strip()


def project(root: Path, version: str, changes: str, *edits: tuple[Any, ...], node: bool = True) -> None:
    """Write a work tree: a platform, a version, a history, and the node tools if they are to be found."""
    write(edited(*edits), root)
    (root / "pyproject.toml").write_text(f'[project]\nversion = "{version}"\n', encoding="utf-8")
    (root / "specs" / "CHANGES.md").write_text(f"# Changes of the specifications\n\n{changes}", encoding="utf-8")
    if node and (ROOT / redocly.NODE).exists() and not (root / redocly.NODE).exists():
        (root / redocly.NODE).parent.mkdir(parents=True)
        (root / redocly.NODE).symlink_to(ROOT / redocly.NODE)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A work tree whose first commit is version 0.1.0."""
    project(tmp_path, "0.1.0", FIRST)
    (tmp_path / ".gitignore").write_text("node_modules\n", encoding="utf-8")
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "0.1.0")
    return tmp_path


def section(version: str, commit: str, *lines: str, prose: str = "Words of ours.\n") -> str:
    return f"## {version}\n\nCompared with 0.1.0 (commit {commit}).\n\n{prose}\n" + "".join(f"{line}\n" for line in lines) + f"\n{FIRST}"


def run(capsys: pytest.CaptureFixture[str], root: Path, *arguments: str) -> tuple[int, str, str]:
    status = main([*arguments, "--root", str(root)])
    captured = capsys.readouterr()
    return status, captured.out, captured.err


@NODE
def test_a_first_publication_is_compared_with_nothing(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, tree, "--gate") == (0, "specs/CHANGES.md: 0.1.0: a first publication, compared with nothing\n", "")


@NODE
def test_the_gate_passes_when_lines_and_version_are_right(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tree, "0.2.0", section("0.2.0", git(tree, "rev-parse", "--short", "HEAD"), BREAKING, ADDITION), *REMOVED, *ADDED)
    assert run(capsys, tree, "--gate") == (0, "", "")


@NODE
def test_a_version_that_is_too_low(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tree, "0.1.1", section("0.1.1", git(tree, "rev-parse", "HEAD"), BREAKING), *REMOVED)
    assert run(capsys, tree, "--gate") == (1, "", "pyproject.toml: version 0.1.1 is too low for breaking changes since 0.1.0: 0.2.0 at least\n")


@NODE
def test_a_line_that_is_missing_and_one_too_many(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tree, "0.2.0", section("0.2.0", git(tree, "rev-parse", "HEAD"), ADDITION), *REMOVED)
    assert run(capsys, tree, "--gate") == (
        1,
        "",
        f'specs/CHANGES.md: 0.2.0: lacks "{BREAKING}": run scripts/diff.py --write\n'
        f'specs/CHANGES.md: 0.2.0: has "{ADDITION}", which is not so: run scripts/diff.py --write\n',
    )


@NODE
def test_a_section_for_another_version_than_the_projects(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tree, "0.1.0", section("0.2.0", git(tree, "rev-parse", "HEAD")))
    problem = "specs/CHANGES.md: 0.2.0: the newest section, but pyproject.toml says version 0.1.0: both name the next version\n"
    assert run(capsys, tree, "--gate") == (1, "", problem)


@NODE
def test_a_base_that_was_another_version(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = section("0.2.0", git(tree, "rev-parse", "HEAD")).replace("Compared with 0.1.0", "Compared with 0.0.9")
    project(tree, "0.2.0", text)
    status, _, told = run(capsys, tree, "--gate")
    assert status == 1
    assert told.endswith("is version 0.1.0, not 0.0.9\n")


@NODE
def test_writing_replaces_the_computed_lines_and_keeps_the_words(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commit = git(tree, "rev-parse", "HEAD")
    project(tree, "0.2.0", section("0.2.0", commit, "- **patch** demo: what no longer holds", "- By hand: a word about it."), *REMOVED, *ADDED)
    assert run(capsys, tree, "--write") == (0, "", "")
    text = (tree / "specs" / "CHANGES.md").read_text(encoding="utf-8")
    assert text == f"# Changes of the specifications\n\n{section('0.2.0', commit, BREAKING, ADDITION, '- By hand: a word about it.')}"
    assert run(capsys, tree, "--write") == (0, "", "")
    assert (tree / "specs" / "CHANGES.md").read_text(encoding="utf-8") == text
    assert run(capsys, tree, "--gate") == (0, "", "")


@NODE
def test_writing_into_an_empty_section(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    commit = git(tree, "rev-parse", "HEAD")
    project(tree, "0.2.0", f"## 0.2.0\n\nCompared with 0.1.0 (commit {commit}).\n\n{FIRST}", *REMOVED)
    assert run(capsys, tree, "--write") == (0, "", "")
    text = (tree / "specs" / "CHANGES.md").read_text(encoding="utf-8")
    assert text == f"# Changes of the specifications\n\n## 0.2.0\n\nCompared with 0.1.0 (commit {commit}).\n\n{BREAKING}\n\n{FIRST}"


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ("", "no section: a section begins with a line such as '## 0.2.0'"),
        ("## Unreleased\n", "## Unreleased: a section begins with a line such as '## 0.2.0'"),
        (f"## 0.1.0\n\n{FIRST}", "0.1.0 stands above 0.1.0: the newest comes first, each once"),
        (f"## 0.2.0\n\n{FIRST}", "0.2.0: lacks the line 'Compared with 0.1.0 (commit …).'"),
    ],
)
def test_a_history_that_cannot_be_read(changes: str, problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tmp_path, "0.2.0", changes, node=False)
    assert run(capsys, tmp_path, "--gate") == (1, "", f"specs/CHANGES.md: {problem}\n")


def test_no_history_and_no_version(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tmp_path, "0.2.0", "", node=False)
    (tmp_path / "specs" / "CHANGES.md").unlink()
    assert "specs/CHANGES.md: no such file" in run(capsys, tmp_path, "--gate")[2]
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "2"\n', encoding="utf-8")
    assert run(capsys, tmp_path, "--gate")[::2] == (1, "pyproject.toml: no [project] version of three numbers: '2' is not a version of three numbers\n")


@NODE
def test_a_commit_that_is_not_known(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tree, "0.2.0", section("0.2.0", "0123456789"))
    assert run(capsys, tree, "--gate") == (2, "", "0123456789: no such commit, file or folder\n")


@NODE
def test_a_shallow_clone(tree: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]) -> None:
    commit = git(tree, "rev-parse", "HEAD")
    git(tree, "commit", "-q", "--allow-empty", "-m", "next")
    clone = tmp_path_factory.mktemp("shallow") / "clone"
    git(tree, "clone", "-q", "--depth", "1", f"file://{tree}", str(clone))
    project(clone, "0.2.0", section("0.2.0", commit))
    status, _, told = run(capsys, clone, "--gate")
    assert (status, told) == (2, f"{commit}: this clone is shallow: git fetch --unshallow (in CI: check out with the whole history)\n")


def test_no_git_at_all(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tmp_path, "0.2.0", section("0.2.0", "0123456789"))
    status, _, told = run(capsys, tmp_path, "--gate")
    assert status == 2
    assert "no git history here, so '0123456789' cannot be looked up" in told


def test_without_node_our_own_checks_still_speak(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    base, new = tmp_path / "base", tmp_path / "new"
    project(base, "0.1.0", FIRST, node=False)
    project(new, "0.1.0", FIRST, *REMOVED, node=False)
    status, told, missing = run(capsys, new, str(base), "--format", "markdown")
    assert (status, told) == (2, BREAKING + "\n")
    assert "the comparison of schemas by redocly diff did not run" in missing


@NODE
def test_the_gate_needs_node(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tree, "0.2.0", section("0.2.0", git(tree, "rev-parse", "HEAD"), BREAKING), *REMOVED)
    (tree / redocly.NODE).unlink()
    missing = "scripts/node/node_modules is missing: run `make tools`; the comparison of schemas by redocly diff did not run\n"
    assert run(capsys, tree, "--gate") == (2, "", missing)


@NODE
def test_the_command_compares_commits_folders_and_files(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "base.json").write_text(json.dumps(bundle("demo", tree / "specs")), encoding="utf-8")
    (tree / "published" / "demo").mkdir(parents=True)
    (tree / "published" / "demo" / "openapi.json").write_bytes((tree / "base.json").read_bytes())
    write(edited(), tree / "folder")
    write(edited(*ADDED), tree)
    for base in ("HEAD", str(tree / "base.json"), str(tree / "published"), str(tree / "folder"), str(tree / "folder" / "specs")):
        assert run(capsys, tree, base, "--format", "markdown") == (0, ADDITION + "\n", "")
    write(edited(*REMOVED), tree)
    status, told, _ = run(capsys, tree, "HEAD", "--platform", "demo")
    assert status == 1
    assert told.splitlines()[-1] == "1 breaking, 0 addition, 0 patch; after 0.1.0 comes 0.2.0 at least"


@NODE
def test_the_command_compares_python_too(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module = tree / "overlays" / "energy_clients" / "__init__.py"
    module.parent.mkdir(parents=True)
    module.write_text("def call(): ...\ndef old(): ...\n", encoding="utf-8")
    git(tree, "add", "overlays")
    git(tree, "commit", "-q", "-m", "Python")
    module.write_text("def call(): ...\ndef new(): ...\n", encoding="utf-8")
    lines = "- **breaking** Python: `energy_clients`: `old` removed (Python callers)\n- **addition** Python: `energy_clients`: `new` added\n"
    assert run(capsys, tree, "HEAD", "--format", "markdown") == (1, lines, "")


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("a.json", "{", "a.json: line 1: not JSON"),
        ("a.json", "{}", "a.json: not an OpenAPI document"),
        ("a.yaml", "- a", "a.yaml: not a mapping"),
        ("a.yaml", "info: {title: Others}\npaths: {}", "a.yaml: its title 'Others' is that of no platform here: Things"),
        ("empty/a", "", "empty: neither a tree with specs/ nor a published folder with PLATFORM/openapi.json"),
    ],
)
def test_a_base_that_cannot_be_read(name: str, text: str, problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tmp_path, "0.1.0", FIRST)
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text(text, encoding="utf-8")
    base = tmp_path / (name if "/" not in name else "empty")
    status, _, told = run(capsys, tmp_path, str(base))
    assert status == 2
    assert told.startswith(f"{tmp_path}/{problem}")


@NODE
def test_a_commit_without_specifications(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    git(tree, "rm", "-q", "-r", "--cached", "specs")
    git(tree, "commit", "-q", "-m", "without")
    assert run(capsys, tree, "HEAD") == (2, "", "HEAD: that commit has no specs/\n")
    git(tree, "rm", "-q", "--cached", "pyproject.toml")
    git(tree, "commit", "-q", "-m", "without a version")
    project(tree, "0.2.0", section("0.2.0", git(tree, "rev-parse", "HEAD")))
    assert run(capsys, tree, "--gate")[0] == 2


@NODE
def test_git_is_not_installed(tree: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert run(capsys, tree, "HEAD") == (2, "", "git is not installed, so 'HEAD' cannot be looked up\n")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ([], "say BASE, or --gate or --write"),
        (["HEAD", "--gate"], "say BASE, or --gate or --write"),
        (["HEAD", "--platform", "others"], "--platform: one of demo"),
    ],
)
def test_a_command_line_that_asks_for_nothing(arguments: list[str], problem: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    project(tmp_path, "0.1.0", FIRST, node=False)
    with pytest.raises(SystemExit, match="2"):
        main([*arguments, "--root", str(tmp_path)])
    assert problem in capsys.readouterr().err


def test_a_redocly_that_fails_is_an_error(tmp_path: Path) -> None:
    failing = tmp_path / "redocly"
    failing.write_text("#!/bin/sh\necho it broke >&2\nexit 3\n", encoding="utf-8")
    failing.chmod(0o755)
    with pytest.raises(redocly.ToolFailed, match="redocly diff ended with 3: it broke"):
        list(redocly.compared("demo", (small(), small(field("Thing", "id", "type", "integer"))), (small(), small()), failing))
