"""Pages of any origin may call the simulator, so that the "try it" of a rendered document works. It listens on 127.0.0.1 alone, and holds nothing real."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import Response
from starlette.types import Message, Scope, Send

__all__ = ["preflight", "shared"]


def preflight(scope: Scope) -> Response | None:
    """Return the answer to a browser that asks whether a page may send a request; None to any other request."""
    asked = Headers(scope=scope)
    method = asked.get("access-control-request-method")
    if scope["method"] != "OPTIONS" or "origin" not in asked or method is None:
        return None
    allowed = {"Access-Control-Allow-Methods": method, "Access-Control-Max-Age": "600"}
    if "access-control-request-headers" in asked:
        allowed["Access-Control-Allow-Headers"] = asked["access-control-request-headers"]
    if asked.get("access-control-request-private-network") == "true":
        allowed["Access-Control-Allow-Private-Network"] = "true"
    return Response(status_code=204, headers=allowed)


def shared(scope: Scope, send: Send) -> Send:
    """Return a `send` that lets the page that asked read the answer."""
    if "origin" not in Headers(scope=scope):
        return send

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["Access-Control-Allow-Origin"] = "*"
            headers["Access-Control-Expose-Headers"] = ", ".join(sorted(set(headers.keys())))
        await send(message)

    return sending
