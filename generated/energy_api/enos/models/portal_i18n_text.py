# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any, ClassVar

from energy_core import Model, define


@define(kw_only=True)
class PortalI18nText(Model, kw_only=True):
    """A text in several languages. The free keys are locales such as `en_US` and `zh_CN`; their values are texts or null."""

    _VALUES: ClassVar[str] = "translations"

    default: str | None = None
    """Text where there is none for the locale."""
    translations: dict[str, Any] = {}
    """Every other field of the object, by its name on the platform."""
