"""What changed between two versions of the specifications: every planted break is found, no harmless edit is called one."""

from __future__ import annotations

import re
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from changes import Finding, Level, compared, redocly, report
from changes_cases import HARMLESS, OURS, THEIRS
from changes_spec import merged, small
from diff import ROOT
from own import document
from small_spec import SEARCH

NODE = pytest.mark.needs("redocly")
CALL = ("things", "paths", SEARCH, "post")
ALL = {**{name: edits for name, (_, edits) in (OURS | THEIRS).items()}, **HARMLESS}


@cache
def edited(name: str) -> dict[str, Any]:
    """The small platform with the edits of a case."""
    return small(*ALL[name])


@pytest.fixture(scope="session")
def program() -> Path:
    """The installed redocly."""
    return redocly.program(ROOT)


@pytest.fixture(scope="session")
def batch(program: Path) -> dict[str, list[Finding]]:
    """The findings of every edit, from one comparison of one document that holds the small platform once for each."""
    found = compared({"demo": merged([edited("nothing")] * len(ALL))}, {"demo": merged([edited(name) for name in ALL])}, program)
    edits: dict[str, list[Finding]] = {name: [] for name in ALL}
    for finding in found:
        for number in set(re.findall(r"N(\d+)x", finding.subject)):
            edits[list(ALL)[int(number)]].append(finding)
    return edits


def breaks(findings: list[Finding]) -> list[str]:
    return [re.sub(r"N\d+x", "", finding.what) for finding in findings if finding.level is Level.BREAKING]


@NODE
@pytest.mark.parametrize("name", OURS | THEIRS)
def test_a_planted_break_is_found(name: str, batch: dict[str, list[Finding]]) -> None:
    says = (OURS | THEIRS)[name][0]
    assert any(says in what for what in breaks(batch[name])), f"{says!r} is not in {breaks(batch[name])}"


@NODE
@pytest.mark.parametrize("name", HARMLESS)
def test_a_harmless_edit_breaks_nobody(name: str, batch: dict[str, list[Finding]]) -> None:
    assert breaks(batch[name]) == []


@pytest.mark.parametrize("name", OURS)
def test_our_own_checks_find_the_break_and_nothing_else(name: str) -> None:
    assert set(breaks(compared({"demo": edited("nothing")}, {"demo": edited(name)}, None))) == {OURS[name][0]}


@pytest.mark.parametrize("name", HARMLESS)
def test_our_own_checks_leave_harmless_edits_alone(name: str) -> None:
    assert breaks(compared({"demo": edited("nothing")}, {"demo": edited(name)}, None)) == []


def test_a_lower_limit_of_requests_breaks_who_sends_what_it_forbids_now() -> None:
    at = (*CALL, "x-limits")
    high, low, none = (small((*at, {"series": 3000})), small((*at, {"series": 10})), small())
    assert breaks(compared({"demo": high}, {"demo": low}, None)) == ["x-limits `series`: `3000` → `10`"]
    assert breaks(compared({"demo": low}, {"demo": high}, None)) == []
    assert breaks(compared({"demo": high}, {"demo": none}, None)) == []
    assert [finding.what for finding in compared({"demo": low}, {"demo": high}, None)] == ["x-limits `series`: `10` → `3000`"]


@NODE
def test_every_break_says_for_whom(batch: dict[str, list[Finding]]) -> None:
    assert [name for name, found in batch.items() for finding in found if finding.level is Level.BREAKING and not finding.whom] == []


@NODE
@pytest.mark.parametrize(
    ("name", "whom"),
    [
        ("safety worsened", ("Python callers",)),
        ("host set", ("Python callers", "callers in other languages")),
        ("answer field removed", ("readers of answers",)),
        ("parameter removed", ("Python callers", "callers in other languages")),
    ],
)
def test_those_who_are_hit_are_named(name: str, whom: tuple[str, ...], batch: dict[str, list[Finding]]) -> None:
    assert {finding.whom for finding in batch[name] if finding.level is Level.BREAKING} == {whom}


