# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenStrEnum, define


class OtaJobStatus(OpenStrEnum):
    """State of an upgrade job."""

    STARTED = "started"
    STOPPED = "stopped"


@define(kw_only=True)
class OtaJob(Model, kw_only=True, rename="camel"):
    """A job that upgrades devices."""

    org_id: str | None = None
    """Organization that owns the job."""
    product_key: str | None = None
    """Product whose devices are upgraded. Left out where the firmware has none."""
    job_id: str | None = None
    """ID of the job."""
    name: StringI18n | None = None
    """Name of the job."""
    firmware_id: str | None = None
    """ID of the firmware."""
    firmware_version: str | None = None
    """Version of the firmware. Since documentation 2.4.0."""
    firmware_name: StringI18n | None = None
    """Name of the firmware. Since documentation 2.4.0."""
    type: OtaJobType | None = None
    """`verify` to try a firmware out, `upgrade` to upgrade."""
    enable_upgrade_request: bool | None = None
    """Whether devices may ask for the upgrade themselves."""
    upgrade_policy: OtaUpgradePolicy | None = None
    """How the devices in scope are found."""
    upgrade_scope: OtaUpgradeScope | None = None
    """Which devices are upgraded."""
    upgrade_timeout: int | None = None
    """Seconds that a device may take."""
    retry_policy: OtaRetryPolicy | None = None
    """Whether and how failed tasks are tried again."""
    schedule_policy: OtaSchedulePolicy | None = None
    """When tasks may begin."""
    maximum_concurrency: int | None = None
    """How many devices may be upgraded at a time."""
    status: OtaJobStatus | None = None
    """State of the job."""
    create_time: int | None = None
    """When the job was created; milliseconds since the epoch."""


from . import OtaJobType, OtaRetryPolicy, OtaSchedulePolicy, OtaUpgradePolicy, OtaUpgradeScope, StringI18n
