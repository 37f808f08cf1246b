# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AlertContentInput(Model, kw_only=True, rename="camel"):
    """An alert content to create."""

    content_id: str
    """ID of the content."""
    content_desc: StringI18n
    """The text."""
    model_id: str
    """Model that the content is for."""
    alert_type_id: str
    """Alert type that the content belongs to."""
    tags: dict[str, str] | None = None
    """Tags. Keys: letters, digits, `_`, `-`, `/`, fewer than 50 characters. Values: fewer than 200 characters, no space at either end."""


@define(kw_only=True)
class CreateAlertContentRequest(Model, kw_only=True, rename="camel"):
    """The content to create."""

    alert_content: AlertContentInput
    """The content."""
    action: str | None = None
    """Deprecated. The action of the URL once more; only a sample has it. Leave it out."""


@define(kw_only=True)
class CreateAlertContentResponse(Model, kw_only=True, rename="camel"):
    """Answer of `createAlertContent`: Create an alert content."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: str = None  # type: ignore[assignment]  # there on success
    """ID of the content."""


from . import StringI18n
