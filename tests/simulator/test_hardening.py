"""What a simulator on a developer's machine does not let happen: memory or time without end, a file in two hands, another clock than its own."""

from __future__ import annotations

import asyncio
import io
import random
import socket
import sqlite3
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from email.utils import parsedate_to_datetime
from http.client import HTTPConnection
from math import isqrt
from pathlib import Path

import httpx
import pytest

from energy_simulator import Recorded, Simulator, command
from energy_simulator.application import MAX_BODY
from energy_simulator.database import DatabaseInUse
from energy_simulator.enapter.v3.manifests import LARGEST_ARCHIVE
from energy_simulator.log import MOST, MOST_BYTES, Log
from energy_simulator.seeding import SeedError

PIECE = bytes(1024 * 1024)


def small(**more: object) -> Simulator:
    return Simulator(**{"devices": 3, "enapter_devices": 3, **more})  # type: ignore[arg-type]  # whatever a test gives


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with small() as running:
        yield running


@pytest.fixture(scope="module")
def http(simulator: Simulator) -> Iterator[httpx.Client]:
    with httpx.Client(headers={"X-Enapter-Auth-Token": simulator.enapter_token}) as client:
        yield client


def archive(text: str, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", method) as file:
        file.writestr("manifest.yml", text)
    return content.getvalue()


def checked(simulator: Simulator, http: httpx.Client, content: bytes) -> list[str]:
    answer = http.post(f"{simulator.enapter_url}/v3/blueprints/validate", content=content)
    assert answer.status_code == 200, answer.text
    found: list[str] = answer.json().get("validation_errors", [])
    return found


@pytest.mark.parametrize(
    ("path", "code"), [("/connect-service/v2.1/devices", '"code":413'), ("/api/v3/blueprints/validate", "A request may have"), ("/object-storage/x", "bytes")]
)
def test_a_body_without_end_is_refused_and_not_kept(simulator: Simulator, http: httpx.Client, path: str, code: str) -> None:
    count = len(simulator.requests)
    for framing in ({}, {"Content-Length": str(MAX_BODY + len(PIECE))}):
        answer = http.put(simulator.url + path, content=(PIECE for _ in range(MAX_BODY // len(PIECE) + 1)), headers=framing)
        assert (answer.status_code, code in answer.text) == (413, True), answer.text
    assert len(simulator.requests) == count
    assert http.get(simulator.url).status_code == 404  # on a connection that goes on


def test_a_client_that_ends_while_it_sends_gets_no_answer_and_is_no_error() -> None:
    pieces = [{"type": "http.request", "body": b'{"expres', "more_body": True}, {"type": "http.disconnect"}]
    sent: list[object] = []

    async def receive() -> dict[str, object]:
        return pieces.pop(0)

    async def send(message: object) -> None:
        sent.append(message)

    scope = {"type": "http", "method": "POST", "path": "/connect-service/v2.1/devices", "query_string": b"action=search", "headers": []}
    simulator = small()
    asyncio.run(simulator.application(scope, receive, send))  # type: ignore[arg-type]  # a server's own types
    assert (pieces, sent, simulator.requests) == ([], [], [])
    simulator.close()


def test_what_is_remembered_of_requests_has_an_end() -> None:
    log = Log()
    for number in range(MOST + 10):
        log.add(Recorded("GET", f"/{number}", (), {}, b"", 200, None))
    assert MOST * 0.8 < len(log) <= MOST
    assert (log[-1].path, log[0].path != "/0") == (f"/{MOST + 9}", True)
    for _ in range(MOST_BYTES // len(PIECE) + 1):
        log.add(Recorded("PUT", "/large", (), {}, PIECE, 200, None))
    assert sum(len(one.body) for one in log) <= MOST_BYTES
    assert all(one.path == "/large" for one in log)


def test_the_date_is_that_of_the_simulator(simulator: Simulator, http: httpx.Client) -> None:
    simulator.clock.freeze(1_700_000_000_000)
    try:
        answers = [http.get(simulator.url), http.get(f"{simulator.enapter_url}/v3/sites")]
        assert [parsedate_to_datetime(answer.headers["date"]).timestamp() for answer in answers] == [1_700_000_000] * 2
        assert all(len(answer.headers.get_list("date")) == 1 for answer in answers)
    finally:
        simulator.clock.resume()


@pytest.mark.slow
def test_an_idle_connection_outlives_those_of_clients(simulator: Simulator) -> None:
    """httpx keeps a connection for five idle seconds; a server that closes it at the same time loses requests."""
    with closing(HTTPConnection("127.0.0.1", int(simulator.url.rpartition(":")[2]))) as connection:
        connection.connect()
        opened = connection.sock
        for pause in (7, 0):
            connection.request("GET", "/")
            answer = connection.getresponse()
            answer.read()
            assert (answer.status, connection.sock) == (404, opened)
            time.sleep(pause)


@pytest.mark.parametrize("target", ["CONNECT example.org:443", "OPTIONS *", "CONNECT *", "TRACE /", "GET //", "GET /%ff%00", "BREW /api", "PRI *"])
def test_whatever_a_request_line_says_is_answered(simulator: Simulator, target: str) -> None:
    with socket.create_connection(("127.0.0.1", int(simulator.url.rpartition(":")[2]))) as connection:
        connection.sendall(f"{target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        answer = connection.recv(100)
    assert 400 <= int(answer.split()[1]) < 500


MANIFESTS: dict[str, Callable[[int], str]] = {  # of so many characters
    "blanks": lambda size: " " * size + "!",
    "a name and blanks": lambda size: "a" + " " * size + "!",
    "a name of words": lambda size: "a " * (size // 2) + "!",
    "quotes": lambda size: '"' * size,
    "a text below its name": lambda size: "a:\n" + " b c\n" * (size // 5),
    "a text of single words": lambda size: "a:\n" + " b\n" * (size // 3),
    "comments": lambda size: "#" * size,
    "brackets": lambda size: "a: " + "[" * size,
    "brackets alone": lambda size: "[" * size,
    "JSON in JSON": lambda size: '{"a":' * (size // 5),
    "names in names": lambda size: "\n".join(" " * depth + "a:" for depth in range(isqrt(2 * size))),
    "half a character": lambda size: 'display_name: "\\ud800"',
    "digits": lambda size: "a: " + "9" * size,
}


@pytest.mark.parametrize("shape", MANIFESTS.values(), ids=MANIFESTS)
def test_a_manifest_takes_work_that_grows_no_faster_than_it_does(simulator: Simulator, http: httpx.Client, shape: Callable[[int], str]) -> None:
    def work(size: int) -> float:
        content = archive(shape(size))
        begun = time.process_time()  # of this process, in which the simulator runs, too
        assert checked(simulator, http, content)
        return time.process_time() - begun

    assert any(work(40_000) < 60 * work(2_500) for _ in range(5))  # sixteen times the text; what has to do with it twice over takes 256 times


def test_an_archive_is_unpacked_no_further_than_a_manifest_goes(simulator: Simulator, http: httpx.Client) -> None:
    assert "too large" in checked(simulator, http, archive(" " * 20 * 1024 * 1024))[0]
    assert "too large" in checked(simulator, http, bytes(LARGEST_ARCHIVE + 1))[0]
    url = f"{simulator.enapter_url}/v3/blueprints/upload"
    assert http.post(url, content=bytes(LARGEST_ARCHIVE + 1)).status_code == 422
    url = f"{simulator.enapter_url}/v3/blueprints/upload_device_profiles"
    assert http.post(url, content=bytes(LARGEST_ARCHIVE) + archive("{}")).status_code == 422  # a ZIP archive, with something before it


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_archive_by_another_method_is_refused(simulator: Simulator, http: httpx.Client, method: int) -> None:
    assert "another method" in checked(simulator, http, archive("{}", method))[0]


@pytest.mark.parametrize("method", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_archive_is_no_archive(simulator: Simulator, http: httpx.Client, method: int) -> None:
    chance, whole = random.Random(method), archive('{"blueprint_spec": "device/1.0"}' * 20, method)
    for _ in range(60):
        damaged = bytearray(whole)
        for _ in range(chance.choice((1, 3, 10))):
            damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        checked(simulator, http, bytes(damaged[: chance.choice((len(damaged), chance.randrange(len(damaged))))]))


def test_a_file_serves_one_simulator_at_a_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = str(tmp_path / "world.db")
    first = small(database=file)
    with pytest.raises(DatabaseInUse, match="in use by another simulator"):
        small(database=file)
    assert command.main(["--devices", "3", "--enapter-devices", "3", "--database", file]) == 1
    assert "in use" in capsys.readouterr().err
    first.close()
    small(database=file).close()


def test_the_database_of_another_program_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "mine.db"
    with sqlite3.connect(file) as mine:
        mine.execute("create table meta (key text, value text)")
    mine.close()
    before = file.read_bytes()
    with pytest.raises(SeedError, match="another program"):
        small(database=str(file))
    assert file.read_bytes() == before
