# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, define


class TsdbDeletionStatus(OpenIntEnum):
    """State of a job that deletes data."""

    SUBMITTED = 0
    RUNNING = 1
    FINISHED = 2
    SUSPENDED = 3
    CANCELLED = 4
    FAILED = 5


@define(kw_only=True)
class GetDataDeletionDetailsResponse(Model, kw_only=True, rename="camel"):
    """Envelope with one page of deletion jobs."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation; empty or null for success."""
    request_id: str | None = None
    """Identifier of this request. Absent in documentation 2.1.0, present in newer samples."""
    data: TsdbDeletionJobPage = None  # type: ignore[assignment]  # there on success
    """The page."""


@define(kw_only=True)
class TsdbDeletionJob(Model, kw_only=True, rename="camel"):
    """A deletion job."""

    id: str
    """ID of the job."""
    status: TsdbDeletionStatus
    """State of the job: 0 submitted, 1 running, 2 finished, 3 suspended, 4 cancelled, 5 failed."""
    model_id: str | None = None
    """Thing model of the points."""
    asset_ids: str | None = None
    """Asset IDs of the devices whose values are deleted, separated by commas."""
    measurement: str | None = None
    """Identifier of the measurement point."""
    start_time: str | None = None
    """Start of the range, in milliseconds since the epoch, as text."""
    end_time: str | None = None
    """End of the range, in milliseconds since the epoch, as text."""
    launch_time: str | None = None
    """When the job began, such as `2026-05-14T02:11:05.120+0000`."""
    finish_time: str | None = None
    """When the job ended, in the form of `launchTime`."""
    operator: str | None = None
    """Name of the user who submitted the job."""


@define(kw_only=True)
class TsdbDeletionJobPage(Model, kw_only=True, rename="camel"):
    """One page of deletion jobs."""

    total: int
    """Jobs in the whole result."""
    page_num: int
    """Number of this page."""
    page_size: int
    """Jobs per page."""
    list_: list[TsdbDeletionJob]
    """The jobs."""
