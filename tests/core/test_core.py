"""Generated models read tolerant and write exact; requests are refused with the name of the argument that cannot be sent."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_api.enapter import models as enapter
from energy_api.enapter.assets import get_device, list_devices
from energy_api.enapter.telemetry import get_latest_telemetry
from energy_api.enos import models as enos
from energy_api.enos.connection import replace_device, search_devices
from energy_api.enos.tsdb_data import get_asset_latest_data
from energy_core import UNSET as GIVEN_NOT
from energy_core import Argument, DecodeError, Envelope, File, Model, OpenIntEnum, Operation, Unset, dump
from energy_core.http import Blocking, build
from energy_core.options import Options, time_limits
from energy_core.plans import wires
from support import more_examples


class Level(OpenIntEnum):
    """How bad."""

    LOW = 1
    HIGH = 2


def test_unknown_fields_are_kept_and_written_back() -> None:
    device = enos.Device.from_dict({"assetId": "a", "colour": {"is": "new"}})
    assert device.extra_fields == {"colour": {"is": "new"}}
    assert device.to_dict() == {"assetId": "a", "colour": {"is": "new"}}


def test_null_is_remembered_and_absent_is_not_null() -> None:
    assert enos.Device.from_dict({"deviceDesc": None}).to_dict() == {"deviceDesc": None}
    assert enos.Device.from_dict({}).to_dict() == {}
    assert enos.Device.from_dict({"deviceDesc": None}).device_desc is None


def test_an_unknown_value_of_an_enumeration_is_kept_and_flagged() -> None:
    status = enos.Device.from_dict({"status": "asleep"}).status
    assert isinstance(status, enos.DeviceStatus)
    assert (status, status.known) == ("asleep", False)
    assert enos.DeviceStatus("online").known
    assert {"asleep": 1}[status] == 1
    assert pickle.loads(pickle.dumps(status)) == copy.deepcopy(status) == status
    assert enos.Device.from_dict({"status": 5}).to_dict() == {"status": 5}


def test_an_unknown_number_of_an_enumeration_is_kept_and_flagged() -> None:
    assert (Level(9), Level(9).known, Level(1).known, Level(2)) == (9, False, True, Level.HIGH)
    assert hash(Level(9)) == hash(9)
    assert pickle.loads(pickle.dumps(Level(9))) == 9
    with pytest.raises(ValueError, match="nine"):
        Level("nine")


@pytest.mark.parametrize(("given_", "read"), [("12", 12), ("1_2", "1_2"), ("", ""), ("n/a", "n/a"), ("٣", "٣"), (12, 12)])
def test_whole_numbers_may_come_as_text(given_: Any, read: Any) -> None:
    found = enos.Device.from_dict({"createTime": given_}).create_time
    assert found == read
    assert type(found) is type(read)


@pytest.mark.parametrize(("given_", "read"), [("1.5", 1.5), ("NaN", "NaN"), ("1e999", "1e999"), ("x", "x")])
def test_numbers_may_come_as_text(given_: Any, read: Any) -> None:
    assert enapter.TelemetrySnapshot.from_dict({"timestamp": given_}).timestamp == read


def test_truth_and_texts_may_come_as_something_else() -> None:
    assert enapter.Connectivity.from_dict({"online": "True"}).online is True
    assert enapter.Connectivity.from_dict({"online": "yes"}).online == "yes"
    assert enos.Device.from_dict({"orgId": 5}).org_id == "5"


def test_a_second_spelling_is_read_and_written_back_as_it_came() -> None:
    details = enos.AssetDetails.from_dict({"desc": "d"})
    assert details.description == "d"
    assert details.to_dict() == {"desc": "d"}
    assert dict(details.extra_fields) == {}
    assert enos.AssetDetails.from_dict({"desc": None}).to_dict() == {"desc": None}
    both = {"description": "a", "desc": "b"}
    assert enos.AssetDetails.from_dict(both).to_dict() == both
    assert attrs.evolve(details, description=None).to_dict() == {}
    details.description = None
    assert details.to_dict() == {}


def test_rows_and_series_are_told_apart() -> None:
    items = enos.TsdbItems.from_dict(
        {"items": [{"assetId": "a", "timestamp": 1, "p": 2.5}, {"assetId": "a", "pointId": "p", "timestamp": [1], "value": [2]}]}
    ).items
    assert [type(item).__name__ for item in items] == ["TsdbRow", "TsdbSeries"]
    assert items[0].values == {"p": 2.5}  # type: ignore[union-attr]
    odd = {"items": [None, 3, {"assetId": "a"}]}
    assert enos.TsdbItems.from_dict(odd).to_dict() == odd


def test_free_keys_stand_apart_from_fixed_ones() -> None:
    row = enos.TsdbRow.from_dict({"assetId": "a", "timestamp": 1, "quality": None, "avg(p)": 3})
    assert (row.values, row.quality) == ({"avg(p)": 3}, None)
    assert row.to_dict() == {"assetId": "a", "timestamp": 1, "quality": None, "avg(p)": 3}
    built = enos.TsdbRow(asset_id="a", timestamp=1)
    assert built.to_dict() == {"assetId": "a", "timestamp": 1}


def model_classes() -> list[type[Model]]:
    found = [getattr(package, name) for package in (enos, enapter) for name in dir(package)]
    return [kind for kind in found if issubclass(kind, Model)]


MODELS = model_classes()
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
    | st.sampled_from(["1", "2.50", "true", "online"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def wire_names(kind: type[Model]) -> list[str]:
    named = [wire for name, wire in wires(kind) if name != kind._VALUES]
    return [*named, *kind._ALIASES]


@st.composite
def answers(draw: st.DrawFn) -> tuple[type[Model], dict[str, Any]]:
    kind = draw(st.sampled_from(MODELS))
    return kind, draw(st.dictionaries(st.sampled_from(wire_names(kind) or ["x"]) | st.text(max_size=5), VALUES, max_size=6))


def same(given_: Any, written: Any) -> bool:
    """Whether nothing was lost: keys are the same, values too but for the difference between a number or a truth and its text."""
    if isinstance(given_, dict) and isinstance(written, dict):
        return given_.keys() == written.keys() and all(same(value, written[key]) for key, value in given_.items())
    if isinstance(given_, list) and isinstance(written, list):
        return len(given_) == len(written) and all(map(same, given_, written))
    return bool(given_ == written) or _plain(given_) == _plain(written)


def _plain(value: Any) -> Any:
    try:
        return float(str(value))
    except ValueError:
        return str(value).lower()


@more_examples(2)
@given(answers())
def test_any_object_is_read_and_nothing_is_lost(case: tuple[type[Model], dict[str, Any]]) -> None:
    kind, data = case
    model = kind.from_dict(data)
    assert same(data, model.to_dict()), model
    assert same(data, dump([model])[0])
    assert pickle.loads(pickle.dumps(model)).to_dict() == model.to_dict()


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[" * 100_000, b"[1]", b'"a"', b"null", b"true", b"1.5"])
def test_content_that_is_no_object_says_so(content: bytes) -> None:
    with pytest.raises(DecodeError, match="search_devices: the answer is"):
        search_devices.decode(content)


def test_a_value_that_must_be_given_is_named() -> None:
    with pytest.raises(TypeError, match="new_device_key: a value is required"):
        replace_device.request(new_device_key=None)  # type: ignore[arg-type]


def test_what_the_client_knows_may_be_left_out() -> None:
    assert list(search_devices.request().missing) == ["org_id"]


@pytest.mark.parametrize("devices", ["x", 5, None, "", ".", "..", "a\nb", "a\x00", "\x85", "\ud800"])
def test_what_would_change_a_path_is_refused(devices: Any) -> None:
    if devices in ("x", 5):
        assert get_device.request(device_id=devices).path == f"/assets/v1/devices/{devices}"
    else:
        with pytest.raises((TypeError, ValueError), match=r"^device_id: "):
            get_device.request(device_id=devices)


def test_a_segment_of_a_path_is_encoded() -> None:
    assert get_device.request(device_id="a/b?c#d{e}%").path == "/assets/v1/devices/a%2Fb%3Fc%23d%7Be%7D%25"


def test_a_header_cannot_hold_two() -> None:
    with pytest.raises(ValueError, match=r"^auth_user: "):
        list_devices.request(auth_user="a\r\nX: y")
    assert list_devices.request(auth_user="a").headers == {"X-Enapter-Auth-User": "a"}


def test_lists_are_joined_with_commas() -> None:
    assert list_devices.request(expand=["properties", "connectivity"]).query == {"expand": "properties,connectivity"}
    assert get_asset_latest_data.request(asset_ids=["a", "b"], point_ids="p,q").json == {"assetIds": "a,b", "pointIds": "p,q"}
    with pytest.raises(ValueError, match=r"^asset_ids: 'a,b' holds a comma"):
        get_asset_latest_data.request(asset_ids=["a,b"], point_ids="p")
    with pytest.raises(TypeError, match=r"^asset_ids: expected a list"):
        get_asset_latest_data.request(asset_ids=5, point_ids="p")  # type: ignore[arg-type]


def test_maps_in_a_query_have_a_name_for_each_key() -> None:
    assert get_latest_telemetry.request(devices={"d1": ["a", "b"], "d2": "c"}).query == {"devices[d1]": "a,b", "devices[d2]": "c"}
    with pytest.raises(TypeError, match=r"^devices: expected a mapping"):
        get_latest_telemetry.request(devices="d1")  # type: ignore[arg-type]


def test_nested_values_of_a_wrong_shape_are_named() -> None:
    from energy_api.enapter.telemetry import query_time_series

    selector = enapter.TimeSeriesSelector(device="d", attribute="a")
    request = query_time_series.request(from_=1, to="2026-01-01T00:00:00Z", telemetry=[selector, {"device": "e", "attribute": "b"}])
    assert request.json["telemetry"] == [{"device": "d", "attribute": "a"}, {"device": "e", "attribute": "b"}]
    with pytest.raises(TypeError, match=r"^telemetry\[1\]: expected TimeSeriesSelector or a mapping, got str"):
        query_time_series.request(from_=1, to=2, telemetry=[selector, "d"])  # type: ignore[list-item]
    with pytest.raises(TypeError, match=r"^telemetry: expected a list, got dict"):
        query_time_series.request(from_=1, to=2, telemetry={})  # type: ignore[arg-type]


def test_fields_of_a_struct_for_paging_go_to_their_place() -> None:
    assert search_devices.request(org_id="o", page_size=5, page_no=2).json == {"pagination": {"pageSize": 5, "pageNo": 2}}


def test_not_given_is_false_and_itself() -> None:
    assert not GIVEN_NOT
    assert isinstance(GIVEN_NOT, Unset)
    assert pickle.loads(pickle.dumps(GIVEN_NOT)) is GIVEN_NOT
    assert repr(GIVEN_NOT) == "UNSET"
    assert File(b"x", "x.csv").content_type == "application/octet-stream"


SESSION = Operation(
    platform="demo",
    service="things",
    name="get_thing",
    operation_id="getThing",
    method="GET",
    path="/things",
    summary="Get a thing.",
    query={},
    safety="read",
    envelope=Envelope(),
    errors={},
    since="1",
    source=[],
    auth=(),
    answer="json",
    arguments=(Argument("sid", "sid", "cookie", required=True), Argument("theme", "theme", "cookie"), Argument("beta", "beta", "cookie")),
)
PLAIN = Options(hosts={"": "https://things.test"}, values={}, headers={}, timeout=time_limits(1))


@given(st.text(st.sampled_from("!#$%&'()*+-./:<=>?@[]^_`{|}~09AZaz"), max_size=20))
def test_cookies_are_one_header(sid: str) -> None:
    sent = build(SESSION.request(sid=sid, theme=None, beta=True), PLAIN)
    assert sent.headers.get_list("Cookie") == [f"sid={sid}; beta=true"]


@pytest.mark.parametrize("value", ["a b", "a;b", "a,b", 'a"b', "a\\b", "a\r\nb", "\x00", "ä"])
def test_a_value_that_a_cookie_cannot_hold_is_refused_without_repeating_it(value: str) -> None:
    with pytest.raises(ValueError, match=r"^theme: a cookie holds neither") as caught:
        SESSION.request(sid="s", theme=value, beta=None)
    assert value not in str(caught.value)


def test_cookies_of_an_operation_go_beside_those_that_a_server_has_set() -> None:
    sent: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["Cookie"])
        return httpx.Response(200, json={}, headers={"Set-Cookie": "node=n1"})

    pool = Blocking(None, ["https://things.test"], transport=httpx.MockTransport(handle))
    for sid in ("a", "b"):
        pool.send(build(SESSION.request(sid=sid, theme=None, beta=None), PLAIN), SESSION)
    pool.close()
    assert sent == ["sid=a", "sid=b; node=n1"]
