# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Batch, BatchAnswer, Model, define


@define(kw_only=True)
class UpdateActiveAlertTagsInBatchRequest(Model, kw_only=True, rename="camel"):
    """The alerts to change, and their tags."""

    event_ids: list[str]
    """IDs of the alerts."""
    tags: dict[str, str]
    """The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class UpdateActiveAlertTagsInBatchResponse(BatchAnswer["AlertBatchResult"], kw_only=True, rename="camel"):
    """Answer of `updateActiveAlertTagsInBatch`: Change the tags of several active alerts."""

    _BATCH: ClassVar[Batch] = Batch(
        operation="update_active_alert_tags_in_batch", items="data", done="success_size", total="total_size", code="code", message="msg", success=(0,)
    )

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[AlertBatchResult] | None = None
    """One result per alert; the page does not say in which order. The sample of the Chinese documentation has an empty text instead."""
    success_size: int | None = None
    """How many alerts were changed."""
    total_size: int | None = None
    """How many alerts the request had."""


from . import AlertBatchResult
