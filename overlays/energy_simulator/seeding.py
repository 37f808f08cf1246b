"""The fleet of a new database, which seed and numbers of devices decide. Events and logs also follow the calendar: they are of the last days."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import UTC, datetime

from . import park
from .enapter.fleet import gateway_fleet
from .enapter.v3.seeding import seed as fill_v3
from .enos.alert_seeding import raise_alerts
from .enos.asset_tree_seeding import plant
from .enos.model import describe
from .enos.seeding import furnish
from .fleet import KINDS, MODELS, PARKS, Kind, Park
from .identity import text
from .localtime import local, zone
from .state import Doc, State

__all__ = ["SeedError", "seed"]

BASE = 1_710_748_800_000  # 2024-03-18: when the first device of the fleet was created
DAY = 86_400_000
PER_PRODUCT = 10_000  # "10,000 devices" is the quota of a product, connect/create_device
CYCLE = [kind for kind in KINDS for _ in range(kind.share)]
RECENT_DAYS = 14
OWN = {"meta", "product", "device", "gateway_device", "record"}  # tables that only a simulator's database has together


class SeedError(Exception):
    """A database that was made with other numbers, or that is another program's."""


def seed(state: State, devices: int, enapter_devices: int) -> None:
    """Fill a new database; a used one must have been made with the same numbers."""
    wanted = f"seed {state.seed}, {devices} devices, {enapter_devices} Enapter devices{', the example park' if state.options.example_park else ''}"
    found: str | None
    if state.options.example_park and (devices < park.DEVICES or enapter_devices < park.ENAPTER_DEVICES):
        raise SeedError(
            f"the example park needs at least {park.DEVICES} devices and {park.ENAPTER_DEVICES} Enapter devices, which get the names of the examples"
        )
    tables = state.tables()
    if tables and not tables >= OWN:
        raise SeedError("the database is another program's: give another file")
    if tables:
        found = state.value("select value from meta where key = 'seeded'")
        if found != wanted:
            raise SeedError(f"the database was made with {found}, not with {wanted}: give another file or the same numbers")
    else:
        state.create()
        with state.transaction():
            _fill(state, devices, enapter_devices)
            furnish(state)
        if state.options.example_park:
            park.furnish(state)
        state.run("insert into meta values ('seeded', ?)", (wanted,))
    state.load()


