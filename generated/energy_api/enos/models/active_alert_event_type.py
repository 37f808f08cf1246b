# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, define


class ActiveAlertEventType(OpenIntEnum):
    """What happened to an active alert, and through whom."""

    RECOVERED_BY_SYSTEM = 0
    RAISED_BY_SYSTEM = 1
    RECOVERED_BY_API = 2
    CREATED_BY_API = 3


@define(kw_only=True)
class AlertRootFilter(Model, kw_only=True, rename="camel"):
    """Names a root alert whose derivative alerts are wanted."""

    tree_id: str | None = None
    """Asset tree."""
    root_alert_id: str
    """ID of the root alert."""


@define(kw_only=True)
class AlertScope(Model, kw_only=True, rename="camel"):
    """Part of an asset tree whose alerts are wanted."""

    tree_id: str
    """Asset tree."""
    from_asset_id: str | None = None
    """Asset whose alerts and those of the assets below it are wanted; the whole tree when left out."""
    include_derivative: bool | None = None
    """Whether derivative alerts that a root alert masks are included."""
