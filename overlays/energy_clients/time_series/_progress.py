"""How far a reading is: rows, windows, rate and time left, told to a function or drawn on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from time import monotonic
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from ..errors import InvalidArgument

if TYPE_CHECKING:
    from ._plan import Window

__all__ = ["Meter", "Pace", "Progress", "Report"]

Report: TypeAlias = "Callable[[Progress], object] | bool | None"
_SELDOM = 0.1  # seconds between two drawings


@dataclass(frozen=True, slots=True)
class Progress:
    """Where a reading is."""

    rows: int
    """Samples that were read, or rows that were written."""
    windows: int
    """Windows that are done, those of an earlier run included; of a writing, its messages."""
    of: int | None
    """Windows of the plan; None where nobody knows beforehand."""
    resumed: int
    """Windows that an earlier run had done."""
    seconds: float
    """Since this run began."""

    @property
    def rate(self) -> float:
        """Rows a second, in this run."""
        return self.rows / self.seconds if self.seconds > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """By the windows of this run; None before the first."""
        done = self.windows - self.resumed
        return None if self.of is None or not done else self.seconds / done * (self.of - self.windows)

    def __str__(self) -> str:
        done = f"message {self.windows:,}" if self.of is None else f"window {self.windows:,} of {self.of:,}"
        left = "" if self.seconds_left is None else f", {_clock(self.seconds_left)} left"
        return f"{self.rows:,} rows, {done}, {self.rate:,.0f} rows/s{left}"


class Pace:
    """How long whoever goes through windows keeps each, such as to write it, by the times that it is told."""

    def __init__(self, windows: Sequence[Window], overlaps: bool) -> None:
        self.windows = windows
        self._overlaps = overlaps  # others are read meanwhile
        self._taken, self._kept = 0, 0.0
        self._since: float | None = None

    def given(self, now: float) -> None:
        """Note that a window is handed over."""
        self._taken, self._since = self._taken + 1, now

    def back(self, now: float) -> None:
        """Note that the next one is wanted."""
        self._kept, self._since = self._busy(now), None

    @property
    def coming(self) -> Sequence[Window]:
        """The windows that were not handed over yet."""
        return self.windows[self._taken :]

    def seconds_left(self, reading: float, now: float) -> float:
        """Seconds until all are taken, where those that are not read yet take so many to read."""
        taking = self._busy(now) / self._taken * len(self.coming) if self._taken else 0.0
        return max(reading, taking) if self._overlaps else reading + taking

    def _busy(self, now: float) -> float:
        return self._kept if self._since is None else self._kept + now - self._since


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class Meter:
    """Counts what is done and reports it; `progress` is a function, True for a bar on the terminal, or None."""

    def __init__(self, progress: Report, of: int | None, resumed: int = 0) -> None:
        if progress is not None and not isinstance(progress, bool) and not callable(progress):
            raise InvalidArgument(f"progress: expected a function or True, got a {type(progress).__name__}")
        self._bar: Any = _bar(of) if progress is True else None
        self._report = progress if callable(progress) else self._bar
        self._rows, self._windows, self._of, self._resumed = 0, resumed, of, resumed
        self._began = monotonic()

    def add(self, rows: int) -> None:
        self._rows += rows
        self._windows += 1
        if self._report is not None:
            self._report(Progress(self._rows, self._windows, self._of, self._resumed, monotonic() - self._began))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()


def _bar(of: int | None) -> Any:
    """A bar on the terminal; None where standard error is none, so that pipes and logs stay clean."""
    if not sys.stderr.isatty():
        return None
    return _Rich(of) if find_spec("rich") else _Line()


class _Line:
    """One line, written over."""

    def __init__(self) -> None:
        self._width, self._last, self._drawn = 0, "", 0.0

    def __call__(self, progress: Progress) -> None:
        self._last = str(progress)
        if monotonic() - self._drawn >= _SELDOM:
            self._draw()

    def _draw(self) -> None:
        sys.stderr.write("\r" + self._last.ljust(self._width))
        sys.stderr.flush()
        self._width, self._drawn = len(self._last), monotonic()

    def close(self) -> None:
        if self._last:
            self._draw()
            sys.stderr.write("\n")


class _Rich:
    def __init__(self, of: int | None) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TextColumn
        from rich.progress import Progress as Bar

        self._bar = Bar(BarColumn(), TextColumn("{task.description}"), console=Console(stderr=True))
        self._task = self._bar.add_task("", total=of)
        self._bar.start()

    def __call__(self, progress: Progress) -> None:
        self._bar.update(self._task, completed=progress.windows, description=str(progress))

    def close(self) -> None:
        self._bar.stop()
