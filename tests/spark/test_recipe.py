"""The cookbook's program for Spark, run as it stands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from drivers import SPARK
from energy_simulator import Simulator
from prose import blocks
from support import PATIENCE, ROOT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]


def test_the_cookbook_has_means_of_both_devices(tmp_path: Path) -> None:
    if not (SPARK / ".made").is_file():
        pytest.skip("pyspark is not in build/spark: make spark")
    (recipe,) = (block for block in blocks(ROOT / "overlays" / "energy_clients" / "COOKBOOK.md") if "pyspark" in block.code)
    spark = {"PYTHONPATH": str(SPARK), "PYSPARK_PYTHON": sys.executable, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_HOME": str(SPARK / "pyspark")}
    with Simulator(devices=12, strict=True) as simulator:
        settings = {**os.environ, **simulator.environment, **spark}
        done = subprocess.run([sys.executable, "-c", recipe.code], cwd=tmp_path, env=settings, capture_output=True, text=True, timeout=PATIENCE)
    assert done.returncode == 0, done.stderr
    assert {line.split("|")[1] for line in done.stdout.splitlines() if line.count("|") == 3} == {"asset_id", "AURcLMpi", "qsHcaGeA"}
