# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Batch, BatchAnswer, Model, define


@define(kw_only=True)
class CreateAlertsInBatchRequest(Model, kw_only=True, rename="camel"):
    """The alerts to create."""

    alert_vo_list: list[AlertRecordInput]
    """The alerts, at most 1,000."""


@define(kw_only=True)
class CreateAlertsInBatchResponse(BatchAnswer["AlertBatchResult"], kw_only=True, rename="camel"):
    """Answer of `createAlertsInBatch`: Create several alerts, active or already recovered."""

    _BATCH: ClassVar[Batch] = Batch(
        operation="create_alerts_in_batch", items="data", done="success_size", total="total_size", code="code", message="msg", success=(0,)
    )

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[AlertBatchResult] | None = None
    """One result per alert, in the order of the request."""
    success_size: int | None = None
    """How many alerts were created."""
    total_size: int | None = None
    """How many alerts the request had."""


from . import AlertBatchResult, AlertRecordInput
