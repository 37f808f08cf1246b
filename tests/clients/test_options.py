"""What is given to a constructor or a view counts, or is refused by name."""

from __future__ import annotations

import ssl
import sys
import traceback
from pathlib import Path
from typing import Any

import httpx
import pytest

import energy_clients
from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, File, errors
from support import World, envelope

DEVICE = {"device": {"device_id": "d"}}


def enapter(world: World, url: str = "http://gateway.local/api", **settings: Any) -> Any:
    return (AsyncEnapter if world.is_async else Enapter)(url, token="t0ken", **settings)


def sent(world: World, **settings: Any) -> httpx.Request:
    """The request of a call of a client made so."""
    world.run(world.enapter(lambda request: DEVICE, **settings).assets.get_device(device_id="d"))
    return world.requests[-1]


# headers


def test_a_client_says_who_it_is_and_what_it_can_unpack(world: World) -> None:
    python = ".".join(map(str, sys.version_info[:3]))
    request = sent(world)
    assert request.headers["User-Agent"] == f"energy-clients/{energy_clients.__version__} python/{python} {httpx.__name__}/{httpx.__version__}"
    assert request.headers["Accept-Encoding"] == "gzip, deflate"


def test_given_headers_replace_those_of_the_same_name_in_any_case(world: World) -> None:
    request = sent(world, headers={"user-agent": "report/1", "ACCEPT": "text/plain", "X-Tenant": "north"})
    assert [request.headers.get_list(name) for name in ("User-Agent", "Accept", "X-Tenant")] == [["report/1"], ["text/plain"], ["north"]]
    enos = world.enos(lambda request: envelope({}), headers={"X-Tenant": "north"})
    view = enos.with_options(headers=httpx.Headers({"content-type": "application/json", "x-tenant": "south"}))
    world.run(view.connection.create_device(product_key="p", timezone="+01:00", device_name={"defaultValue": "x"}))
    assert world.requests[-1].headers.get_list("Content-Type") == ["application/json"]
    assert world.requests[-1].headers.get_list("X-Tenant") == ["south"]


def test_a_content_type_given_for_all_calls_is_that_of_json_alone(world: World) -> None:
    """Many give `application/json` once; a form would lose its boundary by it."""
    enos = world.enos(lambda request: envelope({}), headers={"Content-Type": "application/json"})
    world.run(enos.connection.upload_integration_attributes(enos_message={"id": "1"}, enos_file=[File(b"x", "x")]))
    world.run(enos.asset.get_asset(asset_id="a"))
    kinds = [request.headers.get("Content-Type", "") for request in world.requests]
    assert kinds[0].startswith("multipart/form-data;charset=UTF-8; boundary=")
    assert kinds[1] == ""


@pytest.mark.parametrize(
    ("headers", "why"),
    [
        ({"X-A": 1}, "the value of 'X-A' is int, not text"),
        ({"X-A": None}, "NoneType"),
        ({"X-A": b"b"}, "bytes"),
        ({"X-A": "s3cr3t\n"}, "line break"),
        ({"X-A": " s3cr3t"}, "blanks"),
        ({"X-A": "s3cr3té"}, "ASCII"),
        ({"X A": "b"}, "'X A' is not the name"),
        ({"": "b"}, "name"),
        ({1: "b"}, "1 is not the name"),
        ({"Content-Length": "3"}, "'Content-Length' is not the name of a header that can be given"),
        ({"X-A": "1", "x-a": "2"}, "twice"),
        ("X-A: 1", "expected a mapping"),
        (5, "expected a mapping"),
    ],
)
def test_a_header_that_cannot_be_sent_is_refused_without_its_value(world: World, headers: Any, why: str) -> None:
    for give in (lambda: enapter(world, headers=headers), lambda: enapter(world).with_options(headers=headers)):
        with pytest.raises(errors.InvalidArgument, match=f"headers: .*{why}") as caught:
            give()
        assert "s3cr3t" not in str(caught.value)


