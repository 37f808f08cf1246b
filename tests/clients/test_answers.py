"""What answers mean when they are not as the specification says: whose class an error has, what is read all the same, and what is never a success."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from energy_clients import errors
from support import World, envelope

JSON = {"Content-Type": "application/json;charset=UTF-8"}


def asset(world: World, answer: Any) -> Any:
    return world.run(world.enos(lambda request: answer).asset.get_asset(asset_id="a"))


def device(world: World, answer: Any) -> Any:
    return world.run(world.enapter(lambda request: answer).assets.get_device(device_id="d"))


def read(content: bytes) -> httpx.Response:
    return httpx.Response(200, content=content, headers=JSON)


SAYINGS: dict[str, tuple[Any, str]] = {  # what gateways, proxies and frameworks send of their own, and the sentence in it
    "message": ({"timestamp": 1, "error": "Not Found", "message": "API group not published", "path": "/x"}, "API group not published"),
    "detail": ({"title": "Bad Request", "detail": "limit is too large"}, "limit is too large"),
    "title": ({"type": "about:blank", "title": "Too Many"}, "Too Many"),
    "OAuth": ({"error": "invalid_token", "error_description": "The token has ended"}, "The token has ended"),
    "error": ({"error": "no route"}, "no route"),
    "nested error": ({"error": {"status": 5, "message": "backend gone"}}, "backend gone"),
    "texts": ({"errors": ["boom", "bang"]}, "boom"),
    "fields": ({"detail": [{"loc": ["query"], "msg": "field required"}]}, "field required"),
    "a mere text": ("slow  down\n", "slow down"),
    "page": ("<html><head><TITLE>\n 503 &amp; later</TITLE></head><body>x</body></html>", "503 & later"),
}


@pytest.mark.parametrize("call", [asset, device], ids=["enos", "enapter"])
@pytest.mark.parametrize("case", SAYINGS)
def test_the_sentence_of_a_gateway_is_the_message_and_its_answer_is_kept(world: World, case: str, call: Any) -> None:
    body, said = SAYINGS[case]
    kind = {"Content-Type": "application/json" if case != "page" else "text/html"}
    answer = httpx.Response(429, text=body, headers=kind) if isinstance(body, str) else httpx.Response(429, json=body)
    with pytest.raises(errors.RateLimited) as caught:
        call(world, answer)
    assert caught.value.message == said
    assert caught.value.answer == (None if isinstance(body, str) else body)
    assert caught.value.excerpt == answer.text[:200]


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [(429, "slow down", errors.RateLimited), (503, "", errors.ServerError), (500, "[]", errors.ServerError), (502, "<html>502", errors.ServerError)],
)
@pytest.mark.parametrize("call", [asset, device], ids=["enos", "enapter"])
def test_the_class_follows_the_status_whatever_the_body(world: World, status: int, body: str, kind: type[errors.ApiError], call: Any) -> None:
    with pytest.raises(kind) as caught:
        call(world, httpx.Response(status, text=body, headers=JSON))
    assert (type(caught.value), caught.value.excerpt) == (kind, body)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        ("1.5", 1.5),
        (" 30 ", 30.0),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 0.0),
        ("Wed, 21 Oct 2015 07:28:00 -0000", 0.0),
        ("9" * 400, 2.0**31),  # longer than anybody waits, and a number all the same
        *((odd, None) for odd in ("", "soon", "-5", "²", "inf", "nan", "1e30", "Wed, 99 Oct 2015 07:28:00 GMT", "Wed, 21 Oct 99999 07:28:00 GMT")),
    ],
)
def test_retry_after_is_seconds_or_a_date_and_nothing_else(world: World, value: str, seconds: float | None) -> None:
    with pytest.raises(errors.RateLimited) as caught:
        asset(world, httpx.Response(429, headers=[(b"Retry-After", value.encode("utf-8"))]))
    assert caught.value.retry_after == seconds


def test_a_date_to_come_is_told_in_seconds(world: World) -> None:
    with pytest.raises(errors.RateLimited) as caught:
        asset(world, httpx.Response(429, headers={"Retry-After": "Fri, 31 Dec 2999 23:59:59 GMT"}))
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > 1e10


@pytest.mark.parametrize("body", ["", "<html><title>404 Not Found</title>", "404 page not found"])
def test_a_404_without_a_reason_asks_for_the_base_url(world: World, body: str) -> None:
    with pytest.raises(errors.NotFound, match="is the base URL that of the API"):
        device(world, httpx.Response(404, text=body))
    with pytest.raises(errors.NotFound, match=r"^no such device \(code not_found"):
        device(world, httpx.Response(404, json={"errors": [{"code": "not_found", "message": "no such device"}]}))


def test_an_excerpt_hides_what_is_called_a_secret(world: World) -> None:
    cut = b'{"code": 0, "data": {"accessToken": "s3cr3t", "refresh_token":"s3cr3t", "deviceSecret" : "s3cr3t", "name": "x"'
    with pytest.raises(errors.MalformedAnswer) as caught:
        asset(world, read(cut))
    assert "s3cr3t" not in caught.value.excerpt
    assert '"name": "x"' in caught.value.excerpt


def test_a_nan_costs_one_value_and_raw_says_so(world: World) -> None:
    rows = b'{"code": 0, "data": {"items": [{"assetId": "a", "timestamp": 1, "p": 1.5}, {"assetId": "a", "timestamp": 2, "p": NaN}]}}'
    enos = world.enos(lambda request: read(rows))
    question = {"asset_ids": ["a"], "point_ids": ["p"], "start_time": "x", "end_time": "y"}
    answer = world.run(enos.tsdb_data.get_asset_raw_data_by_time_range.raw(**question))
    assert [row.values for row in answer.data.items] == [{"p": 1.5}, {"p": None}]
    assert answer.repaired
    whole = world.enos(lambda request: read(rows.replace(b"NaN", b"2")))
    assert not world.run(whole.tsdb_data.get_asset_raw_data_by_time_range.raw(**question)).repaired


def test_a_page_with_an_odd_byte_is_handed_out_whole(world: World) -> None:
    page = b'{"code": 0, "data": [{"assetId": "a", "deviceDesc": "Pump \\ud83d"}, {"assetId": "b", "deviceDesc": "\xe9"}], "pagination": {"totalSize": 2}}'
    enos = world.enos(lambda request: read(page))
    assert [(found.asset_id, found.device_desc) for found in world.list(enos.connection.search_devices())] == [("a", "Pump \ufffd"), ("b", "\ufffd")]
    assert world.run(enos.connection.search_devices.raw()).repaired


def test_a_table_with_an_odd_byte_is_read(world: World) -> None:
    table = b"ts,telemetry=state device=d\n1,caf\xe9\n2,on\n"
    enapter = world.enapter(
        lambda request: httpx.Response(200, content=table, headers={"Content-Type": "text/csv", "X-Enapter-Timeseries-Data-Types": "string"})
    )
    found = world.run(enapter.telemetry.query_time_series(from_="x", to="y", telemetry=[{"device": "d", "attribute": "state"}]))
    assert found.columns[0].values == ["caf\ufffd", "on"]


def nested(depth: int) -> bytes:
    return b'{"code": 0, "data": ' + b'{"id": "a", "children": [' * depth + b"]}" * depth + b"}"


def test_models_nested_beyond_reading_are_one_typed_error(world: World) -> None:
    def tree(depth: int) -> Any:
        enos = world.enos(lambda request: read(nested(depth)))
        return world.run(enos.app_portal.get_app_asset_tree_v22(access_key="k", authorization="t"))

    assert tree(20).children[0].id == "a"
    with pytest.raises(errors.MalformedAnswer, match="nested too deeply"):
        tree(400)


def test_the_same_code_twice_and_codes_within_the_payload_are_no_contradiction(world: World) -> None:
    for content in (
        b'{"code": 0, "code": 0, "data": {"assetId": "a"}}',
        b'{"data": {"assetId": "a", "code": 7}, "code": 0}',
        b'{"code": 5, "code": 0, "data": {"assetId": "a", "x": "\xe9"}}',
    ):
        assert asset(world, read(content)).asset_id == "a"


PROGRESS = '{"state": "succeeded", "payload": {"message": "a\u2028b\u2029c\u0085d"}}'


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n\n", ""])
def test_lines_end_with_line_feeds_alone(world: World, end: str) -> None:
    body = (PROGRESS + (end or "\n") + PROGRESS + end).encode()
    enapter = world.enapter(lambda request: httpx.Response(200, content=body, headers={"Content-Type": "application/x-ndjson"}))
    found = world.list(enapter.commands.iter_command_progress(device_id="d", command_name="c"))
    assert [line.payload["message"] for line in found] == ["a\u2028b\u2029c\u0085d"] * 2


def test_a_line_that_is_refused_or_no_line_raises(world: World) -> None:
    for body, kind in (
        (b'{"errors": [{"code": "gone", "message": "x"}]}\n', errors.ApiError),
        (b"<html>\n", errors.MalformedAnswer),
        (b"{}\n", errors.MalformedAnswer),
    ):
        enapter = world.enapter(lambda request, body=body: httpx.Response(200, content=body, headers={"Content-Type": "application/x-ndjson"}))
        with pytest.raises(kind):
            world.list(enapter.commands.iter_command_progress(device_id="d", command_name="c"))


PAYLOADS: dict[str, tuple[Any, str]] = {
    "text for a list": ("abc", "`data` is 'abc', not a list"),
    "number for a list": (5, "`data` is 5, not a list"),
    "object for a list": ({"items": []}, "`data` is an object, not a list"),
    "text in a list": ([{"assetId": "a"}, "b"], r"`data\[1\]` is 'b', not an object"),
    "list in a list": ([[]], r"`data\[0\]` is a list, not an object"),
}


@pytest.mark.parametrize("case", PAYLOADS)
def test_a_listing_of_another_kind_is_malformed(world: World, case: str) -> None:
    payload, message = PAYLOADS[case]
    enos = world.enos(lambda request: envelope(payload))
    for call in (lambda: world.list(enos.connection.search_devices()), lambda: world.run(enos.connection.search_devices.raw())):
        with pytest.raises(errors.MalformedAnswer, match=message):
            call()


@pytest.mark.parametrize(("payload", "shown"), [("nothing found", "'nothing found'"), (True, "True"), ([{"assetId": "a"}], "a list")])
def test_a_payload_of_another_kind_is_malformed(world: World, payload: Any, shown: str) -> None:
    with pytest.raises(errors.MalformedAnswer, match=f"`data` is {shown}, not an object"):
        asset(world, envelope(payload))


def test_maps_and_what_is_on_the_way_to_a_page_are_looked_into(world: World) -> None:
    trees = world.enos(lambda request: envelope({"a": [{"treeId": "t"}], "b": ["x"]}))
    with pytest.raises(errors.MalformedAnswer, match=r"`data\['b'\]\[0\]` is 'x', not an object"):
        world.run(trees.asset_tree.get_asset_trees(asset_ids=["a", "b"]))
    for data, message in (("x", "`data` is 'x', not an object"), ({"assets": {}}, "`data.assets` is an object, not a list"), ({}, "`data.assets` is missing")):
        enos = world.enos(lambda request, data=data: envelope(data))
        with pytest.raises(errors.MalformedAnswer, match=message):
            world.list(enos.app_portal.list_user_assets_v22(user_id="u", org_id="o"))


def test_an_empty_list_may_be_null_or_left_out_beside_a_count_of_none(world: World) -> None:
    for answer in (envelope(None), {"code": 0, "pagination": {"totalSize": 0}}):
        assert world.list(world.enos(lambda request, answer=answer: answer).connection.search_devices()) == []
    with pytest.raises(errors.MalformedAnswer, match="`data` is missing"):
        world.list(world.enos(lambda request: {"code": 0, "msg": "OK"}).connection.search_devices())


@pytest.mark.parametrize(
    "answer", [{}, {"message": "Unauthorized"}, {"error": "x"}, {"errors": [], "more": 1}, [], "x", {"errors": [{"message": "no"}], "devices": None}]
)
def test_an_object_that_is_none_of_the_operations_is_no_empty_listing(world: World, answer: Any) -> None:
    enapter = world.enapter(lambda request: httpx.Response(200, json=answer))
    with pytest.raises(errors.EnergyClientError) as caught:
        world.list(enapter.assets.list_devices())
    if answer == {"message": "Unauthorized"}:
        assert "'Unauthorized'" in str(caught.value)


def test_errors_beside_a_payload_that_hides_them_are_a_partial_success(world: World) -> None:
    found = {"device_id": "d", "type": "ucm", "updated_at": "2026-05-14T08:00:00Z"}
    with pytest.raises(errors.PartialSuccess, match="no manifest") as caught:
        device(world, {"device": found, "errors": [{"code": "gone", "message": "no manifest"}]})
    assert caught.value.answer["device"] == found


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (httpx.Response(200, text="<html>Sign in", headers={"Content-Type": "text/html"}), "web page"),
        (httpx.Response(200, json={"message": "Unauthorized"}), "content"),
        (httpx.Response(200, text="OK"), "not JSON"),
        (httpx.Response(302, json={}), "redirect"),
    ],
)
def test_a_deletion_succeeds_by_an_empty_answer_alone(world: World, answer: httpx.Response, message: str) -> None:
    with pytest.raises(errors.MalformedAnswer, match=message):
        world.run(world.enapter(lambda request: answer).v3.devices.delete_device(device_id="d"))
    with pytest.raises(errors.MalformedAnswer):
        world.run(world.enapter(lambda request: answer).v3.devices.delete_site_device(site_id="s", device_id="d"))
    for empty in (httpx.Response(200), httpx.Response(204), httpx.Response(200, json={}), httpx.Response(200, text=" \n")):
        assert world.run(world.enapter(lambda request, empty=empty: empty).v3.devices.delete_device(device_id="d")) is None


def test_a_table_is_no_json_and_no_page(world: World) -> None:
    answers = (httpx.Response(200, text="<html>", headers={"Content-Type": "text/html"}), httpx.Response(200, json={"x": 1}), httpx.Response(301))
    for answer in answers:
        enapter = world.enapter(lambda request, answer=answer: answer)
        with pytest.raises(errors.MalformedAnswer):
            world.run(enapter.telemetry.query_time_series(from_="x", to="y", telemetry=[{"device": "d", "attribute": "v"}]))


def download(world: World, answer: httpx.Response) -> Any:
    return world.run(world.enos(lambda request: answer).connection.download_file(asset_id="a", category="feature", file_uri="enos-connect://x").read())


@pytest.mark.parametrize(
    "content",
    [b'{"code": 5, "name": "inverter"}', b'{"code": 99404, "name": "x"}', b'{"code": 5, "msg": "x"}', b'{"code": 0}', b"[1]", b"not JSON", b'{"x": NaN}'],
)
def test_a_file_that_happens_to_be_json_is_a_file(world: World, content: bytes) -> None:
    assert download(world, httpx.Response(200, content=content, headers=JSON)) == content


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (httpx.Response(200, json={"code": 99404, "msg": "gone"}), errors.NotFound),
        (httpx.Response(200, json={"code": 12345, "msg": "no", "requestId": "r", "data": None}), errors.ApiError),
        (httpx.Response(404, json={"code": 5, "name": "inverter"}), errors.NotFound),
        (httpx.Response(500, text="oops"), errors.ServerError),
        (httpx.Response(200, text="<html>Sign in", headers={"Content-Type": "text/html; charset=utf-8"}), errors.MalformedAnswer),
        (httpx.Response(302, headers={"Location": "/login"}), errors.MalformedAnswer),
    ],
)
def test_a_refused_file_or_a_page_in_its_place_is_an_error(world: World, answer: httpx.Response, kind: type[Exception]) -> None:
    with pytest.raises(kind) as caught:
        download(world, answer)
    assert type(caught.value) is kind


def test_a_page_in_place_of_an_archive_is_an_error_and_errors_in_json_too(world: World) -> None:
    listed = {"errors": [{"code": "not_found", "message": "gone"}]}
    page = httpx.Response(200, text="<!doctype html>", headers={"Content-Type": "text/html"})
    with pytest.raises(errors.MalformedAnswer, match="web page"):
        world.run(world.enapter(lambda request: page).blueprints.download_blueprint(blueprint_id="b").read())
    with pytest.raises(errors.NotFound, match="gone"):
        world.run(world.enapter(lambda request: listed).blueprints.download_blueprint(blueprint_id="b").read())
