"""What Python programs import: every kind of break is found, what is private or compatible is none."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from changes import Finding, Level, surface

BEFORE = '''"""A package."""
from .inner import Shared as Shared

__all__ = ["LIMIT", "Base", "Service", "Shared", "call", "more"]
LIMIT = 5

def call(first, second, *, option=None, wanted): ...

def _private(a): ...

class Base: ...

class Service(Base):
    get_thing = object()
    """Get a thing."""

    def method(self, a=1): ...
'''
INNER = "class Shared:\n    value = 1\n"
SURFACE: dict[str, tuple[str, str, list[str]]] = {
    "function removed": ("def call(first, second, *, option=None, wanted): ...", "", ["`call` removed"]),
    "argument removed": ("option=None, ", "", ["argument `option` removed"]),
    "argument required": ("option=None", "option", ["argument `option` required"]),
    "required argument added": ("wanted)", "wanted, more)", ["required argument `more` added"]),
    "argument moved": ("first, second", "second, first", ["argument `first` at another position", "argument `second` at another position"]),
    "argument by keyword only": ("second, *,", "*, second,", ["argument `second` passed otherwise"]),
    "operation removed": ('    get_thing = object()\n    """Get a thing."""\n', "", ["`get_thing` removed"]),
    "method removed": ("    def method(self, a=1): ...\n", "", ["`method` removed"]),
    "method's argument removed": ("self, a=1", "self", ["argument `a` removed"]),
    "constant removed": ("LIMIT = 5\n", "", ["`LIMIT` removed"]),
    "base class removed": ("class Service(Base)", "class Service", ["a base class less"]),
    "kind changed": ("LIMIT = 5", "def LIMIT(): ...", ["kind: `attribute` → `function`"]),
    "export removed": ("from .inner import Shared as Shared\n", "", ["`Shared` removed"]),
    "private function": ("def _private(a): ...", "", []),
    "docstring": ("Get a thing.", "Read a thing.", []),
    "default": ("a=1", "a=2", []),
    "optional argument added": ("wanted)", "wanted, more=None)", []),
    "function added": ("LIMIT = 5", "LIMIT = 5\n\ndef more(): ...", []),
    "value": ("LIMIT = 5", "LIMIT = 6", []),
}


def breaks(findings: list[Finding]) -> list[str]:
    return [finding.what for finding in findings if finding.level is Level.BREAKING]


def _package(root: Path, text: str) -> Path:
    for folder in ("overlays/energy_clients", "generated/energy_api"):
        place = root / folder
        place.mkdir(parents=True)
        (place / "__init__.py").write_text(text, encoding="utf-8")
        (place / "inner.py").write_text(INNER, encoding="utf-8")
    return root


@pytest.mark.parametrize("name", SURFACE)
def test_the_python_surface(name: str, tmp_path: Path) -> None:
    was, now, expected = SURFACE[name]
    assert was in BEFORE
    found = list(surface.compared(_package(tmp_path / "a", BEFORE), _package(tmp_path / "b", BEFORE.replace(was, now, 1))))
    mine = [finding for finding in found if "energy_clients" in finding.subject]
    assert sorted(breaks(mine)) == expected
    assert sorted(breaks(found)) == sorted(expected * 2)


def test_python_that_is_new_is_an_addition(tmp_path: Path) -> None:
    old, new = _package(tmp_path / "a", BEFORE), _package(tmp_path / "b", BEFORE.replace("LIMIT = 5", "def more(): ..."))
    found = [(finding.subject, finding.what) for finding in surface.compared(old, new) if finding.level is Level.ADDITION]
    assert found == [("`energy_clients`", "`more` added")]


def test_a_package_that_goes_and_one_that_stays_as_it_was(tmp_path: Path) -> None:
    old, new = _package(tmp_path / "a", BEFORE), _package(tmp_path / "b", BEFORE)
    assert list(surface.compared(old, new)) == []
    shutil.rmtree(new / "generated")
    assert "`Service` removed" in breaks(list(surface.compared(old, new)))


def test_an_inherited_method_and_a_models_module_are_told_once(tmp_path: Path) -> None:
    text = BEFORE.replace("class Base: ...", "class Base:\n    def shared(self): ...")
    old, new = _package(tmp_path / "a", text), _package(tmp_path / "b", BEFORE)
    models = old / "generated" / "energy_api" / "models"
    models.mkdir()
    (models / "__init__.py").write_text('from .thing import Thing as Thing\n__all__ = ["Thing"]\n', encoding="utf-8")
    (models / "thing.py").write_text("class Thing: ...\n", encoding="utf-8")
    (new / "generated" / "energy_api" / "models").mkdir()
    (new / "generated" / "energy_api" / "models" / "__init__.py").write_text("", encoding="utf-8")
    found = sorted((finding.subject, finding.what) for finding in surface.compared(old, new))
    assert found == [("`energy_api.Base`", "`shared` removed"), ("`energy_api.models`", "`Thing` removed"), ("`energy_clients.Base`", "`shared` removed")]
    back = sorted((finding.level, finding.subject, finding.what) for finding in surface.compared(new, old))
    assert back == [(Level.ADDITION, "`energy_clients.Base`", "`shared` added")]


LAZY = "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    {}\n"


def test_a_model_that_is_imported_on_first_use_may_move_and_is_missed_when_it_goes(tmp_path: Path) -> None:
    versions = [_package(tmp_path / name, BEFORE) for name in "abc"]
    for version, lines in zip(versions, (("thing", "Other", "Thing"), ("other", "Other", "Thing"), ("other", "Other")), strict=True):
        models = version / "generated" / "energy_api" / "models"
        models.mkdir()
        module, *names = lines
        (models / "__init__.py").write_text(LAZY.format("\n    ".join(f"from .{module} import {name} as {name}" for name in names)), encoding="utf-8")
        (models / f"{module}.py").write_text("".join(f"class {name}: ...\n" for name in names), encoding="utf-8")
    assert list(surface.compared(versions[0], versions[1])) == []
    assert [(finding.subject, finding.what) for finding in surface.compared(versions[1], versions[2])] == [("`energy_api.models`", "`Thing` removed")]


def _with_core(root: Path, inner: str) -> Path:
    """A version whose `Shared` lives in the core."""
    _package(root, BEFORE)
    (root / "overlays" / "energy_clients" / "inner.py").write_text("from energy_core.inner import Shared as Shared\n", encoding="utf-8")
    core = root / "overlays" / "energy_core"
    core.mkdir()
    (core / "__init__.py").write_text("", encoding="utf-8")
    (core / "inner.py").write_text(inner, encoding="utf-8")
    return root


def test_what_moves_into_the_core_and_is_exported_as_before_is_not_lost(tmp_path: Path) -> None:
    assert list(surface.compared(_package(tmp_path / "a", BEFORE), _with_core(tmp_path / "b", INNER))) == []


def test_what_the_core_loses_of_what_is_exported_is_lost(tmp_path: Path) -> None:
    found = surface.compared(_with_core(tmp_path / "a", INNER), _with_core(tmp_path / "b", "class Shared: ...\n"))
    assert breaks(list(found)) == ["`value` removed"]


PRIVATE = "class Plan:\n    def __init__(self, rows=1): ...\n\n    def _hidden(self): ...\n\n\nclass Left:\n    rows = 1\n\n    def cost(self, unit): ...\n"


def _exporting(root: Path, module: str, text: str) -> Path:
    """A package that exports a class of one of its modules, and leaves another class there."""
    _package(root, BEFORE)
    folder = root / "overlays/energy_clients/series"
    folder.mkdir()
    (folder / "__init__.py").write_text(f"""from .{module} import Plan as Plan\n\n__all__ = ["Plan"]\n""", encoding="utf-8")
    (folder / f"{module}.py").write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize("before", ["_plan", "plan"])
def test_a_class_is_named_by_where_it_is_exported_and_what_is_private_is_not_named(before: str, tmp_path: Path) -> None:
    old = _exporting(tmp_path / "a", before, PRIVATE)
    changed = PRIVATE.replace("rows=1", "rows=1, alone=0").replace("def _hidden", "def cost(self): ...\n\n    def _hidden").replace("unit", "other")
    found = list(surface.compared(old, _exporting(tmp_path / "b", "_plan", changed)))
    told = [(str(finding.level), finding.subject, finding.what) for finding in found]
    moved = [("breaking", "`energy_clients.series`", "`plan` removed")] if before == "plan" else []
    added = [("addition", "`energy_clients.series.Plan`", "`cost` added"), ("addition", "`energy_clients.series.Plan.__init__`", "argument `alone` added")]
    assert sorted(told) == sorted(moved + added)
