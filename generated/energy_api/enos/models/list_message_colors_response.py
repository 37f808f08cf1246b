# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListMessageColorsResponse(Model, kw_only=True):
    """Answer of `listMessageColors`: List the colors that the icon of a message can have."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalMessageColors = None  # type: ignore[assignment]  # there on success
    """The colors."""


@define(kw_only=True)
class PortalMessageColor(Model, kw_only=True):
    """A color of message icons."""

    id: int
    """ID of the color."""
    name: PortalI18nText
    """Name of the color."""


@define(kw_only=True)
class PortalMessageColors(Model, kw_only=True):
    """Colors of message icons."""

    colors: list[PortalMessageColor]
    """The colors."""


from . import PortalI18nText