def _fill(state: State, devices: int, enapter_devices: int) -> None:
    parks = [_park(state, number, park) for number, park in enumerate(PARKS)]
    state.insert("logical", parks)
    products: dict[str, Doc] = {}
    docs: list[Doc] = []
    gateways: list[str | None] = []
    until: list[int | None] = []
    gateway = None
    for index, (kind, number) in enumerate(_kinds(devices)):
        product = _product(state, kind, number // PER_PRODUCT)
        product = products.setdefault(product["productKey"], product)
        doc = _device(state, product, kind, number, index)
        gateway = doc["assetId"] if kind.key == "gateway" else gateway
        docs.append(doc)
        gateways.append(None if kind.key == "gateway" else gateway)
        until.append({"online": None, "inactive": 0}.get(doc["status"], doc["lastOfflineTime"]))
    state.insert("product", list(products.values()))
    state.insert("device", docs, gateway_id=gateways, until=until)
    plant(state, parks)
    describe(state)
    _recent(state, [doc for doc in docs if doc["status"] != "inactive"])
    raise_alerts(state, [doc for doc in docs if doc["status"] != "inactive"])
    fleet = list(gateway_fleet(state.seed, enapter_devices))
    state.insert("gateway_device", [doc for doc, _, _ in fleet], kind=[kind for _, kind, _ in fleet], until=[end for _, _, end in fleet])
    fill_v3(state, fleet)


def _kinds(devices: int) -> Iterator[tuple[Kind, int]]:
    counts = dict.fromkeys(CYCLE, 0)
    for index in range(devices):
        kind = CYCLE[index % len(CYCLE)]
        yield kind, counts[kind]
        counts[kind] += 1


def _name(en: str, zh: str) -> Doc:
    return {"defaultValue": en, "i18nValue": {"en_US": en, "zh_CN": zh}}


def _park(state: State, number: int, park: Park) -> Doc:
    attributes = {"latitude": park.latitude, "longitude": park.longitude, "operator": "Solar Park Operations"}
    return {
        "assetId": text(8, state.seed, "park", number),
        "orgId": state.credentials.org_id,
        "name": _name(f"Solar park {park.en}", f"{park.zh}光伏电站"),
        "desc": None,
        "attributes": attributes,
        "timezone": park.timezone,
        "modelId": "SolarPark",
        "modelIdPath": MODELS["SolarPark"].path,
        "tags": {},
        "createTime": BASE - DAY,
    }


def _product(state: State, kind: Kind, part: int) -> Doc:
    days = 730 if kind.certificates else None
    suffix = f" {part + 1}" if part else ""
    return {
        "orgId": state.credentials.org_id,
        "productKey": text(8, state.seed, "product", kind.key, part),
        "productName": _name(kind.en + suffix, kind.zh + suffix),
        "productSecret": text(11, state.seed, "product secret", kind.key, part),
        "productDesc": f"{kind.en}s of the solar parks",
        "productType": kind.product_type,
        "dataFormat": "Json",
        "productTags": {"owner": "operations", "kind": kind.key},
        "modelId": kind.model,
        "dynamicActiveEnabled": kind.product_type == "Gateway",
        "biDirectionalAuth": kind.certificates,
        "createBy": None,
        "createTime": BASE - DAY,
        "updateBy": None,
        "updateTime": BASE - DAY,
        "defaultValidDay": days,
        "maxValidDay": days,
    }


def _device(state: State, product: Doc, kind: Kind, number: int, index: int) -> Doc:
    dice = random.Random(f"device {state.seed} {index}")
    park = PARKS[index // len(CYCLE) % len(PARKS)]
    created = BASE + index * 60_000
    status = dice.choices(("online", "offline", "inactive", "disabled"), (88, 6, 4, 2))[0] if kind.key != "gateway" else "online"
    active = 0 if status == "inactive" else created + DAY
    went_offline = active + dice.randrange(30 * DAY) + 5 * DAY if status in ("offline", "disabled") else 0
    online = active if went_offline else active + 40 * DAY if active else 0
    updated = (went_offline or online) or None
    return {
        "orgId": state.credentials.org_id,
        "assetId": text(8, state.seed, "asset", index),
        "modelId": product["modelId"],
        "modelIdPath": MODELS[product["modelId"]].path,
        "productKey": product["productKey"],
        "productName": product["productName"],
        "productType": product["productType"],
        "dataFormat": product["dataFormat"],
        "deviceKey": f"{kind.key}-{number + 1:05d}",
        "deviceName": _name(f"{kind.en} {number + 1:05d}", f"{kind.zh} {number + 1:05d}"),
        "deviceSecret": text(20, state.seed, "device secret", index),
        "deviceDesc": f"Solar park {park.en}, row {number % 40 + 1}",
        "timezone": park.timezone,
        "deviceAttributes": _attributes(kind, dice),
        "deviceTags": {"park": park.en, "row": str(number % 40 + 1)},
        "createTime": created,
        "status": status,
        "activeTime": active,
        "lastOnlineTime": online,
        "lastOfflineTime": went_offline,
        "measurepointLastUpdate": updated,
        "eventLastUpdate": None,
        "attributeLastUpdate": active or None,
        "featureLastUpdate": updated,
    }


def _attributes(kind: Kind, dice: random.Random) -> Doc:
    known: Doc = {"manufacturer": dice.choice(("Heliostat Works", "Sungate", "Lumen Power")), "serialNumber": f"SN{dice.randrange(10**9):09d}"}
    match kind.key:
        case "inverter":
            rated = dice.choice((60, 100, 110, 125))
            return {**known, "ratedPower": rated, "mpptCount": rated // 10, "commissioningDate": "2024-04-02"}
        case "meter":
            return {**known, "ratedPower": 2500, "transformerRatio": 40.0}
        case "gateway":
            return {**known, "firmware": dice.choice(("2.4.1", "2.5.0"))}
        case _:
            return known


def _recent(state: State, docs: list[Doc]) -> None:
    """Events and log entries of the last two weeks; those of one date are always the same."""
    if not docs:
        return
    today = state.clock.now() // DAY
    events: list[Doc] = []
    logs: list[Doc] = []
    for day in range(today - RECENT_DAYS, today):
        dice = random.Random(f"recent {state.seed} {day}")
        for doc in dice.choices(docs, k=max(2, len(docs) // 100)):
            events.append(_event(doc, day * DAY + dice.randrange(86_400) * 1000, dice))
        for doc in dice.choices(docs, k=max(2, len(docs) // 200)):
            logs += _logins(doc, day * DAY + dice.randrange(80_000) * 1000)
    state.insert("event", events)
    state.insert("log", logs)


def _event(doc: Doc, moment: int, dice: random.Random) -> Doc:
    key, level = dice.choice(sorted(MODELS[doc["modelId"]].events.items()))
    date = datetime.fromtimestamp(moment / 1000, UTC)
    return {
        "eventId": f"{date:%Y%m%d}{dice.getrandbits(128):032x}",
        **identity(doc),
        "tslEventKey": key,
        "tslEventType": level,
        "output": json.dumps({"value": round(dice.uniform(20, 90), 1)}, separators=(",", ":")),
        "timestamp": moment,
        "localtime": local(moment, zone(doc["timezone"])),
    }


def _logins(doc: Doc, moment: int) -> list[Doc]:
    lost = {**identity(doc), "createTime": moment, "code": 200, "content": "connection lost", "reason": "device closed connection"}
    back = {**identity(doc), "createTime": moment + 45_000, "code": 200, "content": "device login succeeded", "reason": "device connected"}
    return [lost, back]


def identity(doc: Doc) -> Doc:
    """The fields by which records of a device name it."""
    return {name: doc[name] for name in ("orgId", "productKey", "deviceKey", "assetId")}
