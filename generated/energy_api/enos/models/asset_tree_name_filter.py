# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AssetTreeNameFilter(Model, kw_only=True):
    """A part of a name in one language."""

    locale: str | None = None
    """Language of the name, such as `en_US` or `zh_CN`; `default` is the name without a language. The page calls it mandatory and names these
    three; official sample code also asks for `ja_JP` and `es_ES`, or leaves it out.
    """
    value: str
    """Part of the name to look for."""
