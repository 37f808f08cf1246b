"""Answers into models and back: a page of devices, the same where it drifts from the specification, time series."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable, Iterator
from typing import Any

from energy_api.enos.connection import search_devices
from energy_api.enos.tsdb_data import get_asset_raw_data_by_time_range

from . import payloads
from .measure import Line, Measure, Peer, Setting, compare, cpu

SEARCH = search_devices.OPERATION
SERIES = get_asset_raw_data_by_time_range.OPERATION

Maker = Callable[[], Measure]


def subject(setting: Setting) -> Iterator[Line]:
    """Lines about decoding and encoding."""
    devices = [payloads.device(number) for number in range(200)]
    yield from _page(setting, payloads.page(devices))
    yield from _drifting(setting, payloads.page(devices), payloads.page([device | payloads.DRIFT for device in devices]))
    yield from _encoding(setting, payloads.page(devices))
    yield from _series(setting)


def _page(setting: Setting, page: bytes) -> Iterator[Line]:
    peers = [
        Peer("orjson.loads into dicts", _orjson(setting, page), 1.10),
        Peer("stock openapi-python-client", _stock(setting, "SearchDevicesResponse", page), 8, faster=True),
        Peer("openapi-generator's client", _openapi_generator(setting, page), 5, faster=True),
        Peer("pydantic v2, validate_json", _pydantic(page), 2.5, faster=True),
    ]
    yield from compare("decode 200 devices", cpu(lambda: SEARCH.decode(page)), peers, setting.rounds(30))


def _drifting(setting: Setting, page: bytes, drifting: bytes) -> Iterator[Line]:
    """Of the peers none reads the page that drifts: openapi-python-client's client, given the one that does not, stands for it."""
    peers = [
        Peer("orjson.loads into dicts", _orjson(setting, drifting), 2),
        Peer("stock openapi-python-client, without drift", _stock(setting, "SearchDevicesResponse", page), 4, faster=True),
    ]
    yield from compare("decode 200 devices that drift", cpu(lambda: SEARCH.decode(drifting)), peers, setting.rounds(30))


def _encoding(setting: Setting, page: bytes) -> Iterator[Line]:
    model = SEARCH.decode(page)

    def stock() -> Measure:
        other = _stock_model(setting, "SearchDevicesResponse").from_dict(json.loads(page))
        return cpu(lambda: json.dumps(other.to_dict(), ensure_ascii=False, separators=(",", ":")).encode())

    yield from compare("encode 200 devices", cpu(model.to_json), [Peer("stock openapi-python-client", stock, 8, faster=True)], setting.rounds(30))


def _series(setting: Setting) -> Iterator[Line]:
    count = setting.size(100_000, 1_000)
    rows, columns = payloads.rows(count), payloads.columns(count)
    peers = [
        Peer("orjson.loads into dicts", _orjson(setting, rows), 2.5),
        Peer("stock openapi-python-client", _stock(setting, "GetAssetRawDataByTimeRangeResponse", rows), 5, faster=True),
    ]
    yield from compare(f"{count:,} values in rows (itemFormat=0)", cpu(lambda: SERIES.decode(rows)), peers, setting.rounds(7))
    peers = [
        Peer("orjson.loads into dicts", _orjson(setting, columns), 1),
        Peer("simdjson's parser, nothing made", _simdjson(setting, columns), 3),
    ]
    yield from compare(f"{count:,} values in columns (itemFormat=2)", cpu(lambda: SERIES.decode(columns)), peers, setting.rounds(15))


def _orjson(setting: Setting, text: bytes) -> Maker:
    def make() -> Measure:
        loads = setting.peers.module("orjson").loads
        return cpu(lambda: loads(text))

    return make


def _simdjson(setting: Setting, text: bytes) -> Maker:
    def make() -> Measure:
        parser = setting.peers.module("simdjson").Parser()

        def parse() -> None:
            parser.parse(text)  # let go at once: the parser can be used again only then

        return cpu(parse)

    return make


def _stock_model(setting: Setting, name: str) -> Any:
    setting.peers.client("stock")
    return getattr(importlib.import_module("stock.models"), name)


def _stock(setting: Setting, name: str, text: bytes) -> Maker:
    def make() -> Measure:
        model = _stock_model(setting, name)
        return cpu(lambda: model.from_dict(json.loads(text)))  # what `response.json()` does

    return make


def _openapi_generator(setting: Setting, text: bytes) -> Maker:
    def make() -> Measure:
        setting.peers.client("openapi_generator")
        model = importlib.import_module("openapi_generator_enos.models").SearchDevicesResponse
        return cpu(lambda: model.from_json(text))

    return make


def _pydantic(text: bytes) -> Maker:
    def make() -> Measure:
        model = importlib.import_module("energy_twin.enos").SearchDevicesResponse
        return cpu(lambda: model.model_validate_json(text))

    return make
