"""Time series at scale: complete, whatever the platform cuts off, and read only when used.

`enos.time_series.read(…)` and `enapter.time_series.read(…)` return a `Series`, those of async clients an `AsyncSeries`.
"""

from __future__ import annotations

from ..errors import RowsNotWritten
from ._plan import Columns, Plan, Window
from ._progress import Progress
from ._reading import AsyncSeries, Series

__all__ = ["AsyncSeries", "Columns", "Plan", "Progress", "RowsNotWritten", "Series", "Window"]
