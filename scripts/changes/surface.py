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
            yield from dict.fromkeys(_package(package, base, new))  # a class that goes is missed where it was and where it could be imported from


def _texts(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*.py"))}


def _package(package: str, base: Path, new: Path) -> Iterator[Finding]:
    old, fresh = (_loaded(package, root) for root in (base, new))
    names = _exported(old) | _exported(fresh)  # of an argument, griffe names the function in the second of both
    for breakage in _breakages(old, fresh):
        path = _public(breakage.obj, names, package)
        if path:
            yield _finding(breakage, path)
    for breakage in _breakages(fresh, old):  # what the newer has and the older has not
        path = _public(breakage.obj, names, package)
        finding = _addition(breakage, path) if path else None
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


def _exported(module: griffe.Module) -> dict[str, str]:
    """Where each class and function can be imported from, by where it is defined; of several places the shortest."""
    found: dict[str, str] = {}
    for name, member in module.members.items():
        if name.startswith("_") or (member.is_alias and not member.is_exported):
            continue
        try:
            defined = member.final_target if isinstance(member, griffe.Alias) else member
        except griffe.AliasResolutionError:
            continue  # of another distribution
        inner = _exported(defined) if isinstance(defined, griffe.Module) and not member.is_alias else {defined.path: f"{module.path}.{name}"}
        found |= {path: place for path, place in inner.items() if path not in found or place.count(".") < found[path].count(".")}
    return found


def _public(subject: griffe.Object, names: dict[str, str], package: str) -> str:
    """The name by which programs know what has changed; empty for what they do not, and for what is said elsewhere."""
    if _repeated(subject):
        return ""
    path, rest = subject.path, ""
    while path and path not in names:
        path, _, name = path.rpartition(".")
        rest = f".{name}{rest}"
    found = names[path] + rest if path else subject.path
    private = any(name.startswith("_") and not name.startswith("__") for name in found.split("."))
    return "" if private or not found.startswith(f"{package}.") else found


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
    for module in (one["models"] for one in (found, *found.modules.values()) if "models" in one.modules):
        module.exports = [*listed(module)]
    return found


def listed(module: griffe.Module) -> list[str]:
    """What a module lists; of models, which are not listed, what their package imports from itself."""
    names = [name for name in module.exports or () if isinstance(name, str)]
    return names or [name for name, target in module.imports.items() if target.startswith(f"{module.path}.")]


def _repeated(subject: griffe.Object) -> bool:
    """What is said elsewhere: a model's module beside the model, a name that a class inherits, what Python asks for the names of a module."""
    path = subject.path.split(".")
    return (
        path[-1] in ("__dir__", "__getattr__")
        or ("models" in path[:-1] and subject.is_module and not subject.is_alias)
        or (subject.is_alias and subject.inherited)
    )


def _finding(breakage: griffe.Breakage, path: str) -> Finding:
    """A breakage in the words of this report."""
    level = Level.PATCH if breakage.kind in MILD else Level.BREAKING
    if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED:
        owner, _, name = path.rpartition(".")
        return Finding(level, PLATFORM, f"`{owner}`", f"`{name}` removed", (PYTHON,))
    return Finding(level, PLATFORM, f"`{path}`", _what(breakage), (PYTHON,) if level is Level.BREAKING else ())


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


def _addition(breakage: griffe.Breakage, path: str) -> Finding | None:
    if breakage.kind is griffe.BreakageKind.OBJECT_REMOVED:
        owner, _, name = path.rpartition(".")
        return Finding(Level.ADDITION, PLATFORM, f"`{owner}`", f"`{name}` added")
    if breakage.kind is griffe.BreakageKind.PARAMETER_REMOVED and not breakage.old_value.required:
        return Finding(Level.ADDITION, PLATFORM, f"`{path}`", f"argument `{breakage.old_value.name}` added")
    return None
