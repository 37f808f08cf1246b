"""Application Portal: names in several languages, in the two forms that its structs have."""

from __future__ import annotations

import msgspec

from ..state import Doc, State

__all__ = ["asset_names", "i18n", "shown", "text_in"]


def text_in(en: str, zh: str) -> Doc:
    """A name as requests of v2.3 have it."""
    return {"defaultValue": en, "i18nValue": {"en_US": en, "zh_CN": zh}}


def i18n(name: Doc) -> Doc:
    """The same as answers of the portal's own structs have it, whose free keys are locales."""
    translations: Doc = name.get("i18nValue") or {}
    return {"default": name.get("defaultValue"), **{locale: text for locale, text in translations.items() if text is not None}}


def shown(name: Doc, locale: str) -> str:
    """The name in a language, or in the default one."""
    translations: Doc = name.get("i18nValue") or {}
    return str(translations.get(locale) or name.get("defaultValue") or "")


def asset_names(state: State) -> dict[str, Doc]:
    """The names of all assets that the portal knows and that still exist, in the order in which it came to know them."""
    rows = state.rows(
        "select record.key, json_extract(asset.doc, '$.name') from record join asset on asset.asset_id = record.key where record.kind = ? order by record.id",
        ("portal asset",),
    )
    return {row[0]: _decoded(row[1]) for row in rows}


def _decoded(text: str) -> Doc:
    found: Doc = msgspec.json.decode(text)
    return found
