"""The shape of an asset tree: which node stands below which, as plain data."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..state import State

__all__ = ["LAYERS", "Shape", "place", "shape"]

LAYERS = 7  # code 17770: "Exceeding the layer limit(7)"


class Shape:
    """The nodes of one tree. Made of asset IDs with those of their parents, siblings in their order."""

    def __init__(self, rows: Iterable[tuple[str, str | None]]) -> None:
        self.parents: Mapping[str, str | None] = dict(rows)
        self._children: dict[str | None, list[str]] = {}
        for asset_id, parent in self.parents.items():
            self._children.setdefault(parent, []).append(asset_id)

    @property
    def root(self) -> str:
        return self._children[None][0]

    def children(self, asset_id: str) -> list[str]:
        return self._children.get(asset_id, [])

    def ancestors(self, asset_id: str) -> list[str]:
        """Return the nodes above, the parent first."""
        found: list[str] = []
        parent = self.parents.get(asset_id)
        while parent is not None:
            found.append(parent)
            parent = self.parents[parent]
        return found

    def below(self, asset_id: str) -> Iterator[str]:
        """Yield the node and all below it, each before those below it."""
        yield asset_id
        for child in self.children(asset_id):
            yield from self.below(child)

    def layers(self, asset_id: str) -> int:
        """Return how many layers the node and those below it make."""
        return 1 + max(map(self.layers, self.children(asset_id)), default=0)


def shape(state: State, tree_id: str) -> Shape:
    return Shape((row[0], row[1]) for row in state.rows("select asset_id, parent_id from node where tree_id = ? order by position", (tree_id,)))


def place(state: State, tree_id: str, asset_id: str, parent_id: str | None) -> None:
    """Put an asset into a tree, after the other children of its parent."""
    last = state.value("select coalesce(max(position), 0) from node where tree_id = ? and parent_id is ?", (tree_id, parent_id))
    state.run("insert into node values (?, ?, ?, ?)", (tree_id, asset_id, parent_id, last + 1))
