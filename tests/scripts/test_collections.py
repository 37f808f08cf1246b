"""The collections for Postman and Bruno: complete, without secrets, and run by their own runners against the simulator."""

from __future__ import annotations

import json
import shutil
import subprocess
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.bench.environments import made

from document.bundle import is_object, operations, platforms, wire_line
from energy_simulator import Simulator
from support import ROOT

NEWMAN = ROOT / "tests" / "polyglot" / "newman"  # Postman's own runner, installed there as its lock file says
BRUNO = ROOT / "tests" / "polyglot" / "bruno"
NOT_LET_IN = (1001, 1002, 1003, 1004, 1202, 1203, 1204)  # codes of token and signature


def collection(published: Path, platform: str) -> Any:
    return json.loads((published / platform / "postman.json").read_text())


def requests(collected: Any) -> list[Any]:
    return [item for folder in collected["item"] for item in folder["item"]]


@pytest.mark.parametrize("platform", platforms())
def test_every_operation_is_a_request_as_on_the_wire(published: Path, platform: str) -> None:
    document = json.loads((published / platform / "openapi.json").read_text())
    found = requests(collection(published, platform))
    facts = [(path, method, operation) for path, method, operation in operations(document)]
    by_name = {item["request"]["description"].split("`")[1]: item["request"] for item in found}
    assert by_name.keys() == {operation["operationId"] for _, _, operation in facts}
    assert len(found) == len(facts)
    for path, method, operation in facts:
        request, line = by_name[operation["operationId"]], wire_line(path, method, operation)
        first = request["url"]["query"][0]["value"] if "?action=" in line else None
        assert request["method"] == line.split()[0]
        assert len(request["url"]["path"]) == line.split()[1].partition("?")[0].count("/")
        assert first == (line.partition("?action=")[2].split("&")[0] or None)
        assert operation["description"].strip() in request["description"]


@pytest.mark.parametrize("platform", platforms())
def test_a_collection_has_no_secret(published: Path, platform: str) -> None:
    variables = {one["key"]: one["value"] for one in collection(published, platform)["variable"]}
    assert all(value == "" or value.startswith(("http://", "https://")) for value in variables.values())
    assert variables["appSecret" if platform == "enos" else "token"] == ""


def test_the_script_of_the_collection_lies_beside_it(published: Path) -> None:
    script = collection(published, "enos")["event"][0]["script"]["exec"]
    assert (published / "enos" / "postman.prerequest.js").read_text().splitlines()[1:] == script
    assert "$TOKEN_PATH" not in "".join(script)


def run(file: Path, simulator: Simulator, variables: dict[str, str], folder: Path) -> list[Any]:
    """What the runner says of each request."""
    out = folder / "report.json"
    given = [argument for name, value in variables.items() for argument in ("--env-var", f"{name}={value}")]
    subprocess.run([NEWMAN / "install"], check=True)
    command = [
        str(NEWMAN / "node_modules" / ".bin" / "newman"),
        "run",
        str(file),
        *given,
        "--working-dir",
        str(folder),
        "--reporters",
        "json",
        "--reporter-json-export",
        str(out),
    ]
    subprocess.run(command, capture_output=True, check=False)  # it fails where a request does, which is told by the report
    return list(json.loads(out.read_text())["run"]["executions"])


@pytest.mark.slow
@pytest.mark.needs("node", "npm")
@pytest.mark.parametrize("platform", platforms())
def test_postman_sends_every_request_and_it_is_let_in(published: Path, platform: str, tmp_path: Path) -> None:
    with Simulator(devices=50, enapter_devices=20, example_park=True) as simulator:
        enos = {"gateway": simulator.enos_url, "integration": simulator.integration_url, "appKey": simulator.app_key, "appSecret": simulator.app_secret}
        variables = enos if platform == "enos" else {"gateway": simulator.enapter_url, "token": simulator.enapter_token}
        for item in requests(collection(published, platform)):
            for name in sent_files(item["request"].get("body", {})):
                (tmp_path / name).write_bytes(b"content")
        executions = run(published / platform / "postman.json", simulator, variables, tmp_path)
        served = Counter(request.operation for request in simulator.requests)
        document = json.loads((published / platform / "openapi.json").read_text())
        assert [operation["operationId"] for _, _, operation in operations(document) if not served[operation["operationId"]]] == []
        assert [one["item"]["name"] for one in executions if one.get("requestError") or outside(one)] == []
    envelopes = {operation["operationId"]: operation["x-envelope"] for _, _, operation in operations(document)}
    tested = [(str(one["item"]["request"]["description"]).split("`")[1], one) for one in executions if "assertions" in one]  # the script's own requests are not
    verdicts = {name: verdict(one) for name, one in tested}
    assert verdicts == {name: good(one, envelopes[name]) for name, one in tested}
    assert (verdicts.keys(), set(verdicts.values())) == (envelopes.keys(), {True, False})


