"""The house: who may import whom, read from the sources."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import energy_api.enapter.models
import energy_api.enos.models
import energy_clients.enapter.models
import energy_clients.enos.models
import energy_core
from energy_clients import errors
from support import ROOT

PACKAGES = {
    "energy_core": "overlays",
    "energy_api": "generated",
    "energy_clients": "overlays",
    "energy_twin": "generated",
    "energy_simulator": "overlays",
    "pyspark_enos": "overlays",
}
MAY = {
    "energy_core": set(),
    "energy_api": {"energy_core"},
    "energy_clients": {"energy_core", "energy_api", "energy_simulator"},  # the simulator for its commands and fixtures alone
    "energy_twin": set(),
    "energy_simulator": {"energy_twin"},
    "pyspark_enos": {"energy_core", "energy_clients"},
}


@cache
def imported(path: Path) -> frozenset[str]:
    """Those of our packages and of the HTTP libraries that a module imports, wherever in it; one that does not have the name of another one is not parsed."""
    content = path.read_bytes()
    named = {name for name in (*PACKAGES, "httpx", "httpx2") if name.encode() in content} - {*path.relative_to(ROOT).parts}
    return frozenset(named & {*_imported(content)}) if named else frozenset()


def _imported(content: bytes) -> Iterator[str]:
    for node in ast.walk(ast.parse(content)):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield str(node.module).partition(".")[0]


def modules(package: str) -> list[Path]:
    return sorted((ROOT / PACKAGES[package] / package).rglob("*.py"))


@pytest.mark.parametrize("package", PACKAGES)
def test_imports_go_one_way(package: str) -> None:
    allowed = MAY[package] | {package}
    wrong = {path.name: found for path in modules(package) if (found := (imported(path) & PACKAGES.keys()) - allowed)}
    assert modules(package)
    assert wrong == {}


def within(path: Path, package: str) -> set[str]:
    """The modules of its own package that a module imports while it is imported itself, or for its types; what a call needs later may need the module back."""
    folder = ROOT / PACKAGES[package]
    here = path.relative_to(folder).with_suffix("").parts
    inside = here[:-1]
    found: set[str] = set()
    for node in _at_once(ast.parse(path.read_bytes())):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = (*inside[: len(inside) - node.level + 1], *(node.module.split(".") if node.module else ()))
            for name in [(*base, alias.name) for alias in node.names] + [base]:
                if (folder / Path(*name)).with_suffix(".py").is_file():
                    found.add(".".join(name))
    return found


def _at_once(node: ast.AST) -> Iterator[ast.AST]:
    """What runs when a module is imported: all but the bodies of functions."""
    if not isinstance(node, ast.FunctionDef):
        yield node
        for inner in ast.iter_child_nodes(node):
            if isinstance(inner, ast.stmt):
                yield from _at_once(inner)


@pytest.mark.parametrize("package", ["energy_core", "energy_clients", "energy_simulator", "pyspark_enos"])
def test_no_two_modules_need_each_other(package: str) -> None:
    needs = {".".join(path.relative_to(ROOT / PACKAGES[package]).with_suffix("").parts): within(path, package) for path in modules(package)}
    TopologicalSorter(needs).prepare()  # raises a CycleError that names the circle


def test_the_clients_know_the_simulator_in_their_commands_and_fixtures_only() -> None:
    known = {path.name for path in modules("energy_clients") if "energy_simulator" in imported(path)}
    assert known == {"_demo.py", "_simulate.py", "plugin.py"}  # the plugin of pytest, for the tests of those who have the simulator


def test_one_module_takes_the_http_library() -> None:
    known = {
        path.relative_to(ROOT).as_posix()
        for package in ("energy_core", "energy_api", "energy_clients")
        for path in modules(package)
        for library in ("httpx", "httpx2")
        if _runs(path, library)
    }
    assert known == {"overlays/energy_core/http/library.py"}


def _runs(path: Path, library: str) -> bool:
    """Whether a module imports a library when it runs, not for type checkers alone."""
    if library not in imported(path):
        return False
    module = ast.parse(path.read_bytes())
    types = [line for node in ast.walk(module) if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING" for line in node.body]
    checked = {id(inner) for line in types for inner in ast.walk(line)}
    nodes = [node for node in ast.walk(module) if id(node) not in checked]
    named = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    return library in [*named, *(node.module for node in nodes if isinstance(node, ast.ImportFrom))]


def test_the_core_names_no_platform() -> None:
    strings = {
        (path.name, node.value)
        for path in modules("energy_core")
        for node in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(node, ast.Constant) and node.value in ("enos", "enapter", "energy_api")
    }
    assert strings == set()


def test_users_name_the_very_objects_of_the_core_and_the_models() -> None:
    assert errors.NotFound is energy_core.errors.NotFound
    assert set(errors.__all__) == set(energy_core.errors.__all__)
    assert errors.__doc__ == energy_core.errors.__doc__
    for ours, theirs in ((energy_clients.enos.models, energy_api.enos.models), (energy_clients.enapter.models, energy_api.enapter.models)):
        assert ours.__all__ == dir(theirs)
        assert dir(ours) == dir(theirs)
        assert all(getattr(ours, name) is getattr(theirs, name) for name in dir(theirs)[:5])
        with pytest.raises(AttributeError, match="no_such_model"):
            _ = ours.no_such_model
