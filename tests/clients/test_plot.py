"""Pictures of readings: what is drawn, and what is written beside it."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from energy_clients import errors
from energy_clients.time_series._plot import broken
from readings import MINUTE, START, Computed, series
from support import World, async_is_slow


@pytest.fixture(autouse=True)
def pyplot() -> Iterator[Any]:
    """Matplotlib without a screen; nothing stays open."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt

    yield plt
    plt.close("all")


def lines(ax: Any) -> dict[str, list[float]]:
    return {line.get_label(): list(line.get_ydata()) for its in ax.figure.axes for line in its.lines}


def texts(legend: Any) -> list[str]:
    return [text.get_text() for text in legend.get_texts()]


@async_is_slow
def test_one_series_is_one_line_with_its_unit_on_the_axis(world: World, tmp_path: Path) -> None:
    ax = world.run(series(Computed(assets=("a1",)), world.is_async, {"power": "kW"}).plot())
    assert lines(ax) == {"power": [row[3] for row in Computed(assets=("a1",)).rows()]}
    assert (ax.get_ylabel(), ax.get_xlabel(), ax.get_title("left"), ax.get_legend()) == ("power [kW]", "UTC", "a1", None)
    ax.figure.savefig(tmp_path / "picture.png")
    assert (tmp_path / "picture.png").read_bytes().startswith(b"\x89PNG")


def test_a_picture_is_drawn_on_axes_that_are_given(pyplot: Any) -> None:
    _, ax = pyplot.subplots()
    assert series(Computed()).plot(ax) is ax


def test_a_picture_has_no_form_and_no_types() -> None:
    query = Computed()
    for given in ({"form": "wide"}, {"types": "string"}):
        with pytest.raises(errors.InvalidArgument, match=f"plot: there is no option '{next(iter(given))}'; there are concurrency, progress"):
            series(query).plot(**given)
    assert query.asked == []


def test_several_assets_are_named_in_the_legend_and_the_point_above() -> None:
    ax = series(Computed()).plot()
    assert (texts(ax.get_legend()), ax.get_title("left")) == (["a1", "a2"], "power")


def test_two_units_have_an_axis_each() -> None:
    ax = series(Computed(assets=("a1",), points=("power", "voltage")), units={"power": "kW", "voltage": "V"}).plot()
    first, second = ax.figure.axes
    assert (first.get_ylabel(), second.get_ylabel()) == ("power [kW]", "voltage [V]")
    assert (texts(second.get_legend()), len(first.lines), len(second.lines)) == (["power", "voltage"], 1, 1)


@pytest.mark.filterwarnings("ignore::energy_clients.errors.NoSamples")
def test_a_picture_and_a_notebook_name_the_points_of_which_nothing_came() -> None:
    reading = series(Computed(points=("power", "pwoer"), has=lambda asset, point, time: point == "power"))
    assert "no samples" not in reading._repr_html_()
    assert reading.plot().get_title("right") == "no samples: pwoer"
    assert "<th style='text-align:left'>no samples</th><td>pwoer</td>" in reading._repr_html_()


def test_more_units_stand_in_the_legend() -> None:
    ax = series(Computed(assets=("a1",), points=("p", "q", "r")), units={"p": "kW", "q": "V", "r": "A"}).plot()
    assert len(ax.figure.axes) == 1
    assert texts(ax.get_legend()) == ["p [kW]", "q [V]", "r [A]"]


def test_a_legend_of_many_covers_no_line(tmp_path: Path) -> None:
    ax = series(Computed(assets=[f"inverter-{number:02}" for number in range(30)])).plot()
    ax.figure.canvas.draw()
    legend = ax.get_legend().get_window_extent()
    assert legend.x0 >= ax.get_window_extent().x1
    assert legend.x1 <= ax.figure.bbox.x1
    assert len({(line.get_color(), line.get_linestyle()) for line in ax.lines}) == 30


def test_gaps_are_gaps() -> None:
    query = Computed(assets=("a1",), has=lambda asset, point, time: not START + 10 * MINUTE <= time < START + 30 * MINUTE)
    (heights,) = lines(series(query).plot()).values()
    assert len(heights) == 41
    assert [number for number, height in enumerate(heights) if math.isnan(height)] == [10]


@pytest.mark.parametrize(
    ("times", "gaps"),
    [([], 0), ([0], 0), ([0, 9], 0), ([0, 1, 2, 3, 6], 0), ([0, 1, 2, 3, 7], 1), ([0, 60, 120, 900, 960, 1020, 2000, 2060], 2), ([0, 1000, 2000, 3000], 0)],
)
def test_a_gap_is_longer_than_three_usual_steps(times: list[int], gaps: int) -> None:
    moments, heights = broken(times, [1.0] * len(times))
    assert sum(map(math.isnan, heights)) == gaps
    assert sorted(moments) == moments
    assert [moment for moment, height in zip(moments, heights, strict=True) if not math.isnan(height)] == times


def test_missing_values_are_gaps_and_truth_is_drawn_as_numbers() -> None:
    values = iter([1, None, True, "2.5"] * 40)
    (heights,) = lines(series(Computed(assets=("a1",), end=START + 4 * MINUTE, value=lambda *_: next(values))).plot()).values()
    assert repr([float(height) for height in heights]) == repr([1.0, math.nan, 1.0, 2.5])


def test_text_is_not_drawn() -> None:
    with pytest.raises(errors.InvalidArgument, match="point power of a1 holds 'open', which is no number"):
        series(Computed(value=lambda *_: "open")).plot()


def test_of_more_lines_than_anyone_can_tell_apart_points_have_a_colour() -> None:
    assets = [f"a{number}" for number in range(41)]
    ax = series(Computed(assets=assets)).plot()
    assert (len(ax.lines), ax.get_legend(), ax.get_title("left")) == (41, None, "power, 41 assets")
    assert len({line.get_color() for line in ax.lines}) == 1
    two = series(Computed(assets=assets[:21], points=("power", "state"))).plot()
    assert texts(two.get_legend()) == ["power", "state"]
    assert len({(line.get_color(), line.get_linestyle()) for line in two.lines}) == 2


def test_a_picture_takes_matplotlib_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pyarrow", "pandas", "polars"):
        monkeypatch.setitem(sys.modules, name, None)  # as if it were not installed
    assert len(series(Computed()).plot().lines) == 2
    with pytest.raises(errors.InvalidArgument, match="conccurrency"):
        series(Computed()).plot(conccurrency=2)


@pytest.mark.filterwarnings("ignore::energy_clients.errors.NoSamples")
def test_no_samples_are_said_to_be_none() -> None:
    ax = series(Computed(has=lambda *_: False)).plot()
    assert [text.get_text() for text in ax.texts] == ["no samples"]
    assert list(ax.get_xticks()) == []
