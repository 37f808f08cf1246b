# Generated from specs/: do not edit.
"""Storage policies of the time series database: points, storage time and compression."""

from __future__ import annotations

from energy_core.calls import Service, operation
from energy_core.http import T

from energy_api.enos.tsdb_policy import (
    get_measurement_point_tsdb_metadata,
    get_storage_policy,
    get_storage_policy_v20,
    get_unformatted_policy,
    get_unformatted_policy_by_post,
    save_storage_policy,
    save_storage_policy_v20,
    update_unformatted_policy,
    update_unformatted_policy_by_post,
)


class TsdbPolicy(Service[T]):
    """Storage policies of the time series database: points, storage time and compression."""

    _path = "enos.tsdb_policy"

    get_measurement_point_tsdb_metadata = operation(get_measurement_point_tsdb_metadata)
    """Get the kinds of storage that are set up for points of thing models."""
    get_storage_policy_v20 = operation(get_storage_policy_v20)
    """Get a storage policy with the identifiers of its points."""
    save_storage_policy_v20 = operation(save_storage_policy_v20)
    """Replace the points of a storage policy, and its storage time."""
    get_storage_policy = operation(get_storage_policy)
    """Get a storage policy with the compression of its points."""
    save_storage_policy = operation(save_storage_policy)
    """Replace the points of a storage policy with their compression, and its storage time."""
    get_unformatted_policy = operation(get_unformatted_policy)
    """Get the storage policy for unformatted data of an organization."""
    get_unformatted_policy_by_post = operation(get_unformatted_policy_by_post)
    """Get the storage policy for unformatted data of an organization, by POST."""
    update_unformatted_policy = operation(update_unformatted_policy)
    """Change how long unformatted data of an organization are stored."""
    update_unformatted_policy_by_post = operation(update_unformatted_policy_by_post)
    """Change how long unformatted data of an organization are stored, by POST."""
