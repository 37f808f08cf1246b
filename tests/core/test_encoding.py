"""Any value of Python is sent as what it says, or refused by name."""

from __future__ import annotations

import array
import enum
import json
import math
from collections import OrderedDict, UserDict
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_api.enapter.assets import get_device, list_devices
from energy_api.enapter.telemetry import get_latest_telemetry, query_time_series
from energy_api.enos.connection import create_device, search_devices, upload_integration_measurepoints
from energy_api.enos.tsdb_data import get_asset_di_data_durations
from energy_core.encoding import document, nested


class Kind(str, enum.Enum):  # noqa: UP042  # what users wrote before StrEnum, whose str() is not its value
    GATEWAY = "gateway"


class Level(enum.IntEnum):
    HIGH = 3


class Strange(enum.Enum):
    PAIR = (1, 2)


class Scalar:
    """What scalars of numpy look like: a type of data, no dimension, and an item of Python."""

    ndim = 0

    def __init__(self, item: Any, kind: str = "f") -> None:
        self._item = item
        self.dtype = type("dtype", (), {"kind": kind})

    def item(self) -> Any:
        return self._item


class Array:
    """What arrays and columns look like."""

    ndim = 1

    def __init__(self, items: list[Any], kind: str = "f") -> None:
        self._items = items
        self.dtype = type("dtype", (), {"kind": kind})

    def tolist(self) -> list[Any]:
        return self._items

    item = tolist


class Index:
    """A number of somebody's own."""

    def __index__(self) -> int:
        return 7


class Number(int):
    """A number whose str() is another."""

    def __str__(self) -> str:
        return "other"


class Real(float):
    """The same with a fraction."""

    __str__ = Number.__str__


class Text(str):
    """A text whose str() is another."""

    __slots__ = ()

    def __str__(self) -> str:
        return "other"


def sent(value: Any) -> Any:
    """What a JSON body holds for a value that may be anything, read back."""
    request = create_device.request(org_id="o", product_key="p", timezone="+01:00", device_name={}, device_attributes={"a": value})
    return json.loads(document(request.json))["deviceAttributes"]["a"]


@pytest.mark.parametrize(
    ("value", "there"),
    [
        (Kind.GATEWAY, "gateway"),
        (Level.HIGH, 3),
        (Text("own"), "own"),
        (Number(5), 5),
        (Real(0.5), 0.5),
        (Index(), 7),
        (Scalar(1.5), 1.5),
        (Scalar(3), 3),
        (Scalar(item=True), True),
        (Scalar("x"), "x"),
        (Array([1.5, 2]), [1.5, 2]),
        (array.array("d", [1.5]), [1.5]),
        (Decimal("0.10"), 0.1),
        (Decimal("12"), 12),
        (Decimal("-1E+3"), -1000),
        ((1, "a"), [1, "a"]),
        ({"a": 1}.values(), [1]),
        (range(2), [0, 1]),
        (iter([1]), [1]),
        (UserDict({"a": UserDict({Kind.GATEWAY: None})}), {"a": {"gateway": None}}),
        (OrderedDict(b=1), {"b": 1}),
        (2**64 - 1, 2**64 - 1),
        (2**70, 2**70),  # JSON has whole numbers of any size
        (-(2**63), -(2**63)),
        ("😀\x00\u2028", "😀\x00\u2028"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_json_has_is_sent(value: Any, there: Any) -> None:
    found = sent(value)
    assert (found, type(found)) == (there, type(there))


REFUSED = [
    math.nan,
    math.inf,
    -math.inf,
    Decimal("NaN"),
    Decimal("sNaN"),
    Decimal("Infinity"),
    Decimal("0.1000000000000000055511151231257827"),
    Decimal("1E-999999"),
    Decimal("1E+999999"),
    Fraction(1, 3),
    1j,
    b"x",
    bytearray(b"x"),
    memoryview(b"x"),
    {1},
    frozenset("a"),
    {1: "key"},
    {None: 1},
    "\ud83d",
    {"\udc00": 1},
    -(10**4000),
    int,
    Kind,
    Scalar,
    object(),
    ...,
    len,
    Path("x"),
    Strange.PAIR,
    Scalar(math.nan),
    Scalar(1j),
    Scalar(b"x"),
    Scalar(1747180800000000000, "M"),
    Scalar(60, "m"),
    Array([1, math.nan]),
    Array([1], "M"),
    datetime(2026, 5, 14, tzinfo=UTC),
    date(2026, 5, 14),
    time(1),
    timedelta(1),
]


@pytest.mark.parametrize("value", REFUSED, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("within", [lambda value: value, lambda value: [0, value], lambda value: {"k": value}], ids=["alone", "list", "map"])
def test_what_json_lacks_is_refused_by_name(value: Any, within: Any) -> None:
    with pytest.raises((TypeError, ValueError), match=r"^device_attributes\.a") as raised:
        sent(within(value))
    assert not isinstance(raised.value, UnicodeError | RecursionError)


def test_the_place_within_a_value_is_named() -> None:
    message: dict[str, Any] = {"params": [{"measurepoints": {"p": 1}}, {"measurepoints": {"p": math.nan}}]}
    with pytest.raises(ValueError, match=r"^enos_message\.params\[1\]\.measurepoints\.p: JSON has no nan"):
        upload_integration_measurepoints.request(org_id="o", enos_message=message)


def test_a_value_that_holds_itself_is_refused() -> None:
    endless: dict[str, Any] = {}
    endless["again"] = [endless]
    with pytest.raises(ValueError, match=r"^device_attributes: the value is nested too deeply, or holds itself"):
        create_device.request(org_id="o", product_key="p", timezone="+01:00", device_name={}, device_attributes=endless)


@pytest.mark.parametrize("depth", [1, 50, 200, 1000, 5000])
def test_depth_is_sent_or_refused(depth: int) -> None:
    value: Any = 1
    for _ in range(depth):
        value = [value]
    if depth <= 200:
        assert sent(value) == value
    else:
        with pytest.raises(ValueError, match=r"^device_attributes: the value is nested too deeply"):
            sent(value)


KINDS = st.sampled_from(["", "any", "list[]", "dict[any]", "dict[list[any]]", "|list[dict[]]"])
ODD = st.sampled_from(REFUSED)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.decimals() | st.characters() | st.datetimes() | st.binary(max_size=3) | ODD
TREES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=3) | st.integers(), inner, max_size=4) | st.tuples(inner) | st.builds(Scalar, inner)
    ),
    max_leaves=12,
)


