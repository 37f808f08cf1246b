# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenStrEnum


class PortalDataAuthorization(OpenStrEnum):
    """Kind of data that an application may be given access to. The pages name the kinds and explain none of them."""

    USER = "USER"
    ASSET = "ASSET"
    ROLE = "ROLE"
    USER_OP = "USER_OP"
    USER_PERMISSION = "USER_PERMISSION"
    USER_ALL_PERMISSION = "USER_ALL_PERMISSION"
    ROLE_OP = "ROLE_OP"
    MENU_GROUP_OP = "MENU_GROUP_OP"


class PortalLocale(OpenStrEnum):
    """A language: English, Chinese, Spanish or Japanese, from documentation 3.0 on also German or Polish."""

    EN_US = "en_US"
    ZH_CN = "zh_CN"
    ES_ES = "es_ES"
    JA_JP = "ja_JP"
    DE_DE = "de_DE"
    PL_PL = "pl_PL"


class PortalVerificationType(OpenStrEnum):
    """What a verification code is for: `mfa`, a second factor at login."""

    MFA = "mfa"
