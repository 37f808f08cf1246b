"""`energy doctor`: every step has a verdict and an advice, and what fails stops nothing but what cannot be tried without it."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import partial
from pathlib import Path
from typing import Any

import httpx
import pytest

from energy_clients import Enapter, EnOS, errors, operations
from energy_clients.cli import main
from energy_clients.doctor import Finding, Verdict, _verdicts, examine
from energy_clients.doctor._probes import Missing, Probes
from energy_simulator import Fault, Simulator
from served import Server, served
from test_tls import certificates, gateway, needs_openssl  # noqa: F401  # the first is a fixture

NOW = datetime(2026, 5, 14, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator(devices=60, enapter_devices=20, seed=3) as running:
        yield running


@pytest.fixture
def at_hand(simulator: Simulator, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Simulator:
    """A simulator that the environment names, and no profiles."""
    monkeypatch.setenv("ENERGY_CONFIG", str(tmp_path / "profiles.toml"))
    for name, value in simulator.environment.items():
        monkeypatch.setenv(name, value)
    return simulator


def of_enos(simulator: Simulator, **other: Any) -> Any:
    settings = {"app_key": simulator.app_key, "app_secret": simulator.app_secret, "org_id": simulator.org_id, **other}
    return partial(EnOS, simulator.enos_url, **settings)


def by_step(found: Iterator[Finding]) -> dict[str, Finding]:
    return {one.step: one for one in found}


def test_every_service_that_can_be_read_is_read_by_arguments_that_other_answers_had(simulator: Simulator) -> None:
    before = len(simulator.requests)
    found = by_step(examine("enos", of_enos(simulator)))
    services = {one.service for one in operations.all() if one.platform == "enos"} - {"token"}
    assert found.keys() == {"name", "network", "certificate", "clock", "token"} | services
    assert {step for step, one in found.items() if one.verdict is not Verdict.OK} == {"prediction"}  # whose models no operation lists
    assert "`service_id`" in found["prediction"].found
    assert found["asset"].found.startswith("get_asset,")
    assert len(simulator.requests) - before < 3 * len(services)
    safe = {
        operations.find(one.method, one.path, httpx.QueryParams(one.query).get("action")).safety
        for one in list(simulator.requests)[before:]
        if "token" not in one.path
    }
    assert safe == {"read"}


def test_what_has_nothing_to_read_is_said(simulator: Simulator) -> None:
    found = by_step(examine("enapter", partial(Enapter, simulator.enapter_url, token=simulator.enapter_token)))
    assert found["v3.provisioning"].verdict is Verdict.UNTRIED
    assert found["v3.devices"].verdict is found["blueprints"].verdict is Verdict.OK


def test_credentials_that_are_refused_stop_what_needs_them(simulator: Simulator) -> None:
    found = by_step(examine("enos", of_enos(simulator, app_secret="wrong-secret")))
    assert found["token"].verdict is Verdict.FAILED
    assert "management console" in found["token"].advice
    assert (found["alert"].verdict, found["alert"].found) == (Verdict.UNTRIED, "because of: token")
    assert found["clock"].verdict is Verdict.OK
    assert not any("wrong-secret" in text for one in found.values() for text in (one.found, one.advice))


def test_a_permission_that_is_missing_is_a_finding_with_advice_and_fails_only_what_was_named(simulator: Simulator) -> None:
    make = of_enos(simulator, org_id=simulator.denied_org_id)
    found = by_step(examine("enos", make))
    assert found["asset_tree"].verdict is Verdict.DENIED
    assert "permission Read on the authorization Asset Tree Management" in found["asset_tree"].advice
    assert Verdict.FAILED not in {one.verdict for one in found.values()}
    named = by_step(examine("enos", make, ["asset_tree"]))
    assert named["asset_tree"].verdict is Verdict.FAILED
    assert "alert" not in named


def test_a_service_that_fails_stops_no_other(simulator: Simulator) -> None:
    simulator.faults = Fault(kind="status", status=503, operations=["searchActiveAlerts"])  # type: ignore[assignment]
    try:
        found = by_step(examine("enos", of_enos(simulator)))
    finally:
        simulator.faults = None  # type: ignore[assignment]
    assert found["alert"].verdict is Verdict.FAILED
    assert found["stream"].verdict is Verdict.OK


def test_an_answer_that_is_not_the_platforms_is_told_as_such() -> None:
    page = httpx.MockTransport(lambda request: httpx.Response(200, html="<html>Welcome</html>"))
    found = by_step(examine("enapter", partial(Enapter, "https://elsewhere.test", token="t", transport=page)))
    assert found["network"].verdict is Verdict.OK
    assert found["token"].verdict is Verdict.FAILED
    assert "not the API" in found["token"].advice


def test_a_host_that_is_not_there_is_told_with_what_could_not_be_tried() -> None:
    found = by_step(examine("enapter", partial(Enapter, "http://127.0.0.1:1", token="t")))
    assert found["network"].verdict is Verdict.FAILED
    assert {one.verdict for step, one in found.items() if step not in ("name", "network")} == {Verdict.UNTRIED}
    unknown = by_step(examine("enapter", partial(Enapter, "https://nowhere.invalid", token="t", trust_env=False)))
    assert unknown["name"].verdict is Verdict.FAILED
    assert unknown["assets"].found == "because of: name"


def test_a_setting_that_is_missing_is_told_instead_of_a_call(simulator: Simulator) -> None:
    found = by_step(examine("enos", of_enos(simulator, org_id=None)))
    assert "org_id" in found["alert"].found
    assert found["alert"].verdict is Verdict.FAILED


@needs_openssl
def test_the_certificate_is_that_of_the_connection(certificates: Path) -> None:  # noqa: F811
    with gateway(certificates) as (_, url):
        found = by_step(examine("enapter", partial(Enapter, url, token="t", verify=str(certificates / "own.pem"))))
    assert found["certificate"].verdict is Verdict.WARNING  # it is for two days
    assert "TLSv1.3, valid until 20" in found["certificate"].found
    with gateway(certificates) as (_, url):
        found = by_step(examine("enapter", partial(Enapter, url, token="t")))
    assert found["network"].verdict is Verdict.FAILED
    assert "fingerprint" in found["network"].advice


@needs_openssl
@pytest.mark.parametrize(("name", "words"), [("old", "renewed"), ("other", "name that the certificate has")])
def test_a_certificate_that_does_not_hold_has_an_advice_of_its_own(certificates: Path, name: str, words: str) -> None:  # noqa: F811
    with gateway(certificates, name) as (_, url):
        found = by_step(examine("enapter", partial(Enapter, url, token="t", verify=str(certificates / f"{name}.pem"))))
    assert (found["network"].verdict, found["token"].verdict) == (Verdict.FAILED, Verdict.UNTRIED)
    assert words in found["network"].advice


def test_a_port_that_is_none_is_told() -> None:
    found = by_step(examine("enapter", partial(Enapter, "https://127.0.0.1:99999", token="t", trust_env=False)))
    assert (found["setup"].verdict, "1 to 65535" in found["setup"].found) == (Verdict.FAILED, True)


@pytest.mark.parametrize(
    ("off", "verdict", "words"),
    [
        (timedelta(0), Verdict.OK, "the same"),
        (timedelta(seconds=20), Verdict.OK, "20 s ahead"),
        (timedelta(minutes=-5), Verdict.WARNING, "300 s behind"),
        (timedelta(days=2), Verdict.FAILED, "172,800 s ahead"),
    ],
)
def test_a_clock_that_is_off_is_told_by_how_much(off: timedelta, verdict: Verdict, words: str) -> None:
    found = _verdicts.clock("enos", format_datetime(NOW, usegmt=True), NOW + off)
    assert found.verdict is verdict
    assert words in found.found
    assert bool(found.advice) == (verdict is not Verdict.OK)


def test_a_platform_that_tells_no_time_is_no_failure() -> None:
    assert {_verdicts.clock("enos", date, NOW).verdict for date in (None, "yesterday")} == {Verdict.UNTRIED}


def test_a_connection_without_encryption_is_warned_of_unless_it_stays_on_the_machine() -> None:
    assert _verdicts.certificate("enapter", "http://gateway.local/api", None, "", NOW).verdict is Verdict.WARNING
    assert _verdicts.certificate("enapter", "http://127.0.0.1:8/api", None, "", NOW).verdict is Verdict.OK
    peer = {"notAfter": "May 20 12:00:00 2027 GMT"}
    assert _verdicts.certificate("enos", "https://enos.test", peer, "TLSv1.3", NOW) == Finding(
        "enos", "certificate", Verdict.OK, "TLSv1.3, valid until 2027-05-20"
    )


def test_a_quota_that_is_used_up_is_no_failure_of_the_service() -> None:
    operation = next(one for one in operations.all() if one.name == "search_devices")
    found = _verdicts.service(operation, "connection", errors.RateLimited("slow down", status=429), 0.1, None, named=True)
    assert found.verdict is Verdict.WARNING


def test_an_argument_is_looked_for_in_answers_that_may_have_it_and_no_read_asks_for_its_own() -> None:
    asked: list[str] = []

    def ask(operation: Any, given: Any) -> Any:
        asked.append(operation.name)
        raise errors.PermissionDenied("no", status=403)

    probes = Probes([one for one in operations.all() if one.platform == "enos"], ask, NOW)
    with pytest.raises(Missing, match="asset_id"):
        probes.arguments(next(one for one in operations.all() if one.name == "get_asset"))
    assert 0 < len(asked) <= 6
    assert len(asked) == len(set(asked))


def test_the_command_tells_what_works_and_its_status_whether_all_does(at_hand: Simulator, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "enapter", "-o", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert {one["verdict"] for one in found} == {"ok", "not tried"}
    assert main(["doctor", "--service", "v3.sites", "-o", "table"]) == 0
    table = capsys.readouterr().out
    assert "what to do" in table
    assert "v3.sites" in table
    assert main(["doctor", "--service", "conection"]) == 2
    assert "did you mean connection" in capsys.readouterr().err


def test_the_table_tells_whole_words_and_all_that_waits_for_one_thing_in_one_row(
    at_hand: Simulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("ENOS_APP_SECRET", "another")
    assert main(["doctor", "enos", "-o", "table"]) == 1
    table = capsys.readouterr().out
    assert "…" not in table
    assert re.search(r"not tried +because of: token", table)
    assert table.count("because of: token") == 1
    assert max(map(len, table.splitlines())) <= 80


def test_a_platform_that_nobody_set_up_is_no_failure_and_one_that_is_half_set_up_is(
    at_hand: Simulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("ENAPTER_HTTP_API_TOKEN")
    assert main(["doctor", "-o", "json"]) == 1
    assert "ENAPTER_HTTP_API_TOKEN" in capsys.readouterr().out
    monkeypatch.delenv("ENAPTER_HTTP_API_BASE_URL")
    assert main(["doctor", "--service", "model", "--service", "v3.sites", "-o", "json"]) == 0
    setup = [one for one in json.loads(capsys.readouterr().out) if one["step"] == "setup"]
    assert [(one["platform"], one["verdict"]) for one in setup] == [("enapter", "not tried")]


def test_a_service_works_where_one_of_its_permissions_is_there(simulator: Simulator) -> None:
    asked = by_step(examine("enos", of_enos(simulator), ["connection"]))["connection"].found.partition(",")[0]
    denied = next(one.operation_id for one in operations.all() if (one.service, one.name) == ("connection", asked))
    simulator.faults = Fault(kind="code", code=99403, operations=[denied])  # type: ignore[assignment]
    try:
        found = by_step(examine("enos", of_enos(simulator), ["connection"]))
    finally:
        simulator.faults = None  # type: ignore[assignment]
    assert found["connection"].verdict is Verdict.OK
    assert not found["connection"].found.startswith(f"{asked},")


@pytest.mark.parametrize(
    ("failure", "words"),
    [
        (httpx.ConnectTimeout("slow"), "firewall"),
        (httpx.ReadTimeout("slow"), "does not answer in time"),
        (httpx.ConnectError("refused"), "host and port"),
    ],
)
def test_what_keeps_a_request_from_its_answer_has_an_advice_of_its_own(failure: Exception, words: str) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise failure

    found = by_step(examine("enapter", partial(Enapter, "https://cloud.test", token="t", transport=httpx.MockTransport(fail))))
    assert found["name"].verdict is Verdict.UNTRIED
    assert words in found["network"].advice


def test_a_certificate_that_is_not_told_or_not_checked_is_no_failure() -> None:
    assert _verdicts.certificate("enapter", "https://cloud.test", None, "", NOW).verdict is Verdict.UNTRIED
    assert "fingerprint" in _verdicts.certificate("enapter", "https://cloud.test", {}, "TLSv1.3", NOW).found


def test_an_answer_of_another_service_is_a_failure_of_this_one() -> None:
    operation = next(one for one in operations.all() if one.name == "search_devices")
    found = _verdicts.service(operation, "connection", errors.MalformedAnswer("a page", status=200), 0.1, None, named=False)
    assert (found.verdict, "installed" in found.advice) == (Verdict.FAILED, True)
    found = _verdicts.service(operation, "connection", errors.InvalidArgument("org_id: give it"), 0.1, None, named=False)
    assert (found.verdict, "profile" in found.advice) == (Verdict.FAILED, True)


def test_what_a_platform_says_moves_no_terminal(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    content = json.dumps({"errors": [{"code": "forbidden", "message": "no \x1b[2J\x9b31m way"}]}).encode()
    answer = b"HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(content) + content

    def serve(server: Server, connection: socket.socket) -> None:
        while server.received(connection):
            connection.sendall(answer)

    with served(serve) as server:
        monkeypatch.setenv("ENAPTER_HTTP_API_BASE_URL", server.url)
        monkeypatch.setenv("ENAPTER_HTTP_API_TOKEN", "t")
        assert main(["doctor", "enapter", "-o", "table"]) == 0  # a permission that is missing is no failure
    out = capsys.readouterr().out
    assert "\\x1b[2J" in " ".join(out.split())
    assert all(line.isprintable() for line in out.splitlines())
