"""Which windows there are: of a batch, of what filters leave of it, and of a stream by now. Nothing here knows Spark, and nothing is
sent but for the thing models that say a type."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from energy_clients import EnOS
from energy_clients._platform import environment
from energy_clients.time_series import Series, Window
from energy_clients.time_series._arguments import time_range
from energy_clients.time_series._arrow import Batches
from energy_clients.time_series._pushdown import cut
from energy_core import UNSET

from .filters import Bounds
from .options import Options

__all__ = ["client", "narrowed", "ordered", "over", "typed"]

_WEST = 12 * 3_600  # seconds until a wall clock's time has come everywhere


def client(options: Options) -> EnOS:
    """A client by this process's environment: of `NORTH_ENOS_…` for the secret scope `north`. Nothing is sent until something is read."""
    if not options.secret_scope:
        return EnOS.from_env(rate=options.share)
    url, key, secret, org = (f"{options.secret_scope.upper()}_ENOS_{name}" for name in ("BASE_URL", "APP_KEY", "APP_SECRET", "ORG_ID"))
    found = environment(url, key, secret, optional=(org,))
    try:
        return EnOS(found[url], app_key=found[key], app_secret=found[secret], org_id=found.get(org), rate=options.share)
    finally:
        del found  # no traceback shows credentials


def typed(enos: EnOS, options: Options) -> Options:
    """Options with the units, and the type of `value`, that their thing models say, which are fetched; what `types` says comes first, a point that no model
    has is refused."""
    org_id = options.reading.get("org_id", UNSET)
    models = [enos.model.get_thing_model(model_id=name, org_id=org_id) for name in options.thing_model]
    series = enos.time_series.read(**options.reading, thing_model=models)
    points = list(dict.fromkeys(point for window in series.plan().windows for point in window.point_ids))
    return replace(options, types=options.types or Batches("long", series.types, points, {}).expected.kinds["value"], units=series.units)


def narrowed(enos: EnOS, reading: Mapping[str, Any], left: Bounds) -> tuple[Series, list[Window]]:
    """A reading of what filters leave over, and its windows, cut where that changes no row in them."""
    series = enos.time_series.read(**reading)
    if left.keep:
        few = dict(reading)
        for name, ids in left.keep.items():
            known = dict.fromkeys(one for window in series.plan().windows for one in getattr(window, f"{name}s"))
            few[f"{name}s"] = [one for one in known if one in ids]
            if not few[f"{name}s"]:
                return series, []
        series = enos.time_series.read(**few)
    windows = series.plan().windows
    return series, list(windows) if series.grid is None else list(cut(windows, {}, left.first, left.last, series.grid))


def ordered(windows: Sequence[Window]) -> list[Window]:
    """The windows in the order in which they come to their end, always the same."""
    return sorted(windows, key=lambda window: (window.end, window.index))


def over(windows: Sequence[Window], options: Options, now: float) -> int:
    """How many of the ordered windows have had their end at a time in seconds since the epoch, and `delay` after it."""
    local = time_range(options.reading.get("start"), options.reading.get("end"))[2]
    return bisect_right([window.end for window in windows], (now - options.delay - (_WEST if local else 0)) * 1_000)
