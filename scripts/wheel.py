"""Hooks of the builds. One repository gives three distributions, each with what one kind of reader needs, all of one version:

- `energy-clients`: the clients and nothing else, for everybody who imports them; 1.00 MB, of which operations and models are 0.61.
- `energy-clients-simulator` (scripts/packages/simulator; the extra `simulator` brings it): gateway and tenant with the documents that they check requests
  against. Clients in production have no use for them, and teams in other languages use them without the clients.
- `energy-clients-specs` (scripts/packages/specs; the extra `specs` brings it): the published folder, three times as large as the clients, for programs that
  read documents at run time (`energy_clients.specs`). It is made here from the very tree that it is built of.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

# hatchling is not typed throughout
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))


class Specifications(BuildHookInterface[Any]):
    """Lays the published folder into the wheel, as `energy_clients_specs`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        from publication.folder import contents
        from publish import version as own
        from publish import write

        root = Path(self.root).parents[2]
        out = root / "build" / "specs"
        write(contents(root, own(root)), out)
        build_data["force_include"][str(out)] = "energy_clients_specs"


class Description(MetadataHookInterface):
    """The README without links to files of the repository, which lead nowhere from the page of an index."""

    def update(self, metadata: dict[str, Any]) -> None:
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": re.sub(r"\[([^\]]+)\]\((?!https?:)[^)]+\)", r"\1", text)}
