# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class UpdateHistoryAlertTagsRequest(Model, kw_only=True, rename="camel"):
    """The alert to change, and its tags."""

    event_id: str
    """ID of the alert."""
    tags: dict[str, str]
    """The tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""
    is_patch_update: bool
    """Whether tags that the request does not name stay (true) or go (false). The pages call it mandatory and also call true the default."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class UpdateHistoryAlertTagsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `updateHistoryAlertTags`: Change the tags of a history alert."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: int = None  # type: ignore[assignment]  # there on success
    """How many alerts were changed."""
