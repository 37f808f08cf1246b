"""Live answers held against the specification: what is found, where, how often, and that no call becomes another one by it."""

from __future__ import annotations

import asyncio
import json
import pickle
import sys
import warnings
from collections.abc import Iterator
from contextlib import suppress
from importlib import resources
from pathlib import Path
from typing import Any

import httpx
import pytest

from energy_clients import AsyncEnapter, Enapter, EnOS, conformance, errors, operations, specs
from energy_simulator import Fault, Faults, Simulator
from support import World

ASSET = {
    "assetId": "a1",
    "orgId": "o1",
    "name": {"defaultValue": "Inverter"},
    "attributes": {},
    "timezone": "Europe/Madrid",
    "modelId": "m",
    "modelIdPath": "/m",
    "tags": {},
}


def answer(**changes: Any) -> dict[str, Any]:
    return {"code": 0, "msg": "OK", "requestId": "r", "data": {**ASSET, **changes}}


def found(world: World, reply: Any, call: str = "asset.get_asset", **arguments: Any) -> list[conformance.Finding]:
    """What one answer has, whether the call succeeds or not."""
    watch = conformance.watch(world.enos(lambda request: reply))
    bound: Any = watch.client
    for step in call.split("."):
        bound = getattr(bound, step)
    with suppress(errors.EnergyClientError):
        world.run(bound.raw(**arguments or {"asset_id": "a1"}))
    return list(watch.report().findings)


def test_a_faithful_answer_has_no_findings(world: World) -> None:
    assert found(world, answer()) == []


DEVIATIONS: list[tuple[str, Any, str]] = [
    ("unknown-field", answer(colour="red"), "/data/colour"),
    ("spelling", {**answer(), "request_id": "r", "requestId": None} | {"data": {**ASSET, "model_id": "m"}}, "/data/model_id"),
    ("null", answer(name=None), "/data/name"),
    ("type", answer(tags={"row": 3}), "/data/tags/row"),
    ("type", {**answer(), "code": "0"}, "/code"),
    ("code", {"code": 12345, "msg": "Nothing like that", "requestId": "r", "data": None}, "/code"),
    ("status", httpx.Response(418, json={"message": "teapot"}), ""),
    ("media-type", httpx.Response(200, json=answer(), headers={"Content-Type": "text/plain"}), ""),
    ("content", httpx.Response(200, content=b"", headers={"Content-Type": "application/json"}), ""),
    ("content", httpx.Response(200, content=b'{"code": 0, "data": {"attributes": {"p": NaN}}}', headers={"Content-Type": "application/json"}), ""),
    ("envelope", {"status": 0, "message": "OK", "data": ASSET}, ""),
]


@pytest.mark.parametrize("code", [1001, 1002, 1003, 1004, 1005, 1202, 1203, 1204])
@pytest.mark.parametrize(("call", "given"), [("asset.get_asset", {}), ("tsdb_data.get_asset_latest_data", {"asset_ids": ["a"], "point_ids": ["p"]})])
def test_the_codes_of_token_and_signature_are_no_findings(world: World, code: int, call: str, given: dict[str, Any]) -> None:
    assert found(world, {"code": code, "msg": "not let in", "data": None}, call, **given) == []


@pytest.mark.parametrize(("kind", "reply", "path"), DEVIATIONS)
def test_a_deviation_is_found_where_it_is(world: World, kind: str, reply: Any, path: str) -> None:
    one = next(one for one in found(world, reply) if one.kind == kind)
    assert (one.operation, one.path, one.times, one.answers) == ("getAsset", path, 1, 1)
    assert one.spec.startswith(("/components/", "/paths/"))
    assert kind in conformance.KINDS


PAGES = [
    ("page-size", [{"assetId": str(number)} for number in range(3)], 3, {}),
    ("page-size", [{"assetId": "1"}], 9, {}),
    ("page-number", [{"assetId": "1"}, {"assetId": "2"}], 2, {"pageNo": 7}),
    ("total", [{"assetId": "1"}, {"assetId": "2"}], 1, {}),
    ("total", [{"assetId": "1"}], None, {}),
]


@pytest.mark.parametrize(("kind", "items", "total", "more"), PAGES)
def test_pages_that_are_others_than_asked_for_are_found(world: World, kind: str, items: list[Any], total: int | None, more: dict[str, int]) -> None:
    page = {"pageNo": 1, "pageSize": 2, "sortedBy": [], **({} if total is None else {"totalSize": total}), **more}
    reply = {"code": 0, "msg": "OK", "requestId": "r", "data": items, "pagination": page}
    assert kind in {one.kind for one in found(world, reply, "connection.search_devices", page_size=2)}


