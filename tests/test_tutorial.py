"""The tutorial, typed as it stands."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from prose import Block, blocks, checked
from support import PATIENCE, ROOT

TUTORIAL = ROOT / "overlays" / "energy_clients" / "TUTORIAL.md"
BLOCKS = blocks(TUTORIAL)
INSTALL, *STEPS = BLOCKS
SEPARATOR = "---- the next output ----"


def script(steps: list[Block]) -> str:
    """What a reader types, and the files that a reader writes, in order."""
    typed = (
        f"cat > {step.title} <<'END OF FILE'\n{step.code}END OF FILE" if step.language == "python" else f"echo '{SEPARATOR}'\n{step.code}"
        for step in steps
        if step.language != "text"
    )
    return "\n".join(["trap 'kill $! || true' EXIT", *typed])  # whatever fails, the simulator ends


@pytest.mark.slow
def test_each_command_prints_what_the_tutorial_says(tmp_path: Path) -> None:
    settings = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}", "MPLBACKEND": "Agg"}
    done = subprocess.run(["bash", "-euc", script(STEPS)], cwd=tmp_path, env=settings, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
    printed = done.stdout.split(f"{SEPARATOR}\n")[1:]
    commands = [at for at, step in enumerate(STEPS) if step.language == "bash"]
    for at, output in zip(commands, printed, strict=True):
        said = STEPS[at + 1].code if at + 1 < len(STEPS) and STEPS[at + 1].language == "text" else ""
        assert re.sub(r"^\.+ +\[100%\]\n| in [\d.]+s", "", output) == said, STEPS[at].code
    assert all((tmp_path / picture).stat().st_size > 10_000 for picture in ("day.png", "may.png"))


def test_what_is_installed_is_what_there_is() -> None:
    from_wheels, from_clone = re.findall(r"(?:clients|clone)\[([\w,]+)\]", TUTORIAL.read_text(encoding="utf-8"))
    assert from_wheels == from_clone
    assert f"[{from_wheels}]" in INSTALL.code
    assert set(from_wheels.split(",")) <= set(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"])


@pytest.mark.slow
def test_its_programs_pass_a_strict_type_check(tmp_path: Path) -> None:
    assert checked({step.title: step.code for step in STEPS if step.language == "python"}, tmp_path) == ""
