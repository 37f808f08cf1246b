"""Redirects lead nowhere: no request follows one, and none is a success."""

from __future__ import annotations

import json
import socket

import pytest

from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, errors
from served import Server, served
from support import TOKEN, World, async_is_slow, envelope

STATUSES = (300, 301, 302, 303, 307, 308)
TARGETS = ("{other}/x", "//{host}/x", "/x", "{same}/x?again=1", "ftp://{host}/x", "x", "javascript:0", "http://[broken")
BODIES = (b"", json.dumps(envelope({"assetId": "a"})).encode())


@async_is_slow
@pytest.mark.parametrize("status", STATUSES)
def test_no_redirect_is_followed_or_taken_for_an_answer(world: World, status: int) -> None:
    location, body, lines = "", b"", list[str]()

    def redirect(server: Server, connection: socket.socket) -> None:
        """A platform whose token service works, and whose operations are elsewhere."""
        while line := server.received(connection):
            lines.append(line)
            is_token = "/apim-token-service/" in line
            content = json.dumps(TOKEN).encode() if is_token else body
            head = "200 OK" if is_token else f"{status} Elsewhere\r\nLocation: {location}"
            connection.sendall(f"HTTP/1.1 {head}\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n".encode() + content)

    def nothing(server: Server, connection: socket.socket) -> None:
        server.received(connection)

    with served(nothing) as other, served(redirect) as server:
        enos = (AsyncEnOS if world.is_async else EnOS)(server.url, app_key="k", app_secret="s", org_id="o", trust_env=False)
        enapter = (AsyncEnapter if world.is_async else Enapter)(server.url, token="t0ken", trust_env=False)
        asked = [
            lambda: world.run(enos.asset.get_asset(asset_id="a")),
            lambda: world.run(enos.connection.delete_device(product_key="p", device_key="d")),
            lambda: world.list(enos.connection.search_devices(expression="")),
            lambda: world.run(enapter.v3.devices.delete_device(device_id="d")),
            lambda: world.run(enapter.blueprints.download_blueprint(blueprint_id="b").read()),
            lambda: world.list(enapter.commands.iter_command_progress(device_id="d", command_name="c")),
        ]
        cases = [(target, body) for target in TARGETS for body in BODIES]
        for target, body in cases:  # noqa: B007 - the server answers it
            location = target.format(other=other.url, host=other.url.removeprefix("http://"), same=server.url)
            for ask in asked:
                with pytest.raises(errors.MalformedAnswer, match="a redirect instead of an answer"):
                    ask()
        for client in (enos, enapter):
            world.run(client.aclose() if world.is_async else client.close())
    assert len(lines) == len(cases) * len(asked) + 1
    assert other.heads == []
