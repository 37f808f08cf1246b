"""Datetimes, dates and timedeltas are written as the specification says for their argument, or refused with what to give instead."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, timedelta, timezone
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from energy_api.enapter.telemetry import query_time_series
from energy_api.enapter.v3_commands import list_device_command_executions
from energy_api.enos.alert import close_alert, search_alerts
from energy_api.enos.batch import save_flow
from energy_api.enos.connection import search_device_logs, search_devices, upload_integration_measurepoints
from energy_api.enos.models import OtaSchedulePolicy
from energy_api.enos.tsdb_data import get_asset_raw_data_by_time_range, submit_data_deletion_job
from energy_api.enos.tsdb_data_v2_0 import get_asset_raw_data_by_time_range as get_asset_raw_data_by_time_range_v2_0
from energy_core.encoding import nested
from energy_core.times import moment

NAIVE = datetime(2026, 5, 14, 10)
AWARE = datetime(2026, 5, 14, 10, tzinfo=timezone(timedelta(hours=8)))
SELECTORS = [{"device": "d", "attribute": "a"}]


def test_rfc_3339_where_the_specification_says_so() -> None:
    query = list_device_command_executions.request(device_id="d", created_at_gte=AWARE, created_at_lt=AWARE.replace(microsecond=1)).query
    assert query == {"created_at.gte": "2026-05-14T02:00:00Z", "created_at.lt": "2026-05-14T02:00:00.000001Z"}
    body = query_time_series.request(from_=AWARE, to=5, granularity=timedelta(minutes=1), telemetry=SELECTORS).json
    assert (body["from"], body["to"], body["granularity"]) == ("2026-05-14T02:00:00Z", 5, "60s")


@pytest.mark.parametrize("at", [NAIVE, AWARE])
def test_the_same_time_is_written_alike_in_both_versions_of_a_service(at: datetime) -> None:
    written = "2026-05-14 10:00:00" if at is NAIVE else "2026-05-14T10:00:00+08:00"
    query = get_asset_raw_data_by_time_range_v2_0.request(asset_ids=["a"], measurepoints=["p"], start_time=at, end_time=at).query
    body = get_asset_raw_data_by_time_range.request(asset_ids=["a"], point_ids=["p"], start_time=at, end_time=at).json
    assert (query["startTime"], query["endTime"]) == (body["startTime"], body["endTime"]) == (written, written)


def test_local_time_or_utc() -> None:
    body = search_alerts.request(org_id="o", start_occur_time=NAIVE, end_occur_time=AWARE).json
    assert (body["startOccurTime"], body["endOccurTime"]) == ("2026-05-14 10:00:00", "2026-05-14T02:00:00Z")


def test_milliseconds_as_numbers_and_as_text() -> None:
    body = close_alert.request(org_id="o", alert_id="e", recover_time=AWARE, local_recover_time=NAIVE).json
    assert (body["recoverTime"], body["localRecoverTime"]) == (1778724000000, "2026-05-14 10:00:00")
    job = submit_data_deletion_job.request(org_id="o", asset_ids="a", model_id="m", start_time=AWARE, end_time="1").json
    assert (job["startTime"], job["endTime"]) == ("1778724000000", "1")
    assert search_device_logs.request(org_id="o", start_time=AWARE, end_time=AWARE).query["startTime"] == "1778724000000"


def test_times_within_a_struct_have_the_form_of_their_field() -> None:
    message: dict[str, Any] = {"id": "1", "params": [{"asset_id": "a", "time": AWARE, "measurepoints": {"p": 1}}]}
    (_, content), *_ = upload_integration_measurepoints.request(org_id="o", enos_message=message).form or []
    assert content["params"] == [{"assetId": "a", "time": 1778724000000, "measurepoints": {"p": 1}}]
    policy = OtaSchedulePolicy(start_timestamp=AWARE)  # type: ignore[arg-type]
    assert nested("a", "model:OtaSchedulePolicy", policy, "energy_api.enos.models") == {"startTimestamp": 1778724000000}
    message["params"][0]["measurepoints"]["p"] = AWARE
    with pytest.raises(
        TypeError, match=r"^enos_message\.params\[0\]\.measurepoints\.p: how a datetime is written is not specified here; give the number or text"
    ):
        upload_integration_measurepoints.request(org_id="o", enos_message=message)


def test_a_day_of_a_schedule() -> None:
    assert "start_time" in {argument.name for argument in save_flow.OPERATION.arguments if argument.time == "date"}
    assert moment("start_time", date(2026, 5, 14), "date") == "2026-05-14"


def test_a_time_where_none_is_specified_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^expression: how a datetime is written is not specified here"):
        search_devices.request(expression=AWARE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("form", "value", "said"),
    [
        ("date-time", NAIVE, "has no time zone; give an aware datetime"),
        ("epoch-ms", NAIVE, "has no time zone; give an aware datetime"),
        ("date-time", date(2026, 5, 14), "expected a datetime, got a date"),
        ("date-time", timedelta(1), "expected a datetime, got a timedelta"),
        ("date-time", time(1), "expected a datetime, got a time"),
        ("date-time", datetime.min.replace(tzinfo=timezone(timedelta(hours=1))), "cannot be written in UTC"),
        ("date", NAIVE, "expected a date, got a datetime"),
        ("local", AWARE, "give a datetime without time zone"),
        ("local", NAIVE.replace(microsecond=1), "no place for parts of a second"),
        ("local-or-utc", AWARE.replace(microsecond=1), "no place for parts of a second"),
        ("local-or-offset", AWARE.replace(microsecond=1), "no place for parts of a second"),
        ("duration", timedelta(milliseconds=1500), "not a number of whole seconds above 0"),
        ("duration", timedelta(0), "not a number of whole seconds above 0"),
        ("duration", timedelta(-1), "not a number of whole seconds above 0"),
        ("duration", NAIVE, "expected a timedelta, got a datetime"),
    ],
)
def test_what_a_form_cannot_say_is_refused(form: str, value: Any, said: str) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^argument: .*{said}"):
        moment("argument", value, form)


def test_local_mean_time_has_no_offset_of_minutes() -> None:
    assert moment("a", datetime(1880, 1, 1, tzinfo=ZoneInfo("Europe/Berlin")), "local-or-offset") == "1879-12-31T23:06:32+00:00"


AWARE_TIMES = st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1), timezones=st.timezones())


@given(AWARE_TIMES)
def test_every_aware_time_is_the_same_instant_in_each_form(at: datetime) -> None:
    assert datetime.fromisoformat(str(moment("a", at, "date-time"))) == at.astimezone(UTC)
    assert datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=int(moment("a", at, "epoch-ms"))) <= at
    whole = at.replace(microsecond=0)
    for form in ("local-or-utc", "local-or-offset"):
        assert datetime.fromisoformat(str(moment("a", whole, form))) == whole.astimezone(UTC)


@given(st.datetimes())
def test_every_local_time_keeps_its_digits(at: datetime) -> None:
    whole = at.replace(microsecond=0)
    for form in ("local", "local-or-utc", "local-or-offset"):
        assert datetime.fromisoformat(str(moment("a", whole, form))) == whole
        assert len(str(moment("a", whole, form))) == len("2026-05-14 10:00:00")


def test_forms_of_the_specification_are_those_that_are_written() -> None:
    from energy_clients import operations

    forms = {argument.time for operation in operations.all() for argument in operation.arguments}
    assert forms == {"", "date-time", "date", "epoch-ms", "epoch-ms-text", "local", "local-or-utc", "local-or-offset", "duration"}
    for form in forms - {""}:
        given_ = {"date": date(2026, 5, 14), "duration": timedelta(1), "local": NAIVE}.get(form, AWARE)
        assert json.dumps(moment("a", given_, form))
