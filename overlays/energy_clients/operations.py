"""Every operation of every platform as data: what the specification says, and how to read and write its messages."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module

from energy_api.index import MODULES
from energy_core import Operation

__all__ = ["Operation", "all", "find", "path"]


@cache
def all() -> tuple[Operation, ...]:
    """Return every operation, ordered by platform, service and name."""
    found = (_load(module) for module in MODULES.values())
    return tuple(sorted(found, key=lambda operation: (operation.platform, operation.service, operation.name)))


def find(method: str, path: str, action: str | None = None) -> Operation:
    """Return the operation of a wire request: method, path (a template, or with values in it) and the `action` parameter; `LookupError` when there is none."""
    module = _exact().get((method.upper(), _shape(path), action)) or _matching(method.upper(), path, action)
    if module is None:
        raise LookupError(f"no operation {method.upper()} {path}" + (f"?action={action}" if action else ""))
    return _load(module)


def path(operation: Operation) -> str:
    """Return where an operation is on a client, such as `connection.search_devices` or `v3.sites.list_sites`: `operator.attrgetter(path)(client)` is it."""
    return f"{operation.service.replace('v3_', 'v3.')}.{operation.name}"


def _load(module: str) -> Operation:
    operation: Operation = import_module(module).OPERATION
    return operation


def _shape(path: str) -> str:
    """A path template whatever its parameters are called."""
    return re.sub(r"\{[^}]*\}", "{}", path)


@cache
def _exact() -> dict[tuple[str, str, str | None], str]:
    return {(method, _shape(path), action): module for (method, path, action), module in MODULES.items()}


def _matching(method: str, path: str, action: str | None) -> str | None:
    for (other, template, act), module in MODULES.items():
        pattern = "[^/]+".join(re.escape(part) for part in re.split(r"\{[^}]*\}", template))
        if (other, act) == (method, action) and "{" in template and re.fullmatch(pattern, path):
            return module
    return None
