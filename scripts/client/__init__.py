"""Render `energy_api`: openapi-python-client reads the specification, our templates write it.

Whoever needs only what all generated files say, or the error, does not load the generator.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .names import HEAD, GenerateError

if TYPE_CHECKING:
    from .package import render, render_shared

__all__ = ["HEAD", "GenerateError", "render", "render_shared"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import package

    return getattr(package, name)
