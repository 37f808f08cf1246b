"""Application Portal: whose request this is, and what the codes of its forms have in common."""

from __future__ import annotations

from ..answers import Call, Refusal
from ..platform import Handlers
from ..records import Records
from ..state import Doc, State
from .iam_users import disabled
from .people import members, users

__all__ = [
    "LIFETIME_MS",
    "REFRESH_LIFETIME_MS",
    "both",
    "code",
    "denied",
    "locale",
    "member",
    "newer",
    "refused",
    "session",
    "sessions",
    "signed_in",
    "user_or_none",
]

LIFETIME_MS, REFRESH_LIFETIME_MS = 2 * 3_600_000, 30 * 86_400_000  # neither is documented
FALLBACK = {"invalid": 400, "authentication": 401, "permission": 403, "not-found": 404, "conflict": 408}  # v2.2 and v2.3 mostly have their own
NO_ORGANIZATION = (31512, 512)


def both(handlers: Handlers) -> Handlers:
    """The operations in form v2.2, too."""
    return {**handlers, **{f"{name}V22": handler for name, handler in handlers.items()}}


def newer(call: Call) -> bool:
    """Whether this is form v2.2, where success is code 0."""
    return bool(call.operation.envelope.get("success") == [0])


def code(call: Call, kind: str) -> int:
    """The operation's own code, else the one that all operations of the portal have."""
    return call.operation.code(kind) or FALLBACK[kind]


def refused(call: Call, kind: str, message: str) -> Refusal:
    return Refusal(code(call, kind), message)


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


def active(state: State, user_id: str) -> bool:
    """Whether there is such a user, whom IAM has not disabled."""
    return users(state).get(user_id) is not None and not disabled(state, user_id)


def signed_in(state: State, header: str) -> Doc | None:
    found = Records(state, "portal session").get(header.removeprefix("Bearer ").strip())
    if found is None or found["ends"] <= state.clock.now() or not active(state, found["userId"]):
        return None
    return found


def user_or_none(call: Call) -> Doc | None:
    """Return the session of the header `Authorization` where there is one; a token that is none is refused."""
    return session(call, chosen=True) if call.headers.get("authorization") else None


def member(call: Call, user_id: str) -> Doc:
    """Return a user of the organization."""
    found = next((user for user in members(call.state) if user["id"] == user_id), None)
    if found is None:
        raise refused(call, "not-found", f"User {user_id} does not exist in the organization")
    return found


def locale(call: Call) -> str:
    """The language asked for, which stands in the query, the body or a header."""
    asked = call.query.get("locale") or call.body.get("locale") or call.headers.get("locale")
    return str(asked or "en_US")


def denied(call: Call, org_id: str) -> None:
    """Refuse an organization that the application may not use, or that does not exist."""
    if org_id == call.state.credentials.denied_org_id:
        raise Refusal(code(call, "permission"), f"Denied resource: {org_id}")
    if org_id != call.state.credentials.org_id:
        raise Refusal(code(call, "not-found"), f"Organization {org_id} does not exist")
