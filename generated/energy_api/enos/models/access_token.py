# Generated from specs/: do not edit.

from __future__ import annotations

from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class AccessToken(Model, kw_only=True, rename="camel"):
    """A token and how long it lives."""

    _SECRETS: ClassVar[tuple[str, ...]] = ("access_token",)

    access_token: str
    """The token."""
    expire: int
    """Seconds until the token expires, 7200 when it is new."""
