# Generated from specs/: do not edit.
"""Running commands on devices."""

from __future__ import annotations

from energy_core.calls import Service, whole
from energy_core.http import T
from energy_core.stream import lines

from energy_api.enapter.commands import execute_command


class Commands(Service[T]):
    """Running commands on devices."""

    _path = "enapter.commands"

    iter_command_progress = lines(execute_command, "Run a command on a device and yield its states as they come, the result last.")
    """Run a command on a device and yield its states as they come, the result last."""
    execute_command = whole(execute_command)
    """Run a command on a device and wait for its end."""
