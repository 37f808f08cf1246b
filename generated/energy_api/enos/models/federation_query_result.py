# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from energy_core import Model, OpenStrEnum, define


class FederationQueue(OpenStrEnum):
    """Priority of a job, from `Hot`, the highest, to `Cold`, the lowest."""

    HOT = "Hot"
    WARM = "Warm"
    COLD = "Cold"


@define(kw_only=True)
class FederationQueryResult(Model, kw_only=True, rename="camel"):
    """The result of a query."""

    columns: list[str]
    """Names of the columns."""
    metadata: list[str]
    """Data types of the columns in the same order, such as `VARCHAR`."""
    query_state: str
    """State of the query, such as `COMPLETED`."""
    rows: list[FederationRow]
    """The rows."""


@define(kw_only=True)
class FederationRow(Model, kw_only=True, rename={"column_name": "COLUMN_NAME", "data_type": "DATA_TYPE", "is_nullable": "IS_NULLABLE"}):
    """One row of the result; its fields are the columns of the query. The named ones are those of a query for the columns of a table."""

    _VALUES: ClassVar[str] = "values"

    column_name: str | None = None
    """Name of a column."""
    data_type: str | None = None
    """Data type of the column."""
    is_nullable: str | None = None
    """Whether the column may be null."""
    values: dict[str, Any] = {}
    """Every other field of the object, by its name on the platform."""


@define(kw_only=True)
class ReadFederationDataRequest(Model, kw_only=True, rename="camel"):
    """A query."""

    sql_query: str
    """The query in SQL."""
    source: str | None = None
    """Alias of the data source; for channels that do not analyse across data sources. Since documentation 2.3.0."""
    queue: FederationQueue | None = None
    """Priority of the job: `Hot` is the highest, `Cold` the lowest. Official sample code also sends null."""
    item_format: str | int | None = None
    """Reserved for the format of the answer; has no effect. Text by the table; official sample code sends null or a number."""


@define(kw_only=True)
class ReadFederationDataResponse(Model, kw_only=True):
    """Answer of `readFederationData`: Query data through a read channel with SQL."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: FederationQueryResult = None  # type: ignore[assignment]  # there on success
    """The result."""
