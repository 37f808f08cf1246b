# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class FederationJobDetails(Model, kw_only=True, rename="camel"):
    """A job with its execution profile."""

    job_id: str
    """ID of the job."""
    sql_query: str
    """The query."""
    state: str | int
    """State of the job; a string by the table, a number in the sample."""
    total_fragments: int
    """Number of fragments; a string by the table."""
    finished_fragments: int
    """Number of fragments that have ended; a string by the table."""
    start_time: int
    """When the job began; milliseconds since the epoch."""
    end_time: int | None = None
    """When the job ended; milliseconds since the epoch."""
    fragment_profile: list[FederationMajorFragment] | None = None
    """The fragments; only in the sample."""
    type: int | None = None
    """Number of the type of the job; only in the sample."""
    plan_end: int | None = None
    """When planning ended; milliseconds since the epoch. Only in the sample."""
    queue_wait_end: int | None = None
    """When the job left the queue; milliseconds since the epoch. Only in the sample."""
    user: str | None = None
    """User for whom the job ran; only in the sample."""


@define(kw_only=True)
class FederationMajorFragment(Model, kw_only=True, rename="camel"):
    """A fragment of a job."""

    major_fragment_id: int | None = None
    """ID of the fragment."""
    minor_fragment_profile: list[FederationMinorFragment] | None = None
    """Its parts."""


@define(kw_only=True)
class FederationMinorFragment(Model, kw_only=True, rename="camel"):
    """A part of a fragment that ran on its own."""

    minor_fragment_id: int | None = None
    """ID of the part within the fragment."""
    state: int | None = None
    """Number of its state."""
    operator_profile: list[FederationOperatorProfile] | None = None
    """What its operators did."""
    start_time: int | None = None
    """When it began; milliseconds since the epoch."""
    end_time: int | None = None
    """When it ended; milliseconds since the epoch."""
    last_update: int | None = None
    """When it was last heard of; milliseconds since the epoch."""
    last_progress: int | None = None
    """When it last got further; milliseconds since the epoch."""
    memory_used: int | None = None
    """Memory in use in bytes."""
    max_memory_used: int | None = None
    """Most memory in use at a time in bytes."""


@define(kw_only=True)
class FederationOperatorInput(Model, kw_only=True):
    """What an operator of the query engine took in."""

    batches: int | None = None
    """Batches taken in."""
    records: int | None = None
    """Records taken in."""
    schemas: int | None = None
    """Schemas taken in."""


@define(kw_only=True)
class FederationOperatorMetric(Model, kw_only=True, rename="camel"):
    """A number that an operator of the query engine counted."""

    metric_id: int | None = None
    """ID of the metric within the type of the operator."""
    long_value: int | None = None
    """Value of the metric."""


@define(kw_only=True)
class FederationOperatorProfile(Model, kw_only=True, rename="camel"):
    """What an operator of the query engine did."""

    operator_id: int | None = None
    """ID of the operator."""
    operator_type: int | None = None
    """Number of the type of the operator."""
    input_profile: list[FederationOperatorInput] | None = None
    """What it took in."""
    metric: list[FederationOperatorMetric] | None = None
    """What it counted."""
    setup_nanos: int | None = None
    """Time for preparation in nanoseconds."""
    process_nanos: int | None = None
    """Time for processing in nanoseconds."""
    wait_nanos: int | None = None
    """Time spent waiting in nanoseconds."""
    peak_local_memory_allocated: int | None = None
    """Most memory used at a time in bytes."""


@define(kw_only=True)
class GetFederationJobResponse(Model, kw_only=True):
    """Answer of `getFederationJob`: Get a job of a channel with its execution profile."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    data: FederationJobDetails = None  # type: ignore[assignment]  # there on success
    """The job."""
