"""Whom a client talks to: certificates are checked unless that is turned off by name, and nothing is sent to anybody else."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import socket
import ssl
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, errors
from served import Server, answer, served
from support import World, async_is_slow

OPENSSL = shutil.which("openssl")
DEVICE = {"device": {"device_id": "d", "type": "LUA"}}
needs_openssl = pytest.mark.skipif(OPENSSL is None, reason="openssl, which makes the certificates, is not installed")


@pytest.fixture(scope="session")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Certificates of hosts that nobody knows: `own.pem` is for 127.0.0.1, `other.pem` for another name, `old.pem` has ended; each with its key."""
    folder = tmp_path_factory.mktemp("certificates")
    for name, subject, days in (("own", "IP:127.0.0.1", "2"), ("other", "DNS:elsewhere.test", "2"), ("old", "IP:127.0.0.1", "-1")):
        made = [str(OPENSSL), "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", f"/CN={name}"]
        made += ["-addext", f"subjectAltName={subject}", "-days", days, "-keyout", f"{name}.key", "-out", f"{name}.pem"]
        if days == "-1":  # which not every openssl takes: then it begins in the past too
            made[made.index("-days") : made.index("-days") + 2] = ["-not_before", "20200101000000Z", "-not_after", "20200102000000Z"]
        done = subprocess.run(made, cwd=folder, capture_output=True, text=True)
        if done.returncode and name == "old":
            _ended(folder)
        else:
            assert done.returncode == 0, done.stderr
    return folder


def _ended(folder: Path) -> None:
    """A certificate that has ended, by an openssl that knows no dates: `x509` takes a number of days below zero."""
    asked = ["req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-subj", "/CN=old", "-keyout", "old.key", "-out", "old.csr"]
    (folder / "old.cnf").write_text("subjectAltName=IP:127.0.0.1\n")
    signed = ["x509", "-req", "-in", "old.csr", "-signkey", "old.key", "-days", "-1", "-extfile", "old.cnf", "-out", "old.pem"]
    for command in (asked, signed):
        subprocess.run([str(OPENSSL), *command], cwd=folder, check=True, capture_output=True)


