# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, OpenIntEnum, define


class PortalAppType(OpenIntEnum):
    """Kind of an application."""

    WEB = 0
    MOBILE = 1


@define(kw_only=True)
class ListUserAppsResponse(Model, kw_only=True):
    """Answer of `listUserApps`: List the applications that the logged-in user may use."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalApps = None  # type: ignore[assignment]  # there on success
    """The applications of the user."""


@define(kw_only=True)
class PortalApp(Model, kw_only=True, rename="camel"):
    """An application of the portal."""

    id: str
    """ID of the application; equals its access key."""
    identifier: str | None = None
    """Identifier that its developers chose; left out in samples."""
    code: str | None = None
    """Code of the application; in place of `identifier` from documentation 3.0 on."""
    name: str
    """Name of the application."""
    name_json: PortalI18nText | None = None
    """Name in several languages; from documentation 3.0 on."""
    display_name: str | None = None
    """Name to show; from documentation 3.0 on."""
    description: str
    """Description of the application."""
    description_json: PortalI18nText | None = None
    """Description in several languages; from documentation 3.0 on."""
    type: PortalAppType
    """Kind of application: 0 web, 1 mobile."""
    created_time: str
    """When the application was created, as `yyyy-MM-dd HH:mm:ss`."""
    status: bool
    """Whether the application is enabled in the organization."""
    order: int
    """Position in the organization; 0 is the first."""
    url: str | None = None
    """URL of the application; left out in samples."""
    is_shortcut: bool
    """Whether the application is only a shortcut."""
    category: PortalAppCategory
    """Field to which the application belongs."""


@define(kw_only=True)
class PortalApps(Model, kw_only=True):
    """Applications of a user."""

    apps: list[PortalApp]
    """The applications."""
    pagination: Any = None
    """Always null; only in samples of documentation 3.0."""


from . import PortalAppCategory, PortalI18nText
