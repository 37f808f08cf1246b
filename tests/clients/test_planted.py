"""Planted deviations: all are found and nothing else is, and the patch of the specification that follows from them settles them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from energy_clients import Enapter, EnOS, conformance, errors
from energy_clients.cli import main
from energy_simulator import Simulator
from planted import PLANTED, faults
from support import ROOT

PLATFORMS = ("enos", "enapter")
AGAIN = """
import sys
from energy_clients import Enapter, EnOS, conformance
from energy_simulator import Simulator
from planted import faults

with Simulator(devices=60, enapter_devices=30, example_park=True, faults=[*faults("enos"), *faults("enapter")]) as simulator:
    settings = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id, "integration_url": simulator.integration_url}
    with EnOS(simulator.enos_url, **settings, retries=0) as enos, Enapter(simulator.enapter_url, token=simulator.enapter_token, retries=0) as enapter:
        reports = [conformance.walk(enos), conformance.walk(enapter)]
print(*reports, sep="\\n")
sys.exit(not all(report.is_clean for report in reports))
"""


@pytest.fixture(scope="module")
def reports() -> dict[str, conformance.Report]:
    """What walks over tenant and gateway find."""
    with Simulator(devices=60, enapter_devices=30, example_park=True, faults=[*faults("enos"), *faults("enapter")]) as simulator:
        settings: dict[str, Any] = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id}
        with EnOS(simulator.enos_url, **settings, integration_url=simulator.integration_url, retries=0) as enos:
            found = {"enos": conformance.walk(enos)}
        with Enapter(simulator.enapter_url, token=simulator.enapter_token, retries=0) as enapter:
            found["enapter"] = conformance.walk(enapter)
    return found


def test_many_deviations_of_many_kinds_are_planted() -> None:
    assert len(PLANTED) > 50
    assert len({one.kind for one in PLANTED}) == 12
    planted = [one for one in PLANTED if one.at or one.value is not None]
    assert len({(one.platform, one.operation) for one in planted}) == len(planted)


@pytest.mark.slow
@pytest.mark.parametrize("platform", PLATFORMS)
def test_all_that_is_planted_is_found_and_nothing_else(reports: dict[str, conformance.Report], platform: str) -> None:
    planted = {(one.operation, one.kind, one.path) for one in PLANTED if one.platform == platform}
    assert {(one.operation, one.kind, one.path) for one in reports[platform].findings} == planted
    assert "hushHush123" not in str(reports[platform]) + reports[platform].to_json().decode()


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the tree, as one that proposals are tried in."""
    copy = tmp_path_factory.mktemp("patched") / "tree"
    left_out = shutil.ignore_patterns("__pycache__", "node_modules", "target", "compiled")
    for name in ("specs", "scripts", "generated", "overlays"):
        shutil.copytree(ROOT / name, copy / name, ignore=left_out)
    for name in ("pyproject.toml", "requirements.lock"):
        shutil.copy2(ROOT / name, copy / name)
    return copy