def verdict(execution: Any) -> bool:
    """Whether the test that the collection brings has passed."""
    (one,) = execution["assertions"]
    return "error" not in one


def good(execution: Any, envelope: Any) -> bool:
    """Whether an answer is a success, by its status and, where it is JSON, by its code."""
    answer = execution["response"]
    try:
        found = json.loads(bytes(answer["stream"]["data"]))
    except ValueError:
        found = None
    return answer["code"] == 200 and ("code" not in envelope or not is_object(found) or int(found.get(envelope["code"], -1)) in envelope["success"])


def sent_files(body: Any) -> list[str]:
    return [part["src"] for part in body.get("formdata", ()) if part["type"] == "file"] + ([body["file"]["src"]] if "file" in body else [])


def outside(execution: Any) -> bool:
    """Whether the request was refused for its token or signature."""
    answer = execution["response"]
    content = bytes(answer["stream"]["data"])
    if answer["code"] in (401, 403):
        return True
    try:
        found = json.loads(content)
    except ValueError:
        return False
    return is_object(found) and found.get("code", found.get("status")) in NOT_LET_IN


@pytest.mark.slow
@pytest.mark.needs("node", "npm")
def test_the_script_signs_what_other_tools_import(published: Path, tmp_path: Path) -> None:
    """A document that was imported has virtual paths, and some repeat the names of lists."""
    with Simulator(devices=50, enapter_devices=20, example_park=True) as simulator:
        whole = collection(published, "enos")
        org = simulator.org_id
        virtual = {"method": "POST", "url": f"{{{{gateway}}}}/connect-service/v2.1/devices/action/search?orgId={org}"}
        virtual |= {
            "header": [{"key": "Content-Type", "value": "application/json"}],
            "body": {"mode": "raw", "raw": '{"pagination": {"pageNo": 1, "pageSize": 2}}'},
        }
        found = requests(whole)
        latest = next(item["request"] for item in found if "`getAssetLatestDataV20`" in item["request"]["description"])
        query = [pair for pair in latest["url"]["query"] if pair["key"] != "assetIds"]
        assets = next(pair["value"] for pair in latest["url"]["query"] if pair["key"] == "assetIds").split(",")
        repeated = {"method": "GET", "url": {**latest["url"], "query": [*query, *({"key": "assetIds", "value": asset} for asset in assets)]}}
        whole["item"] = [{"name": "virtual", "request": virtual}, {"name": "repeated", "request": repeated}]
        file = tmp_path / "imported.json"
        file.write_text(json.dumps(whole))
        variables = {"gateway": simulator.enos_url, "integration": simulator.integration_url, "appKey": simulator.app_key, "appSecret": simulator.app_secret}
        told = run(file, simulator, variables, tmp_path)  # an item's request for a token is told before its own
        answers = {one["item"]["name"]: json.loads(bytes(one["response"]["stream"]["data"])) for one in told}
    assert [type(device["assetId"]) for device in answers["virtual"]["data"]] == [str, str], answers["virtual"]
    assert {row["assetId"] for row in answers["repeated"]["data"]["items"]} == set(assets)


@pytest.mark.parametrize("platform", platforms())
def test_every_operation_is_a_request_of_bruno(published: Path, platform: str) -> None:
    document = json.loads((published / platform / "openapi.json").read_text())
    with zipfile.ZipFile(published / platform / "bruno.zip") as archive:
        names = set(archive.namelist())
        variables = yaml.safe_load(archive.read("environments/platform.yml"))["variables"]
        root = yaml.safe_load(archive.read("opencollection.yml"))
    facts = [operation for _, _, operation in operations(document)]
    assert {f"{operation['tags'][0]}/{operation['operationId']}.yml" for operation in facts} <= names
    assert len(names) == len(facts) + len({operation["tags"][0] for operation in facts}) + 2  # a folder.yml each, environment and root
    assert [one["name"] for one in variables if one.get("secret")] == ["appSecret" if platform == "enos" else "token"]
    assert not any(one.get("value", "").strip() for one in variables if one["name"] not in ("gateway", "integration"))
    assert ("scripts" in root["request"]) == (platform == "enos")


