"""Faults by profile: which request is disturbed follows from seed, request and attempt; what each kind does is seen on the wire."""

from __future__ import annotations

import asyncio
import gzip
import json
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as some

from energy_simulator import Fault, FaultError, Faults, Simulator, command
from energy_simulator.faults import KINDS
from energy_simulator.spec import catalogue
from signed_client import Enos
from support import LONGER, PATIENCE

DEVICES = "/connect-service/v2.1/devices"
SITES = "/v3/sites"
SEARCH = next(operation for operation in catalogue("enos").operations if operation.name == "searchDevices")


@pytest.fixture(scope="module")
def running() -> Iterator[Simulator]:
    with Simulator(devices=60, enapter_devices=5, seed=7) as simulator:
        yield simulator


@pytest.fixture
def simulator(running: Simulator) -> Iterator[Simulator]:
    running.reset()
    yield running
    running.faults = None


@pytest.fixture
def enos(simulator: Simulator) -> Iterator[Enos]:
    client = Enos(simulator)
    client.token()
    yield client
    client.close()


@pytest.fixture
def gateway(simulator: Simulator) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=simulator.enapter_url, headers={"X-Enapter-Auth-Token": simulator.enapter_token}) as client:
        yield client


def befall(simulator: Simulator, kind: str, **more: Any) -> None:
    simulator.faults = Faults([Fault(kind=kind, **more)])


def search(enos: Enos, **body: Any) -> dict[str, Any]:
    return enos.post(DEVICES, body, action="search")


@pytest.mark.parametrize(
    ("form", "header", "meant"),
    [
        ("seconds", "retry-after", lambda text, now: float(text)),
        ("milliseconds", "retry-after-ms", lambda text, now: float(text) / 1000),
        ("date", "retry-after", lambda text, now: parsedate_to_datetime(text).timestamp() - now),
    ],
)
def test_a_status_comes_in_place_of_an_answer(
    simulator: Simulator, enos: Enos, gateway: httpx.Client, form: str, header: str, meant: Callable[[str, float], float]
) -> None:
    befall(simulator, "status", status=429, retry_after=5, retry_after_form=form)
    simulator.clock.freeze(simulator.clock.now())
    try:
        answers = (enos.send("POST", DEVICES, {}, action="search"), gateway.get(SITES))
    finally:
        simulator.clock.resume()
    for answer in answers:
        assert answer.status_code == 429
        now = parsedate_to_datetime(answer.headers["date"]).timestamp()
        assert meant(answer.headers[header], now) == pytest.approx(5, abs=1.1)
        assert "json" in answer.headers["content-type"]
    befall(simulator, "status", status=503, html=True)
    answer = gateway.get(SITES)
    assert (answer.status_code, answer.headers["content-type"], answer.text[:6]) == (503, "text/html", "<html>")
    assert "retry-after" not in answer.headers
    assert simulator.injected == {"status": 3}
    assert [one.fault for one in simulator.requests[-3:]] == ["status"] * 3


def test_a_code_of_enos_comes_in_an_answer_of_200(simulator: Simulator, enos: Enos, gateway: httpx.Client) -> None:
    befall(simulator, "code", code=17762)
    answer = enos.send("POST", DEVICES, {}, action="search")
    assert (answer.status_code, answer.json()["code"]) == (200, 17762)
    assert gateway.get(SITES).status_code == 200


DEVIATIONS: list[tuple[dict[str, Any], Callable[[dict[str, Any]], Any], Any]] = [
    ({"at": "data[].status", "value": "hibernating"}, lambda answer: {device["status"] for device in answer["data"]}, {"hibernating"}),
    ({"at": "data[].colour", "value": {"is": "red"}}, lambda answer: answer["data"][0]["colour"], {"is": "red"}),
    ({"at": "pagination.totalSize", "change": "text"}, lambda answer: type(answer["pagination"]["totalSize"]), str),
    ({"at": "pagination.totalSize", "change": "null"}, lambda answer: answer["pagination"]["totalSize"], None),
    ({"at": "pagination.totalSize", "change": "remove"}, lambda answer: answer["pagination"].get("totalSize", "none"), "none"),
    ({"at": "code", "change": "rename", "value": "status"}, lambda answer: ("code" in answer, answer["status"]), (False, 0)),
    ({"at": "data", "change": "cut", "value": 3}, lambda answer: len(answer["data"]), 3),
    ({"at": "no.such[].place"}, lambda answer: answer["code"], 0),
]


