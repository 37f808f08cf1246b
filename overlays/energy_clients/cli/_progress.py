"""A bar while a listing is read, on a terminal alone."""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

__all__ = ["Tell", "bar"]

Tell: TypeAlias = Callable[[int, int | None], None]


@contextmanager
def bar(form: str, save: Path | None, done: int = 0) -> Generator[Tell | None]:
    """What is told how many more items were read, and of how many in all; None where nobody watches, or where the items themselves are to be seen."""
    to_terminal = save is None and sys.stdout.isatty() and form != "table"
    if not sys.stderr.isatty() or to_terminal:
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    rate = TextColumn("{task.fields[rate]}")
    with Progress(BarColumn(), MofNCompleteColumn(), rate, TimeRemainingColumn(), console=Console(stderr=True), transient=True) as drawn:
        task = drawn.add_task("", total=None, completed=done, rate="")

        def tell(more: int, total: int | None) -> None:
            drawn.update(task, advance=more, total=total)
            speed = drawn.tasks[0].speed
            drawn.update(task, rate=f"{speed:,.0f}/s" if speed else "")

        yield tell
