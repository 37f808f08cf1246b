# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class ListOrganizationLanguagesResponse(Model, kw_only=True):
    """Answer of `listOrganizationLanguages`: List the languages that an organization uses."""

    code: int
    """200 for success in v2.0 and v2.1, 0 in v2.2; any other value is an error code."""
    message: str | None = None
    """Explanation of the code; mostly empty or `OK` for success."""
    data: PortalLanguages = None  # type: ignore[assignment]  # there on success
    """The languages."""


@define(kw_only=True)
class PortalLanguages(Model, kw_only=True):
    """Languages of an organization."""

    languages: list[str]
    """Language codes; here with a hyphen, such as `en-US`."""
