"""How far a reading is: rows, windows, rate and time left, told to a function or drawn on a terminal."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from time import monotonic
from typing import TYPE_CHECKING, Any, NamedTuple, Self, TypeAlias

from ..errors import InvalidArgument

if TYPE_CHECKING:
    from ._plan import Window

__all__ = ["Estimate", "Meter", "Pace", "Progress", "Report", "Took"]

Report: TypeAlias = "Callable[[Progress], object] | bool | None"
_SELDOM = 0.1  # seconds between two drawings
_ALIKE = 1e-3  # of rows in a request, by which its time and theirs cannot be told apart


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


class Took(NamedTuple):
    """What it took to read windows together: requests, of which so many were to be expected, rows and seconds."""

    expected: int
    requests: int
    rows: int
    seconds: float


class Estimate:
    """What is still to come, by what reading took so far: the later half of it, as first requests find connections, limits and samples out."""

    def __init__(self, took: Sequence[Took]) -> None:
        self._took, self._late = took, took[len(took) // 2 :]

    def requests(self, expected: int) -> float:
        """How many requests come of so many that are to be expected, as each window may need more; of a few windows that is not known for sure."""
        return expected * (sum(one.requests for one in self._late) + 1) / (sum(one.expected for one in self._late) + 1)

    def seconds(self, expected: int, rows: float) -> float:
        """How long so many expected requests take that bring so many rows: each has its own time, and that of its rows, as far as they can be told apart."""
        each, row = _least_squares(self._late) or _first_ones_too(self._took) or _halves(self._late)
        return each * expected + row * rows


def _first_ones_too(took: Sequence[Took]) -> tuple[float, float] | None:
    """As `_least_squares` has it, unless the first ones took so much longer for what they brought that they say nothing of the others."""
    found = _least_squares(took)
    return found if found and min(found) > 0 else None


def _halves(took: Sequence[Took]) -> tuple[float, float]:
    """The seconds of a request and of a row, where half of the time is said to be that of either."""
    expected, rows, seconds = sum(one.expected for one in took), sum(one.rows for one in took), sum(one.seconds for one in took)
    return (seconds / 2 / expected, seconds / 2 / rows) if rows else (seconds / expected, 0.0)


def _least_squares(took: Sequence[Took]) -> tuple[float, float] | None:
    """The seconds of a request and of a row, neither below 0; None where all requests have as many rows."""
    requests, rows, mixed = sum(o.expected**2 for o in took), sum(o.rows**2 for o in took), sum(o.expected * o.rows for o in took)
    asked, came = sum(o.expected * o.seconds for o in took), sum(o.rows * o.seconds for o in took)
    apart = requests * rows - mixed * mixed
    if apart <= requests * rows * _ALIKE:
        return None
    each, row = (rows * asked - mixed * came) / apart, (requests * came - mixed * asked) / apart
    if each < 0:
        return 0.0, came / rows
    return (asked / requests, 0.0) if row < 0 else (each, row)


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
        if self._since is not None:
            self._kept += now - self._since
        self._since = None

    @property
    def coming(self) -> Sequence[Window]:
        """The windows that were not handed over yet."""
        return self.windows[self._taken :]

    def seconds_left(self, reading: float, now: float, rows: Callable[[Window], float]) -> float:
        """Seconds until all are taken, where those that are not read yet take so many to read; windows are kept as long as they have `rows`."""
        done = self._taken - (self._since is not None)
        back, here, coming = (sum(1 + rows(one) for one in some) for some in (self.windows[:done], self.windows[done : self._taken], self.coming))
        since = 0.0 if self._since is None else now - self._since
        each = self._kept / back if back else since / here if here else 0.0
        taking = each * coming + max(0.0, each * here - since)
        return max(reading, taking) if self._overlaps else reading + taking


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
