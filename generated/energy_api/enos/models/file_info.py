# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class FileInfo(Model, kw_only=True, rename="camel"):
    """What is known of a file."""

    org_id: str | None = None
    """Organization that owns the device."""
    category: str | None = None
    """Kind of file, `feature` or `ota`."""
    file_uri: str | None = None
    """URI of the file."""
    original_filename: str | None = None
    """Name under which it was uploaded."""
    file_size: int | None = None
    """Size in bytes."""
    md5: str | None = None
    """MD5 digest in lower-case hex."""
    sign_method: str | None = None
    """How `sign` was computed."""
    sign: str | None = None
    """Digest of the file by `signMethod`."""
    create_time: int | None = None
    """When it was uploaded; milliseconds since the epoch."""


@define(kw_only=True)
class GetFileInfoResponse(Model, kw_only=True, rename="camel"):
    """Answer of `getFileInfo`: Get name, size and digest of a file that belongs to a device."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` (in varying case) for success."""
    request_id: str | None = None
    """Identifier of this request, to be quoted to EnOS support."""
    data: FileInfo = None  # type: ignore[assignment]  # there on success
    """The file."""
