"""How official clients of Enapter speak: what they send is written as they write it, what they read is checked as they decode it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from energy_simulator import Simulator

__all__ = ["Client", "decodes", "gateway", "go_json"]


@contextmanager
def gateway() -> Iterator[Simulator]:
    """A gateway with forty devices of every kind, a few of them offline."""
    with Simulator(devices=0, enapter_devices=40, seed=7) as running:
        yield running


class Client:
    """Sends requests below a base URL with the headers that a client adds to each."""

    def __init__(self, base: str, **headers: str) -> None:
        self.base = base
        self._http = httpx.Client(headers={name.replace("_", "-"): value for name, value in headers.items()})

    def send(self, method: str, target: str, body: bytes | None = None, **headers: str) -> httpx.Response:
        """Send path and query as they stand in `target`."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self._http.request(method, self.base + target, content=body, headers=named)

    def read(self, method: str, target: str, body: bytes | None = None, **headers: str) -> Any:
        """The JSON of an answer that must be a success: these clients take 200 for one and nothing else."""
        answer = self.send(method, target, body, **headers)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def refused(self, method: str, target: str, body: bytes | None = None, **headers: str) -> tuple[int, str]:
        """Status and code of an answer that must list one error."""
        answer = self.send(method, target, body, **headers)
        (error,) = answer.json()["errors"]
        assert decodes(error, {"code": str, "message": str, "details": {}})
        return answer.status_code, error["code"]

    def close(self) -> None:
        self._http.close()


def go_json(value: Any, end: str = "") -> bytes:
    """JSON as Go writes it: without blanks, names of maps in order; its encoder, unlike its `Marshal`, ends with a line feed."""
    return (json.dumps(value, separators=(",", ":"), ensure_ascii=False) + end).encode()


def decodes(value: Any, shape: Any) -> bool:
    """Whether Go decodes the value into a struct of this shape: what is absent or null stays empty, a value of another type is an error."""
    if value is None:
        return True
    if isinstance(shape, dict):
        return isinstance(value, dict) and all(decodes(value.get(name), inner) for name, inner in shape.items())
    if isinstance(shape, list):
        return isinstance(value, list) and all(decodes(item, shape[0]) for item in value)
    if isinstance(value, bool):
        return shape is bool
    return isinstance(value, (int, float) if shape is float else shape)
