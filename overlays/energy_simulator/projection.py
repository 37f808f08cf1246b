"""`projection`: cropping a result set to the fields asked for ("How does projection crop the result set?", API FAQs)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeAlias, cast

__all__ = ["ProjectionError", "parse", "project"]

Tree: TypeAlias = "dict[str, Tree | None]"  # None stands for everything below

DEEPEST = 64  # steps of a path: no document is as deep
_STEP = re.compile(r"(\*|[^.*\[\]\s]+)((?:\[\*\])*)")


class ProjectionError(ValueError):
    """A path that is not `a.b`, `a[*].b` or `a.*.b`."""


def parse(paths: Sequence[str]) -> Tree:
    """Return the paths as one tree; a path wins over longer ones that begin with it."""
    tree: Tree = {}
    for path in paths:
        _add(tree, _steps(path))
    return tree


def _add(tree: Tree, steps: Sequence[str]) -> None:
    first, *rest = steps
    if not rest:
        tree[first] = None
        return
    below = tree.setdefault(first, {})
    if below is not None:
        _add(below, rest)


def _steps(path: str) -> list[str]:
    steps: list[str] = []
    for part in path.split("."):
        match = _STEP.fullmatch(part)
        if match is None:
            raise ProjectionError(f"{path!r} is not a field path")
        steps.append(match[1])
        steps += ["[*]"] * (len(match[2]) // 3)
    if len(steps) > DEEPEST:
        raise ProjectionError(f"{path[:20]!r}… has more than {DEEPEST} steps")
    return steps


def project(value: Any, tree: Tree | None) -> Any:
    """Return what `tree` leaves of `value`. Fields that do not exist are left out, and so is what has no fields where a path asks for one."""
    if tree is None or not isinstance(value, (dict, list)):
        return value
    if isinstance(value, dict):
        return _fields(cast("dict[str, Any]", value), tree)
    below = tree.get("[*]", {})
    return [project(item, below) for item in cast("list[object]", value) if _reaches(item, below)] if "[*]" in tree else []


def _reaches(item: object, below: Tree | None) -> bool:
    return below is None or isinstance(item, (dict, list))


def _fields(value: dict[str, Any], tree: Tree) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, item in value.items():
        trees = [tree[name] for name in (key, "*") if name in tree]
        below = _merged(trees)
        if trees and _reaches(item, below):
            found[key] = project(item, below)
    return found


def _merged(trees: Sequence[Tree | None]) -> Tree | None:
    """All trees in one; where one of them is everything, so is the whole."""
    merged: Tree = {}
    for tree in trees:
        if tree is None:
            return None
        for key in tree:
            merged[key] = _merged([other[key] for other in trees if other is not None and key in other])
    return merged
