# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class UpdatePortalAppRequest(Model, kw_only=True, rename="camel"):
    """The tags to set."""

    app_id: str
    """Access key of the application."""
    tags: list[PortalTag] | None = None
    """At most 5 tags with different keys; keys have at most 50 characters, values 256."""


@define(kw_only=True)
class UpdatePortalAppResponse(Model, kw_only=True):
    """Answer of `updatePortalApp`: Set the tags of an application."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalSuccess = None  # type: ignore[assignment]  # there on success
    """Whether the application was changed."""


from . import PortalSuccess, PortalTag
