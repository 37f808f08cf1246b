# Generated from specs/: do not edit.
"""Time series and latest values of assets, from the EnOS time series database."""

from __future__ import annotations

from energy_core.calls import Service, operation
from energy_core.http import T
from energy_core.pager import paged_by

from energy_api.enos.tsdb_data import (
    check_dead_data,
    delete_asset_latest_data,
    delete_point_metadata,
    filter_asset_latest_data,
    get_asset_ai_data_with_aggregation_logic,
    get_asset_ai_raw_data,
    get_asset_current_day_electric_power,
    get_asset_di_data,
    get_asset_di_data_durations,
    get_asset_electric_power_data,
    get_asset_generic_data,
    get_asset_latest_data,
    get_asset_raw_data_by_time_range,
    get_asset_unformatted_data,
    get_asset_unified_raw_data,
    get_data_deletion_details,
    get_last_changed_data,
    resubmit_data_deletion_job,
    submit_data_deletion_job,
)


class TsdbData(Service[T]):
    """Time series and latest values of assets, from the EnOS time series database."""

    _path = "enos.tsdb_data"

    get_asset_latest_data = operation(get_asset_latest_data)
    """Get the latest values of measurement points."""
    delete_asset_latest_data = operation(delete_asset_latest_data)
    """Delete the latest values of measurement points."""
    filter_asset_latest_data = operation(filter_asset_latest_data)
    """Find the assets whose latest value of one point meets a condition."""
    get_asset_raw_data_by_time_range = operation(get_asset_raw_data_by_time_range)
    """Get raw values of measurement points within a time range."""
    get_asset_ai_raw_data = operation(get_asset_ai_raw_data)
    """Get raw values of AI points within a time range."""
    get_asset_ai_data_with_aggregation_logic = operation(get_asset_ai_data_with_aggregation_logic)
    """Get minute-normalized AI values, aggregated on request."""
    get_asset_di_data = operation(get_asset_di_data)
    """Get the changes of state (DI) points within a time range."""
    get_asset_di_data_durations = operation(get_asset_di_data_durations)
    """Get how long each state of DI points lasted within a time range."""
    get_asset_generic_data = operation(get_asset_generic_data)
    """Get values of generic points within a time range."""
    get_asset_electric_power_data = operation(get_asset_electric_power_data)
    """Get produced or consumed energy within a time range."""
    get_asset_current_day_electric_power = operation(get_asset_current_day_electric_power)
    """Get the energy produced or consumed since midnight."""
    get_asset_unformatted_data = operation(get_asset_unformatted_data)
    """Get unformatted values of one point within a time range."""
    get_asset_unified_raw_data = operation(get_asset_unified_raw_data)
    """Get raw values of standard and non-standard points within a time range."""
    get_last_changed_data = operation(get_last_changed_data)
    """Get the last values of measurement points that differed from the ones before."""
    check_dead_data = operation(check_dead_data)
    """Find out which measurement points have not changed for longer than they should."""
    submit_data_deletion_job = operation(submit_data_deletion_job)
    """Submit a job that deletes stored values of assets within a time range."""
    get_data_deletion_details = paged_by(get_data_deletion_details, lambda page: page.data.list_)
    """List the deletion jobs of an organization with their states."""
    resubmit_data_deletion_job = operation(resubmit_data_deletion_job)
    """Start a failed deletion job again."""
    delete_point_metadata = operation(delete_point_metadata)
    """Delete a measurement point from the schema of the time series database."""