@contextlib.contextmanager
def gateway(folder: Path, name: str = "own", version: ssl.TLSVersion | None = None) -> Iterator[tuple[Server, str]]:
    """A server with that certificate, and its base URL."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
    if version is not None:
        context.set_ciphers("ALL:@SECLEVEL=0")
        context.minimum_version = context.maximum_version = version

    def serve(server: Server, connection: socket.socket) -> None:
        with context.wrap_socket(connection, server_side=True) as encrypted:
            while server.received(encrypted):
                encrypted.sendall(answer(DEVICE))

    with served(serve) as server:
        yield server, server.url.replace("http:", "https:")


def device(world: World, url: str, **settings: Any) -> Any:
    client = (AsyncEnapter if world.is_async else Enapter)(f"{url}/api", token="t0ken", trust_env=False, **settings)
    try:
        return world.run(client.assets.get_device(device_id="d"))
    finally:
        world.run(client.aclose() if world.is_async else client.close())


def fingerprint(folder: Path, name: str = "own") -> str:
    return hashlib.sha256(ssl.PEM_cert_to_DER_cert((folder / f"{name}.pem").read_text())).hexdigest()


@needs_openssl
@pytest.mark.parametrize("name", ["own", "other", "old"])
def test_a_certificate_that_nobody_knows_is_refused_before_anything_is_sent(world: World, certificates: Path, name: str) -> None:
    said = r"certificate is not trusted.*`verify`.*nothing was sent"
    with gateway(certificates, name) as (server, url), pytest.raises(errors.ConnectionFailed, match=said):
        device(world, url)
    assert server.heads == []


@needs_openssl
@pytest.mark.parametrize(("name", "said"), [("other", "IP address mismatch"), ("old", "expired")])
def test_a_known_certificate_of_another_host_or_time_is_refused(world: World, certificates: Path, name: str, said: str) -> None:
    with gateway(certificates, name) as (server, url), pytest.raises(errors.ConnectionFailed, match=said):
        device(world, url, verify=certificates / f"{name}.pem")
    assert server.heads == []


@needs_openssl
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion.* is deprecated:DeprecationWarning")
@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
@pytest.mark.parametrize("way", ["verify", "fingerprint"])
def test_versions_of_tls_that_can_be_read_by_others_are_refused(world: World, certificates: Path, version: ssl.TLSVersion, way: str) -> None:
    settings: dict[str, Any] = {"verify": certificates / "own.pem"} if way == "verify" else {"fingerprint": fingerprint(certificates)}
    with gateway(certificates, "own", version) as (server, url), pytest.raises(errors.ConnectionFailed):
        device(world, url, **settings)
    assert server.heads == []


@needs_openssl
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize(
    ("settings", "said"),
    [
        ({}, r"certificate is not trusted.*CERTIFICATE_VERIFY_FAILED.*`verify`"),
        ({"fingerprint": "0" * 64}, r"`fingerprint` was given.*sha256:[0-9a-f]{64}"),
    ],
)
def test_why_a_host_is_not_trusted_is_told_on_every_event_loop(backend: str, settings: dict[str, Any], said: str, certificates: Path) -> None:
    async def main(url: str) -> None:
        async with AsyncEnapter(f"{url}/api", token="t0ken", trust_env=False, **settings) as enapter:
            with pytest.raises(errors.ConnectionFailed, match=said) as caught:
                await enapter.assets.get_device(device_id="d")
            assert (caught.value.attempts, caught.value.transient) == (1, False)

    with gateway(certificates) as (_, url):
        anyio.run(main, url, backend=backend)


@needs_openssl
def test_an_authority_of_ones_own_is_taken_as_a_file_or_a_context(world: World, certificates: Path) -> None:
    file = certificates / "own.pem"
    with gateway(certificates) as (_, url):
        for verify in (str(file), file, ssl.create_default_context(cafile=file)):
            assert device(world, url, verify=verify).device_id == "d"


@async_is_slow
@needs_openssl
@pytest.mark.parametrize("name", ["own", "other", "old"])
def test_a_fingerprint_takes_the_one_certificate_whatever_else_it_says(world: World, certificates: Path, name: str) -> None:
    digits = fingerprint(certificates, name)
    colons = ":".join(digits[at : at + 2] for at in range(0, 64, 2)).upper()
    with gateway(certificates, name) as (_, url):
        for given in (digits, f"sha256:{digits}", colons, f"SHA256:{colons}", f"sha256 Fingerprint={colons}", f"SHA256 Fingerprint={colons}\n"):
            assert device(world, url, fingerprint=given).device_id == "d"


@needs_openssl
def test_another_certificate_than_the_one_of_the_fingerprint_gets_nothing(world: World, certificates: Path) -> None:
    """Also not where an authority vouches for it: one bit decides."""
    digits = fingerprint(certificates)
    wrong = f"{int(digits, 16) ^ 1:064x}"
    with gateway(certificates) as (server, url):
        for given in (wrong, fingerprint(certificates, "other")):
            with pytest.raises(errors.ConnectionFailed, match=f"`fingerprint`.*sha256:{digits}.*nothing was sent"):
                device(world, url, fingerprint=given)
        assert server.heads == []
        assert device(world, url, fingerprint=digits).device_id == "d"


@pytest.mark.parametrize("given", ["", "sha256:", "00" * 31, "00" * 33, "g" * 64, "md5:" + "00" * 16, 5, None, b"00" * 32])
def test_a_fingerprint_that_is_none_is_refused_when_the_client_is_made(world: World, given: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match=r"fingerprint: .*SHA-256"):
        device(world, "https://gateway.test", fingerprint=given)


@pytest.mark.parametrize(
    ("url", "settings", "said"),
    [
        ("http://gateway.local", {}, "http:// has none of"),
        ("https://gateway.test", {"verify": False}, "either this or `verify`"),
        ("https://gateway.test", {"transport": httpx.HTTPTransport()}, "no effect beside `transport`"),
    ],
)
def test_a_fingerprint_that_would_be_ignored_is_refused(world: World, url: str, settings: Any, said: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"fingerprint: .*{said}"):
        device(world, url, fingerprint="00" * 32, **settings)


@needs_openssl
def test_checking_is_turned_off_by_name_and_with_a_warning(world: World, certificates: Path) -> None:
    with gateway(certificates, "other") as (_, url), pytest.warns(errors.InsecureConnectionWarning, match="verify=False"):
        assert device(world, url, verify=False).device_id == "d"


# http://


HERE = (
    "http://localhost:1",
    "http://127.0.0.1:1",
    "http://127.9.9.9",
    "http://[::1]:1",
    "http://LOCALHOST.",
    "http://x.localhost",
    "http://enapter-gateway.local",
)
AWAY = (
    "http://gateway.test",
    "HTTP://gateway.test",
    "http://192.168.1.7",
    "http://10.0.0.1",
    "http://8.8.8.8",
    "http://[fd00::7]",
    "http://gateway",
    "http://local",
    "http://notlocalhost",
    "http://127.0.0.1.example.test",
    "http://enapter-gateway.local.example.test",
    "http://xlocal",
)


def made(world: World, url: str, **settings: Any) -> list[Any]:
    enapter, enos = (AsyncEnapter, AsyncEnOS) if world.is_async else (Enapter, EnOS)
    return [enapter(url, token="t", **settings), enos(url, app_key="k", app_secret="s", **settings)]


@pytest.mark.parametrize("url", HERE)
def test_http_is_for_this_machine_and_the_local_link(world: World, url: str) -> None:
    assert len(made(world, url)) == 2


@pytest.mark.parametrize("url", AWAY)
def test_http_to_other_hosts_is_refused_unless_it_is_allowed_by_name(world: World, url: str) -> None:
    said = "base_url: .* unencrypted to .*: give https://, or `allow_http=True`"
    for settings in ({}, {"allow_http": False}, {"transport": (httpx.AsyncHTTPTransport if world.is_async else httpx.HTTPTransport)()}):
        with pytest.raises(errors.ConfigurationError, match=said):
            made(world, url, **settings)
    assert len(made(world, url, allow_http=True)) == 2


def test_the_integration_host_is_named_by_its_own_keyword(world: World) -> None:
    make = AsyncEnOS if world.is_async else EnOS
    with pytest.raises(errors.ConfigurationError, match=r"integration_url: .* unencrypted"):
        make("https://apim.test", app_key="k", app_secret="s", integration_url="http://integration.test")


@pytest.mark.parametrize("value", [None, 1, "yes"])
def test_what_allows_http_is_a_truth(world: World, value: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="allow_http"):
        made(world, "http://gateway.test", allow_http=value)
