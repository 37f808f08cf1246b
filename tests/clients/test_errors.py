"""What an answer means: each refusal, each malformed answer and each broken connection is one typed error."""

from __future__ import annotations

import pickle
from typing import Any

import httpx
import pytest

from energy_clients import EnOS, EnOSAuth, Retries, errors
from support import GATEWAY, World, envelope


def call(world: World, answer: Any, **settings: Any) -> Any:
    return world.run(world.enos(lambda request: answer, **settings).asset.get_asset(asset_id="a"))


# The error samples of the EnOS API overview.
@pytest.mark.parametrize(
    ("code", "message", "kind"),
    [
        (99400, "Invalid Argument action:action is missing", errors.InvalidRequest),
        (99400, "Invalid Argument orgId:  orgId does not exist", errors.InvalidRequest),
        (99403, "Denied resource:  orgId o1558xxxxxxxxxx", errors.PermissionDenied),
        (99404, "gone", errors.NotFound),
        (99500, " Internal Server Error", errors.ServerError),
    ],
)
def test_a_code_in_a_200_answer_is_an_error(world: World, code: int, message: str, kind: type[errors.ApiError]) -> None:
    request_id = "4d4bfd4d-b5c5-4b9c-b452-833516153b49"
    with pytest.raises(kind) as caught:
        call(world, {"code": code, "msg": message, "requestId": request_id, "data": None})
    error = caught.value
    assert (error.code, error.message, error.request_id, error.operation, error.status) == (code, message.strip(), request_id, "get_asset", 200)
    assert str(error) == f"{message.strip()} (code {code}, get_asset, HTTP 200, request {request_id})"
    assert error.answer["code"] == code


@pytest.mark.parametrize(("code", "kind"), [(80400, errors.InvalidRequest), (80401, errors.PermissionDenied), (80500, errors.ServerError)])
def test_tsdb_codes(world: World, code: int, kind: type[errors.ApiError]) -> None:
    enos = world.enos(lambda request: {"code": code, "msg": "no", "submsg": None, "data": None})
    with pytest.raises(kind):
        world.run(enos.tsdb_data.get_asset_latest_data(asset_ids=["a"], point_ids=["p"]))


@pytest.mark.parametrize(
    ("code", "kind", "most"),
    [
        (1001, errors.Conflict, 1),
        (1002, errors.AuthenticationError, 1),
        (1003, errors.AuthenticationError, 1),
        (1004, errors.AuthenticationError, 1),
        (1005, errors.ServerError, 3),
        (1202, errors.AuthenticationError, 1),
        (1203, errors.AuthenticationError, 2),
        (1204, errors.AuthenticationError, 2),
    ],
)
@pytest.mark.parametrize("service", ["asset", "tsdb_data"])
def test_what_the_gateway_does_not_let_in_is_an_error_of_its_kind_and_is_not_sent_for_ever(
    world: World, code: int, kind: type[errors.ApiError], most: int, service: str
) -> None:
    sent: list[httpx.Request] = []

    def refused(request: httpx.Request) -> Any:
        sent.append(request)
        return {"code": code, "status": code, "msg": "not let in", "data": None}

    enos = world.enos(refused, retries=Retries(base=0))
    with pytest.raises(errors.ApiError) as caught:
        world.run(enos.asset.get_asset(asset_id="a") if service == "asset" else enos.tsdb_data.get_asset_latest_data(asset_ids=["a"], point_ids=["p"]))
    assert (type(caught.value), caught.value.code, len(sent)) == (kind, code, most)


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (123400, errors.InvalidRequest),
        (31429, errors.RateLimited),
        (77403, errors.PermissionDenied),
        (55500, errors.ServerError),
        (11999, errors.ApiError),
        (-1, errors.ApiError),
    ],
)
def test_an_undocumented_code_falls_back_to_its_family(world: World, code: int, kind: type[errors.ApiError]) -> None:
    with pytest.raises(errors.ApiError) as caught:
        call(world, {"code": code, "msg": "x"})
    assert type(caught.value) is kind


