"""JSON as platforms send it: what servers write although JSON has no such thing costs one value, never the answer, and is never a bare exception."""

from __future__ import annotations

import json
from math import isfinite
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_core import DecodeError
from energy_core.parsing import parse

ODD: dict[str, tuple[bytes, Any]] = {
    "a byte order mark": (b'\xef\xbb\xbf{"a": 1}', {"a": 1}),
    "UTF-16": ('{"a": "é"}'.encode("utf-16"), {"a": "é"}),
    "NaN": (b'{"a": NaN, "b": 1.5}', {"a": None, "b": 1.5}),
    "infinities": (b"[Infinity, -Infinity, 1e400, -1e400, 1e308]", [None, None, None, None, 1e308]),
    "more digits than Python reads": (b"[1, " + b"9" * 5_000 + b"]", [1, None]),
    "half an emoji at the end": (b'{"a": "Pump \\ud83d", "b": 1}', {"a": "Pump \ufffd", "b": 1}),
    "half an emoji before text": (
        b'["\\ud83d abc", "\\uDE00", "\\ud83d\\u0041", "\\ud83d\\ud83d\\ude00"]',
        ["\ufffd abc", "\ufffd", "\ufffdA", "\ufffd\U0001f600"],
    ),
    "a backslash that only looks like half an emoji": (b'["\\\\ud83d", NaN]', ["\\ud83d", None]),
    "invalid UTF-8": (b'{"a": "caf\xe9", "b": "\xed\xa0\xbd", "c": 1}', {"a": "caf\ufffd", "b": "\ufffd\ufffd\ufffd", "c": 1}),
    "a control character": (b'{"a": "x\ny\x01"}', {"a": "x\ny\x01"}),
}


@pytest.mark.parametrize("case", ODD)
def test_a_slip_costs_one_value_and_is_told(case: str) -> None:
    content, data = ODD[case]
    assert parse(content) == (data, True)


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "truncated"),
        (b'{"a": 1', "truncated"),
        (b'{"a": NaN', "malformed"),
        (b"hello", "malformed"),
        (b'{"a": 1} x', "trailing"),
        (b"[" * 1_500 + b"]" * 1_500, "nested too deeply"),
        (b"[NaN," + b"[" * 1_500 + b"]" * 1_501, "nested too deeply"),
        (b'{"a": "\\u12"}', "malformed"),
    ],
)
def test_what_is_no_json_says_why(content: bytes, message: str) -> None:
    with pytest.raises(DecodeError, match=message):
        parse(content)


def test_of_a_repeated_key_the_last_counts() -> None:
    assert parse(b'{"a": 1, "a": 2}') == ({"a": 2}, False)
    assert parse(b'{"a": 1, "a": NaN}') == ({"a": None}, True)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


@given(VALUES, st.booleans(), st.booleans())
def test_what_python_writes_is_read_but_for_what_json_lacks(value: Any, escaped: bool, marked: bool) -> None:
    text = json.dumps(value, ensure_ascii=escaped)
    content = (b"\xef\xbb\xbf" if marked else b"") + text.encode("utf-8", "surrogatepass")
    read = parse(content)
    if not marked and not _halves(value) and all(map(isfinite, _numbers(value))):
        assert read == (value, False)
    msgspec.json.encode(read.data)  # no half of a pair is left
    assert all(isfinite(number) for number in _numbers(read.data))


@given(st.binary(max_size=40) | st.text(alphabet='{}[]",:\\ud83e0NaInfity-1 \n', max_size=40).map(str.encode))
def test_any_bytes_are_read_or_refused_in_one_way(content: bytes) -> None:
    try:
        msgspec.json.encode(parse(content).data)
    except DecodeError:
        with pytest.raises((msgspec.DecodeError, UnicodeDecodeError)):  # nothing that is JSON is refused
            msgspec.json.decode(content)


def _halves(value: Any) -> bool:
    if isinstance(value, dict):
        return any(_halves(key) or _halves(inner) for key, inner in value.items())
    if isinstance(value, list):
        return any(map(_halves, value))
    return isinstance(value, str) and any("\ud800" <= character <= "\udfff" for character in value)


def _numbers(value: Any) -> list[float]:
    if isinstance(value, dict | list):
        return [number for inner in (value.values() if isinstance(value, dict) else value) for number in _numbers(inner)]
    return [value] if isinstance(value, float) else []
