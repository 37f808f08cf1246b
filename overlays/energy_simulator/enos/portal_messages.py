"""Application Portal: messages of applications to people."""

from __future__ import annotations

from typing import Any

from ..answers import Call, Refusal
from ..platform import Handlers
from ..records import Records
from ..state import Doc
from .envelope import invalid
from .portal_apps import app
from .portal_pages import paged
from .portal_session import both, code, denied, newer

__all__ = ["OPERATIONS"]

UNRESOLVED = 0  # samples create messages with 0 and resolve them with 1; the tables contradict each other
COLORS = (("Red", "红色"), ("Orange", "橙色"), ("Yellow", "黄色"), ("Blue", "蓝色"))
RINGTONES = (("Silent", "静音"), ("Siren", "警报"), ("Bell", "铃声"))


def _messages(call: Call) -> Records:
    return Records(call.state, "message")


def produce(call: Call) -> dict[str, Any]:
    """A message with the ID of another one of the same application takes its place."""
    for message in call.body["messages"]:
        app(call, message["accessKey"])
        denied(call, message["orgId"])
        if newer(call) and not {"default", "en_US"} & set(message.get("body") or {}):
            raise invalid("body", "default or en_US is needed")
        _messages(call).put(_key(message), {"state": UNRESOLVED, **message})
    return {"data": None}


def _key(message: Doc) -> str:
    return f"{message['accessKey']}/{message['messageId']}"


def _state(change: Doc) -> int:
    """Official sample code sends it as text."""
    if str(change["state"]) not in ("0", "1"):
        raise invalid("state", "Input should be 0 or 1")
    return int(change["state"])


def update(call: Call) -> dict[str, Any]:
    for change in call.body["messages"]:
        found = _messages(call).get(_key(change))
        if found is None:
            raise Refusal(code(call, "not-found"), f"Message {change['messageId']} does not exist")
        _messages(call).put(_key(change), {**found, "state": _state(change)})
    return {"data": None}


def unresolved(call: Call) -> dict[str, Any]:
    body = call.body
    app(call, body["accessKey"])
    denied(call, body["orgId"])
    found = [
        message["messageId"]
        for message in _messages(call).all()
        if (message["accessKey"], message["orgId"], message["state"]) == (body["accessKey"], body["orgId"], UNRESOLVED)
    ]
    ids, pagination = paged(call, found)
    return {"data": {"pagination": pagination, "ids": ids}}


def colors(call: Call) -> dict[str, Any]:
    return {"data": {"colors": _choices(COLORS)}}


def ringtones(call: Call) -> dict[str, Any]:
    return {"data": {"ringings": _choices(RINGTONES)}}


def _choices(names: tuple[tuple[str, str], ...]) -> list[Doc]:
    return [{"id": number, "name": {"default": en, "en_US": en, "zh_CN": zh}} for number, (en, zh) in enumerate(names)]


OPERATIONS: Handlers = both(
    {
        "createPortalMessages": produce,
        "updatePortalMessages": update,
        "listUnresolvedMessages": unresolved,
        "listMessageColors": colors,
        "listMessageRingtones": ringtones,
    }
)
