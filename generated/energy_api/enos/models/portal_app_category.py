# Generated from specs/: do not edit.

from __future__ import annotations

from energy_core import Model, OpenIntEnum, define


class PortalAppCategoryId(OpenIntEnum):
    """Category of an application."""

    WIND = 21
    SOLAR = 22
    HYDROELECTRICITY = 23
    THERMAL = 24
    STORAGE = 25
    CHARGING_PILES = 26
    ELECTRICITY_SALE = 27
    DISTRIBUTION_NETWORK = 28
    MICRO_GRID = 29
    INDUSTRY_PARK = 30
    SMART_BUILDING = 31
    SMART_CITY = 32
    AI = 33
    OTHER = 34
    COMPREHENSIVE = 35
    SUBSTATION = 36


@define(kw_only=True)
class PortalAppCategory(Model, kw_only=True):
    """Field to which an application belongs."""

    id: PortalAppCategoryId
    """Category: 21 wind, 22 solar, 23 hydroelectricity, 24 thermal, 25 storage, 26 charging piles, 27 electricity sale, 28 distribution
    network, 29 micro-grid, 30 industry park, 31 smart building, 32 smart city, 33 AI, 34 other, 35 comprehensive, 36 substation.
    """
    name: str
    """Name of the category."""
