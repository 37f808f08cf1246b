# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, define


@define(kw_only=True)
class WriteFederationFileChunkRequest(Model, kw_only=True, rename="camel"):
    """A chunk of a file."""

    file_name: str
    """Name of the file."""
    total_size: int
    """Size of the whole file in bytes. The sample sends the number as a string."""
    chunk_offset: int
    """Where in the file the chunk begins. The sample sends the number as a string."""
    chunk_size: int
    """Size of the chunk in bytes before it is encoded. The sample sends the number as a string."""
    chunk_data: str
    """The chunk in Base64."""


@define(kw_only=True)
class WriteFederationFileChunkResponse(Model, kw_only=True):
    """Answer of `writeFederationFileChunk`: Write a chunk of a file to an HDFS data source through a write channel."""

    code: int
    """0 for success; any other value is an error code."""
    msg: str | None = None
    """Explanation of the code; `OK` for success."""
    submsg: str | None = None
    """Further explanation of the code; empty in the sample."""
