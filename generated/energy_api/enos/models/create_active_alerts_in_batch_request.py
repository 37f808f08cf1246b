# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Batch, BatchAnswer, Model, define


@define(kw_only=True)
class CreateActiveAlertsInBatchRequest(Model, kw_only=True, rename="camel"):
    """The alerts to create."""

    _ALIASES: ClassVar[Mapping[str, str]] = {"activeAlert": "activeAlertList"}

    active_alert_list: list[ActiveAlertInput]
    """The alerts."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class CreateActiveAlertsInBatchResponse(BatchAnswer["AlertBatchResult"], kw_only=True, rename="camel"):
    """Answer of `createActiveAlertsInBatch`: Create several active alerts."""

    _BATCH: ClassVar[Batch] = Batch(
        operation="create_active_alerts_in_batch", items="data", done="success_size", total="total_size", code="code", message="msg", success=(0,)
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


from . import ActiveAlertInput, AlertBatchResult
