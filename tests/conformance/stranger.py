"""One who has credentials and the published documents: sends requests, and names in them what exists on the platforms."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from zlib import crc32

import requests
from schemathesis import Case, Response

from document.bundle import operations
from energy_simulator import Simulator
from published import PLATFORMS, Admitted, base_url, document, specified
from support import PATIENCE

PASSWORD = "examplePassword01"
NAMES = ("id", "ids", "key", "uri", "name", "sn")  # how fields end that name something
MOST = 6  # values of one name


class Stranger:
    """Speaks to a simulator over its socket."""

    def __init__(self, simulator: Simulator) -> None:
        self.simulator = simulator
        self.admitted = Admitted(simulator)
        self.session = requests.Session()
        self.admitted.renew()
        self.known: dict[str, list[str]] = {}
        self._look_around()
        self.known["orgId"] = [simulator.org_id]
        self._people = {"app_portal": self._portal(), "iam": self._iam()}

    def close(self) -> None:
        self.session.close()

    def send(self, platform: str, operation_id: str, case: Case) -> Response:
        """Send a case; about two of three names in it become names of something that exists, the same in every run."""
        operation = specified(platform)[operation_id]
        for container in (case.query, case.path_parameters, case.body):
            self._rename(container)
        person = self._people.get(operation["tags"][0])
        if person and case.headers.get("Authorization") and _chosen(case.headers["Authorization"]):
            case.headers["Authorization"] = person
        return case.call(base_url=base_url(self.simulator, platform, operation), session=self.session, auth=self.admitted, timeout=PATIENCE)

    def _rename(self, node: Any) -> None:
        if isinstance(node, list):
            for item in node:
                self._rename(item)
        elif isinstance(node, dict):
            for name, value in node.items():
                if isinstance(value, str) and name in self.known and (name == "orgId" or _chosen(value)):
                    node[name] = self.known[name][crc32(value.encode()) % len(self.known[name])]
                else:
                    self._rename(value)

    def _look_around(self) -> None:
        """Ask everything that changes nothing, by the examples of the documents, and remember the names in the answers."""
        for platform in PLATFORMS:
            for path, method, operation in operations(document(platform)):
                if operation["x-safety"] == "read" and "{" not in path:
                    answer = self._ask(platform, method, path, operation, _example(operation))
                    if answer.headers.get("content-type", "").startswith("application/json"):
                        self._remember(answer.json())

    def _ask(self, platform: str, method: str, path: str, operation: dict[str, Any], body: Any) -> requests.Response:
        organization = {"orgId": self.simulator.org_id}
        body = {**body, **organization} if isinstance(body, dict) and "orgId" in body else body
        query = organization if platform == "enos" else {}
        return self.session.request(
            method.upper(), base_url(self.simulator, platform, operation) + path, params=query, json=body, auth=self.admitted, timeout=PATIENCE
        )

    def _remember(self, answer: Any) -> None:
        for name, value in _fields(answer):
            found = self.known.setdefault(name, [])
            if value not in found and len(found) < MOST:
                found.append(value)

    def _portal(self) -> str:
        portal = f"{self.simulator.enos_url}/app-portal-service/v2.2"
        body = {"account": "operator.meyer", "password": PASSWORD}
        token = self.session.post(f"{portal}/login", json=body, auth=self.admitted, timeout=PATIENCE).json()["data"]["accessToken"]
        headers = {"Authorization": f"Bearer {token}"}
        body = {"orgId": self.simulator.org_id}
        assert self.session.post(f"{portal}/session/set", json=body, headers=headers, auth=self.admitted, timeout=PATIENCE).json()["code"] == 0
        return headers["Authorization"]

    def _iam(self) -> str:
        body = {"authType": 0, "principal": "analyst.rossi", "credentials": PASSWORD, "expireInterval": 3600}
        answer = self.session.post(f"{self.simulator.enos_url}/enos-iam-service/v2.0/login", json=body, auth=self.admitted, timeout=PATIENCE).json()
        return f"Bearer {answer['session']['id']}"


def _chosen(value: str) -> bool:
    return bool(crc32(value.encode()) % 3)


def _example(operation: dict[str, Any]) -> Any:
    """The example of the body, without what would narrow a search."""
    content = next(iter(operation.get("requestBody", {}).get("content", {}).values()), {})
    example = content.get("example")
    return {name: value for name, value in example.items() if name not in ("expression", "filter", "projection")} if isinstance(example, dict) else example


def _fields(node: Any) -> Iterator[tuple[str, str]]:
    """All texts in an answer that name something, with the names of their fields."""
    if isinstance(node, list):
        for item in node:
            yield from _fields(item)
    elif isinstance(node, dict):
        for name, value in node.items():
            if isinstance(value, str) and value and name.lower().endswith(NAMES):
                yield name, value
            yield from _fields(value)
