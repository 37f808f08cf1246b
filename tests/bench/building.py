"""What the project's own commands take: regeneration, the checks."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from .environments import stock_command
from .measure import ROOT, Line, Peer, Setting, compare, least, programs

GENERATE = str(ROOT / "scripts" / "generate.py")
# As scripts/twin asks for them.
TWIN = "--input-file-type openapi --output-model-type pydantic_v2.BaseModel --target-python-version 3.11 --openapi-scopes schemas --disable-timestamp"
TWIN += " --use-annotated --use-standard-collections --use-union-operator --allow-extra-fields --formatters builtin"


def subject(setting: Setting) -> Iterator[Line]:
    """Lines about building; each command runs once, and takes long."""
    if setting.quick:
        yield Line("regenerate everything", "the two generators alone", None, "× the time", 1.5, note="left out: takes minutes")
        yield Line("make check", "", None, "s", 60, note="left out: takes minutes")
        return
    with tempfile.TemporaryDirectory(prefix="energy-bench-") as folder:
        root = Path(folder)
        for part in ("specs", "overlays", "generated"):
            shutil.copytree(ROOT / part, root / part, ignore=shutil.ignore_patterns("__pycache__"))
        yield from _regeneration(root)
    try:
        taken = least(2, {"check": programs(["make", "--silent", "check", "ARGS=--full"])})  # the first fills the caches of the tools
        yield Line("make check, warm", "", taken["check"], "s", 60)
    except RuntimeError as failure:  # it says what is wrong with the tree, which is not for this to judge
        yield Line("make check, warm", "", None, "s", 60, note=" ".join(str(failure).split())[-200:])


def _regeneration(root: Path) -> Iterator[Line]:
    alone = programs(*(command for platform in ("enapter", "enos") for command in _generators(platform, root / "alone")))
    everything = programs([sys.executable, GENERATE, "--root", str(root), "--full"])
    yield from compare("regenerate everything", everything, [Peer("the two generators alone", lambda: alone, 1.5)], 1)
    again = least(3, {"again": programs([sys.executable, GENERATE, "--root", str(root)])})["again"]
    yield Line("regenerate, nothing changed", "", again, "s", 1)


def _generators(platform: str, out: Path) -> Iterator[list[str]]:
    """Both generators as they come, of the same document."""
    document = ROOT / "generated" / "energy_twin" / platform / "openapi.json"
    yield stock_command(document, out / platform)
    program = str(Path(sys.executable).with_name("datamodel-codegen"))
    yield [program, "--input", str(document), "--output", str(out / f"{platform}.py"), *TWIN.split()]
