# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenStrEnum


class TsdbPolicyRetention(OpenStrEnum):
    """How long data are stored. `M` stands for months, `y` for years."""

    MONTHS_1 = "1M"
    MONTHS_3 = "3M"
    MONTHS_6 = "6M"
    YEARS_1 = "1y"
    YEARS_2 = "2y"
    YEARS_3 = "3y"
    YEARS_5 = "5y"
    YEARS_10 = "10y"
    YEARS_15 = "15y"
    YEARS_20 = "20y"
