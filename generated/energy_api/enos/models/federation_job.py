# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class FederationJobState(OpenStrEnum):
    """How a job ended."""

    FAILED = "Failed"
    CANCELED = "Canceled"
    SUCCEEDED = "Succeeded"


@define(kw_only=True)
class FederationJob(Model, kw_only=True, rename="camel"):
    """A job in a list."""

    job_id: str
    """ID of the job."""
    sql_query: str
    """The query."""
    state: FederationJobState
    """How the job ended. Other values are to be expected for running jobs."""
    request_time: str
    """When the job was submitted; `MM/dd/yyyy HH:mm:ss` in the sample."""
    duration: str
    """How long the job ran, with its unit, such as `1.8 sec`."""
    start_time: int
    """When the job began; milliseconds since the epoch."""
    end_time: int | None = None
    """When the job ended; milliseconds since the epoch."""


@define(kw_only=True)
class FederationJobs(Model, kw_only=True, rename="camel"):
    """The jobs of a channel."""

    running_jobs: list[FederationJob] | None = None
    """Jobs that are running; null for none."""
    finished_jobs: list[FederationJob] | None = None
    """Jobs that have ended; null for none."""


@define(kw_only=True)
class ListFederationJobsResponse(Model, kw_only=True):
    """Answer of `listFederationJobs`: List the running and finished jobs of a channel."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: FederationJobs = None  # type: ignore[assignment]  # there on success
    """The jobs."""
