# Generated from specs/: do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from energy_core import Model, define


@define(kw_only=True)
class SubmitDataDeletionJobRequest(Model, kw_only=True, rename="camel"):
    """Which values to delete."""

    _TIMES: ClassVar[Mapping[str, str]] = {"startTime": "epoch-ms-text", "endTime": "epoch-ms-text"}

    model_id: str
    """Thing model of the points."""
    asset_ids: str
    """Asset IDs of the devices whose values are deleted."""
    point_id: str | None = None
    """Identifier of the measurement point. All points of the model when left out."""
    start_time: str
    """Start of the range, in milliseconds since the epoch, as text."""
    end_time: str
    """End of the range, in milliseconds since the epoch, as text."""


@define(kw_only=True)
class SubmitDataDeletionJobResponse(Model, kw_only=True, rename="camel"):
    """Envelope with the ID of a job."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request. Absent in documentation 2.1.0, present in newer samples."""
    data: int = None  # type: ignore[assignment]  # there on success
    """ID of the deletion job; it can be larger than 2^53."""