MALFORMED: dict[str, tuple[Any, str]] = {
    "html": (httpx.Response(200, text="<!DOCTYPE html><html>Sign in</html>"), "web page.*base URL"),
    "empty": (httpx.Response(200, content=b""), "empty"),
    "cut": (httpx.Response(200, content=b'{"code": 0, "data": {"assetId": "a'), "cut or broken"),
    "text": (httpx.Response(200, text="hello"), "not JSON"),
    "array": ([], "not a JSON object"),
    "two codes": (httpx.Response(200, content=b'{"code": 99404, "msg": "gone", "data": {"code": 1}, "code": 0}'), "several `code`, and not the same"),
    "no code": ({"msg": "OK", "data": {}}, "has no `code`"),
    "code as text": ({"code": "0", "data": {}}, "`code` is '0', not an integer"),
    "code as boolean": ({"code": False, "data": {}}, "`code` is False"),
    "no payload": ({"code": 0, "msg": "OK"}, "`data` is missing"),
    "null for the payload": ({"code": 0, "msg": "OK", "data": None}, "`data` is missing or null"),
    "deep": (httpx.Response(200, content=b"[" * 1_500 + b"]" * 1_500), "nested too deeply"),
    "deep in a field": (httpx.Response(200, content=b'{"code": 0, "data": {"assetId": ' + b"[" * 1_500 + b"]" * 1_500 + b"}}"), "nested too deeply"),
    "page with JSON in it": (httpx.Response(200, text='{"code": 0, "data": {}}', headers={"Content-Type": "text/html;charset=UTF-8"}), "web page.*base URL"),
    "redirect that says success": (httpx.Response(302, json={"code": 0, "data": {"assetId": "a"}}, headers={"Location": "/x"}), "redirect"),
    "success with an error status": (httpx.Response(304, json={"code": 0, "data": {"assetId": "a"}}), "redirect"),
    "redirect": (httpx.Response(302, headers={"Location": "https://login.test/?x=1"}), r"redirect.*\(to https://login.test/\).*base URL"),
}


@pytest.mark.parametrize("case", MALFORMED)
def test_a_malformed_answer_is_one_typed_error_that_says_what_to_do(world: World, case: str) -> None:
    answer, message = MALFORMED[case]
    with pytest.raises(errors.MalformedAnswer, match=message) as caught:
        call(world, answer)
    assert caught.value.operation == "get_asset"


BODIES = {
    "page": ("text/html", "<html>no</html>"),
    "message": ("application/json", '{"message": "API rate limit exceeded"}'),
    "nothing": ("application/json", ""),
    "list": ("application/json", "[]"),
    "text for a code": ("application/json", '{"code": "429", "msg": "no"}'),
    "code": ("application/json", '{"code": 17, "msg": "no"}'),
}


@pytest.mark.parametrize("body", BODIES)
@pytest.mark.parametrize("status", GATEWAY)
def test_an_answer_of_the_gateway_itself_goes_by_its_status(world: World, status: int, body: str) -> None:
    media, text = BODIES[body]
    with pytest.raises(errors.ApiError) as caught:
        call(world, httpx.Response(status, text=text, headers={"Retry-After": "7", "Content-Type": media}))
    assert type(caught.value) is GATEWAY[status]
    assert caught.value.status == status
    assert caught.value.retry_after == 7.0


def test_what_the_gateway_says_is_the_message(world: World) -> None:
    with pytest.raises(errors.RateLimited, match=r"^API rate limit exceeded \(get_asset, HTTP 429\)$") as caught:
        call(world, httpx.Response(429, json={"message": "API rate limit exceeded"}))
    assert caught.value.answer == {"message": "API rate limit exceeded"}


def test_a_token_service_that_is_down_is_a_server_error() -> None:
    down = httpx.MockTransport(lambda request: httpx.Response(503, text="<html>later</html>", headers={"Retry-After": "9"}))
    with (
        EnOS("https://apim.test", app_key="key", app_secret="secret", org_id="o1", transport=down, retries=0) as enos,
        pytest.raises(errors.ServerError) as caught,
    ):
        enos.asset.get_asset(asset_id="a")
    assert caught.value.retry_after == 9.0


@pytest.mark.parametrize(
    ("failure", "kind", "message"),
    [
        (httpx.ConnectError("refused"), errors.TransportError, "cannot be reached.*base URL"),
        (httpx.ConnectTimeout("slow"), errors.TimeoutExceeded, "nothing was sent"),
        (httpx.ReadTimeout("slow"), errors.TimeoutExceeded, "timeout"),
        (httpx.ReadError("reset"), errors.TransportError, "broke"),
        (httpx.RemoteProtocolError("peer closed connection without sending complete message body"), errors.TransportError, "broke"),
    ],
)
def test_a_broken_connection_is_a_transport_error(world: World, failure: Exception, kind: type[errors.TransportError], message: str) -> None:
    with pytest.raises(kind, match=message) as caught:
        call(world, failure)
    assert caught.value.__cause__ is None  # the HTTP library's exception holds the request, and with it the token


def test_a_timeout_is_also_pythons_own(world: World) -> None:
    with pytest.raises(TimeoutError):
        call(world, httpx.ReadTimeout("slow"))


def test_unknown_fields_nulls_and_new_enum_values_are_no_errors(world: World) -> None:
    device = {"assetId": "a", "status": "hibernating", "deviceTags": None, "deviceName": None, "brandNew": {"x": [1]}, "createTime": "1747180800000"}
    enos = world.enos(lambda request: envelope(device))
    found = world.run(enos.connection.get_device(asset_id="a"))
    assert found.status == "hibernating"
    assert not found.status.known
    assert found.device_tags is None
    assert found.create_time == 1747180800000
    assert found.extra_fields == {"brandNew": {"x": [1]}}


