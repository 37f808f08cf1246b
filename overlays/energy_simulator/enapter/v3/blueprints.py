"""Blueprints: those that are always there, and those that were uploaded."""

from __future__ import annotations

import io
import zipfile
from typing import Any

import msgspec

from ...answers import Answer, Call, Refusal
from ...identity import unique_id
from ...platform import Handlers
from ...state import State, encoded
from ..blueprints import EPOCH, archive
from ..fleet import BASE, KINDS, blueprint_id
from ..fleet import manifest as manifest_of_kind
from .kinds import BARE, known
from .manifests import LARGEST_ARCHIVE, check, manifest
from .pages import done, stamp

__all__ = ["OPERATIONS", "kind_key", "manifest_of"]

ZIP = "application/zip"


def manifest_of(state: State, wanted: str) -> dict[str, Any]:
    """Return the manifest of a blueprint."""
    kind = known(state.seed, wanted)
    if kind is not None:
        return manifest_of_kind(kind)
    found: str | None = state.value("select manifest from v3_blueprint where blueprint_id = ?", (wanted,))
    if found is None:
        raise _unknown(wanted)
    return msgspec.json.decode(found, type=dict[str, Any])


def kind_key(state: State, wanted: str) -> str:
    """Return the kind of what runs a blueprint; an uploaded one has commands, but nothing here makes telemetry of it."""
    kind = known(state.seed, wanted)
    if kind is None:
        manifest_of(state, wanted)
    return (kind or BARE).key


def get_blueprint(call: Call) -> dict[str, Any]:
    wanted = call.path["blueprint_id"]
    if known(call.state.seed, wanted) is not None:
        return {"blueprint": {"id": wanted, "created_at": stamp(BASE * 1000)}}
    doc = call.state.document("v3_blueprint", "blueprint_id", wanted)
    if doc is None:
        raise _unknown(wanted)
    return {"blueprint": doc}


def get_by_name(call: Call) -> dict[str, Any]:
    """Blueprints that were uploaded have no name."""
    namespace, name, tag = (call.path[part] for part in ("namespace", "name", "tag"))
    found = next((kind for kind in KINDS if (namespace, name, tag) == ("enapter", kind.key, "latest")), None)
    if found is None:
        raise _unknown(f"{namespace}/{name}:{tag}")
    return {"blueprint": {"id": blueprint_id(call.state.seed, found), "created_at": stamp(BASE * 1000)}}


def download(call: Call) -> Answer:
    """Both views are the archive as it was uploaded: what compiling changes is not known."""
    wanted = call.path["blueprint_id"]
    kind = known(call.state.seed, wanted)
    content = archive(kind) if kind else call.state.value("select content from v3_blueprint where blueprint_id = ?", (wanted,))
    if content is None:
        raise _unknown(wanted)
    return Answer(content, media_type=ZIP, operation=call.operation.name)


def validate(call: Call) -> dict[str, Any]:
    wrong = check(_content(call))
    return {"validation_errors": wrong} if wrong else {}


def upload(call: Call) -> dict[str, Any]:
    """Official clients read the answer from `blueprint`, where the documentation has none."""
    content = _content(call)
    wrong = check(content)
    if wrong:
        raise Refusal("unprocessable_entity", "The blueprint is not valid.", details={"validation_errors": wrong})
    number = call.state.next_number("v3 blueprint", 1)
    doc = {"id": unique_id(call.state.seed, "uploaded blueprint", number), "created_at": stamp(call.state.clock.now())}
    call.state.insert("v3_blueprint", [doc], manifest=[encoded(manifest(content))], content=[content])
    return {"blueprint": doc}


def upload_profiles(call: Call) -> Answer:
    """They replace those before."""
    content = _content(call)
    if len(content) > LARGEST_ARCHIVE or not zipfile.is_zipfile(io.BytesIO(content)):
        raise Refusal("unprocessable_entity", f"The device profiles are not a ZIP archive of at most {LARGEST_ARCHIVE:,} bytes.")
    call.state.run("insert or replace into v3_profiles values (1, ?)", (content,))
    return done(call)


def download_profiles(call: Call) -> Answer:
    content: bytes | None = call.state.value("select content from v3_profiles")
    return Answer(content or _profiles(), media_type=ZIP, operation=call.operation.name)


def _profiles() -> bytes:
    """The profiles before any are uploaded: a single one."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr(zipfile.ZipInfo("energy/inverter.yml", EPOCH), "profile: energy.inverter\n")
    return content.getvalue()


def _content(call: Call) -> bytes:
    if "data" not in call.files:
        raise Refusal("invalid_request_body", "data is missing", details={"field": "data"})
    return call.files["data"]


def _unknown(wanted: str) -> Refusal:
    return Refusal("not_found", "Blueprint not found.", details={"blueprint_id": wanted})


OPERATIONS: Handlers = {
    "getBlueprintV3": get_blueprint,
    "getBlueprintByNameV3": get_by_name,
    "downloadBlueprintV3": download,
    "validateBlueprintV3": validate,
    "uploadBlueprintV3": upload,
    "uploadDeviceProfilesV3": upload_profiles,
    "downloadDeviceProfilesV3": download_profiles,
    "downloadDeviceProfilesLegacyV3": download_profiles,
}