@given(KINDS, TREES)
def test_any_value_is_valid_json_or_refused(kind: str, value: Any) -> None:
    content, refusal = None, "argument"
    try:
        content = document(nested("argument", kind, value, ""))
    except (TypeError, ValueError) as error:
        refusal = str(error)
    assert refusal.startswith("argument")
    if content is None:
        return
    read = json.loads(content.decode(), parse_constant=lambda constant: pytest.fail(constant))
    assert same(value, read)


def same(value: Any, read: Any) -> bool:
    if isinstance(value, dict):
        return value.keys() == read.keys() and all(same(value[key], read[key]) for key in value)
    if isinstance(value, list | tuple):
        return len(value) == len(read) and all(map(same, value, read))
    if isinstance(value, Scalar):
        return same(value.item(), read)
    if isinstance(value, Decimal):
        return isinstance(read, int | float) and Decimal(repr(read)) == value
    return type(value) is type(read) and bool(value == read)


@pytest.mark.parametrize("value", [Kind.GATEWAY, "gateway", Text("gateway"), Scalar("gateway")])
def test_queries_headers_and_paths_have_the_value(value: Any) -> None:
    request = list_devices.request(page_token=value, expand=[value], filter_type_in=[value, "x"], auth_user=value)
    assert request.query == {"page_token": "gateway", "expand": "gateway", "filter[type_in]": "gateway,x"}
    assert request.headers == {"X-Enapter-Auth-User": "gateway"}
    assert get_device.request(device_id=value).path == "/assets/v1/devices/gateway"


