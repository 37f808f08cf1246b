"""Hold requirements.lock against what its distributions require: everything must be met by the lock itself, on every Python and platform that is supported.

pip installs the lock without resolving, so it names nothing that lacks, and `pip check` neither follows extras nor looks at other platforms. Here every
requirement of every locked distribution is looked up in the lock, with extras and markers, and so are all of pyproject.toml: a release of
anybody cannot break what does not look beyond the lock.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from itertools import product
from pathlib import Path
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parent.parent
APART = ("spark",)  # extras too large for everybody's environment: tests/spark has a lock of its own
PYTHONS = ("3.11", "3.12", "3.13")
PLATFORMS = {"linux": ("posix", "Linux"), "darwin": ("posix", "Darwin"), "win32": ("nt", "Windows")}
Environment = dict[str, str]
Requires = Callable[[str], list[str]]  # what an installed distribution requires, as its metadata say


class LockError(Exception):
    """A line of the lock that pip would have to resolve."""


@dataclass(frozen=True)
class Locked:
    """A line of the lock."""

    requirement: Requirement
    version: Version
    text: str  # as it stands in the file, with its hashes

    @property
    def name(self) -> str:
        return canonicalize_name(self.requirement.name)

    def holds(self, environment: Environment | None = None) -> bool:
        """Is it installed there?"""
        marker = self.requirement.marker
        return marker is None or marker.evaluate(dict(environment or {}))


def environments() -> Iterator[tuple[str, Environment]]:
    """What markers see, by a name for people."""
    for python, (platform, (os_name, system)) in product(PYTHONS, PLATFORMS.items()):
        facts = {"python_version": python, "python_full_version": f"{python}.0", "sys_platform": platform, "os_name": os_name, "platform_system": system}
        yield f"Python {python} on {platform}", {**facts, "implementation_name": "cpython", "platform_python_implementation": "CPython"}


Lock = dict[str, list[Locked]]  # the lines of a lock by name; of several, each is for other Pythons or platforms


def read(text: str) -> Lock:
    """The lines of a lock; each must be `name==version`, with a hash."""
    found: Lock = {}
    for line in text.replace("\\\n", " ").splitlines():
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        pinned, *hashes = line.split("--hash=")
        try:
            requirement = Requirement(pinned.strip())
        except InvalidRequirement as error:
            raise LockError(f"requirements.lock: {pinned.strip()}: {error}") from error
        (version,) = [part.version for part in requirement.specifier if part.operator == "==" and "*" not in part.version] or [""]
        if not version or not hashes:
            raise LockError(f"requirements.lock: {pinned.strip()}: a version by == and a hash are needed")
        found.setdefault(canonicalize_name(requirement.name), []).append(Locked(requirement, Version(version), line))
    return found


def at(lock: Lock, name: str, environment: Environment | None = None) -> Locked | None:
    """The line of a distribution that counts in an environment; without one, here."""
    return next((line for line in lock.get(name, ()) if line.holds(environment)), None)


def project(root: Path = ROOT) -> dict[str, Any]:
    """What pyproject.toml says; an extra that is another distribution of this repository brings what that one needs."""
    found: dict[str, Any] = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    own: dict[str, list[str]] = {}
    for file in sorted(root.glob("scripts/packages/*/pyproject.toml")):
        of = tomllib.loads(file.read_text(encoding="utf-8"))
        own[canonicalize_name(of["project"]["name"])] = of["project"].get("dependencies", [])
        found["build-system"]["requires"] += of["build-system"]["requires"]
    for name, entries in found["project"].get("optional-dependencies", {}).items():
        found["project"]["optional-dependencies"][name] = [need for entry in entries for need in own.get(canonicalize_name(Requirement(entry).name), [entry])]
    return found


def declared(project: dict[str, Any]) -> Iterator[Requirement]:
    """Everything that a pyproject.toml asks for: to run, to build, with every extra, to work on it."""
    yield from running(project)
    for entries in (project["build-system"]["requires"], *project.get("dependency-groups", {}).values()):
        yield from map(Requirement, entries)


def running(project: dict[str, Any]) -> Iterator[Requirement]:
    """What a pyproject.toml asks for where the project is installed, with every extra that is not locked apart."""
    of = project["project"]
    for entries in (of.get("dependencies", []), *(entries for name, entries in of.get("optional-dependencies", {}).items() if name not in APART)):
        yield from map(Requirement, entries)


def lacking(lock: Lock, asked: Iterable[Requirement], requires: Requires, environment: Environment) -> Iterator[str]:
    """What the lock does not meet in one environment."""
    every = [("pyproject.toml", requirement) for requirement in asked]
    every += [("requirements.lock", Requirement(name)) for name in lock if at(lock, name, environment)]
    for by, requirement, line in _required(lock, every, requires, environment):
        if line is None:
            yield f"requirements.lock lacks {requirement.name}{requirement.specifier}, which {by} requires"
        elif not requirement.specifier.contains(line.version, prereleases=True):
            yield f"requirements.lock has {line.name} {line.version}, but {by} requires {requirement.name}{requirement.specifier}"


def needed(lock: Lock, asked: Iterable[Requirement], requires: Requires) -> list[Locked]:
    """The lines of everything that is installed for what is asked, on any Python and platform that is supported."""
    every = [("", requirement) for requirement in asked]
    found = {line.text: line for _, environment in environments() for _, _, line in _required(lock, every, requires, environment) if line}
    return [found[text] for text in sorted(found)]


def _required(
    lock: Lock, asked: Iterable[tuple[str, Requirement]], requires: Requires, environment: Environment
) -> Iterator[tuple[str, Requirement, Locked | None]]:
    """Every requirement that follows from what is asked in one environment: by whom, what, and the line of the lock that it meets there."""
    todo = [(by, requirement, frozenset[str]()) for by, requirement in asked]
    seen: set[tuple[str, frozenset[str]]] = set()
    while todo:
        by, requirement, extras = todo.pop()
        if not _applies(requirement, extras, environment):
            continue
        name, wanted = canonicalize_name(requirement.name), frozenset(requirement.extras)
        line = at(lock, name, environment)
        yield by, requirement, line
        if line is not None and requirement.specifier.contains(line.version, prereleases=True) and (name, wanted) not in seen:
            seen.add((name, wanted))
            asking = f"{name}[{','.join(sorted(wanted))}]" if wanted else name
            todo += [(asking, Requirement(text), wanted) for text in requires(name)]


def _applies(requirement: Requirement, extras: frozenset[str], environment: Environment) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({**environment, "extra": extra}) for extra in ["", *extras])


def problems(lock: Lock, asked: list[Requirement], requires: Requires) -> list[str]:
    """Everything that lacks, each with where it does."""
    where: dict[str, list[str]] = {}
    for name, environment in environments():
        for problem in dict.fromkeys(lacking(lock, asked, requires, environment)):
            where.setdefault(problem, []).append(name)
    everywhere = len(PYTHONS) * len(PLATFORMS)
    return [problem if len(names) == everywhere else f"{problem} ({', '.join(names)})" for problem, names in where.items()]


def installed(lock: Lock) -> Requires:
    """The requirements of the distributions that are installed here, which must be those of the lock. Other Pythons are taken to have the same."""

    @cache
    def requires(name: str) -> list[str]:
        line = at(lock, name)
        if line is None:
            return []  # for another platform alone, so it is not here to be asked
        try:
            found = metadata.distribution(name)
        except metadata.PackageNotFoundError as error:
            raise LockError(f"{name} {line.version} is locked but not installed: make install") from error
        if Version(found.version) != line.version:
            raise LockError(f"{name} {found.version} is installed, {line.version} is locked: make install")
        said = found.metadata
        pythons = SpecifierSet(said["Requires-Python"] if "Requires-Python" in said else "")  # noqa: SIM401  # `get` is typed since 3.12
        if refused := [python for python in PYTHONS if python not in pythons]:
            raise LockError(f"{name} {found.version} does not run on Python {', '.join(refused)}")
        return list(found.requires or ())

    return requires


def main(arguments: Sequence[str] = (), root: Path = ROOT) -> int:
    asked = list(declared(project(root)))
    if "--asked" in arguments:  # for `make lock`
        print(*dict.fromkeys(map(str, asked)), sep="\n")
        return 0
    try:
        lock = read((root / "requirements.lock").read_text(encoding="utf-8"))
        found = problems(lock, asked, installed(lock))
    except LockError as error:
        found = [str(error)]
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
