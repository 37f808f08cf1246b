"""Time series of EnOS as a data source of Spark 4: `spark.read.format("enos")` and `spark.readStream.format("enos")`.

Spark finds this package by its name, which nobody has to import or register. Batch and stream give the rows of `EnOS.time_series.read(…)`, complete and in
long form: `asset_id`, `point_id`, `time` (UTC), then `local_time` and `quality` where they are asked for, and `value`.

    frame = (
        spark.read.format("enos")
        .option("asset_ids", "yXWaR0Wp,s8EPbw2k").option("point_ids", "INV.GenActivePW")
        .option("start", "2026-05-01T00:00Z").option("end", "2026-06-01T00:00Z")
        .option("rate", 20).option("tasks", 4)
        .load()
    )

Credentials come from the environment of the driver and of every worker, never from options. energy_clients/time_series/SPARK.md has all options, what a
cluster must have set, and what goes wrong on some.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .source import DefaultSource as DefaultSource

__all__ = ["DefaultSource"]


def __getattr__(name: str) -> Any:
    """Spark asks for the source; its options and filters are of use without Spark."""
    if name != "DefaultSource":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from energy_clients.time_series._arrow import library

    library("pyspark", "spark")
    from .source import DefaultSource

    return DefaultSource
