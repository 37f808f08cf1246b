"""`energy operations`: find operations."""

from __future__ import annotations

from typing import Any

import click

from . import _options
from ._output import rows
from ._tree import command_of

__all__ = ["command"]


@click.command()
@click.argument("words", nargs=-1)
@_options.output
def command(words: tuple[str, ...], output: str | None) -> None:
    """Find operations whose command, path, documentation name or summary holds all WORDS; without words, list all."""
    from .. import operations

    wanted = [word.casefold() for word in words]
    found: list[dict[str, Any]] = []
    for operation in operations.all():
        line = {"command": command_of(operation), "summary": operation.summary, "safety": operation.safety, "request": operation.wire}
        text = " ".join([*line.values(), operation.operation_id, operation.name]).casefold()
        if all(word in text for word in wanted):
            found.append(line)
    if not found:
        click.echo(f"energy: no operation has {' and '.join(words)}", err=True)
    rows(found, output)
