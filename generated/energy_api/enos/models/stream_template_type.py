# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import OpenIntEnum


class StreamTemplateType(OpenIntEnum):
    """What a pipeline is made from: 0 aggregation over time windows; 1 the original template; 2 merging of several inputs; 3 to 5 electric
    energy from meter readings, from mean power and from instant power.
    """

    AGGREGATION = 0
    ORIGINAL = 1
    MERGING = 2
    ENERGY_BY_METER_READINGS = 3
    ENERGY_BY_MEAN_POWER = 4
    ENERGY_BY_INSTANT_POWER = 5
