# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, define


class IamAuthMode(OpenIntEnum):
    """What decides about permissions."""

    MYSQL = 0
    NEBULA = 1


class IamPolicyCondition(OpenIntEnum):
    """Whether a policy may leave its condition empty."""

    OPTIONAL = 0
    REQUIRED = 1


class IamResourceChoice(OpenIntEnum):
    """Whether a policy can name resources in this way."""

    NO = 0
    YES = 1


class IamResourceStructure(OpenIntEnum):
    """How resources are arranged, and how many there are."""

    LIST = 1
    SEARCHABLE_LIST = 2
    SEARCHABLE_TREE = 4


@define(kw_only=True)
class GetIamResourceProviderResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getIamResourceProvider`: Get who provides the resources of a type, and how policies can name them."""

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
    data: IamResourceProvider = None  # type: ignore[assignment]  # there on success
    """The provider."""


@define(kw_only=True)
class IamResourceProvider(Model, kw_only=True, rename="camel"):
    """Who provides the resources of a type."""

    provider_code: str
    """Code of the provider."""
    resource_type: str
    """Type of the resources."""
    name: str
    """Name of the resources."""
    base_url: str
    """Address of the interface of the provider."""
    structure: IamResourceStructure
    """How the resources are arranged: 1 a list of fewer than 100, 2 a larger list that can be searched, 4 a tree of more than 200 that can be
    searched.
    """
    placeholder: str | None = None
    """Text that a console shows in the empty field for resources."""
    all: IamResourceChoice
    """Whether a policy can name all resources at once; 1 for yes."""
    specify: IamResourceChoice
    """Whether a policy can name single resources; 1 for yes."""
    display_index: int
    """Place in the order in which a console shows the types."""
    auth_mode: IamAuthMode
    """What decides about permissions: 0 MySQL, 1 Nebula."""
    condition: IamPolicyCondition
    """Whether the condition of a policy may be left empty: 0 for yes, 1 for no."""
    key_tooltip: str | None = None
    """What the provider says about the keys of conditions."""
