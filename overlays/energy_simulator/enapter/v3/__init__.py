"""HTTP API v3 of the simulated gateway: what is answered to each operation."""

from ...platform import Handlers
from . import blueprints, commands, configuration, devices, logs, provisioning, rules, sites, telemetry

__all__ = ["OPERATIONS"]

OPERATIONS: Handlers = {
    **sites.OPERATIONS,
    **devices.OPERATIONS,
    **provisioning.OPERATIONS,
    **configuration.OPERATIONS,
    **commands.OPERATIONS,
    **telemetry.OPERATIONS,
    **logs.OPERATIONS,
    **blueprints.OPERATIONS,
    **rules.OPERATIONS,
}
