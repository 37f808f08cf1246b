"""Looks whether a client works, from the name of its host to a read of each service, and says what to do where it does not."""

from __future__ import annotations

from ._steps import examine
from ._verdicts import Finding, Verdict

__all__ = ["Finding", "Verdict", "examine"]
