"""Commands: running commands on devices, and their executions."""

from __future__ import annotations

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
from energy_core.calls import Service, operation_by, whole
from energy_core.http import T
from energy_core.pager import paged_by


class Commands(Service[T]):
    """Running commands on devices, and their executions."""

    execute_command = operation_by(execute_command, lambda answer: answer.execution)
    """Run a command on a device and wait for its end."""
    list_device_command_executions = paged_by(list_device_command_executions, lambda page: page.executions)
    """List the command executions of a device."""
    create_command_execution = whole(create_command_execution)
    """Run a command on a device without waiting for its end."""
    list_site_command_executions = paged_by(list_site_command_executions, lambda page: page.executions)
    """List the command executions of all devices of a site."""
    get_command_execution = operation_by(get_command_execution, lambda answer: answer.execution)
    """Get one command execution."""
    execute_site_device_command = operation_by(execute_site_device_command, lambda answer: answer.execution)
    """Run a command on a device of a site and wait for its end."""
    list_site_device_command_executions = paged_by(list_site_device_command_executions, lambda page: page.executions)
    """List the command executions of a device of a site."""
    get_site_device_command_execution = operation_by(get_site_device_command_execution, lambda answer: answer.execution)
    """Get one command execution of a device of a site."""
