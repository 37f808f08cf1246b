# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class PortalAppAssetNode(Model, kw_only=True, rename="camel"):
    """A node of the tree of assets; either an organization structure or an asset, which is always a leaf."""

    id: str
    """ID of the structure or asset."""
    name: str
    """Name of the structure or asset."""
    tag: str | None = None
    """`asset` for an asset, null for an organization structure."""
    parent_id: str
    """ID of the node above; empty at the root and in samples also for assets."""
    children: list[PortalAppAssetNode] | None = None
    """Nodes below; null for an asset."""
    tags: list[PortalStructureTag] | None = None
    """Tags of the structure; from documentation 2.4 on."""
    display_order: int | None = None
    """Position among the nodes of the same level; from documentation 2.4 on."""
    name_json: PortalI18nText | None = None
    """Name in several languages; from documentation 2.4 on."""
    type: str | None = None
    """Type of the resource, null for a structure; from documentation 3.0 on."""
    type_name: PortalI18nText | None = None
    """Name of that type, null for a structure; from documentation 3.0 on."""
    associated_resources: Any = None
    """Resources that belong to the node; from documentation 3.0 on. Their form is not documented."""


@define(kw_only=True)
class PortalStructureTag(Model, kw_only=True):
    """A tag of an organization structure."""

    id: int
    """ID of the tag."""
    key: str
    """Key of the tag."""
    value: str
    """Value of the tag."""


from . import PortalI18nText
