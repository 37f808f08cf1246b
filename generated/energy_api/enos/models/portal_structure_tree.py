# Generated from specs/: do not edit.

from __future__ import annotations

from typing import Any

from energy_core import Model, define


@define(kw_only=True)
class PortalStructureTree(Model, kw_only=True, rename="camel"):
    """A node of an organization structure with what is below it."""

    id: str
    """ID of the node."""
    parent_id: str
    """ID of the node above; empty at the root."""
    name: str
    """Name in the requested language."""
    description: str | None = None
    """Description of the node."""
    display_order: int | None = None
    """Position among the nodes of one level; smaller numbers stand higher."""
    tags: dict[str, str] | None = None
    """Tags of the node."""
    assets: list[PortalStructureAsset] | None = None
    """Assets of the node; null where they are not returned."""
    children: list[PortalStructureTree]
    """Nodes below."""
    associated_resources: Any = None
    """Resources associated with the node, where asked for; from documentation 2.4.4 on. The table names the fields of a node, as for
    `children`, and no sample shows one.
    """


from . import PortalStructureAsset
