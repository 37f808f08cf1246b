"""What is secret is in no text: not of answers and errors, not in logs, warnings, pickles, nor in tracebacks that show variables."""

from __future__ import annotations

import logging
import pickle
import re
import traceback
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import copy
from pathlib import Path
from typing import Any

import httpx
import pytest

from clients.test_mutated_answers import example
from clients.test_simulated import call, example_arguments
from energy_clients import AsyncEnapter, AsyncEnOS, Enapter, EnOS, errors, operations
from energy_core import Operation
from served import Server, served
from support import World, envelope, method_of, services

SECRET = "S3CRET-4711"
TESTS = str(Path(__file__).resolve().parent.parent)
NAMED = re.compile(r"secret|token|password|credentials|authorization|cookie|(private|session)_?key", re.IGNORECASE)
POSITION = re.compile(r"page_?token$|scroll", re.IGNORECASE)  # where a listing goes on


def shown(value: Any) -> str:
    return f"{value} {value!r} {[value]} { ({'a': value}) }"


def test_a_devices_secret_is_in_no_text_of_its_answer(world: World) -> None:
    enos = world.enos(lambda request: envelope({"assetId": "a1", "deviceSecret": SECRET}))
    answer = world.run(enos.connection.get_device.raw(asset_id="a1"))
    assert answer.data.device_secret == SECRET
    assert "device_secret='***'" in shown(answer.data)
    for value in (answer, answer.data, answer.envelope):
        assert SECRET not in shown(value)


def test_a_page_of_products_shows_no_secret(world: World) -> None:
    products = [{"productKey": f"p{number}", "productSecret": SECRET} for number in range(2)]
    enos = world.enos(lambda request: envelope(products, pagination={"pageNo": 1, "pageSize": 100, "totalSize": 2}))
    pages = world.list(enos.connection.search_products(page_size=100).pages())
    assert [product.product_secret for product in pages[0].items] == [SECRET, SECRET]
    assert SECRET not in shown(pages[0])


def test_a_header_that_cannot_be_sent_is_not_shown(world: World) -> None:
    enos = world.enos(lambda request: envelope({}))
    with pytest.raises(errors.InvalidArgument, match="authorization: it holds a line break") as caught:
        world.run(enos.iam.get_session_information(authorization=f"Bearer {SECRET}\n"))
    assert SECRET not in shown(caught.value)


@pytest.mark.parametrize("secret", [SECRET, 4711])
def test_a_secret_of_another_json_type_is_not_shown_either(world: World, secret: Any) -> None:
    enos = world.enos(lambda request: envelope({"productKey": "p", "productSecret": secret}))
    product = world.run(enos.connection.get_product(product_key="p"))
    assert str(product.product_secret) == str(secret)
    assert "4711" not in shown(product)


# every operation, whatever becomes of it


