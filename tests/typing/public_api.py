"""What type checkers see: read by mypy and pyright, both strict, and never run.

A line with `type: ignore` is wrong on purpose; both checkers complain about an ignore that is not needed, so each proves its error.
"""
# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import assert_type

import httpx

from energy_clients import Answer, AsyncDownload, AsyncEnapter, AsyncEnOS, AsyncPager, Download, Enapter, EnOS, Page, Pager, Retries, TimeSeries
from energy_clients.enapter.models import AssetDevice, CommandResult, GetLatestTelemetryResponse
from energy_clients.enos.models import AssetDetails, Device, DeviceStatus, Product, StringI18n, TsdbItems

MIDNIGHT = datetime(2026, 5, 14, tzinfo=UTC)


def blocking(enos: EnOS, enapter: Enapter) -> None:
    assert_type(enos.asset.get_asset(asset_id="a"), AssetDetails)
    assert_type(enos.asset.get_asset.raw(asset_id="a"), Answer[AssetDetails])
    assert_type(enos.asset.get_asset.request(asset_id="a"), httpx.Request)
    assert_type(enos.connection.search_devices(expression="x", page_size=100), Pager[Device])
    assert_type(enos.connection.search_devices().limit(3).prefetch(8), Pager[Device])
    assert_type(enos.connection.search_devices().first(), Device | None)
    assert_type(enos.connection.search_devices().total, int | None)
    assert_type(enos.connection.search_devices().pages(), Iterator[Page[Device]])
    for device in enos.connection.search_devices():
        assert_type(device, Device)
        assert_type(device.asset_id, str | None)
        assert_type(device.status, DeviceStatus | None)
        assert_type(device.device_name, StringI18n | None)
    assert_type(enos.connection.get_product(product_key="p"), Product)
    assert_type(enos.tsdb_data.get_asset_raw_data_by_time_range(asset_ids=["a"], point_ids="p", start_time="", end_time=""), TsdbItems)
    assert_type(enos.connection.download_file(file_uri="u", category="feature"), Download)
    assert_type(enos.connection.download_file(file_uri="u", category="feature").save("f"), Path)
    assert_type(enos.with_options(timeout=3.0), EnOS)
    assert_type(EnOS.from_env(), EnOS)

    assert_type(enapter.assets.list_devices(expand=["connectivity"], filter_type_in=["ucm"]), Pager[AssetDevice])
    assert_type(enapter.assets.get_device(device_id="d"), AssetDevice)
    assert_type(enapter.telemetry.get_latest_telemetry(devices={"d": ["voltage"]}), GetLatestTelemetryResponse)
    assert_type(enapter.telemetry.query_time_series(from_=0, to="2026-05-14T00:00:00Z", telemetry=[{"device": "d"}]), TimeSeries)
    assert_type(enapter.telemetry.query_time_series(from_=MIDNIGHT, to=MIDNIGHT, granularity=timedelta(minutes=1), telemetry=[]), TimeSeries)
    assert_type(enapter.commands.execute_command(device_id="d", command_name="ping"), CommandResult)
    assert_type(enapter.commands.iter_command_progress(device_id="d", command_name="ping"), Iterator[CommandResult])


async def awaited(enos: AsyncEnOS, enapter: AsyncEnapter) -> None:
    assert_type(await enos.asset.get_asset(asset_id="a"), AssetDetails)
    assert_type(await enos.asset.get_asset.raw(asset_id="a"), Answer[AssetDetails])
    assert_type(enos.connection.search_devices(expression="x"), AsyncPager[Device])
    assert_type(enos.connection.search_devices().limit(3), AsyncPager[Device])
    assert_type(await enos.connection.search_devices().first(), Device | None)
    assert_type(await enos.connection.search_devices().total, int | None)
    assert_type(enos.connection.search_devices().pages(), AsyncIterator[Page[Device]])
    async with enos.connection.search_devices().prefetch(8) as ahead:
        assert_type(ahead, AsyncPager[Device])
    async for device in enos.connection.search_devices():
        assert_type(device, Device)
    assert_type(enos.connection.download_file(file_uri="u", category="feature"), AsyncDownload)
    assert_type(await enos.connection.download_file(file_uri="u", category="feature").save("f"), Path)
    assert_type(enos.with_options(org_id="o2"), AsyncEnOS)
    async for asset in enapter.assets.list_devices():
        assert_type(asset, AssetDevice)
    assert_type(await enapter.telemetry.query_time_series(from_=0, to=1, telemetry=[]), TimeSeries)
    async for state in enapter.commands.iter_command_progress(device_id="d", command_name="ping"):
        assert_type(state, CommandResult)


def wrong(enos: EnOS, enapter: Enapter) -> None:
    enos.asset.get_asset(asset="a")  # type: ignore[call-arg]
    enos.connection.search_devices(expresion="x")  # type: ignore[call-arg]
    enos.connection.search_devices(page_size="many")  # type: ignore[arg-type]
    enos.connection.create_device(product_key="p", timezone="+01:00", device_name="x")  # type: ignore[arg-type]
    enos.connection.get_product()  # type: ignore[call-arg]
    enos.alert.close_alert(alert_id="a", recover_time=timedelta(1))  # type: ignore[arg-type]
    _ = enos.connection.list_devices  # type: ignore[attr-defined]
    enos.asset.get_asset("a")  # type: ignore[call-arg]
    enapter.assets.get_device()  # type: ignore[call-arg]
    _ = enapter.assets.list_devices(page_size=10).items  # type: ignore[attr-defined]
    _ = enos.no_such_service  # type: ignore[attr-defined]
    enos.with_options(timeouts=3.0)  # type: ignore[call-arg]
    EnOS("https://apim.test", app_key="k")  # type: ignore[call-arg]
    enos.with_options(retries="3")  # type: ignore[arg-type]
    enos.with_options(retries=Retries(decide=lambda failed: failed.errors))  # type: ignore[attr-defined]
