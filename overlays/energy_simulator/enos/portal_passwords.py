"""Application Portal: passwords and how they are reset, and the codes that prove an email address."""

from __future__ import annotations

from typing import Any

from ..answers import Answer, Call, Refusal
from ..identity import text
from ..platform import Handlers
from ..records import Records
from ..state import State
from .attempts import Attempts
from .envelope import refusal
from .people import members, password, set_password, users
from .portal_session import refused, session, signed_in

__all__ = ["OPERATIONS", "VERIFICATION_CODE", "check", "token"]

INVALID, ENDED, RATE_LIMITED, WRONG_CODE = 31400, 31410, 31429, 31430
SHORTEST = 8  # the rules of a real organization are its own
TOKEN_MS, CODE_MS = 86_400_000, 5 * 60_000  # neither is documented
VERIFICATION_CODE = "482913"  # in every email: there is none to read here


def check(call: Call, value: str) -> None:
    """Refuse a password that breaks the rules."""
    if len(value) < SHORTEST:
        raise refused(call, "invalid", f"A password has at least {SHORTEST} characters")


def token(state: State, user_id: str) -> str:
    """Make a token with which the password of a user can be set once."""
    made = text(40, state.seed, "password token", state.next_number("password token", 1))
    Records(state, "password token").put(made, {"token": made, "userId": user_id, "ends": state.clock.now() + TOKEN_MS})
    return made


def confirm(call: Call) -> Answer | dict[str, Any]:
    user_id = session(call)["userId"]
    attempts = Attempts(call, "password", user_id)
    if attempts.too_many:
        return refusal(call.operation, Refusal(RATE_LIMITED, "Too many attempts with a wrong password"))
    right = call.body["password"] == password(call.state, user_id)
    attempts.forget() if right else attempts.count()
    return {"data": right}


def reset_token(call: Call) -> dict[str, Any]:
    """Where both are given, they must be of the same user."""
    user_id, email = call.body.get("userId") or call.body.get("userID"), call.body.get("email")
    if not user_id and not email:
        raise refused(call, "invalid", "userId or email is needed")
    by_id = [user for user in members(call.state) if user["id"] == user_id]
    by_email = [user for user in members(call.state) if user["email"] == email]
    if not (by_id if user_id else by_email):
        raise refused(call, "not-found", "The user does not exist in the organization")
    if user_id and email and by_id != by_email:
        raise refused(call, "invalid", "userId and email are of different users")
    found = (by_id or by_email)[0]["id"]
    attempts = Attempts(call, "password token", found)
    if attempts.too_many:
        raise Refusal(RATE_LIMITED, "The password was reset too often")
    attempts.count()
    return {"data": {"token": token(call.state, found)}}


def reset(call: Call) -> dict[str, Any]:
    tokens, sent = Records(call.state, "password token"), call.body["password"]
    found = tokens.get(call.body["token"])
    if found is None or found["ends"] <= call.state.clock.now():
        raise Refusal(ENDED, "The token is not valid or has ended")
    if found["userId"] not in {user["id"] for user in members(call.state)}:
        raise refused(call, "not-found", "The user does not exist in the organization")
    check(call, sent)
    if sent == password(call.state, found["userId"]):
        raise refused(call, "invalid", "The new password is the old one")
    set_password(call.state, found["userId"], sent)
    tokens.remove(found["token"])
    return {"data": {"success": True}}


def send_code(call: Call) -> dict[str, Any]:
    """The code is the same every time, but it has to be sent, and it ends."""
    user_id = _signed_in(call)
    attempts = Attempts(call, "code sent", user_id)
    if attempts.too_many:
        raise Refusal(RATE_LIMITED, "Codes were sent too often")
    attempts.count()
    Records(call.state, "verification code").put(user_id, {"ends": call.state.clock.now() + CODE_MS})
    return {"data": {"success": True}}


def verify_code(call: Call) -> Answer | dict[str, Any]:
    user_id = _signed_in(call)
    attempts, sent = Attempts(call, "code", user_id), Records(call.state, "verification code").get(user_id)
    if attempts.too_many:
        return refusal(call.operation, Refusal(RATE_LIMITED, "Too many attempts"))
    if sent is None or sent["ends"] <= call.state.clock.now():
        raise Refusal(ENDED, "The code has ended")
    if call.body["code"] != VERIFICATION_CODE:
        attempts.count()
        return refusal(call.operation, Refusal(WRONG_CODE, "The code is wrong"))
    attempts.forget()
    Records(call.state, "verification code").remove(user_id)
    return {"data": {"success": True}}


def _signed_in(call: Call) -> str:
    """Whose token stands in the header `accessToken` of these pages, or in the usual one."""
    found = signed_in(call.state, call.headers.get("accesstoken") or call.headers.get("authorization", ""))
    if found is None or users(call.state).get(found["userId"]) is None:
        raise refused(call, "authentication", "The portal access token is not valid; log in again")
    return str(found["userId"])


OPERATIONS: Handlers = {
    "confirmPortalPassword": confirm,
    "getPortalPasswordResetToken": reset_token,
    "resetPortalPassword": reset,
    "sendPortalVerificationCode": send_code,
    "verifyPortalVerificationCode": verify_code,
}
