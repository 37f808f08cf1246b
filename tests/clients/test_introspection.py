"""What operations tell of themselves to `help()`, `inspect`, `typing` and `unittest.mock`."""

from __future__ import annotations

import asyncio
import functools
import inspect
import pickle
import pydoc
import traceback
import typing
from collections.abc import AsyncIterator, Iterator, Sequence
from typing import Any
from unittest import mock

import pytest

from energy_clients import AsyncPager, Download, EnOS, Pager, TimeSeries, errors, operations
from energy_clients.enapter.models import CommandResult
from energy_clients.enos.models import Device, DeviceFileCategory
from support import World, envelope, method_of


def shown(thing: Any) -> str:
    """What `help()` prints."""
    return pydoc.plain(pydoc.render_doc(thing))


def test_async_methods_are_coroutine_functions_and_others_are_not(world: World) -> None:
    enos = world.enos(lambda request: envelope({}))
    for tell in (inspect.iscoroutinefunction, asyncio.iscoroutinefunction):
        assert tell(enos.connection.get_device) is world.is_async
        assert tell(enos.connection.get_device.raw) is world.is_async
        assert not tell(enos.connection.search_devices)
        assert not tell(enos.connection.download_file)


def test_a_mock_made_of_a_service_is_called_as_the_service(world: World) -> None:
    service = mock.create_autospec(world.enos(lambda request: envelope({})).connection)
    service.get_device.return_value = "the device"
    assert world.run(service.get_device(asset_id="a")) == "the device"
    service.get_device.assert_called_once_with(asset_id="a")
    service.search_devices.return_value = ["d"]
    assert service.search_devices(page_size=1) == ["d"]
    for method in (service.get_device, service.search_devices, functools.partial(service.download_file, file_uri="f", category="feature")):
        with pytest.raises(TypeError, match="no_such_argument"):
            method(no_such_argument=1)
    with pytest.raises(AttributeError):
        service.no_such_method()


def test_every_operation_has_a_name_a_docstring_a_signature_and_types(world: World) -> None:
    clients = {"enos": world.enos(lambda request: envelope({})), "enapter": world.enapter(lambda request: {})}
    for operation in operations.all():
        method = method_of(clients[operation.platform], operation)
        assert method.__name__ == operation.name
        assert method.__qualname__ == f"{operation.service.removeprefix('v3_').replace('_', ' ').title().replace(' ', '')}.{operation.name}"
        assert method.__doc__.startswith(operation.summary)
        declared, hints = inspect.signature(method), typing.get_type_hints(method)
        assert [*hints] == [*declared.parameters, "return"]
        assert not any(isinstance(hint, str) for hint in hints.values())


def test_types_of_calls_are_those_that_users_import(world: World) -> None:
    enos, enapter = world.enos(lambda request: envelope({})), world.enapter(lambda request: {})
    pager, lines = (AsyncPager, AsyncIterator) if world.is_async else (Pager, Iterator)
    for method, result in (
        (enos.connection.get_device, Device),
        (enos.connection.search_devices, pager[Device]),
        (enapter.commands.iter_command_progress, lines[CommandResult]),
        (enapter.telemetry.query_time_series, TimeSeries),
    ):
        assert typing.get_type_hints(method)["return"] == result
    hints = typing.get_type_hints(enos.connection.download_file)
    assert (hints["category"], hints["return"].__name__) == (DeviceFileCategory | str, "AsyncDownload" if world.is_async else Download.__name__)
    assert typing.get_type_hints(enos.connection.search_devices)["projection"] == Sequence[str] | None


def test_a_wrapped_operation_keeps_what_it_is(world: World) -> None:
    method = world.enos(lambda request: envelope({"assetId": "a"})).connection.get_device

    @functools.wraps(method)
    def wrapper(**arguments: Any) -> Any:
        return method(**arguments)

    assert (wrapper.__name__, wrapper.__doc__, inspect.signature(wrapper)) == ("get_device", method.__doc__, inspect.signature(method))
    assert inspect.unwrap(wrapper) is method
    assert world.run(functools.partial(wrapper, asset_id="a")()).asset_id == "a"


def test_an_operation_is_bound_once_and_stays_itself_in_a_class(world: World) -> None:
    service = world.enos(lambda request: envelope({"assetId": "a"})).connection
    assert service.get_device is service.get_device

    class Holder:
        get = service.get_device

    assert Holder().get is Holder.get is service.get_device


def test_help_of_a_method_has_its_signature_and_its_whole_docstring(world: World) -> None:
    method = world.enos(lambda request: envelope({})).connection.search_devices
    lines = [line.strip() for line in shown(method).splitlines()]
    assert f"search_devices{inspect.signature(method)}" in lines
    assert {line.strip() for line in method.__doc__.splitlines()} <= set(lines)
    assert "page_size: Records per page, at most 200; as many when left out." in lines


def test_help_of_a_service_has_a_line_for_each_method(world: World) -> None:
    enos = world.enos(lambda request: envelope({}))
    lines = [line.strip(" |") for line in shown(enos.connection).splitlines()]
    found = [operation for operation in operations.all() if (operation.platform, operation.service) == ("enos", "connection")]
    assert found
    for operation in found:
        assert lines[lines.index(f"{operation.name}(...)") + 1] == operation.summary


def test_reprs_say_where_a_user_reaches_a_thing(world: World) -> None:
    enos, enapter = (
        world.enos(lambda request: envelope([{"assetId": "a"}] if "search" in str(request.url) else {})),
        world.enapter(lambda request: {"devices": []}),
    )
    assert repr(enapter.v3) == "<enapter.v3>"
    assert repr(enapter.v3.telemetry) == "<enapter.v3.telemetry: 4 operations>"
    assert repr(enapter.v3.telemetry.get_latest_telemetry) == "<enapter.v3.telemetry.get_latest_telemetry: GET /v3/telemetry/latest>"
    assert repr(world.run(enos.connection.get_device.raw(asset_id="a"))) == "<Answer: HTTP 200, request r-1, Device>"
    assert repr(world.run(enos.connection.search_devices.raw())) == "<Answer: HTTP 200, request r-1, 1 items>"
    assert repr(world.run(enapter.assets.list_devices.raw())) == "<Answer: HTTP 200, 0 items>"


def test_progress_of_a_command_has_help_of_its_own(world: World) -> None:
    method = world.enapter(lambda request: {}).commands.iter_command_progress
    assert method.__name__ == "iter_command_progress"
    assert method.__doc__.startswith("Run a command on a device and yield its states as they come, the result last.\n\nArgs:\n    command_name: ")
    assert "show_progress" not in shown(method)


def test_errors_name_the_module_that_users_import() -> None:
    with pytest.raises(errors.ConfigurationError) as caught:
        EnOS("no url", app_key="k", app_secret="s")
    assert traceback.format_exception_only(caught.value)[0].startswith("energy_clients.errors.ConfigurationError: ")
    for name in errors.__all__:
        assert getattr(errors, name).__module__ == "energy_clients.errors"
    error = errors.RateLimited("slow", code=31429, request_id="r", status=429, retry_after=3.0)
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy), vars(copy)) == (type(error), str(error), vars(error))
