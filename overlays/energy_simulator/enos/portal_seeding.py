"""What the Application Portal holds in a new database: applications, roles, groups, structures, and who may access which assets."""

from __future__ import annotations

from collections.abc import Sequence

from ..identity import text, unique_id
from ..records import Records
from ..state import Doc, State
from .people import users
from .portal_apps import KINDS, apps
from .portal_holdings import GROUPS, ROLES, STRUCTURES, Sort, identifier
from .portal_menus import menu_groups
from .portal_names import text_in

__all__ = ["seed_portal"]

ROLE_NAMES = (("Shift lead", "值班长"), ("Technician", "技术员"), ("Analyst", "分析员"))
STRUCTURE_NAMES = (("Sunfield", "阳光电站"), ("North field", "北区"), ("South field", "南区"))
GROUP_NAMES = (("Night shift", "夜班"), ("Weekend shift", "周末班"))
APPS = (
    ("park-monitor", ("Park Monitor", "电站监控"), ("Live view of the solar parks", "光伏电站实时监控")),
    ("yield-report", ("Yield Report", "发电报告"), ("Daily yields", "日发电量")),
)
MENUS = (("overview", "", ("Overview", "总览")), ("alarms", "", ("Alarms", "告警")), ("alarm-history", "alarms", ("Alarm history", "告警历史")))
PERMISSIONS = (("alarm.acknowledge", ("Acknowledge alarms", "确认告警")), ("report.export", ("Export reports", "导出报告")))
SYNCHRONIZED = 24  # how many devices the portal knows from the beginning, besides the parks
OPERATOR = 1  # the user who has everything, by position


def seed_portal(state: State) -> None:
    assets = _assets(state)
    roots = _structures(state, assets)
    keys = [_app(state, order, roots) for order in range(len(APPS))]
    _roles(state, keys)
    _groups(state, assets)
    operator = users(state).all()[OPERATOR]["id"]
    Records(state, "portal access").put(operator, {"ids": assets})


def _assets(state: State) -> list[str]:
    """The assets of an earlier synchronization."""
    rows = state.rows("select asset_id from logical union all select asset_id from (select asset_id from device order by id limit ?)", (SYNCHRONIZED,))
    for (key,) in rows:
        Records(state, "portal asset").put(key, {})
    return [row[0] for row in rows]


def _held_by_everyone(state: State, sort: Sort, docs: Sequence[Doc]) -> None:
    for doc in docs:
        sort.records(state).put(doc["id"], doc)
    Records(state, sort.ids).put("everyone", {"ids": [docs[-1]["id"]]})


def _named(state: State, sort: Sort, names: Sequence[tuple[str, str]]) -> list[Doc]:
    return [{"id": identifier(state, sort, en), "name": text_in(en, zh)} for en, zh in names]


def _structures(state: State, assets: Sequence[str]) -> list[str]:
    """One structure: a root with two fields, which share the assets."""
    docs = _named(state, STRUCTURES, STRUCTURE_NAMES)
    root = docs[0]["id"]
    for order, doc in enumerate(docs):
        below = {"parentId": root if order else "", "displayOrder": order, "assets": list(assets[order - 1 :: 2]) if order else []}
        doc.update({"description": "", "tags": {}, "resources": [], **below})
    _held_by_everyone(state, STRUCTURES, docs)
    return [root]


def _app(state: State, order: int, roots: list[str]) -> str:
    code, name, description = APPS[order]
    key = unique_id(state.seed, "second app") if order else state.credentials.app_key
    menus = [
        {"id": f"{code}.{menu}", "code": menu, "name": text_in(*names), "url": f"/{menu}", "displayOrder": position, "parentId": parent and f"{code}.{parent}"}
        for position, (menu, parent, names) in enumerate(MENUS, 1)
    ]
    permissions = [{"id": unique_id(state.seed, code, one), "code": one, "name": text_in(*names)} for one, names in PERMISSIONS]
    shown: Doc = {"name": text_in(*name), "description": text_in(*description), "url": f"/{code}", "order": order, "category": {"id": 22, "name": "Solar"}}
    rest: Doc = {"type": 0, "createdTime": "2024-03-18 10:00:00", "isEnable": True, "tags": [], "structures": roots, "dataAuthorizeType": list(KINDS)}
    apps(state).put(key, {"id": key, "code": code, **shown, **rest, "menus": menus, "permissions": permissions})
    return key


def _roles(state: State, keys: Sequence[str]) -> None:
    """A group of all menus and one of the first; the first role has everything, the others less and less."""
    found = apps(state).get(keys[0]) or {}
    wide, narrow = (_menu_group(state, keys[0], name, menus) for name, menus in (("Control room", found["menus"]), ("Visitors", found["menus"][:1])))
    permitted = [(0, wide), *((1, one["id"]) for one in found["permissions"])]
    docs = _named(state, ROLES, ROLE_NAMES)
    for doc, grants in zip(docs, (permitted, permitted[:2], [(0, narrow), *permitted[2:]]), strict=True):
        doc.update({"description": "", "grants": [{"kind": kind, "appId": keys[0], "id": one} for kind, one in grants]})
    _held_by_everyone(state, ROLES, docs)


def _menu_group(state: State, key: str, name: str, menus: Sequence[Doc]) -> str:
    group_id = "mg" + text(13, state.seed, "menu group", name, alphabet="0123456789")
    menu_groups(state).put(group_id, {"id": group_id, "name": name, "appId": key, "menuIds": [menu["id"] for menu in menus]})
    return group_id


def _groups(state: State, assets: Sequence[str]) -> None:
    """Each group has every other asset."""
    docs = _named(state, GROUPS, GROUP_NAMES)
    _held_by_everyone(state, GROUPS, docs)
    for position, doc in enumerate(docs):
        Records(state, "portal access").put(doc["id"], {"ids": list(assets[position::2])})
