"""Files of generated code: the template environment, docstrings, and a last look before a file is kept."""

from __future__ import annotations

import functools
import textwrap
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from .names import HEAD

TEMPLATES = Path(__file__).parent.parent / "templates"


@functools.cache
def environment() -> Environment:
    """The templates' environment; `literal` is the only way in which data of a specification becomes code."""
    found = Environment(loader=FileSystemLoader(TEMPLATES), trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined, keep_trailing_newline=True)
    values: Any = found.globals
    values.update(head=HEAD, quoted=quoted, literal=repr)
    return found


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_template(path: Path, templates: Environment, name: str, **values: Any) -> None:
    write(path, templates.get_template(f"{name}.py.jinja").render(**values))


def quoted(text: str, indent: int = 0) -> str:
    """A docstring literal of `text`, wrapped; whatever the specification says, it stays text."""
    lines: list[str] = []
    for line in text.strip().split("\n"):
        margin = " " * (len(line) - len(line.lstrip()) + 4 if line.startswith(" ") else 0)
        if len(line) <= 140 - indent and line.isprintable():  # most are, and wrapping takes its time
            lines.append(line.rstrip())
        else:
            lines += textwrap.wrap(line, 140 - indent, break_long_words=False, break_on_hyphens=False, subsequent_indent=margin) or [""]
    shown = ("".join(filter(str.isprintable, line)).rstrip() for line in lines)
    body = f"\n{' ' * indent}".join(shown).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    body = "\n".join(line.rstrip() for line in body.split("\n"))
    return f'"""{body}\n{" " * indent}"""' if len(lines) > 1 or body.endswith('"') else f'"""{body}"""'
