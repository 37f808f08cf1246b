# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class AlertRuleScope(Model, kw_only=True, rename="camel"):
    """A node of an asset tree that a rule covers."""

    tree_id: str
    """Asset tree, or `all` for all trees of the organization."""
    asset_id: str
    """Asset, or `all` together with the tree `all`."""
