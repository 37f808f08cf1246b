"""Answers as the platforms give them, made large."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

TOKEN_PATH = "/apim-token-service/v2.0/token/get"
TOKEN = json.dumps({"status": 0, "msg": "SUCCESS", "data": {"accessToken": "t0ken", "expire": 7200}}).encode()
_NAME = {"defaultValue": "Inverter", "i18nValue": {"en_US": "Inverter", "zh_CN": "逆变器"}}
_TIME = 1747180800000
_TIMES = (
    "createTime",
    "activeTime",
    "lastOnlineTime",
    "lastOfflineTime",
    "measurepointLastUpdate",
    "eventLastUpdate",
    "attributeLastUpdate",
    "featureLastUpdate",
)
DRIFT = {"createTime": str(_TIME), "status": "hibernating", "deviceTags": None}  # a wrong type, an unknown value of an enumeration, an undocumented null
ENAPTER_DEVICE = {
    "device": {
        "id": "7b1f0c9e-6d27-4c58-9a3e-d2f8b7a51e06",
        "blueprint_id": "91d3a6f2-0e8b-4b75-8c14-5f7e2ad96b30",
        "name": "Inverter 7",
        "site_id": "4b1f0c9e-6d27-4c58-9a3e-d2f8b7a51e06",
        "updated_at": "2026-05-14T12:00:00Z",
        "slug": "inverter-7",
        "type": "LUA",
        "authorized_role": "OWNER",
        "connectivity": {"status": "ONLINE"},
        "properties": {"serial_number": "SN-7", "fw_ver": "1.0.3"},
    }
}


def device(number: int | str) -> dict[str, Any]:
    """All 24 fields of a device, two of them structs and two of them maps."""
    text = {"orgId": "o15", "assetId": f"a{number}", "modelId": "inverter", "modelIdPath": "/device/inverter", "productKey": "p1", "productName": _NAME}
    text |= {"productType": "Device", "dataFormat": "Json", "deviceKey": f"inverter-{number}", "deviceName": _NAME, "deviceSecret": "abcdefghijkl"}
    text |= {"deviceDesc": "On the roof of hall 7", "timezone": "+01:00", "deviceTags": {"hall": "7", "row": "b"}, "status": "online"}
    return {**text, "deviceAttributes": {"capacity": 50.5, "maker": "x", "strings": [1, 2]}, **dict.fromkeys(_TIMES, _TIME)}


def page(devices: Sequence[Mapping[str, Any]], number: int | str = 1, total: int | None = None) -> bytes:
    """A page of a search for devices, as compact as servers send it."""
    pagination = {"pageNo": number, "pageSize": len(devices), "totalSize": len(devices) if total is None else total}
    return _compact({"code": 0, "msg": "OK", "requestId": "r1", "data": list(devices), "pagination": pagination})


def one_device() -> bytes:
    """The answer with one device."""
    return _compact({"code": 0, "msg": "OK", "requestId": "r1", "data": device(1)})


def rows(count: int) -> bytes:
    """So many values of a point as rows (`itemFormat=0`)."""
    return _series(
        [{"assetId": "a1", "timestamp": _TIME + n * 1000, "localtime": "2026-05-14T12:00:00+08:00", "activePower": n % 977 + 0.25} for n in range(count)]
    )


def columns(count: int) -> bytes:
    """The same as columns (`itemFormat=2`)."""
    values = {"timestamp": [_TIME + n * 1000 for n in range(count)], "value": [n % 977 + 0.25 for n in range(count)]}
    return _series([{"assetId": "a1", "pointId": "activePower", "localTime": ["2026-05-14T12:00:00+08:00"] * count, **values}])


def _series(items: list[dict[str, Any]]) -> bytes:
    return _compact({"code": 0, "msg": "OK", "submsg": None, "data": {"items": items}})


def _compact(answer: Any) -> bytes:
    return json.dumps(answer, ensure_ascii=False, separators=(",", ":")).encode()
