"""What answers have that the specification has otherwise is counted by operation and place, and never an exception."""

from __future__ import annotations

from typing import Any

import pytest

import energy_clients
from energy_clients import errors
from energy_clients.enos.models import DeviceStatus
from support import World, envelope


@pytest.fixture(autouse=True)
def _anew() -> None:
    energy_clients.drift(reset=True)


def test_drift_is_counted_by_operation_and_place(world: World) -> None:
    device = {"assetId": "a", "createTime": "5", "status": "hibernating", "deviceTags": {"hall": 7}, "deviceName": "plain"}
    enos = world.enos(lambda request: envelope([device, device | {"status": "online"}], pagination={"pageNo": 1, "pageSize": 100, "totalSize": 2}))
    for _ in range(3):
        first, second = world.list(enos.connection.search_devices())
        assert (first.create_time, first.status, first.status.known, first.device_name) == (5, "hibernating", False, "plain")
        assert (second.status, first.device_tags, first.to_dict()["deviceTags"]) == (DeviceStatus.ONLINE, {"hall": "7"}, {"hall": "7"})
    assert energy_clients.drift() == [
        ("connection.search_devices", "$.data[].createTime", "integer expected, string found", 6),
        ("connection.search_devices", "$.data[].deviceName", "object expected, string found", 6),
        ("connection.search_devices", "$.data[].deviceTags{}", "string expected, integer found", 6),
        ("connection.search_devices", "$.data[].status", "unknown value 'hibernating'", 3),
    ]
    assert energy_clients.drift(reset=True)[0].times == 6
    assert energy_clients.drift() == []


def test_an_answer_as_the_specification_has_it_counts_nothing(world: World) -> None:
    page = envelope([{"assetId": "a", "colour": 1, "timezone": None}], pagination={"pageNo": 1, "pageSize": 100, "totalSize": 1})
    enos = world.enos(lambda request: page)
    assert [device.asset_id for device in world.list(enos.connection.search_devices())] == ["a"]
    assert energy_clients.drift() == []


@pytest.mark.parametrize("users", [5, {"userId": "u"}, ["u"], [5]])
def test_items_of_another_kind_are_refused_also_where_such_a_field_was_seen_before(world: World, users: Any) -> None:
    enos = world.enos(lambda request: {"code": 200, "message": "OK", "data": {"users": users, "total": 1}})
    for _ in range(3):
        with pytest.raises(errors.MalformedAnswer, match=r"data\.users"):
            world.list(enos.app_portal.list_organization_users(org_id="o"))
