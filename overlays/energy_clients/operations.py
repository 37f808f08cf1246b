"""Every operation of every platform as data: what the specification says, and how to read and write its messages."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

from energy_api.index import OPERATIONS
from energy_core import Operation

__all__ = ["Operation", "all", "find", "path"]


@cache
def all() -> tuple[Operation, ...]:
    """Return every operation, ordered by platform, service and name."""
    found = (_load(place) for place in OPERATIONS.values())
    return tuple(sorted(found, key=lambda operation: (operation.platform, operation.service, operation.name)))


def find(method: str, path: str, action: str | None = None) -> Operation:
    """Return the operation of a wire request: method, path (a template, or with values in it) and the `action` parameter; `LookupError` when there is none."""
    place = _exact().get((method.upper(), _shape(path), action)) or _matching(method.upper(), path, action)
    if place is None:
        raise LookupError(f"no operation {method.upper()} {path}" + (f"?action={action}" if action else ""))
    return _load(place)


def path(operation: Operation) -> str:
    """Return where an operation is on a client, such as `connection.search_devices` or `v3.sites.list_sites`: `operator.attrgetter(path)(client)` is it."""
    return f"{operation.service.replace('v3_', 'v3.')}.{operation.name}"


def _load(place: str) -> Operation:
    module, _, name = place.rpartition(".")
    operation: Operation = getattr(import_module(module), name).OPERATION
    return operation


def _shape(path: str) -> str:
    """A path template whatever its parameters are called."""
    return re.sub(r"\{[^}]*\}", "{}", path)


@cache
def _exact() -> dict[tuple[str, str, str | None], str]:
    return {(method, _shape(path), action): place for (method, path, action), place in OPERATIONS.items()}


def _matching(method: str, path: str, action: str | None) -> str | None:
    for (other, template, act), place in OPERATIONS.items():
        pattern = "[^/]+".join(re.escape(part) for part in re.split(r"\{[^}]*\}", template))
        if (other, act) == (method, action) and "{" in template and re.fullmatch(pattern, path):
            return place
    return None
