"""The people of the two organizations, whom the portal, IAM and batch processing share. Everyone's first password is the same."""

from __future__ import annotations

from ..identity import number, text
from ..localtime import local, zone
from ..records import Records
from ..state import Doc, State

__all__ = [
    "DOMAIN",
    "OWNER",
    "PASSWORD",
    "TENANT_ZONE",
    "dated",
    "join",
    "leave",
    "members",
    "new_user",
    "organizations",
    "organizations_of",
    "password",
    "person",
    "seed_people",
    "server_time",
    "set_password",
    "users",
]

PASSWORD = "examplePassword01"
DOMAIN = "sunfield"
OWNER = "analyst.rossi"  # owns the workflows
TENANT_ZONE = "+08:00"  # where the servers stand
SINCE = 1_710_748_800_000
NAMES = (
    ("analyst.rossi", "Gia", "Reporting"),
    ("operator.meyer", "Jo", "Shift lead"),
    ("technician.okafor", "", "Technician"),
    ("planner.silva", "Rui", "Planning"),
    ("engineer.tanaka", "", "Plant engineer"),
    ("auditor.novak", "Eva", ""),
)


def seed_people(state: State) -> None:
    for index, (name, nick, description) in enumerate(NAMES):
        user_id = "u1" + text(13, state.seed, "user", index, alphabet="0123456789")
        joined = SINCE + index * 86_400_000
        users(state).put(user_id, new_user(state, user_id, name, joined) | {"nickName": nick, "description": description, "type": int(index > 3)})


def new_user(state: State, user_id: str, name: str, joined: int) -> Doc:
    """The user as the portal describes one, with what the other services need of it."""
    phone = str(30_000_000 + number(state.seed, "phone", user_id) % 10_000_000)
    return {
        "id": user_id,
        "name": name,
        "domain": DOMAIN,
        "description": "",
        "nickName": "",
        "phoneArea": "49",
        "phone": phone,
        "email": f"{name}@sunfield.example",
        "createdTime": dated(joined),
        "joinTime": dated(joined + 1000),
        "type": 0,
    }


def users(state: State) -> Records:
    return Records(state, "user")


def person(state: State, name: str) -> Doc | None:
    """Return the user of a name or an email address."""
    return next((user for user in users(state).all() if name in (user["name"], user["email"])), None)


def organizations(state: State) -> list[Doc]:
    """The organization of the application, and the one that the application may not use."""
    credentials = state.credentials
    return [{"id": credentials.org_id, "name": "Sunfield Solar Park"}, {"id": credentials.denied_org_id, "name": "Sunfield Service"}]


def organizations_of(state: State, user_id: str) -> list[Doc]:
    """The organizations of one user. Who came with the database belongs to both."""
    found = Records(state, "membership").get(user_id)
    return [one for one in organizations(state) if found is None or one["id"] in found["ids"]]


def members(state: State) -> list[Doc]:
    """The users of the organization of the application."""
    return [user for user in users(state).all() if state.credentials.org_id in _ids(state, user["id"])]


def join(state: State, user_id: str, *, only: bool = False) -> None:
    """Add a user to the organization of the application; with `only` to no other."""
    ids = [] if only else _ids(state, user_id)
    Records(state, "membership").put(user_id, {"ids": [*ids, state.credentials.org_id]})


def leave(state: State, user_id: str) -> None:
    """Remove a user from the organization of the application. Who belongs to no other is deleted."""
    rest = [one for one in _ids(state, user_id) if one != state.credentials.org_id]
    Records(state, "membership").put(user_id, {"ids": rest})
    if not rest:
        users(state).remove(user_id)


def _ids(state: State, user_id: str) -> list[str]:
    return [one["id"] for one in organizations_of(state, user_id)]


def password(state: State, user_id: str) -> str:
    found = Records(state, "password").get(user_id)
    return PASSWORD if found is None else str(found["password"])


def set_password(state: State, user_id: str, value: str) -> None:
    Records(state, "password").put(user_id, {"password": value})


def server_time(moment: int) -> str:
    """`yyyy-MM-dd HH:mm:ss`, in the time zone of the servers."""
    return local(moment, zone(TENANT_ZONE))


def dated(moment: int) -> str:
    """`yyyy-MM-dd HH:mm:ss.S`, in the time zone of the servers."""
    return f"{server_time(moment)}.0"