def bru(folder: Path, requests: list[str], variables: dict[str, str]) -> dict[str, Any]:
    """What Bruno's runner says of each request of an unpacked collection, by its file."""

    def install(place: Path) -> None:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(BRUNO / name, place)
        subprocess.run(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], cwd=place, check=True)

    tools = made(ROOT / "build" / "bruno", (BRUNO / "package-lock.json").read_text(), install)
    given = [argument for name, value in variables.items() for argument in ("--env-var", f"{name}={value}")]
    out = folder / "report.json"
    command = [str(tools / "node_modules" / ".bin" / "bru"), "run", *requests, "--env", "platform", *given, "--output", str(out)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert out.exists(), done.stdout + done.stderr
    return {one["test"]["filename"]: one for one in json.loads(out.read_text())[0]["results"]}


def unpacked(published: Path, platform: str, folder: Path) -> Path:
    with zipfile.ZipFile(published / platform / "bruno.zip") as archive:
        archive.extractall(folder)
    return folder


@pytest.mark.slow
@pytest.mark.needs("node", "npm")
def test_bruno_signs_what_it_sends(published: Path, tmp_path: Path) -> None:
    """A search with a body, a list, a form, the other host, and a request of an imported document: a virtual path, and a list whose name is repeated."""
    folder = unpacked(published, "enos", tmp_path / "enos")
    latest = yaml.safe_load((folder / "tsdb_data_v2_0" / "getAssetLatestDataV20.yml").read_text())
    assets = next(one["value"] for one in latest["http"]["params"] if one["name"] == "assetIds").split(",")
    repeated = latest["http"]["url"].replace(",".join(assets), "&assetIds=".join(assets), 1)
    search = yaml.safe_load((folder / "connection" / "searchDevices.yml").read_text())
    virtual = search["http"]["url"].replace("?action=search&", "/action/search?")
    for name, made_of, url in (("repeated", latest, repeated), ("virtual", search, virtual)):
        (folder / f"{name}.yml").write_text(yaml.safe_dump({**made_of, "http": {**made_of["http"], "url": url, "params": []}}))
    for name in ("nameplate-07.jpg", "inverter-3.2.bin"):
        (folder / name).write_bytes(b"content")
    chosen = ["connection/searchDevices", "tsdb_data_v2_0/getAssetLatestDataV20", "connection/createFirmware", "connection/uploadIntegrationAttributes"]
    with Simulator(devices=50, enapter_devices=20, example_park=True) as simulator:
        variables = {"gateway": simulator.enos_url, "integration": simulator.integration_url, "appKey": simulator.app_key, "appSecret": simulator.app_secret}
        told = bru(folder, [f"{name}.yml" for name in ("token/getAccessToken", *chosen, "repeated", "virtual")], variables)
        asked = Counter(request.operation for request in simulator.requests)
        refused = bru(folder, ["connection/getDevice.yml"], {**variables, "appSecret": "wrong"})
    assert [[test["status"] for test in one["testResults"]] for one in told.values()] == [["pass"]] * len(told)
    assert [test["status"] for one in refused.values() for test in one["testResults"]] != ["pass"]
    codes = {name: one["response"]["data"].get("code", one["response"]["data"].get("status")) for name, one in told.items()}
    assert {name: code for name, code in codes.items() if code in NOT_LET_IN} == {}
    assert (len(told), asked["searchDevices"], asked["getAssetLatestDataV20"], asked["getAccessToken"]) == (7, 2, 2, 2)
    assert {asked["createFirmware"], asked["uploadIntegrationAttributes"]} == {1}
    assert len(told["virtual.yml"]["response"]["data"]["data"]) == len(told["connection/searchDevices.yml"]["response"]["data"]["data"]) == 2
    assert {row["assetId"] for row in told["repeated.yml"]["response"]["data"]["data"]["items"]} == set(assets)


@pytest.mark.slow
@pytest.mark.needs("node", "npm")
def test_bruno_sends_the_token_of_enapter(published: Path, tmp_path: Path) -> None:
    folder = unpacked(published, "enapter", tmp_path / "enapter")
    with Simulator(devices=50, enapter_devices=20, example_park=True) as simulator:
        told = bru(folder, ["assets/listDevices.yml"], {"gateway": simulator.enapter_url, "token": simulator.enapter_token})
    assert told["assets/listDevices.yml"]["response"]["status"] == 200
