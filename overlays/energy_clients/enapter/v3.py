"""Enapter v3: the API of sites of the third generation."""

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
    """The services of the HTTP API v3. It does not see sites of older generations."""

    @cached_property
    def blueprints(self) -> Blueprints[T]:
        """Packages that describe a kind of device."""
        from .v3_blueprints import Blueprints

        return Blueprints(self._session)

    @cached_property
    def commands(self) -> Commands[T]:
        """Running commands on devices, and their executions."""
        from .v3_commands import Commands

        return Commands(self._session)

    @cached_property
    def devices(self) -> Devices[T]:
        """Devices of a site."""
        from .v3_devices import Devices

        return Devices(self._session)

    @cached_property
    def provisioning(self) -> Provisioning[T]:
        """Adding devices to a site."""
        from .v3_provisioning import Provisioning

        return Provisioning(self._session)

    @cached_property
    def rule_engine(self) -> RuleEngine[T]:
        """Rules that act on telemetry."""
        from .v3_rule_engine import RuleEngine

        return RuleEngine(self._session)

    @cached_property
    def sites(self) -> Sites[T]:
        """Sites and who may see them."""
        from .v3_sites import Sites

        return Sites(self._session)

    @cached_property
    def telemetry(self) -> Telemetry[T]:
        """Latest values and time series."""
        from .v3_telemetry import Telemetry

        return Telemetry(self._session)
