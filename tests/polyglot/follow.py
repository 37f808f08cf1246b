"""Follow a client guide word by word: write the files it shows, then run its commands, in an empty folder, against a fresh simulator.

What the guide's own script `generate` made a moment ago from the same specifications may lie in the folder: the script sees that it is up to date.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path

from energy_simulator import Simulator

BLOCK = re.compile(r"^```(\w+)(?: title=\"([^\"]+)\")?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LIMIT = 1500
BUILT = {"CARGO_TARGET_DIR": str(Path(__file__).resolve().parent / "rust" / "target")}  # dependencies that the project has compiled already


def blocks(guide: str) -> tuple[dict[str, str], list[str]]:
    """The files that a guide shows, by path, and its shell commands in order."""
    found = BLOCK.findall(guide)
    return {title: text for _, title, text in found if title}, [text for language, title, text in found if language == "sh" and not title]


def follow(guide: Path, specs: Path, generated: Path | None = None) -> str:
    """Return what went wrong, empty when the last command printed every device of the search and then their number."""
    files, commands = blocks(guide.read_text(encoding="utf-8"))
    with Simulator(devices=250, enapter_devices=120, strict=True) as simulator, tempfile.TemporaryDirectory(prefix="energy-guide-") as folder:
        for name, text in files.items():
            path = Path(folder) / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        if generated:
            (Path(folder) / generated.name).symlink_to(generated)
        environment = {**BUILT, **os.environ, **simulator.environment, "SPECS": str(specs)}
        for command in commands:
            done = subprocess.run(["bash", "-euo", "pipefail", "-c", command], cwd=folder, env=environment, capture_output=True, text=True, timeout=LIMIT)
            if done.returncode:
                return f"{guide.name}: these commands fail ({done.returncode}):\n{command}\n{(done.stdout + done.stderr)[-3000:]}"
        return judged(guide.name, done.stdout) if commands else f"{guide.name}: no commands"


def judged(name: str, printed: str) -> str:
    """The last line counts what the lines before it show."""
    *devices, last = printed.strip().splitlines() or [""]
    number = re.match(r"\d+", last)
    shown = len(devices)
    return (
        ""
        if number and int(number[0]) > 100 and shown >= int(number[0])
        else f"{name}: prints {shown} lines and then {last!r}, not its devices and their number"
    )
