# Generated from specs/: do not edit.
"""Time series and latest values of assets, in the older version 2.0 of the service."""

from __future__ import annotations

from energy_core.calls import Service, operation
from energy_core.http import T

from energy_api.enos.tsdb_data_v2_0 import (
    filter_asset_latest_data,
    filter_asset_latest_data_by_post,
    get_asset_ai_data_with_aggregation_logic,
    get_asset_ai_data_with_aggregation_logic_by_post,
    get_asset_ai_raw_data,
    get_asset_ai_raw_data_by_post,
    get_asset_current_day_electric_power,
    get_asset_current_day_electric_power_by_post,
    get_asset_di_data,
    get_asset_di_data_by_post,
    get_asset_di_data_durations,
    get_asset_di_data_durations_by_post,
    get_asset_electric_power_data,
    get_asset_electric_power_data_by_post,
    get_asset_generic_data,
    get_asset_generic_data_by_post,
    get_asset_latest_data,
    get_asset_latest_data_by_post,
    get_asset_raw_data_by_time_range,
    get_asset_raw_data_by_time_range_by_post,
    get_asset_unified_raw_data,
)


class TsdbDataV20(Service[T]):
    """Time series and latest values of assets, in the older version 2.0 of the service."""

    _path = "enos.tsdb_data_v2_0"

    get_asset_latest_data = operation(get_asset_latest_data)
    """Get the latest values of measurement points."""
    get_asset_latest_data_by_post = operation(get_asset_latest_data_by_post)
    """Get the latest values of measurement points, asked for by a form."""
    filter_asset_latest_data = operation(filter_asset_latest_data)
    """Find the assets whose latest value of one point meets a condition."""
    filter_asset_latest_data_by_post = operation(filter_asset_latest_data_by_post)
    """Find the assets whose latest value of one point meets a condition, asked for by a form."""
    get_asset_raw_data_by_time_range = operation(get_asset_raw_data_by_time_range)
    """Get raw values of measurement points within a time range."""
    get_asset_raw_data_by_time_range_by_post = operation(get_asset_raw_data_by_time_range_by_post)
    """Get raw values of measurement points within a time range, asked for by a form."""
    get_asset_ai_raw_data = operation(get_asset_ai_raw_data)
    """Get raw values of AI points within a time range."""
    get_asset_ai_raw_data_by_post = operation(get_asset_ai_raw_data_by_post)
    """Get raw values of AI points within a time range, asked for by a form."""
    get_asset_ai_data_with_aggregation_logic = operation(get_asset_ai_data_with_aggregation_logic)
    """Get minute-normalized AI values, aggregated on request."""
    get_asset_ai_data_with_aggregation_logic_by_post = operation(get_asset_ai_data_with_aggregation_logic_by_post)
    """Get minute-normalized AI values, aggregated on request, asked for by a form."""
    get_asset_di_data = operation(get_asset_di_data)
    """Get the changes of state (DI) points within a time range."""
    get_asset_di_data_by_post = operation(get_asset_di_data_by_post)
    """Get the changes of state (DI) points within a time range, asked for by a form."""
    get_asset_di_data_durations = operation(get_asset_di_data_durations)
    """Get how long each state of DI points lasted within a time range."""
    get_asset_di_data_durations_by_post = operation(get_asset_di_data_durations_by_post)
    """Get how long each state of DI points lasted within a time range, asked for by a form."""
    get_asset_generic_data = operation(get_asset_generic_data)
    """Get values of generic points within a time range."""
    get_asset_generic_data_by_post = operation(get_asset_generic_data_by_post)
    """Get values of generic points within a time range, asked for by a form."""
    get_asset_electric_power_data = operation(get_asset_electric_power_data)
    """Get produced or consumed energy within a time range."""
    get_asset_electric_power_data_by_post = operation(get_asset_electric_power_data_by_post)
    """Get produced or consumed energy within a time range, asked for by a form."""
    get_asset_current_day_electric_power = operation(get_asset_current_day_electric_power)
    """Get the energy produced or consumed since midnight."""
    get_asset_current_day_electric_power_by_post = operation(get_asset_current_day_electric_power_by_post)
    """Get the energy produced or consumed since midnight, asked for by a form."""
    get_asset_unified_raw_data = operation(get_asset_unified_raw_data)
    """Get raw values of standard and non-standard points within a time range."""
