"""What the tables for people who come from other libraries say, held against the libraries: both sides ask for the same."""

from __future__ import annotations

import asyncio
import contextlib
import inspect
import io
import re
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from enapter.http import api

from energy_clients import Enapter, operations
from energy_simulator import Simulator
from prose import blocks
from support import ROOT

MIGRATION = ROOT / "overlays" / "energy_clients" / "MIGRATION.md"
TEXT = MIGRATION.read_text(encoding="utf-8")
ROWS = {left: re.findall(r"`([^`]+)`", right) for left, right in re.findall(r"^\| `(\w+\.\w+)` \| (`v3[^|]+) \|", TEXT, re.MULTILINE)}
SERVICES = [name for name, member in vars(api.Client).items() if isinstance(member, property) and name != "transport"]
MOMENTS = {"from_": datetime(2026, 5, 1, tzinfo=UTC), "to": datetime(2026, 5, 2, tzinfo=UTC)}


def calls(client: api.Client) -> dict[str, Callable[..., Any]]:
    """Every call that the official client has, by service and name."""
    found = {service: getattr(client, service) for service in SERVICES}
    return {f"{service}.{name}": getattr(made, name) for service, made in found.items() for name in dir(made) if not name.startswith("_")}


def arguments(call: Callable[..., Any], folder: Path, with_site: bool) -> dict[str, Any]:
    """Something for each argument that must be given, and for the site where it is asked for."""
    special: dict[str, Any] = {**MOMENTS, "data": b"zip", "path": folder, "granularity": 60, "selectors": [], "attributes_by_device": {"d": ["a"]}}
    special |= {"path": folder / "blueprint.zip"} if call.__name__.endswith("_file") else {}
    parameters = inspect.signature(call).parameters
    needed = [one.name for one in parameters.values() if one.default is one.empty]
    wanted = [*needed, *(["site_id"] if with_site and "site_id" in parameters else [])]
    wanted += {"update": ["name"], "list_executions": [] if with_site else ["device_id"]}.get(call.__name__, [])
    found = {name: special.get(name, Said(name)) for name in wanted}
    return found if with_site or "site_id" not in found or call.__name__ == "delete" else {**found, "site_id": None}


class Said(str):
    """A value that may stand for a member of an enumeration or for a struct, too."""

    value = "text"

    def to_dto(self) -> dict[str, Any]:
        return {}


async def made(call: Callable[..., Any], given: dict[str, Any]) -> None:
    """Make a call and read what it gives; of what comes of the answer, which is empty, nothing matters."""
    with contextlib.suppress(KeyError, AttributeError, TypeError, ValueError, AssertionError):
        result = call(**given)
        if inspect.isawaitable(result):
            await result
            return
        async with result as stream:
            await anext(aiter(stream), None)


def asked(name: str, folder: Path) -> set[str]:
    """The operations that the official client asks for first, with a site and without."""
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json={}, headers={"X-Enapter-Timeseries-Data-Types": "float"})

    found = set[str]()
    for with_site in (True, False):
        client = api.Client(api.Config("http://gateway.test/api"), transport=httpx.MockTransport(answer))  # type: ignore[arg-type]
        call = calls(client)[name]
        sent.clear()
        asyncio.run(made(call, arguments(call, folder, with_site)))
        assert sent, f"{name} asked for nothing"
        operation = operations.find(sent[0].method, sent[0].url.path.removeprefix("/api"))
        found.add(f"{operation.service.replace('v3_', 'v3.')}.{operation.name}")
    return found


def test_the_table_has_every_call_of_the_official_package() -> None:
    assert sorted(ROWS) == sorted(calls(api.Client(api.Config("http://gateway.test/api"))))


@pytest.mark.parametrize("name", sorted(ROWS))
def test_both_sides_ask_for_the_same(name: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "blueprint.zip", "w") as archive:
        archive.writestr("manifest.yml", "")
    assert asked(name, tmp_path) == set(ROWS[name])


def test_what_is_named_beside_them_is_there() -> None:
    with Enapter("https://gateway.test/api", token="t") as enapter:
        for name in [*re.findall(r"`((?:v3\.)?\w+\.\w+)` of version 1", TEXT), *(name for names in ROWS.values() for name in names)]:
            found: Any = enapter
            for part in name.split("."):
                found = getattr(found, part)
            assert callable(found)


def test_both_programs_print_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    programs = {block.heading: [] for block in blocks(MIGRATION)}
    for block in blocks(MIGRATION):
        programs[block.heading].append(block.code)
    with Simulator(devices=5, enapter_devices=5) as simulator:
        for name, value in simulator.environment.items():
            monkeypatch.setenv(name, value)
        theirs, ours = map(output, programs["From the package enapter"])
        assert theirs == ours
        assert len(ours.splitlines()) == 5
        assert len(output(programs["From enos-poseidon or aphrodite"][1]).splitlines()) == 5  # the first needs a package that is not here


def output(code: str) -> str:
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(compile(code, MIGRATION.name, "exec"), {"__name__": "__main__"})
    return printed.getvalue()
