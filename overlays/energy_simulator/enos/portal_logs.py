"""Application Portal: audit logs, which every change in the portal leaves, and logs of the access to menus."""

from __future__ import annotations

from typing import Any

import msgspec

from ..answers import Call
from ..platform import Handler, Handlers
from ..records import Records
from ..state import Doc
from .people import users
from .portal_apps import apps
from .portal_names import i18n
from .portal_pages import paged
from .portal_session import refused, signed_in, user_or_none

__all__ = ["OPERATIONS", "audited"]

HERE = "127.0.0.1"


def audited(handlers: Handlers) -> Handlers:
    """The operations; those that change something leave an audit log when they succeed."""
    return {name: _logging(handler) for name, handler in handlers.items()}


def _logging(handler: Handler) -> Handler:
    def carry_out(call: Call) -> Any:
        who = signed_in(call.state, call.headers.get("authorization", ""))
        result = handler(call)
        if call.operation.safety != "read" and isinstance(result, dict):
            _write(call, who)
        return result

    return carry_out


def _write(call: Call, who: Doc | None) -> None:
    user = users(call.state).get(who["userId"]) if who else None
    application: Doc = {"id": call.state.credentials.app_key, "name": "application", "email": None, "domain": None, "userType": None}
    named = ("id", "name", "email", "domain")
    account = application if user is None else {**{name: user[name] for name in named}, "userType": str(user["type"])}
    _add(
        call,
        "audit log",
        {
            "eventTime": call.state.clock.now(),
            "account": account,
            "resources": [{"type": "request", "content": f"{call.operation.method} {call.operation.path}"}],
            "eventName": call.operation.name,
            "description": "",
            "ipAddress": HERE,
        },
    )


def _add(call: Call, kind: str, doc: Doc) -> None:
    Records(call.state, kind).put(call.state.next_number(kind, 1), doc)


def audit_logs(call: Call) -> dict[str, Any]:
    """In the time asked for, the newest first."""
    found = _between(call, "audit log")
    page, pagination = paged(call, found)
    return {"data": {"pagination": pagination, "auditLog": page}}


def _between(call: Call, kind: str) -> list[Doc]:
    first, last = (_moment(call, name) for name in ("startTime", "endTime"))
    if first > last:
        raise refused(call, "invalid", "startTime is after endTime")
    return [doc for doc in reversed(Records(call.state, kind).all()) if first <= doc["eventTime"] <= last]


def _moment(call: Call, name: str) -> int:
    """Milliseconds, which the tables call text."""
    value = str(call.body[name])
    if not value.isdecimal() or not value.isascii():
        raise refused(call, "invalid", f"{name} is no number of milliseconds")
    return int(value)


def produce(call: Call) -> dict[str, Any]:
    """For the user of the token, or for the application. There is only one organization that a session can be in."""
    who = user_or_none(call)
    sent = {name: call.body[name] for name in ("subjectId", "subjectType", "upstreamId", "upstreamType") if call.body.get(name) is not None}
    user_id = who["userId"] if who else call.state.credentials.app_key
    _add(call, "menu access log", {**sent, "organizationId": call.query["orgId"], "userId": user_id, "eventTime": call.state.clock.now()})
    return {"data": True}


def menu_access_logs(call: Call) -> dict[str, Any]:
    page, pagination = paged(call, _between(call, "menu access log"))
    return {"data": {"pagination": pagination, "logs": [_named(call, doc) for doc in page]}}


def _named(call: Call, doc: Doc) -> Doc:
    """With the names of menu and application, which are JSON in a text."""
    found = {one["id"]: i18n(one["name"]) for application in apps(call.state).all() for one in (application, *application["menus"])}
    keys = {"subjectName": doc["subjectId"], "upstreamName": doc.get("upstreamId")}
    names = {name: msgspec.json.encode(found[key]).decode() for name, key in keys.items() if key in found}
    return {**doc, **names, "eventTime": str(doc["eventTime"])}


OPERATIONS: Handlers = {"listPortalAuditLogs": audit_logs, "createPortalLog": produce, "listPortalMenuAccessLogs": menu_access_logs}
