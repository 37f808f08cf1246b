# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, define


class PortalAppOrigin(OpenIntEnum):
    """Where an application in the portal comes from."""

    OTHER_ORGANIZATION = 0
    OWN_ORGANIZATION = 1
    SHORTCUT = 2


@define(kw_only=True)
class GetPortalAppResponse(Model, kw_only=True):
    """Answer of `getPortalApp`: Get an application with its menus and permissions."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalAppInformation = None  # type: ignore[assignment]  # there on success
    """The application."""


@define(kw_only=True)
class PortalAppInformation(Model, kw_only=True, rename="camel"):
    """An application of the portal."""

    id: str
    """ID of the application; equals its access key."""
    code: str
    """Code of the application."""
    name_json: PortalI18nText
    """Name of the application."""
    display_name: str | None = None
    """Name that the organization shows; from EnOS R2505 on."""
    description_json: PortalI18nText | None = None
    """Description of the application."""
    created_type: PortalAppOrigin
    """Where it comes from: 0 another organization, 1 this organization, 2 a mere shortcut."""
    order: int | None = None
    """Position in the organization; 0 is the first."""
    category: PortalAppCategory | None = None
    """Field to which it belongs."""
    is_enable: bool
    """Whether it is enabled."""
    is_display: bool
    """Whether it stands in the navigation."""
    tags: list[PortalTag] | None = None
    """Tags of the application."""
    menus: list[PortalAppResource] | None = None
    """Its menus."""
    permissions: list[PortalAppResource] | None = None
    """Its permissions."""


@define(kw_only=True)
class PortalAppResource(Model, kw_only=True, rename="camel"):
    """A menu or a permission of an application."""

    id: str
    """ID of the menu or permission."""
    code: str
    """Its code, unique in the application."""
    name_json: PortalI18nText
    """Its name."""
    description_json: PortalI18nText | None = None
    """Its description."""
    url: str | None = None
    """URL of the menu."""
    display_order: int | None = None
    """Position of the menu among those of one level, from 1."""
    created_time: str | None = None
    """When it was created."""
    parent_id: str | None = None
    """ID of the menu above; empty at the top."""


from . import PortalAppCategory, PortalI18nText, PortalTag
