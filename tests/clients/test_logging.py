"""One log record for each call and each attempt that is repeated, and one span where the application traces; by a list of facts."""

from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import httpx
import pytest
from opentelemetry import trace
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from energy_clients import Retries, errors
from support import World, envelope

AT_ONCE = Retries(2, jitter=lambda _: 0.0)
ROUTE = "/asset-service/v2.1/assets?action=get"


def records(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    return [record for record in caplog.records if record.name.startswith("energy_clients")]


def facts(record: logging.LogRecord) -> dict[str, Any]:
    """What a record says beside what every record has."""
    usual = vars(logging.makeLogRecord({})).keys() | {"message", "asctime"}
    return {name: value for name, value in vars(record).items() if name not in usual}


def refused(code: int = 99500) -> dict[str, Any]:
    return {"code": code, "msg": "busy", "requestId": "r-0", "data": None}


def test_a_call_is_one_record(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    enos = world.enos(lambda request: envelope({"assetId": "a1"}))
    world.run(enos.asset.get_asset(asset_id="filled-in"))
    [record] = records(caplog)
    told = facts(record)
    assert 0 < told.pop("duration_ms") < 60_000
    assert told == {
        "operation": "get_asset",
        "method": "GET",
        "route": ROUTE,
        "status": 200,
        "attempt": 1,
        "code": None,
        "request_id": "r-1",
        "error": None,
    }
    assert (record.name, record.levelname) == ("energy_clients.calls", "DEBUG")
    assert record.getMessage().startswith(f"get_asset: GET {ROUTE}, HTTP 200, request 'r-1', ")
    assert "filled-in" not in caplog.text


def test_each_attempt_that_is_repeated_is_a_warning(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    answers = iter([httpx.ReadError("gone"), refused(), envelope({"assetId": "a1"})])
    world.run(world.enos(lambda request: next(answers), retries=AT_ONCE).asset.get_asset(asset_id="a"))
    told = [(record.levelname, *(facts(record)[name] for name in ("attempt", "status", "error", "code", "request_id"))) for record in records(caplog)]
    assert told == [
        ("WARNING", 1, None, "TransportError", None, None),
        ("WARNING", 2, 200, "ServerError", 99500, "r-0"),
        ("DEBUG", 3, 200, None, None, "r-1"),
    ]
    assert "again in 0.000 s" in records(caplog)[0].getMessage()


@pytest.mark.parametrize(
    ("answer", "kind", "status"),
    [
        (refused(11404), errors.NotFound, 200),
        (httpx.Response(403, json={"message": "no"}), errors.PermissionDenied, 403),
        (httpx.Response(200, html="<html>"), errors.MalformedAnswer, 200),
        (httpx.ConnectTimeout("late"), errors.ConnectionTimeout, None),
    ],
)
def test_a_call_that_fails_is_one_record_of_information(
    world: World, caplog: pytest.LogCaptureFixture, answer: Any, kind: type[errors.EnergyClientError], status: int | None
) -> None:
    caplog.set_level(logging.INFO)
    with pytest.raises(kind) as caught:
        world.run(world.enos(lambda request: answer, retries=0).asset.get_asset(asset_id="a"))
    [record] = records(caplog)
    told = facts(record)
    assert (record.levelname, told["error"], told["status"]) == ("INFO", kind.__name__, status)
    assert (told["code"], told["request_id"]) == (getattr(caught.value, "code", None), getattr(caught.value, "request_id", None))


def test_what_the_platform_says_makes_no_lines_of_its_own(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    enos = world.enos(lambda request: {**envelope({"assetId": "a1"}), "requestId": "r\nWARNING root: all is lost"})
    world.run(enos.asset.get_asset(asset_id="a"))
    assert "\n" not in records(caplog)[0].getMessage()


def test_pages_files_and_lines_are_told_too(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    def answer(request: httpx.Request) -> Any:
        if "files" in request.url.path:
            return httpx.Response(200, content=b"content", headers={"Content-Type": "application/octet-stream"})
        page = {"pageNo": 1, "pageSize": 100, "totalSize": 1}
        return envelope([{"productKey": "p"}], pagination=page)

    enos = world.enos(answer)
    world.list(enos.connection.search_products())
    assert [facts(record)["operation"] for record in records(caplog)] == ["search_products"]
    caplog.clear()
    enapter = world.enapter(lambda request: httpx.Response(200, content=b"PK", headers={"Content-Type": "application/zip"}))
    assert world.run(enapter.blueprints.download_blueprint(blueprint_id="b1").read()) == b"PK"
    [record] = records(caplog)
    assert (facts(record)["operation"], facts(record)["status"], record.levelname) == ("download_blueprint", 200, "DEBUG")
    assert "b1" not in record.getMessage()


@pytest.mark.parametrize("way", ["read", "save", "iterate", "lines"])
@pytest.mark.parametrize("refused", [2, 9])
def test_what_is_read_while_it_arrives_is_one_record_too_however_often_it_is_begun(
    world: World, caplog: pytest.LogCaptureFixture, spans: InMemorySpanExporter, tmp_path: Path, way: str, refused: int
) -> None:
    caplog.set_level(logging.DEBUG)

    def gateway(request: httpx.Request) -> httpx.Response:
        if len(world.requests) <= refused:
            return httpx.Response(503)
        return httpx.Response(
            200, content=b'{"state": "succeeded"}\n', headers={"Content-Type": "application/x-ndjson" if way == "lines" else "application/zip"}
        )

    enapter = world.enapter(gateway, retries=Retries(2, jitter=lambda _: 0.0, decide=lambda failed: 0.0))  # commands are not repeated otherwise
    download = enapter.v3.blueprints.download_device_profiles()
    with pytest.raises(errors.ServerError) if refused > 2 else nullcontext():
        if way == "read":
            world.run(download.read())
        elif way == "save":
            world.run(download.save(tmp_path / "file"))
        elif way == "iterate":
            world.list(download)
        else:
            world.list(enapter.commands.iter_command_progress(device_id="d", command_name="c"))
    told = [(record.levelname, facts(record)["attempt"]) for record in records(caplog)]
    assert told == [("WARNING", 1), ("WARNING", 2), ("INFO" if refused > 2 else "DEBUG", 3)]
    assert [(span.attributes or {}).get("http.request.resend_count") for span in spans.get_finished_spans()] == [2]


def test_nothing_is_written_where_nobody_set_up_logging() -> None:
    program = """
import socket, sys
from energy_clients import Enapter, errors, Retries
with socket.create_server(("127.0.0.1", 0)) as server:
    port = server.getsockname()[1]
try:
    list(Enapter(f"http://127.0.0.1:{port}/api", token="t", retries=Retries(1, base=0)).assets.list_devices())
except errors.ConnectionFailed as error:
    print(error.attempts)
print(any(name.startswith("opentelemetry") for name in sys.modules))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert (done.stdout, done.stderr) == ("2\nFalse\n", "")


# spans


@pytest.fixture
def spans(monkeypatch: pytest.MonkeyPatch) -> Iterator[InMemorySpanExporter]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    monkeypatch.setattr(trace, "get_tracer_provider", lambda: provider)  # which can be set once in a process
    yield exporter
    provider.shutdown()


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def test_a_call_is_one_span_whatever_its_attempts(world: World, spans: InMemorySpanExporter) -> None:
    answers = iter([refused(), envelope({"assetId": "a1"})])
    world.run(world.enos(lambda request: next(answers), retries=AT_ONCE).asset.get_asset(asset_id="filled-in"))
    [span] = spans.get_finished_spans()
    assert (span.name, span.kind, span.status.status_code, span.events) == (f"GET {ROUTE}", SpanKind.CLIENT, StatusCode.UNSET, ())
    assert attributes(span) == {
        "http.request.method": "GET",
        "url.template": ROUTE,
        "url.scheme": "https",
        "server.address": "apim.test",
        "server.port": 443,
        "http.response.status_code": 200,
        "http.request.resend_count": 1,
        "energy_clients.operation": "get_asset",
        "energy_clients.request_id": "r-1",
    }


def test_the_span_of_a_call_that_fails_says_how_and_nothing_of_what_was_said(world: World, spans: InMemorySpanExporter) -> None:
    with pytest.raises(errors.NotFound):
        world.run(world.enos(lambda request: refused(11404)).asset.get_asset(asset_id="a"))
    [span] = spans.get_finished_spans()
    assert (span.status.status_code, span.status.description, span.events) == (StatusCode.ERROR, "NotFound", ())
    assert (attributes(span)["error.type"], attributes(span)["energy_clients.code"]) == ("NotFound", 11404)


def test_what_happens_in_a_call_belongs_to_its_span_and_the_span_to_what_was_going_on(world: World, spans: InMemorySpanExporter) -> None:
    inside: list[int] = []

    def answer(request: httpx.Request) -> Any:
        inside.append(trace.get_current_span().get_span_context().span_id)
        return envelope({"assetId": "a1"})

    enos = world.enos(answer)
    with trace.get_tracer_provider().get_tracer("mine").start_as_current_span("outer") as outer:
        if not world.is_async:
            enos.asset.get_asset(asset_id="a")
            [span] = spans.get_finished_spans()
            assert span.parent is not None
            assert span.parent.span_id == outer.get_span_context().span_id
    if world.is_async:
        world.run(enos.asset.get_asset(asset_id="a"))
        span = next(span for span in spans.get_finished_spans() if span.kind == SpanKind.CLIENT)
    assert span.context is not None
    assert inside == [span.context.span_id]
    assert not trace.get_current_span().get_span_context().is_valid


def test_a_file_that_is_left_in_the_middle_ends_its_span(world: World, spans: InMemorySpanExporter) -> None:
    enapter = world.enapter(lambda request: httpx.Response(200, content=b"P" * 200_000, headers={"Content-Type": "application/zip"}))
    download = enapter.blueprints.download_blueprint(blueprint_id="b1")

    async def first() -> None:
        chunks = aiter(download)
        await anext(chunks)
        await chunks.aclose()

    if world.is_async:
        world.run(first())
    else:
        chunks = iter(download)
        next(chunks)
        chunks.close()
    [span] = spans.get_finished_spans()
    assert span.status.status_code is StatusCode.UNSET