class Heard(logging.Handler):
    """All that is logged anywhere, with everything that a formatter could show of it."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.texts.append(f"{record.name} {record.levelname} {record.getMessage()} {record.args} {record.__dict__}")


@contextmanager
def listening() -> Iterator[Heard]:
    handler, root = Heard(), logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.NOTSET)
    try:
        yield handler
    finally:
        root.setLevel(level)
        root.removeHandler(handler)


@pytest.fixture
def heard() -> Iterator[Heard]:
    with listening() as handler:
        yield handler


def marked(value: Any, name: str = "") -> Any:
    """An argument whose values under names of secrets are the secret."""
    if isinstance(value, dict):
        return {key: marked(inner, key) for key, inner in value.items()}
    if isinstance(value, list):
        return [marked(inner, name) for inner in value]
    return SECRET if isinstance(value, str) and NAMED.search(name) and not POSITION.search(name) else value


def told(error: BaseException) -> Iterator[str]:
    """All that can be read off an error by anybody who gets it, without looking into objects that are not shown."""
    shown = copy(error)
    vars(shown).pop("answer", None)  # what the platform answered, which is data
    yield from (str(error), repr(error), repr(vars(shown)), repr(error.args))
    if isinstance(error, errors.EnergyClientError):
        yield pickle.dumps(shown).decode("latin-1")
    for frame, line in traceback.walk_tb(error.__traceback__):
        if not frame.f_code.co_filename.startswith(TESTS):
            yield f"{frame.f_code.co_filename}:{line} {frame.f_code.co_name} {frame.f_locals}"
    for led_to_it in (error.__cause__, error.__context__):
        if led_to_it is not None:
            yield from told(led_to_it)
    asked = getattr(error, "_request", None)
    if asked is not None:
        yield f"{asked.url} {asked.headers.raw} {asked.content!r}"


def clients(world: World, handler: Callable[[httpx.Request], Any], **settings: Any) -> dict[str, Any]:
    """A client of each platform, all of whose credentials, headers and parameters are the secret."""

    def answer(request: httpx.Request) -> httpx.Response:
        request.read()
        if request.url.path.endswith("/apim-token-service/v2.0/token/get"):
            return httpx.Response(200, json={"status": 0, "msg": "SUCCESS", "data": {"accessToken": SECRET, "expire": 7200}})
        found = handler(request)
        if isinstance(found, Exception):
            raise found
        return httpx.Response(found.status_code, headers=found.headers, content=found.content)

    common = {
        "transport": httpx.MockTransport(answer),
        "headers": {"X-Own": SECRET},
        "params": {"own": SECRET},
        "cookies": {"own": SECRET},
        "retries": 0,
        **settings,
    }
    enos: Any = AsyncEnOS if world.is_async else EnOS
    enapter: Any = AsyncEnapter if world.is_async else Enapter
    return {
        "enos": enos("https://apim.test", app_key="key", app_secret=SECRET, org_id="o1", integration_url="https://integration.test", **common),
        "enapter": enapter("http://gateway.local/api", token=SECRET, **common),
    }


def outcomes(operation: Operation) -> Iterator[httpx.Response | Exception]:
    shown = example(operation)
    yield httpx.Response(200, content=b"a,b\n1,2\n" if shown is None else shown, headers={"Content-Type": "text/csv" if shown is None else "application/json"})
    yield httpx.Response(200, json={"code": 1, "status": 1, "msg": "no", "message": "no", "errors": [{"code": "x", "message": "no"}]})
    yield httpx.Response(401, json={"code": 401, "msg": "no"})
    yield httpx.Response(503, html="<html>Unavailable</html>")
    yield httpx.Response(200, content=b'{"code": 0, "data": {"token": "' + SECRET.encode())
    yield httpx.Response(200, json={"code": 0, "msg": "OK", "data": {"deviceSecret": SECRET, "x": [[[5]]]}, "extra": 5})
    yield httpx.ConnectError("refused")
    yield httpx.ReadTimeout("late")
    yield httpx.RemoteProtocolError("gone")


CALLED = [operation for operation in operations.all() if not operation.path.endswith("/token/get")]


@pytest.mark.filterwarnings("ignore:.* is deprecated by the platform:DeprecationWarning")
@pytest.mark.parametrize(
    ("world", "every"), [("blocking", 5), *(pytest.param(kind, 1, marks=pytest.mark.slow) for kind in ("blocking", "async"))], indirect=["world"]
)
@pytest.mark.parametrize("service", services(CALLED))
def test_no_operation_tells_a_secret(world: World, heard: Heard, service: str, every: int) -> None:
    answers: list[Any] = []
    both = clients(world, lambda request: answers[-1])
    for operation in services(CALLED)[service][::every]:
        heard.texts.clear()
        tells_no_secret(world, heard, both, answers, operation)


def tells_no_secret(world: World, heard: Heard, both: dict[str, Any], answers: list[Any], operation: Operation) -> None:
    arguments = {name: marked(value, name) for name, value in example_arguments(operation, {}).items()}
    found: list[str] = [repr(both), repr([client._session for client in both.values()])]
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for answer in outcomes(operation):
            answers.append(answer)
            for name, value in {"": None, "odd": object()}.items():
                try:
                    call(world, method_of(both[operation.platform], operation), {**arguments, **({name: value} if name else {})})
                except errors.EnergyClientError as error:
                    found += told(error)
    found += [*heard.texts, *(str(warning) for warning in warned)]
    assert [text for text in found if SECRET in text] == [], operation
    assert any("energy_clients.calls" in text for text in heard.texts), operation


@pytest.mark.parametrize("hooks", [{}, {"event_hooks": {"request": []}}])
def test_credentials_are_in_no_text_of_a_token_that_is_refused(world: World, heard: Heard, hooks: Any) -> None:
    def refusing(request: httpx.Request) -> httpx.Response:
        return answers[-1]

    answers: list[Any] = []
    found: list[str] = []
    for answer in (
        httpx.Response(200, json={"status": 1002, "msg": "no", "data": {"accessToken": SECRET}}),
        httpx.Response(200, json={"status": 0, "msg": "OK", "data": {"accessToken": f"{SECRET}\n", "expire": 7200}}),
        httpx.Response(200, json={"status": 0, "msg": "OK", "data": {"accessToken": SECRET, "expire": SECRET}}),
        httpx.Response(200, content=b'{"status": 0, "data": {"accessToken": "' + SECRET.encode()),
        httpx.Response(500, json={"accessToken": SECRET}),
    ):
        answers.append(answer)
        kind: Any = AsyncEnOS if world.is_async else EnOS
        enos = kind("https://apim.test", app_key="key", app_secret=SECRET, org_id="o1", retries=0, transport=httpx.MockTransport(refusing), **hooks)
        with pytest.raises(errors.EnergyClientError) as caught:
            world.run(enos.asset.get_asset(asset_id="a"))
        found += told(caught.value)
    assert [text for text in [*found, *heard.texts] if SECRET in text] == []


def answered(server: Server, connection: Any) -> None:
    while (line := server.received(connection)) is not None:
        body = b'{"status": 0, "data": {"accessToken": "%s", "expire": 7200}}' % SECRET.encode() if "token/get" in line else b'{"code": 1, "msg": "no"}'
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


@pytest.mark.parametrize("hooked", [False, True])
def test_libraries_below_log_no_secret_either(world: World, heard: Heard, hooked: bool) -> None:
    async def awaited(_: object) -> None: ...

    hook = awaited if world.is_async else lambda _: None
    with served(answered) as server:
        kind: Any = AsyncEnOS if world.is_async else EnOS
        enos = kind(
            server.url,
            app_key="key",
            app_secret=SECRET,
            org_id="o1",
            params={"own": SECRET},
            headers={"X-Own": SECRET},
            event_hooks={"request": [hook] if hooked else []},
        )
        with pytest.raises(errors.EnergyClientError):
            world.run(enos.asset.get_asset(asset_id=SECRET))
        world.run(enos.aclose() if world.is_async else enos.close())
        assert SECRET.encode() in server.heads[-1]  # it was sent
    assert {text.split(".")[0].split(" ")[0] for text in heard.texts} >= {"energy_clients", httpx.__name__, httpx.__name__.replace("httpx", "httpcore")}
    assert [text for text in heard.texts if SECRET in text] == []


def test_a_request_shows_what_it_is_about_and_not_what_it_holds(world: World) -> None:
    request = clients(world, lambda _: envelope())["enos"].asset.get_asset.request(asset_id=SECRET)
    assert repr(request) == "<Request('GET', 'https://apim.test/asset-service/v2.1/assets?action=get')>"
    assert SECRET in str(request.url)


@pytest.mark.parametrize("given", [f" {SECRET}", f"{SECRET}\n", "", SECRET])
def test_a_client_that_cannot_be_made_does_not_show_its_credentials(world: World, given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    enos: Any = AsyncEnOS if world.is_async else EnOS
    enapter: Any = AsyncEnapter if world.is_async else Enapter
    for name, value in {"ENOS_APP_SECRET": given or " ", "ENOS_APP_KEY": "key", "ENOS_BASE_URL": "https://x.test"}.items():
        monkeypatch.setenv(name, value)
    for name, value in {"ENAPTER_HTTP_API_BASE_URL": "https://x.test", "ENAPTER_HTTP_API_TOKEN": given or " "}.items():
        monkeypatch.setenv(name, value)
    for make in (
        lambda: enos("https://x.test", app_key="key", app_secret=given, timeout=-1 if given == SECRET else 5),
        lambda: enapter("https://x.test", token=given, odd=5),
        lambda: enos.from_env(timeout=-1),
        lambda: enapter.from_env(timeout=-1),
    ):
        with pytest.raises(errors.ConfigurationError) as caught:
            make()
        assert [text for text in told(caught.value) if SECRET in text] == []
