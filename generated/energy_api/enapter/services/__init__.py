# Generated from specs/: do not edit.
"""The services of Enapter HTTP API, one attribute each."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from energy_core.calls import Service
from energy_core.http import T

if TYPE_CHECKING:
    from .assets import Assets
    from .blueprints import Blueprints
    from .commands import Commands
    from .telemetry import Telemetry
    from .v3 import V3

__all__ = ["EnapterServices"]


class EnapterServices(Service[T]):
    """The services of Enapter HTTP API, one attribute each."""

    _path = "enapter"

    @cached_property
    def assets(self) -> Assets[T]:
        """Devices that the owner of the token may see."""
        from .assets import Assets

        return Assets(self._session)

    @cached_property
    def blueprints(self) -> Blueprints[T]:
        """Blueprints, the packages that describe a kind of device."""
        from .blueprints import Blueprints

        return Blueprints(self._session)

    @cached_property
    def commands(self) -> Commands[T]:
        """Running commands on devices."""
        from .commands import Commands

        return Commands(self._session)

    @cached_property
    def telemetry(self) -> Telemetry[T]:
        """Latest values and time series of devices."""
        from .telemetry import Telemetry

        return Telemetry(self._session)

    @cached_property
    def v3(self) -> V3[T]:
        """The services of generation v3: sites, devices, provisioning, commands, telemetry, blueprints, rule_engine."""
        from .v3 import V3

        return V3(self._session)
