"""The message integration service: uploads of attributes, events and measurement points with their files, and the files."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from ..answers import Answer, Call
from ..fleet import MODELS
from ..identity import text
from ..localtime import local, zone
from ..platform import Handlers
from ..ranges import ranged
from ..records import Records
from ..state import Doc
from .devices import device
from .envelope import invalid
from .storage import FIRMWARE, awaited, discard, keep, kept, md5, new_uri, url

__all__ = ["OPERATIONS"]

LOCAL, CONNECT = "local://", "enos-connect://"
METHODS = {
    "uploadIntegrationAttributes": {"integration.attribute.post", "integration.attibute.post"},  # sic, the second is the documented sample's
    "uploadIntegrationEvents": {"integration.event.post"},
    "uploadIntegrationMeasurepoints": {"integration.measurepoint.post"},
}


def attributes(call: Call) -> dict[str, Any]:
    now = call.state.clock.now()

    def take(doc: Doc, entry: Doc, stored: Callable[[Any], Any]) -> None:
        doc["deviceAttributes"] = (doc["deviceAttributes"] or {}) | stored(entry["attributes"])
        doc["attributeLastUpdate"] = doc["featureLastUpdate"] = now

    return _upload(call, take)


def measurepoints(call: Call) -> dict[str, Any]:
    def take(doc: Doc, entry: Doc, stored: Callable[[Any], Any]) -> None:
        values = stored(entry["measurepoints"])
        call.state.add_samples([(doc["assetId"], point, entry["time"], value) for point, value in values.items()])
        doc["measurepointLastUpdate"] = doc["featureLastUpdate"] = max(entry["time"], doc["measurepointLastUpdate"] or 0)

    return _upload(call, take)


def events(call: Call) -> dict[str, Any]:
    """Success is code 0, as in the table of connect/upload_integration_events; its sample has 200."""

    def take(doc: Doc, entry: Doc, stored: Callable[[Any], Any]) -> None:
        for key, output in stored(entry["events"]).items():
            call.state.insert("event", [_event(call, doc, key, output, entry["time"])])
        doc["eventLastUpdate"] = doc["featureLastUpdate"] = max(entry["time"], doc["eventLastUpdate"] or 0)

    return _upload(call, take)


def _event(call: Call, doc: Doc, key: str, output: Any, moment: int) -> Doc:
    number = call.state.next_number("event", 1)
    date = datetime.fromtimestamp(moment / 1000, UTC)
    return {
        "eventId": f"{date:%Y%m%d}" + text(32, call.state.seed, "uploaded event", number, alphabet="0123456789abcdef"),
        **{name: doc[name] for name in ("orgId", "productKey", "deviceKey", "assetId")},
        "tslEventKey": key,
        "tslEventType": MODELS[doc["modelId"]].events.get(key, "INFO"),
        "output": json.dumps(output, ensure_ascii=False, separators=(",", ":")),
        "timestamp": moment,
        "localtime": local(moment, zone(doc["timezone"])),
    }


def _upload(call: Call, take: Callable[[Doc, Doc, Callable[[Any], Any]], None]) -> dict[str, Any]:
    """Take every entry or, after an error, none. Files are stored anew with each request; with `useLark` they come later, each to its own address."""
    lark = bool(call.query.get("useLark"))
    targets: list[Doc] = []
    message: Doc = call.body["enos-message"]
    if message["method"] not in METHODS[call.operation.name]:
        raise invalid("method", f"{message['method']} does not fit the action")
    for name, mapping in message["files"].items() if not lark else ():
        _check_file(call, name, mapping)
    for entry in message["params"]:
        doc = device(call, entry)
        take(doc, entry, functools.partial(_stored, call, message["files"], doc["assetId"], targets if lark else None))
        call.state.store("device", "asset_id", doc)
    return {"data": {"uriInfoList": targets} if lark else {}}


def _check_file(call: Call, name: str, mapping: Mapping[str, Any]) -> None:
    content = call.files.get(name)
    if content is None:
        raise invalid("files", f"there is no part enos-file with the file name {name}")
    digest = mapping.get("md5")
    if digest and digest.lower() != md5(content):
        raise invalid("md5", f"the digest of {name} does not fit its content")


def _stored(call: Call, files: Mapping[str, Any], owner: str, targets: list[Doc] | None, value: Any) -> Any:
    """The value with the URIs of stored files in place of `local://NAME`; `targets` takes those of files that are yet to come."""
    if isinstance(value, dict):
        return {str(key): _stored(call, files, owner, targets, item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if not isinstance(value, str) or not value.startswith(LOCAL):
        return value
    name = value.removeprefix(LOCAL)
    if name not in files:
        raise invalid("files", f"{name} is not among the files")
    if targets is not None:
        targets.append(awaited(call, owner, name, files[name].get("md5")))
        return targets[-1]["fileUri"]
    uri = new_uri(call.state, CONNECT, name)
    keep(call.state, uri, owner, name, call.files[name])
    return uri


def download(call: Call) -> Answer:
    return ranged(_file(call)[1], call.headers.get("range"), operation=call.operation.name)


def download_url(call: Call) -> dict[str, Any]:
    """No page says for which files there is one; here for all of them."""
    _file(call)
    return {"data": url(call, call.query["fileUri"])}


def info(call: Call) -> dict[str, Any]:
    name, content = _file(call)
    known = Records(call.state, "file").get(call.query["fileUri"]) or {}
    same: Doc = {"orgId": call.state.credentials.org_id, "category": call.query["category"], "fileUri": call.query["fileUri"]}
    digest: Doc = {"md5": md5(content), "signMethod": "md5", "sign": md5(content)}
    return {"data": {**same, "originalFilename": name, "fileSize": len(content), **digest, **known}}


def delete(call: Call) -> dict[str, Any]:
    discard(call.state, call.query["fileUri"], device(call)["assetId"])
    return {"data": {}}


def _file(call: Call) -> tuple[str, bytes]:
    """Name and content of a file that a value of the device is, or of a firmware, which any device may ask for."""
    owner = device(call)["assetId"]
    return kept(call.state, call.query["fileUri"], FIRMWARE if call.query["category"] == "ota" else owner)


OPERATIONS: Handlers = {
    "uploadIntegrationAttributes": attributes,
    "uploadIntegrationEvents": events,
    "uploadIntegrationMeasurepoints": measurepoints,
    "downloadFile": download,
    "getDownloadUrl": download_url,
    "getFileInfo": info,
    "deleteFile": delete,
}