@pytest.mark.parametrize(("change", "seen", "expected"), DEVIATIONS)
def test_an_answer_deviates_where_the_profile_says(
    simulator: Simulator, enos: Enos, change: dict[str, Any], seen: Callable[[dict[str, Any]], Any], expected: Any
) -> None:
    befall(simulator, "deviation", operations=["searchDevices"], **change)
    assert seen(enos.send("POST", DEVICES, {}, action="search").json()) == expected
    assert simulator.injected == {"deviation": 1}


def test_an_answer_has_another_media_type(simulator: Simulator, gateway: httpx.Client) -> None:
    befall(simulator, "deviation", change="media-type", value="text/json")
    assert gateway.get(SITES).headers["content-type"] == "text/json"


def test_a_token_ends_in_the_middle(simulator: Simulator, enos: Enos) -> None:
    befall(simulator, "expired-token", attempts=[2])
    assert [search(enos)["code"] for _ in range(2)] == [0, 1203]
    enos.token()
    assert search(enos)["code"] == 0


def test_a_slow_start_and_a_slow_drip_take_their_time(simulator: Simulator, gateway: httpx.Client) -> None:
    whole = gateway.get(SITES).content

    def pieces(kind: str, **more: Any) -> int:
        befall(simulator, kind, **more)
        begun = time.monotonic()
        with gateway.stream("GET", SITES) as answer:
            received = list(answer.iter_raw())
        assert time.monotonic() - begun > 0.25
        assert b"".join(received) == whole
        return len(received)

    assert pieces("slow-start", seconds=0.3) <= 3
    assert any(pieces("drip", bytes_per_second=len(whole) / seconds) > 3 for seconds in LONGER)  # a client that is late gets several at once


def spoken(simulator: Simulator, path: str = f"/api{SITES}") -> tuple[bytes, str]:
    """What a raw connection gets, and how it ends."""
    with socket.create_connection(("127.0.0.1", int(simulator.url.rpartition(":")[2]))) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nX-Enapter-Auth-Token: {simulator.enapter_token}\r\n\r\n".encode())
        received = b""
        while True:
            try:
                piece = connection.recv(65_536)
            except ConnectionResetError:
                return received, "reset"
            if not piece:
                return received, "end"
            received += piece


