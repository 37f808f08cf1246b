"""The command line of the official Python SDK of Enapter, `python -m enapter http api …`, unmodified: every subcommand once."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import io
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from energy_simulator import Simulator

pytest.importorskip("enapter", reason="the official SDK is not installed: pip install 'enapter>=0.25'")

from enapter import cli  # type: ignore[import-not-found,unused-ignore]

BLUEPRINT = """\
blueprint_spec: device/3.0
display_name: Pump
runtime:
  type: lua
  options:
    file: main.lua
command_groups:
  run:
    display_name: Run
commands:
  start:
    display_name: Start
    group: run
"""
SPAN = ("--time-from", "2026-05-14T12:00:00+00:00", "--time-to", "2026-05-14T12:05:00+00:00", "--granularity", "60")


class CommandLine:
    """Runs the command line in this process, as a user's shell would one of its own, and remembers what was used."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self.used: set[tuple[str, ...]] = set()

    def __call__(self, words: str, *more: str) -> list[Any]:
        """Return the lines that it printed, each of which is JSON."""
        names = words.split()
        self.used.add(tuple(names))
        with pytest.MonkeyPatch.context() as patch, contextlib.redirect_stdout(io.StringIO()) as out:
            patch.setattr(sys, "argv", ["enapter", "http", "api", *names, *more])
            for name, value in self._environment.items():
                patch.setenv(name, value)
            asyncio.run(cli.App.new().run())
        return [json.loads(line) for line in out.getvalue().splitlines()]


def subcommands(patch: pytest.MonkeyPatch) -> set[tuple[str, ...]]:
    """The subcommands below `http api`, from the official argument parser itself."""
    parsers: list[argparse.ArgumentParser] = []
    patch.setattr(argparse.ArgumentParser, "parse_args", lambda self: parsers.append(self))
    cli.App.new()
    below = dict(_leaves(parsers[0]))
    return {path[2:] for path in below if path[:2] == ("http", "api")}


