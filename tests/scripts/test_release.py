"""A release says one version everywhere, is of what is committed, and is built the same from the commit alone."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

import release
from support import ROOT

FILES = ("pyproject.toml", "CHANGELOG.md", "overlays/energy_clients/__init__.py")
DIST = "import pathlib; p = pathlib.Path('dist'); p.mkdir(); (p / 'SHA256SUMS').write_text('00  wheel\\n' + {more!r})"


def git(tree: Path, *arguments: str) -> None:
    command = ["git", "-C", str(tree), "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments]
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """The files that say the version; its commands end well at once."""
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, tmp_path / name)
    (tmp_path / "CHANGELOG.md").write_text("# Changelog\n\n## 7.1.0 - unreleased\n\n### Clients\n- Added: a thing.\n\n## 0.1.0 - 2026-01-01\n")
    (tmp_path / ".gitignore").write_text("dist/\n")
    (tmp_path / "scripts").mkdir()
    for name in ("check.py", "diff.py"):
        (tmp_path / "scripts" / name).write_text("")
    (tmp_path / "scripts" / "dist.py").write_text(DIST.format(more=""))
    return tmp_path


def committed(tree: Path) -> Path:
    git(tree, "init")
    git(tree, "add", ".")
    git(tree, "commit", "-m", "All of it.")
    return tree


def test_the_version_is_written_wherever_it_stands(tree: Path) -> None:
    assert release.main(["7.1.0"], tree) == 0
    assert [*release.problems(tree)] == []
    assert {said for place in release.PLACES for said in place.found(tree)} == {"7.1.0"}
    assert "## 7.1.0 - 20" in (tree / "CHANGELOG.md").read_text(encoding="utf-8")


def test_our_own_tree_says_one_version_everywhere() -> None:
    assert [problem for problem in release.problems(ROOT) if "CHANGELOG" not in problem] == []


@pytest.mark.needs("git")
def test_a_release_is_what_is_committed(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    release.main(["7.1.0"], tree)
    committed(tree)
    assert release.main([], tree) == 0, capsys.readouterr().err
    assert "git tag -a v7.1.0" in capsys.readouterr().out


@pytest.mark.needs("git")
def test_what_is_not_committed_dated_or_the_same_is_named(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    committed(tree)
    (tree / "new.py").write_text("")
    (tree / "overlays/energy_clients/__init__.py").write_text('__version__ = "1.2.3"\n')
    assert release.main([], tree) == 1
    told = capsys.readouterr().err
    assert "new.py: not committed" in told
    assert "overlays/energy_clients/__init__.py: says 1.2.3, pyproject.toml says " in told
    assert "CHANGELOG.md: the newest section is '7.1.0 - unreleased'" in told


@pytest.mark.needs("git")
def test_a_check_that_fails_ends_it(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "scripts" / "diff.py").write_text("raise SystemExit(1)")
    release.main(["7.1.0"], tree)
    committed(tree)
    assert release.main([], tree) == 1
    assert "diff.py --gate failed" in capsys.readouterr().err
    assert not (tree / "dist").exists()


@pytest.mark.needs("git")
def test_what_the_commit_alone_does_not_give_is_named(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tree / "scripts" / "dist.py").write_text(DIST.format(more="") + "\n(p / 'SHA256SUMS').write_text(f'{len(str(p.resolve()))}  wheel\\n')")
    release.main(["7.1.0"], tree)
    committed(tree)
    assert release.main([], tree) == 1
    assert "are others: wheel" in capsys.readouterr().err


@pytest.mark.parametrize(("version", "told"), [("seven", "not a version of three numbers"), ("7.2.0", None), ("0.1.0", None)])
def test_a_section_that_was_released_is_not_renamed(tree: Path, version: str, told: str | None, capsys: pytest.CaptureFixture[str]) -> None:
    release.main(["7.1.0"], tree)
    capsys.readouterr()
    assert release.main([version], tree) == 1
    assert (told or f"write a section '## {version} - unreleased'") in capsys.readouterr().err
