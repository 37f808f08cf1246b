"""What is used of pyspark, with types: it is 800 MB, so that work on the project does not need it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

__all__ = ["DataSource", "DataSourceReader", "DataSourceStreamReader", "InputPartition", "SupportsTriggerAvailableNow", "limits", "types"]

types: Any = import_module("pyspark.sql.types")
limits: Any = import_module("pyspark.sql.streaming.datasource")

if TYPE_CHECKING:

    class DataSource:
        options: dict[str, str]

    class DataSourceReader: ...

    class DataSourceStreamReader: ...

    class SupportsTriggerAvailableNow: ...

    class InputPartition: ...

else:
    from pyspark.sql.datasource import DataSource, DataSourceReader, DataSourceStreamReader, InputPartition
    from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow
