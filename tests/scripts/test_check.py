"""`make check`: all parts run, side by side, and none again on what it passed on."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

import check
from check import Part
from support import ROOT

COUNT = "import pathlib, sys; file = pathlib.Path(sys.argv[1]); file.write_text(file.read_text() + 'ran ') if file.exists() else file.write_text('ran ')"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "count.py").write_text(COUNT)
    (tmp_path / "fail.py").write_text("import sys; print('what is wrong'); sys.exit('and where')")
    (tmp_path / "read").mkdir()
    (tmp_path / "read" / "one.yaml").write_text("a: 1")
    (tmp_path / "pyproject.toml").touch()
    return tmp_path


def run(root: Path, *arguments: str, parts: tuple[Part, ...]) -> int:
    return check.main([*arguments], parts=parts, root=root, passed=root / "passed.json")


def times(root: Path, name: str) -> int:
    return (root / name).read_text().count("ran") if (root / name).exists() else 0


def test_the_hooks_of_commits_are_the_parts() -> None:
    (repository,) = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    assert repository["repo"] == "local"
    assert {hook["id"] for hook in repository["hooks"]} == {part.name for part in check.PARTS}
    for hook in repository["hooks"]:
        assert (hook["entry"], hook["language"], hook["pass_filenames"]) == (f"make check ARGS={hook['id']}", "system", False)
        reads = {name for part in check.PARTS if part.name == hook["id"] for name in part.reads}
        assert [name for name in reads if not re.search(hook["files"], f"{name}/file.py")] == []


def test_every_part_runs_and_what_failed_is_listed_at_the_end(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = (Part("python fail.py"), Part("python count.py --a"), Part("python fail.py again"))
    assert run(root, parts=parts) == 1
    said = capsys.readouterr()
    assert said.out.splitlines() == [
        *("python fail.py", "what is wrong", "and where"),
        *("python count.py --a", ""),
        *("python fail.py again", "what is wrong", "and where"),
    ]
    assert said.err.splitlines() == ["failed: python fail.py", "failed: python fail.py again"]
    assert times(root, "--a") == 1


@pytest.mark.slow
def test_a_part_runs_again_when_what_it_reads_changed(root: Path) -> None:
    one, old, declared = root / "read" / "one.yaml", root / "read" / "old.yaml", root / "pyproject.toml"
    old.touch()

    def ran(*arguments: str) -> int:
        before = times(root, "kept")
        assert run(root, *arguments, parts=(Part("python count.py kept", ("read",)),)) == 0
        return times(root, "kept") - before

    assert [ran(), ran()] == [1, 0]
    for change in (lambda: one.write_text("b: 2"), (root / "read" / "two.yaml").touch, lambda: declared.write_text("b = 2"), old.unlink):
        change()
        assert ran() == 1
    (root / "read" / "__pycache__").mkdir()
    (root / "read" / "__pycache__" / "one.pyc").touch()
    assert [ran(), ran("--full")] == [0, 1]


def test_a_part_that_names_nothing_it_reads_runs_each_time(root: Path) -> None:
    parts = (Part("python count.py always"),)
    assert run(root, parts=parts) == run(root, parts=parts) == 0
    assert times(root, "always") == 2


def test_what_failed_runs_again(root: Path) -> None:
    parts = (Part("python fail.py", ("read",)),)
    (root / "fail.py").write_text("")
    assert run(root, parts=parts) == 0
    (root / "fail.py").write_text("raise SystemExit(1)")
    assert run(root, parts=parts) == 0  # it is not said to read its own file
    assert run(root, "--full", parts=parts) == run(root, parts=parts) == 1


def test_one_part_by_its_name(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    parts = (Part("python count.py one"), Part("python fail.py"))
    assert run(root, "count", parts=parts) == 0
    assert times(root, "one") == 1
    with pytest.raises(SystemExit):
        run(root, "other", parts=parts)
    assert "no part is called other" in capsys.readouterr().err


def test_parts_run_side_by_side(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    (root / "meet.py").write_text(
        "import pathlib, sys, time\nmine, other = map(pathlib.Path, sys.argv[1:])\nmine.touch()\nend = time.monotonic() + 200\n"
        "while not other.exists():\n    assert time.monotonic() < end\n    time.sleep(0.01)\n"
    )
    assert run(root, parts=(Part("python meet.py a b"), Part("python meet.py b a"))) == 0


def test_the_parts_are_commands_that_are_there() -> None:
    assert [part.name for part in check.PARTS] == ["pyright", "mypy", "lint", "record", "locked", "behaviour", "generate", "ruff", "ruff"]
    for part in check.PARTS:
        assert (check.BIN / part.command.split()[0]).exists()
        assert all((check.ROOT / name).exists() for name in part.reads)


def test_what_a_part_is_given_may_hold_blanks(root: Path) -> None:
    (root / "a folder").mkdir()
    part = Part("python count.py 'a folder/ran'")
    assert part.name == "count"
    assert run(root, parts=(part,)) == 0
    assert times(root, "a folder/ran") == 1
