# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import File, Model, define


@define(kw_only=True)
class CreateFirmwareRequest(Model, kw_only=True):
    """A firmware and its file."""

    metadata: FirmwareMetadata
    """What the firmware is, as JSON."""
    file: File
    """The file; its part names the file in `filename`."""


@define(kw_only=True)
class CreateFirmwareResponse(Model, kw_only=True, rename="camel"):
    """Answer of `createFirmware`: Upload a firmware file."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: FirmwareCreateResult = None  # type: ignore[assignment]  # there on success
    """The new firmware."""


@define(kw_only=True)
class FirmwareCreateResult(Model, kw_only=True, rename="camel"):
    """A firmware that was created."""

    firmware_id: str
    """ID of the firmware."""


@define(kw_only=True)
class FirmwareMetadata(Model, kw_only=True, rename="camel"):
    """What a firmware is."""

    name: StringI18n
    """Name of the firmware; unique within the product."""
    version: str
    """Version of the firmware."""
    sign_method: FirmwareSignMethod
    """How `sign` was made."""
    sign: str
    """Signature of the file."""
    desc: str | None = None
    """Free description; at most 100 characters, 512 from documentation 2.4.0 on."""
    enable_verification: bool
    """Whether the firmware must have passed a `verify` job before it may be used for upgrades."""
    firmware_tags: dict[str, str] | None = None
    """Tags of the firmware. Since documentation 2.4.0."""


from . import FirmwareSignMethod, StringI18n
