# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class OtaTask(Model, kw_only=True, rename="camel"):
    """The upgrade of one device in a job."""

    task_id: str | None = None
    """ID of the task."""
    org_id: str | None = None
    """Organization that owns the device."""
    asset_id: str | None = None
    """Asset ID of the device."""
    product_key: str | None = None
    """Key of its product."""
    device_key: str | None = None
    """Device key of the device."""
    job_id: str | None = None
    """ID of the job."""
    from_version: str | None = None
    """Firmware version to upgrade from."""
    to_version: str | None = None
    """Firmware version to upgrade to."""
    progress: int | None = None
    """Progress in percent, 0 to 100; negative if the task failed."""
    desc: str | None = None
    """Why the task is in its state, from the platform or the device."""
    status: str | None = None
    """State of the task; known are `init`, `published`, `upgrading`, `succeeded` and `failed`. One that was cancelled has failed: official
    sample code searches for its `desc` "Cancelled by user" and retries it.
    """
    update_time: int | None = None
    """When the firmware last changed, milliseconds since the epoch; in the tables of documentation 2.3.0 and 3.0.0 in Chinese."""


@define(kw_only=True)
class SearchOtaTasksRequest(Model, kw_only=True):
    """Which tasks to return."""

    expression: str | None = None
    """SQL-like filter on `jobId`, `deviceKey`, `fromVersion`, `toVersion`, `status` and `desc`, which know `=` and `in`."""
    pagination: PaginationRequest | None = None
    """Which page; 10 tasks of the first page by default."""


@define(kw_only=True)
class SearchOtaTasksResponse(Model, kw_only=True, rename="camel"):
    """Answer of `searchOtaTasks`: Search the tasks of upgrade jobs, one for each device."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: list[OtaTask] = None  # type: ignore[assignment]  # there on success
    """Tasks of this page."""
    pagination: PaginationResponse | None = None
    """Position in the whole result."""


from . import PaginationRequest, PaginationResponse
