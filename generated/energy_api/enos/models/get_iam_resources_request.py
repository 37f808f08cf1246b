# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class GetIamResourcesRequest(Model, kw_only=True, rename="camel"):
    """Which resources to return."""

    resource_type: str
    """Type of the resources, such as `asset_node`."""


@define(kw_only=True)
class GetIamResourcesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getIamResources`: Get the resources of a type, as policies can name them."""

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
    data: list[IamResource] = None  # type: ignore[assignment]  # there on success
    """The resources."""


@define(kw_only=True)
class IamResource(Model, kw_only=True, rename="camel"):
    """Something that a policy can name."""

    id: str
    """ID of the resource."""
    name: str
    """Name of the resource."""
    children: list[dict[str, Any]] | None = None
    """Resources below this one, of the same form, where they are a tree."""
    virtual_all: bool | None = None
    """True for the one that stands for all resources of the type; null or left out for others."""