@pytest.mark.parametrize("gentle", [False, True])
@pytest.mark.parametrize("kind", ["reset-before", "reset-during", "reset-after"])
def test_a_connection_ends_before_during_and_after_the_answer(simulator: Simulator, gateway: httpx.Client, kind: str, gentle: bool) -> None:
    whole = gateway.get(SITES).content
    befall(simulator, kind, gentle=gentle)
    received, end = spoken(simulator)
    assert end == ("end" if gentle else "reset")
    head, _, body = received.partition(b"\r\n\r\n")
    assert body == (whole[: len(whole) // 2] if kind == "reset-during" else b"")
    assert (f"content-length: {len(whole)}".encode() in head.lower()) is (kind == "reset-during")
    assert simulator.injected == {kind: 1}
    with pytest.raises(httpx.TransportError):
        gateway.get(SITES)
    simulator.faults = None
    assert gateway.get(SITES).content == whole


@pytest.mark.parametrize(("kind", "made"), [("reset-before", 0), ("reset-during", 1), ("reset-after", 1), ("duplicate", 2)])
def test_a_lost_answer_may_have_been_carried_out(simulator: Simulator, enos: Enos, kind: str, made: int) -> None:
    product = enos.data("/connect-service/v2.1/products", {"expression": "modelId = 'SolarInverter'"}, action="search")[-1]
    befall(simulator, kind, operations=["createDevice"])
    body = {"productKey": product["productKey"], "timezone": "+02:00", "deviceName": {"defaultValue": f"Made by {kind}"}}
    try:
        assert enos.post(DEVICES, body, action="create")["code"] == 0
    except httpx.TransportError:
        assert kind != "duplicate"
    assert len(enos.devices(f"deviceName.default like 'Made by {kind}'")) == made


def test_an_answer_is_cut_though_it_looks_whole(simulator: Simulator, enos: Enos, gateway: httpx.Client) -> None:
    whole = gateway.get(SITES).content
    befall(simulator, "cut-json", part=0.9)
    answer = gateway.get(SITES)
    assert (answer.status_code, answer.content) == (200, whole[: int(len(whole) * 0.9)])
    befall(simulator, "cut-gzip")
    with gateway.stream("GET", SITES, headers={"Accept-Encoding": "gzip"}) as cut:
        content = b"".join(cut.iter_raw())
    assert (cut.headers["content-encoding"], cut.headers["content-length"]) == ("gzip", str(len(content)))
    with pytest.raises(EOFError):
        gzip.decompress(content)
    assert gateway.get(SITES, headers={"Accept-Encoding": "identity"}).content == whole
    assert simulator.injected == {"cut-json": 1, "cut-gzip": 1}


def pages(enos: Enos, count: int = 6) -> list[tuple[int, list[str]]]:
    found = [search(enos, pagination={"pageNo": number, "pageSize": 10}) for number in range(1, count + 1)]
    return [(page["pagination"]["totalSize"], [device["assetId"] for device in page["data"]]) for page in found]


def test_pages_change_places_and_shift(simulator: Simulator, enos: Enos, gateway: httpx.Client) -> None:
    straight = pages(enos)
    everything = [asset for _, page in straight for asset in page]
    assert len(set(everything)) == 60
    befall(simulator, "swap-pages")
    assert [page for _, page in pages(enos)] == [straight[index][1] for index in (0, 2, 1, 4, 3)] + [[]]
    befall(simulator, "shift-pages", by=1)
    assert [asset for _, page in pages(enos) for asset in page] == everything[:10] + everything[11:]
    assert {total for total, _ in pages(enos)} == {59}
    befall(simulator, "shift-pages", by=-1)
    assert [asset for _, page in pages(enos) for asset in page] == everything[:10] + everything[9:59]
    befall(simulator, "shift-pages", by=-1000)
    assert pages(enos)[1][1] == everything[:10]
    simulator.faults = None
    assert pages(enos) == straight


def test_pages_by_offset_shift_too(simulator: Simulator, gateway: httpx.Client) -> None:
    def devices(offset: int) -> tuple[int, list[str]]:
        answer = gateway.get("/v3/devices", params={"offset": offset, "limit": 2}).json()
        return answer["total_count"], [device["id"] for device in answer["devices"]]

    (total, first), (_, second) = devices(0), devices(2)
    befall(simulator, "shift-pages")
    assert (devices(0), devices(2)) == ((total - 1, first), (total - 1, [second[1], *devices(3)[1][:1]]))


def test_a_clock_that_is_wrong_refuses_what_is_signed_by_a_right_one(simulator: Simulator, enos: Enos) -> None:
    befall(simulator, "clock-skew", seconds=3600, operations=["searchDevices"])
    before = int(time.time())
    answer = enos.send("POST", DEVICES, {}, action="search")
    assert answer.json()["code"] != 0
    assert before <= parsedate_to_datetime(answer.headers["date"]).timestamp() - 3600 <= time.time()
    assert enos.get("/asset-service/v2.1/assets", action="get", assetId="x")["code"] != 1004


@pytest.mark.parametrize("kind", KINDS)
def test_an_application_without_a_server_has_faults_too(kind: str) -> None:
    simulator = Simulator(devices=1, enapter_devices=1, faults=Faults([Fault(kind=kind, at="total_count" if kind == "deviation" else "")]))

    async def ask() -> httpx.Response:
        transport = httpx.ASGITransport(app=simulator.application)
        async with httpx.AsyncClient(transport=transport, base_url=simulator.enapter_url) as client:
            return await client.get("/v3/devices", headers={"X-Enapter-Auth-Token": simulator.enapter_token, "Accept-Encoding": "identity"})

    if kind.startswith("reset-"):
        with pytest.raises(ConnectionResetError):
            asyncio.run(ask())
    else:
        assert asyncio.run(ask()).status_code in (200, 503)
    simulator.close()


def requested(simulator: Simulator, enos: Enos, order: list[int]) -> dict[int, list[str | None]]:
    """What befalls thirty requests, each sent four times."""
    found: dict[int, list[str | None]] = {number: [] for number in order}
    for number in order * 4:
        search(enos, expression=f"deviceKey = 'k{number}'")
        found[number].append(simulator.requests[-1].fault)
    return found


def test_the_same_requests_have_the_same_faults_in_whatever_order(simulator: Simulator, enos: Enos) -> None:
    found: list[dict[int, list[str | None]]] = []
    for seed, order in ((3, list(range(30))), (3, list(range(29, -1, -1))), (4, list(range(30)))):
        simulator.reset()
        enos.token()
        simulator.faults = Faults([Fault(kind="code", probability=0.3), Fault(kind="status", operations=["searchDevices"], probability=0.3, status=500)], seed)
        found.append(requested(simulator, enos, order))
    assert found[0] == found[1] != found[2]
    kinds = [kind for fates in found[0].values() for kind in fates]
    assert 20 < kinds.count("code") < 55
    assert 10 < kinds.count("status") < 45


def test_attempts_are_counted_for_each_request(simulator: Simulator, enos: Enos) -> None:
    simulator.faults = Faults([Fault(kind="code", attempts=[1]), Fault(kind="status", every=3)])
    assert set(map(tuple, requested(simulator, enos, [1, 2]).values())) == {("code", None, "status", None)}


def test_proofs_and_boundaries_make_no_new_request(simulator: Simulator, enos: Enos) -> None:
    befall(simulator, "status", every=2)
    statuses = [enos.http.post("/apim-token-service/v2.0/token/get", json=enos.token_body()).status_code for _ in range(4)]
    assert statuses == [200, 503, 200, 503]
    simulator.faults = None
    enos.token()
    befall(simulator, "status", every=2)
    message = {"method": "integration.measurepoint.post", "version": "1.1", "params": [], "files": {}}
    parts = [("enos-message", (None, json.dumps(message).encode(), "application/json"))]
    found = [
        enos.integration.post(
            "/connect-service/v2.1/integration",
            params={"action": "postMeasurepoint", "orgId": simulator.org_id},
            files=parts,
            headers={"apim-accesstoken": enos._token},
        ).status_code
        for _ in range(4)
    ]
    assert found == [200, 503, 200, 503]


@pytest.mark.parametrize(
    ("where", "befallen"),
    [
        ({}, True),
        ({"operations": ["searchDevices"]}, True),
        ({"operations": ["getDevice"]}, False),
        ({"services": ["connection"]}, True),
        ({"services": ["asset"]}, False),
        ({"safety": ["read"]}, True),
        ({"safety": ["unsafe", "idempotent"]}, False),
        ({"paths": ["/connect-service/*"]}, True),
        ({"paths": ["/asset-service/*"]}, False),
        ({"probability": 0.0}, False),
        ({"attempts": [2]}, False),
        ({"every": 2}, False),
    ],
)
def test_a_rule_says_what_it_befalls(where: dict[str, Any], befallen: bool) -> None:
    found = Faults([Fault(kind="code", **where)]).choose(SEARCH, b"x", 1)
    assert (found is not None) is befallen


@given(seed=some.integers(), identity=some.binary(max_size=20), attempt=some.integers(1, 1000), probability=some.floats(0, 1))
def test_a_choice_is_a_function_of_seed_request_and_attempt(seed: int, identity: bytes, attempt: int, probability: float) -> None:
    seed = seed % 2**40
    faults = Faults([Fault(kind="code", probability=probability)], seed)
    assert faults.choose(SEARCH, identity, attempt) == faults.choose(SEARCH, identity, attempt)
    certain = Faults([Fault(kind="code", probability=probability), Fault(kind="drip")], seed).choose(SEARCH, identity, attempt)
    assert certain is not None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[[fault]]\nkind = "stats"', "fault 1: kind: 'stats' is none: did you mean 'status'?"),
        ('[[fault]]\nkind = "drip"\nprobabilty = 1', "fault 1: probabilty: no such key: did you mean 'probability'?"),
        ('[[fault]]\nkind = "drip"\n[[fault]]\nkind = "drip"\nstatus = 500', "fault 2: status: no key of the kind 'drip', which has bytes_per_second"),
        ('[[fault]]\nkind = "duplicate"\nstatus = 500', "no key of the kind 'duplicate', which has none of its own"),
        ("[[fault]]\nstatus = 500", "fault 1: kind is missing"),
        ('[[fault]]\nkind = "status"\nstatus = 200', "status: a whole number from 400 to 599 is expected, not 200"),
        ('[[fault]]\nkind = "deviation"', "at: 'set' takes the place that is changed, such as 'data[].status'"),
        ('[[fault]]\nkind = "deviation"\nat = 5', "at: dotted names are expected, not 5"),
        ('[[fault]]\nkind = "deviation"\nat = "x"\nchange = "nul"', "change: 'nul' is none: did you mean 'null'?"),
        ('[[fault]]\nkind = "deviation"\nat = "x"\nchange = "cut"', "value: 'cut' takes a whole number, not None"),
        ('[[fault]]\nkind = "deviation"\nat = "x"\nchange = "media-type"\nvalue = "a/b"', "at: the media type is that of the whole answer"),
        ('[[fault]]\nkind = "status"\nstatus = 500.5', "status: a whole number"),
        ('[[fault]]\nkind = "drip"\nprobability = 2', "probability: a number from 0 to 1 is expected"),
        ('[[fault]]\nkind = "drip"\nprobability = nan', "probability: a number"),
        ('[[fault]]\nkind = "drip"\nprobability = true', "probability: a number"),
        ('[[fault]]\nkind = "drip"\nattempts = 1', "attempts: a list of numbers is expected"),
        ('[[fault]]\nkind = "drip"\nattempts = ["1"]', "attempts: a list of numbers is expected"),
        ('[[fault]]\nkind = "drip"\npaths = "/x"', "paths: a list of texts is expected"),
        ('[[fault]]\nkind = "drip"\noperations = ["searchDevice"]', "operations: nothing is called 'searchDevice': did you mean 'searchDevices'?"),
        ('[[fault]]\nkind = "drip"\nsafety = ["harmful"]', "safety: nothing is called 'harmful': there are idempotent, read, unsafe"),
        ('[[fault]]\nkind = "reset-after"\ngentle = 1', "gentle: true or false is expected"),
        ('[[fault]]\nkind = "status"\nretry_after_form = "hours"', "retry_after_form: 'hours' is none of seconds, date, milliseconds"),
        ("[[fault]]\nkind = 5", "fault 1: kind: 5 is none: there are"),
        ('[[fault]]\nkind = ["drip"]', "fault 1: kind: ['drip'] is none"),
        ('[[fault]]\nkind = "drip"\nattempts = [1, 0]', "attempts: 1, 0: the first time that a request comes is 1"),
        ('[[fault]]\nkind = "drip"\nattempts = [1, 3]\nevery = 2', "attempts: none of 1, 3 is an attempt that `every = 2` lets through"),
        ('[[fault]]\nkind = "drip"\npaths = ["/nope"]', "paths: no operation is chosen by this that a fault of the kind 'drip' can befall"),
        ('[[fault]]\nkind = "code"\nservices = ["commands"]', "services: no operation is chosen by this that a fault of the kind 'code' can befall"),
        ('seed = "x"', "seed: a whole number is expected"),
        ("faults = 1", "faults: no key of a profile: did you mean 'fault'?"),
        ("fault = 1", "write each under [[fault]]"),
        ("fault", "cannot be read"),
    ],
)
def test_a_profile_that_cannot_be_meant_is_refused(text: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "faults.toml"
    file.write_text(text)
    with pytest.raises(FaultError) as caught:
        Faults.read(file)
    assert str(caught.value).startswith(f"{file}: ")
    assert words in str(caught.value)
    assert command.main(["--devices", "0", "--enapter-devices", "0", "--faults", str(file)]) == 1
    assert capsys.readouterr().err.startswith(f"energy simulate: {file}: ")


@pytest.mark.parametrize("given", [[1], 5, ["faults.toml"], {"fault": []}])
def test_what_is_no_profile_is_refused_when_it_is_given(given: Any) -> None:
    with pytest.raises(FaultError, match=r"^faults: .*\(Fault\) are expected, not "):
        Simulator(devices=0, enapter_devices=0, faults=given)


def test_a_profile_may_be_its_rules() -> None:
    rule = Fault(kind="drip")
    simulator = Simulator(devices=0, enapter_devices=0, faults=[rule])
    assert simulator.faults == Faults((rule,))
    simulator.faults = rule
    assert simulator.faults == Faults((rule,))
    simulator.faults = None
    assert not simulator.faults.rules


def test_a_profile_is_a_file_of_toml_or_json(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text('seed = 7\n[[fault]]\nkind = "status"\nstatus = 429\nretry_after = 2\nattempts = [1, 2]\nsafety = ["read"]\n')
    (tmp_path / "a.json").write_text(
        json.dumps({"seed": 7, "fault": [{"kind": "status", "status": 429, "retry_after": 2, "attempts": [1, 2], "safety": ["read"]}]})
    )
    expected = Faults((Fault(kind="status", status=429, retry_after=2, attempts=[1, 2], safety=["read"]),), 7)
    assert Faults.read(tmp_path / "a.toml") == Faults.read(str(tmp_path / "a.json")) == expected
    for name, content in (("b.json", b"[]"), ("c.json", b"{"), ("d.toml", b"\xff"), ("missing", None)):
        if content is not None:
            (tmp_path / name).write_bytes(content)
        with pytest.raises(FaultError, match=name):
            Faults.read(tmp_path / name)


def test_the_command_says_at_the_end_how_many_there_were(tmp_path: Path) -> None:
    file = tmp_path / "faults.toml"
    file.write_text('[[fault]]\nkind = "status"\nevery = 2\n[[fault]]\nkind = "reset-after"\nattempts = [3]\n')
    arguments = [sys.executable, "-m", "energy_simulator", "--devices", "1", "--enapter-devices", "1", "--json", "--faults", str(file)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            variables = json.loads(process.stdout.readline())
            found: list[Any] = []
            for _ in range(4):
                try:
                    found.append(httpx.get(f"{variables['ENAPTER_HTTP_API_BASE_URL']}/v3/sites").status_code)
                except httpx.TransportError:
                    found.append(None)
            process.send_signal(signal.SIGINT)
            _, error = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()  # else what serves on is waited for
    assert found == [401, 503, None, 503]
    assert error.split() == ["3", "faults", "1", "reset-after", "2", "status"]


def test_a_simulator_is_reset_to_what_it_was_at_the_start(tmp_path: Path) -> None:
    with Simulator(devices=5, enapter_devices=5, seed=7, faults=Faults([Fault(kind="code", attempts=[2], services=["connection"])])) as simulator:
        enos = Enos(simulator)
        before = enos.devices()
        enos.new_device(deviceKey="new")
        simulator.faults = None
        assert len(enos.devices()) == 6
        simulator.clock.freeze(1_700_000_000_000)
        before_reset = int(time.time() * 1000)
        simulator.reset()
        assert (simulator.requests, dict(simulator.injected), simulator.faults.rules[0].kind) == ([], {}, "code")
        assert before_reset <= simulator.clock.now() <= time.time() * 1000
        assert search(enos)["code"] == 1203
        enos.token()
        assert enos.devices() == before
        assert [search(enos)["code"] for _ in range(2)] == [99500, 0]  # it came once before, with a token that had ended
        assert simulator.injected == {"code": 1}
        enos.close()
    with Simulator(devices=0, enapter_devices=0, database=str(tmp_path / "kept.db")) as kept, pytest.raises(ValueError, match="a file keeps what happens"):
        kept.reset()
