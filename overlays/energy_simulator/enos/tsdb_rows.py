"""The three forms of rows ("Item Format Example", API FAQs)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo
from typing import Any

from ..localtime import local_all
from ..readings import Series
from ..state import Asset, encoded
from .tsdb_request import Form

__all__ = ["Labelled", "items"]

GOOD = 0  # quality indicator of every simulated value; text in rows and a number in `dataQuality` lists, as in the samples


@dataclass(frozen=True, slots=True)
class Labelled:
    """The values of one series under the name they were asked for."""

    asset: Asset
    label: str
    series: Series


class _LocalTimes:
    """Local times, written once for all series that share them."""

    def __init__(self, form: Form) -> None:
        self._form = form
        self._known: dict[tuple[tzinfo, Sequence[int]], list[str]] = {}

    def of(self, asset: Asset, times: Sequence[int]) -> list[str]:
        key = (asset.zone, times if isinstance(times, range) else tuple(times))
        if key not in self._known:
            self._known[key] = local_all(times, asset.zone, offset=self._form.offset, milliseconds=self._form.milliseconds)
        return self._known[key]


def items(found: Sequence[Labelled], form: Form, *, newest_first: bool = False) -> dict[str, Any]:
    """Return `data` of an answer. Series without values leave no trace."""
    found = [one for one in found if len(one.series.times)]
    times = _LocalTimes(form)
    if form.items == 2:
        return {"items": [_columns(one, form, times) for one in found]}
    rows = _merged(found, form, times, newest_first) if form.items == 1 else [row for one in found for row in _rows(one, form, times)]
    return {"items": rows}


def _rows(one: Labelled, form: Form, times: _LocalTimes) -> list[dict[str, Any]]:
    """One row for each value (`itemFormat` 0)."""
    asset_id, label, series = one.asset.id, one.label, one.series
    if form.local:
        written = times.of(one.asset, series.times)
        rows: list[dict[str, Any]] = [
            {"assetId": asset_id, "timestamp": time, label: value, "localtime": text}
            for time, value, text in zip(series.times, series.values, written, strict=True)
        ]
    else:
        rows = [{"assetId": asset_id, "timestamp": time, label: value} for time, value in zip(series.times, series.values, strict=True)]
    if form.quality:
        for row in rows:
            row["quality"] = str(GOOD)
    return rows


def _merged(found: Sequence[Labelled], form: Form, times: _LocalTimes, newest_first: bool) -> list[dict[str, Any]]:
    """One row for each time of an asset (`itemFormat` 1)."""
    by_asset: dict[str, dict[int, dict[str, Any]]] = {}
    for one in found:
        rows = by_asset.setdefault(one.asset.id, {})
        for row in _rows(one, form, times):
            rows.setdefault(row["timestamp"], {}).update(row)
    return [rows[time] for rows in by_asset.values() for time in sorted(rows, reverse=newest_first)]


def _columns(one: Labelled, form: Form, times: _LocalTimes) -> dict[str, Any]:
    """Parallel lists (`itemFormat` 2); the example writes the values as text."""
    series = one.series
    columns: dict[str, Any] = {"assetId": one.asset.id, "pointId": one.label}
    if form.local:
        columns["localTime"] = times.of(one.asset, series.times)
    columns["timestamp"] = list(series.times)
    columns["value"] = [value if isinstance(value, str) else encoded(value) for value in series.values]
    if form.quality:
        columns["dataQuality"] = [GOOD] * len(series.times)
    return columns
