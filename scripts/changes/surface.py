"""What Python programs import, compared by griffe without importing anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import griffe

from .finding import PYTHON, Finding, Level, change

PACKAGES = {"energy_clients": "overlays", "energy_api": "generated"}
CORE = "energy_core"
PLATFORM = "Python"
# A default and an annotation are what a type checker and a reader see; no call that worked fails.
MILD = {griffe.BreakageKind.PARAMETER_CHANGED_DEFAULT, griffe.BreakageKind.RETURN_CHANGED_TYPE, griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE}


def compared(base: Path, new: Path) -> Iterator[Finding]:
    """Findings about the public names of two source trees."""
    for package, folder in PACKAGES.items():
        if any(_texts(base / place) != _texts(new / place) for place in (f"{folder}/{package}", f"overlays/{CORE}")):
            yield from _package(package, base, new)


def _texts(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.py"))}


def _package(package: str, base: Path, new: Path) -> Iterator[Finding]:
    old, fresh = (_loaded(package, root) for root in (base, new))
    for breakage in _breakages(old, fresh):
        finding = _finding(breakage)
        if finding:
            yield finding
    for breakage in _breakages(fresh, old):  # what the newer has and the older has not
        finding = _addition(breakage)
        if finding and package != "energy_api":  # there the specification says the same
            yield finding


def _breakages(old: griffe.Module, new: griffe.Module) -> Iterator[griffe.Breakage]:
    """What differs; a module that became a class, or the other way round, is the same to callers where it has the same names."""
    for breakage in griffe.find_breaking_changes(old, new):
        if breakage.kind is griffe.BreakageKind.OBJECT_CHANGED_KIND and {breakage.old_value, breakage.new_value} == {griffe.Kind.MODULE, griffe.Kind.CLASS}:
            way = breakage.obj.path.split(".")[1:]
            yield from griffe.find_breaking_changes(old[way], new[way])
        else:
            yield breakage


def _loaded(package: str, root: Path) -> griffe.Module:
    """One package, and the core that it re-exports from: what moved there and can be imported as before is not lost."""
    folder = root / PACKAGES[package]
    if not (folder / package).is_dir():
        return griffe.Module(package)
    core = root / "overlays"
    loader = griffe.GriffeLoader(search_paths=[folder, core], allow_inspection=False)
    loader.load(package)
    if (core / CORE).is_dir():
        loader.load(CORE)
    found: griffe.Module = loader.modules_collection[package]
    return found


def _repeated(subject: griffe.Object) -> bool:
    """What is said elsewhere: a model's module beside the model, a name that a class inherits, what Python asks for the names of a module."""
    path = subject.path.split(".")
    return (
        path[-1] in ("__dir__", "__getattr__")
        or ("models" in path[:-1] and subject.is_module and not subject.is_alias)
        or (subject.is_alias and subject.inherited)
    )


def _finding(breakage: griffe.Breakage) -> Finding | None:
    """A breakage in the words of this report."""
    subject, kind = breakage.obj, breakage.kind
    if _repeated(subject):
        return None
    level = Level.PATCH if kind in MILD else Level.BREAKING
    if kind is griffe.BreakageKind.OBJECT_REMOVED:
        owner, _, name = subject.path.rpartition(".")
        return Finding(level, PLATFORM, f"`{owner}`", f"`{name}` removed", (PYTHON,))
    return Finding(level, PLATFORM, f"`{subject.path}`", _what(breakage), (PYTHON,) if level is Level.BREAKING else ())


def _what(breakage: griffe.Breakage) -> str:
    kinds = griffe.BreakageKind
    old, new = (getattr(value, "name", value) for value in (breakage.old_value, breakage.new_value))
    words = {
        kinds.PARAMETER_REMOVED: f"argument `{old}` removed",
        kinds.PARAMETER_CHANGED_REQUIRED: f"argument `{new}` required",
        kinds.PARAMETER_ADDED_REQUIRED: f"required argument `{new}` added",
        kinds.PARAMETER_MOVED: f"argument `{old}` at another position",
        kinds.PARAMETER_CHANGED_KIND: f"argument `{old}` passed otherwise",
        kinds.PARAMETER_CHANGED_DEFAULT: f"default of argument `{old}` changed",
        kinds.RETURN_CHANGED_TYPE: "type of the result no longer stated",
        kinds.CLASS_REMOVED_BASE: "a base class less",
        kinds.OBJECT_CHANGED_KIND: change("kind", _kind(breakage.old_value), _kind(breakage.new_value)),
    }
    return words.get(breakage.kind, breakage.kind.value)


def _kind(value: object) -> str:
    return str(getattr(value, "value", value))


def _addition(breakage: griffe.Breakage) -> Finding | None:
    if _repeated(breakage.obj):
        return None
    if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED:
        owner, _, name = breakage.obj.path.rpartition(".")
        return Finding(Level.ADDITION, PLATFORM, f"`{owner}`", f"`{name}` added")
    if breakage.kind is griffe.BreakageKind.PARAMETER_REMOVED and not breakage.old_value.required:
        return Finding(Level.ADDITION, PLATFORM, f"`{breakage.obj.path}`", f"argument `{breakage.old_value.name}` added")
    return None
