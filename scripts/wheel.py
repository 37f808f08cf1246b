"""Hooks of the build: the wheel carries the published specifications, made from the very tree it is built of, and a description for pages of an index."""

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
    """Lays `energy_clients/_specs` into the wheel; an editable install finds dist/specs instead."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        from publication.folder import contents
        from publish import version as own
        from publish import write

        root = Path(self.root)
        out = root / "build" / "specs"
        write(contents(root, own(root)), out)
        build_data["force_include"][str(out)] = "energy_clients/_specs"


class Description(MetadataHookInterface):
    """The README without links to files of the repository, which lead nowhere from the page of an index."""

    def update(self, metadata: dict[str, Any]) -> None:
        text = (Path(self.root) / "README.md").read_text(encoding="utf-8")
        metadata["readme"] = {"content-type": "text/markdown", "text": re.sub(r"\[([^\]]+)\]\((?!https?:)[^)]+\)", r"\1", text)}
