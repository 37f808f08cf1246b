# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class StringI18n(Model, kw_only=True, rename="camel"):
    """A text with translations."""

    default_value: str | None = None
    """Text used where no translation for the locale exists."""
    i18n_value: dict[str, str | None] | None = None
    """Translations by locale, such as `en_US` or `zh_CN`."""
