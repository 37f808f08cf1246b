"""What callers of the Python clients notice of generated code that was written anew, read from the files that differ; nothing is imported."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from document.view import offered_as

from . import history
from .finding import PYTHON, Finding, Level, shown

FACTS = ("method", "path", "query", "safety", "pagination", "envelope", "auth", "host", "deprecated")
KINDS = ("class", "method", "argument", "field", "value", "error code", "fact")
WORDS = {"answer": "type of the answer"}  # what a fact is called where its name does not say it


class Part(NamedTuple):
    """A name that callers know: the method, class or service that has it, what kind of name it is, and the name."""

    owner: str
    kind: str  # one of KINDS
    name: str


Surface = dict[tuple[str, str], dict[str, str]]  # by owner and kind: names, with how each is annotated, bound or said


def compared(old: Path, new: Path, names: Iterable[str]) -> list[Finding]:
    """Findings about two versions of `generated/`, in which the files of these names differ; the worst first."""
    names = list(names)
    before, after = surface(old, names), surface(new, names)
    found = [finding for owner in sorted({owner for owner, _ in (*before, *after)}) for finding in _owner(owner, before, after)]
    return sorted(found, key=lambda finding: -finding.level)


def surface(generated: Path, names: Iterable[str]) -> Surface:
    """The names that callers know out of some files of `generated/`; a file that is not there has none."""
    found: Surface = {}
    for name in names:
        package, *way = name.split("/")
        if package == "energy_api" and len(way) in (2, 3) and (generated / name).is_file():
            for part, text in _module(way[0], *way[1:-1], way[-1].removesuffix(".py"), module=ast.parse((generated / name).read_bytes())):
                found.setdefault((part.owner, part.kind), {})[part.name] = text
    return found


def _module(platform: str, *way: str, module: ast.Module) -> Iterator[tuple[Part, str]]:
    classes = [node for node in module.body if isinstance(node, ast.ClassDef)]
    match way:
        case ("models", _):
            yield from (found for node in classes for found in _class(f"{platform}.models", node))
        case ("services", name):
            bound = {part.name: value for node in classes for part, value in _assigned("", "method", node)}
            yield from ((Part(f"{platform}.{offered_as(name)}", "method", method), value) for method, value in bound.items())
        case (name,):
            shared = {ast.unparse(node.targets[0]): ast.literal_eval(node.value) for node in module.body if isinstance(node, ast.Assign)}
            yield from (found for node in classes for found in _operation(f"{platform}.{offered_as(name)}.{node.name}", node, shared))
        case _:
            pass


def _class(owner: str, node: ast.ClassDef) -> Iterator[tuple[Part, str]]:
    """A model with its fields, or an enumeration with its members by value."""
    name = f"{owner}.{node.name}"
    yield Part(owner, "class", node.name), name
    for line in node.body:
        if isinstance(line, ast.AnnAssign) and not ast.unparse(line.target).startswith("_"):
            yield Part(name, "field", ast.unparse(line.target)), ast.unparse(line.annotation)
    yield from ((Part(name, "value", value), part.name) for part, value in _assigned(name, "value", node))


def _assigned(owner: str, kind: str, node: ast.ClassDef) -> Iterator[tuple[Part, str]]:
    for line in node.body:
        if isinstance(line, ast.Assign):
            yield Part(owner, kind, ast.unparse(line.targets[0])), ast.unparse(line.value)


def _operation(owner: str, operation: ast.ClassDef, shared: Mapping[str, dict[int | str, str]]) -> Iterator[tuple[Part, str]]:
    for node in operation.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Call):
            told = {keyword.arg: keyword.value for keyword in node.value.keywords}
            yield from ((Part(owner, "fact", fact), ast.unparse(told[fact])) for fact in FACTS if fact in told)
            errors = _table(told["errors"], shared) if "errors" in told else {}
            yield from ((Part(owner, "error code", str(code)), repr(kind)) for code, kind in errors.items())
        if isinstance(node, ast.FunctionDef) and node.name == "request":
            for argument, default in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True):
                kind = ast.unparse(argument.annotation) if argument.annotation else ""
                yield Part(owner, "argument", argument.arg), kind + (f" = {ast.unparse(default)}" if default else "")
        if isinstance(node, ast.FunctionDef) and node.name == "decode" and node.returns:
            yield Part(owner, "fact", "answer"), ast.unparse(node.returns)


def _table(node: ast.expr, shared: Mapping[str, dict[int | str, str]]) -> dict[int | str, str]:
    """A table that may hold, or be, one that several operations have."""
    if isinstance(node, ast.Name):
        return shared[node.id]
    found: dict[int | str, str] = {}
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            found |= {ast.literal_eval(key): ast.literal_eval(value)} if key else _table(value, shared)
    return found


def _owner(owner: str, before: Surface, after: Surface) -> Iterator[Finding]:
    """Findings about the parts of one owner; of an owner that came or went as a whole its own owner speaks."""
    if any(_is_whole(owner, one) and not _is_whole(owner, other) for one, other in ((before, after), (after, before))):
        return
    for kind in KINDS:
        old, new = (parts.get((owner, kind), {}) for parts in (before, after))
        gone, come = [name for name in old if name not in new], [name for name in new if name not in old]
        if len(gone) == len(come) == 1 and kind not in ("error code", "fact") and _same(owner, kind, gone[0], come[0], before, after):
            yield Finding(Level.BREAKING, PYTHON, owner, f"{kind} {shown(gone[0])} → {shown(come[0])}", (PYTHON,))
            gone = come = []
        for name in gone:
            yield _finding(owner, kind, name, old[name], None, before)
        for name in come:
            yield _finding(owner, kind, name, None, new[name], after)
        for name in old:
            if name in new and old[name] != new[name]:
                yield _finding(owner, kind, name, old[name], new[name], after)


def _is_whole(owner: str, parts: Surface) -> bool:
    above, _, name = owner.rpartition(".")
    return any(name in parts.get((above, kind), {}) for kind in ("class", "method"))


def _same(owner: str, kind: str, gone: str, come: str, before: Surface, after: Surface) -> bool:
    """Whether one name took the place of another: all that belongs to them is the same."""
    if kind not in ("method", "class"):
        return before[owner, kind][gone] == after[owner, kind][come]
    inner = _belonging(f"{owner}.{gone}", before)
    return bool(inner) and inner == _belonging(f"{owner}.{come}", after)


def _belonging(owner: str, parts: Surface) -> dict[str, dict[str, str]]:
    return {kind: parts[owner, kind] for kind in KINDS if (owner, kind) in parts}


def _finding(owner: str, kind: str, name: str, old: str | None, new: str | None, parts: Surface) -> Finding:
    """One change in words: `argument `limit` added: `int | None = None``."""
    level = _level(kind, name, old, new)
    about = WORDS.get(name, name) if kind == "fact" else f"{kind} {shown(name)}"
    if kind in ("method", "class") and None in (old, new):
        inner = [one for part in ("argument", "field", "value") for one in parts.get((f"{owner}.{name}", part), {})]
        about = f"{kind} {shown(name + '(' + ', '.join(inner) + ')' if kind == 'method' or inner else name)}"
    if old is None or new is None:
        said = "" if kind in ("method", "class") else f": {shown(new or old)}"
        what = f"{about} {'added' if old is None else 'removed'}{said}"
    else:
        what = f"{about}: {shown(old)} → {shown(new)}"
    return Finding(level, PYTHON, owner, what, (PYTHON,) if level is Level.BREAKING else ())


def _level(kind: str, name: str, old: str | None, new: str | None) -> Level:
    """How far a change reaches for a program that calls the clients or reads their answers."""
    if kind == "fact":
        return Level.BREAKING if name == "answer" else Level.ADDITION if name == "deprecated" else Level.PATCH
    if old is None:
        return Level.BREAKING if kind == "argument" and new is not None and " = " not in new else Level.ADDITION
    if new is None or kind not in ("argument", "field"):
        return Level.BREAKING
    was, now = (set(text.partition(" = ")[0].split(" | ")) for text in (old, new))
    if kind == "field":
        return Level.ADDITION if now <= was else Level.BREAKING  # whoever reads it was ready for more
    harder = " = " in old and " = " not in new
    return Level.BREAKING if harder or not was - {"None"} <= now else Level.ADDITION


def for_version(root: Path, level: Level) -> str:
    """What a change of that level asks of the version in pyproject.toml, given the version that was published last."""
    try:
        base, version = history.newest(root).base, history.project_version(root)
    except history.BadHistory as error:
        return f"{level} for callers; which version it takes is not known: {error}"
    if base is None:
        return f"{level} for callers; nothing was published yet, so version {history.written(version)} may stay"
    least = history.least(base, level)
    enough = f"{history.written(version)} is that" if version >= least else f"{history.PROJECT} says {history.written(version)}: raise it"
    return f"{level} for callers: after {history.written(base)} comes {history.written(least)} at least; {enough}"
