# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetOrganizationInformationRequest(Model, kw_only=True):
    """Which organization to return."""

    id: str
    """ID of the organization."""


@define(kw_only=True)
class GetOrganizationInformationResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getOrganizationInformation`: Get an organization."""

    status: int
    """0 for success; any other value is an error code."""
    message: str | None = None
    """Explanation of an error; empty for success."""
    request_id: str | None = None
    """Identifier of this request; null in the samples, where it is there at all."""
    success: bool | None = None
    """Whether the request succeeded."""
    successful: bool | None = None
    """The same as `success`."""
    fail: bool | None = None
    """The opposite of `success`."""
    failed: bool | None = None
    """The opposite of `success`."""
    organization: IamOrganization = None  # type: ignore[assignment]  # there on success
    """The organization."""


from . import IamOrganization
