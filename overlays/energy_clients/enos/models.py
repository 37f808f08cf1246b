"""Every model of EnOS; each is imported on first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

import energy_api.enos.models as _models

if TYPE_CHECKING:
    from energy_api.enos.models import *  # noqa: F403

__all__ = dir(_models)  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    value = globals()[name] = getattr(_models, name)
    return value


def __dir__() -> list[str]:
    return dir(_models)
