"""The site as it is published, made once for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

import website
from once import once


@pytest.fixture(scope="session")
def site(published: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The reference site made of it."""

    def build(folder: Path) -> None:
        assert website.main(["--specs", str(published), "--out", str(folder)]) == 0

    return once(tmp_path_factory, "site", build)
