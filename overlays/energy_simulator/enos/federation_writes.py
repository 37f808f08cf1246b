"""Data federation: what is written into channels, rows of tables and files in chunks."""

from __future__ import annotations

import base64
import binascii
import json
from typing import Any, cast

from ..answers import Call, Refusal
from ..platform import Handlers
from ..records import Records
from ..state import Doc
from .numerals import whole

__all__ = ["OPERATIONS", "START", "TABLES", "TROUBLE", "UNKNOWN", "channel", "check_source"]

TROUBLE, UNKNOWN = 81400, 81404
START = "START"
TABLES = {"yield": (("inverter", "VARCHAR"), ("day", "VARCHAR"), ("energy_kwh", "DOUBLE"))}


def channel(call: Call, kind: str | None = None) -> Doc:
    """Return the channel; with `kind` it must be running and of that kind."""
    found = Records(call.state, "channel").get(call.path["channelId"])
    if found is None:
        raise Refusal(UNKNOWN, f"Channel {call.path['channelId']} does not exist")
    if kind is not None and (found["channelType"], found["channelStatus"]) != (kind, START):
        raise Refusal(TROUBLE, f"{found['channelName']} is not a running channel of type {kind}")
    return found


def check_source(found: Doc, alias: str | None) -> None:
    if alias is not None and alias not in {one["alias"] for one in found["dataSourceInfo"]}:
        raise Refusal(UNKNOWN, f"Data source {alias} does not exist")


def write_message(call: Call) -> dict[str, Any]:
    """Rows whose columns are not the table's, or whose numbers are none, stay out; the others can be queried."""
    check_source(channel(call, "WRITE"), call.body["dataSourceName"])
    try:
        message: Any = json.loads(call.body["data"])
    except ValueError as error:
        raise Refusal(TROUBLE, "data is not JSON") from error
    sent = cast("Doc", message if isinstance(message, dict) else {})
    if not isinstance(sent.get("lines"), list):
        raise Refusal(TROUBLE, "data needs a table and lines")
    lines: list[Any] = sent["lines"]
    table = str(sent.get("table", ""))
    failures: list[Doc] = []
    good: list[Any] = []
    for line in lines:
        wrong = _wrong(table, line)
        good += [] if wrong else [line]
        failures += [{"line": [line], "info": wrong}] if wrong else []
    before = (Records(call.state, "federation table").get(table) or {"rows": []})["rows"]
    Records(call.state, "federation table").put(table, {"rows": before + good})
    return {"failures": failures or None, "submsg": ""}


def _wrong(table: str, line: Any) -> list[Doc]:
    if not isinstance(line, dict):
        return [{"field": "", "reason": "not a row"}]
    columns = dict(TABLES.get(table, ()))
    row = cast("Doc", line)
    found = [{"field": name, "reason": "unknown column"} for name in row if columns and name not in columns]
    return found + [{"field": name, "reason": "not a number"} for name, value in row.items() if columns.get(name) == "DOUBLE" and not _is_number(value)]


def _is_number(value: Any) -> bool:
    try:
        float(value)
    except (TypeError, ValueError):
        return False
    return True


def write_chunk(call: Call) -> dict[str, Any]:
    """Chunks may come in any order; when they fill the file, it is stored as one."""
    into, body, source = channel(call, "WRITE"), call.body, call.query["dataSourceName"]
    check_source(into, source)
    total, offset, size = (whole(call, name) for name in ("totalSize", "chunkOffset", "chunkSize"))
    try:
        content = base64.b64decode(body["chunkData"], validate=True)
    except (ValueError, binascii.Error) as error:
        raise Refusal(TROUBLE, "The chunk cannot be read") from error
    if len(content) != size or not 0 <= offset <= total - size:
        raise Refusal(TROUBLE, "The chunk does not have the size or the place that it says")
    uri = _uri(into, source, body["fileName"])
    parts = Records(call.state, "chunks")
    doc = parts.get(uri) or {"total": total, "chunks": {}}
    before: dict[str, str] = doc["chunks"] if doc["total"] == total else {}
    known = {**before, str(offset): str(body["chunkData"])}
    complete = _joined(known, total)
    if complete is None:
        parts.put(uri, {"total": total, "chunks": known})
        return {"submsg": ""}
    parts.remove(uri)
    call.state.run("insert or replace into file values (?, ?, ?, ?)", (uri, into["channelId"], body["fileName"], complete))
    return {"submsg": ""}


def write_file(call: Call) -> dict[str, Any]:
    """The page names the file and no content: an empty file is made, unless there is one already."""
    into, name, source = channel(call, "WRITE"), call.body["fileName"], call.query["dataSourceName"]
    check_source(into, source)
    if not name.strip():
        raise Refusal(TROUBLE, "fileName is empty")
    call.state.run("insert or ignore into file values (?, ?, ?, ?)", (_uri(into, source, name), into["channelId"], name, b""))
    return {"submsg": ""}


def _uri(into: Doc, source: str, name: str) -> str:
    return f"federation://{into['channelId']}/{source}/{name}"


def _joined(chunks: dict[str, str], total: int) -> bytes | None:
    """Return the file, None while something is missing."""
    found = b""
    for offset in sorted(map(int, chunks)):
        if offset > len(found):
            return None
        found = found[:offset] + base64.b64decode(chunks[str(offset)])
    return found if len(found) == total else None


OPERATIONS: Handlers = {"writeFederationMessage": write_message, "writeFederationFileChunk": write_chunk, "writeFederationFile": write_file}