def test_parameters_of_the_client_are_on_every_url_and_signed_but_never_replace_the_operations(world: World) -> None:
    enos = world.enos(lambda request: envelope({"assetId": "a"}), params={"zone": "2", "action": "delete"})
    world.run(enos.asset.get_asset(asset_id="a"))
    assert dict(world.requests[0].url.params) == {"zone": "2", "action": "get", "orgId": "o1", "assetId": "a"}


def test_cookies_are_kept_and_given_back(world: World) -> None:
    client = world.enapter(lambda request: httpx.Response(200, json=DEVICE, headers={"Set-Cookie": "route=node7; Path=/"}), cookies={"mine": "1"})
    for _ in range(2):
        world.run(client.assets.get_device(device_id="d"))
    assert [request.headers["Cookie"] for request in world.requests] == ["mine=1", "mine=1; route=node7"]
    world.run(client.with_options(headers={"cookie": "own=2"}).assets.get_device(device_id="d"))
    assert world.requests[-1].headers.get_list("Cookie") == ["own=2"]


# keywords


@pytest.mark.parametrize("name", ["timout", "time_out", "Timeout", "token_", "verfy", "retry", "autoretry"])
def test_a_keyword_that_does_not_exist_is_refused_with_the_nearest(world: World, name: str) -> None:
    near = {"timout": "timeout", "time_out": "timeout", "Timeout": "timeout", "token_": "token", "verfy": "verify", "retry": "retries"}.get(name)
    with pytest.raises(
        errors.ConfigurationError, match=f"no option {name!r}{f', did you mean {near!r}' if near else ''}; there are allow_http, auth_user, base_url"
    ):
        enapter(world, **{name: 3})


@pytest.mark.parametrize("name", ["timeuot", "org", "retry", "follow_redirects", "verify"])
def test_an_option_of_a_view_that_does_not_exist_is_refused(world: World, name: str) -> None:
    with pytest.raises(errors.InvalidArgument, match=f"with_options: there is no option {name!r}.*there are headers, org_id, retries, timeout"):
        world.enos(lambda request: {}).with_options(**{name: 1})


@pytest.mark.parametrize("name", ["auth", "follow_redirects", "max_redirects", "default_encoding"])
def test_what_would_break_the_client_is_refused_with_the_reason(world: World, name: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"{name}: cannot be given: .* "):
        enapter(world, **{name: None})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("limits", 5),
        ("proxy", "nonsense://x"),
        ("proxy", "http://x:port"),
        ("mounts", {"x": None}),
        ("verify", "no-such-file.pem"),
        ("verify", 5),
        ("cert", "no-such-file.pem"),
        ("http2", True),
        ("params", 5),
        ("cookies", 5),
        ("event_hooks", {"requests": []}),
        ("event_hooks", {"request": print}),
        ("event_hooks", {"response": [5]}),
        ("event_hooks", 5),
        ("mounts", 5),
        ("trust_env", "no"),
        ("allow_http", 1),
        ("pickle_secrets", "no"),
        ("transport", print),
        ("transport", 3),
    ],
)
def test_a_setting_that_cannot_be_used_is_refused_by_name_when_the_client_is_made(world: World, name: str, value: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match=name):
        enapter(world, **{name: value})


@pytest.mark.parametrize("name", ["verify", "proxy", "limits", "http2"])
def test_what_a_transport_of_ones_own_would_ignore_is_refused(world: World, name: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"{name}: has no effect beside `transport`"):
        world.enapter(lambda request: {}, **{name: False})


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), float("inf"), 1e9, "5", True, {}, (3, 5), httpx.Timeout(-1.0), httpx.Timeout("5")])  # type: ignore[arg-type]
def test_a_timeout_that_is_none_is_refused(world: World, timeout: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="timeout"):
        enapter(world, timeout=timeout)
    with pytest.raises(errors.InvalidArgument, match="timeout"):
        enapter(world).with_options(timeout=timeout)