def test_findings_are_counted_and_samples_show_no_content(world: World) -> None:
    devices = [{"assetId": f"secret-{number}", "deviceSecret": {"is": "aB3xY"}, "owner": f"Ana {number}", "token": "abc"} for number in range(5)]
    reply = {"code": 0, "msg": "OK", "requestId": "r", "data": devices, "pagination": {"pageNo": 1, "pageSize": 200, "totalSize": 5}}
    watch = conformance.watch(world.enos(lambda request: reply))
    world.list(watch.client.connection.search_devices())
    report = watch.report()
    owner = next(one for one in report.findings if one.name == "owner")
    assert (owner.path, owner.times, owner.answers, owner.samples[0]) == ("/data/*/owner", 5, 1, '/data/0/owner: "Aaa 9"')
    assert len(owner.samples) == 3
    told = str(report) + report.to_json().decode()
    assert "Ana" not in told
    assert "aB3xY" not in told
    assert "abc" not in told
    assert "/data/*/owner: no such field expected, string found; 5 times in 1 answer" in told


def test_a_report_is_read_again_as_it_was_written(world: World, tmp_path: Path) -> None:
    watch = conformance.watch(world.enos(lambda request: answer(colour="red")))
    world.run(watch.client.asset.get_asset(asset_id="a1"))
    report = watch.report()
    (tmp_path / "report.json").write_bytes(report.to_json())
    assert conformance.Report.read(tmp_path / "report.json") == report
    assert not report.is_clean
    with pytest.raises(errors.InvalidArgument, match="no report"):
        conformance.Report.from_json(b"[]")
    with pytest.raises(errors.InvalidArgument, match=r"missing\.json cannot be read"):
        conformance.Report.read(tmp_path / "missing.json")


def test_no_call_becomes_another_one(world: World) -> None:
    """Requests, results and errors are those of the client that nobody watches, and that client stays unwatched."""
    replies = [answer(colour="red"), httpx.Response(418, content=b"teapot"), httpx.Response(200, content=b"{")]
    for reply in replies:
        client = world.enos(lambda request, reply=reply: reply)
        watch = conformance.watch(client)
        results: list[Any] = []
        for one in (client, watch.client):
            try:
                results.append(world.run(one.asset.get_asset(asset_id="a1")).to_dict())
            except errors.EnergyClientError as error:
                results.append((type(error), str(error)))
        assert results[0] == results[1]
        assert sum(watch.report().answers.values()) == 1
        first, second = world.requests[-2:]
        assert (first.url, first.content) == (second.url, second.content)


def test_what_cannot_be_compared_is_a_finding_and_no_error(world: World, tmp_path: Path) -> None:
    document = json.loads(resources.files("energy_twin").joinpath("enos", "openapi.json").read_bytes())
    paths = {path: item for path, item in document["paths"].items() if not path.startswith("/asset-service/v2.1/assets/action/get")}
    (tmp_path / "openapi.json").write_text(json.dumps({**document, "paths": paths}), encoding="utf-8")
    watch = conformance.watch(world.enos(lambda request: answer()), spec=tmp_path / "openapi.json")
    assert world.run(watch.client.asset.get_asset(asset_id="a1")).asset_id == "a1"
    assert [one.kind for one in watch.report().findings] == ["operation"]


def test_streams_and_files_are_looked_at_too(world: World) -> None:
    """Of what comes line by line each line, of a file its HTTP alone."""
    lines = [{"state": "started", "payload": {}}, {"state": "succeeded", "payload": {}, "colour": "red"}]
    content = "".join(f"{json.dumps(line)}\n" for line in lines).encode()

    def answer(request: httpx.Request) -> httpx.Response:
        stream = request.url.path.endswith("execute")
        kind = "application/x-ndjson" if stream else "application/zip"
        return httpx.Response(200, content=content if stream else b"PK", headers={"Content-Type": kind})

    watch = conformance.watch(world.enapter(answer))
    assert len(world.list(watch.client.commands.iter_command_progress(device_id="d", command_name="c"))) == 2
    assert world.run(watch.client.blueprints.download_blueprint(blueprint_id="b").read()) == b"PK"
    (one,) = watch.report().findings
    assert (one.kind, one.path) == ("unknown-field", "/*/colour")
    assert sum(watch.report().answers.values()) == 2


def nested(depth: int) -> httpx.Response:
    """An answer that is nested as deeply as clients can read."""
    content = b'{"code":0,"msg":"OK","requestId":"r","data":' + b'{"a":' * depth + b"1" + b"}" * depth + b"}"
    return httpx.Response(200, content=content, headers={"Content-Type": "application/json"})


