# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AlertContentUpdate(Model, kw_only=True, rename="camel"):
    """Changes to an alert content."""

    content_id: str
    """ID of the content to change."""
    content_desc: StringI18n
    """The text. A plain text by the documentation's table; its samples send translations."""
    model_id: str | None = None
    """Model that the content is for. Mandatory unless only the named fields are changed."""
    alert_type_id: str | None = None
    """Alert type that the content belongs to. Mandatory unless only the named fields are changed."""
    tags: dict[str, str] | None = None
    """Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""


@define(kw_only=True)
class UpdateAlertContentRequest(Model, kw_only=True, rename="camel"):
    """The content as it shall be."""

    alert_content: AlertContentUpdate
    """The content."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class UpdateAlertContentResponse(Model, kw_only=True, rename="camel"):
    """Answer of `updateAlertContent`: Change an alert content."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str | None = None
    """No payload; null or an empty text."""


from . import StringI18n
