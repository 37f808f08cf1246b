"""Render `energy_api`: openapi-python-client reads the specification, our templates write it."""

from .names import GenerateError
from .package import render, render_shared
from .writing import HEAD

__all__ = ["HEAD", "GenerateError", "render", "render_shared"]
