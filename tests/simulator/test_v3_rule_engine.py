"""The Enapter gateway, HTTP API v3: the rule engine and its rules."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import pytest

from energy_simulator import Simulator
from v3_client import V3


@pytest.fixture(scope="module")
def v3() -> Iterator[V3]:
    with Simulator(devices=0, enapter_devices=20, seed=7) as running:
        running.clock.freeze()
        client = V3(running)
        yield client
        client.close()


def own_site(v3: V3) -> str:
    return v3.get("/site")["site"]["id"]


def script(code: str = "print(1)", version: str = "V3", **more: Any) -> dict[str, Any]:
    return {"code": base64.b64encode(code.encode()).decode(), "runtime_version": version, **more}


@pytest.fixture(params=["/site", "/sites/{}"], ids=["of the gateway", "of a site"])
def engine(v3: V3, request: pytest.FixtureRequest) -> str:
    """The path of the rule engine: without its site, and with it."""
    return request.param.format(own_site(v3)) + "/rule_engine"


def test_rules_run_while_they_and_their_engine_do(v3: V3, engine: str) -> None:
    made = v3.post(f"{engine}/rules", {"slug": "mine", "script": script()})["rule"]
    assert (made["disabled"], made["state"]) == (False, "STARTED")
    assert v3.post(f"{engine}/suspend")["engine"]["state"] == "SUSPENDED"
    assert v3.get(f"{engine}/rules/mine")["rule"]["state"] == "STOPPED"
    assert v3.post(f"{engine}/resume")["engine"] == v3.get(engine)["engine"]
    assert v3.post(f"{engine}/rules/mine/disable")["rule"] == {**made, "disabled": True, "state": "STOPPED"}
    assert v3.post(f"{engine}/rules/{made['id']}/enable")["rule"] == made
    v3.delete(f"{engine}/rules/mine")
    assert v3.refused("GET", f"{engine}/rules/mine") == (404, "not_found")


def test_rules_are_changed(v3: V3, engine: str) -> None:
    v3.post(f"{engine}/rules", {"slug": "old", "script": script(), "disable": True})
    assert v3.patch(f"{engine}/rules/old", slug="new")["rule"]["slug"] == v3.patch(f"{engine}/rules/new", slug="new")["rule"]["slug"]
    new = script("print(2)", "V1", exec_interval="1m")
    assert v3.post(f"{engine}/rules/new/update_script", {"script": new})["rule"]["script"] == new
    assert v3.refused("PATCH", f"{engine}/rules/new", json={"slug": "morning-report"}) == (409, None)
    assert v3.refused("POST", f"{engine}/rules", json={"slug": "new", "script": script()}) == (409, None)
    for wrong in ({**script(), "code": "?"}, script(version="V1", exec_interval="soon"), script(version="V1"), script(version="V2")):
        assert v3.refused("POST", f"{engine}/rules/new/update_script", json={"script": wrong}) == (400, None)
    v3.delete(f"{engine}/rules/new")


def test_rules_come_in_pages(v3: V3, engine: str) -> None:
    page = v3.get(f"{engine}/rules", limit=1)
    assert ([rule["slug"] for rule in page["rules"]], page["total_count"]) == (["morning-report"], 2)
    assert [rule["state"] for rule in v3.get(f"{engine}/rules")["rules"]] == ["STARTED", "STOPPED"]
    assert v3.get(f"{engine}/rules", offset=2)["rules"] == []


def test_rules_are_switched_together_or_not_at_all(v3: V3, engine: str) -> None:
    path = f"{engine}/rules"
    names = ["morning-report", "evening-report"]
    assert v3.refused("POST", f"{path}/batch_disable", json={"rule_ids": [names[0], "gone"]}) == (404, "not_found")
    assert not v3.get(f"{path}/morning-report")["rule"]["disabled"]
    for action, disabled in (("batch_disable", True), ("batch_enable", False)):
        assert v3.post(f"{path}/{action}", {"rule_ids": names}) is None
        assert [v3.get(f"{path}/{name}")["rule"]["disabled"] for name in names] == [disabled, disabled]
    v3.post(f"{path}/evening-report/disable")


def test_a_site_has_its_rule_engine_from_the_beginning(v3: V3) -> None:
    assert v3.refused("POST", f"/sites/{own_site(v3)}/rule_engine", json={"suspend": True}) == (409, None)
    other = v3.get("/sites")["sites"][1]["id"]
    assert v3.get(f"/sites/{other}/rule_engine/rules") == {"rules": [], "total_count": 0}
    assert v3.refused("GET", "/sites/gone/rule_engine") == (404, "not_found")
