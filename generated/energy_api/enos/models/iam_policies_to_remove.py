# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class IamPoliciesToRemove(Model, kw_only=True):
    """Policies to remove."""

    delete: list[str]
    """IDs of the policies."""


@define(kw_only=True)
class RemoveIamPoliciesRequest(Model, kw_only=True, rename="camel"):
    """Which policies to remove from whom."""

    subject_ids: str
    """ID of the user or user group, or access key of the service account. One, despite its name."""
    subject_type: IamSubjectType
    """What `subjectIds` names; `app_instance` is a service account."""
    policy: IamPoliciesToRemove
    """The policies."""


@define(kw_only=True)
class RemoveIamPoliciesResponse(Model, kw_only=True, rename="camel"):
    """Answer of `removeIamPolicies`: Remove policies from a user, a user group or a service account."""

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
    data: bool = None  # type: ignore[assignment]  # there on success
    """True for success."""


from . import IamSubjectType
