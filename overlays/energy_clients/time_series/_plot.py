"""A picture of samples: a line for each point of each asset, with gaps where there is nothing and units on the axis."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from statistics import median
from typing import TYPE_CHECKING, Any

from ..errors import InvalidArgument
from ._arrow import library
from ._plan import named, without

if TYPE_CHECKING:
    from ._plan import Columns, Plan, Window

__all__ = ["Picture", "broken", "number"]

_MOST = 40  # lines that anyone can tell apart by looking; of more the picture shows where they lie
_NAMED = 12  # names that a legend beside a picture has room for
_GAP = 3  # so many usual distances between two samples are a gap


class Picture:
    """Collects samples and draws them on Matplotlib's axes, new ones where none are given."""

    resumed, buffers = 0, False

    def __init__(self, plan: Plan, units: Mapping[str, str], ax: Any = None) -> None:
        self._pyplot = library("matplotlib.pyplot", "plot")
        self.windows: Sequence[Window] = plan.windows
        self._units, self._ax = units, ax
        self._lines: dict[tuple[str, str], tuple[list[int], list[float]]] = {}

    def add(self, window: Window, columns: Sequence[Columns]) -> None:
        for one in columns:
            times, values = self._lines.setdefault((one.asset_id, one.point_id), ([], []))
            times += one.timestamps
            values += [number(value, one) for value in one.values]

    def finish(self) -> Any:
        ax = self._ax
        if ax is None:
            _, ax = self._pyplot.subplots(figsize=(10, 4.5), layout="constrained")
        draw(ax, self._lines, self._units)
        if self._lines and (absent := without(self.windows, {point for _, point in self._lines})):  # what is not drawn, for whoever has the picture alone
            ax.set_title(f"no samples: {named(absent)}", loc="right", fontsize="small")
        return ax

    def abort(self) -> None:
        self._lines.clear()


def number(value: Any, columns: Columns) -> float:
    """A sample's value where lines are drawn; `InvalidArgument` for what is no number."""
    try:
        return float("nan") if value is None else float(value)
    except (TypeError, ValueError):
        raise InvalidArgument(
            f"plot: point {columns.point_id} of {columns.asset_id} holds {value!r}, which is no number; read the points that are numbers"
        ) from None


def draw(ax: Any, lines: Mapping[tuple[str, str], tuple[list[int], list[float]]], units: Mapping[str, str]) -> None:
    """Draw lines by asset and point."""
    dates, numpy = library("matplotlib.dates", "plot"), library("numpy", "plot")
    points = list(dict.fromkeys(point for _, point in lines))
    assets = list(dict.fromkeys(asset for asset, _ in lines))
    shown = list(dict.fromkeys(units.get(point, "") for point in points))
    axes: dict[str, Any] = {unit: ax if number == 0 else ax.twinx() for number, unit in enumerate(shown[:2])} if len(shown) <= 2 else dict.fromkeys(shown, ax)
    many = len(lines) > _MOST
    named = set[str]()
    for number, ((asset, point), (times, values)) in enumerate(lines.items()):
        moments, heights = broken(times, values)
        label = " ".join(([asset] if len(assets) > 1 and not many else []) + ([point] if len(points) > 1 or len(assets) == 1 else []))
        if len(shown) > 2 and units.get(point):
            label += f" [{units[point]}]"
        alone = len(times) < 3
        number = points.index(point) if many else number
        color = f"C{number % 10}"
        style = ["-", "--", ":", "-."][number // 10 % 4]
        width, alpha = (0.5, 0.4) if many else (1.2, 1.0)
        if many and (label in named or not label):
            label = "_"  # which a legend leaves out
        named.add(label)
        stamps = numpy.array(moments, dtype="datetime64[ms]")
        axes[units.get(point, "")].plot(
            stamps, heights, style, color=color, label=label, linewidth=width, alpha=alpha, marker="o" if alone else None, markersize=4
        )
    for unit, its in axes.items():
        its.set_ylabel(_axis(unit, [point for point in points if units.get(point, "") == unit], len(shown) > 2))
    if len(assets) == 1:
        ax.set_title(assets[0], loc="left", fontsize="medium")
    elif len(points) == 1:
        ax.set_title(points[0] + (f", {len(assets)} assets" if many else ""), loc="left", fontsize="medium")
    locator = dates.AutoDateLocator()
    ax.xaxis.set_major_locator(locator)
    ax.xaxis.set_major_formatter(dates.ConciseDateFormatter(locator))
    ax.set_xlabel("UTC")
    ax.grid(True, alpha=0.3)
    ax.margins(x=0.01)
    for side in ("top", *(() if len(set(axes.values())) > 1 else ("right",))):
        for its in axes.values():
            its.spines[side].set_visible(False)
    _legend(ax, list(dict.fromkeys(axes.values())))
    if not lines:
        ax.set_xticks([])
        ax.set_yticks([])
        ax.text(0.5, 0.5, "no samples", transform=ax.transAxes, ha="center", va="center")


def _axis(unit: str, points: Sequence[str], mixed: bool) -> str:
    if mixed:
        return ""
    name = points[0] if len(points) == 1 else ""
    return f"{name} [{unit}]".strip() if unit else name


def _legend(ax: Any, axes: Sequence[Any]) -> None:
    handles = [handle for its in axes for handle in its.get_legend_handles_labels()[0]]
    if len(handles) < 2:
        return
    beside = {"bbox_to_anchor": (1.09 if len(axes) > 1 else 1.01, 1.0), "loc": "upper left"}  # where it covers no line
    size = "small" if len(handles) <= _NAMED else "x-small"
    axes[-1].legend(handles=handles, fontsize=size, ncols=-(-len(handles) // (2 * _NAMED)), frameon=False, borderaxespad=0, **beside)


def broken(times: Sequence[int], values: Sequence[float]) -> tuple[list[int], list[float]]:
    """A line with a NaN in each gap: where two samples are further apart than three times what is usual in the series."""
    if len(times) < 3:
        return list(times), list(values)
    steps = [after - before for before, after in itertools.pairwise(times)]
    most = _GAP * median(steps)
    moments, heights = [times[0]], [values[0]]
    for before, step, value in zip(times, steps, values[1:], strict=False):
        if step > most:
            moments.append(before + step // 2)
            heights.append(float("nan"))
        moments.append(before + step)
        heights.append(value)
    return moments, heights
