"""The test kit for users: the stub, with blocking and awaited clients, and the pytest plugin."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

import energy_clients.testing
import energy_simulator
from document.bundle import operations as spec_operations
from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, File, errors, operations
from energy_clients.enos.models import Device
from energy_clients.testing import Stub, StubError, stub
from own import PLATFORMS, document
from support import World

pytest_plugins = ["pytester"]


def enos(world: World, **more: Any) -> Stub[Any]:
    kind: Any = AsyncEnOS if world.is_async else EnOS
    return stub(kind, **more)


def enapter(world: World) -> Stub[Any]:
    kind: Any = AsyncEnapter if world.is_async else Enapter
    return stub(kind)


def test_an_expected_call_is_answered(world: World) -> None:
    with enos(world) as stubbed:
        stubbed.expect("asset.get_asset", {"asset_id": "a1"}, answer={"assetId": "a1", "tags": {"row": "3"}})
        asset = world.run(stubbed.client.asset.get_asset(asset_id="a1"))
    assert (asset.asset_id, asset.to_dict()) == ("a1", {"assetId": "a1", "tags": {"row": "3"}})


def test_a_listing_is_answered_page_by_page(world: World) -> None:
    expected = [Device(asset_id=f"a{number}") for number in range(450)]
    with enos(world) as stubbed:
        stubbed.expect("connection.search_devices", {"expression": "status = 'online'"}, answer=expected)
        pager = stubbed.client.connection.search_devices(expression="status = 'online'")
        assert world.run(pager.total) == 450
        assert world.list(pager) == expected
    with enapter(world) as stubbed:
        stubbed.expect("assets.list_devices", answer=[{"device_id": "d1"}, {"device_id": "d2"}])
        stubbed.expect("v3.sites.list_sites", {"limit": 2}, answer=[{"id": str(number), "name": "x"} for number in range(5)])
        assert len(world.list(stubbed.client.assets.list_devices())) == 2
        assert [site.id for site in world.list(stubbed.client.v3.sites.list_sites(limit=2))] == ["0", "1", "2", "3", "4"]
    with enos(world) as stubbed:
        stubbed.expect("connection.search_devices", answer=())
        assert world.list(stubbed.client.connection.search_devices()) == []


@pytest.mark.parametrize("size", [1, 7, 200])
def test_pages_are_of_the_size_that_is_asked_for(world: World, size: int) -> None:
    with enos(world) as stubbed:
        stubbed.expect("connection.search_devices", answer=[{"assetId": str(number)} for number in range(15)], times=2)
        assert len(world.list(stubbed.client.connection.search_devices(page_size=size))) == 15
        assert len(world.list(stubbed.client.connection.search_devices(page_size=size).prefetch(3))) == 15


def test_the_same_listing_once_more_is_another_call(world: World) -> None:
    stubbed = enos(world)
    stubbed.expect("connection.search_devices", answer=[{"assetId": "a1"}])
    assert len(world.list(stubbed.client.connection.search_devices())) == 1
    with pytest.raises(StubError, match=r"connection\.search_devices was called, and no further call was expected"):
        world.list(stubbed.client.connection.search_devices())


def test_refusals_and_statuses_are_errors_of_the_client(world: World) -> None:
    with enos(world) as stubbed:
        stubbed.expect("asset.get_asset", code=99404, message="no such asset")
        stubbed.expect("asset.get_asset", status=403)
        with pytest.raises(errors.NotFound, match="no such asset"):
            world.run(stubbed.client.asset.get_asset(asset_id="a1"))
        with pytest.raises(errors.PermissionDenied):
            world.run(stubbed.client.asset.get_asset(asset_id="a1"))
    with enapter(world) as stubbed:
        stubbed.expect("assets.get_device", status=404, code="not_found", message="Device not found.")
        with pytest.raises(errors.NotFound, match="Device not found"):
            world.run(stubbed.client.assets.get_device(device_id="d1"))


def test_files_text_and_whole_answers(world: World) -> None:
    with enapter(world) as stubbed:
        stubbed.expect("blueprints.download_blueprint", {"blueprint_id": "b1"}, answer=b"PK")
        assert world.run(stubbed.client.blueprints.download_blueprint(blueprint_id="b1").read()) == b"PK"
    with enos(world) as stubbed:
        whole = {"data": [{"assetId": "a1", "code": 0}], "successSize": 1, "totalSize": 1}
        stubbed.expect("connection.add_devices_to_device_group", whole=whole, check=False)
        answer = world.run(stubbed.client.connection.add_devices_to_device_group(group_id="g", device_identifiers=[{"assetId": "a1"}]))
        assert answer.success_size == 1


def test_forms_are_compared_part_by_part(world: World) -> None:
    for content, same in ((b"abc", True), (b"abd", False)):
        stubbed, message = enos(world), {"id": "1", "method": "integration.attribute.post", "version": "1.1", "params": [], "files": {}}
        arguments = {"enos_message": message, "enos_file": [File(b"abc", "a.txt")]}
        stubbed.expect("connection.upload_integration_attributes", arguments, answer={"uriInfoList": []}, check=False)
        call = stubbed.client.connection.upload_integration_attributes
        given = {"enos_message": message, "enos_file": [File(content, "a.txt")]}
        if same:
            world.run(call(**given))
        else:
            with pytest.raises(StubError, match="body: "):
                world.run(call(**given))


@pytest.mark.parametrize("ordered", [True, False])
def test_calls_come_in_order_or_not(world: World, ordered: bool) -> None:
    stubbed = enos(world, ordered=ordered)
    for asset in ("a1", "a2"):
        stubbed.expect("asset.get_asset", {"asset_id": asset}, answer={"assetId": asset})
    call = stubbed.client.asset.get_asset
    if ordered:
        with pytest.raises(StubError, match=r"asset\.get_asset was expected, but query\.assetId: 'a1' was expected, 'a2' came"):
            world.run(call(asset_id="a2"))
    else:
        assert [world.run(call(asset_id=asset)).asset_id for asset in ("a2", "a1")] == ["a2", "a1"]
        stubbed.close()


def test_what_differs_is_named(world: World) -> None:
    stubbed = enos(world)
    stubbed.expect("connection.search_devices", {"expression": "a = 'b'", "projection": ["assetId"]}, answer=[])
    with pytest.raises(StubError) as caught:
        world.list(stubbed.client.connection.search_devices(expression="a = 'c'", page_size=7))
    words = "connection.search_devices was expected, but body.expression: \"a = 'b'\" was expected, \"a = 'c'\" came; "
    assert str(caught.value) == words + "body.projection: ['assetId'] was expected, nothing came"
    with pytest.raises(StubError, match=r"connection\.search_devices was expected, but asset\.get_asset was called"):
        world.run(stubbed.client.asset.get_asset(asset_id="a1"))


def test_a_page_size_that_is_expected_must_be_asked_for(world: World) -> None:
    stubbed = enos(world)
    stubbed.expect("connection.search_devices", {"page_size": 5}, answer=[])
    with pytest.raises(StubError, match=r"body\.pagination\.pageSize: 5 was expected, 7 came"):
        world.list(stubbed.client.connection.search_devices(page_size=7))


def test_what_is_left_over_and_what_was_swallowed_is_raised_in_the_end(world: World) -> None:
    with enos(world) as stubbed:
        stubbed.expect("asset.get_asset", answer={})
        world.run(stubbed.client.asset.get_asset(asset_id="a1"))
        stubbed.close()
    stubbed.expect("asset.get_asset", answer={}, times=3)
    stubbed.expect("connection.search_devices", answer=[])
    with pytest.raises(StubError, match=r"expected calls did not come: asset\.get_asset \(3 times\), connection\.search_devices"):
        stubbed.__exit__(None, None, None)
    stubbed.__exit__(KeyError, KeyError(), None)  # the test's own error is the one to see
    stubbed = enos(world)
    with pytest.raises(StubError, match="no further call"):
        world.run(stubbed.client.asset.get_asset(asset_id="a1"))
    with pytest.raises(StubError, match="no further call"):  # in case the code under test takes every exception for an outage
        stubbed.close()


@pytest.mark.parametrize(
    ("method", "words"),
    [
        ("connection.search_device", "connection has no 'search_device': did you mean 'search_devices'?"),
        ("conection.search_devices", "has no 'conection': did you mean 'connection'?"),
        ("connection", "that is a service"),
        ("connection._session", "has no '_session'"),
        ("with_options", "has no 'with_options'"),
    ],
)
def test_a_method_that_there_is_none_of_is_refused(world: World, method: str, words: str) -> None:
    with pytest.raises(StubError) as caught:
        enos(world).expect(method, answer=None)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ([{"assetId": 5}], "data[0].assetId: string is expected, not 5"),
        ([{"asetId": "a"}], "data[0].asetId: the specification has no such field: did you mean 'assetId'?"),
        ([{"deviceName": {"x": 1}}], "data[0].deviceName.x: the specification has no such field, but defaultValue, i18nValue"),
        ([{"deviceName": "x"}], "data[0].deviceName: object is expected, not 'x'"),
        ([{"lastOnlineTime": True}], "data[0].lastOnlineTime: "),
        ([5], "data[0]: object is expected, not 5"),
    ],
)
def test_an_answer_that_the_specification_does_not_have_is_refused(world: World, answer: Any, words: str) -> None:
    with pytest.raises(StubError) as caught:
        enos(world).expect("connection.search_devices", answer=answer)
    assert words in str(caught.value)
    enos(world).expect("connection.search_devices", answer=answer, check=False)


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_example_of_the_specification_is_an_answer_of_it(platform: str) -> None:
    """Those whose names the specification leaves open, unions and nested structs among them."""
    stubbed: Stub[Any] = stub(EnOS) if platform == "enos" else stub(Enapter)
    found: list[str] = []
    specs = {spec["operationId"]: spec for _, _, spec in spec_operations(document(platform))}
    for operation in (one for one in operations.all() if one.platform == platform and one.answer == "json"):
        for shown in examples(specs[operation.operation_id]):
            try:
                stubbed.expect(f"{operation.service.replace('v3_', 'v3.')}.{operation.name}", whole=shown)
            except StubError as error:
                found.append(str(error))
    assert found == []


def examples(spec: dict[str, Any]) -> list[Any]:
    """The documented bodies of successful answers."""
    media = spec["responses"]["200"].get("content", {}).get("application/json", {})
    shown = [media["example"]] if "example" in media else [one["value"] for name, one in media.get("examples", {}).items() if name == "success"]
    return [one for one in shown if isinstance(one, dict)]


@pytest.mark.parametrize(
    ("method", "given", "words"),
    [
        (None, {}, "method: a name such as 'connection.search_devices' is expected, not None"),
        ("asset.get_asset", {"answer": {"assetId": "a"}, "code": 5}, "answer and code: give one of them"),
        ("asset.get_asset", {"answer": {"assetId": "a"}, "whole": {"data": {}}}, "answer and whole: give one of them"),
        ("asset.get_asset", {"whole": {"data": {}}, "status": 503}, "whole and status: give one of them"),
        ("asset.get_asset", {"status": 42}, "status: 42 is no HTTP status of an answer"),
        ("asset.get_asset", {"times": 0}, "times: 0 is no number of calls above 0"),
        ("connection.search_devices", {"answer": 5}, "answer: a listing is answered with a list of all its items, not 5"),
        ("connection.search_devices", {"answer": {"assetId": "a"}}, "answer: a listing is answered with a list of all its items"),
    ],
)
def test_what_contradicts_itself_is_refused(world: World, method: Any, given: dict[str, Any], words: str) -> None:
    with pytest.raises(StubError, match=re.escape(words)):
        stub(AsyncEnOS if world.is_async else EnOS).expect(method, **given)
    with pytest.raises(TypeError, match="kind: one of EnOS"):
        stub(cast(Any, 5))


def test_arguments_are_checked_as_those_of_the_call(world: World) -> None:
    with pytest.raises((TypeError, errors.InvalidArgument), match="expresion"):
        enos(world).expect("connection.search_devices", {"expresion": "x"}, answer=[])
    with pytest.raises(TypeError, match="kind"):
        stub(dict)
    with pytest.raises(AttributeError, match="cassette"):
        _ = energy_clients.testing.cassette  # type: ignore[attr-defined]


def test_the_client_is_made_with_settings(world: World) -> None:
    with enos(world, org_id="o2", headers={"X-Mine": "1"}) as stubbed:
        stubbed.expect("asset.get_asset", {"asset_id": "a1", "org_id": "o2"}, answer={})
        world.run(stubbed.client.asset.get_asset(asset_id="a1"))


def test_tokens_may_be_expected_too(world: World) -> None:
    stubbed = enos(world)
    stubbed.expect("token.get_access_token", code=1003, message="Invalid encryption")
    with pytest.raises(errors.AuthenticationError):
        world.run(stubbed.client.asset.get_asset(asset_id="a1"))


def test_an_async_stub_is_left_with_await() -> None:
    import asyncio

    async def test() -> None:
        async with stub(AsyncEnOS) as stubbed:
            stubbed.expect("asset.get_asset", answer={"assetId": "a1"})
            assert (await stubbed.client.asset.get_asset(asset_id="a1")).asset_id == "a1"
        with pytest.raises(StubError, match="did not come"):
            async with stub(AsyncEnOS) as stubbed:
                stubbed.expect("asset.get_asset", answer={})

    asyncio.run(test())


@settings(max_examples=20)
@given(some.dictionaries(some.text(max_size=8), some.none() | some.booleans() | some.integers() | some.text(max_size=5) | some.lists(some.integers())))
def test_any_answer_is_taken_or_refused(answer: dict[str, Any]) -> None:
    stubbed = stub(EnOS)
    try:
        stubbed.expect("asset.get_asset", answer=answer)
    except StubError:
        stubbed.expect("asset.get_asset", answer=answer, check=False)
    assert stubbed.client.asset.get_asset.raw(asset_id="a1").status == 200


def test_the_kit_needs_no_extra_and_the_plugin_loads_nothing() -> None:
    plugin = "import sys, energy_clients.testing.plugin as p; print([name for name in ('httpx', 'starlette', 'pydantic', 'msgspec') if name in sys.modules])"
    kit = "import sys; from energy_clients.testing import stub; from energy_clients import EnOS; s = stub(EnOS); s.expect('asset.get_asset', answer={}); "
    kit += "s.client.asset.get_asset(asset_id='a'); print([name for name in ('starlette', 'pydantic', 'energy_simulator', 'pytest') if name in sys.modules])"
    for script in (plugin, kit):
        assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.strip() == "[]"


@pytest.mark.slow
def test_the_fixtures_of_the_plugin(pytester: pytest.Pytester) -> None:
    (pytester.path / "faults.toml").write_text('[[fault]]\nkind = "code"\ncode = 99400\noperations = ["searchDevices"]\n')
    pytester.makepyfile(
        """
        import pytest
        from energy_clients import errors
        from energy_simulator import Fault, Faults

        @pytest.fixture
        def anyio_backend():
            return "asyncio"

        urls = set()

        def test_blocking(energy_simulator, enos, enapter):
            urls.add(energy_simulator.url)
            devices = list(enos.connection.search_devices())
            assert len(devices) == len(list(enapter.assets.list_devices())) == 7
            enos.connection.delete_device(asset_id=devices[0].asset_id)
            assert len(list(enos.connection.search_devices())) == 6

        @pytest.mark.anyio
        async def test_awaited(energy_simulator, async_enos, async_enapter):
            urls.add(energy_simulator.url)
            assert len(urls) == 1
            assert len([device async for device in async_enos.connection.search_devices()]) == 7
            assert len([device async for device in async_enapter.assets.list_devices()]) == 7

        @pytest.mark.energy_faults(Fault(kind="code", code=99400, operations=["searchDevices"]))
        def test_rules(enos, energy_simulator):
            with pytest.raises(errors.InvalidRequest):
                list(enos.connection.search_devices())
            assert energy_simulator.injected == {"code": 1}

        @pytest.mark.energy_faults("faults.toml")
        def test_file(enos):
            with pytest.raises(errors.InvalidRequest):
                list(enos.connection.search_devices())

        @pytest.mark.energy_faults(Faults([Fault(kind="code", code=99400)]))
        def test_profile(enos, energy_simulator):
            assert len(energy_simulator.faults.rules) == 1

        def test_none(enos, energy_simulator):
            assert list(enos.connection.search_devices())
            assert not energy_simulator.faults.rules

        @pytest.mark.energy_faults(1, 2)
        def test_wrong(energy_simulator):
            pass
        """
    )
    assert energy_simulator.__name__ in sys.modules  # so that the run below takes what is loaded already
    found = pytester.runpytest_inprocess("--energy-devices", "7", "--energy-seed", "3", "-W", "error", "--strict-markers")
    found.assert_outcomes(passed=6, errors=1)
    found.stdout.fnmatch_lines(["*energy_faults: a file, a profile, or rules are expected*"])