HOSTILE = [
    ("a depth that reading bears and recursion hardly", nested(900), "unknown-field"),
    ("a depth that nothing bears", nested(100_000), "content"),
    ("a digit that is none", {**answer(), "code": "\u00b2"}, "code"),
    ("a code of many digits", {**answer(), "code": "9" * 5000}, "code"),
    ("a code that is a list", {**answer(), "code": [0], "msg": {"a": 1}}, "code"),
    ("a code that clients refuse", httpx.Response(200, content=b'{"code": 0.0, "data": {}}', headers={"Content-Type": "application/json"}), "code"),
    ("a long name", answer(**{"x" * 100_000: "y" * 100_000}), "unknown-field"),
    ("a name that terminals obey, and lines", answer(**{"\x1b[31m\nred\u202e": "\x1b[2J"}), "unknown-field"),
]


@pytest.mark.parametrize(("reply", "kind"), [pytest.param(reply, kind, id=name) for name, reply, kind in HOSTILE])
def test_a_hostile_answer_is_told_in_short_lines_and_changes_no_call(world: World, reply: Any, kind: str) -> None:
    def outcome(client: Any) -> str:
        try:
            return repr(world.run(client.asset.get_asset(asset_id="a1")))
        except errors.EnergyClientError as error:
            return f"{type(error).__name__}: {error}"

    client = world.enos(lambda request: reply)
    watch = conformance.watch(client)
    assert outcome(watch.client) == outcome(client)
    report = watch.report()
    assert kind in {one.kind for one in report.findings}
    assert "error" not in {one.kind for one in report.findings}
    assert len(report.to_json()) < 20_000
    assert all(line.isprintable() and len(line) < 800 for line in str(report).split("\n"))
    assert conformance.Report.from_json(report.to_json()) == report


def test_what_is_told_apart_has_a_bound(world: World) -> None:
    watch = conformance.watch(world.enos(lambda request: answer(**{f"field{number}": number for number in range(2_100)})))
    world.run(watch.client.asset.get_asset(asset_id="a1"))
    report = watch.report()
    assert (len(report.findings), report.dropped) == (2_000, 100)
    assert "100 further deviations are not listed" in str(report)


def test_an_answer_that_cannot_be_compared_is_a_finding(world: World, tmp_path: Path) -> None:
    document = json.loads(resources.files("energy_twin").joinpath("enos", "openapi.json").read_bytes())
    document["paths"]["/asset-service/v2.1/assets/action/get"]["get"]["responses"] = {}
    (tmp_path / "openapi.json").write_text(json.dumps(document), encoding="utf-8")
    watch = conformance.watch(world.enos(lambda request: answer()), spec=tmp_path / "openapi.json")
    assert world.run(watch.client.asset.get_asset(asset_id="a1")).asset_id == "a1"
    assert [(one.kind, one.found) for one in watch.report().findings] == [("error", "KeyError")]


def test_the_token_service_is_watched(world: World) -> None:
    world.token = {"status": 0, "msg": "SUCCESS", "business": None, "data": {"accessToken": "hush-hush", "expire": 7200, "tokenKind": "b"}}
    watch = conformance.watch(world.enos(lambda request: answer()))
    world.run(watch.client.asset.get_asset(asset_id="a1"))
    assert [(one.operation, one.path) for one in watch.report().findings] == [("getAccessToken", "/data/tokenKind")]


def test_without_a_specification_there_is_a_word_about_it(world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "energy_twin", None)
    monkeypatch.setattr(specs, "_BUILT", tmp_path)
    with pytest.raises(errors.ConfigurationError, match=r"the specification of enapter, .* is not installed: pip install 'energy-clients\[specs\]'"):
        conformance.watch(world.enapter(lambda request: {}))
    (tmp_path / "README.md").touch()
    (tmp_path / "enos").mkdir()
    (tmp_path / "enos" / "openapi.json").write_text('{"openapi": "3.1.1", "paths": {}}', encoding="utf-8")
    watch = conformance.watch(world.enos(lambda request: answer()))
    assert world.run(watch.client.asset.get_asset(asset_id="a1")).asset_id == "a1"
    assert {one.kind for one in watch.report().findings} == {"operation"}


def test_a_document_that_is_none_is_refused(world: World, tmp_path: Path) -> None:
    (tmp_path / "other.json").write_text("[]", encoding="utf-8")
    for file in ("other.json", "missing.json"):
        with pytest.raises(errors.ConfigurationError, match="no joined OpenAPI document"):
            conformance.watch(world.enos(lambda request: answer()), spec=tmp_path / file)
    with pytest.raises(errors.InvalidArgument, match="EnOS, AsyncEnOS"):
        conformance.watch(object())  # type: ignore[type-var]


