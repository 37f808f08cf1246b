"""The site as it is published, made once for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

import publish
import website


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that other teams receive."""
    folder = tmp_path_factory.mktemp("published") / "specs"
    assert publish.main(["--out", str(folder)]) == 0
    return folder


@pytest.fixture(scope="session")
def site(published: Path) -> Path:
    """The reference site made of it."""
    folder = published.parent / "site"
    assert website.main(["--specs", str(published), "--out", str(folder)]) == 0
    return folder
