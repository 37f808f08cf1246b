# Generated from specs/: do not edit.
"""Channels to storage systems, queries and their jobs, writing of messages and files, and downloads."""

from __future__ import annotations

from energy_core.calls import Service, operation, whole
from energy_core.http import T

from energy_api.enos.data_federation import (
    cancel_download,
    get_download,
    get_job,
    list_channels,
    list_jobs,
    read_data,
    request_download,
    start_channel,
    stop_channel,
    write_file,
    write_file_chunk,
    write_message,
)


class DataFederation(Service[T]):
    """Channels to storage systems, queries and their jobs, writing of messages and files, and downloads."""

    _path = "enos.data_federation"

    list_channels = operation(list_channels)
    """List the channels that the application is authorized for."""
    start_channel = operation(start_channel)
    """Start a channel."""
    stop_channel = operation(stop_channel)
    """Stop a channel."""
    read_data = operation(read_data)
    """Query data through a read channel with SQL."""
    list_jobs = operation(list_jobs)
    """List the running and finished jobs of a channel."""
    get_job = operation(get_job)
    """Get a job of a channel with its execution profile."""
    request_download = operation(request_download)
    """Have the result of a query written to a file for download."""
    get_download = operation(get_download)
    """Get how far a download task is, and where its file is."""
    cancel_download = operation(cancel_download)
    """Cancel a download task."""
    write_message = whole(write_message)
    """Write rows to a data source through a write channel."""
    write_file_chunk = whole(write_file_chunk)
    """Write a chunk of a file to an HDFS data source through a write channel."""
    write_file = whole(write_file)
    """Write a file to a data source through a write channel."""
