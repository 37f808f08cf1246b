# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Batch, BatchAnswer, Model, define


@define(kw_only=True)
class UpdateAlertTagsInBatchRequest(Model, kw_only=True, rename="camel"):
    """The alerts to change, and their tags."""

    alert_ids: list[str]
    """IDs of the alerts."""
    tags: dict[str, str]
    """The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""
    is_patch_update: bool
    """Whether tags that the request does not name stay (true) or go (false). The pages call it mandatory and also call true the default."""


@define(kw_only=True)
class UpdateAlertTagsInBatchResponse(BatchAnswer["AlertBatchResult"], kw_only=True, rename="camel"):
    """Answer of `updateAlertTagsInBatch`: Change the tags of several alerts, active or history."""

    _BATCH: ClassVar[Batch] = Batch(
        operation="update_alert_tags_in_batch", items="data", done="success_size", total="total_size", code="code", message="msg", success=(0,)
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
    """How many alerts were changed."""
    total_size: int | None = None
    """How many alerts the request had."""


from . import AlertBatchResult
