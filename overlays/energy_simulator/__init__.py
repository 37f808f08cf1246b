"""A simulated Enapter gateway and EnOS tenant: for the demo, for this project's tests, for users' own tests."""

from .clock import Clock
from .faults import Fault, FaultError, Faults
from .log import Recorded
from .simulator import Simulator

__all__ = ["Clock", "Fault", "FaultError", "Faults", "Recorded", "Simulator"]
