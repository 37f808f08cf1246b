# Generated from specs/: do not edit.
"""Hierarchies of assets: trees, their nodes and the paths between nodes."""

from __future__ import annotations

from energy_core.calls import Service, operation, whole
from energy_core.http import T
from energy_core.pager import paged, paged_by

from energy_api.enos.asset_tree import (
    associate_asset,
    associate_asset_batch,
    create_and_associate_asset,
    create_asset_tree,
    create_asset_tree_and_associate_asset,
    delete_asset_node,
    delete_asset_tree,
    get_asset_tree,
    get_asset_trees,
    move_asset_node,
    search_asset_nodes,
    search_asset_paths,
    search_asset_trees,
    search_related_asset_nodes,
    update_asset_tree,
)


class AssetTree(Service[T]):
    """Hierarchies of assets: trees, their nodes and the paths between nodes."""

    _path = "enos.asset_tree"

    create_asset_tree = operation(create_asset_tree)
    """Create an asset tree together with a new asset as its root."""
    create_asset_tree_and_associate_asset = operation(create_asset_tree_and_associate_asset)
    """Create an asset tree with an existing asset as its root."""
    get_asset_tree = operation(get_asset_tree)
    """Get an asset tree with its root asset."""
    search_asset_trees = paged(search_asset_trees)
    """Search the asset trees of an organization."""
    update_asset_tree = operation(update_asset_tree)
    """Change the name or the tags of an asset tree."""
    delete_asset_tree = operation(delete_asset_tree)
    """Delete an asset tree that has no nodes but its root."""
    create_and_associate_asset = operation(create_and_associate_asset)
    """Create an asset and put it into an asset tree."""
    associate_asset = operation(associate_asset)
    """Put an existing asset into an asset tree."""
    associate_asset_batch = whole(associate_asset_batch)
    """Put several existing assets into an asset tree."""
    move_asset_node = operation(move_asset_node)
    """Move a node of an asset tree with everything below it."""
    delete_asset_node = operation(delete_asset_node)
    """Take an asset out of an asset tree."""
    get_asset_trees = operation(get_asset_trees)
    """Get the asset trees in which given assets stand."""
    search_asset_nodes = paged(search_asset_nodes)
    """Search the assets of an organization."""
    search_related_asset_nodes = paged(search_related_asset_nodes)
    """Search an asset tree for assets by their relation to a given one."""
    search_asset_paths = paged_by(search_asset_paths, lambda page: page.data.asset_paths)
    """Search the paths of an asset tree from upper to lower nodes."""