@pytest.mark.parametrize(
    "value", [["a"], {"a": 1}, ("a",), {"a"}, b"a", ..., math.nan, "\ud800", object(), iter("a"), Array(["a"])], ids=lambda value: type(value).__name__
)
def test_where_one_value_belongs_no_structure_is_written(value: Any) -> None:
    for name in ("page_token", "auth_user"):
        with pytest.raises((TypeError, ValueError), match=f"^{name}: "):
            list_devices.request(**{name: value})
    with pytest.raises((TypeError, ValueError), match=r"^device_id: "):
        get_device.request(device_id=value)
    with pytest.raises((TypeError, ValueError), match=r"^expression: "):
        search_devices.request(expression=value)


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ([None], r"filter_type_in\[0\]: None cannot be sent"),
        (["a", ["b"]], r"filter_type_in\[1\]: list"),
        ([math.inf], r"filter_type_in\[0\]: JSON has no inf"),
        (["\ud800"], r"filter_type_in\[0\]: "),
        ("\ud800", r"filter_type_in: "),
        ({"a"}, r"filter_type_in: expected a list, got set: its order is not certain"),
        (b"ab", r"filter_type_in: expected a list, got bytes"),
        ({"a": 1}, r"filter_type_in: expected a list, got dict"),
        (Kind, r"filter_type_in: expected a list, got the class Kind"),
        (5, r"filter_type_in: expected a list, got int"),
    ],
)
def test_a_part_that_has_no_text_is_named(value: Any, said: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{said}"):
        list_devices.request(filter_type_in=value)


def test_lists_may_be_iterators_views_and_columns() -> None:
    assert list_devices.request(filter_type_in=Kind.GATEWAY).query == {"filter[type_in]": "gateway"}
    for value in (iter(["a", "b"]), {"a": 1, "b": 2}.keys(), Array(["a", "b"])):
        assert list_devices.request(filter_type_in=value).query == {"filter[type_in]": "a,b"}


@pytest.mark.parametrize(
    ("value", "text"), [(True, "true"), (False, "false"), (Number(5), "5"), (Real(0.5), "0.5"), (Decimal("1E+2"), "100"), (1e22, "1e+22"), (Level.HIGH, "3")]
)
def test_what_is_no_text_has_one_in_a_query(value: Any, text: str) -> None:
    assert list_devices.request(page_token=value, expand=[value, "x"]).query == {"page_token": text, "expand": f"{text},x"}


def test_null_is_sent_where_the_specification_has_it() -> None:
    for status, there in ((None, None), (["0", 1], "0,1")):
        request = get_asset_di_data_durations.request(asset_ids="a", point_ids="p", start_time="x", end_time="y", status=status)  # type: ignore[arg-type]
        assert request.json["status"] == there


def test_maps_of_a_query_name_the_key_that_cannot_be_sent() -> None:
    with pytest.raises(TypeError, match=r"^devices\.d1\[0\]: None cannot be sent"):
        get_latest_telemetry.request(devices={"d1": [None]})  # type: ignore[list-item]


SELECTORS = [{"device": "d", "attribute": "a"}]
PARIS = timezone(timedelta(hours=2))


def test_numbers_and_texts_stay_what_they_are_where_a_time_may_stand() -> None:
    request = query_time_series.request(from_=1.5, to="2026-05-14T00:00:00Z", granularity="1m", telemetry=SELECTORS)
    assert request.json == {"from": 1.5, "to": "2026-05-14T00:00:00Z", "granularity": "1m", "telemetry": SELECTORS}


def test_scalars_and_columns_of_numpy_and_pandas() -> None:
    np, pd = pytest.importorskip("numpy"), pytest.importorskip("pandas")
    for value, there in [
        (np.int64(3), 3),
        (np.float64(1.5), 1.5),
        (np.float32(0.5), 0.5),
        (np.bool_(1), True),
        (np.str_("x"), "x"),
        (np.array(4), 4),
        (np.arange(3), [0, 1, 2]),
        (np.eye(2), [[1.0, 0.0], [0.0, 1.0]]),
        (pd.Series([1, 2]), [1, 2]),
        (pd.Index(["a"]), ["a"]),
    ]:
        assert sent(value) == there
        assert type(sent(value)) is type(there)
    odd = [np.float64("nan"), np.complex64(1), np.datetime64("2026-01-01"), np.timedelta64(1, "s"), np.bytes_(b"x"), np.longdouble(1), pd.NA, pd.NaT]
    for value in [*odd, np.array([1.5, np.nan]), np.array(["2026-01-01"], "M8[ns]"), pd.Series([1.5, None]), pd.DataFrame({"a": [1]})]:
        with pytest.raises((TypeError, ValueError), match=r"^device_attributes\.a"):
            sent(value)


def test_times_of_pandas() -> None:
    pd = pytest.importorskip("pandas")
    at = pd.Timestamp("2026-05-14 10:00", tz="Europe/Paris")
    request = query_time_series.request(from_=at, to=at.to_pydatetime(), granularity=pd.Timedelta("5min"), telemetry=SELECTORS)
    assert request.json | {"telemetry": 0} == {"from": "2026-05-14T08:00:00Z", "to": "2026-05-14T08:00:00Z", "granularity": "300s", "telemetry": 0}
    with pytest.raises(ValueError, match=r"^from_: NaT is no time"):
        query_time_series.request(from_=pd.NaT, to=1, telemetry=SELECTORS)
