"""The message integration service: uploads of attributes, events and measurement points with their files, and the files."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Any

from ..answers import Answer, Call, not_found
from ..fleet import MODELS
from ..identity import text
from ..localtime import local, zone
from ..platform import Handlers
from ..state import Doc
from .devices import device
from .envelope import invalid

__all__ = ["OPERATIONS"]

LOCAL = "local://"
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
    """Take every entry or, after an error, none. Files are stored anew with each request."""
    message: Doc = call.body["enos-message"]
    if message["method"] not in METHODS[call.operation.name]:
        raise invalid("method", f"{message['method']} does not fit the action")
    for name, mapping in message["files"].items():
        _check_file(call, name, mapping)
    for entry in message["params"]:
        doc = device(call, entry)
        take(doc, entry, functools.partial(_stored, call, message["files"], doc["assetId"]))
        call.state.store("device", "asset_id", doc)
    return {"data": {}}


def _check_file(call: Call, name: str, mapping: Mapping[str, Any]) -> None:
    content = call.files.get(name)
    if content is None:
        raise invalid("files", f"there is no part enos-file with the file name {name}")
    digest = mapping.get("md5")
    if digest and digest.lower() != hashlib.md5(content, usedforsecurity=False).hexdigest():
        raise invalid("md5", f"the digest of {name} does not fit its content")


def _stored(call: Call, files: Mapping[str, Any], owner: str, value: Any) -> Any:
    """The value with the URIs of stored files in place of `local://NAME`."""
    if isinstance(value, dict):
        return {str(key): _stored(call, files, owner, item) for key, item in value.items()}  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    if not isinstance(value, str) or not value.startswith(LOCAL):
        return value
    name = value.removeprefix(LOCAL)
    if name not in files:
        raise invalid("files", f"{name} is not among the files")
    number = call.state.next_number("file", 1)
    uri = f"enos-connect://{text(32, call.state.seed, 'file', number, alphabet='0123456789abcdef')}{PurePosixPath(name).suffix}"
    call.state.run("insert into file values (?, ?, ?, ?)", (uri, owner, name, call.files[name]))
    return uri


def download(call: Call) -> Answer:
    content = call.state.value("select content from file where uri = ? and asset_id = ?", _file(call))
    if content is None or call.query["category"] != "feature":
        raise not_found("The file does not exist")
    return Answer(bytes(content), media_type="application/octet-stream", operation=call.operation.name)


def delete(call: Call) -> dict[str, Any]:
    if not call.state.run("delete from file where uri = ? and asset_id = ?", _file(call)):
        raise not_found("The file does not exist")
    return {"data": {}}


def _file(call: Call) -> tuple[str, str]:
    return call.query["fileUri"], device(call)["assetId"]


OPERATIONS: Handlers = {
    "uploadIntegrationAttributes": attributes,
    "uploadIntegrationEvents": events,
    "uploadIntegrationMeasurepoints": measurepoints,
    "downloadFile": download,
    "deleteFile": delete,
}
