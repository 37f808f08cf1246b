"""Application Portal: whose request this is, and what the codes of its forms have in common."""

from __future__ import annotations

from ..answers import Call, Refusal
from ..platform import Handlers
from ..records import Records
from ..state import Doc, State
from .people import users

__all__ = ["LIFETIME_MS", "REFRESH_LIFETIME_MS", "both", "code", "denied", "newer", "session", "sessions", "signed_in"]

LIFETIME_MS, REFRESH_LIFETIME_MS = 2 * 3_600_000, 30 * 86_400_000  # neither is documented
FALLBACK = {"authentication": 401, "permission": 403, "not-found": 404}  # the codes of v2.0 and v2.1
NO_ORGANIZATION = (31512, 512)


def both(handlers: Handlers) -> Handlers:
    """The operations in form v2.2, too."""
    return {**handlers, **{f"{name}V22": handler for name, handler in handlers.items()}}


def newer(call: Call) -> bool:
    """Whether this is form v2.2, where success is code 0."""
    return bool(call.operation.envelope["success"] == [0])


def code(call: Call, kind: str) -> int:
    return call.operation.code(kind, FALLBACK[kind])


def sessions(call: Call) -> Records:
    return Records(call.state, "portal session")


def session(call: Call, *, chosen: bool = False) -> Doc:
    """Return the session of the header `Authorization`; with `chosen` it must work for an organization."""
    found = signed_in(call.state, call.headers.get("authorization", ""))
    if found is None:
        raise Refusal(code(call, "authentication"), "The portal access token is not valid; log in again")
    if chosen and found["orgId"] is None:
        known = {int(error["code"]) for error in call.operation.errors}
        raise Refusal(next(number for number in NO_ORGANIZATION if number in known or number == NO_ORGANIZATION[-1]), "No organization has been chosen")
    return found


def signed_in(state: State, header: str) -> Doc | None:
    found = Records(state, "portal session").get(header.removeprefix("Bearer ").strip())
    if found is None or found["ends"] <= state.clock.now() or users(state).get(found["userId"]) is None:
        return None
    return found


def denied(call: Call, org_id: str) -> None:
    """Refuse an organization that the application may not use, or that does not exist."""
    if org_id == call.state.credentials.denied_org_id:
        raise Refusal(code(call, "permission"), f"Denied resource: {org_id}")
    if org_id != call.state.credentials.org_id:
        raise Refusal(code(call, "not-found"), f"Organization {org_id} does not exist")
