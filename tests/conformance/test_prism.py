"""Prism serves the published documents from their examples, and the Python client talks to it: what a stranger's mock server makes of them."""

from __future__ import annotations

import json
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from clients.test_simulated import call, example_arguments
from document.bundle import example
from energy_clients import Enapter, EnOS, errors, operations
from energy_core import Operation
from published import PLATFORMS, document, specified
from support import PATIENCE, ROOT, World, method_of

PRISM = ROOT / "scripts/node/node_modules/.bin/prism"
SIGNED = {"apim-accesstoken": "t", "apim-signature": "s", "apim-timestamp": "1"}
MULTIPART = "Prism takes every part of a form for text, so neither a JSON part nor a list of files is ever valid"
LARGE = "Prism's numbers are JavaScript's, exact up to 2^53 only, so it refuses the ID in the example as too large"
HEADER = "Prism ends itself over an answer header that is an array, X-Enapter-Timeseries-Data-Types"
UNABLE = {
    "createFirmware": MULTIPART,
    "uploadIntegrationAttributes": MULTIPART,
    "uploadIntegrationEvents": MULTIPART,
    "uploadIntegrationMeasurepoints": MULTIPART,
    "deletePointMetadata": LARGE,
    "submitDataDeletionJob": LARGE,
    "queryTimeSeries": HEADER,
    "queryTimeSeriesV3": HEADER,
}
REFUSALS = {MULTIPART: 422, LARGE: 500, HEADER: None}  # HTTP status of what is said instead, None for silence

pytestmark = pytest.mark.needs("prism")


class Virtual(httpx.HTTPTransport):
    """Undoes the wire form of virtual paths, since Prism knows the paths of the document alone; keeps the last answer."""

    answer: httpx.Response | None = None

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        query = request.url.params
        if "action" in query:
            request.url = request.url.copy_with(path=f"{request.url.path}/action/{query['action']}", params=query.remove("action"))
        self.answer = super().handle_request(request)
        self.answer.read()
        return self.answer


class Mock:
    """Prism on a free port, serving one document until it is stopped."""

    def __init__(self, folder: Path, served: dict[str, Any]) -> None:
        file = folder / "openapi.json"
        file.write_text(json.dumps(served), encoding="utf-8")
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder / "prism.log"
        arguments = [PRISM, "mock", "--errors", "--host", "127.0.0.1", "--port", str(self.port), file]
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(arguments, stdout=log, stderr=subprocess.STDOUT)
        self._wait()

    def _wait(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while self.process.poll() is None and time.monotonic() < deadline:
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
            except OSError:
                time.sleep(0.05)
            else:
                return
        self.stop()
        pytest.fail(f"Prism does not serve the document:\n{self.log.read_text(encoding='utf-8')[-2000:]}")

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait(PATIENCE)


@pytest.fixture(scope="module")
def mocks(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Mock]]:
    started: dict[str, Mock] = {}
    try:
        for platform in PLATFORMS:
            started[platform] = Mock(tmp_path_factory.mktemp(platform), document(platform))
        yield started
    finally:
        for mock in started.values():
            mock.stop()


def client(platform: str, url: str, transport: httpx.HTTPTransport) -> Any:
    if platform == "enapter":
        return Enapter(url, token="t0ken", transport=transport)
    return EnOS(url, integration_url=url, app_key="key", app_secret="secret", org_id="o17194000000000", transport=transport)


def example_of(operation: Operation) -> Any:
    """The example of the successful answer in JSON, None where there is none."""
    content = specified(operation.platform)[operation.operation_id]["responses"]["200"].get("content", {})
    return example(content.get("application/json", {}))


@pytest.mark.filterwarnings("ignore:.* is deprecated by the platform:DeprecationWarning")  # those are called too
@pytest.mark.filterwarnings("ignore::energy_clients.errors.TruncatedAnswer")  # the examples have one that says that it stops early
@pytest.mark.parametrize("platform", PLATFORMS)
def test_the_client_reads_what_prism_makes_of_the_document(mocks: dict[str, Mock], platform: str) -> None:
    """All operations that Prism can serve; each answer is the published example, and each request was one that Prism found valid."""
    transport, world = Virtual(), World(False)
    served = [one for one in operations.all() if one.platform == platform and one.operation_id not in UNABLE]
    with client(platform, mocks[platform].url, transport) as client_:
        for operation in served:
            call(world, method_of(client_, operation), example_arguments(operation, {}))
            assert transport.answer is not None
            assert transport.answer.status_code == 200
            if example_of(operation) is not None:
                assert transport.answer.json() == example_of(operation), operation.operation_id
    assert {one.operation_id for one in served} == specified(platform).keys() - UNABLE.keys()


@pytest.mark.parametrize("name", UNABLE)
def test_what_prism_cannot_serve_is_exactly_that(mocks: dict[str, Mock], tmp_path: Path, name: str) -> None:
    """When a newer Prism can, this test says so."""
    operation = next(one for one in operations.all() if one.operation_id == name)
    status = REFUSALS[UNABLE[name]]
    mock = mocks[operation.platform] if status else Mock(tmp_path, alone(operation.platform, name))
    with (
        client(operation.platform, mock.url, Virtual()) as client_,
        pytest.raises(errors.ApiError if status else errors.TransportError) as refused,
    ):
        call(World(False), method_of(client_, operation), example_arguments(operation, {}))
    if status:
        assert refused.value.status == status
    else:
        assert mock.process.wait(PATIENCE) != 0
        assert "value.split is not a function" in mock.log.read_text(encoding="utf-8")


def alone(platform: str, name: str) -> dict[str, Any]:
    """The document with the path of one operation only."""
    paths = {path: item for path, item in document(platform)["paths"].items() if name in [one["operationId"] for one in item.values()]}
    return {**document(platform), "paths": paths}


def test_prism_knows_the_virtual_path_and_not_the_wire_form(mocks: dict[str, Mock]) -> None:
    path, body = "/connect-service/v2.1/devices", {"expression": "status = 'online'"}
    query = {"orgId": "o17194000000000"}
    assert httpx.post(mocks["enos"].url + path, params={"action": "search", **query}, json=body, headers=SIGNED).status_code == 404
    assert httpx.post(f"{mocks['enos'].url}{path}/action/search", params=query, json=body, headers=SIGNED).status_code == 200


def test_prism_refuses_what_the_document_does_not_allow(mocks: dict[str, Mock]) -> None:
    """Or the other tests would prove little."""
    url = f"{mocks['enos'].url}/connect-service/v2.1/devices/action/search"
    assert httpx.post(url, json={}, headers=SIGNED).status_code == 422
    assert httpx.post(url, params={"orgId": "o1"}, json={"pagination": {"pageNo": "1"}}, headers=SIGNED).status_code == 422
    assert httpx.post(url, params={"orgId": "o1"}, json={}).status_code == 401