@pytest.mark.parametrize(
    ("timeout", "waits"),
    [
        (60, [10, 60, 60]),
        (3.5, [3.5, 3.5, 3.5]),
        (None, [None, None, None]),
        (httpx.Timeout(60, connect=4), [4, 60, 60]),
    ],
)
def test_a_number_of_seconds_leaves_ten_for_connecting(world: World, timeout: Any, waits: list[Any]) -> None:
    found = sent(world, timeout=timeout).extensions["timeout"]
    assert [found.get(name) for name in ("connect", "read", "write")] == waits


def test_paths_of_certificates_are_taken_and_checked_with(world: World, tmp_path: Path) -> None:
    import certifi

    for verify in (certifi.where(), Path(certifi.where()), str(tmp_path), ssl.create_default_context()):
        enapter(world, verify=verify)


# the base URL and the credentials


@pytest.mark.parametrize("url", ["http://gw/api?", "http://gw/api#", "http://gw/api?x=1", "http://a:b@gw/api", "http://a@gw/api", "http://@gw/api"])
def test_a_base_url_has_neither_query_nor_fragment_nor_credentials(world: World, url: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="base_url: give the URL without"):
        enapter(world, url)


HOSTS = [f"{'a' * 64}.test", "a." * 127 + "b", "a..b", "xn--", "-a", "a-.b", ".", "{gateway}", "$HOST", "<host>", "a,b", "a%20b", "a\\b", "*", "a'b"]
PORTS = ["99999", "65536", "0", "00", "-1", "+80", "8_0", "\uff18\uff10", "9" * 30, "", "//h"]
NOWHERE = {
    "blanks or line breaks": ["https://x.com ", "https://x.com/a b", "https://x .com"],
    "a host that cannot be one": [f"http://{host}/api" for host in HOSTS],
    "a port that is none of 1 to 65535": [*(f"https://h:{port}" for port in PORTS), "http://[::1]:65536/api"],
    "not begin with http:// or https:// and a host": ["ftp://h", "//h", "h", "h:80", "http:h", "http:///api", "http://:80", "http://", " https://x.com", ""],
    "is not a URL": ["http://h:0x1", "http://h:80:90", "http://[::1", "http://256.1.1.1", "https://x.com\n", 5, b"http://h", httpx.URL("http://h")],
}


@pytest.mark.parametrize(("why", "url"), [(why, url) for why, urls in NOWHERE.items() for url in urls])
def test_a_base_url_that_no_host_has_is_refused_when_the_client_is_made(world: World, why: str, url: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match=f"^base_url: .*{why}"):
        enapter(world, url)
    with pytest.raises(errors.ConfigurationError, match=f"^integration_url: .*{why}"):
        (AsyncEnOS if world.is_async else EnOS)("https://x.test", app_key="key", app_secret="secret", integration_url=url)


@pytest.mark.parametrize(
    "url", ["https://u:s3cr3t@gw:port", "https://u:s3/cr3t@gw", "u:s3cr3t@gw", "https:/u:s3cr3t@gw", "https://u:s3cr3t@gw:99999999", "https://u:s3cr3t@a..b"]
)
def test_a_base_url_with_a_password_is_not_shown_however_wrong_it_is(world: World, url: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="base_url: give the URL without credentials") as caught:
        enapter(world, url)
    assert "s3" not in "".join(traceback.format_exception(caught.value))


