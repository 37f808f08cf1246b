"""The sites of a new database, and the devices of v1 as v3 shows them."""

from __future__ import annotations

import base64
from collections.abc import Sequence

from ...identity import text, unique_id
from ...state import Doc, State
from ..assets import kind_of
from ..fleet import blueprint_id

__all__ = ["HEX", "seed"]

HEX = "0123456789ABCDEF"
CYCLE, SITES = 20, 5  # of every five gateways with what is connected through them, one is at the second site
TYPES = {"gateway": "GATEWAY", "ucm": "HARDWARE_UCM", "inverter": "LUA", "electrolyser": "NATIVE"}
PLACE = {"name": "Sonnenhang", "latitude": 48.1173, "longitude": 11.6402}
RULES: Sequence[tuple[str, bool, str, Doc]] = (
    ("morning-report", False, 'enapter.log("sun is up")', {"runtime_version": "V3"}),
    ("evening-report", True, 'enapter.log("sun is down")', {"runtime_version": "V1", "exec_interval": "1m"}),
)


def seed(state: State, fleet: Sequence[tuple[Doc, str, int | None]]) -> None:
    """Add two sites, of which the token's owner owns the first, their devices and two rules."""
    sites = [_site(state, "Sonnenhang Solar Park", "OWNER", {"location": PLACE}), _site(state, "Seeblick Solar Park", "USER", {})]
    state.insert("v3_site", sites)
    counts: dict[str, int] = {}
    docs: list[Doc] = []
    runtime: str | None = None
    for index, (known, kind, _) in enumerate(fleet):
        counts[kind] = counts.get(kind, 0) + 1
        runtime = known["device_id"] if kind == "ucm" else runtime
        place = sites[index // CYCLE % SITES == SITES - 1]
        docs.append(_device(state, known, kind, counts[kind], place, runtime))
    state.insert("v3_device", docs, kind=[kind for _, kind, _ in fleet], until=[until for _, _, until in fleet])
    rules = [_rule(state, *rule) for rule in RULES]
    state.insert("v3_rule", rules, site_id=[sites[0]["id"]] * len(rules))


def _site(state: State, name: str, role: str, more: Doc) -> Doc:
    known = {"id": unique_id(state.seed, "site", name), "name": name, "timezone": "Europe/Berlin", "version": "V3"}
    return {**known, "authorized_role": role, "archived": False, **more}


def _device(state: State, known: Doc, kind: str, number: int, place: Doc, runtime: str | None) -> Doc:
    words = kind_of(kind).en
    return {
        "id": known["device_id"],
        "blueprint_id": blueprint_id(state.seed, kind_of(kind)),
        "name": f"{words} {number}",
        "site_id": place["id"],
        "updated_at": known["updated_at"],
        "slug": f"{words.lower().replace(' ', '-')}-{number}",
        "type": TYPES[kind],
        "authorized_role": place["authorized_role"],
        "properties": known["properties"],
        "connectivity": {"status": "ONLINE" if known["connectivity"]["online"] else "OFFLINE"},
        "communication": _communication(state, known["device_id"], kind, runtime),
        **({"terminal": number % 2 == 1} if kind == "gateway" else {}),  # switched on or off in the settings of the gateway
    }


def _communication(state: State, device_id: str, kind: str, runtime: str | None) -> Doc:
    if kind == "inverter":
        return {"type": "UCM_LUA", "upstream_id": runtime}
    way = "MQTT_V1_LOCALHOST" if kind == "gateway" else "MQTT_V1_TLS"
    return {"type": way, "hardware_id": text(32, state.seed, "hardware", device_id, alphabet=HEX), "channel_id": kind}


def _rule(state: State, slug: str, disabled: bool, code: str, runtime: Doc) -> Doc:
    script = {"code": base64.b64encode(code.encode()).decode(), **runtime}
    return {"id": unique_id(state.seed, "rule", slug), "slug": slug, "disabled": disabled, "script": script}