def test_enapter_errors_by_status_and_code(world: World) -> None:
    cases = [
        (404, {"code": "not_found", "message": "no such device"}, errors.NotFound),
        (
            403,
            {"code": "invalid_header", "message": "Authentication token is invalid.", "details": {"header": "X-Enapter-Auth-Token"}},
            errors.AuthenticationError,
        ),
        (403, {"code": "forbidden", "message": "Access denied."}, errors.PermissionDenied),
        (422, {"code": "unprocessable_entity", "message": "Oops."}, errors.InvalidRequest),
        (400, {"message": "no code here"}, errors.InvalidRequest),
        (429, {}, errors.RateLimited),
        (500, {"code": None, "message": None}, errors.ServerError),
    ]
    for status, error, kind in cases:
        enapter = world.enapter(lambda request, status=status, error=error: httpx.Response(status, json={"errors": [error]}))
        with pytest.raises(kind) as caught:
            world.run(enapter.assets.get_device(device_id="d"))
        assert caught.value.status == status
        assert caught.value.code == error.get("code")


def test_an_enapter_answer_that_is_errors_only_is_an_error_whatever_its_status(world: World) -> None:
    enapter = world.enapter(lambda request: {"errors": [{"code": "not_found", "message": "gone"}]})
    with pytest.raises(errors.NotFound, match="gone"):
        world.run(enapter.assets.get_device(device_id="d"))


def test_errors_survive_pickling() -> None:
    error = errors.NotFound("gone", code=99404, request_id="r", operation="get_asset", status=200, answer={"code": 99404})
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.code, copy.answer) == (str(error), 99404, {"code": 99404})


def test_no_error_holds_a_secret(world: World) -> None:
    secret = "s3cr3t-marker"
    world.token = {"status": 0, "msg": "OK", "data": {"accessToken": secret, "expire": 7200}}
    for answer in ({"code": 99403, "msg": "no"}, httpx.Response(200, text="<html>"), httpx.ReadTimeout("x"), httpx.ConnectError("x")):
        with pytest.raises(errors.EnergyClientError) as caught:
            call(world, answer, app_secret=secret)
        error = caught.value
        assert secret not in repr(error) + str(error) + repr(vars(error)) + repr(error.__cause__)


def test_the_client_does_not_show_its_secrets(world: World) -> None:
    enos = world.enos(lambda request: envelope({}), app_secret="s3cr3t-marker")
    assert "s3cr3t-marker" not in repr(enos) + repr(EnOSAuth("key", "s3cr3t-marker", "https://apim.test"))


@pytest.mark.parametrize(
    "url", ["", "apim.test", "ftp://apim.test", "https://", "https://user:pw@apim.test", "https://apim.test/?x=1", "https://apim.test:port", None]
)
def test_a_wrong_base_url_is_refused_at_once(url: Any) -> None:
    from energy_clients import Enapter, EnOS

    with pytest.raises(errors.ConfigurationError, match="base_url"):
        EnOS(url, app_key="k", app_secret="s")
    with pytest.raises(errors.ConfigurationError, match="base_url"):
        Enapter(url, token="t")


def test_missing_credentials_are_refused_at_once() -> None:
    from energy_clients import AsyncEnapter, AsyncEnOS

    with pytest.raises(errors.ConfigurationError, match="app_secret"):
        AsyncEnOS("https://apim.test", app_key="k", app_secret="")
    for token in ("", " ", "a\nb", "tökén", None):
        with pytest.raises(errors.ConfigurationError, match="token"):
            AsyncEnapter("https://x.test", token=token)  # type: ignore[arg-type]


def test_from_env_names_everything_that_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    from energy_clients import Enapter, EnOS

    for name in ("ENOS_BASE_URL", "ENOS_APP_KEY", "ENOS_APP_SECRET", "ENOS_ORG_ID", "ENAPTER_HTTP_API_BASE_URL", "ENAPTER_HTTP_API_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ENOS_BASE_URL", "https://apim.test")
    with pytest.raises(errors.ConfigurationError, match="ENOS_APP_KEY, ENOS_APP_SECRET"):
        EnOS.from_env()
    with pytest.raises(errors.ConfigurationError, match="ENAPTER_HTTP_API_BASE_URL, ENAPTER_HTTP_API_TOKEN"):
        Enapter.from_env()
    monkeypatch.setenv("ENOS_APP_KEY", "k")
    monkeypatch.setenv("ENOS_APP_SECRET", "s")
    monkeypatch.setenv("ENOS_ORG_ID", "o9")
    with EnOS.from_env(timeout=3.0) as enos:
        assert enos.asset.get_asset.request(asset_id="a").url.params["orgId"] == "o9"
