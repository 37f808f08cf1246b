"""What the smaller services hold in a new database."""

from __future__ import annotations

from ..state import State
from .batch import seed_batch
from .device_groups import seed_groups
from .federation import seed_channels
from .iam_records import seed_iam
from .ota_seeding import seed_firmwares
from .people import seed_people
from .portal_seeding import seed_portal
from .stream import seed_pipelines
from .tsdb_policy import seed_policies

__all__ = ["furnish"]


def furnish(state: State) -> None:
    seed_people(state)
    seed_iam(state)
    seed_groups(state)
    seed_batch(state)
    seed_policies(state)
    seed_portal(state)
    seed_pipelines(state)
    seed_channels(state)
    seed_firmwares(state)
