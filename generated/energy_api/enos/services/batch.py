# Generated from specs/: do not edit.
"""Workflows of the batch processing service, their directories, schedules and instances."""

from __future__ import annotations

from energy_core.calls import Service, operation
from energy_core.http import T
from energy_core.pager import paged, paged_by

from energy_api.enos.batch import (
    cancel_flow_instance,
    create_directory,
    delete_flow,
    disable_flow,
    enable_flow,
    export_flow,
    get_current_time,
    get_flow,
    get_flow_instance,
    get_my_flows,
    get_task_instance,
    get_task_instance_log,
    get_time_zone,
    import_flow,
    list_flow_instances,
    list_workflow_directories,
    load_flow_for_edit,
    save_flow,
    search_flows,
    trigger_flow,
    trigger_flow_from_task,
    update_and_trigger_flow,
)


class Batch(Service[T]):
    """Workflows of the batch processing service, their directories, schedules and instances."""

    _path = "enos.batch"

    search_flows = paged(search_flows)
    """Search the workflows of an organization."""
    get_my_flows = operation(get_my_flows)
    """List the workflows that concern the user."""
    get_flow = operation(get_flow)
    """Get one workflow."""
    load_flow_for_edit = operation(load_flow_for_edit)
    """Load a workflow into a temporary one for editing and return it."""
    save_flow = operation(save_flow)
    """Save a workflow with its tasks and relations."""
    trigger_flow = operation(trigger_flow)
    """Run a workflow by hand."""
    update_and_trigger_flow = operation(update_and_trigger_flow)
    """Run a workflow by hand with other parameters."""
    trigger_flow_from_task = operation(trigger_flow_from_task)
    """Run a workflow by hand from one of its tasks on."""
    enable_flow = operation(enable_flow)
    """Start the schedule of a workflow."""
    disable_flow = operation(disable_flow)
    """Stop the schedule of a workflow."""
    delete_flow = operation(delete_flow)
    """Delete a workflow."""
    export_flow = operation(export_flow)
    """Export the configuration of a workflow."""
    import_flow = operation(import_flow)
    """Create a workflow from a configuration."""
    list_flow_instances = paged_by(list_flow_instances, lambda page: page.data.flow_insts)
    """List workflow instances by type, owner, trigger time and status."""
    get_flow_instance = operation(get_flow_instance)
    """Get one workflow instance."""
    cancel_flow_instance = operation(cancel_flow_instance)
    """Cancel a running workflow instance."""
    get_task_instance = operation(get_task_instance)
    """Get one task instance."""
    get_task_instance_log = operation(get_task_instance_log)
    """Get the log of a task instance."""
    create_directory = operation(create_directory)
    """Create a directory."""
    list_workflow_directories = operation(list_workflow_directories)
    """List everything below the workflow directory of an organization."""
    get_current_time = operation(get_current_time)
    """Get the time of the server."""
    get_time_zone = operation(get_time_zone)
    """Get the time zone of the server."""
