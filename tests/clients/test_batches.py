"""Batches: the call succeeds, and the result says which items failed."""

from __future__ import annotations

import inspect
import pickle
from typing import Any

import pytest

from energy_api.enos import models
from energy_clients import BatchAnswer, Failed, errors, operations
from energy_clients.enos.models import BatchCreateDevicesResponse, WriteFederationMessageResponse
from own import document
from support import World, method_of

GOOD = {"code": 0, "msg": "OK", "data": {"assetId": "a1", "productKey": "p", "deviceKey": "d1", "deviceSecret": "s"}}
BAD = {"code": -1, "msg": "the key is taken", "data": None}
DEVICES = [{"productKey": "p", "timezone": "+01:00", "deviceName": {"defaultValue": str(number)}} for number in range(3)]


def created(world: World, items: Any, **more: Any) -> Any:
    enos = world.enos(lambda request: {"code": 0, "msg": "OK", "requestId": "r-1", "data": items, **more})
    return world.run(enos.connection.batch_create_devices(device_list=DEVICES))


def test_failed_items_are_listed_with_their_positions(world: World) -> None:
    result = created(world, [GOOD, BAD, {"msg": "no code"}], code=99206, successSize=1, totalSize=3)
    assert result.failed == [Failed(1, result.data[1], -1, "the key is taken"), Failed(2, result.data[2], None, "no code")]
    assert result.data[0].data.asset_id == "a1"
    with pytest.raises(
        errors.PartialSuccess, match=r"^2 of 3 failed \(item 1: the key is taken; item 2: no code\) \(code -1, batch_create_devices, request r-1\)$"
    ) as caught:
        result.raise_for_failures()
    assert caught.value.failed == result.failed
    assert caught.value.answer["data"][1] == BAD
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (str(copy), [one.position for one in copy.failed]) == (str(caught.value), [1, 2])


def test_a_batch_that_succeeded_is_returned(world: World) -> None:
    result = created(world, [GOOD, GOOD], successSize=2, totalSize=2)
    assert result.failed == []
    assert result.raise_for_failures() is result
    assert created(world, []).raise_for_failures().data == []
    assert created(world, None).failed == []


def test_a_null_in_a_batch_is_no_success(world: World) -> None:
    assert [(one.position, one.item) for one in created(world, [GOOD, None]).failed] == [(1, None)]


def test_counts_that_say_less_than_all_are_failures_too(world: World) -> None:
    result = created(world, [], successSize=1, totalSize=3)
    assert result.failed == []
    with pytest.raises(errors.PartialSuccess, match="1 of 3 succeeded; the answer does not say which"):
        result.raise_for_failures()


def test_many_failures_are_one_line(world: World) -> None:
    with pytest.raises(errors.PartialSuccess, match=r"^9 of 9 failed \(item 0: .*; item 2: the key is taken; …\)"):
        created(world, [BAD] * 9).raise_for_failures()


def test_a_list_of_failures_lists_failures_alone(world: World) -> None:
    failure = {"line": [{"inverter": "i8"}], "info": [{"field": "energy_kwh", "reason": "not a number"}]}
    enos = world.enos(lambda request: {"code": 0, "msg": "OK", "failures": [failure]})
    result = world.run(enos.data_federation.write_message(channel_id="c", authorization="t", data_source_name="s", data="{}"))
    assert isinstance(result, WriteFederationMessageResponse)
    assert [(one.position, one.item.info[0].reason) for one in result.failed] == [(0, "not a number")]
    with pytest.raises(errors.PartialSuccess, match="1 of 1 failed"):
        result.raise_for_failures()


def test_a_batch_of_another_kind_is_malformed(world: World) -> None:
    for items, message in (("abc", "`data` is 'abc', not a list"), ([GOOD, "x"], r"`data\[1\]` is 'x', not an object")):
        with pytest.raises(errors.MalformedAnswer, match=message):
            created(world, items)


BATCHES = {
    name: facts["x-batch"] for item in document("enos")["paths"].values() for facts in item.values() for name in [facts["operationId"]] if "x-batch" in facts
}


def test_every_answer_with_results_of_items_is_a_batch() -> None:
    """Counts of successes, or a list of items with a code and a message each, are how answers of batches look."""
    looks = set()
    for operation in operations.all():
        found = getattr(models, operation.model, None) if operation.platform == "enos" else None
        if found is not None and {"success_size", "failures"} & set(inspect.get_annotations(found)):
            looks.add(operation.operation_id)
            assert issubclass(found, BatchAnswer)
            assert found._BATCH.operation == operation.name
    assert looks == set(BATCHES)
    assert len(BATCHES) == 11


def test_help_says_what_a_batch_has(world: World) -> None:
    enos = world.enos(lambda request: {})
    for operation in operations.all():
        told = "raise_for_failures" in (method_of(enos, operation).__doc__ or "") if operation.platform == "enos" else False
        assert told == (operation.operation_id in BATCHES)
    assert "PartialSuccess" in (BatchCreateDevicesResponse.raise_for_failures.__doc__ or "")
