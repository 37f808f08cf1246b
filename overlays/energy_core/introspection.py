"""What a bound operation tells about itself to `help()`, `inspect`, `typing` and whoever asks them; loaded when one of these asks."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from inspect import cleandoc
from typing import Any

from .operation import Operation

__all__ = ["Names", "described", "result"]


def result(operation: Operation) -> str:
    """How the payload of an answer is annotated, such as `list[Device]`."""
    if not operation.model:
        kinds = {"text": "TimeSeries" if operation.column_types else "str", "binary": "bytes", "none": "None"}
        return kinds.get(operation.answer, "Any")
    from .model import annotated  # loads msgspec, which calls alone do without

    kind, path = operation.model, operation.pagination.items if operation.pagination else operation.envelope.data
    for wire in filter(None, path.split(".")):
        kind = annotated(getattr(import_module(operation.models), kind.removesuffix(" | None")))[wire]
    return kind


def described(request: Callable[..., Any], summary: str) -> str:
    """The docstring of a call that has a summary of its own."""
    _, heading, arguments = cleandoc(request.__doc__ or "").partition("\nArgs:\n")
    return f"{summary}\n{heading}{arguments}".rstrip()


class Names(dict[str, Any]):
    """The names in the annotations of a generated module, such as `energy_api.enos.connection`; imported when asked for."""

    def __init__(self, module: str) -> None:
        super().__init__()
        models = f"{module.rpartition('.')[0]}.models"
        self._modules = [models, "builtins", "collections.abc", "typing", "datetime", *_MODULES]

    def __missing__(self, name: str) -> Any:
        for module in map(import_module, self._modules):
            if hasattr(module, name):
                return getattr(module, name)
        raise KeyError(name)


_MODULES = [f"{__package__}.{name}" for name in ("facts", "pager", "stream", "series")]
