"""Build hook: the wheel carries the published specifications, made from the very tree it is built of."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

# hatchling is not typed throughout
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

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
