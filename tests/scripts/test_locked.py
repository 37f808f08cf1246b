"""The lock is complete: nothing that anybody publishes tomorrow is looked for when it is installed."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from packaging.requirements import Requirement

from locked import LockError, declared, environments, installed, main, needed, problems, project, read, running
from support import ROOT

LOCK = """
a==1.0 \\
    --hash=sha256:00 \\
    --hash=sha256:01
    # via energy-clients
b==2.5 ; sys_platform == 'win32' --hash=sha256:02
"""


def found(lock: str, asked: list[str], **requires: list[str]) -> list[str]:
    return problems(read(lock), [Requirement(text) for text in asked], lambda name: requires.get(name, []))


def test_our_own_lock_meets_everything(capsys: pytest.CaptureFixture[str]) -> None:
    assert main() == 0, capsys.readouterr().err


def test_every_supported_python_is_looked_at() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["requires-python"] == ">=3.11"
    assert [name for name, _ in environments()][::3] == ["Python 3.11 on linux", "Python 3.12 on linux", "Python 3.13 on linux"]


def test_a_complete_lock_lacks_nothing() -> None:
    assert found(LOCK, ["a>=1", "b<3; os_name == 'nt'"], a=["b>=2; platform_system == 'Windows'", "c; extra == 'more'", "c; python_version < '3.11'"]) == []


@pytest.mark.parametrize(
    ("asked", "requires", "told"),
    [
        (["c>=1"], {}, "requirements.lock lacks c>=1, which pyproject.toml requires"),
        (["a<1"], {}, "requirements.lock has a 1.0, but pyproject.toml requires a<1"),
        ([], {"a": ["c"]}, "requirements.lock lacks c, which a requires"),
        (["a[more]"], {"a": ["c; extra == 'more'"]}, "requirements.lock lacks c, which a[more] requires"),
        ([], {"a": ["b>=2; sys_platform == 'win32'"], "b": ["a[toml]"]}, None),
        ([], {"a": ["a[all]", "a[toml]; extra == 'all'", "c; extra == 'toml'"]}, "requirements.lock lacks c, which a[toml] requires"),
    ],
)
def test_what_lacks_is_named_with_who_requires_it(asked: list[str], requires: dict[str, list[str]], told: str | None) -> None:
    assert found(LOCK, asked, **requires) == ([told] if told else [])


def test_what_lacks_in_some_places_is_named_with_them() -> None:
    told = "requirements.lock lacks c, which a requires (Python 3.13 on linux, Python 3.13 on darwin, Python 3.13 on win32)"
    assert found(LOCK, [], a=["c; python_version >= '3.13'"]) == [told]
    (told,) = found(LOCK, ["b"])
    assert told.startswith("requirements.lock lacks b, which pyproject.toml requires (Python 3.11 on linux, Python 3.11 on darwin, Python 3.12")


@pytest.mark.parametrize("line", ["a>=1 --hash=sha256:00", "a==1.* --hash=sha256:00", "a==1.0", "a @ https://example.org/a.whl --hash=sha256:00", "-e ."])
def test_a_line_that_has_to_be_resolved_is_refused(line: str) -> None:
    with pytest.raises(LockError, match=r"requirements\.lock: "):
        read(line)


def test_a_lock_that_is_not_installed_is_refused() -> None:
    for line, told in (("no-such-thing==1", "locked but not installed: make install"), ("pytest==1", "is installed, 1 is locked: make install")):
        lock = read(f"{line} --hash=sha256:00")
        with pytest.raises(LockError, match=told):
            problems(lock, [], installed(lock))


def test_everything_that_a_project_declares_is_asked_for() -> None:
    project: dict[str, Any] = {
        "build-system": {"requires": ["builder"]},
        "project": {"dependencies": ["one"], "optional-dependencies": {"cli": ["two"]}},
        "dependency-groups": {"dev": ["three>=3"]},
    }
    assert [str(requirement) for requirement in declared(project)] == ["one", "two", "builder", "three>=3"]


def test_what_runs_is_told_from_what_works_on_it() -> None:
    lock = read((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    names = {line.name for line in needed(lock, running(project()), installed(lock))}
    assert {"httpx", "httpcore", "attrs", "msgspec", "pydantic-core", "rich", "httpx2"} <= names
    assert not {"ruff", "pytest", "hatchling", "datamodel-code-generator"} & names
    assert [line.name for line in needed(read(LOCK), [Requirement("a")], lambda _: ["b; os_name == 'nt'"])] == ["a", "b"]


def test_a_distribution_may_have_another_version_on_another_python() -> None:
    lock = "a==1 ; python_version < '3.12' --hash=sha256:00\na==2 ; python_version >= '3.12' --hash=sha256:01\n"
    assert found(lock, ["a>=1"]) == []
    (told,) = found(lock, ["a>=2"])
    assert told.startswith("requirements.lock has a 1, but pyproject.toml requires a>=2 (Python 3.11 on linux")
    assert len(needed(read(lock), [Requirement("a")], lambda _: [])) == 2
