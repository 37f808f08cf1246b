"""All rules for all platforms, in the order in which one needs the other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from document.bundle import SHARED, Json, SpecError, platforms, pointer

from . import enumerations, examples, keywords, lost, names, operations, refusals, schemas
from .platform import Platform, Problem, read, shown

WIDTH = 160


def problems(specs: Path, *, quick: bool = False) -> list[Problem]:
    """Every broken rule of the specifications below `specs`.

    `quick` takes a file for valid OpenAPI as long as the other rules can read it, since to prove that takes three quarters of the time.
    """
    return [problem for name in platforms(specs) for problem in _platform(name, specs, quick)]


def _platform(name: str, specs: Path, quick: bool) -> Iterator[Problem]:
    yield from _lines(specs / name, specs)
    try:
        yield from list(_stages(name, specs, quick))
    except (AttributeError, KeyError, TypeError) as error:
        if quick:  # the whole examination says what is not valid
            yield from _platform(name, specs, quick=False)
            return
        yield Problem(f"{specs.name}/{name}", "", f"something is not of the shape it has elsewhere: {type(error).__name__}: {error}")
    except SpecError as error:
        file = Path(error.file) if Path(error.file).is_absolute() else specs / name / error.file
        yield Problem(shown(file, specs), error.place, error.rule)


def _stages(name: str, specs: Path, quick: bool) -> Iterator[Problem]:
    """The rules in stages: each relies on what the one before has made sure of."""
    sources = read(name, specs)
    if found := [*keywords.check(sources), *_dangling(sources)]:
        yield from found
        return
    yield from lost.check(name, specs, sources)
    platform = Platform.joined(name, specs, sources)
    if found := [*names.check(platform), *enumerations.check(platform), *schemas.check(platform)] or ([] if quick else _invalid(platform)):
        yield from found
        return
    yield from _unused(platform)
    for operation in platform.operations:
        yield from (Problem(operation.file, operation.name, rule) for rule in operations.check(operation))
    yield from refusals.check(platform)
    yield from examples.check(platform)


def _invalid(platform: Platform) -> list[Problem]:
    from . import validity  # loads a validator, which a quick look does without

    return [*validity.check(platform)]


def _lines(folder: Path, specs: Path) -> Iterator[Problem]:
    for path in sorted(folder.glob("*.yaml")):
        for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
            if len(line) > WIDTH:
                yield Problem(shown(path, specs), f"line {number}", f"{len(line)} characters; a line has at most {WIDTH}")


def _dangling(sources: dict[str, Json]) -> Iterator[Problem]:
    shared = next(iter(sources.values()))
    for file, source in sources.items():
        for place, ref in keywords.references(source):
            name, _, at = ref.partition("#")
            if name not in ("", SHARED):
                continue  # joining the files says it
            target = shared if name == SHARED else source
            try:
                pointer(target, at)
            except (KeyError, TypeError):
                yield Problem(file, place, f"$ref {ref} names nothing")


def _unused(platform: Platform) -> Iterator[Problem]:
    document = platform.document
    used = {name for operation in platform.operations for option in operation.facts.get("security", document.get("security", ())) for name in option}
    reached = {("securitySchemes", name) for name in used}
    waiting = [document["paths"]]
    while waiting:
        for _, ref in keywords.references(waiting.pop()):
            section, name = ref.split("/")[-2:]
            if (section, name) not in reached:
                reached.add((section, name))
                waiting.append(document["components"][section][name])
    for file, source in platform.sources.items():
        for section, parts in source.get("components", {}).items():
            yield from (Problem(file, name, f"nothing refers to this part of components/{section}") for name in parts if (section, name) not in reached)
