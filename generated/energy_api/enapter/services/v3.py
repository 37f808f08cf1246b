# Generated from specs/: do not edit.
"""The services of generation v3: sites, devices, provisioning, commands, telemetry, blueprints, rule_engine."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from energy_core.calls import Service
from energy_core.http import T

if TYPE_CHECKING:
    from .v3_blueprints import Blueprints
    from .v3_commands import Commands
    from .v3_devices import Devices
    from .v3_provisioning import Provisioning
    from .v3_rule_engine import RuleEngine
    from .v3_sites import Sites
    from .v3_telemetry import Telemetry

__all__ = ["V3"]


class V3(Service[T]):
    """The services of generation v3: sites, devices, provisioning, commands, telemetry, blueprints, rule_engine."""

    _path = "enapter.v3"

    @cached_property
    def blueprints(self) -> Blueprints[T]:
        """Blueprints, the packages that describe a kind of device, and device profiles."""
        from .v3_blueprints import Blueprints

        return Blueprints(self._session)

    @cached_property
    def commands(self) -> Commands[T]:
        """Running commands on devices."""
        from .v3_commands import Commands

        return Commands(self._session)

    @cached_property
    def devices(self) -> Devices[T]:
        """Devices: what they are, how they are connected, what they log."""
        from .v3_devices import Devices

        return Devices(self._session)

    @cached_property
    def provisioning(self) -> Provisioning[T]:
        """Adding devices."""
        from .v3_provisioning import Provisioning

        return Provisioning(self._session)

    @cached_property
    def rule_engine(self) -> RuleEngine[T]:
        """The rule engine of a site and its rules."""
        from .v3_rule_engine import RuleEngine

        return RuleEngine(self._session)

    @cached_property
    def sites(self) -> Sites[T]:
        """Sites, the places where devices stand."""
        from .v3_sites import Sites

        return Sites(self._session)

    @cached_property
    def telemetry(self) -> Telemetry[T]:
        """Latest values and time series of devices."""
        from .v3_telemetry import Telemetry

        return Telemetry(self._session)
