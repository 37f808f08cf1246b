"""`energy mcp`, spoken to by the official SDK's own client over standard input and output."""

from __future__ import annotations

import json
import os
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import anyio
import pytest

from energy_clients.cli import main
from energy_simulator import Simulator

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=120, enapter_devices=40, seed=5) as running:
        yield running


def served(simulator: Simulator, *arguments: str, mode: str = "auto", **environment: str) -> Any:
    """A client of a server in a process of its own."""
    from mcp import Client, StdioServerParameters

    env = {**simulator.environment, "PYTHONWARNINGS": "error", "PATH": os.environ["PATH"], **environment}
    command = StdioServerParameters(command=sys.executable, args=["-m", "energy_clients.cli", "mcp", *arguments], env=env)
    return Client(command, read_timeout_seconds=60, mode=mode)


async def asked(client: Any, tool: str, **arguments: Any) -> tuple[Any, bool]:
    result = await client.call_tool(tool, arguments)
    return json.loads(result.content[0].text), result.is_error


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_an_assistant_finds_describes_and_reads_page_by_page(simulator: Simulator, mode: str) -> None:
    async def talk() -> None:
        async with served(simulator, "--size", "4000", mode=mode) as client:
            listed = await client.list_tools()
            assert {tool.name for tool in listed.tools} == {"search_operations", "describe_operation", "read_operation"}
            assert all(tool.annotations.read_only_hint for tool in listed.tools)
            found, _ = await asked(client, "search_operations", words="search devices")
            name = found["operations"][0]["operation"]
            described, _ = await asked(client, "describe_operation", operation=name)
            assert "expression" in described["arguments"]["properties"]
            seen: list[str] = []
            given: dict[str, Any] = {"operation": name, "arguments": {"expression": "status = 'online'"}}
            while True:
                page, failed = await asked(client, "read_operation", **given)
                assert not failed
                seen += [item["assetId"] for item in page["items"]]
                if "resume" not in page:
                    break
                given["resume"] = page["resume"]
            assert len(seen) == len(set(seen)) == page["total"]
            site, failed = await asked(client, "read_operation", operation="enapter.v3.sites.list_sites")
            assert not failed
            assert site["items"]

    anyio.run(talk)


def test_what_goes_wrong_is_a_result_that_an_assistant_can_read_and_no_secret_is_in_anything(simulator: Simulator) -> None:
    async def talk() -> None:
        async with served(simulator) as client:
            answer, failed = await asked(client, "read_operation", operation="enos.connection.get_device", arguments={"asset_id": "nobody"})
            assert failed
            assert answer["error"] == "NotFound"
            assert answer["request_id"]
            answer, failed = await asked(client, "read_operation", operation="enos.connection.delete_device", arguments={"asset_id": "nobody"})
            assert failed
            assert "--allow-writes" in answer["message"]
            result = await client.call_tool("read_operation", {"operation": "enos.connection.search_devices"})
            text = result.content[0].text
            assert '"deviceSecret":"***"' in text
            assert simulator.app_secret not in text

    anyio.run(talk)


class Repeating(BaseHTTPRequestHandler):
    """A platform that repeats what it was sent."""

    def do_POST(self) -> None:
        self.answer({"status": 0, "msg": "success", "data": {"accessToken": "token-of-the-day", "expire": 7200}})

    def do_GET(self) -> None:
        sent = " ".join(["secret-of-the-app", *self.headers.values()])
        self.answer({"code": 99400, "msg": sent} if "refused" in self.path else {"code": 0, "msg": "OK", "data": {"assetId": sent}})

    def answer(self, data: Any) -> None:
        content = json.dumps(data).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None: ...


def test_what_a_platform_repeats_of_the_credentials_is_masked_in_results_and_errors(simulator: Simulator) -> None:
    platform = ThreadingHTTPServer(("127.0.0.1", 0), Repeating)
    threading.Thread(target=platform.serve_forever, daemon=True).start()

    async def talk() -> None:
        own = {"ENOS_BASE_URL": f"http://127.0.0.1:{platform.server_port}", "ENOS_APP_KEY": "key-of-the-app", "ENOS_APP_SECRET": "secret-of-the-app"}
        async with served(simulator, "--platform", "enos", **own) as client:
            for asset, wrong in (("there", False), ("refused", True)):
                result = await client.call_tool("read_operation", {"operation": "enos.asset.get_asset", "arguments": {"asset_id": asset}})
                assert bool(result.is_error) is wrong
                assert "*** " in result.content[0].text
                assert "of-the-" not in result.content[0].text

    try:
        anyio.run(talk)
    finally:
        platform.shutdown()
        platform.server_close()


def test_writing_is_offered_where_it_is_allowed_and_marked(simulator: Simulator) -> None:
    async def talk() -> None:
        async with served(simulator, "--platform", "enos", "--service", "enos.asset_tree", "--allow-writes") as client:
            tools = {tool.name: tool for tool in (await client.list_tools()).tools}
            assert tools["asset_tree_search_asset_trees"].annotations.read_only_hint
            assert tools["asset_tree_delete_asset_tree"].annotations.destructive_hint
            assert tools["asset_tree_delete_asset_tree"].annotations.idempotent_hint
            assert not tools["asset_tree_create_asset_tree"].annotations.idempotent_hint
            trees, _ = await asked(client, "asset_tree_search_asset_trees", limit=1)
            assert trees["total"] >= 1

    anyio.run(talk)


def test_a_warning_of_a_call_is_in_its_result(simulator: Simulator) -> None:
    async def talk() -> None:
        async with served(simulator, "--platform", "enos") as client:
            devices, _ = await asked(
                client, "read_operation", operation="enos.connection.search_devices", arguments={"expression": "productType = 'Device'"}, limit=1
            )
            given = {
                "asset_ids": [devices["items"][0]["assetId"]],
                "point_ids": ["activePower"],
                "start_time": "2026-11-01T00:00:00Z",
                "end_time": "2026-11-29T00:00:00Z",
            }
            result = await client.call_tool("read_operation", {"operation": "enos.tsdb_data.get_asset_raw_data_by_time_range", "arguments": given})
            assert "as many as page_size allows" in result.content[1].text

    anyio.run(talk)


def test_a_platform_that_is_not_set_up_is_left_out_unless_it_is_named(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    async def talk() -> None:
        async with served(simulator, ENOS_BASE_URL="", ENERGY_CONFIG="/nowhere/profiles.toml") as client:
            found, _ = await asked(client, "search_operations")
            assert {service.partition(".")[0] for service in found["operations_by_service"]} == {"enapter"}

    anyio.run(talk)
    for variable in simulator.environment:
        monkeypatch.delenv(variable, raising=False)
    monkeypatch.setenv("ENERGY_CONFIG", "/nowhere/profiles.toml")
    assert main(["mcp", "--platform", "enos"]) == 3
    assert "ENOS_BASE_URL" in capsys.readouterr().err
