# Generated from specs/: do not edit.
"""Pipelines of the stream processing service: their configuration, life cycle, Kafka offsets and intermediate states."""

from __future__ import annotations

from energy_core.calls import Service, operation
from energy_core.http import T
from energy_core.pager import paged_by

from energy_api.enos.stream import (
    delete_stage_state,
    get_pipeline,
    get_pipeline_offset_lag,
    get_stage_state,
    list_pipelines,
    pause_pipeline,
    release_pipeline,
    reset_pipeline_offset,
    save_pipeline,
    start_pipeline,
    stop_pipeline,
)


class Stream(Service[T]):
    """Pipelines of the stream processing service: their configuration, life cycle, Kafka offsets and intermediate states."""

    _path = "enos.stream"

    get_stage_state = operation(get_stage_state)
    """Get the intermediate state that a stage of a pipeline keeps."""
    delete_stage_state = operation(delete_stage_state)
    """Delete the intermediate state that a stage of a pipeline keeps."""
    list_pipelines = paged_by(list_pipelines, lambda page: page.data.pipelines)
    """List the stream processing pipelines of an organization."""
    get_pipeline = operation(get_pipeline)
    """Get the configuration of a stream processing pipeline."""
    save_pipeline = operation(save_pipeline)
    """Save the configuration of a stream processing pipeline, or create a pipeline."""
    release_pipeline = operation(release_pipeline)
    """Release the saved configuration of a stream processing pipeline."""
    start_pipeline = operation(start_pipeline)
    """Start a released stream processing pipeline."""
    pause_pipeline = operation(pause_pipeline)
    """Pause a running stream processing pipeline."""
    stop_pipeline = operation(stop_pipeline)
    """Stop a running or paused stream processing pipeline."""
    get_pipeline_offset_lag = operation(get_pipeline_offset_lag)
    """Get how far a running stream processing pipeline has read its Kafka topic."""
    reset_pipeline_offset = operation(reset_pipeline_offset)
    """Reset the Kafka offset of a stream processing pipeline."""
