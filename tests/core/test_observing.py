"""What of a call may be seen from outside."""

from __future__ import annotations

import logging
import traceback

import pytest

from energy_api.enos.asset import get_asset
from energy_core.errors import MalformedAnswer, ServerError
from energy_core.observing import Facts, bare, repeated, watched

URL = "https://apim.test/base"


def raised() -> MalformedAnswer:
    secret = "S3CRET"  # a variable of a frame that the error comes through
    try:
        try:
            {}[secret[:0]]
        except KeyError as error:
            raise MalformedAnswer("odd") from error
    except MalformedAnswer as error:
        return error


def test_an_error_that_is_laid_bare_keeps_its_cause_and_no_frames() -> None:
    error = raised()
    assert "S3CRET" in str([frame.f_locals for frame, _ in traceback.walk_tb(error.__traceback__)])
    assert bare(error) is error
    assert isinstance(error.__cause__, KeyError)
    assert error.__traceback__ is error.__cause__.__traceback__ is None


def test_an_error_that_others_led_to_by_chance_forgets_them() -> None:
    try:
        try:
            raise KeyError("secret")
        except KeyError:
            raise MalformedAnswer("odd") from None
    except MalformedAnswer as caught:
        error = caught
    assert bare(error).__context__ is None


def test_nobody_looks_so_nothing_is_made() -> None:
    logger = logging.getLogger("energy_clients.calls")
    level = logger.level
    try:
        logger.setLevel(logging.WARNING)
        assert watched(get_asset.OPERATION, URL) is None
        logger.setLevel(logging.INFO)
        assert watched(get_asset.OPERATION, URL) is not None
    finally:
        logger.setLevel(level)


def test_a_repetition_is_told_without_a_watch_too(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING)
    repeated(None, get_asset.OPERATION, ServerError("busy", code=99500, status=200, request_id="r"), 2, 0.25)
    [record] = caplog.records
    assert [getattr(record, name) for name in Facts._fields if name != "duration_ms"] == [
        "get_asset",
        "GET",
        "/asset-service/v2.1/assets?action=get",
        200,
        2,
        99500,
        "r",
        "ServerError",
    ]
    assert record.getMessage().endswith("again in 0.250 s")