def test_a_watched_client_is_pickled_without_its_watch() -> None:
    with EnOS("https://x.test", app_key="k", app_secret="s", org_id="o", pickle_secrets=True) as client:
        watch = conformance.watch(client)
        assert pickle.loads(pickle.dumps(watch.client))._session.options.observers == ()


def test_codes_of_listed_errors_are_compared(world: World) -> None:
    reply = httpx.Response(404, json={"errors": [{"code": "lost_in_space", "message": "Gone to Jupiter 9"}]})
    watch = conformance.watch(world.enapter(lambda request: reply))
    with pytest.raises(errors.NotFound):
        world.run(watch.client.assets.get_device(device_id="d"))
    (one,) = watch.report().findings
    assert (one.kind, one.path, one.name, one.values) == ("code", "/errors/*/code", "Gone to Jupiter …", ["lost_in_space"])


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=50, enapter_devices=20, example_park=True) as running:
        yield running


@pytest.fixture
def enos(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> Iterator[EnOS]:
    simulator.reset()
    for name, value in simulator.environment.items():
        monkeypatch.setenv(name, value)
    with EnOS.from_env(retries=0) as client:
        yield client


@pytest.mark.slow
def test_a_walk_over_a_faithful_tenant_and_gateway_finds_nothing(simulator: Simulator, enos: EnOS) -> None:
    report = conformance.walk(enos, values={"parameters": [{"a": 1}]})
    assert str(report).splitlines()[0].endswith("no findings")
    assert report.is_clean
    assert len(report.answers) > 170
    assert len(report.answers) - len(report.failed) > 150
    assert "getPortalSession" in report.failed  # needs a session
    assert report.untried["downloadFile"] == "no value for file_uri"
    assert {one.operation for one in simulator.requests if one.operation} <= {*report.answers, "getAccessToken"}
    with Enapter(simulator.enapter_url, token=simulator.enapter_token) as gateway:
        report = conformance.walk(gateway)
    assert report.is_clean
    assert len(report.answers) > 33


def test_a_walk_reads_alone_and_says_what_deviates(simulator: Simulator) -> None:
    told: list[str] = []
    simulator.faults = Fault(kind="status", status=418, operations=["listSitesV3"])  # type: ignore[assignment]
    with Enapter(simulator.enapter_url, token=simulator.enapter_token, retries=0) as gateway:
        report = conformance.walk(gateway, told=told.append)
    simulator.reset()
    safety = {one.operation_id: one.safety for one in operations.all() if one.platform == "enapter"}
    assert {safety[name] for name in report.answers} == {"read"}
    assert "v3_sites.list_sites" in told
    assert {one.operation for one in report.findings} == {"listSitesV3"}
    assert [one.found for one in report.findings if one.kind == "status"] == ["HTTP 418"]
    assert "listSitesV3" in report.failed


@pytest.mark.parametrize("life", ["blocking", "async"])
def test_both_clients_are_walked_alike_and_each_failure_has_its_reason(simulator: Simulator, life: str) -> None:
    simulator.reset()
    refusals = {"listSitesV3": 429, "getDeviceV3": 404, "getRuleEngineV3": 500}
    faults = [Fault(kind="status", status=status, operations=[name]) for name, status in refusals.items()]
    simulator.faults = Faults([*faults, Fault(kind="cut-json", operations=["listRulesV3"])])
    if life == "blocking":
        with Enapter(simulator.enapter_url, token=simulator.enapter_token, retries=0) as gateway:
            report = conformance.walk(gateway)
    else:

        async def walked() -> conformance.Report:
            async with AsyncEnapter(simulator.enapter_url, token=simulator.enapter_token, retries=0) as gateway:
                with warnings.catch_warnings():
                    warnings.simplefilter("error")  # which nothing of a walk is subject to
                    return await conformance.walk(gateway)

        report = asyncio.run(walked())
    simulator.reset()
    assert len(report.answers) > 30
    found = {name: (report.failed[name].error, report.failed[name].code, report.failed[name].advice.partition(":")[0]) for name in (*refusals, "listRulesV3")}
    assert found == {
        "listSitesV3": ("RateLimited", 429, "The quota is used up at the moment"),
        "getDeviceV3": ("NotFound", 404, "Give values for device_id"),
        "getRuleEngineV3": ("ServerError", 500, "It may pass"),
        "listRulesV3": ("MalformedAnswer", 200, "The answer is none of this operation's"),
    }
    assert "\n  getDeviceV3: NotFound 404: " in str(report)
    assert conformance.Report.from_json(report.to_json()) == report
