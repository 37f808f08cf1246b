"""Commands: what devices can be told to do."""

from __future__ import annotations

from energy_api.enapter.commands import execute_command as generated

from .._http import T
from .._operation import Service, whole
from .._stream import lines


class Commands(Service[T]):
    """Running commands on devices."""

    execute_command = whole(generated)
    """Run a command on a device and wait for its end."""
    iter_command_progress = lines(generated)
    """Run a command on a device and yield its states as they come, the result last."""
