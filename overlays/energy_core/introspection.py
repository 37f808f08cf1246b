"""What a bound operation tells about itself to `help()`, `inspect`, `typing` and whoever asks them; loaded when one of these asks."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from inspect import Signature, cleandoc, signature
from typing import Any

from .operation import Operation

__all__ = ["annotations", "described", "names", "result", "signed"]


def result(operation: Operation) -> str:
    """How the payload of an answer is annotated, such as `list[Device]`."""
    if not operation.model:
        kinds = {"text": "TimeSeries" if operation.column_types else "str", "binary": "bytes", "none": "None"}
        return kinds.get(operation.answer, "Any")
    from .model import annotated  # loads attrs, which calls alone do without

    kind, path = operation.model, operation.pagination.items if operation.pagination else operation.envelope.data
    for wire in filter(None, path.split(".")):
        kind = annotated(getattr(import_module(operation.models), kind.removesuffix(" | None")))[wire]
    return kind


def signed(request: Callable[..., Any], returns: str, hidden: str) -> Signature:
    """The signature of a call: the arguments of a request, without the `hidden` one, and what the call returns."""
    full = signature(request)
    return full.replace(parameters=[shown for name, shown in full.parameters.items() if name != hidden], return_annotation=returns)


def described(request: Callable[..., Any], summary: str, hidden: str) -> str:
    """The docstring of a call that has a summary of its own and sets the `hidden` argument itself."""
    arguments = cleandoc(request.__doc__ or "").partition("\nArgs:\n")[2]
    shown = re.sub(rf"^    {re.escape(hidden)}:.*(\n {{8,}}.*)*\n?", "", arguments, flags=re.MULTILINE)
    return f"{summary}\n\nArgs:\n{shown}" if shown else summary


def annotations(declared: Signature) -> dict[str, str]:
    """The annotations of a signature, by name."""
    return {name: parameter.annotation for name, parameter in declared.parameters.items()} | {"return": declared.return_annotation}


class _Names(dict[str, Any]):
    """The names that the annotations of an operation use, imported when asked for."""

    def __init__(self, models: str) -> None:
        super().__init__()
        self._modules = [models, "builtins", "typing", "collections.abc", *_MODULES]

    def __missing__(self, name: str) -> Any:
        for module in map(import_module, self._modules):
            if hasattr(module, name):
                return getattr(module, name)
        raise KeyError(name)


_MODULES = [f"{__package__}.{name}" for name in ("facts", "pager", "stream", "series")]


def names(module: str) -> dict[str, Any]:
    """The namespace of the annotations of a generated module, such as `energy_api.enos.connection.get_device`."""
    return _Names(f"{module.rsplit('.', 2)[0]}.models")