def test_an_address_of_the_environment_that_no_host_has_is_refused_when_the_client_is_made(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    own = {"ENAPTER_HTTP_API_BASE_URL": "https://h:99999", "ENAPTER_HTTP_API_TOKEN": "t", "ENOS_BASE_URL": "https://h:99999"}
    for name, value in {**own, "ENOS_APP_KEY": "k", "ENOS_APP_SECRET": "s"}.items():
        monkeypatch.setenv(name, value)
    kinds: list[Any] = [AsyncEnapter, AsyncEnOS] if world.is_async else [Enapter, EnOS]
    for kind in kinds:
        with pytest.raises(errors.ConfigurationError, match="base_url: 'https://h:99999' holds a port"):
            kind.from_env()


def test_addresses_are_base_urls_too(world: World) -> None:
    for url in ("http://[::1]:8080/api", "https://[fe80::1%eth0]:80", "https://192.168.1.7:65535", "https://gätewäy.test", "HTTPS://GW_1.test.:0443/a@b:c"):
        assert url in repr(enapter(world, url))


@pytest.mark.parametrize("value", ["s3cr3t\n", " s3cr3t", "s3\ncr3t", "", " "])
def test_a_credential_with_something_around_it_is_refused_and_not_shown(world: World, value: str) -> None:
    for name, make in (("app_secret", EnOS), ("app_key", AsyncEnOS)):
        with pytest.raises(errors.ConfigurationError, match=name) as caught:
            make("https://x.test", **{"app_key": "key", "app_secret": "secret", name: value})
        assert "cr3t" not in str(caught.value)
    with pytest.raises(errors.ConfigurationError, match="token"):
        Enapter("http://gateway.test/api", token=value)


def test_a_value_of_the_client_that_cannot_be_sent_names_its_option(world: World) -> None:
    with pytest.raises(errors.InvalidArgument, match="auth_user"):
        world.run(world.enapter(lambda request: DEVICE, auth_user="é").assets.get_device(device_id="d"))
    assert world.requests == []


# the environment


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for name in ("http", "https", "all", "no"):
        for variable in (f"{name}_proxy", f"{name}_PROXY".upper()):
            monkeypatch.delenv(variable, raising=False)
    for variable in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(variable, raising=False)
    return monkeypatch


def through(world: World, environment: pytest.MonkeyPatch, **settings: Any) -> list[str]:
    """The request lines that reach a proxy, of a client of a host that cannot be reached otherwise."""
    from served import answer, served

    with served(lambda server, connection: [connection.sendall(answer(DEVICE)) for _ in iter(lambda: server.received(connection), None)]) as proxy:
        environment.setenv("HTTP_PROXY", proxy.url.removeprefix("http://"))
        client = enapter(world, "http://127.0.0.1:9/api", **settings)
        try:
            world.run(client.assets.get_device(device_id="d"))
        except errors.ConnectionFailed:
            assert not proxy.heads
        world.run(client.aclose() if world.is_async else client.close())
    return [head.split(b"\r\n")[0].decode() for head in proxy.heads]


def test_a_proxy_of_the_environment_is_used_unless_the_host_is_excepted_or_the_environment_not_trusted(world: World, environment: pytest.MonkeyPatch) -> None:
    line = "GET http://127.0.0.1:9/api/assets/v1/devices/d HTTP/1.1"
    assert through(world, environment) == [line]
    environment.setenv("NO_PROXY", "localhost,fd07:b51a:cc66:f0::/64")
    assert through(world, environment) == [line]
    assert through(world, environment, trust_env=False) == []
    environment.setenv("NO_PROXY", "localhost,127.0.0.0/8")
    assert through(world, environment) == []


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("HTTP_PROXY", "http://proxy:port"),
        ("http_proxy", "nonsense://proxy"),
        ("ALL_PROXY", "socks5://proxy"),
        ("NO_PROXY", "fd07::/999"),
        ("no_proxy", "10.0.0.0/8/8"),
        ("SSL_CERT_FILE", "/no/such/file"),
    ],
)
def test_a_setting_of_the_environment_that_cannot_be_read_is_named(world: World, environment: pytest.MonkeyPatch, variable: str, value: str) -> None:
    if "NO" in variable.upper():
        environment.setenv("HTTP_PROXY", "http://proxy.test")
    environment.setenv(variable, value)
    with pytest.raises(errors.ConfigurationError, match=variable):
        enapter(world)
    enapter(world, trust_env=False)
