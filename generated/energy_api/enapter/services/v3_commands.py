# Generated from specs/: do not edit.
"""Running commands on devices."""

from __future__ import annotations

from energy_core.calls import Service, operation_by, whole
from energy_core.http import T
from energy_core.pager import paged_by

from energy_api.enapter.v3_commands import (
    create_command_execution,
    execute_command,
    execute_site_device_command,
    get_command_execution,
    get_site_device_command_execution,
    list_device_command_executions,
    list_site_command_executions,
    list_site_device_command_executions,
)


class Commands(Service[T]):
    """Running commands on devices."""

    _path = "enapter.v3.commands"

    execute_command = operation_by(execute_command, lambda answer: answer.execution)
    """Run a command on a device and wait for its end."""
    list_device_command_executions = paged_by(list_device_command_executions, lambda page: page.executions)
    """List the command executions of a device."""
    create_command_execution = whole(create_command_execution)
    """Run a command on a device without waiting for its end."""
    execute_site_device_command = operation_by(execute_site_device_command, lambda answer: answer.execution)
    """Run a command on a device of a site and wait for its end."""
    list_site_device_command_executions = paged_by(list_site_device_command_executions, lambda page: page.executions)
    """List the command executions of a device of a site."""
    get_site_device_command_execution = operation_by(get_site_device_command_execution, lambda answer: answer.execution)
    """Get one command execution of a device of a site."""
    list_site_command_executions = paged_by(list_site_command_executions, lambda page: page.executions)
    """List the command executions of all devices of a site."""
    get_command_execution = operation_by(get_command_execution, lambda answer: answer.execution)
    """Get one command execution."""
