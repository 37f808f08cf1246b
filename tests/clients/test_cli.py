"""The command line against a simulated tenant and gateway: results, errors, exports, profiles, and what it never shows."""

from __future__ import annotations

import csv
import errno
import io
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, ClassVar

import keyring
import pytest
from keyring.backend import KeyringBackend

from energy_clients import EnOS, __version__, operations
from energy_clients.cli import main
from energy_clients.cli._call import is_destructive
from energy_simulator import Fault, Simulator
from support import PATIENCE

DEVICES = 450


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=DEVICES, enapter_devices=120, seed=7) as running:
        yield running


@pytest.fixture(autouse=True)
def environment(simulator: Simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in simulator.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("ENERGY_PROFILE", raising=False)
    monkeypatch.setenv("ENERGY_CONFIG", str(tmp_path / "profiles.toml"))
    monkeypatch.setenv("COLUMNS", "100")


class Ran:
    """What a command printed, and its status."""

    def __init__(self, line: str | list[str], capsysbinary: pytest.CaptureFixture[bytes]) -> None:
        self.status = main(shlex.split(line) if isinstance(line, str) else line)
        out, err = capsysbinary.readouterr()
        self.out, self.err = out.decode(), err.decode()


@pytest.fixture
def energy(capsysbinary: pytest.CaptureFixture[bytes]) -> Any:
    def run(line: str | list[str]) -> Ran:
        return Ran(line, capsysbinary)

    return run


def test_devices_are_a_table_of_the_columns_that_fit(energy: Any) -> None:
    ran = energy("""enos connection search-devices --expression "status = 'online'" --limit 3 -o table""")
    head, *rows = ran.out.splitlines()
    assert ran.status == 0
    assert len(rows) == 3
    assert all("online" in row or "status" not in head for row in rows)
    assert max(map(len, ran.out.splitlines())) <= 100
    assert "assetId" in head
    assert "orgId" not in head  # the same in every row
    assert re.fullmatch(r"energy: \d+ more columns: .* \(-o json has all\)\n", ran.err)


@pytest.mark.slow  # a process
def test_no_column_of_a_terminal_repeats_another_and_no_id_is_cut(simulator: Simulator) -> None:
    seen = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", on_a_terminal("enos connection search-devices --all -o table", "", columns=110))
    head = next(line.split() for line in seen.splitlines() if " assetId " in line)
    assert {"assetId", "modelId", "deviceKey", "deviceName", "status"} <= {*head}
    assert not {"modelIdPath", "productKey", "productName"} & {*head}  # one for each model
    with EnOS(simulator.enos_url, app_key=simulator.app_key, app_secret=simulator.app_secret, org_id=simulator.org_id) as enos:
        assert all(f" {device.asset_id} " in seen for device in enos.connection.search_devices())


def test_a_wider_terminal_has_more_columns(energy: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    narrow = energy("enos connection search-devices --limit 3 -o table").out.splitlines()[0].split()
    monkeypatch.setenv("COLUMNS", "400")
    wide = energy("enos connection search-devices --limit 3 -o table").out.splitlines()[0].split()
    assert set(narrow) < set(wide)


def test_a_table_masks_secrets_and_json_has_them(energy: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "2000")
    device = json.loads(energy("enos connection search-devices --limit 1").out)[0]
    table = energy("enos connection search-devices --limit 1 -o table").out
    single = energy(f"enos connection get-device --asset-id {device['assetId']} -o table").out
    assert device["deviceSecret"]
    assert device["deviceSecret"] not in table + single
    assert "***" in table
    assert "***" in single


def test_what_a_terminal_would_obey_is_shown_and_not_obeyed(energy: Any, simulator: Simulator) -> None:
    odd = "roof \x1b]0;title\x07\x1b[31m\x9b2J\u202eeast"
    with EnOS.from_env() as enos:
        (device,) = enos.connection.search_devices().limit(1)
        before = device.device_name
        enos.connection.update_device(asset_id=device.asset_id, device_name={"defaultValue": odd, "i18nValue": {}})
        try:
            search = f"enos connection get-device --asset-id {device.asset_id}"
            table, single = energy(f"{search} -o table").out, energy(f"{search} -o json").out
            listing = energy("enos connection search-devices --limit 3 -o table").out
            refused = energy(["enos", "connection", "get-device", "--asset-id", odd]).err
        finally:
            enos.connection.update_device(asset_id=device.asset_id, device_name=before)
    for shown in (table, single, listing, refused):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", shown)
    assert "\\x1b]0;title" in table
    assert json.loads(single)["deviceName"]["defaultValue"] == odd


def test_objects_without_fields_are_null_in_parquet(energy: Any, simulator: Simulator, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    file = tmp_path / "devices.parquet"
    ran = energy(f"enos connection search-devices --limit 5 --save {file}")
    assert (ran.status, ran.err) == (0, "")
    data = energy("enos connection search-devices --limit 5").out
    assert [row["assetId"] for row in parquet.read_table(file).to_pylist()] == [row["assetId"] for row in json.loads(data)]


@pytest.mark.parametrize(
    ("line", "words"),
    [("enos conection search-devices", "No such service 'conection'; did you mean connection?\n"), ("enos asset get-aset", "did you mean get-asset?")],
)
def test_a_misspelt_name_has_a_hint(energy: Any, line: str, words: str) -> None:
    ran = energy(line)
    assert (ran.status, words in ran.err) == (2, True)


def test_an_export_begins_no_file_that_is_there_and_takes_no_odd_state(energy: Any, tmp_path: Path) -> None:
    file, state = tmp_path / "devices.jsonl", tmp_path / "state"
    file.write_text("precious")
    export = f"enos connection search-devices --all --save {file} --resume {state}"
    ran = energy(export)
    assert (ran.status, file.read_text(), "remove it, or give the file that has its state" in ran.err) == (14, "precious", True)
    file.unlink()
    assert energy(export).status == 0
    state.write_text(json.dumps({**json.loads(state.read_text()), "bytes": "many"}))
    ran = energy(export)
    assert (ran.status, "the file holds something else" in ran.err) == (2, True)


@pytest.mark.parametrize("form", ["json", "jsonl", "csv"])
def test_every_page_is_in_the_result(form: str, energy: Any) -> None:
    ran = energy(f"enos connection search-devices --all -o {form}")
    found = {"json": lambda text: json.loads(text), "jsonl": lambda text: [json.loads(line) for line in text.splitlines()]}.get(
        form, lambda text: list(csv.DictReader(io.StringIO(text)))
    )(ran.out)
    assert (ran.status, ran.err) == (0, "")  # no bar in a pipe
    assert len({device["assetId"] for device in found}) == len(found) == DEVICES
    assert {device["status"] for device in found} > {"online"}


def test_nested_values_are_json_in_csv(energy: Any) -> None:
    (row,) = csv.DictReader(io.StringIO(energy("enos connection search-devices --limit 1 -o csv").out))
    assert json.loads(row["deviceName"])["defaultValue"]


@pytest.mark.slow  # to import its library takes a second
def test_parquet_holds_what_json_holds(energy: Any, tmp_path: Path) -> None:
    import pyarrow.parquet

    file = tmp_path / "devices.parquet"
    assert energy(f"enos connection search-devices --limit 20 -o parquet --save {file}").status == 0
    listed = json.loads(energy("enos connection search-devices --limit 20").out)
    table = pyarrow.parquet.read_table(file)
    assert table.column("assetId").to_pylist() == [device["assetId"] for device in listed]
    assert energy("enos connection search-devices -o parquet").err == "energy: -o parquet: name a file, --save FILE\n"


def test_what_parquet_needs_is_named_where_it_is_missing(energy: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    ran = energy(f"enos connection search-devices --limit 2 -o parquet --save {tmp_path / 'x'}")
    assert ran.status == 3
    assert "pip install 'energy-clients[arrow]'" in ran.err


def test_a_listing_says_that_there_is_more(energy: Any) -> None:
    ran = energy("enos connection search-devices")
    assert len(json.loads(ran.out)) == 50
    assert ran.err == f"energy: the first 50 of {DEVICES}; --all brings all, --limit N more\n"
    assert energy("enos connection search-devices --limit 2").err == ""
    assert energy("enos connection search-devices --limit 2 --all").status == 2


def test_a_listing_without_totals_asks_for_its_pages_alone(energy: Any, simulator: Simulator) -> None:
    before = len(simulator.requests)
    assert energy("enapter assets list-devices --page-size 50 --limit 100").status == 0
    assert len(simulator.requests) - before == 2


def test_what_the_platform_calls_deprecated_is_said(energy: Any) -> None:
    ran = energy("enapter v3 sites list-my-sites-legacy --limit 1")
    assert ran.status == 0
    assert ran.err == "energy: list_my_sites_legacy is deprecated by the platform\n"


def test_a_command_is_followed_while_it_runs(energy: Any) -> None:
    name = json.loads(energy("enapter assets list-devices --limit 1").out)[0]["device_id"]
    line = f"enapter commands execute-command --device-id {name} --command-name ping"
    states = [json.loads(one) for one in energy(f"{line} --follow").out.splitlines()]
    assert len(states) > 1
    assert states[-1]["state"] == json.loads(energy(line).out)["state"]


def test_an_empty_listing_is_an_empty_array(energy: Any) -> None:
    line = "enos connection search-devices --expression \"deviceKey = 'none'\""
    assert json.loads(energy(line).out) == []
    assert energy(f"{line} -o table").out == ""
    assert energy(f"{line} -o csv").out.startswith("orgId,assetId")


def test_one_object_scalars_and_nothing(energy: Any) -> None:
    device = json.loads(energy("enos connection search-devices --limit 1").out)[0]
    assert json.loads(energy(f"enos connection get-device --asset-id {device['assetId']}").out)["deviceKey"] == device["deviceKey"]
    assert re.search(r"^assetId +" + device["assetId"], energy(f"enos connection get-device --asset-id {device['assetId']} -o table").out, re.MULTILINE)
    assert json.loads(energy("enapter v3 devices list-devices --limit 1").out)[0]["id"]
    assert json.loads(energy("enapter assets list-devices --limit 1").out)[0]["device_id"]  # of v1, whose devices are others


def test_rows_inside_a_result_are_a_table_and_csv(energy: Any, tmp_path: Path) -> None:
    inverters = json.loads(energy(["enos", "connection", "search-devices", "--expression", "status = 'online'", "--limit", "3"]).out)
    assets = ",".join(device["assetId"] for device in inverters)
    line = f"enos tsdb-data get-asset-latest-data --asset-ids {assets} --point-ids activePower"
    assert "\nitems\n" in energy(f"{line} -o table").out
    file = tmp_path / "latest.CSV"
    assert energy(f"{line} --save {file}").status == 0  # the form is that of its name
    rows = list(csv.DictReader(io.StringIO(file.read_text())))
    assert {row["assetId"] for row in rows} <= set(assets.split(","))
    assert float(rows[0]["activePower"]) >= 0


def test_a_table_of_time_series_has_a_row_for_each_time(energy: Any) -> None:
    name = json.loads(energy("enapter assets list-devices --limit 1").out)[0]["device_id"]
    telemetry = json.dumps({"device": name, "attribute": "uptime"})
    hour = datetime.now(UTC).replace(minute=0, second=0, microsecond=0) - timedelta(hours=3)
    window = ["--from", hour.isoformat(), "--to", (hour + timedelta(hours=1)).isoformat(), "--granularity", "600s"]
    ran = energy(["enapter", "telemetry", "query-time-series", *window, "--aggregation", "last", "--telemetry", telemetry, "-o", "csv"])
    assert ran.status == 0, ran.err
    first, *_ = csv.DictReader(io.StringIO(ran.out))
    assert datetime.fromisoformat(first["time"]) == hour
    assert [f"telemetry=uptime device={name} " in head for head in first] == [False, True]


def test_a_download_goes_into_a_file_or_a_pipe(energy: Any, simulator: Simulator, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    file = tmp_path / "blueprint.zip"
    line = f"enapter blueprints download-blueprint --blueprint-id {simulator.blueprint_ids[0]}"
    assert energy(f"{line} --save {file}").status == 0
    assert main(line.split()) == 0
    assert capsysbinary.readouterr().out == file.read_bytes()
    assert file.read_bytes()[:2] == b"PK"


def test_a_life_by_options_fields_and_documents(energy: Any, simulator: Simulator, tmp_path: Path) -> None:
    product = json.loads(energy("enos connection search-products --limit 1").out)[0]["productKey"]
    document = tmp_path / "device.json"
    document.write_text(json.dumps({"productKey": product, "timezone": "+01:00", "deviceName": {"defaultValue": "From a file"}}))
    made = json.loads(energy(f"enos connection create-device --json {document} --device-key cli-1 device_name.defaultValue=Meter").out)
    read = f"enos connection get-device --asset-id {made['assetId']}"
    assert json.loads(energy(read).out)["deviceName"]["defaultValue"] == "Meter"  # a field goes over the document
    changed = energy(["enos", "connection", "update-device", "--asset-id", made["assetId"], 'deviceName:={"defaultValue": "Renamed"}'])
    assert (changed.status, changed.err) == (0, "")
    assert json.loads(energy(read).out)["deviceName"]["defaultValue"] == "Renamed"
    refused = energy(f"enos connection delete-device --asset-id {made['assetId']}")
    assert (refused.status, "give --yes where nobody can be asked" in refused.err) == (2, True)
    assert energy(f"enos connection delete-device --yes --asset-id {made['assetId']}").status == 0
    assert energy(read).status == 6


def test_a_document_may_come_from_a_pipe(energy: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO('{"expression": "status = \'online\'", "pagination": {"pageSize": 2}}'))
    ran = energy("enos connection search-devices --limit 3 --json -")
    assert len(json.loads(ran.out)) == 3


@pytest.mark.parametrize(
    ("line", "status", "told"),
    [
        ("enos connection get-device --asset-id none", 6, "Device cannot be found"),
        ("enos connection get-device --asset-idd none", 2, "Did you mean"),
        ("enos connection get-devic", 2, "No such operation 'get-devic'"),
        ("enos connection update-device device_nam=x", 2, "did you mean device_name?"),
        ("enos connection update-device device_name", 2, "write NAME=TEXT, or NAME:=JSON"),
        ("enos connection update-device deviceName:={", 2, "deviceName: JSON is expected; it is none from character 2 on"),
        ("enos connection update-device --device-name x", 2, "'x': JSON is expected"),
        ("enos connection update-device deviceName:=NaN", 2, "JSON is expected: NaN is none"),
        ("enos connection update-device --device-name 3", 2, "'3': a JSON object is expected"),
        ("enos connection search-devices --page-size many", 2, "'many': a whole number is expected"),
        ("enos connection search-devices --page-size 1_0", 2, "'1_0': a whole number is expected"),
        ("enos connection search-devices --limit many", 2, "'many': a whole number is expected"),
        ("enos connection search-devices --limit -1", 2, "'-1': 0 is the least"),
        ("enos alert close-alert --recover-time soon", 2, "'soon': a time is expected, such as 2026-05-14T10:00+08:00, or milliseconds since 1970"),
        ("enos connection create-firmware --file none.bin", 2, "a file is expected: No such file or directory"),
        ("read enapter --device-ids d --attributes a --last 1d --granularity x", 2, "'x': a number is expected"),
        ("enos connection search-devices --save none/devices.json", 2, "'none/devices.json': there is no folder 'none'"),
        ("enos connection search-devices --json none.json", 2, "none.json"),
        ("enos connection search-devices --resume state", 2, "--save FILE"),
        ("enos asset get-asset", 2, "asset_id"),
        ("enos app-portal login --account a --password-variable 'hush hush'", 2, "name the environment variable"),
        ("enos app-portal login --account a --password-variable NOT_THERE", 2, "NOT_THERE is not set"),
        ("enos app-portal login --account a password=hush", 2, "a secret is no part of a command line"),
        ("--profile none enos", 2, "No such option"),
        ("enos iam list-users --profile none", 3, "'none' is none of"),
    ],
)
def test_an_error_is_one_line_and_a_status(line: str, status: int, told: str, energy: Any) -> None:
    ran = energy(line)
    assert (ran.status, ran.out) == (status, "")
    assert told in ran.err
    assert ran.err.startswith("energy: ")
    assert len(ran.err.splitlines()) == 1
    assert "hush" not in ran.err
    as_json = energy(f"{line} -o json")
    facts = json.loads(as_json.err)
    assert (facts["exit"], as_json.status) == (status, status)
    assert told in facts["message"]
    assert "hush" not in as_json.err


def test_json_errors_have_what_the_platform_said(energy: Any) -> None:
    facts = json.loads(energy("enos connection get-device --asset-id none -o json").err)
    assert facts["error"] == "NotFound"
    assert facts["code"] == 99404
    assert facts["operation"] == "get_device"
    assert facts["request_id"]
    assert facts["transient"] is False


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        (Fault(kind="status", status=401), 4),
        (Fault(kind="status", status=422), 7),
        (Fault(kind="status", status=409), 8),
        (Fault(kind="status", status=429), 9),
        (Fault(kind="status", status=503), 10),
        (Fault(kind="reset-before"), 11),
        (Fault(kind="cut-json"), 12),
    ],
)
def test_the_status_tells_the_family(fault: Fault, status: int, simulator: Simulator, energy: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place(tmp_path, f'[default.enapter]\nbase_url = "{simulator.enapter_url}"\nsecret_variable = "GATEWAY_TOKEN"\nretries = 0\n')
    monkeypatch.delenv("ENAPTER_HTTP_API_BASE_URL")
    monkeypatch.setenv("GATEWAY_TOKEN", simulator.enapter_token)
    try:
        simulator.faults = [fault]
        ran = energy("enapter v3 sites list-sites -o json")
    finally:
        simulator.faults = None
    assert ran.status == json.loads(ran.err)["exit"] == status


def test_failures_in_a_batch_are_a_status_beside_the_result(energy: Any) -> None:
    product = json.loads(energy("enos connection search-products --limit 1").out)[0]["productKey"]
    twice = json.dumps([{"productKey": product, "deviceKey": "twice", "timezone": "+01:00", "deviceName": {"defaultValue": "x"}}] * 2)
    ran = energy(["enos", "connection", "batch-create-devices", f"deviceList:={twice}"])
    assert ran.status == 13, ran.err
    assert json.loads(ran.out)


def test_what_destroys_is_told_by_the_specification() -> None:
    destructive = {operation.name for operation in operations.all() if is_destructive(operation)}
    assert all(operation.name in destructive for operation in operations.all() if operation.method == "DELETE" or operation.name.startswith("delete_"))
    assert {"remove_user", "revoke_certificate", "replace_device", "save_storage_policy", "reset_pipeline_offset", "submit_data_deletion_job"} <= destructive
    assert not {operation.name for operation in operations.all() if operation.safety == "read"} & destructive
    assert not {name for name in destructive if name.startswith(("create_", "add_", "enable_", "search_", "upload_", "get_"))}


def place(folder: Path, text: str) -> None:
    (folder / "profiles.toml").write_text(text)


class Ring(KeyringBackend):
    """A keyring of one secret."""

    priority = 1
    kept: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password


def test_a_profile_finds_its_secret_in_the_keyring(simulator: Simulator, energy: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place(tmp_path, f'[plant.enos]\nbase_url = "{simulator.enos_url}"\napp_key = "{simulator.app_key}"\norg_id = "{simulator.org_id}"\n')
    monkeypatch.delenv("ENOS_APP_SECRET")
    before = keyring.get_keyring()
    keyring.set_keyring(Ring())
    try:
        ran = energy("enos connection search-devices --limit 1 --profile plant")
        assert ran.status == 3
        assert "keyring set energy-clients plant/enos" in ran.err
        keyring.set_password("energy-clients", "plant/enos", simulator.app_secret)
        assert len(json.loads(energy("enos connection search-devices --limit 1 --profile plant").out)) == 1
        monkeypatch.setenv("ENERGY_PROFILE", "plant")
        assert energy("enos connection search-devices --limit 1").status == 0
    finally:
        keyring.set_keyring(before)
        Ring.kept.clear()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[default.enos]\nbase_url = "https://x.test"\napp_key = "k"\napp_secret = "hush"\n', "app_secret is a secret"),
        ('[default.enos]\nbase_url = "https://x.test"\napp_key = "k"\nsecret = "hush"\n', "secret is none of"),
        ('[default.enos]\napp_key = "k"\n', "lacks base_url"),
        ('[default.enos]\nbase_url = "https://x.test"\napp_key = "k"\nsecret_variable = "NOT_THERE"\n', "NOT_THERE is not set"),
        ('[default.enos]\nbase_url = "https://h:99999"\napp_key = "k"\nsecret_variable = "HOME"\n', "base_url: 'https://h:99999' holds a port"),
        ('[default.enos]\nbase_url = 5\napp_key = "k"\nsecret_variable = "HOME"\n', "base_url: 5 is not a URL"),
        ('[default]\nenos = "x"\n', "a profile has tables"),
        ("[default\n", "profiles.toml"),
    ],
)
def test_a_profile_that_is_none_is_told(text: str, told: str, energy: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place(tmp_path, text)
    monkeypatch.delenv("ENOS_BASE_URL")
    ran = energy("enos iam list-users")
    assert ran.status == 3
    assert told in ran.err
    assert "hush" not in ran.err


def test_a_profile_never_takes_the_secret_of_the_environment(simulator: Simulator, energy: Any, tmp_path: Path) -> None:
    place(tmp_path, '[other.enapter]\nbase_url = "https://elsewhere.test"\n')
    ran = energy("enapter assets list-devices --profile other")
    assert ran.status == 3  # and no token went elsewhere
    assert "other" in ran.err


def test_operations_are_found_by_words(energy: Any) -> None:
    found = json.loads(energy("operations search device connection").out)
    assert {"command": "enos connection search-devices", "safety": "read"}.items() <= next(
        row for row in found if row["command"].endswith("search-devices")
    ).items()
    assert len(json.loads(energy("operations").out)) == len(operations.all())
    assert json.loads(energy("operations no-such-word").out) == []
    assert "enapter v3 sites list-sites" in [row["command"] for row in json.loads(energy("operations /v3/sites list").out)]


def test_help_has_both_platforms_with_a_line_for_each_service(energy: Any) -> None:
    text = energy("--help").out
    for name in ("connection", "tsdb-data-v2-0", "v3 rule-engine", "telemetry", "simulate", "demo", "operations", "Exit status"):
        assert re.search(rf"^ *{re.escape(name)}\b.*", text, re.MULTILINE), name
    assert energy("enos --help").status == energy("enapter v3 --help").status == energy("enapter v3 sites --help").status == 0
    assert energy("").status == 2
    assert energy("--version").out == f"{__version__}\n"


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("energy enos conn", "connection"),
        ("energy enapter v3 si", "sites"),
        ("energy enos connection search-dev", "search-devices"),
        ("energy enos connection search-devices --expr", "--expression"),
        ("energy enos connection search-devices -o pa", "parquet"),
        ("energy enapter v3 devices list-devices --expand conn", "connectivity"),
        ("energy enos connection search-devices --profile pl", "plant"),
        ("energy read enapter --profile pl", "plant"),
    ],
)
def test_shells_complete_services_operations_options_and_values(
    words: str, wanted: str, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    (tmp_path / "profiles.toml").write_text('[plant.enos]\nbase_url = "https://enos.test"\n[other.enos]\n')
    monkeypatch.setenv("ENERGY_CONFIG", str(tmp_path / "profiles.toml"))
    monkeypatch.setenv("_ENERGY_COMPLETE", "bash_complete")
    monkeypatch.setenv("COMP_WORDS", words)
    monkeypatch.setenv("COMP_CWORD", str(len(words.split()) - 1))
    with pytest.raises(SystemExit):
        main([])
    found = [line.partition(",")[2] for line in capsysbinary.readouterr().out.decode().splitlines()]
    assert wanted in found
    assert all(name.startswith(words.split()[-1]) for name in found)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_has_its_script(shell: str, energy: Any) -> None:
    assert "_ENERGY_COMPLETE" in energy(f"completion {shell}").out


def test_explaining_sends_nothing_and_shows_no_secret(energy: Any, simulator: Simulator) -> None:
    before = len(simulator.requests)
    ran = energy("""enos connection search-devices --limit 300 --explain --expression "status = 'online'" """)
    assert len(simulator.requests) == before
    assert f"POST {simulator.enos_url}/connect-service/v2.1/devices?action=search&orgId={simulator.org_id}\n" in ran.out
    assert "apim-signature: …" in ran.out
    body = '{"expression":"status = \'online\'","pagination":{"pageNo":1,"pageSize":200}}'
    assert f"⟨token⟩actionsearchorgId{simulator.org_id}{body}⟨timestamp⟩⟨application secret⟩" in ran.out
    assert "pages     2 at most, for 300 items; of 200 items, numbered by pagination.pageNo\n" in ran.out
    assert "up to 2 times" in ran.out
    assert simulator.app_secret not in ran.out
    everything = energy("enos connection search-devices --all --page-size 20 --explain")
    assert "pages     as many as the listing has, which the first page tells; of 20 items, " in everything.out
    by_token = energy("enapter assets list-devices --all --explain")
    assert "pages     as many as the listing has, which nobody can tell before the last; of as many items as the platform puts into one" in by_token.out
    assert ", each tells what page_token asks for the next\n" in by_token.out
    unsafe = energy("enos connection create-device --product-key p --timezone +01:00 device_name.defaultValue=x --explain")
    assert "only where nothing was sent" in unsafe.out


# Calls as scripts: run in bash, by a curl whose arguments are noted.


def scripted(line: list[str], energy: Any, simulator: Simulator, folder: Path, **variables: str) -> tuple[str, str]:
    """What the script of a call brings, and all arguments that programs got."""
    script = energy([*line, "--curl"]).out
    secrets = [simulator.app_secret, simulator.enapter_token, *variables.values()]
    assert not [secret for secret in secrets if secret in script]
    noted, bin = folder / "arguments", folder / "bin"
    bin.mkdir(exist_ok=True)
    for name in ("curl", "openssl"):
        real = subprocess.run(["bash", "-c", f"command -v {name}"], capture_output=True, text=True, check=True).stdout.strip()
        (bin / name).write_text(f'#!/bin/bash\nprintf "%s\\n" "$@" >> {noted}\nexec {real} "$@"\n')
        (bin / name).chmod(0o755)
    environment = {**os.environ, **variables, "PATH": f"{bin}:{os.environ['PATH']}"}
    done = subprocess.run(["bash"], input=script, capture_output=True, text=True, env=environment, timeout=PATIENCE)
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    arguments = noted.read_text()
    assert not [secret for secret in secrets if secret in arguments]
    assert not re.search(r"apim-(accesstoken|signature)", arguments)
    return done.stdout, arguments


@pytest.mark.needs("curl", "openssl")
def test_a_signed_call_as_a_script_brings_what_the_call_brings(energy: Any, simulator: Simulator, tmp_path: Path) -> None:
    line = ["enos", "connection", "search-devices", "--limit", "3", "--expression", "deviceName like '$HOME `x` \"y\" \\\\' or status = 'online'"]
    out, _ = scripted(line, energy, simulator, tmp_path)
    assert len(json.loads(out)["data"]) == 3
    listed = json.loads(energy(line).out)
    assert [device["assetId"] for device in json.loads(out)["data"]] == [device["assetId"] for device in listed]


@pytest.mark.needs("curl", "openssl")
def test_scripts_of_other_kinds_of_calls_run_too(energy: Any, simulator: Simulator, tmp_path: Path) -> None:
    out, _ = scripted(["enapter", "v3", "sites", "list-sites", "--limit", "1"], energy, simulator, tmp_path)
    assert json.loads(out)["sites"]
    asset = json.loads(energy("enos connection search-devices --limit 1").out)[0]["assetId"]
    out, _ = scripted(["enos", "connection", "get-device", "--asset-id", asset], energy, simulator, tmp_path)
    assert json.loads(out)["data"]["assetId"] == asset
    product = json.loads(energy("enos connection search-products --limit 1").out)[0]["productKey"]
    (tmp_path / "firmware 1.bin").write_bytes(b"content")
    metadata = json.dumps(
        {"name": {"defaultValue": 'A "name"'}, "version": "9.1", "signMethod": "md5", "sign": "9a0364b9e99bb480dd25e1f0284c8555", "enableVerification": False}
    )
    upload = ["enos", "connection", "create-firmware", "--product-key", product, "--file", str(tmp_path / "firmware 1.bin"), "--metadata", metadata]
    out, _ = scripted(upload, energy, simulator, tmp_path)
    assert json.loads(out)["code"] == 0, out


@pytest.mark.needs("curl", "openssl")
def test_a_secret_argument_is_a_variable_of_the_script(energy: Any, simulator: Simulator, tmp_path: Path) -> None:
    out, _ = scripted(["enos", "app-portal", "login", "--account", "a", "--password-variable", "PORTAL"], energy, simulator, tmp_path, PORTAL="hush-4711")
    assert json.loads(out)["code"] != 0  # there is no such user; what matters is what was asked
    out, _ = scripted(["enos", "app-portal", "refresh-access-token", "--refresh-token-variable", "REFRESH"], energy, simulator, tmp_path, REFRESH="hush-4712")
    sent = simulator.requests[-3:]  # with a token request between, at most
    assert [request.path for request in simulator.requests if b'"password":"hush-4711"' in request.body]
    assert [request.path for request in sent if ("refreshToken", "hush-4712") in request.query]


# Exports.


def exporting(folder: Path, form: str = "jsonl", page: int = 50) -> list[str]:
    line = f"enos connection search-devices --page-size {page} --all -o {form} --save {folder / 'devices'} --resume {folder / 'state'}"
    return [sys.executable, "-m", "energy_clients.cli", *line.split()]


def all_devices(simulator: Simulator) -> list[str]:
    with EnOS(simulator.enos_url, app_key=simulator.app_key, app_secret=simulator.app_secret, org_id=simulator.org_id) as enos:
        return [device.asset_id or "" for device in enos.connection.search_devices()]


def test_an_export_goes_on_after_an_error(energy: Any, simulator: Simulator, tmp_path: Path) -> None:
    line = exporting(tmp_path, "csv")[3:]
    try:
        simulator.faults = Fault(kind="status", status=403, operations=["searchDevices"], probability=0.2)
        broken = energy(line)
    finally:
        simulator.faults = None
    assert broken.status == 5
    state = json.loads((tmp_path / "state").read_text())
    assert 0 < state["items"] < DEVICES
    with (tmp_path / "devices").open("a") as file:
        file.write("a half page")  # as a process leaves it that is killed while it writes
    assert energy(line).status == 0
    rows = list(csv.DictReader(io.StringIO((tmp_path / "devices").read_text())))
    assert [row["assetId"] for row in rows] == all_devices(simulator)
    again = energy(line)
    assert (again.status, again.out) == (0, "")
    assert f"is whole, {len(rows)} items" in again.err


def test_results_replace_files_whole_and_nothing_else(energy: Any, tmp_path: Path) -> None:
    file, link = tmp_path / "devices.json", tmp_path / "link.json"
    file.write_text("before")
    link.symlink_to(file)
    line = f"enos connection search-devices --limit 2 --save {link}"
    assert energy(f"{line} --expression nonsense").status == 7
    assert file.read_text() == "before"
    assert energy(line).status == 0
    assert link.is_symlink()
    assert len(json.loads(file.read_text())) == 2
    assert energy(f"enos connection search-devices --save {os.devnull}").status == 2
    assert energy(f"enos connection search-devices --save {tmp_path / 'none' / 'x.json'}").status == 2
    assert {*os.listdir(tmp_path)} == {"devices.json", "link.json"}  # and no half file


def test_what_fails_at_its_first_page_leaves_no_head_and_no_file(energy: Any, simulator: Simulator, tmp_path: Path) -> None:
    try:
        simulator.faults = Fault(kind="status", status=403, operations=["searchDevices"])
        printed = energy("enos connection search-devices --all -o csv")
        exported = [energy(exporting(tmp_path, form)[3:]).status for form in ("jsonl", "csv", "parquet")]
    finally:
        simulator.faults = None
    assert (printed.status, printed.out, exported) == (5, "", [5, 5, 5])
    assert os.listdir(tmp_path) == []


def test_an_export_to_parquet_goes_on_too(energy: Any, simulator: Simulator, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pyarrow.parquet

    line = exporting(tmp_path, "parquet")[3:]
    save, rows = tmp_path / "devices", tmp_path / "devices.jsonl"
    try:
        simulator.faults = Fault(kind="status", status=403, operations=["searchDevices"], probability=0.2)
        assert energy(line).status == 5
    finally:
        simulator.faults = None
    assert (save.exists(), 0 < len(rows.read_text().splitlines()) < DEVICES) == (False, True)
    with monkeypatch.context() as patched:
        patched.setattr(pyarrow.parquet, "write_table", broken_disk)
        failed = energy(line)  # all is read, and the file cannot be written
    assert (failed.status, failed.err) == (14, f"energy: {save}: No space left on device\n")
    before = len(simulator.requests)
    assert energy(line).status == 0
    assert len(simulator.requests) == before  # it is made of what is there
    table = pyarrow.parquet.read_table(save)
    assert table["assetId"].to_pylist() == all_devices(simulator)
    assert {*os.listdir(tmp_path)} == {"devices", "state"}
    straight = tmp_path / "straight.parquet"
    assert energy(f"enos connection search-devices --all --save {straight}").status == 0
    assert pyarrow.parquet.read_table(straight).equals(table)
    again = energy(line)
    assert (again.status, f"is whole, {table.num_rows} items" in again.err) == (0, True)
    (tmp_path / "state").unlink()
    assert energy(line).status == 14  # a file that is whole is not written anew unasked


def broken_disk(*_: Any) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_an_export_is_not_mixed_with_another(energy: Any, simulator: Simulator, tmp_path: Path) -> None:
    line = exporting(tmp_path)[3:]
    assert energy(line).status == 0
    other = energy([*line, "--expression", "status = 'online'"])
    assert other.status == 2
    assert "another export" in other.err
    (tmp_path / "devices").write_text("")
    assert energy(line).status == 14  # what was written is gone
    (tmp_path / "state").write_text("[]")
    assert energy(line).status == 2


@pytest.mark.slow  # processes
def test_an_export_that_is_killed_goes_on_where_it_stopped(simulator: Simulator, tmp_path: Path) -> None:
    killed = 0
    while True:
        process = subprocess.Popen(exporting(tmp_path, page=10), stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ)
        before = state_of(tmp_path)
        while process.poll() is None and state_of(tmp_path) < before + 60:
            time.sleep(0.001)
        process.send_signal(signal.SIGKILL)
        _, err = process.communicate()
        if process.returncode == 0 and killed >= 3:
            break
        assert process.returncode in (0, -signal.SIGKILL), err
        killed += process.returncode != 0
        if process.returncode == 0:  # this one was too slow to kill it often enough
            (tmp_path / "devices").unlink()
            (tmp_path / "state").unlink()
    lines = (tmp_path / "devices").read_text().splitlines()
    assert [json.loads(line)["assetId"] for line in lines] == all_devices(simulator)


def state_of(folder: Path) -> int:
    """How many items are known to be written."""
    place = folder / "state"
    return int(json.loads(place.read_text())["items"]) if place.exists() else 0


# A terminal, and what is loaded.


def on_a_terminal(line: str, keys: str, columns: int = 120) -> str:
    """What a person sees who types these keys."""
    import pty

    process, terminal = pty.fork()
    if process == 0:
        os.environ["COLUMNS"] = str(columns)
        os.execv(sys.executable, [sys.executable, "-m", "energy_clients.cli", *shlex.split(line)])
    seen = b""
    os.write(terminal, keys.encode())
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        seen += piece
    os.waitpid(process, 0)
    os.close(terminal)
    return seen.decode()


@pytest.mark.slow  # processes
def test_a_terminal_asks_before_it_deletes_and_shows_tables_and_a_bar(simulator: Simulator, energy: Any, tmp_path: Path) -> None:
    asset = json.loads(energy("enos connection search-devices --limit 1").out)[0]["assetId"]
    delete = f"enos connection delete-device --asset-id {asset}"
    assert "Delete a device. Go on? [y/N]" in on_a_terminal(delete, "n\n")
    assert energy(f"enos connection get-device --asset-id {asset}").status == 0
    assert "Go on?" not in on_a_terminal(f"{delete}-none --yes", "")
    assert "Device cannot be found" in on_a_terminal(f"{delete}-none", "y\n")
    assert "assetId" in on_a_terminal("enos connection search-devices --limit 3", "")
    seen = on_a_terminal(f"enos connection search-devices --all --page-size 10 -o jsonl --save {tmp_path / 'all'}", "")
    count = len((tmp_path / "all").read_text().splitlines())
    assert f"{count}/{count}" in re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen)
    assert re.search(r"\d/s", seen)


LOADED = """
import sys
from energy_clients.cli import main
status = main(sys.argv[1:])
print(status, *(name for name in ("httpx", "httpx2", "rich", "msgspec", "pydantic", "pyarrow", "energy_simulator") if name in sys.modules), file=sys.stderr)
"""


@pytest.mark.slow  # processes
@pytest.mark.parametrize("line", ["--help", "enos", "enos connection --help", "enos connection search-devices --help", "completion bash"])
def test_help_loads_no_library_that_it_does_not_need(line: str) -> None:
    done = subprocess.run([sys.executable, "-c", LOADED, *line.split()], capture_output=True, text=True)
    assert done.stderr.splitlines()[-1] in ("0", "2")


@pytest.mark.slow  # processes
@pytest.mark.parametrize(("library", "line", "told"), [("click", "--help", "[cli]"), ("pydantic", "simulate", "[simulator]"), ("rich", "demo", "[cli]")])
def test_an_extra_that_is_missing_is_named(library: str, line: str, told: str) -> None:
    script = f"import sys; sys.modules[{library!r}] = None; from energy_clients.cli import main; sys.exit(main({line.split()!r}))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode in (1, 3)
    assert told in done.stderr
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.slow  # a process
def test_the_simulator_has_its_own_options() -> None:
    done = subprocess.run([sys.executable, "-m", "energy_clients.cli", "simulate", "--help"], capture_output=True, text=True)
    assert done.returncode == 0
    assert "--example-park" in done.stdout
    done = subprocess.run([sys.executable, "-m", "energy_clients.cli", "simulate", "--port", "x"], capture_output=True, text=True)
    assert done.returncode == 2
