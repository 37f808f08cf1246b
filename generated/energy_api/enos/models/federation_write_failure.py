# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from energy_core import Batch, BatchAnswer, Model, define


@define(kw_only=True)
class FederationWriteFailure(Model, kw_only=True):
    """Data that could not be written."""

    info: list[FederationWriteFailureDetail]
    """What was wrong."""
    line: list[Any]
    """The data."""


@define(kw_only=True)
class FederationWriteFailureDetail(Model, kw_only=True):
    """Why a row could not be written."""

    field: str
    """Field that failed."""
    reason: str
    """Why it failed."""


@define(kw_only=True)
class WriteFederationMessageRequest(Model, kw_only=True, rename="camel"):
    """What to write."""

    data_source_name: str
    """Alias of the data source."""
    data: str
    """The data as JSON text. For MySQL an object with the name of the table in `table` and in `lines` an array of rows, each an object with
    values by column.
    """
    sync: bool | None = None
    """Whether to wait until the data are written; true by default. Mandatory by the table, left out by the sample."""


@define(kw_only=True)
class WriteFederationMessageResponse(BatchAnswer["FederationWriteFailure"], kw_only=True):
    """Answer of `writeFederationMessage`: Write rows to a data source through a write channel."""

    _BATCH: ClassVar[Batch] = Batch(operation="write_message", items="failures")

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation of the code; empty in the sample."""
    failures: list[FederationWriteFailure] | None = None
    """What could not be written."""
