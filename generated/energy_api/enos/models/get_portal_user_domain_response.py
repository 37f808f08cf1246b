# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetPortalUserDomainResponse(Model, kw_only=True):
    """Answer of `getPortalUserDomain`: Get the domain to which the user with an email address belongs."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalDomain = None  # type: ignore[assignment]  # there on success
    """The domain."""


@define(kw_only=True)
class PortalDomain(Model, kw_only=True):
    """A domain, that is a third-party account system."""

    id: str
    """ID of the domain."""
    name: str
    """Name of the domain."""
    url: str
    """URL of the domain."""
    description: str
    """Description of the domain."""
