"""Time series drawn with characters, for terminals: a picture for each unit, with gaps where there is nothing."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from typing import Any, TypeAlias

from ..time_series._arrow import library
from ..time_series._plan import Rows
from ..time_series._plot import broken, number
from ..time_series._progress import Meter, Report
from ..time_series._results import tell

__all__ = ["sketch"]

Lines: TypeAlias = "dict[tuple[str, str], tuple[list[int], list[float]]]"
_HEIGHT = 14
_BESIDE = 14  # columns for the numbers beside a picture
_NAMED = 12  # lines that a legend names
_DOTS = "⠿"


def sketch(series: Any, progress: Report = None) -> str:
    """Read a series and return its pictures as text."""
    lines: Lines = {}
    rows = Rows(series.plan().windows, wide=False)
    with Meter(progress, len(rows.windows)) as meter:
        for window, columns in series.windows():
            rows.add(window, columns)
            for one in columns:
                times, values = lines.setdefault((one.asset_id, one.point_id), ([], []))
                times += one.timestamps
                values += [number(value, one) for value in one.values]
            meter.add(sum(len(one.timestamps) for one in columns))
    tell(rows, stacklevel=2)
    if not lines:
        return "no samples"
    width = max(20, shutil.get_terminal_size((100, 24)).columns - _BESIDE)
    colors = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    return "\n\n".join(_drawn(title, part, width, colors) for title, part in _parted(lines, series.units).items())


def _parted(lines: Lines, units: Mapping[str, str]) -> dict[str, Lines]:
    """The lines that one axis may have: those of a unit; of a point, where the unit is not known."""
    found: dict[str, Lines] = {}
    for (asset, point), line in lines.items():
        found.setdefault(units.get(point) or point, {})[asset, point] = line
    points = {title: list(dict.fromkeys(point for _, point in part)) for title, part in found.items()}
    return {f"{', '.join(points[title])}{f' [{title}]' if title not in points[title] else ''}": part for title, part in found.items()}


def _drawn(title: str, lines: Lines, width: int, colors: bool) -> str:
    numpy, uniplot = library("numpy", "plot"), library("uniplot", "plot")
    labels = _labels(list(lines))
    if labels and not colors:  # by which a legend tells lines apart
        title, labels = f"{title}: {', '.join(labels)}", None
    gaps = [broken(times, values) for times, values in lines.values()]
    return str(
        uniplot.plot_to_string(
            xs=[numpy.array(times, dtype="datetime64[ms]") for times, _ in gaps],
            ys=[numpy.array(values) for _, values in gaps],
            lines=True,
            width=width,
            height=_HEIGHT,
            title=f"{title}, UTC",
            color=colors,
            character_set="braille" if _can_show(_DOTS) else "ascii",
            legend_labels=labels,
        )
    )


def _labels(names: Sequence[tuple[str, str]]) -> list[str] | None:
    """What tells lines apart; none for a single one, and none where they are too many to be named."""
    if not 1 < len(names) <= _NAMED:
        return None
    assets, points = ({name[part] for name in names} for part in (0, 1))
    return [" ".join([asset] * (len(assets) > 1) + [point] * (len(points) > 1)) for asset, point in names]


def _can_show(text: str) -> bool:
    try:
        text.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return False
    return True
