# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class WriteFederationFileRequest(Model, kw_only=True, rename="camel"):
    """Which file to write."""

    file_name: str
    """Name of the file."""


@define(kw_only=True)
class WriteFederationFileResponse(Model, kw_only=True):
    """Answer of `writeFederationFile`: Write a file to a data source through a write channel."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation of the code; empty in the sample."""
