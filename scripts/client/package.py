"""The package of one platform, and what all platforms share."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from document.bundle import Json
from document.view import view

from .models import write_models
from .names import HEAD, folder
from .operations import Operations, Wire
from .parsing import parse
from .services import write_services
from .writing import environment, write, write_template


def render(platform: str, document: Json, out: Path) -> dict[Wire, str]:
    """Write the package of one platform below `out`; return where its operations are, by wire form."""
    plain = view(document)
    data = parse(folder(platform, "specs"), plain)
    templates = environment()
    models = write_models(templates, data, plain, out / platform / "models")
    write(out / platform / "__init__.py", f'# {HEAD}\n"""Models and operations of the platform."""\n')
    places = Operations(templates, platform, plain, models).write(data, out / platform)
    write_services(templates, platform, plain.document, out / platform / "services")
    return places


def render_shared(places: Mapping[Wire, str], out: Path) -> None:
    """Write what all platforms share: the index of operations, the package itself."""
    write(out / "__init__.py", f'# {HEAD}\n"""Typed models and operations, generated; people import `energy_clients`."""\n')
    write(out / "py.typed", f"# {HEAD}\n")
    write_template(out / "index.py", environment(), "index", places=dict(sorted(places.items(), key=str)))
