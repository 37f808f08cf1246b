"""Spark itself, which ends with the test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from drivers import SPARK, Driver, Start


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start drivers, which end with the test."""
    if not (SPARK / ".made").is_file():
        pytest.skip("pyspark is not in build/spark: make spark")
    drivers: list[Driver] = []

    def made(master: str, url: str, *settings: str, **environment: str) -> Driver:
        drivers.append(Driver(master, url, tmp_path, *settings, **environment))
        return drivers[-1]

    yield made
    for driver in drivers:
        driver.kill()
