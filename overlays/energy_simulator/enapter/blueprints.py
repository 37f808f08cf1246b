"""Blueprints API: a blueprint as an archive, made when it is asked for and always the same."""

from __future__ import annotations

import io
import json
import zipfile

from ..answers import Answer, Call, Refusal
from ..platform import Handlers
from .declarations import DeviceKind
from .fleet import KINDS, blueprint_id, manifest

__all__ = ["EPOCH", "OPERATIONS", "archive"]

EPOCH = (2026, 1, 1, 0, 0, 0)


def download(call: Call) -> Answer:
    wanted: str = call.query["blueprint_id"]
    for kind in KINDS:
        if blueprint_id(call.state.seed, kind) == wanted:
            return Answer(archive(kind), media_type="application/octet-stream", operation=call.operation.name)
    content: bytes | None = call.state.value("select content from v3_blueprint where blueprint_id = ?", (wanted,))  # one that was uploaded
    if content is None:
        raise Refusal("not_found", "Blueprint not found.")
    return Answer(content, media_type="application/octet-stream", operation=call.operation.name)


def archive(kind: DeviceKind) -> bytes:
    """A manifest, in the part of YAML that is JSON, and where the device needs one a script of one line."""
    files = {"manifest.yml": json.dumps(manifest(kind), indent=2), **({kind.script: f"-- {kind.en}, simulated\n"} if kind.script else {})}
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(zipfile.ZipInfo(name, EPOCH), text)
    return content.getvalue()


OPERATIONS: Handlers = {"downloadBlueprint": download}
