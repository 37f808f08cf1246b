# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreatePortalMessagesRequest(Model, kw_only=True):
    """The messages to show."""

    messages: list[PortalMessage]
    """The messages."""


@define(kw_only=True)
class PortalMessage(Model, kw_only=True, rename="camel"):
    """A message to users of the portal."""

    message_id: str
    """ID of the message, chosen by the caller."""
    type: PortalMessageType | None = None
    """Kind of message: 0 common, 1 alert."""
    org_id: str
    """Organization that owns the asset."""
    access_key: str
    """Access key of the application."""
    body: PortalI18nText | None = None
    """Text of the message; in v2.2 with `default` or `en_US` at least."""
    color: int | None = None
    """Color of the icon, which shows how severe it is; an ID from `listMessageColors`."""
    ring: int | None = None
    """Ringtone; an ID from `listMessageRingtones`."""
    tags: list[PortalI18nText] | None = None
    """Tags of the message; only the first three are shown. The table says a map; samples send a list."""
    produce_time: str
    """When the message arose, as `yyyy-MM-dd HH:mm:ss`; in UTC, as Chinese pages say. The sample has the form `dd/M/yyyy HH:mm:ss`."""
    state: PortalMessageState | None = None
    """State of the message. The table here says 0 resolved and 1 not resolved, that of `updatePortalMessages` the reverse; samples create
    messages with 0.
    """
    zone_offset: str
    """Time zone as an offset from UTC, such as `+08:00`."""
    linked_app_id: str | None = None
    """Application to which a click on the message leads. With `linkedMenuCode` and `linkedStates` it makes the URL
    `https://{app-service-address}/portal/linkedAppId/linkedMenuCode?state=linkedStates`.
    """
    linked_menu_code: str | None = None
    """Identifier of the menu in that application, see `linkedAppId`."""
    linked_states: str | None = None
    """State to open there, see `linkedAppId`."""
    feature: PortalI18nText | None = None
    """Further description, as the customer likes."""
    asset_id: str | None = None
    """Asset that the message is about; left out where it is about none."""
    auth_unit_id: str
    """The asset with the tag `auth_unit` that decides who gets the message: the asset itself or one above it, such as the plant for one of its
    panels. It must be known to the portal, see `syncPortalAssets`.
    """
    callback_url: str
    """URL that is called with GET when the button of the message is clicked; may be URL-encoded."""
    action_name: PortalI18nText
    """Text on that button; two characters in Chinese and three in English are recommended."""


from . import PortalI18nText, PortalMessageState, PortalMessageType