@NODE
@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("optional answer field added", "field `color` added"),
        ("optional parameter added", "optional parameter `site` added"),
        ("answer enum value added", "enum gained values: `broken`"),
        ("form of a time said", "`id`: x-time: nothing → `date`"),
        ("error code added", "error code `409` (conflict) added"),
        ("request media type added", "request: media type `application/json` added"),
    ],
)
def test_additions_are_told(name: str, says: str, batch: dict[str, list[Finding]]) -> None:
    assert [finding.what for finding in batch[name] if finding.level is Level.ADDITION] == [says]


def test_what_only_words_changed_is_one_line_for_the_service() -> None:
    found = compared({"demo": edited("nothing")}, {"demo": edited("description changed")}, None)
    assert report.lines(found) == ["**patch** demo: `things`: texts, examples, origin or other facts that break nobody"]


def test_an_added_operation_is_told_with_its_service() -> None:
    found = compared({"demo": edited("nothing")}, {"demo": edited("operation added")}, None)
    assert report.lines(found) == ["**addition** demo: service `things`: operation `listMore` added: `GET /things/v1/more`"]


def test_equal_versions_have_no_findings_and_need_no_program() -> None:
    assert compared({"demo": small()}, {"demo": small()}, Path("no such program")) == []


@NODE
def test_what_holds_for_the_whole_platform(program: Path) -> None:
    new = small(
        ("common", "x-virtual-paths", {"separator": "/do/"}),
        ("common", "servers", [{"url": "https://elsewhere.example"}]),
        ("common", "components", "securitySchemes", "key", "name", "X-Other"),
        ("common", "security", [{"key": []}, {}]),
        ("common", "info", "description", "Other words."),
        ("things", "tags", 0, "description", "Other words."),
    )
    found = compared({"demo": small()}, {"demo": new}, program)
    assert sorted(breaks(found)) == [
        "`name` of security scheme `key` changed from `X-Key` to `X-Other`",
        "server `https://things.example` became `https://elsewhere.example`",
        'x-virtual-paths: nothing → `{"separator": "/do/"}`',
    ]


def test_a_platform_removed_and_one_added() -> None:
    found = compared({"old": small()}, {"new": small()}, None)
    assert [(finding.level, finding.platform, finding.what) for finding in found] == [(Level.BREAKING, "old", "removed"), (Level.ADDITION, "new", "added")]


@pytest.fixture(scope="module")
def enos() -> dict[str, Any]:
    return document("enos")


@NODE
def test_breaks_planted_into_the_real_specification(enos: dict[str, Any], program: Path) -> None:
    new: Any = deepcopy(enos)
    schemas = new["components"]["schemas"]
    del schemas["Device"]["properties"]["deviceKey"]
    schemas["SearchDevicesRequest"].setdefault("required", []).append("expression")
    new["paths"]["/connect-service/v2.1/devices/action/search"]["post"]["x-safety"] = "unsafe"
    new["paths"]["/connect-service/v2.1/devices/action/search"]["post"]["x-source"] = {"kind": "inferred"}
    new["paths"]["/asset-service/v2.1/assets/action/get"]["get"]["operationId"] = "readAsset"
    del new["paths"]["/asset-service/v2.1/assets/action/update"]
    found = [finding for finding in compared({"enos": enos}, {"enos": new}, program) if finding.level is Level.BREAKING]
    assert sorted((finding.subject.split("`")[1], finding.what.split(":")[0]) for finding in found) == [
        ("Device", "field `deviceKey` removed"),
        ("SearchDevicesRequest", "properties became required"),
        ("getAsset", "renamed"),
        ("searchDevices", "x-safety"),
        ("updateAsset", "operation removed"),
    ]


def test_many_alike_share_a_line_and_the_order_is_always_the_same() -> None:
    found = [Finding(Level.BREAKING, "demo", f"`S{number:02}` (read by `x`)", "field `msg` removed", ("readers of answers",)) for number in range(20)]
    found += [Finding(Level.PATCH, "demo", "`a`", "b"), Finding(Level.ADDITION, "demo", "`a`", "d"), Finding(Level.ADDITION, "demo", "`a`", "c")]
    lines = report.lines(found)
    assert lines == report.lines(reversed(found))
    assert lines == [
        "**breaking** demo: " + ", ".join(f"`S{number:02}`" for number in range(12)) + " and 8 more: field `msg` removed (readers of answers)",
        "**addition** demo: `a`: c; d",
        "**patch** demo: `a`: b",
    ]
