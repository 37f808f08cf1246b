"""The simulator as a wheel, for teams that have no index with this project: a file to install, and the same bytes on every run."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

# hatchling is not typed throughout
# pyright: reportUnknownMemberType=false
from hatchling.builders.wheel import WheelBuilder

FOLDER = Path("scripts", "packages", "simulator")


def wheel(root: Path) -> tuple[str, bytes]:
    """Return the name of the wheel and its content: what an index would have."""
    with TemporaryDirectory() as made:
        (built,) = (Path(path) for path in WheelBuilder(str(root / FOLDER)).build(directory=made, versions=["standard"]))
        return built.name, built.read_bytes()
