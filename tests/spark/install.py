"""Spark for these tests, below build/spark: locked by hash, beside the project's own environment, which it is too large for. `make spark` runs this."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.bench.environments import made
from tests.bench.measure import ROOT, printed

LOCK = Path(__file__).with_name("requirements.lock")


def install(folder: Path) -> None:
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--target", str(folder)]
    printed([*pip, "--require-hashes", "--requirement", str(LOCK)])  # pyspark comes as source alone


if __name__ == "__main__":
    made(ROOT / "build" / "spark", LOCK.read_text(encoding="utf-8"), install)
