# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class AuthorizedRoleV3(OpenStrEnum):
    """What the owner of the token may do. Known from an official client; the documentation writes `READ_ONLY` for `READONLY` and leaves out
    `SYSTEM`.
    """

    READONLY = "READONLY"
    USER = "USER"
    OWNER = "OWNER"
    INSTALLER = "INSTALLER"
    VENDOR = "VENDOR"
    SYSTEM = "SYSTEM"


class SiteVersionV3(OpenStrEnum):
    """Generation of a site; only `V3` so far."""

    V3 = "V3"


@define(kw_only=True)
class SiteLocationV3(Model, kw_only=True):
    """Where a site is."""

    name: str | None = None
    """Name of the place."""
    latitude: float | None = None
    """Latitude in degrees; older documentation has it as a text."""
    longitude: float | None = None
    """Longitude in degrees; older documentation has it as a text."""


@define(kw_only=True)
class SiteV3(Model, kw_only=True):
    """A site."""

    id: str
    """ID of the site."""
    name: str
    """Name of the site."""
    timezone: str | None = None
    """IANA name of the time zone of the site, such as `UTC`."""
    version: SiteVersionV3 | None = None
    """Generation of the site; only `V3` so far."""
    authorized_role: AuthorizedRoleV3 | None = None
    """Role in which the owner of the token sees the site."""
    location: SiteLocationV3 | None = None
    """Where the site is, if it has a location."""
    archived: bool | None = None
    """Whether the site is archived."""
