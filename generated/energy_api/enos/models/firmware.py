# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class Firmware(Model, kw_only=True, rename="camel"):
    """A firmware."""

    org_id: str
    """Organization that owns the firmware."""
    firmware_id: str
    """ID of the firmware."""
    product_key: str | None = None
    """Product that the firmware is for. Left out for firmware created since documentation 2.4.4."""
    name: StringI18n
    """Name of the firmware."""
    version: str
    """Version of the firmware."""
    desc: str | None = None
    """Free description."""
    sign_method: FirmwareSignMethod
    """How `sign` was made."""
    sign: str
    """Signature of the file."""
    file_url: str
    """URI of the file; starts with `enos-connect://`."""
    file_size: int
    """Size of the file in bytes. Documented as a string; samples have a number."""
    enable_verification: bool
    """Whether the firmware must have passed a `verify` job before it may be used for upgrades."""
    is_verified: bool
    """Whether it has passed one."""
    create_time: int
    """When the firmware was created; milliseconds since the epoch."""
    firmware_tags: dict[str, str] | None = None
    """Tags of the firmware. Since documentation 2.4.0."""
    max_allowed_for_verification: int | None = None
    """On how many devices at most the firmware may be tried out. Since documentation 2.4.0."""
    min_success_for_verified: int | None = None
    """On how many devices at least it must succeed to pass. Since documentation 2.4.0."""


from . import FirmwareSignMethod, StringI18n
