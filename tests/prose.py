"""Programs that stand in Markdown: found, run as they stand, and held against the types."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

from support import ROOT


class Block(NamedTuple):
    """A block of code: what it is of (`python`, `bash`, …), the file that it says it is, the heading above it, the code."""

    language: str
    title: str
    heading: str
    code: str

    @property
    def needs(self) -> list[str]:
        """Packages that it imports and that are not installed."""
        found = [name for node in ast.walk(ast.parse(self.code)) for name in _imported(node)]
        return [name for name in dict.fromkeys(name.partition(".")[0] for name in found) if importlib.util.find_spec(name) is None]


def _imported(node: ast.AST) -> list[str]:
    return [one.name for one in node.names] if isinstance(node, ast.Import) else [node.module or ""] if isinstance(node, ast.ImportFrom) else []


def blocks(path: Path) -> list[Block]:
    """Every block of code of a file, in order."""
    found, heading = [], ""
    for part in re.finditer(r'^#+ ([^\n]+)$|^```(\w*)(?: title="([^"]+)")?\n(.*?)^```$', path.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
        if part[1]:
            heading = part[1]
        else:
            found.append(Block(part[2], part[3] or "", heading, part[4]))
    return found


def checked(programs: dict[str, str], folder: Path) -> str:
    """What mypy, strict, has to say of programs; empty where it has nothing."""
    for name, code in programs.items():
        (folder / name).write_text(code, encoding="utf-8")
    untyped = "--disable-error-code=import-untyped"  # pandas brings no types
    command = [sys.executable, "-m", "mypy", "--no-error-summary", untyped, *(str(folder / name) for name in programs)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True).stdout
