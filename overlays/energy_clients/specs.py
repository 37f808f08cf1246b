"""The published specifications as files: for generators, validators and tests, in whatever language."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from energy_core.errors import ConfigurationError, InvalidArgument

__all__ = ["folder", "path"]

_BUILT = Path(__file__).parents[2] / "dist" / "specs"  # of a checkout


def folder() -> Path:
    """Return the folder that `make specs` builds, as the extra `specs` installs it; its README tells what is where.

    Raises `ConfigurationError` where it is not installed, and in a checkout not built.
    """
    installed = find_spec("energy_clients_specs")
    for place in (*(installed.submodule_search_locations or () if installed else ()), _BUILT):
        if (Path(place) / "README.md").is_file():
            return Path(place)
    raise ConfigurationError("the specifications are not installed: pip install 'energy-clients[specs]' (wheels: --find-links), or in a checkout `make specs`")


def path(platform: str, name: str = "openapi.yaml") -> Path:
    """Return a file of a platform's specification: `path("enos")`, `path("enapter", "fixtures.json")`, `path("enos", "services/asset.yaml")`.

    Raises `InvalidArgument` for a platform or file that there is none of, naming those there are.
    """
    root = folder()
    known = sorted(place.name for place in root.iterdir() if (place / "openapi.json").is_file())
    if platform not in known:
        raise InvalidArgument(f"platform: {platform!r} is none of {', '.join(known)}")
    files = sorted(file.relative_to(root / platform).as_posix() for file in (root / platform).rglob("*") if file.is_file())
    if name not in files:
        raise InvalidArgument(f"name: {name!r} is none of {', '.join(files)}")
    return root / platform / name
