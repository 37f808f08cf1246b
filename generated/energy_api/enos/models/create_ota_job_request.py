# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class CreateOtaJobRequest(Model, kw_only=True, rename="camel"):
    """The job to create. A `verify` job has a name, a type, a scope and a timeout only."""

    name: StringI18n | None = None
    """Name of the job."""
    type: OtaJobType
    """`verify` to try a firmware out, `upgrade` to upgrade."""
    upgrade_scope: OtaUpgradeScope
    """Which devices to upgrade."""
    upgrade_policy: OtaUpgradePolicy | None = None
    """How the devices in scope are found; by the names, `snapshot` fixes them when the job is created and `incremental` adds later ones.
    Mandatory for `upgrade`.
    """
    enable_upgrade_request: bool | None = None
    """Whether devices may ask for the upgrade themselves. Mandatory for `upgrade`."""
    upgrade_timeout: int | None = None
    """Seconds that a device may take, 300 to 172,800, 7,200 by default; counted from the task state `upgrading` for `upgrade`, `published` for
    `verify`. The official sample code sends the number as a string.
    """
    retry_policy: OtaRetryPolicy | None = None
    """Whether and how failed tasks are tried again; not at all by default."""
    schedule_policy: OtaSchedulePolicy | None = None
    """When tasks may begin; at once and every day from 00:00:00 to 23:59:59 by default."""
    maximum_concurrency: int | None = None
    """How many devices may be upgraded at a time; 300 by default. The official sample code sends the number as a string."""


@define(kw_only=True)
class CreateOtaJobResponse(Model, kw_only=True, rename="camel"):
    """Answer of `createOtaJob`: Create a job that upgrades devices to a firmware, or tries the firmware out on some."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: OtaJobCreateResult = None  # type: ignore[assignment]  # there on success
    """The new job."""


@define(kw_only=True)
class OtaJobCreateResult(Model, kw_only=True, rename="camel"):
    """A job that was created."""

    job_id: str
    """ID of the job."""


from . import OtaJobType, OtaRetryPolicy, OtaSchedulePolicy, OtaUpgradePolicy, OtaUpgradeScope, StringI18n