def _leaves(parser: argparse.ArgumentParser, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    choices = [action.choices for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not choices:
        yield path, parser
    for name, inner in ((name, inner) for mapping in choices for name, inner in mapping.items()):
        yield from _leaves(inner, (*path, name))


@pytest.fixture(scope="module")
def world() -> Iterator[Simulator]:
    with Simulator(devices=0, enapter_devices=40, seed=7) as running:
        yield running


@pytest.fixture(scope="module")
def enapter(world: Simulator) -> CommandLine:
    return CommandLine(world.environment)


@pytest.fixture(scope="module")
def device(enapter: CommandLine) -> dict[str, Any]:
    """An inverter that is online."""
    devices = enapter("device list", "--connectivity")
    return next(device for device in devices if (device["type"], device["connectivity"]["status"]) == ("LUA", "ONLINE"))


@pytest.fixture(scope="module")
def blueprint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("blueprint") / "pump.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.yml", BLUEPRINT)
    return path


@pytest.fixture(scope="module")
def story(enapter: CommandLine, device: dict[str, Any], blueprint: Path, world: Simulator) -> dict[str, Any]:
    """Use everything, and return what was printed."""
    told: dict[str, Any] = {}
    folder, site = blueprint.parent, device["site_id"]
    told["sites"] = enapter("site list")
    (told["site"],) = enapter("site create", "New", "--timezone", "UTC", "--location", "Here,1.5,2.5")
    (told["changed site"],) = enapter("site update", told["site"]["id"], "--name", "Newer")
    told["deleted site"] = enapter("site delete", told["site"]["id"])
    (told["own site"],) = enapter("site get")
    told["devices of the site"] = enapter("device list", "--site-id", site, "--limit", "7")
    flags = ("--manifest", "--properties", "--connectivity", "--communication", "--raised-alert-names")
    (told["device"],) = enapter("device get", device["slug"], *flags)
    told["validated"] = enapter("blueprint validate", str(blueprint))
    (told["blueprint"],) = enapter("blueprint upload", str(blueprint))
    told["known blueprint"] = enapter("blueprint get", told["blueprint"]["id"])
    enapter("blueprint download", told["blueprint"]["id"], "--output", str(folder), "--view", "compiled")
    enapter("blueprint profiles download", "--output", str(folder))
    (told["standalone"],) = enapter("device create-standalone", "--name", "Pump", "--slug", "pump", "--site-id", site)
    (told["assigned"],) = enapter("device assign-blueprint", "pump", "--blueprint-id", told["blueprint"]["id"])
    (told["renamed"],) = enapter("device update", "pump", "--name", "Old pump")
    (told["configuration"],) = enapter("device generate-communication-config", "pump", "--protocol", "mqtts")
    (told["virtual"],) = enapter("device create-vucm", "--name", "Virtual", "--hardware-id", "V1")
    (told["lua"],) = enapter("device create-lua", "--runtime-id", told["virtual"]["id"], "--blueprint-id", told["blueprint"]["id"], "--name", "Lua pump")
    told["deleted devices"] = enapter("device delete", told["lua"]["id"], told["virtual"]["id"], "pump")
    (told["executed"],) = enapter("command execute", "set_power_limit", "--device-id", device["slug"], "--arguments", '{"percent": 80}', "--log")
    (told["begun"],) = enapter("command create-execution", "ping", "--device-id", device["id"])
    world.clock.advance(2)
    (told["ended"],) = enapter("command get-execution", told["begun"]["id"], "--device-id", device["id"], "--log")
    told["executions"] = enapter(
        "command list-executions", "--site-id", site, "--device-id", device["slug"], "--state", "success", "--order", "created_at_desc"
    )
    (told["latest"],) = enapter("telemetry latest", f"{device['slug']}:ac_power,alerts,unknown")
    told["rows"] = enapter("telemetry timeseries", *SPAN, f"{device['id']}:ac_power,status,alerts")
    told["table"] = enapter("telemetry timeseries", *SPAN, "--shape", "wide", "--aggregation", "last", f"{device['id']}:uptime")
    (told["engine"],) = enapter("rule-engine suspend")
    enapter("rule-engine resume", "--site-id", site)
    (told["resumed engine"],) = enapter("rule-engine get")
    script = folder / "rule.lua"
    script.write_text('enapter.log("hello")', encoding="utf-8")
    (told["rule"],) = enapter("rule-engine rule create", str(script), "--slug", "hello", "--disable")
    (told["enabled rule"],) = enapter("rule-engine rule enable", "hello")
    (told["disabled rule"],) = enapter("rule-engine rule disable", told["rule"]["id"], "--site-id", site)
    (told["new slug"],) = enapter("rule-engine rule update", "hello", "--slug", "bye")
    (told["new script"],) = enapter("rule-engine rule update-script", "bye", str(script), "--runtime-version", "V1", "--exec-interval", "1m")
    told["same rule"] = enapter("rule-engine rule get", "bye")
    told["rules"] = enapter("rule-engine rule list", "--limit", "3")
    told["deleted rule"] = enapter("rule-engine rule delete", "bye")
    told["rules at the end"] = enapter("rule-engine rule list")
    return told


def test_every_subcommand_is_used(story: dict[str, Any], enapter: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    assert story
    assert enapter.used == subcommands(monkeypatch)


def test_nothing_that_was_asked_is_unknown_to_the_specification(story: dict[str, Any], world: Simulator) -> None:
    assert story
    assert [(request.method, request.path) for request in world.requests if request.operation is None or request.status != 200] == []


def test_sites(story: dict[str, Any]) -> None:
    assert [site["name"] for site in story["sites"]] == ["Sonnenhang Solar Park", "Seeblick Solar Park"]
    assert story["own site"] == story["sites"][0]
    assert story["changed site"] == {**story["site"], "name": "Newer"}
    assert story["deleted site"] == []


def test_devices(story: dict[str, Any], device: dict[str, Any]) -> None:
    assert len(story["devices of the site"]) == 7
    full = story["device"]
    assert (full["id"], full["communication"]["type"]) == (device["id"], "UCM_LUA")
    assert full["manifest"]["telemetry"]["alerts"]["type"] == "alerts"
    assert isinstance(full["raised_alert_names"], list)
    assert (story["standalone"]["slug"], story["renamed"]["name"], story["renamed"]["slug"]) == ("pump", "Old pump", "pump")
    assert story["assigned"]["blueprint_id"] == story["lua"]["blueprint_id"] == story["blueprint"]["id"]
    assert story["configuration"]["mqtt_protocol"] == "MQTTS"
    assert story["virtual"]["type"] == "VIRTUAL_UCM"


def test_commands(story: dict[str, Any]) -> None:
    assert (story["executed"]["state"], story["executed"]["response"]["payload"], len(story["executed"]["log"])) == ("SUCCESS", {"percent": 80}, 3)
    assert story["begun"]["state"] in ("NEW", "IN_PROGRESS")
    assert story["ended"]["state"] == "SUCCESS"
    assert [execution["id"] for execution in story["executions"]] == [story["begun"]["id"], story["executed"]["id"]]


def test_telemetry(story: dict[str, Any], device: dict[str, Any]) -> None:
    values = story["latest"][device["slug"]]
    assert isinstance(values["ac_power"]["value"], float)
    assert values["unknown"] is None
    assert len(story["rows"]) == 5
    assert len(story["table"][0]["timestamps"]) == 5


def test_blueprints(story: dict[str, Any], blueprint: Path) -> None:
    assert story["known blueprint"] == [story["blueprint"]]
    assert (blueprint.parent / f"{story['blueprint']['id']}.zip").read_bytes() == blueprint.read_bytes()
    assert [zipfile.is_zipfile(path) for path in blueprint.parent.glob("*profiles*")] == [True]


def test_rules(story: dict[str, Any]) -> None:
    assert (story["engine"]["state"], story["resumed engine"]["state"]) == ("SUSPENDED", "ACTIVE")
    assert [story[name]["disabled"] for name in ("rule", "enabled rule", "disabled rule")] == [True, False, True]
    assert story["same rule"] == [story["new script"]]
    assert [rule["slug"] for rule in story["rules"]] == ["morning-report", "evening-report", "bye"]
    assert [rule["slug"] for rule in story["rules at the end"]] == ["morning-report", "evening-report"]


def test_it_runs_as_a_program_of_its_own(world: Simulator) -> None:
    words = [sys.executable, "-m", "enapter", "http", "api", "site", "get"]
    done = subprocess.run(words, env={**os.environ, **world.environment}, capture_output=True, text=True, check=True)
    assert json.loads(done.stdout)["name"] == "Sonnenhang Solar Park"
    assert dict(world.requests[-1].headers)["x-enapter-allow-http"] == "true"
