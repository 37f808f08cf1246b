"""A client of the Application Portal that signs by itself: calls by version and path, as the application or with the token of a person."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from energy_simulator import Simulator
from signed_client import Enos

BASE = "/app-portal-service"
PASSWORD = "examplePassword01"


class Portal(Enos):
    """Every answer is one that the specification allows, see `Enos`."""

    def ask(self, path: str, body: Any = None, *, session: str = "", method: str = "", header: str = "Authorization", **query: str) -> dict[str, Any]:
        """The whole answer to `v2.2/path`; a POST where there is a body."""
        content = "" if body is None else json.dumps(body, ensure_ascii=False)
        self.token()
        headers = self.headers(query, content) | ({header: f"Bearer {session}"} if session else {})
        return self.http.request(method or ("POST" if content else "GET"), f"{BASE}/{path}", params=query, content=content.encode(), headers=headers).json()

    def in_org(self, path: str, body: Any = None, **more: Any) -> dict[str, Any]:
        """The same with the organization in the query, as v2.3 has it."""
        return self.ask(path, body, orgId=self.simulator.org_id, **more)

    def data(self, path: str, body: Any = None, **more: Any) -> Any:
        """The payload of a success."""
        answer = self.in_org(path, body, **more)
        assert answer["code"] == 0, answer
        return answer["data"]

    def code(self, path: str, body: Any = None, **more: Any) -> int:
        return int(self.in_org(path, body, **more)["code"])

    def log_in(self, name: str = "operator.meyer", password: str = PASSWORD, *, choose: bool = True) -> str:
        token: str = self.ask("v2.2/login", {"account": name, "password": password})["data"]["accessToken"]
        if choose:
            assert self.ask("v2.2/session/set", {"orgId": self.simulator.org_id}, session=token)["code"] == 0
        return token

    def user(self, name: str = "operator.meyer") -> str:
        """The ID of a user."""
        found = self.ask("v2.2/user/getUserBaseInfo", {"organizationId": self.simulator.org_id, "name": name})["data"]["users"]
        return str(found[0]["id"])

    def structures(self) -> dict[str, str]:
        """The IDs of all nodes by their names."""
        root = self.data("v2.3/structure-service/structures/app", appId=self.simulator.app_key)[0]
        tree = self.data("v2.3/structure-service/structures/detail", appId=self.simulator.app_key, structureRootId=root["id"])
        return {node["name"]: node["id"] for node in walk(tree)}

    def by_name(self, listed: str, path: str) -> dict[str, str]:
        """The IDs of roles or groups by their names."""
        return {one["name"]: one["id"] for one in self.data(path)[listed]}


def walk(tree: dict[str, Any]) -> list[dict[str, Any]]:
    """The node and everything below it."""
    return [tree, *(node for child in tree["children"] or () for node in walk(child))]


@pytest.fixture(scope="module")
def portal() -> Iterator[Portal]:
    """A tenant of its own for each file: most of what the portal does changes it."""
    with Simulator(devices=40, enapter_devices=0, seed=5) as running:
        running.clock.freeze()
        client = Portal(running)
        yield client
        client.close()
