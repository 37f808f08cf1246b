# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class GetIamResourceConditionsResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getIamResourceConditions`: Get the conditions by which a policy can choose resources of a type."""

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
    data: list[IamResourceCondition] = None  # type: ignore[assignment]  # there on success
    """The conditions."""


@define(kw_only=True)
class IamResourceCondition(Model, kw_only=True):
    """A condition by which a policy can choose resources."""

    key: str
    """Field that the condition looks at."""
    operator: list[str]
    """Operators that it knows, such as `=` and `in`."""
    customized: bool
    """What it means is not documented; true for `tag` and false for `modelId` in the sample."""