@pytest.mark.slow
@pytest.mark.needs("git")
def test_the_patch_makes_the_next_run_clean(reports: dict[str, conformance.Report], tree: Path) -> None:
    """Applied by git, it passes the linter, clients and simulator are generated from it, and the same platforms have no findings."""
    for report in reports.values():
        proposal = conformance.propose(report, tree / "specs")
        assert proposal.by_hand == []
        subprocess.run(["git", "apply", "-"], input=proposal.patch, text=True, cwd=tree, check=True)
        assert conformance.propose(report, tree / "specs").patch == ""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(tree / "overlays"), str(tree / "generated"), str(ROOT / "tests")])}
    commands = [["scripts/lint.py"], ["scripts/generate.py"], ["-c", AGAIN]]
    for command in commands:
        done = subprocess.run([sys.executable, *command], cwd=tree, env=environment, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def report(operation: str, kind: str, spec: str, **more: Any) -> conformance.Report:
    finding = conformance.Finding(operation, kind, spec, more.pop("path", ""), "", more.pop("found", ""), times=3, answers=2, **more)
    return conformance.Report("enos", {operation: 2}, [finding])


def changed(proposal: conformance.Proposal) -> list[str]:
    return [line for line in proposal.patch.splitlines() if re.match(r"[+-][^+-]", line)]


def test_a_change_is_made_where_the_author_wrote_with_what_was_seen() -> None:
    found = conformance.propose(
        report("getTimeZone", "null", "/components/schemas/BatchTimeZone/properties/timezone", path="/data/timezone", found="null"), ROOT / "specs"
    )
    removed, comment, added = changed(found)
    assert removed == "-        timezone: {type: string, description: 'Offset from UTC as `GMT+N`, N in hours.'}"
    assert re.fullmatch(r"\+        # Seen 3 times in 2 answers until \d{4}-\d\d-\d\d: getTimeZone had null at /data/timezone", comment)
    assert added == "+        timezone: {type: [string, \"null\"], description: 'Offset from UTC as `GMT+N`, N in hours.'}"
    assert found.patch.startswith("--- a/specs/enos/batch.yaml\n+++ b/specs/enos/batch.yaml\n@@ ")


def test_a_long_line_is_broken() -> None:
    more = {"name": "another_name_that_is_rather_long_and_needs_place", "values": [{"a": "string"}], "found": "object", "path": "/data/x"}
    proposal = conformance.propose(report("getAsset", "unknown-field", "/components/schemas/AssetDetails", **more), ROOT / "specs")
    assert all(len(line) <= 161 for line in changed(proposal))
    wide = "meaning " * 30
    proposal = conformance.propose(report("getAsset", "code", "/paths/~1asset-service~1v2.1~1assets~1action~1get/get", name=wide, values=[7]), ROOT / "specs")
    assert any("{code: 7, kind: invalid," in line for line in changed(proposal))


SETTLED = [
    ("unknown-field", "/components/schemas/AssetDetails", {"name": "assetId", "values": ["string"]}),
    ("spelling", "/components/schemas/AssetDetails/properties/assetId", {"name": "orgId", "values": ["string"]}),
    ("missing-field", "/components/schemas/AssetDetails", {"name": "colour"}),
    ("type", "/components/schemas/AssetDetails/properties/assetId", {"found": "string", "values": ["string"]}),
    ("code", "/paths/~1asset-service~1v2.1~1assets~1action~1update/post", {"values": ["12958"], "path": "/code"}),
    ("format", "/components/schemas/AssetDetails/properties/assetId", {}),
    ("total", "/paths/~1event-service~1v2.1~1history-alerts~1action~1scroll/post/x-pagination/total", {}),
]


@pytest.mark.parametrize(("kind", "spec", "more"), SETTLED)
def test_what_the_files_have_already_is_not_proposed_again(kind: str, spec: str, more: dict[str, Any]) -> None:
    assert conformance.propose(report("getAsset", kind, spec, **more), ROOT / "specs") == conformance.Proposal("", [])


BY_HAND = [
    ("unknown-field", "/components/schemas/AssetDetails", {"name": "two\nlines", "values": ["string"]}, "no name that a specification would have"),
    ("code", "/paths/~1x/get", {"path": "/code"}, "a number or a text"),
    ("status", "/components/responses/NoSuchAnswer", {"values": [418]}, "another version"),
    ("unknown-field", "/paths", {"name": "x", "values": ["string"]}, "another version"),
    ("media-type", "/paths/~1x/get", {"values": ["text/json"]}, "one media type"),
    ("page-size", "/paths/~1connect-service~1v2.1~1devices~1action~1search/post/x-pagination", {}, "more items than it is asked for"),
    ("status", "/components/responses/EnosHttpError", {"values": [201]}, "one success"),
    ("total", "/paths/~1connect-service~1v2.1~1devices~1action~1search/post/x-pagination", {"values": [1]}, "find out what it counts"),
    ("null", "/components/schemas/NoSuchSchema", {}, "no file of"),
]


@pytest.mark.parametrize(("kind", "spec", "more", "why"), BY_HAND)
def test_what_no_change_settles_is_left_to_a_person(kind: str, spec: str, more: dict[str, Any], why: str) -> None:
    proposal = conformance.propose(report("getAsset", kind, spec, **more), ROOT / "specs")
    assert proposal.patch == ""
    ((finding, told),) = proposal.by_hand
    assert (finding.kind, why in told) == (kind, True)


def test_a_folder_without_specifications_is_refused(tmp_path: Path) -> None:
    with pytest.raises(errors.ConfigurationError, match="holds no specification"):
        conformance.propose(conformance.Report("enos", {}, []), tmp_path)
    (tmp_path / "enos").mkdir()
    (tmp_path / "enos" / "asset.yaml").write_text("AssetDetails: [", encoding="utf-8")
    with pytest.raises(errors.ConfigurationError, match=r"asset\.yaml cannot be read"):
        conformance.propose(report("getAsset", "unknown-field", "/components/schemas/AssetDetails", name="x", values=["string"]), tmp_path)


def test_the_command_walks_reports_and_proposes(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with Simulator(devices=1, enapter_devices=30, faults=faults("enapter")[:1]) as simulator:
        for name, value in simulator.environment.items():
            monkeypatch.setenv(name, value)
        saved, patch = tmp_path / "report.json", tmp_path / "proposed.patch"
        assert main(["conform", "enapter", "--read-only", "--save", str(saved), "--value", "namespace=enapter"]) == 1
        assert "unknown-field: /sites/*/capacity" in capsys.readouterr().out
    assert main(["conform", "enapter", "--from", str(saved), "-o", "json"]) == 1
    assert [one["kind"] for one in json.loads(capsys.readouterr().out)["findings"]] == ["unknown-field"]
    clean = {**json.loads(saved.read_bytes()), "findings": []}
    (tmp_path / "clean.json").write_text(json.dumps(clean), encoding="utf-8")
    assert main(["conform", "enapter", "--from", str(tmp_path / "clean.json")]) == 0
    assert main(["conform", "enapter", "--from", str(saved), "--patch", str(patch), "--specs", str(ROOT / "specs")]) == 1
    assert "+        capacity: {type: number, description: 'Not documented; seen in answers.'}" in patch.read_text(encoding="utf-8")


WRONG = [
    (["enos"], "give --read-only"),
    (["enapter", "--from", "saved.json", "--value", "deviceId=d"], "leave it out"),
    (["enos", "--read-only", "--from", "x.json"], "give --read-only"),
    (["enos", "--from", "missing.json"], "cannot be read"),
    (["enos", "--read-only", "--value", "nothing"], "'nothing' is not NAME=VALUE"),
]


@pytest.mark.parametrize(("arguments", "words"), WRONG)
def test_a_command_that_cannot_be_meant_is_refused(arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conform", *arguments]) == 2
    assert words in capsys.readouterr().err
